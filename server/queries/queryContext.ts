import type { Snapshot } from '../snapshot/snapshot'
import type { Snapshots } from '../snapshot/snapshots'
import { OwnTurn, type Turn } from '../snapshot/steps'
import type { Store } from '../store/store'
import type { NameIndex } from '../text/nameIndex'
import { Caches } from './caches'
import { CommunitiesAtOnce, type FindCommunities } from './communityWorker'
import { DraftGrid, type DraftQuestion, type DraftWeek } from './draftGrid'
import { DraftRateLimiter } from './draftRateLimiter'
import type { ResultCache } from './resultCache'
import type { SnapshotCache } from './snapshotCache'
import type { FoldedTexts } from './suggestions/foldedTexts'

export type { Turn } from '../snapshot/steps'

/** What a query needs to know, as it stands when a request comes; a request keeps it to its end. */
export interface QueryContext {
	/** The public record of a partner country: nothing here sees a record that is not public. */
	readonly snapshot: Snapshot
	/** Results of the public record, key by key. */
	readonly cache: ResultCache
	/** Whole answers of a snapshot. */
	readonly snapshotCache: SnapshotCache
	/** The few graphs between actors that readers walk. */
	readonly graphCache: SnapshotCache
	/** Those of gathered territories: apart, so that who looks at one territory after the other leaves the graphs of all. */
	readonly gatheredGraphCache: SnapshotCache
	readonly foldedTexts: FoldedTexts
	readonly names: NameIndex
	/** Names are searched in the database's index; what the snapshot holds is never asked of it. */
	readonly store: Pick<Store, 'search'>
	/** The request's right to the event loop: what takes long pauses where it is over. */
	readonly turn: Turn
	/** Finds the communities of a graph, which is one long call. */
	readonly communities: FindCommunities
	/** ISO day in Europe/Paris. */
	readonly today: string
	readonly contactEmail: string | null
	/** Of the server. */
	readonly version: string
	/** Limits and logs what is asked before a mission. */
	readonly draftRateLimiter: DraftRateLimiter
	/** All that may be told of drafts that are not public: counts on the grid of the day. */
	readonly drafts: (question: DraftQuestion) => readonly DraftWeek[]
}

/** What a context stands on beside the snapshots. Where the server shares none it has caches, a limiter and a grid of its own. */
interface ContextParts extends Pick<QueryContext, 'store' | 'today' | 'contactEmail' | 'version'> {
	readonly caches?: Caches
	readonly turn?: Turn
	readonly communities?: FindCommunities
	readonly draftRateLimiter?: DraftRateLimiter
	readonly draftGrid?: DraftGrid
}

/** The context of one request, over the snapshots as they now stand. */
export function queryContextOf(snapshots: Snapshots, parts: ContextParts): QueryContext {
	const {
		caches = new Caches(),
		turn = new OwnTurn(),
		communities = new CommunitiesAtOnce(),
		draftRateLimiter = new DraftRateLimiter(),
		draftGrid = new DraftGrid(),
		...rest
	} = parts
	const country = snapshots.first
	const countryCaches = caches.of(country)
	return {
		...rest,
		turn,
		communities,
		snapshot: country.public,
		cache: countryCaches.results,
		snapshotCache: countryCaches.answers,
		graphCache: countryCaches.graphs,
		gatheredGraphCache: countryCaches.gatheredGraphs,
		foldedTexts: countryCaches.foldedTexts,
		names: countryCaches.namesOf(country.public.geography),
		draftRateLimiter,
		drafts: (question) => draftGrid.weeks(country.whole, parts.today, question),
	}
}

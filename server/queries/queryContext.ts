import type { PartnerCountry } from '../domain/country'
import type { CountryCode } from '../domain/ids'
import { BadInput } from '../errors'
import type { Snapshot } from '../snapshot/snapshot'
import type { CountrySnapshots, Snapshots } from '../snapshot/snapshots'
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
	/** This context and those of the other countries of the instance. */
	readonly countries: CountryContexts
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

/** The contexts of the countries that a question is asked about. */
export type OneOrMoreContexts = readonly [QueryContext, ...QueryContext[]]

/** The contexts of the countries that stand side by side in an instance; one is made when it is asked for. */
export interface CountryContexts {
	/** In their order, the default one first; empty while no data set describes a country. */
	readonly partners: readonly PartnerCountry[]
	/** The public record of each, in the same order. */
	readonly publicSnapshots: readonly Snapshot[]
	/** In the same order; one alone, of no country, where no data set describes one. */
	all(): OneOrMoreContexts
	/**
	 * The context of a country by its code, of the default one where none is given. Throws BadInput, listing the codes
	 * accepted, on another.
	 */
	of(code: CountryCode | null | undefined): QueryContext
}

/** What a context stands on beside the snapshots. Where the server shares none it has caches, a limiter and a grid of its own. */
interface ContextParts extends Pick<QueryContext, 'store' | 'today' | 'contactEmail' | 'version'> {
	readonly caches?: Caches
	readonly turn?: Turn
	readonly communities?: FindCommunities
	readonly draftRateLimiter?: DraftRateLimiter
	readonly draftGrid?: DraftGrid
}

/** The contexts of one request over the snapshots as they now stand: that of the default country, which leads to the others. */
export function queryContextOf(snapshots: Snapshots, parts: ContextParts): QueryContext {
	const {
		caches = new Caches(),
		turn = new OwnTurn(),
		communities = new CommunitiesAtOnce(),
		draftRateLimiter = new DraftRateLimiter(),
		draftGrid = new DraftGrid(),
		...rest
	} = parts
	const made = new Map<CountrySnapshots, QueryContext>()
	const contextOf = (country: CountrySnapshots): QueryContext => {
		const known = made.get(country)
		if (known !== undefined) return known
		const countryCaches = caches.of(country)
		const context: QueryContext = {
			...rest,
			turn,
			communities,
			snapshot: country.public,
			countries,
			cache: countryCaches.results,
			snapshotCache: countryCaches.answers,
			graphCache: countryCaches.graphs,
			gatheredGraphCache: countryCaches.gatheredGraphs,
			foldedTexts: countryCaches.foldedTexts,
			names: countryCaches.namesOf(country.public.geography),
			draftRateLimiter,
			drafts: (question) => draftGrid.weeks(country.whole, parts.today, question),
		}
		made.set(country, context)
		return context
	}
	const countries: CountryContexts = {
		partners: snapshots.partners,
		publicSnapshots: snapshots.countries.map((country) => country.public),
		all: () => {
			const [, ...others] = snapshots.countries
			return [contextOf(snapshots.first), ...others.map(contextOf)]
		},
		of: (code) => {
			if (code === null || code === undefined) return contextOf(snapshots.first)
			const country = snapshots.country(code)
			if (country === undefined) throw unknownCountry(code, snapshots.partners)
			return contextOf(country)
		},
	}
	return contextOf(snapshots.first)
}

/** The same contexts, each changed when it is asked for: that of the default country, which leads to the others. */
export function changedContexts(
	context: QueryContext,
	change: (context: QueryContext) => QueryContext,
): QueryContext {
	const { all, of, ...others } = context.countries
	const made = new Map<QueryContext, QueryContext>()
	const changed = (one: QueryContext): QueryContext => {
		const known = made.get(one)
		if (known !== undefined) return known
		const next = change({ ...one, countries })
		made.set(one, next)
		return next
	}
	const countries: CountryContexts = {
		...others,
		all: () => {
			const [first, ...others] = all()
			return [changed(first), ...others.map(changed)]
		},
		of: (code) => changed(of(code)),
	}
	return changed(context)
}

function unknownCountry(code: string, partners: readonly PartnerCountry[]): BadInput {
	const accepted = partners.map((partner) => partner.code)
	const got = code.slice(0, 100)
	return new BadInput(
		`"country" takes the code of a partner country on record: ${accepted.join(', ') || 'none yet'}; ${JSON.stringify(got)} came.`,
		{ argument: 'country', got, accepted },
	)
}

import type { PartnerCountry } from '../domain/country'
import type { CountryCode } from '../domain/ids'
import { RETENTION_MONTHS, type RetentionMonths } from '../domain/retentionMonths'
import { BadInput } from '../errors'
import { type Reader, VISITOR } from '../policy/reader'
import { maySee } from '../policy/visibility'
import type { Snapshot } from '../snapshot/snapshot'
import type { CountrySnapshots, Snapshots } from '../snapshot/snapshots'
import { OwnTurn, runInSlices, type Turn } from '../snapshot/steps'
import type { Store } from '../store/store'
import type { NameIndex } from '../text/nameIndex'
import { Caches } from './caches'
import { CommunitiesAtOnce, type FindCommunities } from './communityWorker'
import { DraftGrid, type DraftQuestion, type DraftWeek } from './draftGrid'
import { DraftRateLimiter } from './draftRateLimiter'
import type { KeptSentences } from './keptSentences'
import { type ReaderView, readerViewSteps } from './readerView'
import type { SnapshotCache } from './snapshotCache'
import type { FoldedTexts } from './suggestions/foldedTexts'

export type { Turn } from '../snapshot/steps'

/** What a query needs to know, as it stands when a request comes; a request keeps it to its end. */
export interface QueryContext {
	/** The record of a partner country as the reader sees it, of a visitor the public one: nothing here sees any other record. */
	readonly snapshot: Snapshot
	/** Who asks. What only some may ask for asks the table of rights about them. */
	readonly reader: Reader
	/** This context and those of the other countries of the instance. */
	readonly countries: CountryContexts
	/** Whole answers, each under the snapshot that it follows from. */
	readonly snapshotCache: SnapshotCache
	readonly foldedTexts: FoldedTexts
	readonly sentences: KeptSentences
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
	readonly dataProtection: DataProtection
	/** Of the server. */
	readonly version: string
	/** Limits and logs what is asked before a mission. */
	readonly draftRateLimiter: DraftRateLimiter
	/** All that may be told of drafts that the reader does not see: counts on the grid of the day; nothing to visitors. */
	readonly drafts: (question: DraftQuestion) => Promise<readonly DraftWeek[]>
}

/** Who answers for the personal data that is held, and for how long it is. */
export interface DataProtection {
	/** Name of the organisation; null: nobody said. */
	readonly controller: string | null
	/** Whom persons turn to. */
	readonly email: string | null
	readonly months: RetentionMonths
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
	/**
	 * The contexts of a reader over the same record: that of the default country, which leads to the others. Nothing that was
	 * changed of these contexts is of those.
	 */
	seenBySteps(reader: Reader): Generator<void, QueryContext>
}

/** What a context stands on beside the snapshots. Where the server shares none it has caches, a limiter and a grid of its own. */
interface ContextParts extends Pick<QueryContext, 'store' | 'today' | 'contactEmail' | 'version'> {
	readonly caches?: Caches
	readonly turn?: Turn
	readonly communities?: FindCommunities
	readonly draftRateLimiter?: DraftRateLimiter
	readonly draftGrid?: DraftGrid
	readonly dataProtection?: DataProtection
}

type SharedParts = Required<ContextParts>

const NO_VIEW: ReaderView = new Map()

/**
 * The contexts of one visitor's request over the snapshots as they now stand: that of the default country, which leads to
 * the others, and to what a reader who is signed in sees.
 */
export function queryContextOf(snapshots: Snapshots, parts: ContextParts): QueryContext {
	const shared = {
		caches: new Caches(),
		turn: new OwnTurn(),
		communities: new CommunitiesAtOnce(),
		draftRateLimiter: new DraftRateLimiter(),
		draftGrid: new DraftGrid(),
		dataProtection: { controller: null, email: parts.contactEmail, months: RETENTION_MONTHS },
		...parts,
	}
	return contextsOf(snapshots, shared, VISITOR, NO_VIEW)
}

/** @param view what the reader sees of the countries of which it is more than what is public. */
function contextsOf(
	snapshots: Snapshots,
	parts: SharedParts,
	reader: Reader,
	view: ReaderView,
): QueryContext {
	const { caches, draftGrid, ...rest } = parts
	const made = new Map<CountrySnapshots, QueryContext>()
	const contextOf = (country: CountrySnapshots): QueryContext => {
		const known = made.get(country)
		if (known !== undefined) return known
		const group = country.partner?.code ?? null
		const context: QueryContext = {
			...rest,
			reader,
			countries,
			snapshot: view.get(country) ?? country.public,
			snapshotCache: caches.answers,
			// By the records themselves: who does not see one finds nothing under it.
			foldedTexts: caches.foldedTexts,
			sentences: caches.sentences,
			names: caches.namesOf(country.public.geography),
			drafts: async (question) =>
				reader.accountId === null
					? []
					: draftGrid.weeks(
							country.whole,
							parts.today,
							question,
							// Also where another one answers for it: who leads a mission knows of it.
							({ organisation, ...draft }) =>
								maySee(reader, draft, group) || maySee(reader, { ...draft, owner: organisation }, group),
						),
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
		*seenBySteps(other) {
			return contextsOf(snapshots, parts, other, yield* readerViewSteps(snapshots, other))
		},
	}
	return contextOf(snapshots.first)
}

/** What a reader sees of the record that a visitor's contexts stand on, made in slices. */
export function contextSeenBy(reader: Reader, visitor: QueryContext, turn: Turn): Promise<QueryContext> {
	return runInSlices(visitor.countries.seenBySteps(reader), turn)
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

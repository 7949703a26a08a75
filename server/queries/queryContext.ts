import { type DraftQuestion, type DraftWeek } from '../analysis/precheck/draftWeeks'
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
import { DraftGrid } from './draftGrid'
import { DraftRateLimiter } from './draftRateLimiter'
import type { KeptSentences } from './keptSentences'
import { type ReaderView, readerViewSteps } from './readerView'
import type { SnapshotCache } from './snapshotCache'
import type { FoldedTexts } from './suggestions/foldedTexts'

export type { Turn } from '../snapshot/steps'

/** The input of every query, fixed when a request comes. */
export interface QueryContext {
	/** The record of a partner country as the reader may see it; a visitor sees the public one. Queries have no other record. */
	readonly snapshot: Snapshot
	/** Who asks; queries with a right of their own check it. */
	readonly reader: Reader
	/** This context and those of the other countries of the instance. */
	readonly countries: CountryContexts
	/** Results, kept with the snapshot that they follow from. */
	readonly snapshotCache: SnapshotCache
	readonly foldedTexts: FoldedTexts
	readonly sentences: KeptSentences
	readonly names: NameIndex
	/** Only the search of names asks the database. */
	readonly store: Pick<Store, 'search'>
	/** The request's turn on the event loop: long work pauses when it is over. */
	readonly turn: Turn
	/** ISO day in Europe/Paris. */
	readonly today: string
	readonly contactEmail: string | null
	readonly dataProtection: DataProtection
	/** The version of the server. */
	readonly version: string
	/** Limits and logs the questions before a mission. */
	readonly draftRateLimiter: DraftRateLimiter
	/** What the reader may know about drafts of others: counts on the grid of the day; nothing for visitors. */
	readonly drafts: (question: DraftQuestion) => Promise<readonly DraftWeek[]>
}

/** Who answers for personal data, and how long it is kept. */
export interface DataProtection {
	/** Name of the organisation; null if it is not configured. */
	readonly controller: string | null
	/** The address for requests of persons. */
	readonly email: string | null
	readonly months: RetentionMonths
}

/** The contexts of the countries that a question is asked about. */
export type OneOrMoreContexts = readonly [QueryContext, ...QueryContext[]]

/** The contexts of all countries of an instance, each made when it is asked for. */
export interface CountryContexts {
	/** The default country first; empty while no data set describes a country. */
	readonly partners: readonly PartnerCountry[]
	/** The public record of each, in the same order. */
	readonly publicSnapshots: readonly Snapshot[]
	/** In the same order; a single one without a country while no data set describes one. */
	all(): OneOrMoreContexts
	/**
	 * The context of a country by its code, by default of the default country. Throws BadInput, with the accepted codes, on another
	 * code.
	 */
	of(code: CountryCode | null | undefined): QueryContext
	/**
	 * The contexts of a reader over the same record, without changes made to these contexts: that of the default country, which leads
	 * to the others.
	 */
	seenBySteps(reader: Reader): Generator<void, QueryContext>
}

/** The parts of a context besides the snapshots; what is not given is made anew for this context. */
interface ContextParts extends Pick<QueryContext, 'store' | 'today' | 'contactEmail' | 'version'> {
	readonly caches?: Caches
	readonly turn?: Turn
	readonly draftRateLimiter?: DraftRateLimiter
	readonly draftGrid?: DraftGrid
	readonly dataProtection?: DataProtection
}

type SharedParts = Required<ContextParts>

const NO_VIEW: ReaderView = new Map()

/**
 * The contexts of a visitor's request over the present snapshots: that of the default country, which leads to the others and to the
 * contexts of a signed-in reader.
 */
export function queryContextOf(snapshots: Snapshots, parts: ContextParts): QueryContext {
	const shared = {
		caches: new Caches(),
		turn: new OwnTurn(),
		draftRateLimiter: new DraftRateLimiter(),
		draftGrid: new DraftGrid(),
		dataProtection: { controller: null, email: parts.contactEmail, months: RETENTION_MONTHS },
		...parts,
	}
	return contextsOf(snapshots, shared, VISITOR, NO_VIEW)
}

/** @param view the snapshots of countries of which the reader sees more than the public. */
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
			// Keyed by the record: a reader who does not see it cannot look it up.
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
							// The leader knows of a mission even if another actor answers for it.
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

/** The contexts of a signed-in reader over the record of a visitor's contexts, made in slices. */
export function contextSeenBy(reader: Reader, visitor: QueryContext, turn: Turn): Promise<QueryContext> {
	return runInSlices(visitor.countries.seenBySteps(reader), turn)
}

/** Contexts that apply a change to each context when it is asked for. */
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

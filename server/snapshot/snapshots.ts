import { createHash } from 'node:crypto'
import { canonicalJson } from '../domain/canonicalJson'
import type { Dataset, PartnerCountry } from '../domain/country'
import type { CountryCode, Id } from '../domain/ids'
import { isMissionPooled, namedId } from '../domain/proposal'
import type {
	AcceptedProposal,
	GraphRecord,
	Mission,
	Organisation,
	RecordKind,
	Sector,
	Territory,
} from '../domain/records'
import { withOfficeRetraction } from '../domain/retraction'
import { Citations, citedDifferences } from './citations'
import { type CountryScope, countryScopes, isSameScope } from './countryScope'
import { type Fact, factOf, type MissionFact } from './facts'
import type { FactChange } from './factTable'
import { byId, type Geography, geographySteps } from './geography'
import { type HiddenRecord, HiddenRecords, isHidden } from './hiddenRecords'
import {
	changedSnapshotSteps,
	emptySnapshot,
	prepareSteps,
	type RecordDifference,
	type Snapshot,
} from './snapshot'
import { runToEnd } from './steps'

/** One applied write: `after` is the whole record, null if it was removed. */
export interface RecordChange {
	readonly kind: RecordKind | 'Dataset'
	readonly id: Id
	readonly after: GraphRecord | Dataset | null
}

/** The snapshots of one partner country. */
export interface CountrySnapshots {
	/** null if no data set describes a country: then a single snapshot holds all records. */
	readonly partner: PartnerCountry | null
	/** Every record, whatever its visibility. */
	readonly whole: Snapshot
	/**
	 * Public records only, and the sources that they cite: the input of every public result. The same object as `whole`
	 * if nothing is hidden.
	 */
	readonly public: Snapshot
	/** The other records; each reader's view includes some of them (`queries/readerView.ts`). */
	readonly hidden: HiddenRecords
	/** Number of public records that cite each source: an uncited source is not public. */
	readonly citations: ReadonlyMap<Id, number>
	/** The records that belong to the country. */
	readonly scope: CountryScope
}

/** A position in the change feed. */
export interface FeedPosition {
	/** Number of the last change applied. */
	readonly seq: number
	/** A different one means that the database was restored. */
	readonly epoch: string
}

/**
 * The record in memory: every record of every country, and for each partner country the snapshots that analyses use.
 * Immutable: `changedSteps` makes the next one, while readers continue with theirs.
 */
export class Snapshots {
	readonly #records: ReadonlyMap<Id, GraphRecord>

	/**
	 * @param datasets ordered by id.
	 * @param countries one for each partner country, in the order of its first data set; a single one if no set
	 *   describes a country.
	 */
	private constructor(
		readonly feed: FeedPosition,
		readonly datasets: readonly Dataset[],
		records: ReadonlyMap<Id, GraphRecord>,
		readonly countries: readonly CountrySnapshots[],
		/** Ids of data sets whose countries come first, in order. */
		readonly configured: readonly string[],
	) {
		this.#records = records
	}

	/**
	 * Builds the snapshots of some records, with a pause every few milliseconds.
	 *
	 * @param configured ids of data sets whose countries come first, in this order; the others follow by their ids.
	 */
	static *steps(
		records: Iterable<GraphRecord>,
		datasets: Iterable<Dataset>,
		feed: FeedPosition = { seq: 0, epoch: '' },
		configured: readonly string[] = [],
	): Generator<void, Snapshots> {
		const all = new Map<Id, GraphRecord>()
		let taken = 0
		for (const record of records) {
			const known = all.get(record.id)
			if (known === undefined || known.version <= record.version) all.set(record.id, record)
			if (++taken % RECORDS_A_SLICE === 0) yield
		}
		const sets = [...datasets].sort(byId)
		const countries: CountrySnapshots[] = []
		for (const scope of countryScopes(sets, configured)) countries.push(yield* countrySteps(scope, all))
		return new Snapshots(feed, sets, all, countries, configured)
	}

	/** The same without pauses. */
	static of(
		records: Iterable<GraphRecord>,
		datasets: Iterable<Dataset>,
		feed?: FeedPosition,
		configured?: readonly string[],
	): Snapshots {
		return runToEnd(Snapshots.steps(records, datasets, feed, configured))
	}

	/** The default country. */
	get first(): CountrySnapshots {
		const [first] = this.countries
		if (first === undefined)
			throw new Error('Expected the snapshots of one country at least; there are none.')
		return first
	}

	/** The partner countries, the default one first; empty if no data set describes one. */
	get partners(): readonly PartnerCountry[] {
		return this.countries.flatMap(({ partner }) => partner ?? [])
	}

	/** The snapshots of a partner country; undefined for any other. */
	country(code: CountryCode): CountrySnapshots | undefined {
		return this.countries.find(({ partner }) => partner?.code === code)
	}

	/** Any record of any country by its id. */
	record(id: Id): GraphRecord | undefined {
		return this.#records.get(id)
	}

	/** Every record, in no particular order. */
	records(): Iterable<GraphRecord> {
		return this.#records.values()
	}

	/** SHA-256 of every record and data set, independent of their order; equal graphs have equal hashes. */
	hash(): string {
		const hash = createHash('sha256')
		for (const record of [...this.records(), ...this.datasets].sort(byId))
			hash.update(`${canonicalJson(record)}\n`)
		return hash.digest('hex')
	}

	/**
	 * The snapshots after some changes, applied in order. A change older than the stored version has no effect, so a
	 * load may start anywhere and replay from the first number it read. If a territory, an organisation, a sector or a
	 * data set of a country changes, all its facts are linked again, with pauses.
	 *
	 * @param seq number of the last change.
	 */
	*changedSteps(changes: readonly RecordChange[], seq: number): Generator<void, Snapshots> {
		const all = new Map(this.#records)
		const datasets = new Map(this.datasets.map((dataset) => [dataset.id, dataset]))
		/** By id, the record after the changes: of several changes of one record, the last counts. */
		const changed = new Map<Id, GraphRecord | null>()
		let setsChanged = false
		for (const { kind, id, after } of changes) {
			if (kind === 'Dataset') {
				setsChanged = true
				if (after === null) datasets.delete(id)
				else if (!('kind' in after)) datasets.set(id, after)
				continue
			}
			const before = all.get(id) ?? null
			const record = after !== null && 'kind' in after ? after : null
			if (before !== null && record !== null && before.version > record.version) continue
			if (record === null) all.delete(id)
			else all.set(id, record)
			changed.set(id, record)
			if (changed.size % CHANGES_A_SLICE === 0) yield
		}
		for (const wish of yield* wishesOfOffices(this.#retractedOrRestored(changed), all)) {
			if (!changed.has(wish.id)) changed.set(wish.id, wish)
		}
		for (const mission of this.#pooledMissions(changed, all)) {
			if (!changed.has(mission.id)) changed.set(mission.id, mission)
		}
		const sets = [...datasets.values()].sort(byId)
		const countries: CountrySnapshots[] = []
		const scopes = setsChanged
			? countryScopes(sets, this.configured)
			: this.countries.map(({ scope }) => scope)
		for (const scope of scopes) {
			const known = this.countries.find((country) => isSameScope(country.scope, scope))
			countries.push(
				known === undefined || movesPlaces(changed, this.#records, scope)
					? yield* countrySteps(scope, all)
					: yield* changedCountrySteps(known, changed, this.#records, all),
			)
		}
		const feed = { ...this.feed, seq: Math.max(this.feed.seq, seq) }
		return new Snapshots(feed, sets, all, countries, this.configured)
	}

	/** The changed offices that were retracted or restored by the change, for all readers or some. */
	#retractedOrRestored(changed: ReadonlyMap<Id, GraphRecord | null>): ReadonlySet<Id> {
		const offices = new Set<Id>()
		for (const [id, record] of changed) {
			if (retractedFor(this.#records.get(id)) !== retractedFor(record)) offices.add(id)
		}
		return offices
	}

	/**
	 * The missions named by public proposals that a change adds, changes or removes: their leaders may now merge with
	 * others, or no longer.
	 */
	#pooledMissions(
		changed: ReadonlyMap<Id, GraphRecord | null>,
		all: ReadonlyMap<Id, GraphRecord>,
	): readonly Mission[] {
		const named = new Set<Id>()
		for (const [id, record] of changed) {
			for (const one of [this.#records.get(id), record]) {
				if (isPublicProposal(one)) for (const evidence of one.evidence) named.add(namedId(evidence))
			}
		}
		return [...named].flatMap((id) => {
			const record = all.get(id)
			return record?.kind === 'Mission' ? [record] : []
		})
	}

	/** The same without pauses. */
	changed(changes: readonly RecordChange[], seq = this.feed.seq): Snapshots {
		return runToEnd(this.changedSteps(changes, seq))
	}
}

/** Kinds whose changes may move any fact to other places. */
const MOVES_PLACES: ReadonlySet<RecordKind> = new Set(['Territory', 'Organisation', 'Sector'])
/** Records linked between two pauses. */
const RECORDS_A_SLICE = 2_000
/** Changes applied between two pauses. */
const CHANGES_A_SLICE = 100

/** For which readers an office is retracted: nobody if it does not exist or is not retracted. */
function retractedFor(record: GraphRecord | null | undefined): 'nobody' | 'all' | 'some' {
	if (record?.kind !== 'Office' || record.retracted === null) return 'nobody'
	return isHidden(record) ? 'some' : 'all'
}

/** The wishes that name one of some offices: they are retracted and restored with it. */
function* wishesOfOffices(
	offices: ReadonlySet<Id>,
	records: ReadonlyMap<Id, GraphRecord>,
): Generator<void, readonly GraphRecord[]> {
	const found: GraphRecord[] = []
	if (offices.size === 0) return found
	let seen = 0
	for (const record of records.values()) {
		if (record.kind === 'Wish' && record.office !== null && offices.has(record.office)) found.push(record)
		if (++seen % RECORDS_A_SLICE === 0) yield
	}
	return found
}

/** Whether a changed actor or sector of a country may move any of its facts to other places. */
function movesPlaces(
	changed: ReadonlyMap<Id, GraphRecord | null>,
	before: ReadonlyMap<Id, GraphRecord>,
	scope: CountryScope,
): boolean {
	for (const [id, record] of changed) {
		const moved = [before.get(id), record].find(
			(one) => one && MOVES_PLACES.has(one.kind) && scope.holds(one, (other) => before.get(other)),
		)
		if (moved) return true
	}
	return false
}

function* countrySteps(
	scope: CountryScope,
	records: ReadonlyMap<Id, GraphRecord>,
): Generator<void, CountrySnapshots> {
	const { partner } = scope
	const placing = new Map<RecordKind, GraphRecord[]>()
	const recordOf = (id: Id) => records.get(id)
	let seen = 0
	for (const record of records.values()) {
		if (MOVES_PLACES.has(record.kind) && scope.holds(record, recordOf))
			listOf(placing, record.kind).push(record)
		if (++seen % RECORDS_A_SLICE === 0) yield
	}
	// A list under a kind only has records of that kind.
	const recordsOfKind = <R extends GraphRecord>(kind: R['kind']) => (placing.get(kind) ?? []) as R[]
	const geography = yield* geographySteps({
		territories: recordsOfKind<Territory>('Territory'),
		organisations: recordsOfKind<Organisation>('Organisation'),
		sectors: recordsOfKind<Sector>('Sector'),
		datasets: scope.datasets,
		partner,
	})
	const nothing = new Map<Id, GraphRecord>()
	const empty = emptySnapshot(geography)
	// An iterable that can be read more than once.
	const all = { [Symbol.iterator]: () => records.entries() }
	const none: CountrySnapshots = {
		partner,
		whole: empty,
		public: empty,
		hidden: HiddenRecords.NONE,
		citations: new Map(),
		scope,
	}
	const country = yield* changedCountrySteps(none, all, nothing, records)
	yield* prepareSteps(country.public)
	return country
}

function listOf<Item>(lists: Map<RecordKind, Item[]>, kind: RecordKind): Item[] {
	const list = lists.get(kind) ?? []
	lists.set(kind, list)
	return list
}

/** @param before every record before the change, and `after` every record after it. */
function* changedCountrySteps(
	country: CountrySnapshots,
	changed: Iterable<readonly [Id, GraphRecord | null]>,
	before: ReadonlyMap<Id, GraphRecord>,
	after: ReadonlyMap<Id, GraphRecord>,
): Generator<void, CountrySnapshots> {
	const { scope, partner } = country
	const recordOf = (id: Id) => after.get(id)
	const recordBefore = (id: Id) => before.get(id)
	const { geography } = country.whole
	const pooling = yield* publicProposals(country, changed, recordOf)
	const withFactOf = (record: GraphRecord) => withFact(record, geography, pooling)
	const all = new Map<RecordKind, RecordDifference[]>()
	/** The same differences as the public sees them. */
	const open = new Map<RecordKind, RecordDifference[]>()
	const hiding: FactChange<HiddenRecord>[] = []
	const citing = new Citations(country.citations)
	let seen = 0
	for (const [id, next] of changed) {
		const known = before.get(id)
		const old = known !== undefined && scope.holds(known, recordOf) ? known : null
		const record = next !== null && scope.holds(next, recordOf) ? next : null
		const difference = {
			before: old && withOfficeRetraction(old, recordBefore),
			after: record && withFactOf(withOfficeRetraction(record, recordOf)),
		}
		addDifference(all, difference)
		// A hidden office is not public, so its retraction must not show on a public wish that names it.
		const wasOpen = old !== null && namesHidden(old, recordBefore) ? old : difference.before
		const isOpen = record !== null && namesHidden(record, recordOf) ? withFactOf(record) : difference.after
		const shown = {
			before: old === null || isHidden(old) ? null : wasOpen,
			after: record === null || isHidden(record) ? null : isOpen,
		}
		// An unchanged mission may have a leader that now merges with others.
		if (shown.before !== shown.after?.record || record?.kind === 'Mission') addDifference(open, shown)
		citing.change(old, record)
		const hidden = record !== null && isHidden(record) ? record : null
		if (hidden !== null || (old !== null && isHidden(old))) {
			const fact = difference.after?.fact ?? null
			hiding.push({
				before: country.hidden.get(id) ?? null,
				after: hidden && { id, record: hidden, fact },
			})
		}
		if (++seen % CHANGES_A_SLICE === 0) yield
	}
	if (all.size === 0) return country
	const whole = yield* changedSnapshotSteps(country.whole, all)
	const hidden = yield* country.hidden.changedSteps(hiding)
	const citations = citing.counts()
	const touched = citing.touched(all.get('Source') ?? [])
	const isAllPublic =
		country.public === country.whole &&
		hidden.size === 0 &&
		[...touched].every((id) => citations.get(id) !== undefined || whole.sources.get(id) === undefined)
	if (isAllPublic) return { partner, scope, whole, public: whole, hidden, citations }
	const sources = citedDifferences(touched, citations, whole.sources, country.public.sources)
	if (sources.length === 0) open.delete('Source')
	else open.set('Source', [...sources])
	return {
		partner,
		scope,
		whole,
		public: yield* changedSnapshotSteps(country.public, open),
		hidden,
		citations,
	}
}

function withFact(
	record: GraphRecord,
	geography: Geography,
	pooling: readonly AcceptedProposal[],
): NonNullable<RecordDifference['after']> {
	const fact = factOf(record, geography)
	return { record, fact: fact && isMissionFact(fact) ? pooledMission(fact, pooling) : fact }
}

function isMissionFact(fact: Fact): fact is MissionFact {
	return fact.record.kind === 'Mission'
}

/** A mission with those of the accepted proposals that merge its leader with others'. */
export function pooledMission(mission: MissionFact, proposals: readonly AcceptedProposal[]): MissionFact {
	const pooledBy = proposals.filter((one) => isMissionPooled(one, mission.record)).map(({ id }) => id)
	return pooledBy.length === 0 ? mission : { ...mission, pooledBy: [...mission.pooledBy, ...pooledBy].sort() }
}

/** The public proposals of a country after some changes. */
function* publicProposals(
	country: CountrySnapshots,
	changed: Iterable<readonly [Id, GraphRecord | null]>,
	recordOf: (id: Id) => GraphRecord | undefined,
): Generator<void, readonly AcceptedProposal[]> {
	let seen = 0
	const found = new Map(country.public.proposals.entries())
	for (const [id, record] of changed) {
		if (isPublicProposal(record) && country.scope.holds(record, recordOf)) found.set(id, record)
		else found.delete(id)
		if (++seen % RECORDS_A_SLICE === 0) yield
	}
	return [...found.values()]
}

function isPublicProposal(record: GraphRecord | null | undefined): record is AcceptedProposal {
	return record?.kind === 'AcceptedProposal' && record.visibility === 'public'
}

/** Whether a wish names an office that is not public. */
function namesHidden(record: GraphRecord, recordOf: (id: Id) => GraphRecord | undefined): boolean {
	if (record.kind !== 'Wish' || record.office === null) return false
	const office = recordOf(record.office)
	return office !== undefined && isHidden(office)
}

/** Adds it under its kind; under both kinds if it replaces a record of another kind. */
function addDifference(
	lists: Map<RecordKind, RecordDifference[]>,
	{ before, after }: RecordDifference,
): void {
	const isSameKind = before?.kind === after?.record.kind
	if (before !== null && !isSameKind) listOf(lists, before.kind).push({ before, after: null })
	if (after !== null) listOf(lists, after.record.kind).push({ before: isSameKind ? before : null, after })
}

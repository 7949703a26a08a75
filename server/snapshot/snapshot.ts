import type { Id } from '../domain/ids'
import type {
	GraphRecord,
	Judgement,
	Organisation,
	PublicFunction,
	RecordKind,
	Sector,
	Source,
	Territory,
	Unavailability,
	WishObject,
} from '../domain/records'
import { missionEndpoints, officeEndpoints, partnershipEndpoints, wishEndpoints } from './endpoints'
import type {
	EventFact,
	Fact,
	MandateFact,
	MissionFact,
	OfficeFact,
	OpenFact,
	PartnershipFact,
	WishFact,
} from './facts'
import { type FactTable, factTableSteps, type IndexDefinition } from './factTable'
import { type Actor, byId, type Geography } from './geography'
import { PartitionedMap, partitionOfText } from './partitionedMap'

/**
 * The record of one partner country as one reader's view sees it: what every analysis runs on (architecture.md,
 * "Snapshot"). Immutable, so that a request keeps the one it began with; a cache, so that throwing it away costs only
 * time.
 */
export interface Snapshot {
	readonly geography: Geography
	readonly partnerships: PartnershipTable
	readonly offices: OfficeTable
	readonly missions: MissionTable
	readonly wishes: WishTable
	readonly events: EventTable
	readonly mandates: MandateTable
	readonly sources: PartitionedMap<Id, Source>
	readonly functions: PartitionedMap<Id, PublicFunction>
	readonly unavailabilities: PartitionedMap<Id, Unavailability>
	readonly judgements: PartitionedMap<Id, Judgement>
	/** What was found wrong, by id: no table holds it. */
	readonly retracted: PartitionedMap<Id, GraphRecord>
}

/** A record with the fact that it states; null of one that states none: a source, a territory. */
export interface RecordWithFact {
	readonly record: GraphRecord
	readonly fact: Fact | null
}

/**
 * Makes a snapshot of some records, kind by kind, with a pause every few milliseconds. Its lists are made when first
 * read: see `prepareSteps`.
 */
export function* snapshotSteps(
	geography: Geography,
	linked: ReadonlyMap<RecordKind, readonly RecordWithFact[]>,
): Generator<void, Snapshot> {
	// What `factOf` made of a record of a kind is a fact of that kind.
	const facts = <F extends AnyFact>(kind: F['record']['kind']) =>
		(linked.get(kind) ?? []).flatMap(({ fact }) => (fact === null ? [] : [fact as F]))
	const records = <R extends GraphRecord>(kind: R['kind']) =>
		recordMap((linked.get(kind) ?? []).map(({ record }) => record as R))
	return {
		geography,
		partnerships: yield* factTableSteps(facts<PartnershipFact>('Partnership'), partnershipIndexes),
		offices: yield* factTableSteps(facts<OfficeFact>('Office'), officeIndexes),
		missions: yield* factTableSteps(facts<MissionFact>('Mission'), missionIndexes),
		wishes: yield* factTableSteps(facts<WishFact>('Wish'), wishIndexes),
		events: yield* factTableSteps(facts<EventFact>('Event'), eventIndexes),
		mandates: yield* factTableSteps(facts<MandateFact>('Mandate'), mandateIndexes),
		sources: records<Source>('Source'),
		functions: records<PublicFunction>('PublicFunction'),
		unavailabilities: recordMap(
			(linked.get('Unavailability') ?? []).flatMap(({ record }) =>
				isRetracted(record) ? [] : [record as Unavailability],
			),
		),
		judgements: records<Judgement>('Judgement'),
		retracted: recordMap(
			[...linked.values()].flat().flatMap(({ record }) => (isRetracted(record) ? [record] : [])),
		),
	}
}

/**
 * Makes what follows from a snapshot by some changes, each of another record, with pauses; the same one where there are
 * none.
 */
export function* changedSnapshotSteps(
	snapshot: Snapshot,
	changes: readonly RecordDifference[],
): Generator<void, Snapshot> {
	if (changes.length === 0) return snapshot
	const tableAfter = <F extends Fact, Definitions>(
		table: FactTable<F, Definitions>,
		kind: RecordKind,
	): Generator<void, FactTable<F, Definitions>> =>
		table.changedSteps(
			changes.flatMap(({ before, after }) => {
				const old = before?.kind === kind ? (table.get(before.id) ?? null) : null
				const next = after?.record.kind === kind ? (after.fact as F) : null
				return old === null && next === null ? [] : [{ before: old, after: next }]
			}),
		)
	const mapAfter = <R extends GraphRecord>(
		map: PartitionedMap<Id, R>,
		kind: R['kind'],
	): PartitionedMap<Id, R> => {
		const own = changes.filter(({ before, after }) => before?.kind === kind || after?.record.kind === kind)
		if (own.length === 0) return map
		const edit = map.edit()
		for (const { before, after } of own) {
			if (after !== null && !isRetracted(after.record)) edit.set(after.record.id, after.record as R)
			else if (before !== null) edit.delete(before.id)
		}
		return edit.done()
	}
	return {
		geography: snapshot.geography,
		partnerships: yield* tableAfter(snapshot.partnerships, 'Partnership'),
		offices: yield* tableAfter(snapshot.offices, 'Office'),
		missions: yield* tableAfter(snapshot.missions, 'Mission'),
		wishes: yield* tableAfter(snapshot.wishes, 'Wish'),
		events: yield* tableAfter(snapshot.events, 'Event'),
		mandates: yield* tableAfter(snapshot.mandates, 'Mandate'),
		sources: mapAfter(snapshot.sources, 'Source'),
		functions: mapAfter(snapshot.functions, 'PublicFunction'),
		unavailabilities: mapAfter(snapshot.unavailabilities, 'Unavailability'),
		judgements: mapAfter(snapshot.judgements, 'Judgement'),
		retracted: retractedAfter(snapshot.retracted, changes),
	}
}

function retractedAfter(
	map: PartitionedMap<Id, GraphRecord>,
	changes: readonly RecordDifference[],
): PartitionedMap<Id, GraphRecord> {
	const edit = map.edit()
	let isChanged = false
	for (const { before, after } of changes) {
		const isNow = after !== null && isRetracted(after.record)
		const was = before !== null && isRetracted(before)
		if (isNow) edit.set(after.record.id, after.record)
		else if (was) edit.delete(before.id)
		isChanged ||= isNow || was
	}
	return isChanged ? edit.done() : map
}

/** Whether a record states what was found wrong: it is kept, looked at by its address, and in no result. */
function isRetracted(record: GraphRecord): boolean {
	return 'retracted' in record && record.retracted !== null
}

/** What a change does to one record: null where there is none before, or none after. */
export interface RecordDifference {
	readonly before: GraphRecord | null
	readonly after: RecordWithFact | null
}

type AnyFact = PartnershipFact | OfficeFact | MissionFact | WishFact | EventFact | MandateFact

function recordMap<R extends GraphRecord>(records: readonly R[]): PartitionedMap<Id, R> {
	const edit = PartitionedMap.empty<Id, R>(partitionOfText).edit()
	for (const record of records) edit.set(record.id, record)
	return edit.done()
}

/** Any record of a snapshot by its id. */
export function recordOf(snapshot: Snapshot, id: Id): GraphRecord | undefined {
	const { geography, partnerships, offices, missions, wishes, events, mandates } = snapshot
	const fact =
		missions.get(id) ??
		partnerships.get(id) ??
		offices.get(id) ??
		wishes.get(id) ??
		events.get(id) ??
		mandates.get(id)
	return (
		fact?.record ??
		actorRecord(snapshot, id) ??
		geography.sectors.get(id) ??
		snapshot.sources.get(id) ??
		snapshot.functions.get(id) ??
		snapshot.unavailabilities.get(id) ??
		snapshot.judgements.get(id) ??
		snapshot.retracted.get(id)
	)
}

/** The territory or the organisation of an id. */
export function actorRecord({ geography }: Snapshot, id: Id): Territory | Organisation | undefined {
	return geography.find(id)?.record ?? undefined
}

const partitionOfActor = ({ partition }: Actor): number => partition
const partitionOfSector = ({ id }: Sector): number => partitionOfText(id)

function byActor<F>(
	keysOf: (fact: F) => readonly (Actor | null)[],
	compare?: (one: F, other: F) => number,
): IndexDefinition<Actor, F> {
	return compare === undefined
		? { keysOf, partitionOf: partitionOfActor }
		: { keysOf, partitionOf: partitionOfActor, compare }
}

function byIds<F>(keysOf: (fact: F) => readonly (Id | null)[]): IndexDefinition<Id, F> {
	return { keysOf, partitionOf: partitionOfText }
}

function withContainers(place: Actor): readonly Actor[] {
	return [place, ...place.containers]
}

/** By what both partnerships and offices are looked up. */
const openIndexes = {
	/** By each actor of the other side; of an office its place. */
	counterpart: byActor<OpenFact>(({ counterparts }) => counterparts),
	/** By the province of each of these. */
	province: byActor<OpenFact>(({ counterparts }) => counterparts.map(({ province }) => province)),
	/** By the place where each of these stands. */
	place: byActor<OpenFact>(({ counterparts }) => counterparts.map(({ place }) => place)),
	/** By the city of each of these, or what stands for one (`Actor.countingPlace`). */
	city: byActor<OpenFact>(({ counterparts }) => counterparts.map(({ countingPlace }) => countingPlace)),
	/** By each French actor who counts as a party. */
	party: byActor<OpenFact>(({ parties }) => parties),
	/** By the French région of each of these. */
	region: byActor<OpenFact>(({ parties }) => parties.map(({ region }) => region)),
	sector: { keysOf: ({ sectors }: OpenFact) => sectors, partitionOf: partitionOfSector },
}

type OpenIndexes<F> = {
	readonly [Name in keyof typeof openIndexes]: (typeof openIndexes)[Name] extends IndexDefinition<
		infer Key,
		OpenFact
	>
		? IndexDefinition<Key, F>
		: never
}

const partnershipIndexes = {
	...(openIndexes as OpenIndexes<PartnershipFact>),
	/** By the id of the body that it founded. */
	body: byIds<PartnershipFact>(({ record }) => [record.body]),
	/** By form and ends: those of one key may be one partnership on record twice. */
	endpoints: byIds<PartnershipFact>((partnership) => [partnershipEndpoints(partnership)]),
}

export type PartnershipTable = FactTable<PartnershipFact, typeof partnershipIndexes>

const officeIndexes = {
	...(openIndexes as OpenIndexes<OfficeFact>),
	/** By the id of each owner, whether it counts as a party or not. */
	owner: byIds<OfficeFact>(({ record }) => record.owners),
	/** By its place and what contains it. */
	around: byActor<OfficeFact>(({ counterparts }) => counterparts.flatMap(withContainers)),
	endpoints: byIds<OfficeFact>((office) => [officeEndpoints(office)]),
}

export type OfficeTable = FactTable<OfficeFact, typeof officeIndexes>

/** By first day, then by id. */
export function byFirstDay(one: MissionFact, other: MissionFact): number {
	return one.firstDay - other.firstDay || byId(one, other)
}

function missionsBy(keysOf: (mission: MissionFact) => readonly (Actor | null)[]) {
	return byActor<MissionFact>(keysOf, byFirstDay)
}

const NOTHING: readonly never[] = []

/** Stops of an outbound mission; those who travel on a visit. */
const partnerSide = ({ isOutbound, stops, parties }: MissionFact) => (isOutbound ? stops : parties)
/** Who travels on an outbound mission; where a visit is received. */
const frenchSide = ({ isOutbound, stops, parties }: MissionFact) => (isOutbound ? parties : stops)

const missionIndexes = {
	/** To the other country, by the city of each stop, or what stands for one (`Actor.countingPlace`). */
	outboundCity: missionsBy(({ isOutbound, stops }) =>
		isOutbound ? stops.map(({ countingPlace }) => countingPlace) : NOTHING,
	),
	/** From the other country, the same. */
	inboundCity: missionsBy(({ isOutbound, stops }) =>
		isOutbound ? NOTHING : stops.map(({ countingPlace }) => countingPlace),
	),
	/** To the other country, by the province of each stop. */
	outboundProvince: missionsBy(({ isOutbound, stops }) =>
		isOutbound ? stops.map(({ province }) => province) : NOTHING,
	),
	/** To the other country, by each stop itself. */
	outboundStop: missionsBy(({ isOutbound, stops }) => (isOutbound ? stops : NOTHING)),
	/** Of both directions, by each stop and what contains it. */
	around: missionsBy(({ stops }) => stops.flatMap(withContainers)),
	party: missionsBy(({ parties }) => parties),
	/** Of both directions, by each of the other side: where a mission goes, who comes on a visit. */
	partner: missionsBy(partnerSide),
	/** The same by its city, or what stands for one. */
	partnerCity: missionsBy((mission) => partnerSide(mission).map(({ countingPlace }) => countingPlace)),
	/** Of both directions, by the French région of each of ours: who goes, where a visit is received. */
	region: missionsBy((mission) => frenchSide(mission).map(({ region }) => region)),
	sector: {
		keysOf: ({ sectors }: MissionFact) => sectors,
		partitionOf: partitionOfSector,
		compare: byFirstDay,
	},
	endpoints: byIds<MissionFact>((mission) => [missionEndpoints(mission)]),
}

export type MissionTable = FactTable<MissionFact, typeof missionIndexes>

const wishIndexes = {
	object: {
		keysOf: ({ record }: WishFact): readonly WishObject[] => [record.what],
		partitionOf: partitionOfText,
	},
	actor: byActor<WishFact>(({ actor }) => [actor]),
	/** By whom they name beside the place. */
	other: byActor<WishFact>(({ other }) => [other]),
	/** By the province of the place that they name. */
	province: byActor<WishFact>(({ place }) => [place?.province ?? null]),
	endpoints: byIds<WishFact>((wish) => [wishEndpoints(wish)]),
}

export type WishTable = FactTable<WishFact, typeof wishIndexes>

const eventIndexes = {
	city: byActor<EventFact>(({ place }) => [place?.countingPlace ?? null]),
}

export type EventTable = FactTable<EventFact, typeof eventIndexes>

const mandateIndexes = {
	/** By whom they say they speak for. */
	represented: byActor<MandateFact>(({ represented }) => [represented]),
}

export type MandateTable = FactTable<MandateFact, typeof mandateIndexes>

/** Makes the lists that overlaps and profiles are made from, with pauses: the first question then takes no longer than the next. */
export function* prepareSteps({ partnerships, offices, missions }: Snapshot): Generator<void, void> {
	yield* partnerships.by.counterpart.prepare()
	yield* partnerships.by.province.prepare()
	yield* partnerships.by.party.prepare()
	yield* offices.by.city.prepare()
	yield* missions.by.outboundCity.prepare()
	yield* missions.by.inboundCity.prepare()
	yield* missions.by.party.prepare()
	yield* missions.by.around.prepare()
}

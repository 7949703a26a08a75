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
import { FactTable, type IndexDefinition } from './factTable'
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
}

/** A record with the fact that it states; null of one that states none: a source, a territory. */
export interface RecordWithFact {
	readonly record: GraphRecord
	readonly fact: Fact | null
}

/** What a change does to one record: null where there is none before, or none after. */
export interface RecordDifference {
	readonly before: GraphRecord | null
	readonly after: RecordWithFact | null
}

/** A snapshot of no record. What is made of it is made of `changedSnapshotSteps`. */
export function emptySnapshot(geography: Geography): Snapshot {
	return {
		geography,
		partnerships: FactTable.empty(partnershipIndexes),
		offices: FactTable.empty(officeIndexes),
		missions: FactTable.empty(missionIndexes),
		wishes: FactTable.empty(wishIndexes),
		events: FactTable.empty(eventIndexes),
		mandates: FactTable.empty(mandateIndexes),
		sources: new PartitionedMap(partitionOfText),
		functions: new PartitionedMap(partitionOfText),
		unavailabilities: new PartitionedMap(partitionOfText),
		judgements: new PartitionedMap(partitionOfText),
	}
}

/**
 * Makes what follows from a snapshot by some changes of each kind, each of another record, with a pause every few
 * milliseconds; the same one where there are none. Lists that were not read before are made when first read: see
 * `prepareSteps`.
 */
export function* changedSnapshotSteps(
	snapshot: Snapshot,
	changes: ReadonlyMap<RecordKind, readonly RecordDifference[]>,
): Generator<void, Snapshot> {
	if (changes.size === 0) return snapshot
	// What `factOf` made of a record of a kind is a fact of that kind.
	const tableAfter = <F extends Fact, Definitions>(table: FactTable<F, Definitions>, kind: RecordKind) =>
		table.changedSteps(
			(changes.get(kind) ?? []).map(({ before, after }) => ({
				before: (before && table.get(before.id)) ?? null,
				after: (after?.fact ?? null) as F | null,
			})),
		)
	const mapAfter = <R extends GraphRecord>(map: PartitionedMap<Id, R>, kind: R['kind']) => {
		const edit = map.edit()
		for (const { before, after } of changes.get(kind) ?? []) {
			if (after !== null) edit.set(after.record.id, after.record as R)
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
	}
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
		snapshot.judgements.get(id)
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
	const { counterpart, province, party } = partnerships.by
	const { outboundCity, inboundCity, around } = missions.by
	const indexes = [
		counterpart,
		province,
		party,
		offices.by.city,
		outboundCity,
		inboundCity,
		missions.by.party,
	]
	for (const index of [...indexes, around]) yield* index.prepare()
}

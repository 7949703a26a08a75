import type { Id } from '../domain/ids'
import type {
	AcceptedProposal,
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
import { isRetracted } from '../domain/retraction'
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
import { type FactChange, FactTable, type IndexDefinition } from './factTable'
import { type Actor, byId, type Geography } from './geography'

/**
 * The record of one partner country as one reader's view sees it: the input of every analysis (architecture.md,
 * "Snapshot"). Immutable, so that a request keeps the one it began with; a cache, so that discarding it only costs
 * time.
 */
export interface Snapshot {
	readonly geography: Geography
	readonly partnerships: FactTable<PartnershipFact, typeof partnershipIndexes>
	readonly offices: FactTable<OfficeFact, typeof officeIndexes>
	readonly missions: FactTable<MissionFact, typeof missionIndexes>
	readonly wishes: FactTable<WishFact, typeof wishIndexes>
	readonly events: FactTable<EventFact, typeof eventIndexes>
	readonly mandates: FactTable<MandateFact, typeof mandateIndexes>
	readonly sources: ReadonlyMap<Id, Source>
	readonly functions: ReadonlyMap<Id, PublicFunction>
	readonly unavailabilities: ReadonlyMap<Id, Unavailability>
	readonly judgements: ReadonlyMap<Id, Judgement>
	readonly proposals: ReadonlyMap<Id, AcceptedProposal>
	/** Retracted records by id; no table holds them. */
	readonly retracted: ReadonlyMap<Id, GraphRecord>
}

/** A change of one record: null if there is none before, or none after. */
export interface RecordDifference {
	readonly before: GraphRecord | null
	/** `fact` is null if the record states none: a source, a territory. */
	readonly after: { readonly record: GraphRecord; readonly fact: Fact | null } | null
}

/** A snapshot without records, from which `changedSnapshotSteps` builds others. */
export function emptySnapshot(geography: Geography): Snapshot {
	return {
		geography,
		partnerships: FactTable.empty(partnershipIndexes),
		offices: FactTable.empty(officeIndexes),
		missions: FactTable.empty(missionIndexes),
		wishes: FactTable.empty(wishIndexes),
		events: FactTable.empty(eventIndexes),
		mandates: FactTable.empty(mandateIndexes),
		sources: new Map(),
		functions: new Map(),
		unavailabilities: new Map(),
		judgements: new Map(),
		proposals: new Map(),
		retracted: new Map(),
	}
}

/**
 * The snapshot after some changes by kind, each of a different record, with a pause every few milliseconds; the same
 * one without changes. Lists not read before are built on first read: see `prepareSteps`.
 */
export function* changedSnapshotSteps(
	snapshot: Snapshot,
	changes: ReadonlyMap<RecordKind, readonly RecordDifference[]>,
): Generator<void, Snapshot> {
	if (changes.size === 0) return snapshot
	// `factOf` makes facts of its record's kind.
	function* tableAfter<F extends Fact, Definitions>(table: FactTable<F, Definitions>, kind: RecordKind) {
		const facts: FactChange<F>[] = []
		for (const { before, after } of changes.get(kind) ?? NOTHING) {
			facts.push({
				before: (before && table.get(before.id)) ?? null,
				after: (after?.fact ?? null) as F | null,
			})
			if (facts.length % CHANGES_A_SLICE === 0) yield
		}
		return yield* table.changedSteps(facts)
	}
	// A list under a kind only has records of that kind.
	const mapAfter = <R extends GraphRecord>(map: ReadonlyMap<Id, R>, kind: R['kind']) =>
		changedMapSteps(map, changes.get(kind) ?? NOTHING, (record) =>
			isRetracted(record) ? null : (record as R),
		)
	let retracted = snapshot.retracted
	for (const some of changes.values()) {
		retracted = yield* changedMapSteps(retracted, some, (record) => (isRetracted(record) ? record : null))
	}
	return {
		geography: snapshot.geography,
		partnerships: yield* tableAfter(snapshot.partnerships, 'Partnership'),
		offices: yield* tableAfter(snapshot.offices, 'Office'),
		missions: yield* tableAfter(snapshot.missions, 'Mission'),
		wishes: yield* tableAfter(snapshot.wishes, 'Wish'),
		events: yield* tableAfter(snapshot.events, 'Event'),
		mandates: yield* tableAfter(snapshot.mandates, 'Mandate'),
		sources: yield* mapAfter(snapshot.sources, 'Source'),
		functions: yield* mapAfter(snapshot.functions, 'PublicFunction'),
		unavailabilities: yield* mapAfter(snapshot.unavailabilities, 'Unavailability'),
		judgements: yield* mapAfter(snapshot.judgements, 'Judgement'),
		proposals: yield* mapAfter(snapshot.proposals, 'AcceptedProposal'),
		retracted,
	}
}

/** Changes applied between two pauses. */
const CHANGES_A_SLICE = 500

/**
 * A map of records after some changes; the same map if none of them concerns it.
 *
 * @param held the form in which the map stores a record; null: not in the map.
 */
function* changedMapSteps<R extends GraphRecord>(
	map: ReadonlyMap<Id, R>,
	changes: readonly RecordDifference[],
	held: (record: GraphRecord) => R | null,
): Generator<void, ReadonlyMap<Id, R>> {
	let changed: Map<Id, R> | null = null
	let looked = 0
	for (const { before, after } of changes) {
		const now = after && held(after.record)
		if (now !== null) {
			changed ??= new Map(map)
			changed.set(now.id, now)
		} else if (before !== null && map.has(before.id)) {
			changed ??= new Map(map)
			changed.delete(before.id)
		}
		if (++looked % CHANGES_A_SLICE === 0) yield
	}
	return changed ?? map
}

/** Any record of a snapshot by its id. */
export function recordOf(snapshot: Snapshot, id: Id): GraphRecord | undefined {
	const { geography, partnerships, offices, missions, wishes, events, mandates } = snapshot
	for (const table of [missions, partnerships, offices, wishes, events, mandates]) {
		const fact = table.get(id)
		if (fact !== undefined) return fact.record
	}
	return (
		actorRecord(snapshot, id) ??
		geography.sectors.get(id) ??
		snapshot.sources.get(id) ??
		snapshot.functions.get(id) ??
		snapshot.unavailabilities.get(id) ??
		snapshot.judgements.get(id) ??
		snapshot.proposals.get(id) ??
		snapshot.retracted.get(id)
	)
}

/** The territory or organisation with an id. */
export function actorRecord({ geography }: Snapshot, id: Id): Territory | Organisation | undefined {
	return geography.find(id)?.record ?? undefined
}

/** By first day, then by id. */
export function byFirstDay(one: MissionFact, other: MissionFact): number {
	return one.firstDay - other.firstDay || byId(one, other)
}

/** Builds the lists for overlaps and profiles, with pauses, so that the first query takes no longer than the next. */
export function* prepareSteps({ partnerships, offices, missions }: Snapshot): Generator<void, void> {
	const { counterpart, division, party } = partnerships.by
	const { outboundCity, inboundCity, around } = missions.by
	for (const index of [counterpart, division, party, offices.by.city]) yield* index.prepare()
	for (const index of [outboundCity, inboundCity, missions.by.party, around]) yield* index.prepare()
}

type IndexKey = Actor | Sector | Id

function indexBy<Key extends IndexKey, F extends Fact>(
	keysOf: (fact: F) => readonly (Key | null)[],
	compare: (one: F, other: F) => number = byId,
): IndexDefinition<Key, F> {
	return { keysOf, compare }
}

function missionsBy<Key extends IndexKey>(keysOf: (mission: MissionFact) => readonly (Key | null)[]) {
	return indexBy(keysOf, byFirstDay)
}

const NOTHING: readonly never[] = []

const divisionsOf = (places: readonly Actor[]) => places.map(({ division }) => division)
const regionsOf = (places: readonly Actor[]) => places.map(({ region }) => region)
/** Their cities, or the divisions that count instead. */
const countingPlacesOf = (places: readonly Actor[]) => places.map(({ countingPlace }) => countingPlace)
const withContainers = (places: readonly Actor[]) => places.flatMap((place) => [place, ...place.containers])

/** Stops in the other country; the next, stops in France. */
const outboundStops = ({ isOutbound, stops }: MissionFact) => (isOutbound ? stops : NOTHING)
const inboundStops = ({ isOutbound, stops }: MissionFact) => (isOutbound ? NOTHING : stops)
/** Stops of an outbound mission; the travellers of a visit. */
const partnerSide = ({ isOutbound, stops, parties }: MissionFact) => (isOutbound ? stops : parties)
/** The travellers of an outbound mission; the hosts of a visit. */
const frenchSide = ({ isOutbound, stops, parties }: MissionFact) => (isOutbound ? parties : stops)

/** The indexes of both partnerships and offices. */
function openIndexes<F extends OpenFact>() {
	return {
		/** By each actor of the other side; for an office, its place. */
		counterpart: indexBy(({ counterparts }: F) => counterparts),
		/** By the division of each counterpart. */
		division: indexBy(({ counterparts }: F) => divisionsOf(counterparts)),
		/** By the place of each counterpart. */
		place: indexBy(({ counterparts }: F) => counterparts.map(({ place }) => place)),
		/** By the city of each counterpart. */
		city: indexBy(({ counterparts }: F) => countingPlacesOf(counterparts)),
		/** By each French actor that counts as a party. */
		party: indexBy(({ parties }: F) => parties),
		/** By the French région of each party. */
		region: indexBy(({ parties }: F) => regionsOf(parties)),
		sector: indexBy(({ sectors }: F) => sectors),
	}
}

const partnershipIndexes = {
	...openIndexes<PartnershipFact>(),
	/** By the id of the body that it founded. */
	body: indexBy(({ record }: PartnershipFact) => [record.body]),
	/** By form and ends: partnerships with the same key may be duplicates. */
	endpoints: indexBy((partnership: PartnershipFact) => [partnershipEndpoints(partnership)]),
}

const officeIndexes = {
	...openIndexes<OfficeFact>(),
	/** By the id of each owner, whether it counts as a party or not. */
	owner: indexBy(({ record }: OfficeFact) => record.owners),
	/** By its place and the territories that contain it. */
	around: indexBy(({ counterparts }: OfficeFact) => withContainers(counterparts)),
	endpoints: indexBy((office: OfficeFact) => [officeEndpoints(office)]),
}

const missionIndexes = {
	/** To the other country, by the city of each stop. */
	outboundCity: missionsBy((mission) => countingPlacesOf(outboundStops(mission))),
	/** From the other country, by the city of each stop. */
	inboundCity: missionsBy((mission) => countingPlacesOf(inboundStops(mission))),
	/** From the other country, by each stop itself. */
	inboundStop: missionsBy(inboundStops),
	/** To the other country, by the division of each stop. */
	outboundDivision: missionsBy((mission) => divisionsOf(outboundStops(mission))),
	/** To the other country, by each stop itself. */
	outboundStop: missionsBy(outboundStops),
	/** Of both directions, by each stop and the territories that contain it. */
	around: missionsBy(({ stops }) => withContainers(stops)),
	party: missionsBy(({ parties }) => parties),
	/**
	 * Of both directions, by each actor of the other side: the destinations of a mission, the travellers of a visit.
	 */
	partner: missionsBy(partnerSide),
	/** The same by its city. */
	partnerCity: missionsBy((mission) => countingPlacesOf(partnerSide(mission))),
	/** The same by its division. */
	partnerDivision: missionsBy((mission) => divisionsOf(partnerSide(mission))),
	/**
	 * Of both directions, by the French région of each actor of our side: the travellers of a mission, the hosts of a
	 * visit.
	 */
	region: missionsBy((mission) => regionsOf(frenchSide(mission))),
	sector: missionsBy(({ sectors }) => sectors),
	endpoints: missionsBy((mission) => [missionEndpoints(mission)]),
}

const wishIndexes = {
	object: indexBy(({ record }: WishFact): readonly WishObject[] => [record.what]),
	actor: indexBy(({ actor }: WishFact) => [actor]),
	/** By the actor they name besides the place. */
	other: indexBy(({ other }: WishFact) => [other]),
	/** By the place that they name and the territories that contain it. */
	around: indexBy(({ place }: WishFact) => (place === null ? NOTHING : withContainers([place]))),
	/** By the division of the place that they name. */
	division: indexBy(({ place }: WishFact) => [place?.division ?? null]),
	endpoints: indexBy((wish: WishFact) => [wishEndpoints(wish)]),
}

const eventIndexes = {
	place: indexBy(({ place }: EventFact) => [place]),
	city: indexBy(({ place }: EventFact) => [place?.countingPlace ?? null]),
}

/** By the collectivité they claim to represent. */
const mandateIndexes = { represented: indexBy(({ represented }: MandateFact) => [represented]) }

/**
 * Key of what a partnership states, whatever its dates, equal for two that state the same: form, parties and partners.
 * The order of the actors on one side does not matter.
 */
function partnershipEndpoints({ record, parties, counterparts }: PartnershipFact): string {
	return endpointsText(record.form, parties, counterparts)
}

/** By all owners, even those whose offices do not count, and the city; null for an office without a place. */
function officeEndpoints({ record, owners, counterparts: [place] }: OfficeFact): string | null {
	return place === undefined ? null : endpointsText(record.form, owners, [place.countingPlace])
}

/** By leader and city of the host; null if one of them is unknown. */
function missionEndpoints({ record, leader, stops: [host] }: MissionFact): string | null {
	if (leader === null || record.host === null || host === undefined) return null
	return endpointsText(record.direction, [leader], [host.countingPlace])
}

function wishEndpoints({ record, actor, place, other }: WishFact): string {
	return endpointsText(`${record.direction} ${record.what}`, [actor], [place], [other])
}

function endpointsText(form: string, ...sides: readonly (readonly (Actor | null)[])[]): string {
	const texts = sides.map((side) => {
		const [only] = side
		return side.length < 2 ? (only?.id ?? '') : side.map((actor) => actor?.id ?? '').sort()
	})
	return [...texts, form].join('|')
}

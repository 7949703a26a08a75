import { type ConfidenceRank, rankOf } from '../domain/confidence'
import { lastNewsDay } from '../domain/freshness'
import { type DayNumber, earliestDay, latestDay, precisionOf } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { mandateDaysOf, type OpenDays, openDaysOf, wishDaysOf } from '../domain/openness'
import { boundsOf, extentOf, isDatedToTheDay } from '../domain/period'
import type {
	EventRecord,
	GraphRecord,
	Mandate,
	Mission,
	Office,
	Partnership,
	Sector,
	StatedRecord,
	Wish,
} from '../domain/records'
import { isRetracted } from '../domain/retraction'
import { type Actor, type Geography, singletonMembers } from './geography'

/** A day after all others: the first day of a fact without a start. */
export const NO_DAY: DayNumber = 2 ** 30

/** A record that states something, with its actors, places and sectors instead of their ids. */
export interface Fact<Record extends StatedRecord | Mandate = StatedRecord | Mandate> {
	readonly id: Id
	/** As stated: a roll-up does not change the record of a fact. */
	readonly record: Record
	readonly confidenceRank: ConfidenceRank
	/** Fictitious. */
	readonly scenario: boolean
}

/** The days on which a partnership, an office or a letter is open (see `openDaysOf`). */
export interface OpenDates extends OpenDays {
	/** First day of its start and last day of its end, as written; NO_DAY without one. */
	readonly firstDay: DayNumber
	readonly lastDay: DayNumber
}

/** A fact that is open for a period: a partnership or an office. */
export interface OpenFact<Record extends Partnership | Office = Partnership | Office>
	extends Fact<Record>,
		OpenDates {
	/** French actors that count as parties: the French end of a partnership, the owners of an office that count. */
	readonly parties: readonly Actor[]
	/** The actual holders, by the rolled-up party or counterpart; null if no actor was rolled up. */
	readonly holders: Holders | null
	/** Actors of the other side; for an office, only its place. */
	readonly counterparts: readonly Actor[]
	readonly sectors: readonly Sector[]
	/** Last day with news of it (see `lastNewsOf`); null if there never was any. */
	readonly lastNewsDay: DayNumber | null
}

/** For a rolled-up fact: the actors that each actor replaces, itself included if it is one of them. */
export type Holders = ReadonlyMap<Actor, readonly Actor[]>

export type PartnershipFact = OpenFact<Partnership>

export interface OfficeFact extends OpenFact<Office> {
	/** All recorded owners, even those whose offices do not count. */
	readonly owners: readonly Actor[]
}

export interface MissionFact extends Fact<Mission> {
	/** From France to the other country. */
	readonly isOutbound: boolean
	/** Neither cancelled nor a draft. */
	readonly isActive: boolean
	/** null if no leader is recorded. */
	readonly leader: Actor | null
	/** Leader, then participants; each once. */
	readonly parties: readonly Actor[]
	/** The actual travellers, by the rolled-up party; null if no party was rolled up. */
	readonly holders: Holders | null
	/** The actors it is coordinated with; an empty list: coordinated, without naming anybody; null: not coordinated. */
	readonly coordinatedWith: readonly Actor[] | null
	/** Ids of the accepted proposals, among those visible in the view, that merge its leader with others'. */
	readonly pooledBy: readonly Id[]
	/** Host place, then the other stops; each once. */
	readonly stops: readonly Actor[]
	readonly sectors: readonly Sector[]
	/** First and last day of the stay, as written; NO_DAY without a start. */
	readonly firstDay: DayNumber
	readonly lastDay: DayNumber
	/** Latest day on which it may start, and earliest on which it may end, as far as its precision allows. */
	readonly latestStart: DayNumber
	readonly earliestEnd: DayNumber
	/** Both dates known to the day and not approximate. */
	readonly isExact: boolean
	/** Start known to the year only. */
	readonly isYearOnly: boolean
}

/** Open on the days on which it counts (see `wishDaysOf`). */
export interface WishFact extends Fact<Wish>, Pick<OpenDays, 'openFrom' | 'openUntil'> {
	/** Sought, not offered. */
	readonly isSought: boolean
	readonly actor: Actor
	/** The actor addressed; null if nobody in particular. */
	readonly other: Actor | null
	readonly place: Actor | null
	readonly sectors: readonly Sector[]
	/** Last day with news of it (see `lastNewsOf`); null if there never was any. */
	readonly lastNewsDay: DayNumber | null
}

export interface EventFact extends Fact<EventRecord> {
	readonly place: Actor | null
}

/** A letter is open from its start to its end, whatever its status. */
export interface MandateFact extends Fact<Mandate>, OpenDates {
	/** The collectivité of the other country. */
	readonly represented: Actor
	readonly holder: Actor | null
}

/** A fact that links actors of the two countries. */
export type LinkingFact = PartnershipFact | MissionFact | OfficeFact | WishFact

/** The actors that an actor replaces in a fact; empty if the fact was not rolled up. */
export function holdersOf(fact: Pick<OpenFact | MissionFact, 'holders'>, actor: Actor): readonly Actor[] {
	return fact.holders?.get(actor) ?? NOTHING
}

/** The fact that a record states; null if it states none: a source, a territory, a retracted record. */
export function factOf(record: GraphRecord, geography: Geography): Fact | null {
	if (isRetracted(record)) return null
	switch (record.kind) {
		case 'Partnership':
			return partnershipFact(record, geography)
		case 'Office':
			return officeFact(record, geography)
		case 'Mission':
			return missionFact(record, geography)
		case 'Wish':
			return wishFact(record, geography)
		case 'Event':
			return eventFact(record, geography)
		case 'Mandate':
			return mandateFact(record, geography)
		default:
			return null
	}
}

// Each fact is one literal: objects made by spreading others are several times slower to read, which shows when
// hundreds of thousands are read at once. Adding one property to a literal stays as fast.

function partnershipFact(record: Partnership, geography: Geography): PartnershipFact {
	return openFact(record, geography, {
		parties: actorsOf(record.frenchActors, geography),
		counterparts: actorsOf(record.partnerActors, geography),
		sectors: sectorsOf(record.sectors, geography),
	})
}

function officeFact(record: Office, geography: Geography): OfficeFact {
	const owners = actorsOf(record.owners, geography)
	const fact = openFact(record, geography, {
		parties: owners.filter(({ isOfficeOwner }) => isOfficeOwner),
		counterparts: record.place === null ? NOTHING : singletonMembers(geography.actor(record.place)),
		sectors: NOTHING,
	})
	return Object.assign(fact, { owners })
}

function openFact<Record extends Partnership | Office>(
	record: Record,
	geography: Geography,
	{ parties, counterparts, sectors }: Pick<OpenFact, 'parties' | 'counterparts' | 'sectors'>,
): OpenFact<Record> {
	const days = openDaysOf(record, geography.compiledOn(record.dataset))
	return {
		id: record.id,
		record,
		confidenceRank: rankOf(record.confidence),
		scenario: record.scenario,
		parties,
		holders: null,
		counterparts,
		sectors,
		openFrom: days.openFrom,
		openUntil: days.openUntil,
		establishedFrom: days.establishedFrom,
		establishedUntil: days.establishedUntil,
		firstDay: record.since === null ? NO_DAY : earliestDay(record.since),
		lastDay: record.until === null ? NO_DAY : latestDay(record.until),
		lastNewsDay: lastNewsDay(record),
	}
}

export function missionFact(record: Mission, geography: Geography): MissionFact {
	const { leader, host, start } = record
	const days = extentOf(record)
	const bounds = boundsOf(record)
	return {
		id: record.id,
		record,
		confidenceRank: rankOf(record.confidence),
		scenario: record.scenario,
		isOutbound: record.direction === 'FR_TO_PARTNER',
		isActive: record.status !== 'cancelled' && record.status !== 'draft',
		leader: leader === null ? null : geography.actor(leader),
		parties: actorsOf(leader === null ? record.participants : [leader, ...record.participants], geography),
		holders: null,
		coordinatedWith: record.coordinated ? actorsOf(record.coordinatedWith, geography) : null,
		pooledBy: NOTHING,
		stops: actorsOf(host === null ? record.stops : [host, ...record.stops], geography),
		sectors: sectorsOf(record.sectors, geography),
		firstDay: days?.first ?? NO_DAY,
		lastDay: days?.last ?? NO_DAY,
		latestStart: bounds?.starts.last ?? NO_DAY,
		earliestEnd: bounds?.ends.first ?? NO_DAY,
		isExact: isDatedToTheDay(record),
		isYearOnly: start !== null && precisionOf(start) === 'year',
	}
}

function wishFact(record: Wish, geography: Geography): WishFact {
	const { openFrom, openUntil } = wishDaysOf(record)
	return {
		id: record.id,
		record,
		confidenceRank: rankOf(record.confidence),
		scenario: record.scenario,
		isSought: record.direction === 'SEEKS',
		actor: geography.actor(record.actor),
		other: record.other === null ? null : geography.actor(record.other),
		place: record.place === null ? null : geography.actor(record.place),
		sectors: sectorsOf(record.sectors, geography),
		openFrom,
		openUntil,
		lastNewsDay: lastNewsDay(record),
	}
}

function eventFact(record: EventRecord, geography: Geography): EventFact {
	return {
		id: record.id,
		record,
		confidenceRank: rankOf(record.confidence),
		scenario: record.scenario,
		place: record.place === null ? null : geography.actor(record.place),
	}
}

function mandateFact(record: Mandate, geography: Geography): MandateFact {
	const days = mandateDaysOf(record, geography.compiledOn(record.dataset))
	return {
		id: record.id,
		record,
		confidenceRank: rankOf(record.confidence),
		scenario: record.scenario,
		represented: geography.actor(record.represented),
		holder: record.holder === null ? null : geography.actor(record.holder),
		openFrom: days.openFrom,
		openUntil: days.openUntil,
		establishedFrom: days.establishedFrom,
		establishedUntil: days.establishedUntil,
		firstDay: record.since === null ? NO_DAY : earliestDay(record.since),
		lastDay: record.until === null ? NO_DAY : latestDay(record.until),
	}
}

const NOTHING: readonly never[] = []

/** The actors of some ids, each once. For a single id, all facts share one list. */
function actorsOf(ids: readonly Id[], geography: Geography): readonly Actor[] {
	const [only] = ids
	if (only === undefined) return NOTHING
	return ids.length === 1
		? singletonMembers(geography.actor(only))
		: [...new Set(ids)].map((id) => geography.actor(id))
}

/** The same for sectors. */
function sectorsOf(ids: readonly Id[], geography: Geography): readonly Sector[] {
	const [only] = ids
	if (only === undefined) return NOTHING
	return ids.length === 1 ? geography.sectorAlone(only) : [...new Set(ids)].map((id) => geography.sector(id))
}

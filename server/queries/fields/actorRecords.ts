import type { ActorScope } from '../../../schema/enums'
import { stoodOn } from '../../analysis/openFacts'
import type { FuzzyDate } from '../../domain/fuzzyDate'
import { type Id, idsOf } from '../../domain/ids'
import type { Mission, Office, Partnership, StatedRecord, Wish, WishDirection } from '../../domain/records'
import type {
	Fact,
	LinkingFact,
	MissionFact,
	OfficeFact,
	PartnershipFact,
	WishFact,
} from '../../snapshot/facts'
import { contextsOfActor } from '../actor'
import { type ActorSelection, actorSelection } from '../actorSelection'
import { givenDayArgument, type Optional } from '../arguments'
import { latestFirst, withDay } from '../latestFirst'
import type { QueryContext } from '../queryContext'

/** A choice of an actor's records. */
export interface ActorRecordsFilter {
	/** WITHIN, the default: for a territory also the records of actors in it. */
	readonly scope?: Optional<ActorScope>
	readonly includeScenario?: Optional<boolean>
}

/** An actor and the actors that it stands for. */
export interface RecordSelection extends Pick<ActorSelection, 'actor' | 'members'> {
	/** Of the members. */
	readonly ids: readonly Id[]
	readonly includeScenario: boolean
}

/** How many records an actor has a part in, each once. */
export interface LinkCounts {
	readonly links: number
	/** From France. */
	readonly missions: number
	/** From the other country. */
	readonly visits: number
	readonly offices: number
	/** What is sought. */
	readonly wishes: number
	readonly offers: number
	readonly total: number
}

/** Missions that an actor leads or takes part in and, for a place, missions that visit it; newest first. */
export function missionsOf(context: QueryContext, actor: Id, filter: ActorRecordsFilter): readonly Mission[] {
	return newest(missionFacts(context, recordSelection(context, actor, filter)), ({ start }) => start)
}

/** Offices that an actor owns and, for a place, offices in it. */
export function officesOf(context: QueryContext, actor: Id, filter: ActorRecordsFilter): readonly Office[] {
	return newest(officeFacts(context, recordSelection(context, actor, filter)), ({ since }) => since)
}

/** Partnerships that an actor is party to or was founded by. */
export function partnershipsOf(
	context: QueryContext,
	actor: Id,
	filter: ActorRecordsFilter,
): readonly Partnership[] {
	return newest(partnershipFacts(context, recordSelection(context, actor, filter)), ({ since }) => since)
}

/** Wishes of an actor, wishes addressed to it and, for a place, wishes about it. */
export function wishesOf(
	context: QueryContext,
	actor: Id,
	filter: ActorRecordsFilter & { readonly direction?: Optional<WishDirection> },
): readonly Wish[] {
	const facts = wishFacts(context, recordSelection(context, actor, filter), filter.direction)
	return newest(facts, ({ since, attestedSince }) => since ?? attestedSince)
}

/**
 * The number of an actor's records, by kind: all of them, or those that stood on a given day (see `stoodOn`). Throws BadInput on a
 * bad day.
 */
export function linkCounts(
	context: QueryContext,
	actor: Id,
	{ asOf, ...filter }: ActorRecordsFilter & { readonly asOf?: Optional<string> },
): LinkCounts {
	const day = givenDayArgument('asOf', asOf)
	const selection = recordSelection(context, actor, filter)
	const facts: readonly LinkingFact[] = [
		...partnershipFacts(context, selection),
		...missionFacts(context, selection),
		...officeFacts(context, selection),
		...wishFacts(context, selection),
	]
	return linkCountsOf(day === null ? facts : facts.filter((fact) => stoodOn(fact, day)))
}

/** How many of some records are of each kind. */
export function linkCountsOf(facts: readonly LinkingFact[]): LinkCounts {
	const counts = { links: 0, missions: 0, visits: 0, offices: 0, wishes: 0, offers: 0 }
	for (const { record } of facts) {
		if (record.kind === 'Partnership') counts.links += 1
		else if (record.kind === 'Office') counts.offices += 1
		else if (record.kind === 'Mission')
			counts[record.direction === 'FR_TO_PARTNER' ? 'missions' : 'visits'] += 1
		else counts[record.direction === 'SEEKS' ? 'wishes' : 'offers'] += 1
	}
	return { ...counts, total: facts.length }
}

/** The same for each country with which it has any, in the order of countries. */
export function linkCountsByCountry(
	context: QueryContext,
	actor: Id,
	filter: ActorRecordsFilter & { readonly asOf?: Optional<string> },
): readonly { readonly context: QueryContext; readonly counts: LinkCounts }[] {
	return contextsOfActor(context, actor)
		.map((one) => ({ context: one, counts: linkCounts(one, actor, filter) }))
		.filter(({ counts }) => counts.total > 0)
}

/** Whose records to find, and which. */
export function recordSelection(
	{ snapshot: { geography } }: QueryContext,
	id: Id,
	{ scope, includeScenario }: ActorRecordsFilter,
): RecordSelection {
	const { actor, members } = actorSelection(geography.actor(id), scope ?? 'WITHIN', geography)
	return { actor, members, ids: idsOf([...members]), includeScenario: includeScenario === true }
}

/** Those of `missionsOf`, each once, in no particular order. */
export function missionFacts({ snapshot }: QueryContext, selection: RecordSelection): readonly MissionFact[] {
	const { actor, members } = selection
	const { by } = snapshot.missions
	const stopping = by.around.at(actor).filter(({ stops }) => stops.some((stop) => members.has(stop)))
	return chosen([...by.party.atAny(members), ...stopping], selection)
}

/** Those of `officesOf`, each once, in no particular order. */
export function officeFacts({ snapshot }: QueryContext, selection: RecordSelection): readonly OfficeFact[] {
	const { actor, members, ids } = selection
	const { by } = snapshot.offices
	const there = by.around.at(actor).filter(({ counterparts }) => counterparts.some((one) => members.has(one)))
	return chosen([...by.owner.atAny(ids), ...there], selection)
}

/** Those of `partnershipsOf`, each once, in no particular order. */
export function partnershipFacts(
	{ snapshot }: QueryContext,
	selection: RecordSelection,
): readonly PartnershipFact[] {
	const { members, ids } = selection
	const { party, counterpart, body } = snapshot.partnerships.by
	return chosen([...party.atAny(members), ...counterpart.atAny(members), ...body.atAny(ids)], selection)
}

/** Those of `wishesOf`, each once, in no particular order. */
export function wishFacts(
	{ snapshot }: QueryContext,
	selection: RecordSelection,
	direction?: Optional<WishDirection>,
): readonly WishFact[] {
	const { actor, members } = selection
	const { by } = snapshot.wishes
	const there = by.around.at(actor).filter(({ place }) => place !== null && members.has(place))
	const facts = chosen([...by.actor.atAny(members), ...by.other.atAny(members), ...there], selection)
	return direction ? facts.filter(({ record }) => record.direction === direction) : facts
}

/** Each once. */
function chosen<F extends Fact>(facts: readonly F[], { includeScenario }: RecordSelection): readonly F[] {
	return [...new Set(facts)].filter(({ scenario }) => includeScenario || !scenario)
}

function newest<Kind extends StatedRecord>(
	facts: readonly Fact<Kind>[],
	dateOf: (record: Kind) => FuzzyDate | null,
): readonly Kind[] {
	return facts
		.map(({ record }) => withDay(record, dateOf(record)))
		.sort(latestFirst)
		.map(({ item }) => item)
}

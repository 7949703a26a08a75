import type { ActorScope } from '../../../schema/enums'
import { dayNumber, earliestDay, type FuzzyDate } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Mission, Office, Partnership, StatedRecord, Wish, WishDirection } from '../../domain/records'
import type { Fact, MissionFact, OfficeFact, OpenFact, PartnershipFact, WishFact } from '../../snapshot/facts'
import type { Actor } from '../../snapshot/geography'
import { actorSelection } from '../actorSelection'
import { dayArgument, type Optional } from '../arguments'
import type { QueryContext } from '../queryContext'

/** Which records of an actor. */
export interface ActorRecordsFilter {
	/** WITHIN: of a territory also those of the actors in it. That is so where it is not given. */
	readonly scope?: Optional<ActorScope>
	readonly includeScenario?: Optional<boolean>
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

/** Records in which an actor has a part, newest first: those it leads or takes part in, and of a place those that visit it. */
export function missionsOf(context: QueryContext, actor: Id, filter: ActorRecordsFilter): readonly Mission[] {
	return newest(missionFacts(context, actor, filter), ({ start }) => start)
}

/** Those it owns, and of a place those in it. */
export function officesOf(context: QueryContext, actor: Id, filter: ActorRecordsFilter): readonly Office[] {
	return newest(officeFacts(context, actor, filter), ({ since }) => since)
}

/** Those that it is party to, and of the body that a partnership founded that partnership. */
export function partnershipsOf(
	context: QueryContext,
	actor: Id,
	filter: ActorRecordsFilter,
): readonly Partnership[] {
	return newest(partnershipFacts(context, actor, filter), ({ since }) => since)
}

/** What it seeks or offers, what is asked of it, and of a place what is sought or offered there. */
export function wishesOf(
	context: QueryContext,
	actor: Id,
	filter: ActorRecordsFilter & { readonly direction?: Optional<WishDirection> },
): readonly Wish[] {
	const facts = wishFacts(context, actor, filter)
	const { direction } = filter
	return newest(
		direction ? facts.filter(({ record }) => record.direction === direction) : facts,
		({ since, attestedSince }) => since ?? attestedSince,
	)
}

/**
 * How many records an actor has a part in, kind by kind: all on record or, on a day, the links and offices that may be open,
 * the missions and visits that have begun, and the wishes and offers that still hold. Throws BadInput on a bad day.
 */
export function linkCounts(
	context: QueryContext,
	actor: Id,
	{ asOf, ...filter }: ActorRecordsFilter & { readonly asOf?: Optional<string> },
): LinkCounts {
	const day = asOf ? dayNumber(dayArgument(context, 'asOf', asOf)) : null
	const isOpen = ({ openFrom, openUntil }: Pick<OpenFact | WishFact, 'openFrom' | 'openUntil'>) =>
		day === null || (openFrom <= day && day <= openUntil)
	const missions = missionFacts(context, actor, filter).filter(
		({ firstDay, isActive }) => day === null || (firstDay <= day && isActive),
	)
	const wishes = wishFacts(context, actor, filter).filter(isOpen)
	const counts = {
		links: partnershipFacts(context, actor, filter).filter(isOpen).length,
		missions: missions.filter(({ isOutbound }) => isOutbound).length,
		visits: missions.filter(({ isOutbound }) => !isOutbound).length,
		offices: officeFacts(context, actor, filter).filter(isOpen).length,
		wishes: wishes.filter(({ isSought }) => isSought).length,
		offers: wishes.filter(({ isSought }) => !isSought).length,
	}
	return { ...counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) }
}

function missionFacts(context: QueryContext, id: Id, filter: ActorRecordsFilter): readonly MissionFact[] {
	const { actor, members } = selectionOf(context, id, filter)
	const { by } = context.snapshot.missions
	const stopping = by.around.at(actor).filter(({ stops }) => stops.some((stop) => members.has(stop)))
	return chosen([...by.party.atAny(members), ...stopping], filter)
}

function officeFacts(context: QueryContext, id: Id, filter: ActorRecordsFilter): readonly OfficeFact[] {
	const { actor, members } = selectionOf(context, id, filter)
	const { by } = context.snapshot.offices
	const there = by.around.at(actor).filter(({ counterparts }) => counterparts.some((one) => members.has(one)))
	return chosen([...by.owner.atAny(idsOf(members)), ...there], filter)
}

function partnershipFacts(
	context: QueryContext,
	id: Id,
	filter: ActorRecordsFilter,
): readonly PartnershipFact[] {
	const { members } = selectionOf(context, id, filter)
	const { party, counterpart, body } = context.snapshot.partnerships.by
	return chosen(
		[...party.atAny(members), ...counterpart.atAny(members), ...body.atAny(idsOf(members))],
		filter,
	)
}

function wishFacts(context: QueryContext, id: Id, filter: ActorRecordsFilter): readonly WishFact[] {
	const { actor, members } = selectionOf(context, id, filter)
	const { by } = context.snapshot.wishes
	const there = by.around.at(actor).filter(({ place }) => place !== null && members.has(place))
	return chosen([...by.actor.atAny(members), ...by.other.atAny(members), ...there], filter)
}

function selectionOf({ snapshot: { geography } }: QueryContext, actor: Id, { scope }: ActorRecordsFilter) {
	return actorSelection(geography.actor(actor), scope ?? 'WITHIN', geography)
}

function idsOf(actors: ReadonlySet<Actor>): readonly Id[] {
	return [...actors].map(({ id }) => id)
}

/** Each once. */
function chosen<F extends Fact>(facts: readonly F[], { includeScenario }: ActorRecordsFilter): readonly F[] {
	return [...new Set(facts)].filter(({ scenario }) => includeScenario === true || !scenario)
}

function newest<Kind extends StatedRecord>(
	facts: readonly Fact<Kind>[],
	dateOf: (record: Kind) => FuzzyDate | null,
): readonly Kind[] {
	// Days are worked out once a record: a comparison would do it again and again.
	return facts
		.map(({ record }) => ({ record, day: dayOf(dateOf(record)) }))
		.sort((one, other) => compare(other.day, one.day) || (one.record.id < other.record.id ? -1 : 1))
		.map(({ record }) => record)
}

function dayOf(date: FuzzyDate | null): number {
	return date === null ? Number.NEGATIVE_INFINITY : earliestDay(date)
}

/** Not a subtraction: two unknown dates would give NaN. */
function compare(one: number, other: number): number {
	return one === other ? 0 : one < other ? -1 : 1
}

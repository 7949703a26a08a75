import type { DayNumber } from '../../domain/fuzzyDate'
import type { MissionFact, OfficeFact, OpenFact, PartnershipFact } from '../../snapshot/facts'
import { byId } from '../../snapshot/geography'
import { indexOfFirstFrom } from '../missionsFrom'
import { isEstablishedOn } from '../openFacts'
import type { CountableFact, FragmentationChoice, FragmentationKey, YearPoint } from './choice'
import { countingActors, isMission } from './countingActors'

/** The facts that may count for one key: lists of the snapshot. */
export interface KeyFacts {
	readonly key: FragmentationKey
	readonly partnerships: readonly PartnershipFact[]
	/** In both directions, by first day. */
	readonly missions: readonly MissionFact[]
	readonly offices: readonly OfficeFact[]
}

/**
 * The facts that count for a key on a day: the open partnerships and offices, and the missions that start in that year
 * by that day. Partnerships, then missions, then offices, each in list order.
 *
 * @param atMost stop at this many.
 */
export function countedFacts(
	{ key, partnerships, missions, offices }: KeyFacts,
	{ firstDay, day }: YearPoint,
	choice: FragmentationChoice,
	atMost = Number.POSITIVE_INFINITY,
): readonly CountableFact[] {
	const counted: CountableFact[] = []
	for (const partnership of partnerships) {
		if (counted.length === atMost) return counted
		if (isOpenOn(partnership, day) && counts(partnership, key, choice)) counted.push(partnership)
	}
	for (let at = indexOfFirstFrom(missions, firstDay); at < missions.length; at += 1) {
		const mission = missions[at]
		if (mission === undefined || mission.firstDay > day || counted.length === atMost) break
		if (mission.isOutbound && counts(mission, key, choice)) counted.push(mission)
	}
	for (const office of offices) {
		if (counted.length === atMost) return counted
		if (isOpenOn(office, day) && counts(office, key, choice)) counted.push(office)
	}
	return counted
}

/** Whether any fact counts for a key on a day. */
export function isCountedOn(facts: KeyFacts, point: YearPoint, choice: FragmentationChoice): boolean {
	return countedFacts(facts, point, choice, 1).length > 0
}

/** The same facts in evidence order: all by id within a kind, missions too. */
export function sortedByKind(counted: readonly CountableFact[]): readonly CountableFact[] {
	const rank = ({ record }: CountableFact) => KINDS.indexOf(record.kind)
	return [...counted].sort((one, other) => rank(one) - rank(other) || byId(one, other))
}

/**
 * Whether a fact that counts on a day is established. A mission is, unless its confidence is low or its start is
 * approximate.
 */
export function isEstablished(fact: CountableFact, day: DayNumber): boolean {
	if (!isMission(fact)) return isEstablishedOn(fact, day)
	return fact.confidenceRank > 0 && !fact.record.start?.approximate
}

/**
 * Whether facts of a key weigh their person-days: only if all of them, of any year, are missions of known size and
 * days; otherwise each weighs 1. No budgets are recorded.
 */
export function isWeighedByPersonDays(
	{ key, partnerships, missions, offices }: KeyFacts,
	choice: FragmentationChoice,
): boolean {
	return !(
		partnerships.some((partnership) => counts(partnership, key, choice)) ||
		offices.some((office) => counts(office, key, choice)) ||
		missions.some(
			(mission) => mission.isOutbound && personDays(mission) === null && counts(mission, key, choice),
		)
	)
}

/** Size × days of a mission; null if one of them is unknown. */
export function personDays({ record: { size }, isExact, firstDay, lastDay }: MissionFact): number | null {
	return size === null || !isExact ? null : size * (lastDay - firstDay + 1)
}

const KINDS: readonly CountableFact['record']['kind'][] = ['Partnership', 'Mission', 'Office']

/** Whether a fact makes an actor count for a key. */
function counts(fact: CountableFact, key: FragmentationKey, choice: FragmentationChoice): boolean {
	return countingActors(fact, key, choice).length > 0
}

function isOpenOn({ openFrom, openUntil }: OpenFact, day: DayNumber): boolean {
	return openFrom <= day && day <= openUntil
}

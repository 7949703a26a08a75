import type { MissionFact } from '../../snapshot/facts'
import { type Actor, isWithin } from '../../snapshot/geography'
import { isWithinChoice } from '../openFacts'
import type { CountableFact, FragmentationChoice, FragmentationKey } from './choice'

/**
 * French actors that a fact makes count for a key: parties and owners; those who travel on a mission; the hosts of a
 * visit received. None if the fact is not selected, or for a mission without a leader, cancelled or in draft.
 */
export function countingActors(
	fact: CountableFact,
	key: FragmentationKey,
	choice: FragmentationChoice,
): readonly Actor[] {
	if (!isAsked(fact, choice)) return NO_ACTORS
	if (!isMission(fact)) return among(fact.parties, fact.counterparts, key, choice)
	if (!fact.isActive || fact.leader === null) return NO_ACTORS
	return fact.isOutbound
		? among(fact.parties, fact.stops, key, choice)
		: among(fact.stops, fact.parties, key, choice)
}

export function isMission(fact: CountableFact): fact is MissionFact {
	return 'stops' in fact
}

const NO_ACTORS: readonly never[] = []

function isAsked(fact: CountableFact, choice: FragmentationChoice): boolean {
	const { sectors } = choice
	return (
		isWithinChoice(fact, choice) && (sectors === null || fact.sectors.some((one) => sectors.includes(one)))
	)
}

/**
 * All French actors if one of the others is within the territory; otherwise only the French ones within it. For a
 * région, only those of that région.
 */
function among(
	french: readonly Actor[],
	others: readonly Actor[],
	key: FragmentationKey,
	{ by, within }: FragmentationChoice,
): readonly Actor[] {
	const isThere = within === null || others.some((other) => isWithin(other, within))
	const counting = isThere ? french : french.filter((actor) => isWithin(actor, within))
	// A single party always belongs to the région whose list has the fact.
	return by !== 'FRENCH_REGION' || french.length < 2
		? counting
		: counting.filter(({ region }) => region === key)
}

import type { MissionFact } from '../../snapshot/facts'
import { type Actor, isWithin } from '../../snapshot/geography'
import { isWithinChoice } from '../openFacts'
import type { CountableFact, FragmentationChoice, FragmentationKey } from './choice'

/**
 * French actors who count in a key by a fact: parties and owners, and by a mission who goes, by a visit received where
 * it is received. Nobody where the fact is not asked for, and by a mission that nobody leads, that is cancelled or a
 * draft.
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

/** All French ones where one of the others is within; else those who are, and of a région those of that région. */
function among(
	french: readonly Actor[],
	others: readonly Actor[],
	key: FragmentationKey,
	{ by, within }: FragmentationChoice,
): readonly Actor[] {
	const isThere = within === null || others.some((other) => isWithin(other, within))
	const counting = isThere ? french : french.filter((actor) => isWithin(actor, within))
	// One party alone is of the région in whose list its fact stands.
	return by !== 'FRENCH_REGION' || french.length < 2
		? counting
		: counting.filter(({ region }) => region === key)
}

import type { MissionFact } from '../../snapshot/facts'
import { type Measure, unmeasured } from '../measures/measure'
import { hasStarted, reciprocityOf } from '../measures/reciprocity'
import type { FragmentationChoice } from './choice'
import type { KeyFacts } from './countedFacts'
import { countingActors } from './countedFacts'

/**
 * Visits received against missions sent in one key, of all years until the day asked for. Cost: its missions; most keys
 * received nobody, and those that were sent are then looked at only until one counts.
 */
export function findReciprocity(
	facts: Pick<KeyFacts, 'key' | 'missions'>,
	choice: FragmentationChoice,
): Measure {
	const received = journeysOf(facts, choice, false)
	const sent = journeysOf(facts, choice, true, received.length === 0 ? 1 : undefined)
	if (received.length > 0) return reciprocityOf([...received, ...sent])
	return unmeasured(sent.length > 0 ? 'one-direction-only' : 'nothing-recorded')
}

/** @param atMost so many of them are enough. */
function journeysOf(
	{ key, missions }: Pick<KeyFacts, 'key' | 'missions'>,
	choice: FragmentationChoice,
	isOutbound: boolean,
	atMost = Number.POSITIVE_INFINITY,
): readonly MissionFact[] {
	const { day } = choice.today
	const journeys: MissionFact[] = []
	for (const mission of missions) {
		if (journeys.length === atMost) break
		if (mission.isOutbound !== isOutbound || !hasStarted(mission, day)) continue
		if (countingActors(mission, key, choice).length > 0) journeys.push(mission)
	}
	return journeys
}

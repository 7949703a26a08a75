import type { DayNumber } from '../../domain/fuzzyDate'
import { type ActorGroup, mergeActors } from '../../domain/mergeActors'
import type { Actor } from '../../snapshot/geography'
import { groupByKeys } from '../groupByKeys'
import { effectiveNumber } from '../measures/concentration'
import type { Measure } from '../measures/measure'
import { hasStarted, reciprocityOf } from '../measures/reciprocity'
import type { CountableFact, FragmentationChoice, FragmentationKey } from './choice'
import {
	countedFacts,
	isCountedOn,
	isEstablished,
	isWeighedByPersonDays,
	type KeyFacts,
	personDays,
} from './countedFacts'
import { countingActors, isMission } from './countingActors'

/** How scattered the actors of one partner, city, sector or région are on the day asked for (model.md §3). */
export interface FragmentationFinding {
	readonly key: FragmentationKey
	readonly choice: FragmentationChoice
	/** All that may count in it, of any year: what its trend and its reciprocity are read from. */
	readonly facts: KeyFacts
	readonly weighedBy: 'PERSON_DAYS' | 'RECORDS'
	/** What counts on the day. */
	readonly counted: readonly CountableFact[]
	/** The weight of each actor, after actors that are one are merged; `actorHoldings` names them for the page that is read. */
	readonly weights: readonly number[]
	/** The same by the established facts alone. */
	readonly establishedWeights: readonly number[]
	/** N_eff, 0 where it has none: what indexes are sorted by. */
	readonly effectiveNumber: number
}

/** Actors that are one, and what they hold. */
export interface ActorHolding {
	readonly group: ActorGroup<Actor>
	readonly facts: readonly CountableFact[]
	readonly weight: number
}

/**
 * The index of one key; null where nothing counts in it in any year of the trend. N_eff = 1/H, H = Σ s² of the shares
 * that actors hold once those that are one are merged; they hold all of each fact that they have a part in. Cost: the
 * facts of the key, and that of merging the actors of those that count.
 *
 * Example: two links of one région, one each of two others → H .375, N_eff 2.667.
 */
export function findFragmentation(facts: KeyFacts, choice: FragmentationChoice): FragmentationFinding | null {
	const { key } = facts
	const { today, formerYears } = choice
	const counted = countedFacts(facts, today, choice)
	// Only a few are there in former years alone.
	if (counted.length === 0 && !formerYears.some((year) => isCountedOn(facts, year, choice))) {
		return null
	}
	const weighedBy = isWeighedByPersonDays(facts, choice) ? 'PERSON_DAYS' : 'RECORDS'
	const { weights, establishedWeights } = weightsOn(today.day, counted, { key, choice, weighedBy })
	const scattered = effectiveNumber(weights)
	return {
		key,
		choice,
		facts,
		weighedBy,
		counted,
		weights,
		establishedWeights,
		effectiveNumber: 'value' in scattered ? scattered.value : 0,
	}
}

/** Visits received against missions sent in one key, of all years until the day asked for. Cost: its missions. */
export function findReciprocity(
	{ key, missions }: Pick<KeyFacts, 'key' | 'missions'>,
	choice: FragmentationChoice,
): Measure {
	const { day } = choice.today
	return reciprocityOf(
		missions.filter((mission) => hasStarted(mission, day) && countingActors(mission, key, choice).length > 0),
	)
}

/** What each actor holds of what counts on a day, of all and of the established facts alone. */
export function weightsOn(
	day: DayNumber,
	counted: readonly CountableFact[],
	scales: Scales,
): Pick<FragmentationFinding, 'weights' | 'establishedWeights'> {
	const weights = weightsHeld(counted, scales)
	const established = counted.filter((fact) => isEstablished(fact, day))
	const areAll = established.length === counted.length
	return { weights, establishedWeights: areAll ? weights : weightsHeld(established, scales) }
}

/**
 * The actors that some facts name and what they hold, those that are one being merged: bloc local, and the parties of
 * one fact, whose weight is then all theirs. In the order of their first members.
 */
export function actorHoldings(counted: readonly CountableFact[], scales: Scales): readonly ActorHolding[] {
	const partiesOf = (fact: CountableFact) => countingActors(fact, scales.key, scales.choice)
	const merged = mergeActors(counted.map(partiesOf))
	const factsOf = groupByKeys(counted, (fact) => partiesOf(fact).slice(0, 1).map(merged.groupOf))
	return [...factsOf].map(([group, facts]) => ({ group, facts, weight: weightOf(facts, scales) }))
}

/** By what facts are weighed, and who of their actors counts. */
type Scales = Pick<FragmentationFinding, 'key' | 'choice' | 'weighedBy'>

/** The weights that `actorHoldings` gives, without the names. Merges only actors who may be one with another. */
function weightsHeld(counted: readonly CountableFact[], scales: Scales): readonly number[] {
	const weightOfActor = new Map<Actor, number>()
	const ties: (readonly Actor[])[] = []
	for (const fact of counted) {
		const actors = countingActors(fact, scales.key, scales.choice)
		if (actors.length > 1) ties.push(actors)
		let weight = weightOfFact(fact, scales)
		for (const actor of actors) {
			weightOfActor.set(actor, (weightOfActor.get(actor) ?? 0) + weight)
			weight = 0
		}
	}
	for (const actor of weightOfActor.keys()) {
		for (const outer of actor.intercommunalities) if (weightOfActor.has(outer)) ties.push([outer, actor])
	}
	if (ties.length === 0) return [...weightOfActor.values()]
	const groupOf = new Map<Actor, ActorGroup<Actor>>()
	for (const group of mergeActors(ties).groups) for (const member of group.members) groupOf.set(member, group)
	// One who is merged with nobody stands for itself.
	const weights = new Map<ActorGroup<Actor> | Actor, number>()
	for (const [actor, weight] of weightOfActor) {
		const group = groupOf.get(actor) ?? actor
		weights.set(group, (weights.get(group) ?? 0) + weight)
	}
	return [...weights.values()]
}

function weightOf(facts: readonly CountableFact[], scales: Scales): number {
	return facts.reduce((sum, fact) => sum + weightOfFact(fact, scales), 0)
}

function weightOfFact(fact: CountableFact, { weighedBy }: Scales): number {
	if (weighedBy === 'RECORDS') return 1
	const weight = isMission(fact) ? personDays(fact) : null
	if (weight === null)
		throw new Error(`Expected person-days of all that is weighed by them; ${fact.id} has none.`)
	return weight
}

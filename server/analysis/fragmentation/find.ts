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

/** How scattered the actors of one partner, city, sector or région are on the requested day (model.md §3). */
export interface FragmentationFinding {
	readonly key: FragmentationKey
	readonly choice: FragmentationChoice
	/** All facts that may count, of any year: its trend and reciprocity read them. */
	readonly facts: KeyFacts
	readonly weighedBy: 'PERSON_DAYS' | 'RECORDS'
	/** The facts that count on the day. */
	readonly counted: readonly CountableFact[]
	/** The weight of each actor after merging; `actorHoldings` names them for the page shown. */
	readonly weights: readonly number[]
	/** The same over established facts only. */
	readonly establishedWeights: readonly number[]
	/** N_eff, the sort key of indexes; 0 if it has no value. */
	readonly effectiveNumber: number
}

/** Merged actors and the facts they hold. */
export interface ActorHolding {
	readonly group: ActorGroup<Actor>
	readonly facts: readonly CountableFact[]
	readonly weight: number
}

/**
 * The index of one key; null if nothing counts for it in any year of the trend. N_eff = 1/H, H = Σ s² of the actors'
 * shares after merging; an actor holds all of each fact it takes part in. Cost: the facts of the key, plus merging the
 * actors of those that count.
 *
 * Example: two links of one région, one each of two others → H .375, N_eff 2.667.
 */
export function findFragmentation(facts: KeyFacts, choice: FragmentationChoice): FragmentationFinding | null {
	const { key } = facts
	const { today, formerYears } = choice
	const counted = countedFacts(facts, today, choice)
	// Few keys have facts only in former years.
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

/** Visits received against missions sent for one key, of all years up to the requested day. Cost: its missions. */
export function findReciprocity(
	{ key, missions }: Pick<KeyFacts, 'key' | 'missions'>,
	choice: FragmentationChoice,
): Measure {
	const { day } = choice.today
	return reciprocityOf(
		missions.filter((mission) => hasStarted(mission, day) && countingActors(mission, key, choice).length > 0),
	)
}

/** Each actor's weight on a day, over all facts and over established facts only. */
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
 * The actors of some facts, merged, and what they hold. Merging joins blocs locaux and the parties of one fact, whose
 * full weight the group holds. Ordered by first members.
 */
export function actorHoldings(counted: readonly CountableFact[], scales: Scales): readonly ActorHolding[] {
	const partiesOf = (fact: CountableFact) => countingActors(fact, scales.key, scales.choice)
	const merged = mergeActors(counted.map(partiesOf))
	const factsOf = groupByKeys(counted, (fact) => partiesOf(fact).slice(0, 1).map(merged.groupOf))
	return [...factsOf].map(([group, facts]) => ({ group, facts, weight: weightOf(facts, scales) }))
}

/** How facts are weighed, and which of their actors count. */
type Scales = Pick<FragmentationFinding, 'key' | 'choice' | 'weighedBy'>

/** The weights of `actorHoldings`, without the names. Merges only actors that may join another. */
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
	// An actor that merges with no other is its own key.
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

import { type ActorGroup, mergeActors } from '../../domain/mergeActors'
import type { Actor } from '../../snapshot/geography'
import { effectiveNumber } from '../measures/concentration'
import type { CountableFact, FragmentationChoice, FragmentationKey } from './choice'
import { countedFacts, isEstablished, type KeyFacts, personDays, weighsPersonDays } from './countedFacts'
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
	/** What each actor holds of it, once those that are one are merged: `holdersOf` says who, of those that are shown. */
	readonly weights: readonly number[]
	/** The same by the established facts alone. */
	readonly establishedWeights: readonly number[]
	/** N_eff, 0 where it has none: what indexes are sorted by. */
	readonly effectiveNumber: number
}

/** Actors that are one, and what they hold. */
export interface Holder {
	readonly group: ActorGroup<Actor>
	readonly weight: number
	readonly records: number
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
	if (counted.length === 0 && !formerYears.some((year) => countedFacts(facts, year, choice).length > 0)) {
		return null
	}
	const weighedBy = weighsPersonDays(facts, choice) ? 'PERSON_DAYS' : 'RECORDS'
	const scales = { key, choice, weighedBy } as const
	const established = counted.filter((fact) => isEstablished(fact, today.day))
	const weights = weightsOf(counted, scales)
	const scattered = effectiveNumber(weights)
	return {
		...scales,
		facts,
		counted,
		weights,
		establishedWeights: established.length === counted.length ? weights : weightsOf(established, scales),
		effectiveNumber: 'value' in scattered ? scattered.value : 0,
	}
}

/**
 * The actors that some facts name and what they hold, those that are one being merged: bloc local, and the parties of
 * one fact, whose weight is then all theirs. In the order of their first members.
 */
export function holdersOf(
	counted: readonly CountableFact[],
	{ key, choice, weighedBy }: Pick<FragmentationFinding, 'key' | 'choice' | 'weighedBy'>,
): readonly Holder[] {
	const parties = counted.map((fact) => countingActors(fact, key, choice))
	const merged = mergeActors(parties)
	const holders = new Map<ActorGroup<Actor>, { group: ActorGroup<Actor>; weight: number; records: number }>()
	counted.forEach((fact, at) => {
		const [first] = parties[at] as readonly [Actor]
		const group = merged.groupOf(first)
		const holder = holders.get(group) ?? { group, weight: 0, records: 0 }
		holder.weight += weightOf(fact, weighedBy)
		holder.records += 1
		holders.set(group, holder)
	})
	return [...holders.values()]
}

function weightOf(fact: CountableFact, weighedBy: FragmentationFinding['weighedBy']): number {
	const days = weighedBy === 'PERSON_DAYS' && isMission(fact) ? personDays(fact) : null
	return days ?? 1
}

function weightsOf(
	counted: readonly CountableFact[],
	scales: Parameters<typeof holdersOf>[1],
): readonly number[] {
	return holdersOf(counted, scales).map(({ weight }) => weight)
}

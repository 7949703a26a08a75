/** Wrong ways of saying who is one actor, for the comparisons that merge actors by their numbers. */
import type { Merging, Standings } from '../../../../server/domain/merging'
import type { AnyFunction, Mutation } from './changeOneFunction'

type MergingClass = typeof Merging

/** The class with something wrong. */
const merging = (mutated: (original: MergingClass) => MergingClass) => ({
	path: 'domain/merging',
	name: 'Merging',
	mutate: (original: AnyFunction) => mutated(original as unknown as MergingClass) as unknown as AnyFunction,
})

export const PARTIES_APART: Mutation = {
	what: 'parties that do not merge',
	...merging(
		(original) =>
			class extends original {
				override addTogether(parties: readonly number[]) {
					for (const actor of parties) this.add(actor)
				}
			},
	),
}

export const BLOC_APART: Mutation = {
	what: 'a bloc local that is two',
	...merging(
		(original) =>
			class extends original {
				constructor(standings: Standings, size: number) {
					super({ containersOf: (actor) => standings.containersOf(actor), blocsOf: () => [] }, size)
				}
			},
	),
}

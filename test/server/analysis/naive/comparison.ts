/** The implementation and a second, naive one, compared on small random worlds. */

import { expect } from 'vitest'
import { fc } from '../../../fixtures/fastCheck'
import { type Mutation, withMutation } from './changeOneFunction'

/** Of the worlds of each comparison. */
const SEED = 20170131

/** What both find in a world. Counts what stands there, so that worlds without it prove nothing. */
type Pair<World> = (
	world: World,
	count: (what: string, times?: number) => void,
) => readonly [found: unknown, expected: unknown]

interface Compared<World> {
	/** What is compared. */
	readonly of: string
	readonly worlds: fc.Arbitrary<World>
	/** Of the implementation that is loaded when it is called: see `makeChangeable`. */
	readonly load: () => Promise<Pair<World>>
	/** What a thousand worlds hold, and at least how often. */
	readonly holding: Readonly<Record<string, number>>
	readonly mutations: readonly Mutation[]
	/** By what is wrong: the number of the first world that tells the wrong implementation from the right one. */
	readonly toldIn: Readonly<Record<string, number>>
}

export interface Comparison extends Pick<Compared<unknown>, 'of' | 'holding' | 'mutations' | 'toldIn'> {
	/** Expects both to find the same in the first worlds; returns how often these hold what is counted. */
	expectSame(worldCount: number): Promise<Readonly<Record<string, number>>>
	/** Whether both find the same in one world. */
	isSameIn(world: number, mutation?: Mutation): Promise<boolean>
	/** The first of so many worlds that tells a wrong implementation; null where none does. */
	firstToTell(mutation: Mutation, worldCount: number): Promise<number | null>
}

export function comparisonOf<World>({ worlds, load, ...compared }: Compared<World>): Comparison {
	let loaded: Promise<Pair<World>> | undefined
	const pairOf = (): Promise<Pair<World>> => {
		loaded ??= load()
		return loaded
	}
	const check = async (mutation: Mutation | undefined, choice: fc.Parameters<[World]>) => {
		const pair = await pairOf()
		const isSame = fc.property(worlds, (world) => {
			const [found, expected] = pair(world, () => {})
			return JSON.stringify(found) === JSON.stringify(expected)
		})
		return withMutation(mutation, () => fc.check(isSame, { seed: SEED, endOnFailure: true, ...choice }))
	}
	return {
		...compared,
		expectSame: async (worldCount) => {
			const pair = await pairOf()
			const counts: Record<string, number> = {}
			const count = (what: string, times = 1) => {
				counts[what] = (counts[what] ?? 0) + times
			}
			const same = fc.property(worlds, (world) => {
				const [found, expected] = pair(world, count)
				expect(found).toEqual(expected)
			})
			fc.assert(same, { seed: SEED, numRuns: worldCount })
			return counts
		},
		isSameIn: async (world, mutation) => !(await check(mutation, { path: String(world), numRuns: 1 })).failed,
		firstToTell: async (mutation, worldCount) => {
			const { counterexamplePath } = await check(mutation, { numRuns: worldCount })
			return counterexamplePath === null ? null : Number(counterexamplePath)
		},
	}
}

/** Compares the implementation with a second, naive one on small random worlds. */

import { expect } from 'vitest'
import { fc } from '../../../fixtures/fastCheck'
import { type Mutation, withMutation } from './changeOneFunction'

/** The seed of the worlds of each comparison. */
const SEED = 20170131

/** The results of both in a world. `count` counts them, as worlds without any prove nothing. */
type Pair<World> = (
	world: World,
	count: (what: string, times?: number) => void,
) => readonly [found: unknown, expected: unknown]

interface Compared<World> {
	/** The name of the compared results. */
	readonly of: string
	readonly worlds: fc.Arbitrary<World>
	/** Uses the implementation that is loaded at the call: see `makeChangeable`. */
	readonly load: () => Promise<Pair<World>>
	/** The results that a thousand worlds must hold, with their least number. */
	readonly holding: Readonly<Record<string, number>>
	readonly mutations: readonly Mutation[]
	/** By fault: the number of the first world that detects it. */
	readonly toldIn: Readonly<Record<string, number>>
}

export interface Comparison extends Pick<Compared<unknown>, 'of' | 'holding' | 'mutations' | 'toldIn'> {
	/** Expects both to agree in the first worlds; returns the number of results of each sort. */
	expectSame(worldCount: number): Promise<Readonly<Record<string, number>>>
	/** Whether both agree in one world. */
	isSameIn(world: number, mutation?: Mutation): Promise<boolean>
	/** The first world that detects a wrong implementation, or null. */
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

/** Wrong indexes of fragmentation are found out by the comparison with the naive ones. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { FragmentationChoice } from '../../../../server/analysis/fragmentation/choice'
import type { geographySteps } from '../../../../server/snapshot/geography'
import { VELMAR } from '../../../fixtures/harbours'
import { dataset } from '../../../fixtures/records'
import { change, changeBack, loose, type Mutation, withSecond } from './changeOneFunction'
import {
	BLOC_APART,
	EVERYTHING_PUBLIC,
	PARTIES_APART,
	possibleTakenAsSure,
	readTooLate,
} from './commonMutations'
import { expectedLines, fragmentationWorlds, linesOf } from './fragmentationWorlds'

const FRAGMENTATION = 'analysis/fragmentation'

/** Facts are asked for as if something else had been chosen. */
const otherChoice = (what: string, other: Partial<FragmentationChoice>): Mutation => ({
	what,
	path: `${FRAGMENTATION}/countingActors`,
	name: 'countingActors',
	mutate: (original) => (fact: unknown, key: unknown, choice: object) =>
		loose(original)(fact, key, { ...choice, ...other }),
})

const MUTATIONS: readonly Mutation[] = [
	EVERYTHING_PUBLIC,
	possibleTakenAsSure('links'),
	readTooLate('links'),
	otherChoice('whatever its confidence', { minConfidence: null }),
	otherChoice('fictitious records that count', { includeScenario: true }),
	otherChoice('records of any sector', { sectors: null }),
	otherChoice('what is done elsewhere', { within: null }),
	otherChoice('parties of another région', { by: 'PARTNER' }),
	BLOC_APART,
	PARTIES_APART,
	{
		what: 'missions of the years before',
		path: `${FRAGMENTATION}/countedFacts`,
		name: 'countedFacts',
		mutate: withSecond({ firstDay: -1e6 }),
	},
	{
		what: 'a year that has nothing but links',
		path: `${FRAGMENTATION}/countedFacts`,
		name: 'countedFacts',
		mutate: withSecond({ firstDay: 1e6 }),
	},
	{
		what: 'person-days mixed with records',
		path: `${FRAGMENTATION}/countedFacts`,
		name: 'isWeighedByPersonDays',
		mutate: () => () => true,
	},
	{
		what: 'records in the place of person-days',
		path: `${FRAGMENTATION}/countedFacts`,
		name: 'isWeighedByPersonDays',
		mutate: () => () => false,
	},
	{
		what: 'provinces taken as cities',
		path: 'snapshot/geography',
		name: 'geographySteps',
		mutate: (original) =>
			function* (records: unknown) {
				const geography = yield* loose(original)(records) as ReturnType<typeof geographySteps>
				for (const actor of geography.actors.values()) Object.assign(actor, { city: actor.countingPlace })
				return geography
			},
	},
	{
		what: 'journeys to come that count',
		path: 'analysis/measures/reciprocity',
		name: 'hasStarted',
		mutate: () => () => true,
	},
	{
		what: 'one région for all',
		path: 'analysis/measures/theil',
		name: 'theilSplit',
		mutate: (original) => (groups: readonly (readonly number[])[]) => loose(original)([groups.flat()]),
	},
	{
		what: 'confirmed within eleven months',
		path: 'domain/fuzzyDate',
		name: 'monthsBefore',
		mutate: (original) => (day: unknown, months: unknown) => Number(loose(original)(day, months)) + 31,
	},
]

let changed: Mutation | null = null
afterEach(() => {
	if (changed !== null) changeBack(changed)
	changed = null
})

describe('the comparison of fragmentation', () => {
	it.each(MUTATIONS)('finds out $what', { timeout: 60_000 }, async (mutation) => {
		changed = mutation
		change(mutation)
		const { snapshotOf } = await import('../../../fixtures/records')
		const { wholeIndexes } = await import('../fragmentation/wholeIndexes')
		const agrees = fc.property(fragmentationWorlds, (world) => {
			const indexes = wholeIndexes(snapshotOf(world.records, [dataset(VELMAR)]), world.parameters)
			return indexes.flatMap(linesOf).sort().join('\n') === expectedLines(world).join('\n')
		})
		expect(fc.check(agrees, { seed: 20170131, numRuns: 1000, endOnFailure: true }).failed).toBe(true)
	})
})

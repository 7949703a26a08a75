/** Wrong indexes of fragmentation are found out by the comparison with the naive ones. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { AskedRows } from '../../../../server/analysis/fragmentation/askedRows'
import type {
	Facts,
	FragmentationParameters,
} from '../../../../server/analysis/fragmentation/fragmentationView'
import { VELMAR } from '../../../fixtures/harbours'
import { dataset, projectionOf } from '../../../fixtures/records'
import { change, changeBack, loose, type Mutation, otherClass, withSecond } from './changeOneFunction'
import {
	BLOC_APART,
	EVERYTHING_PUBLIC,
	PARTIES_APART,
	possibleTakenAsSure,
	readTooLate,
} from './commonMutations'
import { expectedLines, fragmentationWorlds, linesOf } from './fragmentationWorlds'

const FRAGMENTATION = 'analysis/fragmentation'

/** Rows are asked for as if something else had been chosen. */
const otherChoice = (what: string, other: Partial<FragmentationParameters>): Mutation => ({
	what,
	path: `${FRAGMENTATION}/askedRows`,
	name: 'AskedRows',
	mutate: otherClass(
		(right: typeof AskedRows) =>
			class extends right {
				constructor(facts: Facts, choice: FragmentationParameters) {
					super(facts, { ...choice, ...other })
				}
			},
	),
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
		path: `${FRAGMENTATION}/countedAt`,
		name: 'countedAt',
		mutate: withSecond({ first: -1e6 }),
	},
	{
		what: 'a year that has nothing but links',
		path: `${FRAGMENTATION}/countedAt`,
		name: 'countedAt',
		mutate: withSecond({ first: 1e6 }),
	},
	{
		what: 'person-days mixed with records',
		path: `${FRAGMENTATION}/countedAt`,
		name: 'weighsPersonDays',
		mutate: () => () => true,
	},
	{
		what: 'records in the place of person-days',
		path: `${FRAGMENTATION}/countedAt`,
		name: 'weighsPersonDays',
		mutate: () => () => false,
	},
	{
		what: 'provinces taken as cities',
		path: `${FRAGMENTATION}/scopeLists`,
		name: 'scopeLists',
		mutate:
			(original) =>
			(...given) => ({ ...(original(...given) as object), isKey: () => true }),
	},
	{
		what: 'journeys to come that count',
		path: `${FRAGMENTATION}/reciprocityOf`,
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
		const { fragmentationOf } = await import('../../../../server/analysis/fragmentation/fragmentation')
		const agrees = fc.property(fragmentationWorlds, (world) => {
			const indexes = fragmentationOf(projectionOf(world.records, [dataset(VELMAR)]), world.parameters)
			return indexes.flatMap(linesOf).sort().join('\n') === expectedLines(world).join('\n')
		})
		expect(fc.check(agrees, { seed: 20170131, numRuns: 1000, endOnFailure: true }).failed).toBe(true)
	})
})

/** Compares indexes of fragmentation with the naive ones. */
import type { FragmentationChoice } from '../../../../server/analysis/fragmentation/choice'
import type { geographySteps } from '../../../../server/snapshot/geography'
import { VELMAR } from '../../../fixtures/harbours'
import { dataset } from '../../../fixtures/records'
import { loose, type Mutation, withSecond } from './changeOneFunction'
import {
	BLOC_APART,
	EVERYTHING_PUBLIC,
	PARTIES_APART,
	possibleTakenAsSure,
	readTooLate,
} from './commonMutations'
import { comparisonOf } from './comparison'
import { expectedLines, fragmentationWorlds, linesOf } from './fragmentationWorlds'

const FRAGMENTATION = 'analysis/fragmentation'

/** Asks for facts with other parameters. */
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

export const FRAGMENTATION_COMPARISON = comparisonOf({
	of: 'fragmentation, year by year',
	worlds: fragmentationWorlds,
	load: async () => {
		const { snapshotOf } = await import('../../../fixtures/records')
		const { wholeIndexes } = await import('../fragmentation/wholeIndexes')
		return (world, count) => {
			const indexes = wholeIndexes(snapshotOf(world.records, [dataset(VELMAR)]), world.parameters)
			for (const { weighedBy, now, reciprocity } of indexes) {
				count(weighedBy)
				if ('value' in now.effectiveNumber.measure) count('measured')
				if ('value' in reciprocity.measure) count('balanced')
			}
			return [indexes.flatMap(linesOf).sort(), expectedLines(world)]
		}
	},
	holding: { PERSON_DAYS: 20, RECORDS: 20, measured: 20, balanced: 20 },
	mutations: MUTATIONS,
	toldIn: {
		'what is for the group made public': 0,
		'possible links taken as established': 0,
		'links read one day too late': 0,
		'whatever its confidence': 7,
		'fictitious records that count': 6,
		'records of any sector': 4,
		'what is done elsewhere': 2,
		'parties of another région': 2,
		'a bloc local that is two': 5,
		'parties that do not merge': 0,
		'missions of the years before': 0,
		'a year that has nothing but links': 0,
		'person-days mixed with records': 0,
		'records in the place of person-days': 13,
		'provinces taken as cities': 1,
		'journeys to come that count': 88,
		'one région for all': 0,
		'confirmed within eleven months': 0,
	},
})

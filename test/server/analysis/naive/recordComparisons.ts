/** Compares duplicates and rival mandates with the naive ones. */
import type { Named } from '../../../../server/analysis/duplicates/nearNames'
import type { DayRange } from '../../../../server/domain/fuzzyDate'
import type { Mandate } from '../../../../server/domain/records'
import type { MandateFact } from '../../../../server/snapshot/facts'
import { VELMAR } from '../../../fixtures/harbours'
import { loose, type Mutation, withSecond } from './changeOneFunction'
import { EVERYTHING_PUBLIC, possibleTakenAsSure, readTooLate } from './commonMutations'
import { comparisonOf } from './comparison'
import { naiveDuplicates, naiveRivals, rivalLine } from './naiveRecords'
import { mandateWorlds, twinWorlds } from './recordWorlds'

/** Moves the last possible day of a start or a mission one day earlier. */
const endingEarlier = (what: string, isSo: (record: object) => boolean): Mutation => ({
	what,
	path: 'domain/period',
	name: 'possibleDays',
	mutate: (original) => (record: object) => {
		const days = loose(original)(record) as DayRange
		return isSo(record) ? { ...days, last: days.last - 1 } : days
	},
})

/** Changes the mandates of a collectivité. */
const otherLetters = (what: string, changed: (mandate: Mandate) => object): Mutation => ({
	what,
	path: 'analysis/overlaps/rivalMandates/find',
	name: 'findRivalMandates',
	mutate: (original) => (place: unknown, mandates: readonly MandateFact[], parameters: unknown) =>
		loose(original)(
			place,
			mandates.map((mandate) => ({ ...mandate, record: { ...mandate.record, ...changed(mandate.record) } })),
			parameters,
		),
})

const NEAR_NAMES = { path: 'analysis/duplicates/nearNames', name: 'nearNames' }

const DUPLICATE_MUTATIONS: readonly Mutation[] = [
	EVERYTHING_PUBLIC,
	endingEarlier('a year of one day less', (record) => !('kind' in record)),
	endingEarlier('days that only touch taken apart', (record) => 'kind' in record),
	{
		what: 'approximate dates taken as exact',
		path: 'domain/fuzzyDate',
		name: 'widen',
		mutate: (original) => (date: object) => loose(original)({ ...date, approximate: false }),
	},
	{
		what: 'a slip in a name that makes two of it',
		...NEAR_NAMES,
		mutate: (original) => (things: readonly Named[]) =>
			loose(original)(things.map((thing) => ({ ...thing, names: thing.names.map((name) => name + name) }))),
	},
	{
		what: 'a body lost',
		...NEAR_NAMES,
		mutate:
			(original) =>
			(...given) =>
				(original(...given) as readonly unknown[]).slice(0, -1),
	},
	{
		what: 'records of which one is fictitious',
		path: 'queries/detectDuplicates',
		name: 'duplicateSteps',
		mutate: (original) => (snapshot: unknown) => loose(original)(snapshot, { includeScenario: true }),
	},
]

const MANDATE_MUTATIONS: readonly Mutation[] = [
	possibleTakenAsSure('letters'),
	readTooLate('letters'),
	{
		what: 'fictitious letters that count',
		path: 'analysis/openFacts',
		name: 'isWithinChoice',
		mutate: withSecond({ includeScenario: true }),
	},
	otherLetters('a body that renews its letter taken as two', ({ id }) => ({ holder: id })),
	otherLetters('letters that are over', () => ({ status: 'declared' })),
	{
		what: 'two holders counted as three',
		path: 'analysis/overlaps/severity',
		name: 'simultaneity',
		mutate: (original) => (atOnce: number) => loose(original)(atOnce + 1),
	},
]

export const DUPLICATE_COMPARISON = comparisonOf({
	of: 'duplicates',
	worlds: twinWorlds,
	load: async () => {
		const { duplicatesIn } = await import('../../../fixtures/overlaps')
		const { dataset, snapshotOf } = await import('../../../fixtures/records')
		return (records, count) => {
			const pairs = duplicatesIn(snapshotOf(records, [dataset(VELMAR)]))
			for (const { records } of pairs) count(KINDS[records[0].slice(0, 1) as keyof typeof KINDS])
			return [pairs.map((pair) => pair.records.join(' ')).sort(), naiveDuplicates(records)]
		}
	},
	holding: { links: 100, bodies: 100, missions: 100 },
	mutations: DUPLICATE_MUTATIONS,
	toldIn: {
		'what is for the group made public': 8,
		'a year of one day less': 10,
		'days that only touch taken apart': 128,
		'approximate dates taken as exact': 10,
		'a slip in a name that makes two of it': 0,
		'a body lost': 0,
		'records of which one is fictitious': 12,
	},
})

/** By the first letter of the ids of the worlds. */
const KINDS = { p: 'links', o: 'bodies', m: 'missions' } as const

export const MANDATE_COMPARISON = comparisonOf({
	of: 'rival mandates',
	worlds: mandateWorlds,
	load: async () => {
		const { rivalMandatesIn } = await import('../../../fixtures/overlaps')
		const { dataset, wholeSnapshotOf } = await import('../../../fixtures/records')
		return ({ records, parameters }, count) => {
			const rivals = rivalMandatesIn(wholeSnapshotOf(records, [dataset(VELMAR)]), parameters)
			for (const { certainty } of rivals) count(certainty)
			return [rivals.map(rivalLine).sort(), naiveRivals(records, parameters)]
		}
	},
	holding: { ESTABLISHED: 30, POSSIBLE: 30 },
	mutations: MANDATE_MUTATIONS,
	toldIn: {
		'possible letters taken as established': 1,
		'letters read one day too late': 20,
		'fictitious letters that count': 1,
		'a body that renews its letter taken as two': 1,
		'letters that are over': 1,
		'two holders counted as three': 1,
	},
})

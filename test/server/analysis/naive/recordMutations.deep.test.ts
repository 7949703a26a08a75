/** Wrong duplicates and rival mandates are found out by the comparison with the naive ones. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Named } from '../../../../server/analysis/duplicates/nearNames'
import type { DayRange } from '../../../../server/domain/fuzzyDate'
import type { Mandate } from '../../../../server/domain/records'
import type { MandateFact } from '../../../../server/snapshot/facts'
import { VELMAR } from '../../../fixtures/harbours'
import { change, changeBack, loose, type Mutation, withSecond } from './changeOneFunction'
import { EVERYTHING_PUBLIC, possibleTakenAsSure, readTooLate } from './commonMutations'
import { naiveDuplicates, naiveRivals, rivalLine } from './naiveRecords'
import { mandateWorlds, SEEDED, twinWorlds } from './recordWorlds'

const FOUND_OUT = { ...SEEDED, endOnFailure: true }

/** The last day on which a record may begin, or a mission may be, is a day earlier. */
const endingEarlier = (what: string, isSo: (record: object) => boolean): Mutation => ({
	what,
	path: 'domain/period',
	name: 'possibleDays',
	mutate: (original) => (record: object) => {
		const days = loose(original)(record) as DayRange
		return isSo(record) ? { ...days, last: days.last - 1 } : days
	},
})

/** The letters of a collectivité are others. */
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

let changed: Mutation | null = null
afterEach(() => {
	if (changed !== null) changeBack(changed)
	changed = null
})
const load = (mutation: Mutation): void => {
	changed = mutation
	change(mutation)
}
const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

describe('the comparison of duplicates', () => {
	it.each(DUPLICATE_MUTATIONS)('finds out $what', { timeout: 60_000 }, async (mutation) => {
		load(mutation)
		const { duplicatesIn } = await import('../../../fixtures/overlaps')
		const { dataset, snapshotOf } = await import('../../../fixtures/records')
		const agrees = fc.property(twinWorlds, (records) => {
			const pairs = duplicatesIn(snapshotOf(records, [dataset(VELMAR)]))
			return equal(pairs.map((pair) => pair.records.join(' ')).sort(), naiveDuplicates(records))
		})
		expect(fc.check(agrees, FOUND_OUT).failed).toBe(true)
	})
})

describe('the comparison of mandates', () => {
	it.each(MANDATE_MUTATIONS)('finds out $what', { timeout: 60_000 }, async (mutation) => {
		load(mutation)
		const { rivalMandatesIn } = await import('../../../fixtures/overlaps')
		const { dataset, wholeSnapshotOf } = await import('../../../fixtures/records')
		const agrees = fc.property(mandateWorlds, ({ records, parameters }) => {
			const found = rivalMandatesIn(wholeSnapshotOf(records, [dataset(VELMAR)]), parameters)
			return equal(found.map(rivalLine).sort(), naiveRivals(records, parameters))
		})
		expect(fc.check(agrees, FOUND_OUT).failed).toBe(true)
	})
})

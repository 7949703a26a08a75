/** Wrong duplicates and rival mandates are found out by the comparison with the naive ones. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Letter } from '../../../../server/analysis/overlaps/letters'
import { VELMAR } from '../../../fixtures/harbours'
import { dataset, projectionOf } from '../../../fixtures/records'
import { change, changeBack, loose, type Mutation, withSecond } from './changeOneFunction'
import { EVERYTHING_PUBLIC, possibleTakenAsSure, readTooLate } from './commonMutations'
import { naiveDuplicates, naiveRivals, rivalLine } from './naiveRecords'
import { mandateWorlds, SEEDED, twinWorlds } from './recordWorlds'

const OVERLAPS = 'analysis/overlaps'
const FOUND_OUT = { ...SEEDED, endOnFailure: true }

/** The days by which one record may start after another are others. */
const withMargin =
	(change: (margin: number) => number): Mutation['mutate'] =>
	(original) =>
	(group: unknown, margin: number, found: unknown) =>
		loose(original)(group, change(margin), found)

const DUPLICATE_MUTATIONS: readonly Mutation[] = [
	EVERYTHING_PUBLIC,
	{
		what: 'a year of one day less',
		path: `${OVERLAPS}/nearDays`,
		name: 'nearDays',
		mutate: withMargin((margin) => Math.max(margin - 1, 0)),
	},
	{
		what: 'days that only touch taken apart',
		path: `${OVERLAPS}/nearDays`,
		name: 'nearDays',
		mutate: withMargin((margin) => (margin === 0 ? -1 : margin)),
	},
	{
		what: 'approximate dates taken as exact',
		path: 'domain/fuzzyDate',
		name: 'widen',
		mutate: (original) => (date: object) => loose(original)({ ...date, approximate: false }),
	},
	{
		what: 'a slip in a name that makes two of it',
		path: `${OVERLAPS}/likeNames`,
		name: 'foldedNames',
		mutate: (original) => (names: readonly string[]) => loose(original)(names.map((name) => name + name)),
	},
	{
		what: 'a body lost',
		path: `${OVERLAPS}/nearNames`,
		name: 'nearNamed',
		mutate:
			(original) =>
			(...given) =>
				[...(original(...given) as Iterable<unknown>)].slice(0, -1),
	},
	{
		what: 'records of which one is fictitious',
		path: `${OVERLAPS}/duplicateRecords`,
		name: 'duplicateRecords',
		mutate: (original) => (projection: unknown) => loose(original)(projection, { includeScenario: true }),
	},
]

const MANDATE_MUTATIONS: readonly Mutation[] = [
	possibleTakenAsSure('letters'),
	readTooLate('letters'),
	{
		what: 'fictitious letters that count',
		path: `${OVERLAPS}/recordsThatCount`,
		name: 'recordsThatCount',
		mutate: withSecond({ includeScenario: true }),
	},
	{
		what: 'a body that renews its letter taken as two',
		path: `${OVERLAPS}/rivalMandates`,
		name: 'rivalMandates',
		mutate: (original) => (place: unknown, letters: readonly Letter[], context: unknown) =>
			loose(original)(
				place,
				letters.map((one) => ({ ...one, holder: one.mandate.id })),
				context,
			),
	},
	{
		what: 'letters that are over',
		path: `${OVERLAPS}/letters`,
		name: 'lettersOf',
		mutate: (original) => (mandates: readonly object[], compiledOf: unknown) =>
			loose(original)(
				mandates.map((one) => ({ ...one, status: 'declared' })),
				compiledOf,
			),
	},
	{
		what: 'two holders counted as three',
		path: `${OVERLAPS}/severity`,
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
		const { duplicateRecords } = await import('../../../../server/analysis/overlaps/duplicateRecords')
		const agrees = fc.property(twinWorlds, (records) => {
			const pairs = duplicateRecords(projectionOf(records, [dataset(VELMAR)]), { includeScenario: false })
			return equal(pairs.map((pair) => pair.records.join(' ')).sort(), naiveDuplicates(records))
		})
		expect(fc.check(agrees, FOUND_OUT).failed).toBe(true)
	})
})

describe('the comparison of mandates', () => {
	it.each(MANDATE_MUTATIONS)('finds out $what', { timeout: 60_000 }, async (mutation) => {
		load(mutation)
		const { detectRivalMandates } = await import('../../../../server/analysis/overlaps/detectRivalMandates')
		const agrees = fc.property(mandateWorlds, ({ records, parameters }) => {
			const found = detectRivalMandates(projectionOf(records, [dataset(VELMAR)]), parameters)
			return equal(found.map(rivalLine).sort(), naiveRivals(records, parameters))
		})
		expect(fc.check(agrees, FOUND_OUT).failed).toBe(true)
	})
})

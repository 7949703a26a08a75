/** Wrong gaps, duplicates and rival mandates are found out by the comparison with the naive ones. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { VELMAR } from '../../../fixtures/harbours'
import { dataset, projectionOf } from '../../../fixtures/records'
import { change, changeBack, loose, type Mutation, withSecond } from './changeOneFunction'
import { gapWorlds, linesOf } from './gapWorlds'
import { naiveGaps } from './naiveGaps'
import { naiveDuplicates, naiveRivals, rivalLine } from './naiveRecords'
import { mandateWorlds, SEEDED, twinWorlds } from './recordWorlds'

type Days = Readonly<{ first: number; last: number }>

const OVERLAPS = 'analysis/overlaps'
const FOUND_OUT = { ...SEEDED, endOnFailure: true }

const everythingPublic: Mutation = {
	what: 'what is for the group made public',
	path: 'projection/publicView',
	name: 'publicView',
	mutate: () => (projection: unknown) => projection,
}
const alwaysSure: Mutation = {
	what: 'possible links taken as established',
	path: 'domain/openness',
	name: 'opennessAt',
	mutate:
		(original) =>
		(...given) =>
			original(...given) === 'not-open' ? 'not-open' : 'established',
}
/** The second argument, a day, is one more. */
const aDayLate = (name: string, path: string, what: string): Mutation => ({
	what,
	path,
	name,
	mutate: (original) => (first: unknown, day: number, third: unknown) =>
		loose(original)(first, day + 1, third),
})
/** One record less in a list of the first argument. */
const without =
	(field: string): Mutation['mutate'] =>
	(original) =>
	(view: Readonly<Record<string, readonly unknown[]>>, more: unknown) =>
		loose(original)({ ...view, [field]: (view[field] ?? []).slice(1) }, more)

/** The days by which one record may start after another are others. */
const withMargin =
	(change: (margin: number) => number): Mutation['mutate'] =>
	(original) =>
	(group: unknown, margin: number, found: unknown) =>
		loose(original)(group, change(margin), found)

const GAP_MUTATIONS: readonly Mutation[] = [
	everythingPublic,
	alwaysSure,
	aDayLate('opennessAt', 'domain/openness', 'links read one day too late'),
	{
		what: 'missions of one day less than five years',
		path: 'domain/fuzzyDate',
		name: 'monthsBefore',
		mutate: (original) => (day: unknown, months: unknown) => Number(loose(original)(day, months)) + 1,
	},
	{
		what: 'stays that end on the day they start',
		path: 'domain/period',
		name: 'extentOf',
		mutate: (original) => (period: unknown) => {
			const days = loose(original)(period) as Days | null
			return days && { first: days.first, last: days.first }
		},
	},
	{
		what: 'cancelled missions',
		path: 'domain/missionStatus',
		name: 'missionStatus',
		mutate: () => () => 'done',
	},
	{
		what: 'whatever its confidence',
		path: 'domain/confidence',
		name: 'atLeast',
		mutate: () => () => true,
	},
	{ what: 'wishes that are over', path: 'domain/openness', name: 'wishIsOpen', mutate: () => () => true },
	{
		what: 'a bloc local that is two',
		path: 'domain/oneActor',
		name: 'mergeActors',
		mutate: withSecond({ levelOf: () => null }),
	},
	{
		what: 'parties that do not merge',
		path: 'domain/oneActor',
		name: 'mergeActors',
		mutate: withSecond({ parties: [] }),
	},
	{
		what: 'one record lost in the cells',
		path: 'analysis/gaps/sectorCells',
		name: 'sectorCells',
		mutate: without('rows'),
	},
	{
		what: 'one record lost in the weight of places',
		path: 'analysis/gaps/dominatedPlaces',
		name: 'dominatedPlaces',
		mutate: without('rows'),
	},
	{
		what: 'one wish lost among the answers',
		path: 'analysis/gaps/unansweredWishes',
		name: 'unansweredWishes',
		mutate: without('wishes'),
	},
	{
		what: 'every actor of the same weight',
		path: 'analysis/measures/shares',
		name: 'shares',
		mutate: () => (weights: readonly number[]) => weights.map(() => 1 / weights.length),
	},
]

const DUPLICATE_MUTATIONS: readonly Mutation[] = [
	everythingPublic,
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
	alwaysSure,
	aDayLate('opennessAt', 'domain/openness', 'letters read one day too late'),
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
		mutate: (original) => (place: unknown, mandates: readonly { readonly id: string }[], context: unknown) =>
			loose(original)(
				place,
				mandates.map((one) => ({ ...one, holder: one.id })),
				context,
			),
	},
	{
		what: 'letters that are over',
		path: `${OVERLAPS}/rivalMandates`,
		name: 'rivalMandates',
		mutate: (original) => (place: unknown, mandates: readonly object[], context: unknown) =>
			loose(original)(
				place,
				mandates.map((one) => ({ ...one, status: 'declared' })),
				context,
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

describe('the comparison of gaps', () => {
	it.each(GAP_MUTATIONS)('finds out $what', { timeout: 60_000 }, async (mutation) => {
		load(mutation)
		const { gapsOf } = await import('../../../../server/analysis/gaps/gaps')
		const agrees = fc.property(gapWorlds, ({ records, parameters }) =>
			equal(
				linesOf(gapsOf(projectionOf(records, [dataset(VELMAR)]), parameters)),
				naiveGaps(records, parameters),
			),
		)
		expect(fc.check(agrees, FOUND_OUT).failed).toBe(true)
	})
})

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

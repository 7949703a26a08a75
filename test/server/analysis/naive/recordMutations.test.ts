/** Wrong gaps, duplicates and rival mandates are found out by the comparison with the naive ones. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { GapsView } from '../../../../server/analysis/gaps/gapsView'
import type { WishAnswers } from '../../../../server/analysis/gaps/wishAnswers'
import type { Letter } from '../../../../server/analysis/overlaps/letters'
import type { MissionColumns } from '../../../../server/projection/columns/missionColumns'
import type { WishColumns } from '../../../../server/projection/columns/wishColumns'
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
import { gapWorlds, linesOf } from './gapWorlds'
import { naiveGaps } from './naiveGaps'
import { naiveDuplicates, naiveRivals, rivalLine } from './naiveRecords'
import { mandateWorlds, SEEDED, twinWorlds } from './recordWorlds'

type Days = Readonly<{ first: number; last: number }>

const OVERLAPS = 'analysis/overlaps'
const GAPS = 'analysis/gaps'
const FOUND_OUT = { ...SEEDED, endOnFailure: true }

/** The first of what is found is lost. */
const withoutFirst: Mutation['mutate'] =
	(original) =>
	(...given) =>
		(original(...given) as readonly unknown[]).slice(1)

/** The days by which one record may start after another are others. */
const withMargin =
	(change: (margin: number) => number): Mutation['mutate'] =>
	(original) =>
	(group: unknown, margin: number, found: unknown) =>
		loose(original)(group, change(margin), found)

const GAP_MUTATIONS: readonly Mutation[] = [
	EVERYTHING_PUBLIC,
	possibleTakenAsSure('links'),
	readTooLate('links'),
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
		path: `${GAPS}/isMissionThere`,
		name: 'isMissionThere',
		mutate: (original) => (row: unknown, missions: MissionColumns, view: unknown) =>
			loose(original)(row, { ...missions, isMeant: missions.isMeant.map(() => true) }, view),
	},
	{
		what: 'whatever its confidence',
		path: `${OVERLAPS}/openLinks`,
		name: 'linkChoice',
		mutate: (original) => (asked: object) => loose(original)({ ...asked, minConfidence: null }),
	},
	{
		what: 'wishes that are over',
		path: 'domain/openness',
		name: 'wishDaysOf',
		mutate: () => () => ({ openFrom: -1e9, openUntil: 1e9 }),
	},
	BLOC_APART,
	PARTIES_APART,
	{
		what: 'a mission lost in the cells',
		path: `${GAPS}/isMissionThere`,
		name: 'isMissionThere',
		mutate: (original) => (row: unknown, missions: unknown, view: unknown) =>
			row !== 0 && loose(original)(row, missions, view),
	},
	{
		what: 'one who is lost in each cell',
		path: `${GAPS}/actorsByCell`,
		name: 'actorsByCell',
		mutate: (original) => (view: unknown) =>
			(loose(original)(view) as readonly (readonly number[])[]).map((cell) => cell.slice(1)),
	},
	{
		what: 'one record lost in a province',
		path: `${GAPS}/presentRows`,
		name: 'presentRows',
		mutate: withoutFirst,
	},
	{
		what: 'one wish lost among the answers',
		path: `${GAPS}/wishAnswers`,
		name: 'WishAnswers',
		mutate: otherClass(
			(right: typeof WishAnswers) =>
				class extends right {
					constructor(rows: readonly number[], wishes: WishColumns, view: GapsView) {
						super(rows.slice(1), wishes, view)
					}
				},
		),
	},
	{
		what: 'every actor of the same weight',
		path: 'analysis/measures/shares',
		name: 'shares',
		mutate: () => (weights: readonly number[]) => weights.map(() => 1 / weights.length),
	},
]

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

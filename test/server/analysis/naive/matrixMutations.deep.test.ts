/** Wrong matrices are found out by the comparison with the naive ones. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { HeadSubject } from '../../../../server/analysis/matrix/dimensions'
import type { FactSides } from '../../../../server/snapshot/factEnds'
import { change, changeBack, loose, type Mutation } from './changeOneFunction'
import { doesAgreeWithNaive, matrixQuestions } from './matrixWorlds'

const MATRIX = 'analysis/matrix'

const otherSides = (what: string, changed: (sides: FactSides) => FactSides): Mutation => ({
	what,
	path: 'snapshot/factEnds',
	name: 'sidesOf',
	mutate:
		(original) =>
		(...given) =>
			changed(original(...given) as FactSides),
})

const MUTATIONS: readonly Mutation[] = [
	otherSides('the two sides taken for each other', ({ french, partner }) => ({
		french: partner,
		partner: french,
	})),
	otherSides('one French actor a record', ({ french, partner }) => ({ french: french.slice(0, 1), partner })),
	{
		what: 'every place on record as it is',
		path: `${MATRIX}/dimensions`,
		name: 'subjectsOf',
		mutate: (original) => (fact: unknown, dimension: unknown, rollUp: object) =>
			loose(original)(fact, dimension, {
				...rollUp,
				levels: { french: null, partner: null },
				actor: (actor: unknown) => actor,
				place: (place: unknown) => place,
			}),
	},
	{
		what: 'one value a record',
		path: `${MATRIX}/dimensions`,
		name: 'subjectsOf',
		mutate:
			(original) =>
			(...given) =>
				(original(...given) as readonly HeadSubject[]).slice(0, 1),
	},
	{
		what: 'news of the day before',
		path: 'domain/lastNews',
		name: 'lastNewsOf',
		mutate: () => () => null,
	},
	{
		what: 'overlaps that lose a record',
		path: `${MATRIX}/crossings`,
		name: 'crossingSteps',
		mutate: (original) => (facts: readonly unknown[], overlaps: unknown, input: unknown) =>
			loose(original)(facts.slice(1), overlaps, input),
	},
	{
		what: 'records whatever the day that is given',
		path: 'analysis/openFacts',
		name: 'stoodOn',
		mutate: () => () => true,
	},
	{
		what: 'places that are nowhere',
		path: 'snapshot/geography',
		name: 'isWithin',
		mutate: () => (place: unknown, outer: unknown) => place === outer,
	},
]

let changed: Mutation | null = null
afterEach(() => {
	if (changed !== null) changeBack(changed)
	changed = null
})

describe('the comparison of matrices', () => {
	it.each(MUTATIONS)('finds out $what', { timeout: 60_000 }, async (mutation) => {
		changed = mutation
		change(mutation)
		const found = await import('./matrixFound')
		const agrees = fc.property(matrixQuestions, (asked) => doesAgreeWithNaive(asked, found))
		expect(fc.check(agrees, { seed: 20170131, numRuns: 300, endOnFailure: true }).failed).toBe(true)
	})
})

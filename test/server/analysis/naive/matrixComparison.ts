/** Compares matrices of any dimensions with the naive ones. */
import type { HeadSubject } from '../../../../server/analysis/matrix/dimensions'
import type { FactSides } from '../../../../server/snapshot/factEnds'
import { loose, type Mutation } from './changeOneFunction'
import { comparisonOf } from './comparison'
import { matrixQuestions } from './matrixWorlds'
import { naiveMatrix } from './naiveMatrix'

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
		path: 'domain/freshness',
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

export const MATRIX_COMPARISON = comparisonOf({
	of: 'matrices',
	worlds: matrixQuestions,
	load: async () => {
		const { foundMatrix } = await import('./matrixFound')
		return (asked, count) => {
			const { lines, overlaps, unplacedTotal } = foundMatrix(asked)
			if (asked.question.isDayGiven) {
				const all = foundMatrix({ ...asked, question: { ...asked.question, isDayGiven: false } })
				if (all.lines.totals !== lines.totals) count('notStanding')
			}
			count('cells', lines.cells.length)
			count('unplaced', unplacedTotal)
			count('inside', lines.inside.length)
			count('crossing', lines.crossing.length)
			count('several', lines.crossing.filter((line) => line.split(' ').length > 5).length)
			return [lines, naiveMatrix(asked.records, asked.question, overlaps)]
		}
	},
	holding: { cells: 100, unplaced: 100, inside: 100, crossing: 100, several: 100, notStanding: 100 },
	mutations: MUTATIONS,
	toldIn: {
		'the two sides taken for each other': 0,
		'one French actor a record': 1,
		'every place on record as it is': 0,
		'one value a record': 0,
		'news of the day before': 0,
		'overlaps that lose a record': 4,
		'records whatever the day that is given': 1,
		'places that are nowhere': 3,
	},
})

/** Compares overlaps of every kind with the naive ones. */
import type { OverlapParameters } from '../../../../server/analysis/overlaps/parameters'
import { NO_ROLL_UP } from '../../../../server/snapshot/rollUp'
import { VELMAR } from '../../../fixtures/harbours'
import { date } from '../../../fixtures/records'
import { type AnyFunction, loose, type Mutation, withSecond } from './changeOneFunction'
import {
	BLOC_APART,
	EVERYTHING_PUBLIC,
	OUTER_COUNT,
	otherDays,
	PARTIES_APART,
	possibleTakenAsSure,
} from './commonMutations'
import { comparisonOf } from './comparison'
import { naiveCrowding } from './naiveCrowding'
import { naiveLinks } from './naiveLinks'
import { inOrder, summaryOf } from './summary'
import { worlds } from './worlds'

const oneLess =
	(name: 'gapDays' | 'maxSpanDays') =>
	(original: AnyFunction) =>
	(first: unknown, second: Pick<OverlapParameters, 'gapDays' | 'maxSpanDays'>) =>
		loose(original)(first, { ...second, [name]: second[name] - 1 })

/** Changes the place, missions and events in which crowding is sought. */
const otherVisits =
	(changed: object): Mutation['mutate'] =>
	(original) =>
	(visited: object, parameters: unknown) =>
		loose(original)({ ...visited, ...changed }, parameters)

/** Counts fictitious facts that have a property. */
const countsFictitious =
	(isSo: (fact: object) => boolean): Mutation['mutate'] =>
	(original) =>
	(fact: object, choice: object) =>
		loose(original)(fact, isSo(fact) ? { ...choice, includeScenario: true } : choice)

const OVERLAPS = 'analysis/overlaps'
const CROWDING = { path: `${OVERLAPS}/crowding/find`, name: 'findCrowding' }

const MUTATIONS: readonly Mutation[] = [
	{ what: 'a gap one day too short', ...CROWDING, mutate: oneLess('gapDays') },
	{ what: 'clusters that are not cut', ...CROWDING, mutate: withSecond({ maxSpanDays: 1e6 }) },
	{ what: 'a cut one day too early', ...CROWDING, mutate: oneLess('maxSpanDays') },
	PARTIES_APART,
	BLOC_APART,
	{
		what: 'coordinated missions that are several',
		path: 'domain/mergeActors',
		name: 'mergeActors',
		mutate: (original) => (parties: unknown) => loose(original)(parties, []),
	},
	OUTER_COUNT,
	possibleTakenAsSure('links'),
	otherDays('links that are open a day longer', (days) => ({ ...days, openUntil: days.openUntil + 1 })),
	{
		what: 'memory taken as a proof',
		path: 'domain/openness',
		name: 'openDaysOf',
		mutate: (original) => (link: object, compiled: unknown) =>
			loose(original)({ ...link, fromMemory: false }, compiled),
	},
	{
		what: 'links that are alive without news',
		path: 'domain/openness',
		name: 'openDaysOf',
		mutate: (original) => (link: object, compiled: unknown) =>
			loose(original)({ ...link, lastAttested: date('2026-01-01') }, compiled),
	},
	{
		what: 'dates that surely meet whatever they are',
		path: 'snapshot/facts',
		name: 'factOf',
		mutate:
			(original) =>
			(...given) => {
				const fact = original(...given) as object | null
				return fact && 'latestStart' in fact ? { ...fact, latestStart: -1e9, earliestEnd: 1e9 } : fact
			},
	},
	{
		what: 'sectors shared with one’s own commune',
		path: 'domain/mergeActors',
		name: 'areDisjoint',
		mutate: () => (one: unknown, other: unknown) => one !== other,
	},
	{
		what: 'links of larger territories lost',
		path: `${OVERLAPS}/sameTerritory/find`,
		name: 'findSameTerritory',
		mutate: (original) => (place: unknown, rows: readonly unknown[], parameters: unknown, outers: unknown) =>
			loose(original)(place, rows.slice(1), parameters, outers),
	},
	{
		what: 'fictitious links that count',
		path: `${OVERLAPS}/parameters`,
		name: 'factChoice',
		mutate: (original) => (given: object) => loose(original)({ ...given, includeScenario: true }),
	},
	{
		what: 'a period that starts with the first who is there',
		path: `${OVERLAPS}/openPeriod`,
		name: 'openPeriod',
		mutate: (original) => (rows: readonly object[]) =>
			loose(original)(rows.map((row) => ({ ...row, group: 'all' }))),
	},
	{
		what: 'fictitious events that count',
		path: 'analysis/openFacts',
		name: 'isWithinChoice',
		mutate: countsFictitious((fact) => !('leader' in fact)),
	},
	{
		what: 'fictitious missions that count',
		path: 'analysis/openFacts',
		name: 'isWithinChoice',
		mutate: countsFictitious((fact) => 'leader' in fact),
	},
	{
		what: 'no occasion',
		...CROWDING,
		mutate: otherVisits({ events: [] }),
	},
	{
		what: 'no roughly dated missions',
		...CROWDING,
		mutate:
			(original) =>
			(...given) =>
				(original(...given) as readonly object[]).map((finding) => ({ ...finding, yearOnly: [] })),
	},
	{
		what: 'a rate of one mission less',
		path: 'analysis/measures/poissonTail',
		name: 'poissonTail',
		mutate: (original) => (lambda: unknown, k: number) => loose(original)(lambda, k - 1),
	},
	{
		what: 'a competition of one sector more',
		path: `${OVERLAPS}/severity`,
		name: 'competition',
		mutate: (original) => (shared: readonly unknown[]) =>
			loose(original)([...shared, { family: 'competing' }]),
	},
	{
		what: 'no roll-up',
		path: 'queries/rollUpArgument',
		name: 'rollUpArgument',
		mutate: () => () => NO_ROLL_UP,
	},
	EVERYTHING_PUBLIC,
]

export const OVERLAP_COMPARISON = comparisonOf({
	of: 'overlaps of every kind',
	worlds,
	load: async () => {
		const { overlapsIn } = await import('../../../fixtures/overlaps')
		const { dataset, snapshotOf } = await import('../../../fixtures/records')
		return ({ records, parameters }, count) => {
			const snapshot = snapshotOf(records, [dataset(VELMAR)])
			const found = inOrder(overlapsIn(snapshot, parameters).map(summaryOf))
			for (const { kind, certainty } of found) count(`${kind} ${certainty}`)
			return [found, inOrder([...naiveCrowding(records, parameters), ...naiveLinks(records, parameters)])]
		}
	},
	// The rarest results occur in a few of the thousand worlds.
	holding: Object.fromEntries(
		['CROWDING', 'SAME_PARTNER', 'SAME_TERRITORY', 'SAME_CITY_OFFICES'].flatMap((kind) =>
			['ESTABLISHED', 'POSSIBLE'].map((certainty) => [`${kind} ${certainty}`, 10]),
		),
	),
	mutations: MUTATIONS,
	toldIn: {
		'a gap one day too short': 11,
		'clusters that are not cut': 5,
		'a cut one day too early': 86,
		'parties that do not merge': 0,
		'a bloc local that is two': 13,
		'coordinated missions that are several': 52,
		'outer actors that count': 0,
		'possible links taken as established': 0,
		'links that are open a day longer': 28,
		'memory taken as a proof': 57,
		'links that are alive without news': 3,
		'dates that surely meet whatever they are': 30,
		'sectors shared with one’s own commune': 26,
		'links of larger territories lost': 0,
		'fictitious links that count': 6,
		'a period that starts with the first who is there': 0,
		'fictitious events that count': 144,
		'fictitious missions that count': 12,
		'no occasion': 3,
		'no roughly dated missions': 8,
		'a rate of one mission less': 199,
		'a competition of one sector more': 0,
		'no roll-up': 0,
		'what is for the group made public': 2,
	},
})

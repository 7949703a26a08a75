/** A first implementation with one thing wrong is found out by the comparison: else the comparison proves nothing. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { OverlapParameters } from '../../../../server/analysis/overlaps/parameters'
import { NO_ROLL_UP } from '../../../../server/snapshot/rollUp'
import { VELMAR } from '../../../fixtures/harbours'
import { date } from '../../../fixtures/records'
import { type AnyFunction, change, changeBack, loose, type Mutation, withSecond } from './changeOneFunction'
import {
	BLOC_APART,
	EVERYTHING_PUBLIC,
	OUTER_COUNT,
	otherDays,
	PARTIES_APART,
	possibleTakenAsSure,
} from './commonMutations'
import { naiveCrowding } from './naiveCrowding'
import { naiveLinks } from './naiveLinks'
import { inOrder, type Summary, summaryOf } from './summary'
import { type World, worlds } from './worlds'

afterEach(() => {
	for (const mutation of MUTATIONS) changeBack(mutation)
})

const naive = ({ records, parameters }: World): readonly Summary[] =>
	inOrder([...naiveCrowding(records, parameters), ...naiveLinks(records, parameters)])

/** Whether some of a thousand worlds tells the loaded implementation from the naive one. */
async function isFoundOut(): Promise<boolean> {
	const { overlapsIn } = await import('../../../fixtures/overlaps')
	const { dataset, snapshotOf } = await import('../../../fixtures/records')
	const agrees = fc.property(worlds, (world) => {
		const snapshot = snapshotOf(world.records, [dataset(VELMAR)])
		const found = inOrder(overlapsIn(snapshot, world.parameters).map(summaryOf))
		return JSON.stringify(found) === JSON.stringify(naive(world))
	})
	return fc.check(agrees, { seed: 20170131, numRuns: 1000, endOnFailure: true }).failed
}

const oneLess =
	(name: 'gapDays' | 'maxSpanDays') =>
	(original: AnyFunction) =>
	(first: unknown, second: Pick<OverlapParameters, 'gapDays' | 'maxSpanDays'>) =>
		loose(original)(first, { ...second, [name]: second[name] - 1 })

/** The place, the missions and the events of which crowding is found are others. */
const otherVisits =
	(changed: object): Mutation['mutate'] =>
	(original) =>
	(visited: object, parameters: unknown) =>
		loose(original)({ ...visited, ...changed }, parameters)

/** Fictitious facts count, of those that have a property. */
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

describe('the comparison', () => {
	it.each(MUTATIONS)(
		'finds out $what',
		async (mutation) => {
			change(mutation)
			expect(await isFoundOut()).toBe(true)
		},
		60_000,
	)
})

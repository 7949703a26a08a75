/** A first implementation with one thing wrong is found out by the comparison: else the comparison proves nothing. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { VELMAR } from '../../../fixtures/harbours'
import { dataset, projectionOf } from '../../../fixtures/records'
import { type AnyFunction, change, changeBack, loose, type Mutation, withSecond } from './changeOneFunction'
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
	const { detectOverlaps } = await import('../../../../server/analysis/overlaps/detect')
	const agrees = fc.property(worlds, (world) => {
		const projection = projectionOf(world.records, [dataset(VELMAR)])
		const found = inOrder(detectOverlaps(projection, world.parameters).map(summaryOf))
		return JSON.stringify(found) === JSON.stringify(naive(world))
	})
	return fc.check(agrees, { seed: 20170131, numRuns: 1000, endOnFailure: true }).failed
}

const oneLess =
	(name: string) => (original: AnyFunction) => (first: unknown, second: Record<string, number>) =>
		loose(original)(first, { ...second, [name]: (second[name] ?? 0) - 1 })
const OVERLAPS = 'analysis/overlaps'

const MUTATIONS: readonly Mutation[] = [
	{
		what: 'a gap one day too short',
		path: `${OVERLAPS}/cluster`,
		name: 'clustersOf',
		mutate: oneLess('gapDays'),
	},
	{
		what: 'clusters that are not cut',
		path: `${OVERLAPS}/cluster`,
		name: 'clustersOf',
		mutate: withSecond({ maxSpanDays: 1e6 }),
	},
	{
		what: 'a cut one day too early',
		path: `${OVERLAPS}/cluster`,
		name: 'clustersOf',
		mutate: oneLess('maxSpanDays'),
	},
	{
		what: 'parties that do not merge',
		path: 'domain/oneActor',
		name: 'mergeActors',
		mutate: withSecond({ parties: [] }),
	},
	{
		what: 'a bloc local that is two',
		path: 'domain/oneActor',
		name: 'mergeActors',
		mutate: withSecond({ levelOf: () => null }),
	},
	{
		what: 'coordinated missions that are several',
		path: 'domain/oneActor',
		name: 'mergeActors',
		mutate: withSecond({ coordinated: [] }),
	},
	{
		what: 'outer actors that count',
		path: 'domain/oneActor',
		name: 'innermostGroups',
		mutate: () => (groups: unknown) => groups,
	},
	{
		what: 'possible links taken as established',
		path: 'domain/openness',
		name: 'opennessAt',
		mutate:
			(original) =>
			(...given) =>
				original(...given) === 'not-open' ? 'not-open' : 'established',
	},
	{
		what: 'dates that surely meet whatever they are',
		path: `${OVERLAPS}/surelyMeet`,
		name: 'surelyMeet',
		mutate: () => () => true,
	},
	{
		what: 'sectors shared with one’s own commune',
		path: `${OVERLAPS}/sharedSectors`,
		name: 'sharedSectors',
		mutate: (original) => (rows: unknown) =>
			loose(original)(rows, (one: unknown, other: unknown) => one !== other),
	},
	{
		what: 'links of larger territories lost',
		path: `${OVERLAPS}/sameTerritoryRows`,
		name: 'sameTerritoryRows',
		mutate: (original) => (first: unknown, second: readonly unknown[], third: unknown) =>
			loose(original)(first, second.slice(1), third),
	},
	{
		what: 'fictitious records that count',
		path: `${OVERLAPS}/recordsThatCount`,
		name: 'recordsThatCount',
		mutate: withSecond({ includeScenario: true }),
	},
	{ what: 'no occasion', path: `${OVERLAPS}/occasion`, name: 'occasionOf', mutate: () => () => null },
	{
		what: 'no roughly dated missions',
		path: `${OVERLAPS}/crowdingPossible`,
		name: 'possibleVisits',
		mutate: () => () => [],
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
		mutate: (original) => (count: number) => loose(original)(count + 1),
	},
	{
		what: 'no roll-up',
		path: 'projection/rolledUpView',
		name: 'rolledUpView',
		mutate: () => (projection: unknown) => projection,
	},
	{
		what: 'what is for the group made public',
		path: 'projection/publicView',
		name: 'publicView',
		mutate: () => (projection: unknown) => projection,
	},
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

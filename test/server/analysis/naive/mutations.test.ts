/** A first implementation with one thing wrong is found out by the comparison: else the comparison proves nothing. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { LinkChoice } from '../../../../server/analysis/overlaps/openLinks'
import type { OpenPeriods } from '../../../../server/analysis/overlaps/openPeriods'
import type { SectorSharing } from '../../../../server/analysis/overlaps/sectorSharing'
import type { TerritorySweep } from '../../../../server/analysis/overlaps/territorySweep'
import { VELMAR } from '../../../fixtures/harbours'
import { dataset, projectionOf } from '../../../fixtures/records'
import {
	type AnyFunction,
	change,
	changeBack,
	loose,
	type Mutation,
	otherClass,
	withSecond,
} from './changeOneFunction'
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
		name: 'clusterStarts',
		mutate: oneLess('gapDays'),
	},
	{
		what: 'clusters that are not cut',
		path: `${OVERLAPS}/cluster`,
		name: 'clusterStarts',
		mutate: withSecond({ maxSpanDays: 1e6 }),
	},
	{
		what: 'a cut one day too early',
		path: `${OVERLAPS}/cluster`,
		name: 'clusterStarts',
		mutate: oneLess('maxSpanDays'),
	},
	PARTIES_APART,
	BLOC_APART,
	{
		what: 'coordinated missions that are several',
		path: `${OVERLAPS}/leaders`,
		name: 'mergeLeaders',
		mutate: (original) => (rows: unknown, missions: object, merging: unknown) =>
			loose(original)(rows, { ...missions, coordinatedWith: [] }, merging),
	},
	OUTER_COUNT,
	possibleTakenAsSure('links'),
	otherDays('links that are open a day longer', (days) => ({ ...days, openUntil: days.openUntil + 1 })),
	{
		what: 'dates that surely meet whatever they are',
		path: `${OVERLAPS}/surelyMeet`,
		name: 'surelyMeet',
		mutate: () => () => true,
	},
	{
		what: 'sectors shared with one’s own commune',
		path: `${OVERLAPS}/sectorSharing`,
		name: 'SectorSharing',
		mutate: otherClass(
			(right: typeof SectorSharing) =>
				class extends right {
					override clear() {
						super.clear((one, other) => one !== other)
					}
				},
		),
	},
	{
		what: 'links of larger territories lost',
		path: `${OVERLAPS}/territorySweep`,
		name: 'TerritorySweep',
		mutate: otherClass(
			(right: typeof TerritorySweep) =>
				class extends right {
					override at(rows: readonly number[], choice: LinkChoice) {
						return super.at(rows.slice(1), choice)
					}
				},
		),
	},
	{
		what: 'fictitious links that count',
		path: `${OVERLAPS}/openLinks`,
		name: 'linkChoice',
		mutate: (original) => (given: object) => loose(original)({ ...given, includeScenario: true }),
	},
	{
		what: 'a period that starts with the first who is there',
		path: `${OVERLAPS}/openPeriods`,
		name: 'OpenPeriods',
		mutate: otherClass(
			(right: typeof OpenPeriods) =>
				class extends right {
					override add(_group: number, row: number) {
						super.add(0, row)
					}
				},
		),
	},
	{
		what: 'fictitious records that count',
		path: `${OVERLAPS}/recordsThatCount`,
		name: 'recordsThatCount',
		mutate: withSecond({ includeScenario: true }),
	},
	{
		what: 'fictitious missions that count',
		path: `${OVERLAPS}/visits`,
		name: 'visitsOf',
		mutate: (original) => (rows: unknown, missions: unknown, parameters: object) =>
			loose(original)(rows, missions, { ...parameters, includeScenario: true }),
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

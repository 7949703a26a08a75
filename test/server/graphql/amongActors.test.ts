/** Overlaps and opportunities between any two of some actors. */
import { describe, expect, it } from 'vitest'
import { runQuery } from './runQuery'
import { seededSnapshots } from './seededSnapshots'

const snapshots = await seededSnapshots()
const [LOIRE, BRETAGNE, OCCITANIE, SHANDONG, QUIMPER] = [
	'territory:FR:region:52',
	'territory:FR:region:53',
	'territory:FR:region:76',
	'territory:CN:370000',
	'territory:FR:commune:29232',
]

interface Found {
	readonly overlaps: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] }
	readonly opportunities: { readonly totalCount: number }
}

const ask = (filter: object): Promise<Found> =>
	runQuery<Found>(
		snapshots,
		`query Among($overlaps: OverlapFilter, $opportunities: OpportunityFilter) {
			overlaps(first: 200, filter: $overlaps) { totalCount nodes { id } }
			opportunities(first: 1, filter: $opportunities) { totalCount }
		}`,
		{ variables: { overlaps: filter, opportunities: filter } },
	)
const idsOf = ({ overlaps }: Found): readonly string[] => overlaps.nodes.map(({ id }) => id)

describe('Among some actors', () => {
	it('are the overlaps of every pair, each listed once', async () => {
		const pair = await ask({ amongActors: [LOIRE, BRETAGNE] })
		const { overlaps } = await runQuery<Found>(
			snapshots,
			`{ overlaps(first: 200, filter: { actor: "${LOIRE}", withActor: "${BRETAGNE}" }) { totalCount nodes { id } } }`,
		)
		expect(pair.overlaps.totalCount).toBeGreaterThan(0)
		// A question about one actor lists its own first: the order differs.
		expect(idsOf(pair).toSorted()).toEqual(overlaps.nodes.map(({ id }) => id).toSorted())
		const three = await ask({ amongActors: [LOIRE, BRETAGNE, OCCITANIE] })
		expect(idsOf(three)).toEqual(expect.arrayContaining([...idsOf(pair)]))
		const whole = await ask({})
		expect(three.overlaps.totalCount).toBeLessThan(whole.overlaps.totalCount)
		expect(three.opportunities.totalCount).toBeLessThan(whole.opportunities.totalCount)
	})

	it('leave out what a commune has without its région, when both are chosen', async () => {
		const whole = await runQuery<Found>(
			snapshots,
			`{ overlaps(first: 200, filter: { actor: "${QUIMPER}" }) { totalCount nodes { id } } }`,
		)
		const ofBoth = await ask({ amongActors: [BRETAGNE, QUIMPER] })
		expect(whole.overlaps.totalCount).toBeGreaterThan(0)
		expect(ofBoth.overlaps.totalCount).toBeLessThan(whole.overlaps.totalCount)
		expect(idsOf(whole)).toEqual(expect.arrayContaining([...idsOf(ofBoth)]))
	})

	it('include a chosen place, and need two actors', async () => {
		const there = await ask({ amongActors: [BRETAGNE, SHANDONG] })
		expect(there.overlaps.totalCount).toBeGreaterThan(0)
		expect(there.opportunities.totalCount).toBeGreaterThan(0)
		expect((await ask({ amongActors: [BRETAGNE, BRETAGNE] })).overlaps.totalCount).toBe(0)
		expect((await ask({ amongActors: [] })).overlaps.totalCount).toBe((await ask({})).overlaps.totalCount)
		await expect(ask({ amongActors: [BRETAGNE, 'nobody'] })).rejects.toThrow(/"amongActors"/)
	})
})

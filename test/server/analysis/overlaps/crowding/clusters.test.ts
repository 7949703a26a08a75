import { describe, expect, it } from 'vitest'
import { crowdingClusters } from '../../../../../server/analysis/overlaps/crowding/find'
import { fc } from '../../../../fixtures/fastCheck'

type Days = readonly [first: number, last: number]
/** First days of each cluster. */
const clusters = (stays: readonly Days[], gapDays = 30, maxSpanDays = 184) =>
	crowdingClusters(
		stays.map(([firstDay, lastDay]) => ({ firstDay, lastDay })),
		{ gapDays, maxSpanDays },
	).map((cluster) => cluster.map(({ firstDay }) => firstDay))

describe('a cluster', () => {
	it('is joined when the pause since the latest end is no longer than gapDays', () => {
		expect(
			clusters([
				[0, 5],
				[35, 36],
			]),
		).toEqual([[0, 35]])
		expect(
			clusters([
				[0, 5],
				[36, 36],
			]),
		).toEqual([[0], [36]])
	})

	it('counts the pause from the latest end so far, not from the last to come', () => {
		expect(
			clusters([
				[0, 100],
				[10, 12],
				[130, 131],
			]),
		).toEqual([[0, 10, 130]])
	})

	it('with gapDays 0 joins only those that share a day', () => {
		expect(
			clusters(
				[
					[0, 5],
					[5, 9],
					[10, 12],
				],
				0,
			),
		).toEqual([[0, 5], [10]])
	})

	it('is not cut when its starts span maxSpanDays exactly, and is when they span one day more', () => {
		const stays = (last: number): Days[] => [
			[0, 200],
			[100, 101],
			[last, last],
		]
		expect(clusters(stays(184))).toEqual([[0, 100, 184]])
		expect(clusters(stays(185))).toEqual([[0], [100, 185]])
	})

	it('is cut at the largest difference between consecutive starts', () => {
		expect(
			clusters([
				[0, 300],
				[20, 20],
				[120, 120],
				[190, 190],
			]),
		).toEqual([
			[0, 20],
			[120, 190],
		])
	})

	it('is cut, of equal differences, at the one nearest to halfway between the first and the last start', () => {
		// Differences of 70 end at days 70, 180 and 290; halfway is day 150, the second lies on 110 to 180.
		expect(
			clusters(
				[
					[0, 400],
					[70, 70],
					[110, 110],
					[180, 180],
					[220, 220],
					[290, 290],
					[300, 300],
				],
				30,
				200,
			),
		).toEqual([
			[0, 70, 110],
			[180, 220, 290, 300],
		])
	})

	it('is cut, of equal differences as near to halfway, at the earlier', () => {
		expect(
			clusters(
				[
					[0, 400],
					[100, 100],
					[200, 200],
				],
				30,
				150,
			),
		).toEqual([[0], [100, 200]])
	})

	it('is cut again and again', () => {
		expect(
			clusters(
				[
					[0, 900],
					[100, 100],
					[250, 250],
					[400, 400],
					[600, 600],
				],
				30,
				120,
			),
		).toEqual([[0, 100], [250], [400], [600]])
	})

	it('never spans more than maxSpanDays, keeps every stay once, and never cuts the same start in two where it need not', () => {
		const stay = fc.tuple(fc.nat(2000), fc.nat(400)).map(([first, length]): Days => [first, first + length])
		fc.assert(
			fc.property(
				fc.array(stay, { maxLength: 40 }),
				fc.nat(60),
				fc.nat(300),
				(stays, gapDays, maxSpanDays) => {
					const sorted = [...stays].sort((one, other) => one[0] - other[0])
					const found = clusters(sorted, gapDays, maxSpanDays)
					expect(found.flat()).toEqual(sorted.map(([first]) => first))
					for (const starts of found) {
						expect((starts.at(-1) ?? 0) - (starts[0] ?? 0)).toBeLessThanOrEqual(maxSpanDays)
					}
					const lasts = found.map((starts) => starts.at(-1))
					expect(found.slice(1).every((starts, index) => starts[0] !== lasts[index])).toBe(true)
				},
			),
		)
	})
})

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

interface Case {
	readonly is: string
	readonly stays: readonly Days[]
	readonly gapDays?: number
	readonly maxSpanDays?: number
	/** First days of each cluster. */
	readonly found: readonly (readonly number[])[]
}

// biome-ignore format: a case is read across.
const CASES: readonly Case[] = [
	{ is: 'is joined by a pause of gapDays', stays: [[0, 5], [35, 36]], found: [[0, 35]] },
	{ is: 'is not joined by a longer pause', stays: [[0, 5], [36, 36]], found: [[0], [36]] },
	{
		is: 'counts the pause from its latest end',
		stays: [[0, 100], [10, 12], [130, 131]],
		found: [[0, 10, 130]],
	},
	{
		is: 'with gapDays 0 holds only stays that share a day',
		stays: [[0, 5], [5, 9], [10, 12]],
		gapDays: 0,
		found: [[0, 5], [10]],
	},
	{ is: 'is whole if its starts span maxSpanDays', stays: [[0, 200], [100, 101], [184, 184]], found: [[0, 100, 184]] },
	{ is: 'is cut if its starts span one day more', stays: [[0, 200], [100, 101], [185, 185]], found: [[0], [100, 185]] },
	{
		is: 'is cut at the largest difference between consecutive starts',
		stays: [[0, 300], [20, 20], [120, 120], [190, 190]],
		found: [[0, 20], [120, 190]],
	},
	{
		// Differences of 70 end at days 70, 180 and 290; halfway is day 150, the second lies on 110 to 180.
		is: 'is cut, if differences are equal, at the one nearest to halfway between the first and the last start',
		stays: [[0, 400], [70, 70], [110, 110], [180, 180], [220, 220], [290, 290], [300, 300]],
		maxSpanDays: 200,
		found: [[0, 70, 110], [180, 220, 290, 300]],
	},
	{
		is: 'is cut, if these are as near to halfway, at the earlier one',
		stays: [[0, 400], [100, 100], [200, 200]],
		maxSpanDays: 150,
		found: [[0], [100, 200]],
	},
	{
		is: 'is cut again until each part fits',
		stays: [[0, 900], [100, 100], [250, 250], [400, 400], [600, 600]],
		maxSpanDays: 120,
		found: [[0, 100], [250], [400], [600]],
	},
]

describe('a cluster', () => {
	it.each(CASES)('$is', ({ stays, gapDays, maxSpanDays, found }) => {
		expect(clusters(stays, gapDays, maxSpanDays)).toEqual(found)
	})

	it('spans at most maxSpanDays, holds every stay once, and keeps equal starts together', () => {
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

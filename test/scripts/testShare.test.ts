import { describe, expect, it } from 'vitest'
import {
	inOtherNinth,
	inOtherThird,
	inShare,
	inSmallestShare,
	inThird,
	NINTHS,
	readShare,
	SHARES,
	shareOfDay,
} from '../../scripts/testShare'

const ITEMS = Array.from({ length: 23 }, (_, index) => `item ${index}`)
const DAY = 86_400_000
const daysFrom = (first: string, count: number): readonly string[] =>
	Array.from({ length: count }, (_, day) =>
		new Date(Date.parse(first) + day * DAY).toISOString().slice(0, 10),
	)
const taken = (days: readonly string[]): ReadonlySet<string> =>
	new Set(days.flatMap((day) => inShare(ITEMS, shareOfDay(day))))

describe('The share of a run', () => {
	it('takes every item within nine days, whichever the first is', () => {
		for (const first of daysFrom('2026-11-23', 400)) {
			expect(taken(daysFrom(first, NINTHS)).size).toBe(ITEMS.length)
		}
	})

	it.each(['2026-11-23', '2026-12-28', '2028-02-28'])(
		'takes every item within the working days of three weeks from %s',
		(monday) => {
			const workingDays = daysFrom(monday, 21).filter((_day, index) => index % 7 < 5)
			expect(taken(workingDays).size).toBe(ITEMS.length)
		},
	)

	it('takes every item where tests run on Mondays alone', () => {
		const mondays = daysFrom('2026-11-23', 7 * NINTHS).filter((_day, index) => index % 7 === 0)
		expect(taken(mondays).size).toBe(ITEMS.length)
	})

	it('takes about as many on each day, and none twice in a round', () => {
		const counts = daysFrom('2026-11-23', NINTHS).map((day) => inShare(ITEMS, shareOfDay(day)).length)
		expect(counts.reduce((sum, count) => sum + count)).toBe(ITEMS.length)
		expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
	})

	it('has one of few items, and each of them in its turn', () => {
		const few = ITEMS.slice(0, 4)
		const taken = daysFrom('2026-11-23', NINTHS).map((day) => inShare(few, shareOfDay(day)))
		for (const one of taken) expect(one).toHaveLength(1)
		expect(new Set(taken.flat())).toEqual(new Set(few))
	})

	it('has a third of what is in thirds, and all of it in three days in a row or on nine Mondays', () => {
		const thirdOf = (day: string) => inThird(ITEMS, shareOfDay(day))
		for (const first of daysFrom('2026-11-23', 30)) {
			expect(new Set(daysFrom(first, 3).flatMap(thirdOf)).size).toBe(ITEMS.length)
			expect([7, 8]).toContain(thirdOf(first).length)
		}
		const mondays = daysFrom('2026-11-23', 7 * NINTHS).filter((_day, index) => index % 7 === 0)
		expect(new Set(mondays.flatMap(thirdOf)).size).toBe(ITEMS.length)
		expect(inThird(ITEMS, 'all')).toEqual(ITEMS)
	})

	const FILES = ['one', 'two', 'three', 'four', 'five']
	const LENGTHS = Array.from({ length: 40 }, (_, length) => length + 1)

	it.each([
		...FILES.map((file) => ({ file, parts: 3, inParts: inOtherThird })),
		...FILES.map((file) => ({ file, parts: NINTHS, inParts: inOtherNinth })),
	])('comes to all of the lists of a file that is itself in one of $parts parts: $file', (one) => {
		const shares = Array.from({ length: SHARES }, (_, index) => index + 1)
		const runs = shares.filter((share) => one.inParts(FILES, share).includes(one.file))
		expect(runs).toHaveLength(SHARES / one.parts)
		for (const length of LENGTHS) {
			const list = Array.from({ length }, (_, index) => index)
			for (const some of [inShare, inThird]) {
				const met = new Set(runs.flatMap((share) => some(list, share)))
				expect(met.size, `${some.name} of ${length}`).toBe(length)
			}
		}
	})

	it('has one in twenty-seven of what is longest, and all of it in as many days', () => {
		const days = daysFrom('2026-11-23', 27)
		const many = Array.from({ length: 100 }, (_, index) => index)
		const met = days.flatMap((day) => inSmallestShare(many, shareOfDay(day)))
		expect(met.toSorted((one, other) => one - other)).toEqual(many)
		expect(inSmallestShare(many, 'all')).toEqual(many)
	})

	it('has another ninth of the files on the next day, and all of them in the nine runs as if on other days', () => {
		for (const first of daysFrom('2026-11-23', 2 * SHARES)) {
			const runs = Array.from({ length: NINTHS }, (_, run) =>
				inOtherNinth(ITEMS, shareOfDay(first, run * NINTHS)),
			)
			expect(runs.flat().toSorted()).toEqual(ITEMS.toSorted())
			const ofDay = inOtherNinth(ITEMS, shareOfDay(first))
			expect(inOtherNinth(ITEMS, shareOfDay(first, 1))).not.toEqual(ofDay)
		}
		expect(inOtherNinth(ITEMS, 'all')).toEqual(ITEMS)
		expect(inOtherThird(ITEMS, 'all')).toEqual(ITEMS)
	})

	it('is everything at night, and where a file is run by its path', () => {
		expect(inShare(ITEMS, readShare({ TEST_SHARE: 'all' }))).toEqual(ITEMS)
		expect(inShare(ITEMS, readShare({}))).toEqual(ITEMS)
	})

	it('is the one that is named', () => {
		expect(readShare({ TEST_SHARE: '1' })).toBe(1)
		expect(inShare(ITEMS, readShare({ TEST_SHARE: '5' }))).toEqual(['item 4', 'item 13', 'item 22'])
	})

	it.each(['0', '82', '1.5', 'half', ''])('is refused where it is none: %j', (text) => {
		expect(() => readShare({ TEST_SHARE: text })).toThrow(/expected 1 to 81, or "all"/)
	})
})

import { describe, expect, it } from 'vitest'
import { miniBars } from '../../../../client/views/listItems/miniBars'

const record = (recordId: string, start: string | null, end: string | null = null) => ({
	recordId,
	period: { start, end },
})

describe('The bars of a small timeline', () => {
	it('run from the first day to the last, in order of their start', () => {
		const bars = miniBars([record('b', '2010-05-06', '2010-05-10'), record('a', '2010-05-01', '2010-05-05')])
		expect(bars.map(({ key, from, to }) => [key, from, to])).toEqual([
			['a', 0, 0.5],
			['b', 0.5, 1],
		])
	})

	it('are rough if known to the month, whose days all count, and absent if known to the year', () => {
		const bars = miniBars([record('month', '2010-05'), record('year', '2010'), record('none', null)])
		expect(bars).toEqual([{ key: 'month', from: 0, to: 1, rough: true }])
	})

	it('are absent if nothing is dated', () => {
		expect(miniBars([])).toEqual([])
	})
})

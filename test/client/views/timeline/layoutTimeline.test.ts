import { describe, expect, it } from 'vitest'
import { layoutTimeline, type TimelineRow } from '../../../../client/views/timeline/layoutTimeline'

const missions = (rows: readonly TimelineRow[]) =>
	layoutTimeline({
		rows,
		scale: 'days',
		span: { start: '2010-05-01', end: '2010-10-31' },
		today: '2026-11-25',
	})

const links = (rows: readonly TimelineRow[]) =>
	layoutTimeline({ rows, scale: 'years', span: null, today: '2016-12-31' })

describe('The axis of a timeline of missions', () => {
	it('holds whole months with room around the cluster: April to November for May to October', () => {
		const layout = missions([])
		expect(layout.unit).toBe('month')
		expect(layout.ticks).toHaveLength(8)
		expect(layout.ticks[0]).toMatchObject({ from: 0 })
		expect(layout.span?.from).toBeCloseTo(30 / 244, 4)
		expect(layout.span?.width).toBeCloseTo(184 / 244, 4)
	})

	it('is not stretched by what is known to the year only', () => {
		expect(missions([{ id: 'a', start: '2010', end: '2010' }]).ticks).toHaveLength(8)
	})
})

describe('The bar of a mission', () => {
	it('counts both ends and is solid when dated to the day', () => {
		const [bar] = missions([{ id: 'a', start: '2010-06-18', end: '2010-06-21' }]).bars
		expect(bar?.texture).toBe('solid')
		expect(bar?.width).toBeCloseTo(4 / 244, 4)
	})

	it('takes the whole month and is rough when one bound is known to the month', () => {
		const [bar] = missions([{ id: 'a', start: '2010-08', end: '2010-08-14' }]).bars
		expect(bar?.texture).toBe('rough')
		expect(bar?.width).toBeCloseTo(14 / 244, 4)
	})

	it('is a dotted frame over the whole axis when the year alone is known', () => {
		const [bar] = missions([{ id: 'a', start: '2010', end: null }]).bars
		expect(bar).toMatchObject({ texture: 'year', from: 0, width: 1 })
	})
})

describe('The bar of a link', () => {
	it('runs to today, with an open end, when it has no end', () => {
		const layout = links([{ id: 'a', start: '2006-03-01', end: null, ongoing: true }])
		expect(layout.unit).toBe('year')
		expect(layout.bars[0]).toMatchObject({ openEnd: true, texture: 'solid', unsureStart: 0 })
		expect((layout.bars[0]?.from ?? 0) + (layout.bars[0]?.width ?? 0)).toBeCloseTo(1, 4)
	})

	it('shows as unsure the year in which it may have started', () => {
		const [bar] = links([{ id: 'a', start: '2006', end: '2007-12-31' }]).bars
		expect(bar?.unsureStart).toBeCloseTo(0.5, 2)
	})

	it('is rough where the start is not known or the record proves nothing', () => {
		const bars = links([
			{ id: 'a', start: null, end: null, ongoing: true },
			{ id: 'b', start: '2006', end: null, ongoing: true, possible: true },
		]).bars
		expect(bars.map(({ texture }) => texture)).toEqual(['rough', 'rough'])
	})
})

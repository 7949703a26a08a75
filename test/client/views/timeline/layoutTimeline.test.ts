import { describe, expect, it } from 'vitest'
import { layoutTimeline, type TimelineRow } from '../../../../client/views/timeline/layoutTimeline'
import { isByMonth, scaleTicks } from '../../../../client/views/timeline/timeScale'

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
	it('shows whole months with room around the cluster: April to November for May to October', () => {
		const layout = missions([])
		const ticks = scaleTicks(layout.axis, 800)
		expect(ticks.map(({ unit }) => unit)).toEqual(Array(8).fill('month'))
		expect(ticks[0]).toMatchObject({ share: 0 })
		expect(layout.span?.from).toBeCloseTo(30 / 244, 4)
		expect(layout.span?.width).toBeCloseTo(184 / 244, 4)
	})

	it('is not stretched by a date known to the year', () => {
		const { axis } = missions([{ id: 'a', start: '2010', end: '2010' }])
		expect(scaleTicks(axis, 800)).toHaveLength(8)
	})
})

describe('The bar of a mission', () => {
	it('includes both ends and is solid if dated to the day', () => {
		const [bar] = missions([{ id: 'a', start: '2010-06-18', end: '2010-06-21' }]).bars
		expect(bar?.texture).toBe('solid')
		expect(bar?.width).toBeCloseTo(4 / 244, 4)
	})

	it('covers the whole month and is rough if one bound is known to the month', () => {
		const [bar] = missions([{ id: 'a', start: '2010-08', end: '2010-08-14' }]).bars
		expect(bar?.texture).toBe('rough')
		expect(bar?.width).toBeCloseTo(14 / 244, 4)
	})

	it('is a dotted frame over the whole axis if only the year is known', () => {
		const [bar] = missions([{ id: 'a', start: '2010', end: null }]).bars
		expect(bar).toMatchObject({ texture: 'year', from: 0, width: 1 })
	})
})

describe('The bar of a link', () => {
	it('runs to its latest news and fades there, if its end is unknown', () => {
		const layout = links([
			{ id: 'a', start: '2006-03-01', end: null, ongoing: true, lastNews: '2010' },
			{ id: 'b', start: '2006-03-01', end: '2010-12-31', lastNews: '2010' },
		])
		expect(isByMonth(layout.axis)).toBe(false)
		const [open, closed] = layout.bars
		expect(open).toMatchObject({ fadesAfter: true, fadesBefore: false, texture: 'solid', unsureStart: 0 })
		expect(closed).toMatchObject({ fadesAfter: false, fadesBefore: false })
		expect(open?.width).toBe(closed?.width)
		expect((open?.from ?? 0) + (open?.width ?? 0)).toBeLessThan(0.6)
	})

	it('starts at its first known day, after a stub, if its start is unknown', () => {
		const [attested, heard] = links([
			{ id: 'a', start: null, end: null, ongoing: true, attestedSince: '2008', lastNews: '2012' },
			{ id: 'b', start: null, end: null, ongoing: true, attestedSince: null, lastNews: '2012-05' },
			{ id: 'c', start: '2000', end: '2001', lastNews: '2001' },
		]).bars
		expect(attested).toMatchObject({ fadesBefore: true, fadesAfter: true })
		expect(attested?.from).toBeCloseTo(9 / 19, 1)
		expect(attested?.width).toBeCloseTo(5 / 19, 1)
		expect(heard?.width).toBeCloseTo(31 / 365 / 19, 2)
	})

	it('ends no later than the day of the screen, and not before it starts', () => {
		const [later, older] = links([
			{ id: 'a', start: '2006', end: null, ongoing: true, lastNews: '2019' },
			{ id: 'b', start: '2014', end: null, ongoing: true, lastNews: '2014' },
		]).bars
		const endOf = (bar: typeof later) => (bar?.from ?? 0) + (bar?.width ?? 0)
		expect(endOf(later)).toBeLessThan(1)
		expect(endOf(older)).toBeGreaterThan(older?.from ?? 1)
	})

	it('is absent if nothing is dated', () => {
		expect(links([{ id: 'a', start: null, end: null, ongoing: true, lastNews: null }]).bars).toEqual([])
	})

	it('shows the year of its possible start as uncertain', () => {
		const [bar] = links([{ id: 'a', start: '2006', end: '2007-12-31' }]).bars
		expect(bar?.unsureStart).toBeCloseTo(0.5, 2)
	})

	it('is rough if the record is only possible, and not just for an unknown start', () => {
		const bars = links([
			{ id: 'a', start: null, end: null, ongoing: true, lastNews: '2012' },
			{ id: 'b', start: '2006', end: null, ongoing: true, lastNews: '2012', possible: true },
		]).bars
		expect(bars.map(({ texture }) => texture)).toEqual(['solid', 'rough'])
	})
})

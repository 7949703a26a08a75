import { describe, expect, it } from 'vitest'
import {
	barOf,
	countByYear,
	earliestFirst,
	laneRows,
	MAX_LANE_ROWS,
	type TimelineFact,
} from '../../../../client/views/timeline/layoutLanes'
import { shareOfTime, timeScale } from '../../../../client/views/timeline/timeScale'
import { daysIn } from '../../../../schema/fuzzyDate'
import { fact } from './someFacts'

const dayOf = (text: string): number => daysIn(text).first
const scale = timeScale({ first: 2000, last: 2029 }, [])
const today = dayOf('2026-11-27')
const at = (text: string): number => shareOfTime(scale, dayOf(text))

const many = (count: number, changes: (index: number) => Partial<TimelineFact> = () => ({})) =>
	Array.from({ length: count }, (_, index) => fact(`f${String(index).padStart(4, '0')}`, changes(index)))

describe('The bar of a lasting fact', () => {
	it('is ink up to its latest news and fades until today', () => {
		const bar = barOf(fact('a', { start: '2004', lastNews: '2013' }), scale, today)
		expect(bar).toEqual({
			from: at('2004-01-01'),
			to: at('2014-01-01'),
			fadesTo: shareOfTime(scale, today),
			fadesBefore: false,
			stops: false,
			hasInk: true,
		})
	})

	it('stops at its end, or at its latest news if it is closed without a date', () => {
		expect(
			barOf(fact('a', { start: '2004', end: '2015-06', lastNews: '2015-06' }), scale, today),
		).toMatchObject({
			to: at('2015-07-01'),
			fadesTo: at('2015-07-01'),
			stops: true,
		})
		expect(barOf(fact('a', { start: '2004', lastNews: '2009', isClosed: true }), scale, today)).toMatchObject(
			{
				to: at('2010-01-01'),
				stops: true,
			},
		)
	})

	it('fades on both sides of its news if its start is unknown', () => {
		const bar = barOf(fact('a', { lastNews: '2017' }), scale, today)
		expect(bar).toMatchObject({ from: at('2017-01-01'), to: at('2018-01-01'), fadesBefore: true })
		expect((bar?.fadesTo ?? 0) - (bar?.to ?? 0)).toBeCloseTo(0.02)
	})

	it('has no ink and no stop outside the years shown', () => {
		const short = timeScale({ first: 2009, last: 2011 }, [])
		expect(barOf(fact('a', { lastNews: '2014' }), short, today)).toMatchObject({
			hasInk: false,
			fadesBefore: false,
		})
		expect(barOf(fact('a', { start: '1991', end: '2015' }), short, today)).toMatchObject({
			hasInk: true,
			stops: false,
		})
		expect(barOf(fact('a', { start: '1991', lastNews: '2003' }), short, today)).toMatchObject({
			hasInk: false,
			fadesTo: 1,
		})
	})

	it('is absent if nothing is dated', () => {
		expect(barOf(fact('a'), scale, today)).toBeNull()
	})

	it('ends today for news of the current year, and begins at a future start', () => {
		expect(barOf(fact('a', { start: '2020', lastNews: '2026' }), scale, today)?.to).toBe(
			shareOfTime(scale, today + 1),
		)
		expect(barOf(fact('a', { start: '2028', lastNews: '2028' }), scale, today)?.from).toBe(at('2028-01-01'))
	})
})

describe('The rows of a lane', () => {
	const nothing = { hasSelection: false, open: new Set<string>() }

	it('are one per fact if there are few, the earliest first and undated ones last', () => {
		const rows = laneRows([fact('c'), fact('b', { start: '2010' }), fact('a', { lastNews: '2012' })], nothing)
		expect(rows.map(({ key }) => key)).toEqual(['b', 'a', 'c'])
	})

	it('are groups with their counts if there are many facts, the largest first', () => {
		const rows = laneRows(
			many(MAX_LANE_ROWS + 1, (index) => ({ group: index < 11 ? 'south' : 'north' })),
			nothing,
		)
		expect(rows.map(({ key, kind, facts }) => [key, kind, facts.length])).toEqual([
			['north', 'group', 30],
			['south', 'group', 11],
		])
	})

	it('show the facts of an open group below it', () => {
		const rows = laneRows(
			many(MAX_LANE_ROWS + 1, (index) => ({ group: index < 11 ? 'south' : 'north' })),
			{ hasSelection: false, open: new Set(['south']) },
		)
		expect(rows).toHaveLength(2 + 11)
		expect(rows[1]).toMatchObject({ key: 'south', isOpen: true })
		expect(rows.slice(2).every(({ isInner }) => isInner)).toBe(true)
	})

	it('put facts outside the selection, and groups beyond the limit, in one row', () => {
		const facts = [fact('a'), ...many(300, () => ({ isSelected: false }))]
		const rows = laneRows(facts, { ...nothing, hasSelection: true })
		expect(rows.map(({ kind, facts: ones }) => [kind, ones.length])).toEqual([
			['fact', 1],
			['rest', 300],
		])
		const crowd = laneRows(
			many(3000, (index) => ({ group: `g${index % 100}` })),
			nothing,
		)
		expect(crowd).toHaveLength(MAX_LANE_ROWS + 1)
		expect(crowd.reduce((sum, row) => sum + row.facts.length, 0)).toBe(3000)
	})
})

describe('A row of many facts', () => {
	it('counts facts with news, year by year, and not faded years', () => {
		const cells = countByYear(
			[
				fact('a', { start: '2004', lastNews: '2006' }),
				fact('b', { start: '2006', end: '2007' }),
				fact('c', { lastNews: '2006' }),
				fact('d'),
			],
			scale,
			today,
		)
		expect(cells.map(({ year, count }) => [year, count])).toEqual([
			[2004, 1],
			[2005, 1],
			[2006, 3],
			[2007, 1],
		])
	})

	it('counts a fact that began before the axis from its first year', () => {
		expect(countByYear([fact('a', { start: '1985', lastNews: '2000' })], scale, today)).toMatchObject([
			{ year: 2000, count: 1, from: 0 },
		])
	})
})

describe('Facts in order of time', () => {
	it('have undated ones last, and equal ones in order of their ids', () => {
		const facts = [
			fact('c'),
			fact('b', { start: '2010' }),
			fact('a', { start: '2010' }),
			fact('d', { start: '2009-12' }),
		]
		expect(facts.sort(earliestFirst).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c'])
	})
})

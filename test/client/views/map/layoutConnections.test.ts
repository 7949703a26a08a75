import { describe, expect, it } from 'vitest'
import { clusterPlaces, type Site } from '../../../../client/views/map/clusterPlaces'
import {
	arcAt,
	type Connection,
	layoutConnections,
	MAX_ARCS,
	MAX_MARKS,
	markAt,
	westToEast,
} from '../../../../client/views/map/layoutConnections'
import type { MapLayout } from '../../../../client/views/map/layoutMap'

const frame = (side: 'french' | 'partner', x: number, width: number) => ({
	key: side,
	side,
	name: null,
	box: { x, y: 0, width, height: 400 },
	scale: 1,
	x: 0,
	y: 0,
	land: '',
	coasts: '',
})
/** One degree is one pixel here. */
const layout: MapLayout = {
	frames: [frame('french', 0, 300), frame('partner', 300, 700)],
	place: (lat, lon) => ({ x: lon, y: lat }),
}
const site = (id: string, side: Site['side'], lat: number, lon: number): Site => ({
	id,
	name: id,
	nameLanguage: 'fr',
	side,
	lat,
	lon,
})

const north = site('north', 'french', 100, 100)
const south = site('south', 'french', 300, 120)
const oriel = site('oriel', 'partner', 200, 800)
const port = site('port', 'partner', 240, 820)
const brume = site('brume', 'partner', 380, 500)

const tie = (record: string, from: Site, to: Site, changes: Partial<Connection> = {}): Connection => ({
	record,
	from,
	to,
	trunk: to,
	lastNews: '2025',
	count: 1,
	isSelected: true,
	isInOverlap: false,
	isProposed: false,
	isOffice: false,
	...changes,
})
const options = { day: '2026-11-27', isTall: false }

describe('Arcs between places', () => {
	it('are one per pair of places, with the age of the latest news', () => {
		const { arcs } = layoutConnections(
			[
				tie('a', north, oriel, { lastNews: '2003' }),
				tie('b', north, oriel, { lastNews: '2020' }),
				tie('c', south, oriel, { lastNews: null }),
			],
			layout,
			options,
		)
		expect(arcs.map(({ key, age, connections }) => [key, age, connections.length])).toEqual([
			['north>oriel', 'OLD', 2],
			['south>oriel', null, 1],
		])
	})

	it('mark overlaps, and are separate if they are only proposed', () => {
		const { arcs } = layoutConnections(
			[tie('a', north, oriel, { isInOverlap: true }), tie('o', north, oriel, { isProposed: true })],
			layout,
			options,
		)
		expect(arcs.map(({ look }) => look).sort()).toEqual(['overlap', 'proposed'])
	})

	it('are limited in number: selected ones and those with the most records come first, the rest is counted', () => {
		const crowd = Array.from({ length: 40 }, (_, index) =>
			site(`f${index}`, 'french', (index % 8) * 45 + 10, Math.floor(index / 8) * 55 + 10),
		)
		const ties = crowd.flatMap((from, at) =>
			Array.from({ length: 12 }, (_, to) =>
				tie(`r${at}-${to}`, from, site(`p${to}`, 'partner', to * 30, 900), {
					isSelected: at === 39 && to === 11,
				}),
			),
		)
		const laid = layoutConnections(ties, layout, options)
		expect(laid.arcs).toHaveLength(MAX_ARCS)
		expect(laid.arcs[0]?.key).toBe('f39>p11')
		expect(laid.left).toBe(480 - MAX_ARCS)
	})

	it('stay limited with tens of thousands of records', () => {
		const ties = Array.from({ length: 30_000 }, (_, index) =>
			tie(
				`r${index}`,
				site(`f${index % 3000}`, 'french', (index * 7919) % 400, (index * 104_729) % 300),
				site(`p${index % 500}`, 'partner', (index * 7907) % 400, 300 + ((index * 1299) % 700)),
			),
		)
		const laid = layoutConnections(ties, layout, options)
		expect(laid.marks.length).toBeLessThanOrEqual(MAX_MARKS)
		expect(laid.arcs.length).toBeLessThanOrEqual(MAX_ARCS)
		expect(laid.left).toBeGreaterThan(0)
	})

	it('are left out and counted if an end is off the map', () => {
		const far = site('far', 'partner', 200, 2000)
		const { arcs, outside } = layoutConnections(
			[tie('a', north, far), tie('b', north, oriel)],
			layout,
			options,
		)
		expect(arcs.map(({ key }) => key)).toEqual(['north>oriel'])
		expect(outside).toBe(1)
	})

	it('are found within a few pixels of the pointer', () => {
		const { arcs } = layoutConnections([tie('a', north, oriel), tie('b', south, brume)], layout, options)
		const middle = arcs[1]?.points[20]
		expect(middle && arcAt(arcs, { x: middle.x, y: middle.y + 3 })?.key).toBe('south>brume')
		expect(arcAt(arcs, { x: 10, y: 10 })).toBeNull()
	})
})

describe('Marks of places', () => {
	it('are merged if places are too close, under the name of the largest', () => {
		const marks = clusterPlaces([
			{ site: site('small', 'partner', 0, 0), x: 100, y: 100, weight: 1 },
			{ site: site('large', 'partner', 0, 0), x: 106, y: 104, weight: 9 },
			{ site: site('away', 'partner', 0, 0), x: 140, y: 100, weight: 2 },
			{ site: site('french', 'french', 0, 0), x: 100, y: 100, weight: 1 },
		])
		expect(marks.map(({ key, sites, weight }) => [key, sites.length, weight])).toEqual([
			['large', 2, 10],
			['away', 1, 2],
			['french', 1, 1],
		])
	})

	it('count each record once, and mark overlaps and offices', () => {
		const { marks } = layoutConnections(
			[
				tie('a', north, oriel, { isInOverlap: true }),
				tie('a', south, oriel, { isInOverlap: true }),
				tie('b', south, brume, { isOffice: true, isSelected: false }),
			],
			layout,
			options,
		)
		const byKey = new Map(marks.map((mark) => [mark.key, mark]))
		expect(byKey.get('oriel')).toMatchObject({ records: 1, isInOverlap: true, hasOffice: false })
		expect(byKey.get('brume')).toMatchObject({ records: 1, hasOffice: true, isSelected: false })
		expect(byKey.get('south')).toMatchObject({ records: 2, isInOverlap: false, hasOffice: false })
	})

	it('are found by the nearest point, and of equally near ones the largest', () => {
		const city = { x: 100, y: 100, weight: 9 }
		const quarter = { x: 101, y: 100, weight: 1 }
		const port = { x: 109, y: 100, weight: 1 }
		expect(markAt([quarter, city, port], { x: 101, y: 101 })).toBe(city)
		expect(markAt([quarter, city, port], { x: 108, y: 101 })).toBe(port)
		expect(markAt([quarter, city, port], { x: 130, y: 100 })).toBeUndefined()
	})

	it('are ordered from west to east, one country after the other', () => {
		const { marks } = layoutConnections(
			[tie('a', south, oriel), tie('b', north, brume), tie('c', north, port)],
			layout,
			options,
		)
		expect(westToEast(marks).map(({ key }) => key)).toEqual(['north', 'south', 'brume', 'oriel', 'port'])
	})
})

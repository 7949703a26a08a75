import { describe, expect, it } from 'vitest'
import type { LaidFrame, MapLayout } from '../../../../client/views/map/layoutMap'
import {
	centreOf,
	isNearOn,
	MAX_ZOOM,
	pannedBy,
	sideAt,
	WHOLE,
	WHOLE_MAP,
	type Zoom,
	zoomedAt,
	zoomedMap,
	zoomOf,
} from '../../../../client/views/map/zoomMap'

const frame = (
	key: string,
	side: LaidFrame['side'],
	x: number,
	width: number,
	name: string | null = null,
): LaidFrame => ({
	key,
	side,
	name,
	box: { x, y: 0, width, height: name === null ? 400 : 40 },
	scale: 1,
	x: 0,
	y: 0,
	land: '',
	coasts: '',
})

/** One degree is one pixel here; the inset is in the corner. */
const layout: MapLayout = {
	frames: [
		frame('french', 'french', 0, 300),
		frame('partner', 'partner', 300, 500),
		frame('inset', 'french', 0, 40, 'Loin'),
	],
	place: (lat, lon) => ({ x: lon, y: lat }),
}
const box = { x: 300, y: 0, width: 500, height: 400 }

describe('The zoom of one side of the map', () => {
	it('keeps the point under the pointer in place', () => {
		const zoom = zoomedAt(WHOLE, { x: 500, y: 100 }, 2, box)
		expect(zoom.k).toBe(2)
		expect(500 * zoom.k + zoom.x).toBe(500)
		expect(100 * zoom.k + zoom.y).toBe(100)
	})

	it('goes from the whole map to a limit, and back to exactly the whole map', () => {
		expect(zoomedAt(WHOLE, { x: 500, y: 100 }, 1000, box).k).toBe(MAX_ZOOM)
		expect(zoomedAt(zoomedAt(WHOLE, { x: 777, y: 3 }, 5, box), { x: 310, y: 390 }, 0.01, box)).toEqual(WHOLE)
	})

	it('is stored by its centre, and is the same on a drawing of another size', () => {
		const near = zoomedAt(WHOLE, { x: 500, y: 100 }, 3, box)
		const centre = centreOf(layout, 'partner', near)
		expect(centre?.k).toBe(3)
		const again = zoomOf(layout, 'partner', centre)
		for (const key of ['k', 'x', 'y'] as const) expect(Math.abs(again[key] - near[key])).toBeLessThan(2)
		expect(centreOf(layout, 'partner', again)).toEqual(centre)
		const half: MapLayout = {
			...layout,
			frames: layout.frames.map((one) => ({
				...one,
				scale: 0.5,
				box: { x: one.box.x / 2, y: 0, width: one.box.width / 2, height: one.box.height / 2 },
			})),
		}
		const smaller = zoomOf(half, 'partner', centre)
		const middleOf = ({ k, x }: Zoom, width: number) => (width - x) / k
		expect(middleOf(smaller, 275) * 2).toBeCloseTo(middleOf(again, 550), 0)
		expect(centreOf(layout, 'partner', WHOLE)).toBeNull()
		expect(zoomOf(layout, 'partner', null)).toEqual(WHOLE)
		expect([isNearOn({ french: null, partner: centre }), isNearOn({ french: null, partner: null })]).toEqual([
			true,
			false,
		])
	})

	it('is panned only while the map covers its box', () => {
		const near = zoomedAt(WHOLE, { x: 550, y: 200 }, 2, box)
		const moved = pannedBy(near, 10_000, 10_000, box)
		expect([300 * 2 + moved.x, 0 * 2 + moved.y]).toEqual([300, 0])
		expect(pannedBy(WHOLE, 50, 50, box)).toEqual(WHOLE)
	})

	it('moves only the places of that side, and none of an inset', () => {
		const near = zoomedMap(layout, { ...WHOLE_MAP, french: { k: 2, x: -100, y: -50 } })
		expect(near.place(100, 200, 'french')).toEqual({ x: 300, y: 150 })
		expect(near.place(100, 400, 'partner')).toEqual({ x: 400, y: 100 })
		expect(near.place(20, 20, 'french')).toEqual({ x: 20, y: 20 })
		expect(near.frames.map(({ scale }) => scale)).toEqual([2, 1, 1])
	})

	it('applies to the side under the pointer, and to none over an inset', () => {
		expect(sideAt(layout, { x: 100, y: 300 })).toBe('french')
		expect(sideAt(layout, { x: 500, y: 300 })).toBe('partner')
		expect(sideAt(layout, { x: 20, y: 20 })).toBeNull()
	})
})

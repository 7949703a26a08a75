import { describe, expect, it } from 'vitest'
import { type CountryMap, insetsWith, layoutMap } from '../../../../client/views/map/layoutMap'

/** A frame of ten degrees around a centre, in 1000 units, as the server lays it out. */
function frameAt(lat: number, lon: number, name: string | null = null) {
	const parallels = [lat - 3, lat + 3]
	// Near its centre a conic conformal map has the same scale in every direction.
	const scale = 1000 / ((10 * Math.PI) / 180)
	return { name, width: 1000, height: 1000, land: 'M0 0l9 9', coasts: 'M0 0l9 9', parallels, lon, lat, scale }
}

async function frameOf(...of: Parameters<typeof frameAt>) {
	const { parallels, lon, lat, scale, ...frame } = frameAt(...of)
	const { geoConicConformal } = await import('d3-geo')
	const [x = 0, y = 0] =
		geoConicConformal()
			.parallels(parallels as [number, number])
			.rotate([-lon, 0])
			.scale(scale)
			.translate([0, 0])([lon, lat]) ?? []
	return { ...frame, projection: { parallels, meridian: lon, scale, x: 500 - x, y: 500 - y } }
}

const BOXES = {
	french: { x: 100, y: 0, width: 200, height: 200 },
	frenchAround: { x: 0, y: 0, width: 300, height: 200 },
	partner: { x: 400, y: 0, width: 200, height: 200 },
	partnerAround: { x: 350, y: 0, width: 300, height: 200 },
	insets: [{ x: 0, y: 0, width: 40, height: 40 }],
}

async function someMap(): Promise<CountryMap> {
	return {
		french: await frameOf(46, 2),
		insets: [await frameOf(-21, 55, 'Île'), await frameOf(5, -53, 'Autre')],
		partner: await frameOf(47, 8),
	} as CountryMap
}

describe('A place on the map', () => {
	it('is in the frame of its side, even if both frames cover it', async () => {
		const { place } = layoutMap(await someMap(), BOXES)
		expect(place(46, 2, 'french')?.x).toBeCloseTo(200, 0)
		expect(place(46, 2, 'french')?.y).toBeCloseTo(100, 0)
		const neighbour = place(46.5, 6, 'partner')
		expect(neighbour?.x).toBeGreaterThan(400)
		expect(place(46.5, 6, 'french')?.x).toBeLessThan(310)
	})

	it('is in the inset that shows it, and nowhere if none does', async () => {
		const map = await someMap()
		const { place, frames } = layoutMap(map, BOXES, insetsWith(map, [{ lat: -21, lon: 55 }]))
		expect(frames.map(({ name }) => name)).toEqual([null, null, 'Île'])
		expect(place(-21, 55, 'french')).toMatchObject({ x: expect.closeTo(20, 0), y: expect.closeTo(20, 0) })
		expect(place(5, -53, 'french')).toBeNull()
		expect(place(-21, 55, 'partner')).toBeNull()
	})
})

describe('Outlines', () => {
	it('are left out for an unknown frame', async () => {
		const { frames } = layoutMap({ ...(await someMap()), partner: null }, BOXES, [])
		expect(frames.map(({ key }) => key)).toEqual(['french'])
	})
})

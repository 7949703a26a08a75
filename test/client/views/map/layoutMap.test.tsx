import { describe, expect, it } from 'vitest'
import { type CountryMap, layoutMap } from '../../../../client/views/map/layoutMap'

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

const WIDE = { width: 1000, height: 500, isTall: false }
const TALL = { width: 390, height: 540, isTall: true }

async function someMap(): Promise<CountryMap> {
	return {
		french: await frameOf(46, 2),
		insets: [await frameOf(-21, 55, 'Île'), await frameOf(5, -53, 'Autre')],
		partner: await frameOf(47, 8),
		partnerInsets: [await frameOf(26, 128, 'Large')],
	} as CountryMap
}

const at = (lat: number, lon: number, side: 'french' | 'partner') => ({ lat, lon, side })
const ISLE = at(-21, 55, 'french')
const FAR = at(26, 128, 'partner')

describe('A place on the map', () => {
	it('is in the frame of its side, even if both frames cover it', async () => {
		const { place } = layoutMap(await someMap(), WIDE, [])
		const [here, there] = [place(46, 2, 'french'), place(46.5, 6, 'partner')]
		expect(here?.x).toBeCloseTo(220, 0)
		expect(here?.y).toBeCloseTo(255, 0)
		expect(there?.x).toBeGreaterThan(520)
		expect(place(46.5, 6, 'french')?.x).toBeLessThan(440)
	})

	it.each([WIDE, TALL])(
		'is in the inset of its side that shows it, and nowhere if none does',
		async (size) => {
			const { place, frames } = layoutMap(await someMap(), size, [ISLE, FAR])
			expect(frames.map(({ name }) => name)).toEqual([null, null, 'Île', 'Large'])
			for (const { lat, lon, side } of [ISLE, FAR]) {
				const box = frames.find((frame) => frame.name !== null && frame.side === side)?.box
				const point = place(lat, lon, side)
				expect(point?.x).toBeCloseTo((box?.x ?? 0) + (box?.width ?? 0) / 2, 0)
				expect(point?.y).toBeCloseTo((box?.y ?? 0) + (box?.height ?? 0) / 2, 0)
			}
			expect(place(5, -53, 'french')).toBeNull()
			expect(place(-21, 55, 'partner')).toBeNull()
		},
	)
})

describe('Insets', () => {
	it('stand on the side of their country, and not under what covers the drawing', async () => {
		const map = await someMap()
		const boxOf = (clear: Parameters<typeof layoutMap>[3]) =>
			layoutMap(map, WIDE, [ISLE, FAR], clear).frames.map(({ name, box }) => (name === null ? null : box))
		const [, , isle, far] = boxOf([])
		expect([isle && isle.x < 100, far && far.x + far.width > 900]).toEqual([true, true])
		const cover = { x: 0, y: 0, width: 200, height: 150 }
		const [, , lower] = boxOf([cover])
		expect(lower?.y).toBeGreaterThan(150)
		expect(boxOf([{ ...cover, height: 500 }])).toHaveLength(3)
	})
})

describe('Outlines', () => {
	it('are left out for an unknown frame', async () => {
		const { frames } = layoutMap({ ...(await someMap()), partner: null }, WIDE, [])
		expect(frames.map(({ key }) => key)).toEqual(['french'])
	})
})

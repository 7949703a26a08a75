import { readFile } from 'node:fs/promises'
import { geoConicConformal } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { boundsAround, usualParallels } from '../../../../server/domain/mapFrame'
import { landRings } from '../../../../server/queries/map/landRings'
import { outlineOf } from '../../../../server/queries/map/outlineOf'
import { snapshotsAfterLoading } from '../../../fixtures/sideBySide'
import { runQuery } from '../../graphql/runQuery'
import { seededSnapshots } from '../../graphql/seededSnapshots'

interface Frame {
	readonly name: string | null
	readonly width: number
	readonly height: number
	readonly land: string
	readonly coasts: string
	readonly projection: {
		readonly parallels: [number, number]
		readonly meridian: number
		readonly scale: number
		readonly x: number
		readonly y: number
	}
}
interface Answer {
	readonly map: {
		readonly french: Frame
		readonly insets: readonly Frame[]
		readonly partner: Frame | null
		readonly partnerInsets: readonly Frame[]
	}
}

const FRAME = '{ name width height land coasts projection { parallels meridian scale x y } }'
const QUERY = `{ map { french ${FRAME} insets ${FRAME} partner ${FRAME} partnerInsets ${FRAME} } }`

const projected = ({ projection: { parallels, meridian, scale, x, y } }: Frame, lat: number, lon: number) =>
	geoConicConformal().parallels(parallels).rotate([-meridian, 0]).scale(scale).translate([x, y])([lon, lat])

describe('The map of the reference data', () => {
	it('shows France with its insets, and the bounds of the other country from its data set', async () => {
		const { map } = await runQuery<Answer>(await seededSnapshots(), QUERY)
		expect(map.insets.map(({ name }) => name)).toContain('La Réunion')
		const [x = 0, y = 0] = projected(map.french, 48.85, 2.35) ?? []
		expect(x / map.french.width).toBeGreaterThan(0.4)
		expect(x / map.french.width).toBeLessThan(0.6)
		expect(y / map.french.height).toBeLessThan(0.35)
		const [eastward = 0] = (map.partner && projected(map.partner, 31.2, 121.5)) ?? []
		expect(eastward / (map.partner?.width ?? 1)).toBeGreaterThan(0.7)
	})

	it('is small: under 100 kilobytes of whole numbers', async () => {
		const { map } = await runQuery<Answer>(await seededSnapshots(), QUERY)
		const paths = [map.french, ...map.insets, ...(map.partner ? [map.partner] : [])].flatMap((frame) => [
			frame.land,
			frame.coasts,
		])
		expect(paths.join('').length).toBeLessThan(100_000)
		for (const path of paths) expect(path).toMatch(/^[Mlz\d -]*$/)
	})
})

describe('The map of another country', () => {
	it('is drawn beside France with its insets, even if the base states no bounds', async () => {
		const { map } = await runQuery<Answer>(
			await snapshotsAfterLoading(['test/fixtures/invented-base', 'test/fixtures/invented']),
			QUERY,
		)
		expect(map.insets).toEqual([])
		expect(map.partnerInsets.map(({ name }) => name)).toEqual(['Îles du Large'])
		expect(map.french.width).toBeGreaterThan(0)
		expect(map.partner?.width).toBeGreaterThan(0)
	})

	it('has the bounds and the true parallels of its data set', async () => {
		const { map } = await runQuery<Answer>(
			await snapshotsAfterLoading(['test/fixtures/invented-base', 'test/fixtures/invented']),
			QUERY,
		)
		const { bounds, parallels } = JSON.parse(
			await readFile('test/fixtures/invented/dataset.json', 'utf8'),
		).map
		expect(parallels).not.toEqual(usualParallels(bounds))
		expect(map.partner?.projection.parallels).toEqual(parallels)
		expect(map.partner?.projection.meridian).toBe((bounds.west + bounds.east) / 2)
		const { width = 0, height = 0 } = map.partner ?? {}
		const at = (lat: number, lon: number) => (map.partner && projected(map.partner, lat, lon)) ?? []
		expect(Math.max(width, height)).toBe(2000)
		const [west = 0] = at(bounds.north, bounds.west)
		const [east = 0] = at(bounds.north, bounds.east)
		expect(Math.min(west, at(bounds.south, bounds.west)[0] ?? 0)).toBeCloseTo(0, 0)
		expect(Math.max(east, at(bounds.south, bounds.east)[0] ?? 0)).toBeCloseTo(width, 0)
	})

	it('is framed around its places if its data set has no bounds, ignoring outliers', () => {
		const many = Array.from({ length: 99 }, (_, at) => ({ lat: 45 + at / 100, lon: 2 }))
		expect(boundsAround([...many, { lat: -21, lon: 55 }])?.south).toBeGreaterThan(40)
		expect(boundsAround([{ lat: 10, lon: 20 }])).toEqual({ west: 19.5, south: 9.5, east: 20.5, north: 10.5 })
		expect(boundsAround([])).toBeNull()
	})
})

describe('Coasts', () => {
	const framed = (west: number, south: number, east: number, north: number) => {
		const bounds = { west, south, east, north }
		return outlineOf({ bounds, parallels: usualParallels(bounds) })
	}

	it('are absent in mid-ocean and inside a continent', () => {
		expect(framed(-40, 30, -35, 34)).toMatchObject({ land: '', coasts: '' })
		const inland = framed(85, 42, 88, 45)
		expect(inland.coasts).toBe('')
		expect(inland.land).not.toBe('')
	})

	it('are the only lines: no border is drawn along the Rhine', () => {
		expect(framed(7.4, 48.4, 8.2, 48.9)).toMatchObject({ coasts: '' })
		expect(framed(7.4, 48.4, 8.2, 48.9).land).not.toBe('')
	})

	it('extend beyond a flat frame to fill a high window', () => {
		const flat = framed(0, 44, 16, 48)
		const highest = Math.min(...[...flat.land.matchAll(/M-?\d+ (-?\d+)/g)].map(([, y]) => Number(y)))
		expect(highest).toBeLessThan(-0.9 * flat.height)
	})

	it('continue across the date line', () => {
		const fiji = framed(176.5, -19.5, 182, -15.5)
		expect(fiji.coasts.split('M').length).toBeGreaterThan(3)
		expect(landRings().every(({ box: [west, , east] }) => east - west <= 360)).toBe(true)
	})
})

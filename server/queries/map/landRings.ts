/** The coasts of the world: Natural Earth at 1:50 000 000 (public domain), as npm world-atlas packs it (ISC). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

export type Position = readonly [number, number]

/** One closed coast: a continent, an island, or an inland sea within one. Degrees, longitude first. */
export interface LandRing {
	readonly positions: readonly Position[]
	/** west, south, east, north. */
	readonly box: readonly [number, number, number, number]
}

interface Polygons {
	readonly coordinates: readonly (readonly (readonly Position[])[])[]
}

const WORLD = createRequire(import.meta.url).resolve('world-atlas/land-50m.json')

/** Read at the first question, so that no start waits for half a megabyte. */
export function landRings(): readonly LandRing[] {
	rings ??= readRings()
	return rings
}

let rings: readonly LandRing[] | null = null

function readRings(): readonly LandRing[] {
	const world = JSON.parse(readFileSync(WORLD, 'utf8')) as Topology<{ land: GeometryCollection }>
	return feature(world, world.objects.land).features.flatMap(({ geometry }) =>
		(geometry as unknown as Polygons).coordinates
			.flat()
			.map(unbroken)
			.map((positions) => ({ positions, box: boxOf(positions) })),
	)
}

/** A coast that crosses the date line continues past 180 degrees instead of going back around the world. */
function unbroken(ring: readonly Position[]): readonly Position[] {
	let turn = 0
	return ring.map(([lon, lat], at) => {
		const step = lon - (ring[at - 1]?.[0] ?? lon)
		if (Math.abs(step) > 180) turn -= Math.sign(step) * 360
		return [lon + turn, lat]
	})
}

function boxOf(positions: readonly Position[]): LandRing['box'] {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
	for (const [lon, lat] of positions) {
		west = Math.min(west, lon)
		east = Math.max(east, lon)
		south = Math.min(south, lat)
		north = Math.max(north, lat)
	}
	return [west, south, east, north]
}

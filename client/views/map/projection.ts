import { geoConicConformal } from 'd3-geo'
import type { MapFrameFragment } from '../../graphql/generated/types'
import type { MapPoint } from './layoutMap'

/** The projection in which the server drew a frame (`server/queries/map/projection.ts`): a place in units of its drawing. */
export function projection({ projection: { parallels, meridian, scale, x, y } }: MapFrameFragment) {
	const [south = 0, north = 0] = parallels
	const project = geoConicConformal()
		.parallels([south, north])
		.rotate([-meridian, 0])
		.scale(scale)
		.translate([x, y])
	return (lat: number, lon: number): MapPoint => {
		const [atX, atY] = project([lon, lat]) ?? [Number.NaN, Number.NaN]
		return { x: atX, y: atY }
	}
}

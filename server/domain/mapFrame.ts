/** What part of the world a map shows, and how it is laid flat. */

import type { Translations } from './localizedText'

/** Degrees; `east` is over 180 where the frame crosses the line of dates. */
export interface MapBounds {
	readonly west: number
	readonly south: number
	readonly east: number
	readonly north: number
}

/** A window on the world, in the conic conformal projection whose scale is true along two parallels. */
export interface MapFrame {
	readonly bounds: MapBounds
	readonly parallels: readonly [number, number]
}

/** A territory far from the others, drawn in a small frame of its own. */
export interface MapInset extends MapFrame {
	readonly names: Translations
}

/** As a data set says it. */
export interface DatasetMap extends MapFrame {
	readonly insets: readonly MapInset[]
}

/** The parallels a sixth inside the bounds, between which a country is distorted least. */
export function usualParallels({ south, north }: MapBounds): readonly [number, number] {
	const inside = (north - south) / 6
	return [south + inside, north - inside]
}

/** Where a country's data set names no bounds: those around its places, leaving out the farthest of many. */
export function boundsAround(
	places: readonly { readonly lat: number; readonly lon: number }[],
): MapBounds | null {
	if (places.length === 0) return null
	const [south, north] = extentOf(places.map(({ lat }) => lat))
	const [west, east] = extentOf(places.map(({ lon }) => lon))
	const margin = Math.max(0.5, (north - south) / 10, (east - west) / 10)
	return {
		west: west - margin,
		south: Math.max(-MAX_LATITUDE, south - margin),
		east: east + margin,
		north: Math.min(MAX_LATITUDE, north + margin),
	}
}

/** The projection runs to infinity at a pole. */
export const MAX_LATITUDE = 84

/** Places of a hundred that are left out at each end. */
const FAR_SHARE = 0.02

function extentOf(degrees: readonly number[]): readonly [number, number] {
	const sorted = degrees.toSorted((one, other) => one - other)
	const far = Math.floor(sorted.length * FAR_SHARE)
	return [sorted[far] as number, sorted[sorted.length - 1 - far] as number]
}

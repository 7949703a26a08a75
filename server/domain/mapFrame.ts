/** The part of the world that a map shows, and its projection. */

import type { Translations } from './localizedText'

/** Degrees; `east` exceeds 180 where the frame crosses the date line. */
export interface MapBounds {
	readonly west: number
	readonly south: number
	readonly east: number
	readonly north: number
}

/** A part of the world in the conformal conic projection, true to scale along two parallels. */
export interface MapFrame {
	readonly bounds: MapBounds
	readonly parallels: readonly [number, number]
}

/** A territory far from the others, drawn in a small frame. */
export interface MapInset extends MapFrame {
	readonly names: Translations
}

export interface DatasetMap extends MapFrame {
	readonly insets: readonly MapInset[]
}

/** The parallels one sixth inside the bounds, between which a country is least distorted. */
export function usualParallels({ south, north }: MapBounds): readonly [number, number] {
	const inside = (north - south) / 6
	return [south + inside, north - inside]
}

/**
 * Bounds for a country whose data set names none: those around its places, without the farthest when there are many.
 */
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

/** The projection goes to infinity at the poles. */
export const MAX_LATITUDE = 84

/** Share of places left out at each end. */
const FAR_SHARE = 0.02

function extentOf(degrees: readonly number[]): readonly [number, number] {
	const sorted = degrees.toSorted((one, other) => one - other)
	const far = Math.floor(sorted.length * FAR_SHARE)
	return [sorted[far] as number, sorted[sorted.length - 1 - far] as number]
}

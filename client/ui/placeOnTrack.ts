import type { CSSProperties } from 'react'

/** Converts shares of a track, 0 to 1, to a style. */
export function placeOnTrack(from: number, to: number): CSSProperties {
	return { left: `${from * 100}%`, width: `${Math.max(0, to - from) * 100}%` }
}

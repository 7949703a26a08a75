import type { CSSProperties } from 'react'

/** Shares of a track, 0 to 1, as a style. */
export function placeOnTrack(from: number, to: number): CSSProperties {
	return { left: `${from * 100}%`, width: `${Math.max(0, to - from) * 100}%` }
}

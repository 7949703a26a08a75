import { type RefObject, useLayoutEffect, useState } from 'react'

/** Pixels of the first track (`data-part`) in a box, as they are now; null until it is on a screen. */
export function useTrackWidth(box: RefObject<HTMLElement | null>): number | null {
	const [width, setWidth] = useState<number | null>(null)
	useLayoutEffect(() => {
		const track = box.current?.querySelector('[data-part="track"]')
		if (!track || typeof ResizeObserver === 'undefined') return
		const observer = new ResizeObserver(() => setWidth(track.clientWidth || null))
		observer.observe(track)
		setWidth(track.clientWidth || null)
		return () => observer.disconnect()
	}, [box])
	return width
}

import { type RefObject, useLayoutEffect, useState } from 'react'

/** Pixels that an element is wide, as it is now; null until it is on a screen. */
export function useBoxWidth(box: RefObject<HTMLElement | null>): number | null {
	const [width, setWidth] = useState<number | null>(null)
	useLayoutEffect(() => {
		const element = box.current
		if (!element) return
		const measure = (): void => setWidth(element.clientWidth || null)
		measure()
		if (typeof ResizeObserver === 'undefined') return
		const observer = new ResizeObserver(measure)
		observer.observe(element)
		return () => observer.disconnect()
	}, [box])
	return width
}

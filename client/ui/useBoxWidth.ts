import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * The present width of an element in pixels; null until it is on a screen.
 *
 * @param part measures its first descendant with this `data-part` instead.
 */
export function useBoxWidth(box: RefObject<HTMLElement | null>, part?: string): number | null {
	const [width, setWidth] = useState<number | null>(null)
	useLayoutEffect(() => {
		const element = part === undefined ? box.current : box.current?.querySelector(`[data-part="${part}"]`)
		if (!element) return
		const measure = (): void => setWidth(element.clientWidth || null)
		measure()
		if (typeof ResizeObserver === 'undefined') return
		const observer = new ResizeObserver(measure)
		observer.observe(element)
		return () => observer.disconnect()
	}, [box, part])
	return width
}

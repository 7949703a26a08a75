import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Where nothing is laid out (tests without a browser). */
const USUAL_WIDTH = 1440

/** An element and its width in pixels, as it changes. */
export function useWidth<Kind extends Element>(): readonly [RefObject<Kind | null>, number] {
	const element = useRef<Kind>(null)
	const [width, setWidth] = useState(() => document.documentElement.clientWidth || USUAL_WIDTH)
	useLayoutEffect(() => {
		const watched = element.current
		if (!watched) return
		const read = (): void => setWidth(Math.round(watched.getBoundingClientRect().width) || USUAL_WIDTH)
		read()
		if (typeof ResizeObserver === 'undefined') return
		const observer = new ResizeObserver(read)
		observer.observe(watched)
		return () => observer.disconnect()
	}, [])
	return [element, width]
}

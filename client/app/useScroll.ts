import { useEffect, useLayoutEffect, useRef } from 'react'
import { type Location, useNavigationType } from 'react-router'

/**
 * Scrolls as readers expect: another page starts at its top, the way back leads to where the reader was, and
 * a filter, a step or an order on the same page moves nothing.
 *
 * @param location of the page that is shown; null until there is one.
 */
export function useScroll(location: Location | null): void {
	const isBack = useNavigationType() === 'POP'
	const places = useRef(new Map<string, number>())
	const shown = useRef<Location | null>(null)
	useEffect(() => {
		const stop = new AbortController()
		window.history.scrollRestoration = 'manual'
		const keep = (): void => {
			if (shown.current) places.current.set(shown.current.key, window.scrollY)
		}
		window.addEventListener('scroll', keep, { signal: stop.signal, passive: true })
		// After a reload the browser itself restores the scroll.
		const leave = (): void => {
			window.history.scrollRestoration = 'auto'
		}
		window.addEventListener('pagehide', leave, { signal: stop.signal })
		return () => {
			stop.abort()
			leave()
		}
	}, [])
	useLayoutEffect(() => {
		const last = shown.current
		shown.current = location
		if (location === null || last === null || last.pathname === location.pathname) return
		window.scrollTo(0, (isBack && places.current.get(location.key)) || 0)
	}, [location, isBack])
}

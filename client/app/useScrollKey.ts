import { useCallback, useRef } from 'react'

interface Place {
	readonly pathname: string
	readonly key: string
}

/**
 * The key under which the router keeps the scroll of a page: one key for all addresses of a page while the
 * reader stays on it, so that a filter, a step or an order does not move the scroll. Another page starts at
 * its top, and going back returns to where the reader was.
 */
export function useScrollKey(): (location: Place) => string {
	const stay = useRef({ pathname: '', key: '' })
	const keys = useRef(new Map<string, string>())
	return useCallback(({ pathname, key }) => {
		const known = keys.current.get(key) ?? (pathname === stay.current.pathname ? stay.current.key : key)
		keys.current.set(key, known)
		stay.current = { pathname, key: known }
		return known
	}, [])
}

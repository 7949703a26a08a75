import { useCallback, useRef } from 'react'

interface Place {
	readonly pathname: string
	readonly key: string
}

/**
 * Under what the scroll of a page is kept: one key for all the addresses that a page takes while a reader stays on it, so that
 * a filter, a step or an order leaves the scroll where it was. Another page starts at its top, and going back finds the
 * place that was left.
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

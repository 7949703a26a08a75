import { useEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** By then the API has answered the page, or failed. */
const ANCHOR_TIMEOUT_MS = 10_000

/**
 * Follows a link to a part of a page (`#preuves`): scrolls to the part and focuses it once it is there, since
 * most parts wait for the API. A reader who scrolls, types or goes back meanwhile is left where they are.
 */
export function useAnchor(): void {
	const { hash, key } = useLocation()
	const isBack = useNavigationType() === 'POP' && key !== 'default'
	useEffect(() => {
		const id = decodeURIComponent(hash.slice(1))
		if (id === '' || isBack || show(id)) return
		const stop = new AbortController()
		const observer = new MutationObserver(() => {
			if (show(id)) stop.abort()
		})
		stop.signal.addEventListener('abort', () => observer.disconnect())
		observer.observe(document.body, { childList: true, subtree: true })
		for (const gesture of ['wheel', 'touchmove', 'keydown'] as const) {
			window.addEventListener(gesture, () => stop.abort(), { signal: stop.signal, passive: true })
		}
		const late = setTimeout(() => stop.abort(), ANCHOR_TIMEOUT_MS)
		return () => {
			clearTimeout(late)
			stop.abort()
		}
	}, [hash, isBack])
}

/** Gives false while the part is not on the page. */
function show(id: string): boolean {
	const part = document.getElementById(id)
	if (!part) return false
	part.scrollIntoView()
	if (!part.hasAttribute('tabindex')) part.tabIndex = -1
	part.focus({ preventScroll: true })
	return true
}

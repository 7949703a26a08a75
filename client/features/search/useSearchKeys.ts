import { useEffect, useRef } from 'react'
import { areSingleKeysOn } from '../../state/useSingleKeys'

/** Runs `act` on Ctrl-K or ⌘K anywhere, and on `/` unless the reader is typing or single keys are off. */
export function useSearchKeys(act: () => void): void {
	const latest = useRef(act)
	latest.current = act
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent): void => {
			// An open dialog keeps the focus, and nothing behind it can be focused.
			if (document.querySelector('dialog[open]') || !isForSearch(event)) return
			event.preventDefault()
			latest.current()
		}
		document.addEventListener('keydown', onKeyDown)
		return () => document.removeEventListener('keydown', onKeyDown)
	}, [])
}

function isForSearch(event: KeyboardEvent): boolean {
	if (event.altKey) return false
	if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey
	const { target } = event
	return (
		event.key === '/' &&
		areSingleKeysOn() &&
		!(target instanceof Element && target.closest('input, select, textarea'))
	)
}

/** Keys that work wherever the reader is on the page of the explorer. */
import { useEffect, useRef } from 'react'
import { areSingleKeysOn } from '../../state/useSingleKeys'

/** Hears each key that is pressed anywhere on the page. */
export function usePageKeys(onKeyDown: (event: KeyboardEvent) => void): void {
	const latest = useRef(onKeyDown)
	latest.current = onKeyDown
	useEffect(() => {
		const hear = (event: KeyboardEvent): void => latest.current(event)
		document.addEventListener('keydown', hear)
		return () => document.removeEventListener('keydown', hear)
	}, [])
}

/** Whether a key is a shortcut of the page: nothing is being typed, no modifier is held, and shortcuts are on. */
export function isSingleKey(event: KeyboardEvent): boolean {
	return areSingleKeysOn() && !isTyping(event) && !event.ctrlKey && !event.metaKey && !event.altKey
}

/** Whether a key is pressed in a field, or in a dialog, which has keys of its own. */
export function isTyping({ target }: KeyboardEvent): boolean {
	return target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null
}

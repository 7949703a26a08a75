/** Shortcuts: how a page hears keys, which of them it may take, and the reader's choice to have none of one letter. */
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { storedText } from './storedText'

const OFF = 'off'

const choice = storedText('constellations.singleKeys')

/**
 * Whether shortcuts of one letter or sign (`/`, `T`) work. They do unless the reader switched them off, as
 * users of speech input need to (WCAG 2.1.4). Kept in the browser, never sent.
 */
export function areSingleKeysOn(): boolean {
	return choice.read() !== OFF
}

/** @returns whether they work, and a function that changes it on every screen. */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
	return [useSyncExternalStore(choice.follow, areSingleKeysOn, () => true), turn]
}

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

function turn(on: boolean): void {
	choice.write(on ? 'on' : OFF)
}

import { useSyncExternalStore } from 'react'
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

function turn(on: boolean): void {
	choice.write(on ? 'on' : OFF)
}

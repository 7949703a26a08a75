import { useSyncExternalStore } from 'react'
import { storedText } from './storedText'

const OFF = 'off'

const choice = storedText('constellations.singleKeys')

/**
 * Whether the shortcuts of a single letter or sign work (`/`, `T`): they do unless the reader has switched them off,
 * which those who speak to their computer need (WCAG 2.1.4). Stored in the browser, never sent.
 */
export function areSingleKeysOn(): boolean {
	return choice.read() !== OFF
}

/** @returns whether they work, and what changes it, on every screen at once. */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
	return [useSyncExternalStore(choice.follow, areSingleKeysOn, () => true), turn]
}

function turn(on: boolean): void {
	choice.write(on ? 'on' : OFF)
}

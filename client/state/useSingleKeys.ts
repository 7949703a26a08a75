import { useSyncExternalStore } from 'react'

const STORAGE_KEY = 'constellations.singleKeys'
const OFF = 'off'

/** Where the browser keeps nothing (storage refused), the choice lasts as long as the page. */
let chosen: string | null = null
const followers = new Set<() => void>()

/**
 * Whether the shortcuts of a single letter or sign work (`/`, `T`): they do unless the reader has switched them off,
 * which those who speak to their computer need (WCAG 2.1.4). Stored in the browser, never sent.
 */
export function areSingleKeysOn(): boolean {
	return storedChoice() !== OFF
}

/** @returns whether they work, and what changes it, on every screen at once. */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
	return [useSyncExternalStore(follow, areSingleKeysOn, () => true), turn]
}

function turn(on: boolean): void {
	chosen = on ? 'on' : OFF
	try {
		window.localStorage.setItem(STORAGE_KEY, chosen)
	} catch {
		// The choice holds for this page all the same.
	}
	for (const notify of followers) notify()
}

function storedChoice(): string | null {
	try {
		return window.localStorage.getItem(STORAGE_KEY) ?? chosen
	} catch {
		return chosen
	}
}

function follow(notify: () => void): () => void {
	followers.add(notify)
	return () => followers.delete(notify)
}

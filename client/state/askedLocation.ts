/**
 * The address that was asked for last. What is much to draw is drawn in slices, and meanwhile the page still shows the address
 * before: what is chosen on it then is a change of what was asked for, and must not take it back.
 */
import { createContext, useContext } from 'react'
import { readable } from './address'

interface AskedLocation {
	readonly pathname: string
	readonly search: string
}

/** null: whatever is asked for is drawn at once. */
const AskedLocationContext = createContext<(() => AskedLocation) | null>(null)

export const AskedLocationProvider = AskedLocationContext.Provider

export function useAskedLocation(): (() => AskedLocation) | null {
	return useContext(AskedLocationContext)
}

/**
 * The query of an address with what a link changes: each parameter that the link has other than the address it was made on.
 *
 * @param drawn the query that the link was made on.
 * @param linked that of the link.
 * @param asked the one that it is to change.
 */
export function withChanges(drawn: string, linked: string, asked: string): string {
	const [before, after, result] = [drawn, linked, asked].map((query) => new URLSearchParams(query)) as [
		URLSearchParams,
		URLSearchParams,
		URLSearchParams,
	]
	for (const name of new Set([...before.keys(), ...after.keys()])) {
		const value = after.get(name)
		if (value === before.get(name)) continue
		if (value === null) result.delete(name)
		else result.set(name, value)
	}
	return readable(result)
}

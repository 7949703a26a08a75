import { useSyncExternalStore } from 'react'
import { storedText } from './storedText'

/**
 * Under which name somebody signed in with this browser; empty: nobody did, as far as it knows. The session itself is a cookie
 * that no script reads: pages know of it from here, so that a visitor's ask nothing, and learn that it is over where an account
 * is asked for. In the browser, never sent; other windows follow.
 */
const name = storedText('constellations.signedIn')

/** null: a visitor, until something else is known. */
export function useSignedInName(): string | null {
	return useSyncExternalStore(name.follow, name.read, () => null) || null
}

/** @param signedIn null: nobody any more. */
export function noteSignedIn(signedIn: string | null): void {
	if ((name.read() ?? '') !== (signedIn ?? '')) name.write(signedIn ?? '')
}

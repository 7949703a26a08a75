import { useSyncExternalStore } from 'react'
import { storedText } from './storedText'

/**
 * Under which name somebody signed in with this browser, and in which roles; empty: nobody did, as far as it knows. The session
 * itself is a cookie that no script reads: pages know of it from here, so that a visitor's ask nothing, and learn that it is
 * over where an account is asked for. In the browser, never sent; other windows follow.
 */
const name = storedText('constellations.signedIn')
const roles = storedText('constellations.signedInRoles')

/** null: a visitor, until something else is known. */
export function useSignedInName(): string | null {
	return useSyncExternalStore(name.follow, name.read, () => null) || null
}

/** Kinds of role of who is signed in, as they were last known: for what a menu offers. The server asks for rights each time. */
export function useSignedInRoles(): readonly string[] {
	const text = useSyncExternalStore(roles.follow, roles.read, () => null) ?? ''
	return text === '' ? [] : text.split(' ')
}

/** @param signedIn null: nobody any more. */
export function rememberSignedIn(signedIn: string | null, inRoles: readonly string[] = []): void {
	const text = [...new Set(inRoles)].sort().join(' ')
	if ((roles.read() ?? '') !== text) roles.write(text)
	if ((name.read() ?? '') !== (signedIn ?? '')) name.write(signedIn ?? '')
	if (signedIn !== null || !isMarkedSignedIn()) return
	// biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser, nor on plain HTTP
	document.cookie = `${MARK}=; Max-Age=0; Path=/; SameSite=Lax`
}

const MARK = 'signed-in'

/**
 * Whether the browser holds a session, as far as the mark says that came with it: where the name is gone from its storage, who it is
 * can be asked.
 */
export function isMarkedSignedIn(): boolean {
	return new RegExp(`(^|; *)${MARK}=1(;|$)`).test(document.cookie)
}

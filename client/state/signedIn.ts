import { useSyncExternalStore } from 'react'
import { storedText } from './storedText'

/**
 * The name and the roles with which somebody signed in on this browser; empty if nobody did. The session
 * itself is a cookie that no script can read. Pages know from here that somebody is signed in: a visitor's
 * pages ask nothing. A session that ended shows when a page asks for the account. Kept in the browser, never
 * sent; other windows follow.
 */
const name = storedText('constellations.signedIn')
const roles = storedText('constellations.signedInRoles')

/** null: a visitor, as far as is known. */
export function useSignedInName(): string | null {
	return useSyncExternalStore(name.follow, name.read, () => null) || null
}

/** The last known roles of the signed-in reader, for menus. The server checks rights at each request. */
export function useSignedInRoles(): readonly string[] {
	const text = useSyncExternalStore(roles.follow, roles.read, () => null) ?? ''
	return text === '' ? [] : text.split(' ')
}

/** @param signedIn null: signed out. */
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
 * Whether the browser has a session, as the mark beside its cookie says. If the stored name is gone, the
 * server can be asked who it is.
 */
export function isMarkedSignedIn(): boolean {
	return new RegExp(`(^|; *)${MARK}=1(;|$)`).test(document.cookie)
}

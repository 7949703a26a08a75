import { Unauthenticated } from '../errors'
import type { Ceremony } from '../store/ceremonyStore'
import { type Accounts, instantAfter } from './accounts'
import { hashOf, newSecret } from './secrets'

export type CeremonyKind = Ceremony['kind']

/** How long the next step of a sign-in may take. */
export const CEREMONY_MILLISECONDS = 600_000

/** Stores what the next step of a sign-in needs. Returns the secret that the browser keeps for it. */
export async function beginCeremony(
	{ store, clock }: Accounts,
	kind: CeremonyKind,
	content: object,
): Promise<string> {
	const secret = newSecret()
	await store.ceremonies.start({
		tokenHash: hashOf(secret),
		kind,
		content: JSON.stringify(content),
		expiresAt: instantAfter(clock, CEREMONY_MILLISECONDS),
	})
	return secret
}

/** Takes what `beginCeremony` stored, once. Throws Unauthenticated for an unknown or expired secret. */
export async function takeCeremony<Content>(
	{ store, clock }: Accounts,
	kind: CeremonyKind,
	secret: string | null,
): Promise<Content> {
	const content =
		secret === null ? null : await store.ceremonies.take(hashOf(secret), kind, instantAfter(clock))
	if (content === null)
		throw new Unauthenticated('This sign-in was not begun here, or took too long: begin again.')
	// `beginCeremony` wrote it.
	return JSON.parse(content) as Content
}

import { createHash, randomBytes } from 'node:crypto'

const BYTES = 32

/** A secret that only its owner knows: 256 random bits, base64url. The store gets only its `hashOf`. */
export function newSecret(): string {
	return randomBytes(BYTES).toString('base64url')
}

/** SHA-256, base64url: a secret of 256 random bits needs no slower one. */
export function hashOf(secret: string): string {
	return createHash('sha256').update(secret).digest('base64url')
}

/** An id that reveals nothing: `account:…`, `session:…`. */
export function newId(
	kind:
		| 'account'
		| 'session'
		| 'token'
		| 'passkey'
		| 'invitation'
		| 'report'
		| 'note'
		| 'activity'
		| 'letter'
		| 'follow'
		| 'message'
		| 'contact'
		| 'erasure'
		| 'request'
		| 'retention'
		| 'event'
		| 'comment',
): string {
	return `${kind}:${randomBytes(12).toString('base64url')}`
}

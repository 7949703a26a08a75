import type { ClaimedLetter, LetterKind, MailStore } from '../store/mailStore'
import type { Mail, Transport } from './transport'

/** The content of a letter, made when it is sent; null: it is no longer of use. */
export type ComposeLetter = (letter: ClaimedLetter) => Promise<Omit<Mail, 'id'> | null>

export interface OutboxParts {
	readonly store: MailStore
	readonly transport: Pick<Transport, 'send'>
	readonly compose: Readonly<Record<LetterKind, ComposeLetter>>
	/** Milliseconds since 1970. */
	readonly clock: () => number
	/** Told of failures by kind and id of the letter: no address and no word of it. */
	readonly onFailure: (failure: LetterFailure) => void
}

export interface LetterFailure {
	readonly letter: string
	readonly kind: LetterKind
	readonly attempts: number
	/** The code that the SMTP server or the system gave: its sentence could name an address. */
	readonly code: string
	readonly givenUp: boolean
}

const LETTERS_A_LOOK = 20
/** How long other servers leave a claimed letter alone: longer than the SMTP server may take for one. */
const CLAIM_MILLISECONDS = 5 * 60_000
const MINUTE = 60_000
/** The wait after each try; after the last, it stays the same until the letter expires. */
const DELAYS: readonly number[] = [1, 5, 15, 60, 180, 360].map((minutes) => minutes * MINUTE)
const FORGOTTEN_MILLISECONDS = 30 * 86_400_000

/**
 * Sends due letters one after the other. Each is claimed just before it is sent, so that one server sends it, however slow the SMTP
 * server is. A letter that was not accepted is tried again after growing waits, and given up when it expires. A server that dies
 * between sending and recording that sends a letter twice, under the same id.
 *
 * @returns how many were sent.
 */
export async function sendDueLetters(parts: OutboxParts): Promise<number> {
	const { store, clock } = parts
	let sent = 0
	for (let looked = 0; looked < LETTERS_A_LOOK; looked += 1) {
		const now = clock()
		const letter = await store.claim(instant(now), instant(now + CLAIM_MILLISECONDS))
		if (letter === null) break
		if (await sendLetter(parts, letter)) sent += 1
	}
	return sent
}

/** Removes letters that ended long ago. */
export function forgetOldLetters({ store, clock }: Pick<OutboxParts, 'store' | 'clock'>): Promise<void> {
	return store.purge(instant(clock() - FORGOTTEN_MILLISECONDS))
}

async function sendLetter(
	{ store, transport, compose, clock, onFailure }: OutboxParts,
	letter: ClaimedLetter,
): Promise<boolean> {
	const { id, kind, attempts, expiresAt } = letter
	try {
		const mail = expiresAt <= instant(clock()) ? null : await compose[kind](letter)
		if (mail !== null) await transport.send({ id, ...mail })
		await store.finish(id, mail === null ? 'DROPPED' : 'SENT', instant(clock()))
		return mail !== null
	} catch (error) {
		const next = instant(clock() + (DELAYS[attempts - 1] ?? DELAYS.at(-1) ?? MINUTE))
		const givenUp = next >= expiresAt || isRefusedForGood(error)
		onFailure({ letter: id, kind, attempts, code: codeOf(error), givenUp })
		if (givenUp) await store.finish(id, 'GIVEN_UP', instant(clock()))
		else await store.putOff(id, next)
		return false
	}
}

/** An SMTP server that answers 5xx about the address or the letter will do so again. */
function isRefusedForGood(error: unknown): boolean {
	return (
		isCoded(error) && ['EENVELOPE', 'EMESSAGE'].includes(error.code ?? '') && (error.responseCode ?? 0) >= 500
	)
}

function codeOf(error: unknown): string {
	if (isCoded(error)) return [error.code, error.responseCode].filter(Boolean).join(' ') || error.name
	return 'unknown'
}

function isCoded(error: unknown): error is Error & { code?: string; responseCode?: number } {
	return error instanceof Error
}

function instant(milliseconds: number): string {
	return new Date(milliseconds).toISOString()
}

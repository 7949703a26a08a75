import type { ClaimedLetter, LetterKind, MailStore } from '../store/mailStore'
import type { Mail, Transport } from './transport'

/** What a letter says, made when it is sent; null: it is of no use any more. */
export type ComposeLetter = (letter: ClaimedLetter) => Promise<Omit<Mail, 'id'> | null>

export interface OutboxParts {
	readonly store: MailStore
	readonly transport: Pick<Transport, 'send'>
	readonly compose: Readonly<Record<LetterKind, ComposeLetter>>
	/** Milliseconds since 1970. */
	readonly clock: () => number
	/** Told what became of a letter: its kind and id, never an address nor a word of it. */
	readonly onFailure: (failure: LetterFailure) => void
}

export interface LetterFailure {
	readonly letter: string
	readonly kind: LetterKind
	readonly attempts: number
	/** What the SMTP server or the system answered, as a code: its sentence may name an address. */
	readonly code: string
	readonly givenUp: boolean
}

const LETTERS_A_LOOK = 20
/** As long as a server that died keeps a letter from the others: longer than the SMTP server may take for one letter. */
const CLAIM_MILLISECONDS = 5 * 60_000
const MINUTE = 60_000
/** How long it waits after each try; then as after the last, until the letter is of no use. */
const DELAYS: readonly number[] = [1, 5, 15, 60, 180, 360].map((minutes) => minutes * MINUTE)
const FORGOTTEN_MILLISECONDS = 30 * 86_400_000

/**
 * Sends the letters that are due, one after the other. Each is claimed just before it is sent, so that of several servers one
 * sends it, however slow the SMTP server is; one that was not taken is tried again after a while, the longer the more often it was tried, and given up when it is of no use any more. A server
 * that dies between the sending and writing that down sends a letter twice, under the same id.
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

/** Forgets letters that ended long ago. */
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

/** An SMTP server that answers 5xx to the address or the letter will do so again. */
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

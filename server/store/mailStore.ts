/**
 * What is asked of Neo4j about letters: rows that wait to be sent. What they say is made when they are sent, of what then
 * stands; what has to be kept of a person until then, an address or a text, stands in one node that goes with the sending.
 */
import type { Language } from '../domain/records'
import type { Instant } from './accountStore'

export const LETTER_KINDS = [
	/** To whoever asked for it, of an address that may have no account. */
	'FORGOTTEN_PASSWORD',
	/** To whom somebody invites, of whom nothing else is known. */
	'INVITATION',
	/** To an address that an account asks for, and to the one that it has. */
	'NEW_EMAIL',
	'EMAIL_ASKED',
	/** To the holder of an account that nobody uses, before it goes. */
	'UNUSED_ACCOUNT',
	/** From a member to a correspondent of an actor. */
	'CORRESPONDENCE',
	/** What was said and done around what an account follows. */
	'DIGEST',
	/** A new overlap with one's own mission. */
	'OVERLAP',
	/** An overlap that a group's coordination tells of. */
	'CASE',
	/** What an actor answers for waits for its word. */
	'REMINDER',
	/** A request of a person waits in the register, to those who answer it. */
	'PERSON_REQUEST',
	/** To the holder of an account that is kept apart as they asked, and how that ended. */
	'OWN_REQUEST',
] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** What is about a person. */
export interface LetterDetails {
	/** Where it goes; null: where the account's letters go. */
	readonly email: string | null
	/** Who writes; null: nobody but the instance. */
	readonly name: string | null
	readonly title: string | null
	readonly text: string | null
}

export interface NewLetter {
	/** One letter an id, whoever writes it and how often. */
	readonly id: string
	readonly kind: LetterKind
	/** Of the account that it goes to; null: see `details`. */
	readonly accountId: string | null
	/** What it is made of, as JSON: ids, days, a language; nothing about a person. */
	readonly content: string
	readonly createdAt: Instant
	/** After which it is of no use. */
	readonly expiresAt: Instant
	readonly details: LetterDetails | null
}

/** A letter that this server is to send. */
export interface ClaimedLetter extends Omit<NewLetter, 'details'>, LetterDetails {
	/** How often it was tried, this time among them. */
	readonly attempts: number
	/** Of the account; null where it is closed or frozen, or the letter goes to none. */
	readonly accountEmail: string | null
	readonly accountNewEmail: string | null
	readonly accountName: string | null
	/** In which the account wants its letters; null: it has not said so. */
	readonly language: Language | null
}

/** How a letter ended: sent; of no use any more; given up after days. */
export type LetterEnd = 'SENT' | 'DROPPED' | 'GIVEN_UP'

export interface MailStore {
	/** Idempotent by the ids. */
	write(letters: readonly NewLetter[]): Promise<void>
	/** Takes the letter that has been due longest, until an instant before which other servers leave it alone; null: none is due. */
	claim(now: Instant, claimedUntil: Instant): Promise<ClaimedLetter | null>
	finish(id: string, end: LetterEnd, at: Instant): Promise<void>
	putOff(id: string, dueAt: Instant): Promise<void>
	/** Forgets those that ended before an instant. */
	purge(before: Instant): Promise<void>
	waiting(): Promise<{ readonly count: number; readonly oldest: Instant | null }>
}

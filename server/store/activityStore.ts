/**
 * What is asked of Neo4j about what was said and done, and about what accounts follow of it. Nothing of it is a record. Instants
 * are ISO texts in UTC, so that they compare as texts.
 */
import type { DigestFrequency, FollowKind } from '../../schema/activity'
import type { Activity } from '../domain/activity'
import type { CountryCode, Id } from '../domain/ids'
import type { Language } from '../domain/records'
import type { Instant, TokenOwner } from './accountStore'
import type { NewLetter } from './mailStore'

/** Something that an account follows. */
export interface Follow {
	readonly id: string
	readonly kind: FollowKind
	/** Of an actor or a place; null of a question. */
	readonly subjectId: Id | null
	/** The filter of a question, as JSON; null of an actor and a place. */
	readonly question: string | null
	/** How a question is called, and its address in the client, as JSON; null as above. */
	readonly title: string | null
	readonly group: CountryCode | null
	readonly createdAt: Instant
}

export interface NewFollow extends Follow {
	readonly accountId: string
}

/** Which letters an account wants. */
export interface LetterChoice {
	readonly frequency: DigestFrequency
	/** 1 Monday … 7 Sunday, of a weekly digest. */
	readonly weekday: number
	readonly language: Language
	/** Whether a new overlap with a mission of its own is written at once. */
	readonly overlaps: boolean
	/** Whether what a member writes to its actors is sent, what coordinators tell them of, and reminders to confirm. */
	readonly correspondence: boolean
	readonly cases: boolean
	readonly reminders: boolean
	/** When the next digest is due; null: never. */
	readonly nextAt: Instant | null
	/** Until when digests have told. */
	readonly sentUntil: Instant
}

/** Overlaps that the editors of an account were told of, or that were there when it was first looked. */
export interface KnownOverlaps {
	readonly accountId: string
	/** JSON; ids alone. */
	readonly overlaps: string
	/** Of the change feed, up to which it was looked. */
	readonly seq: number
}

/** As they are read: null where they are of the record as it stands. */
export type FoundOverlaps = Omit<KnownOverlaps, 'overlaps'> & { readonly overlaps: string | null }

/** What a link in a letter stops. */
export type StoppedLetters = 'DIGEST' | 'OVERLAPS' | 'CORRESPONDENCE' | 'CASES' | 'REMINDERS' | 'INVITATIONS'

/** Whose letters a link stops: an account's; or those of one kind to an address, of which a digest for that kind alone is kept. */
export type StopLinkOwner = { readonly accountId: string } | { readonly address: string }

/** That letters were stopped, or started again, as it stands outside of the database. */
export interface LetterStop {
	readonly owner: StopLinkOwner
	readonly what: StoppedLetters
	/** The hash of the link, by which an address starts them again; null: an account chose without one. */
	readonly link: string | null
	readonly isStopped: boolean
	readonly at: Instant
}

/** Where what was said and done stands. */
export interface ActivityHead {
	/** Of the change feed: another one where the database was restored. */
	readonly epoch: string
	/** The last number. */
	readonly seq: number
	/** What is of before this instant was removed; null: nothing was. */
	readonly removedBefore: Instant | null
}

export interface ActivityStore {
	head(): Promise<ActivityHead>
	/** With a number above `seq`, in order, at most `limit`. */
	after(seq: number, limit: number): Promise<readonly Activity[]>
	/** How many are of before an instant. */
	countBefore(instant: Instant): Promise<number>
	/** Removes them; how many. */
	removeBefore(instant: Instant): Promise<number>

	/** The id under which it is followed, also where it was before; null: the account follows `max` other things, or is closed. */
	follow(follow: NewFollow, max: number): Promise<string | null>
	/** false where the account follows nothing of that id. */
	unfollow(accountId: string, id: string): Promise<boolean>
	/** By account, the newest first; one query for all. */
	followsOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly Follow[]>>

	choicesOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, LetterChoice>>
	/** `sentUntil` is kept where there is one. */
	choose(accountId: string, choice: LetterChoice): Promise<void>
	dueDigests(now: Instant, limit: number): Promise<readonly (LetterChoice & { readonly accountId: string })[]>
	/** Puts off the next digest and writes the letter of this one, if there is one; false where another server did. */
	takeDigest(
		accountId: string,
		dueAt: Instant,
		next: { readonly nextAt: Instant; readonly until: Instant },
		letter: NewLetter | null,
	): Promise<boolean>

	/** Makes an address of the account's feed in place of the one that there is. */
	replaceFeedAddress(accountId: string, tokenHash: string, createdAt: Instant): Promise<void>
	removeFeedAddress(accountId: string): Promise<boolean>
	/** When it was made, by account. */
	feedAddressesOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, Instant>>
	/** null for an address that holds no more, and of an account that is closed or frozen. */
	feedAddressOwner(tokenHash: string): Promise<TokenOwner | null>

	/** Remembers a link that stops letters. */
	keepStopLink(
		owner: StopLinkOwner,
		what: StoppedLetters,
		tokenHash: string,
		expiresAt: Instant,
	): Promise<void>
	/** Stops what a link stops, however often; null where it holds no more. One that stopped letters to an address holds on. */
	stopLetters(tokenHash: string, now: Instant): Promise<StoppedLetters | null>
	/**
	 * Starts again what a link stops, as it was; null where it holds no more. @param nextAt when a digest is due next.
	 */
	startLetters(
		tokenHash: string,
		now: Instant,
		nextAt: (choice: Pick<LetterChoice, 'frequency' | 'weekday'>) => Instant | null,
	): Promise<StoppedLetters | null>
	/** null for a link that is unknown. */
	ownerOfStopLink(tokenHash: string): Promise<StopLinkOwner | null>
	/** Addresses to which letters were stopped. */
	stoppedAddresses(): Promise<readonly LetterStop[]>
	/**
	 * Stops, or starts, again what an older state of the database knows nothing of; what was chosen later stays. An account's letters
	 * are not started again by this. Returns how many were changed.
	 */
	switchAgain(stops: readonly LetterStop[]): Promise<number>
	/** Whether letters to an address of that digest were stopped. */
	isAddressStopped(address: string): Promise<boolean>
	/** Forgets links that hold no more. */
	purge(now: Instant): Promise<void>

	/** Of each account; @param seq of the change feed, as the record stands: lists of that state are not read. */
	knownOverlaps(seq: number): Promise<readonly FoundOverlaps[]>
	/** Keeps what is known and writes a letter, if there is one; false where another server did meanwhile. */
	keepKnownOverlaps(known: KnownOverlaps, before: number, letter: NewLetter | null): Promise<boolean>
}

/**
 * What is asked of Neo4j about what was said and done, and about what accounts follow of it. Nothing of it is a record. Instants
 * are ISO texts in UTC, so that they compare as texts.
 */
import neo4j from 'neo4j-driver'
import type { DigestFrequency, FollowKind } from '../../schema/activity'
import { groupBy } from '../../schema/groupBy'
import type { Activity, NewActivity } from '../domain/activity'
import type { CountryCode, Id } from '../domain/ids'
import type { Language } from '../domain/records'
import { NotFound } from '../errors'
import type { AuditedDatabase } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant, RunStatement } from './database'
import type { NewLetter } from './mailStore'
import { writeLetters } from './mailStore'
import type { TokenOwner } from './roleStore'

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

/** For a start, which reads all of it. */
const LONG_TIMEOUT = 60_000

interface AccountRow {
	readonly accountId: string
}

interface CountRow {
	readonly count: number
}

interface SwitchedRow extends AccountRow, Pick<LetterChoice, 'frequency' | 'weekday'> {
	readonly what: StoppedLetters
}

/** What was said and done, in the Neo4j of the record. */
export class Neo4jActivityStore {
	readonly #database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.#database = database
	}

	async head(): Promise<ActivityHead> {
		const [head] = await this.#database.read<ActivityHead>(ACTIVITY_HEAD)
		if (head === undefined)
			throw new NotFound('Expected a change feed in the database; it holds none: was it emptied?')
		return head
	}

	/** With a number above `seq`, in order, at most `limit`. */
	after(seq: number, limit: number): Promise<readonly Activity[]> {
		const asked = { seq: neo4j.int(seq), limit: neo4j.int(limit) }
		return this.#database.read<Activity>(ACTIVITIES_AFTER, asked, LONG_TIMEOUT)
	}

	/** How many are of before an instant. */
	async countBefore(instant: Instant): Promise<number> {
		const rows = await this.#database.read<CountRow>(COUNT_ACTIVITIES_BEFORE, { instant }, LONG_TIMEOUT)
		return rows[0]?.count ?? 0
	}

	/** Removes them; how many. */
	async removeBefore(instant: Instant): Promise<number> {
		const result = await this.#database.write((run) => run<CountRow>(REMOVE_ACTIVITIES_BEFORE, { instant }))
		return result[0]?.count ?? 0
	}

	/** The id under which it is followed, also where it was before; null: the account follows `max` other things, or is closed. */
	async follow(follow: NewFollow, max: number): Promise<string | null> {
		const { accountId, kind, subjectId, question, group } = follow
		const key = [accountId, kind, group ?? '-', subjectId ?? question].join(' ')
		return this.#database.write(async (run) => {
			const [row] = await run<{ id: string }>(FOLLOW, { ...follow, key, max: neo4j.int(max) })
			if (row !== undefined) await this.#audit(run, accountId, 'follow.add', row.id)
			return row?.id ?? null
		})
	}

	/** false where the account follows nothing of that id. */
	async unfollow(accountId: string, id: string): Promise<boolean> {
		return this.#database.write(async (run) => {
			const [row] = await run<{ count: number }>(UNFOLLOW, { accountId, id })
			const isRemoved = (row?.count ?? 0) > 0
			if (isRemoved) await this.#audit(run, accountId, 'follow.remove', id)
			return isRemoved
		})
	}

	/** By account, the newest first; one query for all. */
	async followsOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly Follow[]>> {
		const rows = await this.#database.read<Follow & AccountRow>(FOLLOWS_OF, { accountIds })
		const groups = groupBy(rows, ({ accountId }) => accountId)
		return new Map(
			[...groups].map(([id, group]) => [id, group.map(({ accountId: _of, ...follow }) => follow)]),
		)
	}

	async choicesOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, LetterChoice>> {
		const rows = await this.#database.read<LetterChoice & AccountRow>(LETTER_CHOICES_OF, {
			accountIds,
		})
		return new Map(rows.map(({ accountId, ...choice }) => [accountId, choice]))
	}

	/** `sentUntil` is kept where there is one. */
	async choose(accountId: string, choice: LetterChoice): Promise<void> {
		const chosenAt = this.#database.now().toISOString()
		const row = { ...choice, accountId, weekday: neo4j.int(choice.weekday), chosenAt }
		await this.#database.write(async (run) => {
			await run(CHOOSE_LETTERS, row)
			await this.#audit(run, accountId, 'letters.choose', accountId)
		})
	}

	dueDigests(now: Instant, limit: number): Promise<readonly (LetterChoice & AccountRow)[]> {
		return this.#database.read<LetterChoice & AccountRow>(DUE_DIGESTS, {
			now,
			limit: neo4j.int(limit),
		})
	}

	/** Puts off the next digest and writes the letter of this one, if there is one; false where another server did. */
	async takeDigest(
		accountId: string,
		dueAt: Instant,
		next: { readonly nextAt: Instant; readonly until: Instant },
		letter: NewLetter | null,
	): Promise<boolean> {
		return this.#database.write(async (run) => {
			const taken = await run(TAKE_DIGEST, { accountId, dueAt, ...next })
			if (taken.length > 0 && letter !== null) await writeLetters(run, [letter])
			return taken.length > 0
		})
	}

	/** Makes an address of the account's feed in place of the one that there is. */
	async replaceFeedAddress(accountId: string, tokenHash: string, createdAt: Instant): Promise<void> {
		await this.#database.write(async (run) => {
			await run(REPLACE_FEED_ADDRESS, { accountId, tokenHash, createdAt })
			await this.#audit(run, accountId, 'feedAddress.create', accountId)
		})
	}

	async removeFeedAddress(accountId: string): Promise<boolean> {
		return this.#database.write(async (run) => {
			const [row] = await run<{ count: number }>(REMOVE_FEED_ADDRESS, { accountId })
			const isRemoved = (row?.count ?? 0) > 0
			if (isRemoved) await this.#audit(run, accountId, 'feedAddress.revoke', accountId)
			return isRemoved
		})
	}

	/** When it was made, by account. */
	async feedAddressesOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, Instant>> {
		const rows = await this.#database.read<AccountRow & { createdAt: Instant }>(FEED_ADDRESSES_OF, {
			accountIds,
		})
		return new Map(rows.map(({ accountId, createdAt }) => [accountId, createdAt]))
	}

	/** null for an address that holds no more, and of an account that is closed or frozen. */
	async feedAddressOwner(tokenHash: string): Promise<TokenOwner | null> {
		const [row] = await this.#database.read<TokenOwner>(FEED_ADDRESS_OWNER, { tokenHash })
		return row ?? null
	}

	/** Remembers a link that stops letters. */
	async keepStopLink(
		owner: StopLinkOwner,
		what: StoppedLetters,
		tokenHash: string,
		expiresAt: Instant,
	): Promise<void> {
		const statement = 'address' in owner ? SAVE_STOP_LINK_OF_ADDRESS : SAVE_STOP_LINK
		await this.#database.write((run) => run(statement, { ...owner, what, tokenHash, expiresAt }))
	}

	/** Stops what a link stops, however often; null where it holds no more. One that stopped letters to an address holds on. */
	stopLetters(tokenHash: string, now: Instant): Promise<StoppedLetters | null> {
		return this.#switchLetters(tokenHash, now, null)
	}

	/**
	 * Starts again what a link stops, as it was; null where it holds no more. @param nextAt when a digest is due next.
	 */
	startLetters(
		tokenHash: string,
		now: Instant,
		nextAt: (choice: Pick<LetterChoice, 'frequency' | 'weekday'>) => Instant | null,
	): Promise<StoppedLetters | null> {
		return this.#switchLetters(tokenHash, now, nextAt)
	}

	/** @param nextAt null: they are stopped. */
	async #switchLetters(
		tokenHash: string,
		now: Instant,
		nextAt: ((choice: Pick<LetterChoice, 'frequency' | 'weekday'>) => Instant | null) | null,
	): Promise<StoppedLetters | null> {
		const isWanted = nextAt !== null
		const action = isWanted ? 'letters.start' : 'letters.stop'
		return this.#database.write(async (run) => {
			const [row] = await run<SwitchedRow>(SWITCH_LETTERS, { tokenHash, now, isWanted })
			if (row !== undefined) {
				const { accountId, what } = row
				if (isWanted && what === 'DIGEST') await run(SET_NEXT_DIGEST, { accountId, nextAt: nextAt(row) })
				await this.#audit(run, accountId, action, accountId)
				return what
			}
			const [ofAddress] = await run<{ what: StoppedLetters }>(
				isWanted ? START_LETTERS_TO_ADDRESS : STOP_LETTERS_TO_ADDRESS,
				{ tokenHash, now },
			)
			if (ofAddress !== undefined) {
				await this.#database.audit(run, { account: null, action, object: null })
			}
			return ofAddress?.what ?? null
		})
	}

	/** null for a link that is unknown. */
	async ownerOfStopLink(tokenHash: string): Promise<StopLinkOwner | null> {
		const [row] = await this.#database.read<{ accountId: string | null; address: string | null }>(
			STOP_LINK_OWNER,
			{ tokenHash },
		)
		if (row === undefined) return null
		const { accountId, address } = row
		return accountId !== null ? { accountId } : address === null ? null : { address }
	}

	/** Addresses to which letters were stopped. */
	async stoppedAddresses(): Promise<readonly LetterStop[]> {
		const rows = await this.#database.read<{ address: string } & Omit<LetterStop, 'owner' | 'isStopped'>>(
			STOPPED_ADDRESSES,
		)
		return rows.map(({ address, ...stop }) => ({ ...stop, owner: { address }, isStopped: true }))
	}

	/**
	 * Stops, or starts, again what an older state of the database knows nothing of; what was chosen later stays. An account's letters
	 * are not started again by this. Returns how many were changed.
	 */
	async switchAgain(stops: readonly LetterStop[]): Promise<number> {
		const rows = stops.map(({ owner, ...stop }) => ({ ...stop, accountId: null, address: null, ...owner }))
		const ofAddress = rows.filter(({ address }) => address !== null)
		const again = [
			[STOP_ADDRESSES_AGAIN, ofAddress.filter(({ isStopped }) => isStopped)],
			[START_ADDRESSES_AGAIN, ofAddress.filter(({ isStopped }) => !isStopped)],
			[STOP_ACCOUNTS_AGAIN, rows.filter(({ accountId, isStopped }) => accountId !== null && isStopped)],
		] as const
		return this.#database.write(async (run) => {
			let count = 0
			for (const [statement, ofKind] of again) {
				if (ofKind.length === 0) continue
				const changed = await run<{ accountId: string | null }>(statement, { stops: ofKind })
				const lines = changed.map(({ accountId }) => ({
					account: null,
					action: 'letters.replay',
					object: accountId,
					fields: [],
				}))
				if (lines.length > 0) await this.#database.audit(run, ...lines)
				count += changed.length
			}
			return count
		})
	}

	/** Whether letters to an address of that digest were stopped. */
	async isAddressStopped(address: string): Promise<boolean> {
		return (await this.#database.read(STOPPED_ADDRESS, { address })).length > 0
	}

	/** Forgets links that hold no more. */
	async purge(now: Instant): Promise<void> {
		await this.#database.write((run) => run(PURGE_STOP_LINKS, { now }))
	}

	/** Of each account; @param seq of the change feed, as the record stands: lists of that state are not read. */
	knownOverlaps(seq: number): Promise<readonly FoundOverlaps[]> {
		return this.#database.read<FoundOverlaps>(KNOWN_OVERLAPS, { seq })
	}

	/** Keeps what is known and writes a letter, if there is one; false where another server did meanwhile. */
	async keepKnownOverlaps(known: KnownOverlaps, before: number, letter: NewLetter | null): Promise<boolean> {
		const row = { ...known, seq: neo4j.int(known.seq), before: neo4j.int(before) }
		return this.#database.write(async (run) => {
			const kept = await run(SAVE_KNOWN_OVERLAPS, row)
			if (kept.length > 0 && letter !== null) await writeLetters(run, [letter])
			return kept.length > 0
		})
	}

	#audit(run: RunStatement, account: string, action: string, object: string): Promise<void> {
		return this.#database.audit(run, { account, action, object })
	}
}

export type ActivityStore = Pick<Neo4jActivityStore, keyof Neo4jActivityStore>

/**
 * Writes down what was said or done, inside the transaction of what it tells of: after the change feed and before the audit
 * log, in which order all take these locks.
 */
export async function recordActivity(
	run: RunStatement,
	activities: readonly NewActivity[],
	at: Date,
): Promise<void> {
	if (activities.length === 0) return
	const [head] = await run<Pick<Activity, 'seq'>>(TAKE_ACTIVITY_NUMBERS, {
		count: neo4j.int(activities.length),
	})
	const first = (head?.seq ?? activities.length) - activities.length + 1
	const rows = activities.map((activity, position) => ({
		...activity,
		at: at.toISOString(),
		seq: neo4j.int(first + position),
	}))
	await run(APPEND_ACTIVITIES, { activities: rows })
}

/** The lock makes the numbers dense and in commit order, as those of the change feed. */
export const TAKE_ACTIVITY_NUMBERS = cypher`
MERGE (head:ActivityHead {id: 1})
SET head.seq = coalesce(head.seq, 0) + $count
RETURN head.seq AS seq`

export const APPEND_ACTIVITIES = cypher`
UNWIND $activities AS row
CREATE (:Activity {
  seq: row.seq, id: row.id, kind: row.kind, at: row.at, actors: row.actors, concerned: row.concerned,
  places: row.places, sectors: row.sectors, subject: row.subject, subjectId: row.subjectId, group: row.group,
  audience: row.audience, outcome: row.outcome
})`

export const ACTIVITY_HEAD = cypher`
MATCH (feed:Feed {id: 1})
OPTIONAL MATCH (head:ActivityHead {id: 1})
RETURN feed.epoch AS epoch, coalesce(head.seq, 0) AS seq, head.removedBefore AS removedBefore`

export const ACTIVITIES_AFTER = cypher`
MATCH (activity:Activity) WHERE activity.seq > $seq
RETURN activity.seq AS seq, activity.id AS id, activity.kind AS kind, activity.at AS at,
  activity.actors AS actors, activity.concerned AS concerned, activity.places AS places,
  activity.sectors AS sectors, activity.subject AS subject, activity.subjectId AS subjectId,
  activity.group AS group, activity.audience AS audience, activity.outcome AS outcome
ORDER BY seq LIMIT $limit`

export const COUNT_ACTIVITIES_BEFORE = cypher`
MATCH (activity:Activity) WHERE activity.at < $instant
RETURN count(*) AS count`

/** The head says so to the servers that hold them in memory. */
export const REMOVE_ACTIVITIES_BEFORE = cypher`
MERGE (head:ActivityHead {id: 1})
SET head.removedBefore = $instant
WITH head
MATCH (activity:Activity) WHERE activity.at < $instant
DELETE activity
RETURN count(*) AS count`

/** An account follows a thing once. null: it follows $max others. */
export const FOLLOW = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
SET account.id = $accountId
WITH account, COUNT { MATCH (other:Follow)-[:OF]->(account) WHERE other.key <> $key } AS others
WHERE others < $max
MERGE (follow:Follow {key: $key})
ON CREATE SET follow.id = $id, follow.kind = $kind, follow.subjectId = $subjectId, follow.question = $question,
  follow.title = $title, follow.group = $group, follow.createdAt = $createdAt
MERGE (follow)-[:OF]->(account)
RETURN follow.id AS id`

const FOLLOW_ROW = cypher`follow.id AS id, follow.kind AS kind, follow.subjectId AS subjectId,
  follow.question AS question, follow.title AS title, follow.group AS group, follow.createdAt AS createdAt`

export const FOLLOWS_OF = cypher`
MATCH (follow:Follow)-[:OF]->(account:Account) WHERE account.id IN $accountIds
RETURN account.id AS accountId, ${FOLLOW_ROW}
ORDER BY createdAt DESC, id`

export const UNFOLLOW = cypher`
MATCH (follow:Follow {id: $id})-[:OF]->(:Account {id: $accountId})
DETACH DELETE follow
RETURN count(*) AS count`

const CHOICE = cypher`choice.frequency AS frequency, choice.weekday AS weekday, choice.language AS language,
  choice.overlaps AS overlaps, coalesce(choice.correspondence, true) AS correspondence,
  coalesce(choice.cases, true) AS cases, coalesce(choice.reminders, true) AS reminders,
  choice.nextAt AS nextAt, choice.sentUntil AS sentUntil`

export const LETTER_CHOICES_OF = cypher`
MATCH (choice:LetterChoice) WHERE choice.accountId IN $accountIds
RETURN choice.accountId AS accountId, ${CHOICE}`

export const CHOOSE_LETTERS = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
MERGE (choice:LetterChoice {accountId: $accountId})
SET choice.frequency = $frequency, choice.weekday = $weekday, choice.language = $language,
  choice.overlaps = $overlaps, choice.correspondence = $correspondence, choice.cases = $cases,
  choice.reminders = $reminders, choice.nextAt = $nextAt, choice.sentUntil = coalesce(choice.sentUntil, $sentUntil),
  choice.chosenAt = $chosenAt
MERGE (choice)-[:OF]->(account)`

/** Digests whose time has come. */
export const DUE_DIGESTS = cypher`
MATCH (choice:LetterChoice)-[:OF]->(account:Account)
WHERE choice.nextAt <= $now AND account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN choice.accountId AS accountId, ${CHOICE}
ORDER BY nextAt LIMIT $limit`

/** One server alone goes on with a digest: the SET takes the lock, and the others find another time. */
export const TAKE_DIGEST = cypher`
MATCH (choice:LetterChoice {accountId: $accountId})
SET choice.accountId = $accountId
WITH choice WHERE choice.nextAt = $dueAt
SET choice.nextAt = $nextAt, choice.sentUntil = $until
RETURN choice.accountId AS accountId`

export const REPLACE_FEED_ADDRESS = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
OPTIONAL MATCH (before:FeedAddress)-[:OF]->(account) WHERE before.tokenHash <> $tokenHash
DETACH DELETE before
WITH DISTINCT account
MERGE (address:FeedAddress {tokenHash: $tokenHash})
SET address.createdAt = $createdAt
MERGE (address)-[:OF]->(account)
RETURN account.id AS id`

export const REMOVE_FEED_ADDRESS = cypher`
MATCH (address:FeedAddress)-[:OF]->(:Account {id: $accountId})
DETACH DELETE address
RETURN count(*) AS count`

export const FEED_ADDRESSES_OF = cypher`
MATCH (address:FeedAddress)-[:OF]->(account:Account) WHERE account.id IN $accountIds
RETURN account.id AS accountId, address.createdAt AS createdAt`

export const FEED_ADDRESS_OWNER = cypher`
MATCH (address:FeedAddress {tokenHash: $tokenHash})-[:OF]->(account:Account)
WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN account.id AS accountId, [(role:Role)-[:OF]->(account) |
  {role: role.role, group: role.group, actorId: role.actorId, since: role.since}] AS roles`

export const SAVE_STOP_LINK = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL
MERGE (link:StopLink {tokenHash: $tokenHash})
SET link.what = $what, link.expiresAt = $expiresAt
MERGE (link)-[:OF]->(account)`

/** Of an address without an account. */
export const SAVE_STOP_LINK_OF_ADDRESS = cypher`
MERGE (link:StopLink {tokenHash: $tokenHash})
SET link.what = $what, link.expiresAt = $expiresAt, link.address = $address`

/** The choice of an `account` that has made none `at` a time, as it is without being said. */
const CHOICE_OF_ACCOUNT = cypher`
MERGE (choice:LetterChoice {accountId: account.id})
ON CREATE SET choice.frequency = 'NEVER', choice.weekday = 1, choice.language = 'fr', choice.overlaps = true,
  choice.sentUntil = at
MERGE (choice)-[:OF]->(account)`

/** Whether `choice` has letters of the kind `what` sent; of a digest it is the frequency that says so. */
const SWITCHED_BUT_FREQUENCY = cypher`
  choice.nextAt = CASE what WHEN 'DIGEST' THEN null ELSE choice.nextAt END,
  choice.overlaps = CASE what WHEN 'OVERLAPS' THEN isWanted ELSE choice.overlaps END,
  choice.correspondence = CASE what WHEN 'CORRESPONDENCE' THEN isWanted ELSE choice.correspondence END,
  choice.cases = CASE what WHEN 'CASES' THEN isWanted ELSE choice.cases END,
  choice.reminders = CASE what WHEN 'REMINDERS' THEN isWanted ELSE choice.reminders END`

/** Stops what a link stops, or starts it again: a digest as often as it came before. */
export const SWITCH_LETTERS = cypher`
MATCH (link:StopLink {tokenHash: $tokenHash})-[:OF]->(account:Account)
WHERE link.expiresAt > $now AND account.closedAt IS NULL
WITH link, account, link.what AS what, $isWanted AS isWanted, $now AS at
${CHOICE_OF_ACCOUNT}
SET link.frequency = CASE choice.frequency WHEN 'NEVER' THEN coalesce(link.frequency, 'WEEKLY') ELSE choice.frequency END
SET choice.frequency =
    CASE WHEN what <> 'DIGEST' THEN choice.frequency WHEN isWanted THEN link.frequency ELSE 'NEVER' END,
${SWITCHED_BUT_FREQUENCY},
  choice.chosenAt = at
RETURN what, account.id AS accountId, choice.frequency AS frequency, choice.weekday AS weekday`

export const SET_NEXT_DIGEST = cypher`
MATCH (choice:LetterChoice {accountId: $accountId})
SET choice.nextAt = $nextAt`

/** The link by which somebody without an account stopped them is the one by which they start again. */
export const STOP_LETTERS_TO_ADDRESS = cypher`
MATCH (link:StopLink {tokenHash: $tokenHash})
WHERE link.address IS NOT NULL AND link.expiresAt > $now
MERGE (stopped:StoppedAddress {digest: link.address})
ON CREATE SET stopped.at = $now
SET link.expiresAt = '9999-12-31T00:00:00.000Z'
RETURN link.what AS what`

export const START_LETTERS_TO_ADDRESS = cypher`
MATCH (link:StopLink {tokenHash: $tokenHash})
WHERE link.address IS NOT NULL AND link.expiresAt > $now
OPTIONAL MATCH (stopped:StoppedAddress {digest: link.address})
DETACH DELETE stopped
RETURN link.what AS what`

export const STOPPED_ADDRESS = cypher`
MATCH (stopped:StoppedAddress {digest: $address})
RETURN stopped.digest AS digest`

export const STOP_LINK_OWNER = cypher`
MATCH (link:StopLink {tokenHash: $tokenHash})
OPTIONAL MATCH (link)-[:OF]->(account:Account)
RETURN account.id AS accountId, link.address AS address`

/** With the link that stopped them, which holds on. */
export const STOPPED_ADDRESSES = cypher`
MATCH (stopped:StoppedAddress)
OPTIONAL MATCH (link:StopLink {address: stopped.digest}) WHERE link.expiresAt STARTS WITH '9999'
WITH stopped, head(collect(link)) AS link
RETURN stopped.digest AS address, stopped.at AS at, link.tokenHash AS link, coalesce(link.what, 'CORRESPONDENCE') AS what`

export const STOP_ADDRESSES_AGAIN = cypher`
UNWIND $stops AS stop
WITH stop WHERE NOT EXISTS { MATCH (:StoppedAddress {digest: stop.address}) }
MERGE (stopped:StoppedAddress {digest: stop.address})
SET stopped.at = stop.at
FOREACH (tokenHash IN CASE WHEN stop.link IS NULL THEN [] ELSE [stop.link] END |
  MERGE (link:StopLink {tokenHash: tokenHash})
  SET link.what = stop.what, link.address = stop.address, link.expiresAt = '9999-12-31T00:00:00.000Z')
RETURN null AS accountId`

export const START_ADDRESSES_AGAIN = cypher`
UNWIND $stops AS stop
MATCH (stopped:StoppedAddress {digest: stop.address}) WHERE stopped.at < stop.at
DETACH DELETE stopped
RETURN null AS accountId`

/** What the account chose later stays as it is. */
export const STOP_ACCOUNTS_AGAIN = cypher`
UNWIND $stops AS stop
MATCH (account:Account {id: stop.accountId}) WHERE account.closedAt IS NULL
WITH account, stop.what AS what, false AS isWanted, stop.at AS at
${CHOICE_OF_ACCOUNT}
WITH choice, what, isWanted, at
WHERE coalesce(choice.chosenAt, '') < at AND CASE what
  WHEN 'DIGEST' THEN choice.frequency <> 'NEVER'
  WHEN 'OVERLAPS' THEN choice.overlaps
  WHEN 'CORRESPONDENCE' THEN coalesce(choice.correspondence, true)
  WHEN 'CASES' THEN coalesce(choice.cases, true)
  WHEN 'REMINDERS' THEN coalesce(choice.reminders, true)
  ELSE false END
SET choice.frequency = CASE what WHEN 'DIGEST' THEN 'NEVER' ELSE choice.frequency END,
${SWITCHED_BUT_FREQUENCY}
RETURN choice.accountId AS accountId`

export const PURGE_STOP_LINKS = cypher`
MATCH (link:StopLink) WHERE link.expiresAt <= $now
DETACH DELETE link`

export const KNOWN_OVERLAPS = cypher`
MATCH (known:KnownOverlaps)
RETURN known.accountId AS accountId, known.seq AS seq,
  CASE WHEN known.seq < $seq THEN known.overlaps END AS overlaps`

/** Compared and set: of two servers that look at the same changes one alone writes. */
export const SAVE_KNOWN_OVERLAPS = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
MERGE (known:KnownOverlaps {accountId: $accountId})
SET known.accountId = $accountId
WITH known, account WHERE coalesce(known.seq, -1) = $before
SET known.seq = $seq, known.overlaps = $overlaps
MERGE (known)-[:OF]->(account)
RETURN known.accountId AS accountId`

/** Which letters accounts and addresses want, and the links that stop them. */
import neo4j from 'neo4j-driver'
import type { DigestFrequency } from '../../schema/activity'
import type { Language } from '../domain/records'
import type { AccountRow, AuditedDatabase } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'
import { type NewLetter, writeLetters } from './mailStore'

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

interface SwitchedRow extends AccountRow, Pick<LetterChoice, 'frequency' | 'weekday'> {
	readonly what: StoppedLetters
}

export class Neo4jLetterChoiceStore {
	readonly #database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.#database = database
	}

	async ofAccounts(accountIds: readonly string[]): Promise<ReadonlyMap<string, LetterChoice>> {
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
			await this.#database.audit(run, { account: accountId, action: 'letters.choose', object: accountId })
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
				await this.#database.audit(run, { account: accountId, action, object: accountId })
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
}

export type LetterChoiceStore = Pick<Neo4jLetterChoiceStore, keyof Neo4jLetterChoiceStore>

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

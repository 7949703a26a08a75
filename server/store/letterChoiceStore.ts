/** Which letters accounts and addresses want, and the links that stop them. */
import neo4j from 'neo4j-driver'
import type { DigestFrequency } from '../../schema/activity'
import type { Language } from '../domain/records'
import { type AccountRow, AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'
import { type NewLetter, writeLetters } from './mailStore'

/** Which letters an account wants. */
export interface LetterChoice {
	readonly frequency: DigestFrequency
	/** 1 Monday … 7 Sunday, for a weekly digest. */
	readonly weekday: number
	readonly language: Language
	/** Letters about new overlaps with its own missions. */
	readonly overlaps: boolean
	/** Letters from members to its actors, from coordinators, and reminders to confirm. */
	readonly correspondence: boolean
	readonly cases: boolean
	readonly reminders: boolean
	/** When the next digest is due; null: never. */
	readonly nextAt: Instant | null
	/** The end of the time that digests have covered. */
	readonly sentUntil: Instant
}

/** The letters that a link stops. */
export type StoppedLetters = 'DIGEST' | 'OVERLAPS' | 'CORRESPONDENCE' | 'CASES' | 'REMINDERS' | 'INVITATIONS'

/** Whose letters a link stops: an account's; or those of one kind to an address, stored as a digest for that kind. */
export type StopLinkOwner = { readonly accountId: string } | { readonly address: string }

/** Letters stopped or started again, as the ledger keeps it. */
export interface LetterStop {
	readonly owner: StopLinkOwner
	readonly what: StoppedLetters
	/** The hash of the link, with which an address starts them again; null: an account chose without a link. */
	readonly link: string | null
	readonly isStopped: boolean
	readonly at: Instant
}

/** A link that stops letters, and starts them again. */
export interface StopLink {
	readonly what: StoppedLetters
	readonly expiresAt: Instant
	/** One of both; neither: its account was closed. */
	readonly accountId: string | null
	readonly address: string | null
	/** How often the account's digests came when the link was last used; null: it never was. */
	readonly frequency: DigestFrequency | null
}

export class Neo4jLetterChoiceStore extends AuditedStore {
	ofAccounts(accountIds: readonly string[]): Promise<ReadonlyMap<string, LetterChoice>> {
		return this.database.readOneByAccount<LetterChoice>(LETTER_CHOICES_OF, { accountIds })
	}

	dueDigests(now: Instant, limit: number): Promise<readonly (LetterChoice & AccountRow)[]> {
		return this.database.read<LetterChoice & AccountRow>(DUE_DIGESTS, {
			now,
			limit: neo4j.int(limit),
		})
	}

	/** Sets the time of the next digest and writes this one's letter; false if another server was first. */
	async takeDigest(
		accountId: string,
		dueAt: Instant,
		next: { readonly nextAt: Instant; readonly until: Instant },
		letter: NewLetter,
	): Promise<boolean> {
		return this.database.write(async (run) => {
			const taken = await run(TAKE_DIGEST, { accountId, dueAt, ...next })
			if (taken.length > 0) await writeLetters(run, [letter])
			return taken.length > 0
		})
	}

	/** Stores a link that stops letters. */
	keepStopLink(
		owner: StopLinkOwner,
		what: StoppedLetters,
		tokenHash: string,
		expiresAt: Instant,
	): Promise<void> {
		const statement = 'address' in owner ? SAVE_STOP_LINK_OF_ADDRESS : SAVE_STOP_LINK
		return this.database.run(statement, { ...owner, what, tokenHash, expiresAt })
	}

	/** null for an unknown link. */
	async ownerOfStopLink(tokenHash: string): Promise<StopLinkOwner | null> {
		const [row] = await this.database.read<{ accountId: string | null; address: string | null }>(
			STOP_LINK_OWNER,
			{ tokenHash },
		)
		if (row === undefined) return null
		const { accountId, address } = row
		return accountId !== null ? { accountId } : address === null ? null : { address }
	}

	/** Addresses with stopped letters. */
	async stoppedAddresses(): Promise<readonly LetterStop[]> {
		const rows = await this.database.read<{ address: string } & Omit<LetterStop, 'owner' | 'isStopped'>>(
			STOPPED_ADDRESSES,
		)
		return rows.map(({ address, ...stop }) => ({ ...stop, owner: { address }, isStopped: true }))
	}

	/**
	 * Stops, or starts, letters again after a restore; later choices stay. Does not start an account's letters. Returns how many
	 * choices it changed.
	 */
	async switchAgain(stops: readonly LetterStop[]): Promise<number> {
		const rows = stops.map(({ owner, ...stop }) => ({ ...stop, accountId: null, address: null, ...owner }))
		const ofAddress = rows.filter(({ address }) => address !== null)
		const again = [
			[STOP_ADDRESSES_AGAIN, ofAddress.filter(({ isStopped }) => isStopped)],
			[START_ADDRESSES_AGAIN, ofAddress.filter(({ isStopped }) => !isStopped)],
			[STOP_ACCOUNTS_AGAIN, rows.filter(({ accountId, isStopped }) => accountId !== null && isStopped)],
		] as const
		return this.database.write(async (run) => {
			let count = 0
			for (const [statement, ofKind] of again) {
				if (ofKind.length === 0) continue
				const changed = await run<{ accountId: string | null }>(statement, { stops: ofKind })
				const lines = changed.map(({ accountId }) => ({
					account: null,
					action: 'letters.replay',
					object: accountId,
				}))
				if (lines.length > 0) await this.database.audit(run, ...lines)
				count += changed.length
			}
			return count
		})
	}

	/** Whether letters to the address of a digest are stopped. */
	async isAddressStopped(address: string): Promise<boolean> {
		return (await this.database.read(STOPPED_ADDRESS, { address })).length > 0
	}

	/** Removes expired links. */
	purge(now: Instant): Promise<void> {
		return this.database.run(PURGE_STOP_LINKS, { now })
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
MATCH (account:Account {id: $accountId})
MERGE (choice:LetterChoice {accountId: $accountId})
SET choice.frequency = $frequency, choice.weekday = $weekday, choice.language = $language,
  choice.overlaps = $overlaps, choice.correspondence = $correspondence, choice.cases = $cases,
  choice.reminders = $reminders, choice.nextAt = $nextAt, choice.sentUntil = coalesce(choice.sentUntil, $sentUntil),
  choice.chosenAt = $chosenAt
MERGE (choice)-[:OF]->(account)`

/** Digests that are due. */
export const DUE_DIGESTS = cypher`
MATCH (choice:LetterChoice)-[:OF]->(account:Account)
WHERE choice.nextAt <= $now AND account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN choice.accountId AS accountId, ${CHOICE}
ORDER BY nextAt LIMIT $limit`

/** Only one server continues with a digest: the SET takes the lock, and the others find another time. */
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

/** For an address without an account. */
export const SAVE_STOP_LINK_OF_ADDRESS = cypher`
MERGE (link:StopLink {tokenHash: $tokenHash})
SET link.what = $what, link.expiresAt = $expiresAt, link.address = $address`

/** The choice of an `account`, with the defaults if it has made none by `at`. */
const CHOICE_OF_ACCOUNT = cypher`
MERGE (choice:LetterChoice {accountId: account.id})
ON CREATE SET choice.frequency = 'NEVER', choice.weekday = 1, choice.language = 'fr', choice.overlaps = true,
  choice.sentUntil = at
MERGE (choice)-[:OF]->(account)`

/** Sets whether `choice` has letters of the kind `what`; for digests, the frequency says so. */
const SWITCHED_BUT_FREQUENCY = cypher`
  choice.nextAt = CASE what WHEN 'DIGEST' THEN null ELSE choice.nextAt END,
  choice.overlaps = CASE what WHEN 'OVERLAPS' THEN isWanted ELSE choice.overlaps END,
  choice.correspondence = CASE what WHEN 'CORRESPONDENCE' THEN isWanted ELSE choice.correspondence END,
  choice.cases = CASE what WHEN 'CASES' THEN isWanted ELSE choice.cases END,
  choice.reminders = CASE what WHEN 'REMINDERS' THEN isWanted ELSE choice.reminders END`

/** The SET takes the lock, so that of two writers the second finds what the first wrote. */
export const LOCK_STOP_LINK = cypher`
MATCH (link:StopLink {tokenHash: $tokenHash})
SET link.tokenHash = $tokenHash
WITH link
OPTIONAL MATCH (link)-[:OF]->(account:Account) WHERE account.closedAt IS NULL
RETURN link.what AS what, link.expiresAt AS expiresAt, account.id AS accountId, link.address AS address,
  link.frequency AS frequency`

export const USE_STOP_LINK = cypher`
MATCH (link:StopLink {tokenHash: $tokenHash})
SET link.frequency = $frequency`

/** The link with which an address stops letters also starts them again. */
export const STOP_LETTERS_TO_ADDRESS = cypher`
MATCH (link:StopLink {tokenHash: $tokenHash}) WHERE link.address IS NOT NULL
MERGE (stopped:StoppedAddress {digest: link.address})
ON CREATE SET stopped.at = $now
SET link.expiresAt = '9999-12-31T00:00:00.000Z'`

export const START_LETTERS_TO_ADDRESS = cypher`
MATCH (link:StopLink {tokenHash: $tokenHash})
MATCH (stopped:StoppedAddress {digest: link.address})
DETACH DELETE stopped`

export const STOPPED_ADDRESS = cypher`
MATCH (stopped:StoppedAddress {digest: $address})
RETURN stopped.digest AS digest`

export const STOP_LINK_OWNER = cypher`
MATCH (link:StopLink {tokenHash: $tokenHash})
OPTIONAL MATCH (link)-[:OF]->(account:Account)
RETURN account.id AS accountId, link.address AS address`

/** With the link that stopped them, which stays valid. */
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

/** Later choices of the account stay. */
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

/**
 * Accounts: who they are, and how the first one is made. Accounts are not records: no kind of the
 * vocabulary, no Change, no place in a snapshot. The database knows only the hash of each secret.
 */
import type { SignInMethod } from '../../schema/enums'
import { Conflict } from '../errors'
import { type AccountRow, type AuditedDatabase, AuditedStore, type CountRow } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant, RunStatement } from './database'
import { isUniquenessViolation } from './driverErrors'
import { PURGE_ANSWERED } from './idempotencyKeys'
import { ADD_IDENTITY } from './identityStore'
import { SET_PASSWORD } from './passwordStore'
import { COUNT_ADMINISTRATORS, giveRole, LOCK_ADMINISTRATORS } from './roleStore'

/** Everything about the person is in one node, which can be erased. */
export interface AccountDetails {
	readonly name: string
	/** As it was typed. */
	readonly email: string
}

/** The same for an existing account. */
export interface KnownDetails extends AccountDetails {
	/** A new address that waits to be confirmed; null: none. */
	readonly newEmail: string | null
	/** Since when nobody can act with the account; null: it is not frozen. */
	readonly frozenAt: Instant | null
}

export interface NewAccount extends AccountDetails {
	readonly id: string
	/** The address as it is compared: see `emailKey`. */
	readonly emailKey: string
	/** Its first way to sign in: the argon2id hash of a password, or its identity at a provider. */
	readonly passwordHash: string | null
	readonly identity: string | null
	readonly createdAt: Instant
}

/** `EMAIL_TAKEN`: another account has the address. `REFUSED`: the link is unknown, used or expired. */
export type AccountOutcome = 'MADE' | 'REFUSED' | 'EMAIL_TAKEN'

export class Neo4jAccountStore extends AuditedStore {
	async hasAdministrator(): Promise<boolean> {
		const [row] = await this.database.read<CountRow>(COUNT_ADMINISTRATORS)
		return row !== undefined && row.count > 0
	}

	/** Stores a link that makes the first administrator. */
	keepSetupLink(tokenHash: string, expiresAt: Instant): Promise<void> {
		return this.database.run(SAVE_SETUP_LINK, { tokenHash, expiresAt })
	}

	/** Makes the first administrator; once, however many links there are. */
	setUp(tokenHash: string, account: NewAccount): Promise<AccountOutcome> {
		return making(this.database, async (run) => {
			await run(LOCK_ADMINISTRATORS)
			const asked = { tokenHash, accountId: account.id, now: account.createdAt }
			const [found] = await run<{ made: boolean; open: boolean }>(FIND_SETUP, asked)
			if (found?.made) return 'MADE'
			if (!found?.open) return 'REFUSED'
			await createAccount(run, account)
			await giveRole(
				run,
				account.id,
				{ role: 'ADMINISTRATOR', group: null, actorId: null },
				account.createdAt,
			)
			await run(REMOVE_SETUP_LINKS)
			await this.database.audit(run, { account: account.id, action: 'account.setUp', object: account.id })
			return 'MADE'
		})
	}

	/**
	 * Stores the link that confirms a waiting address, in place of an earlier one. `TAKEN`: an account has the address. `GONE`: it no
	 * longer waits.
	 */
	async keepEmailLink(
		accountId: string,
		emailKey: string,
		tokenHash: string,
		expiresAt: Instant,
	): Promise<'KEPT' | 'TAKEN' | 'GONE'> {
		const [row] = await this.database.write((run) =>
			run<{ isTaken: boolean }>(SAVE_EMAIL_LINK, { accountId, emailKey, tokenHash, expiresAt }),
		)
		if (row === undefined) return 'GONE'
		return row.isTaken ? 'TAKEN' : 'KEPT'
	}

	/**
	 * Makes the waiting address the account's own, by its link, once; false if the link is no longer valid, or another account has
	 * the address.
	 */
	async takeNewEmail(tokenHash: string, now: Instant): Promise<boolean> {
		try {
			return await this.database.write(async (run) => {
				const [row] = await run<AccountRow & { isNew: boolean }>(TAKE_NEW_EMAIL, { tokenHash, now })
				if (!row?.isNew) return row !== undefined
				const { accountId } = row
				const fields = ['email'] as const
				await this.database.audit(run, {
					account: accountId,
					action: 'account.change',
					object: accountId,
					fields,
				})
				return true
			})
		} catch (error) {
			if (isUniquenessViolation(error)) return false
			throw error
		}
	}

	/** Personal data by account; one query for all. */
	detailsOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, KnownDetails>> {
		return this.database.readOneByAccount<KnownDetails>(DETAILS_OF, { accountIds })
	}

	async waysOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly SignInMethod[]>> {
		type Ways = Readonly<Record<'password' | 'passkey' | 'provider', boolean>>
		const rows = await this.database.readOneByAccount<Ways>(SIGN_IN_METHODS_OF, { accountIds })
		return new Map(
			[...rows].map(([accountId, { password, passkey, provider }]) => [
				accountId,
				[
					...(password ? (['PASSWORD'] as const) : []),
					...(passkey ? (['PASSKEY'] as const) : []),
					...(provider ? (['IDENTITY_PROVIDER'] as const) : []),
				],
			]),
		)
	}

	/** Removes what has expired. */
	async purge(now: Instant): Promise<void> {
		await this.database.run(PURGE_EXPIRED, { now })
		await this.database.run(PURGE_ADDRESSES_OF_INVITATIONS, { now })
		await this.database.run(PURGE_PASSWORD_LINKS, { now })
		await this.database.run(PURGE_ATTEMPTS, { now })
		await this.database.run(PURGE_ANSWERED, { now })
	}
}

export type AccountStore = Pick<Neo4jAccountStore, keyof Neo4jAccountStore>

export async function createAccount(run: RunStatement, account: NewAccount): Promise<void> {
	const { passwordHash, identity, ...properties } = account
	await run(CREATE_ACCOUNT, properties)
	const accountId = account.id
	if (passwordHash !== null) await run(SET_PASSWORD, { accountId, hash: passwordHash })
	if (identity === null) return
	const added = await run(ADD_IDENTITY, { accountId, key: identity })
	if (added.length === 0) throw new Conflict('This way to sign in belongs to another account.')
}

/** Makes an account. Returns EMAIL_TAKEN, without writing, if another account has the address. */
export async function making(
	database: AuditedDatabase,
	work: (run: RunStatement) => Promise<AccountOutcome>,
): Promise<AccountOutcome> {
	try {
		return await database.write(work)
	} catch (error) {
		if (isUniquenessViolation(error)) return 'EMAIL_TAKEN'
		throw error
	}
}

export const SAVE_SETUP_LINK = cypher`
MERGE (link:SetupLink {tokenHash: $tokenHash})
SET link.expiresAt = $expiresAt`

/** Whether a link may make the first administrator, and whether it has made this very account. */
export const FIND_SETUP = cypher`
RETURN EXISTS { MATCH (account:Account {id: $accountId}) } AS made,
  EXISTS { MATCH (link:SetupLink {tokenHash: $tokenHash}) WHERE link.expiresAt > $now }
    AND NOT EXISTS { MATCH (:Role {role: 'ADMINISTRATOR'}) } AS open`

export const REMOVE_SETUP_LINKS = cypher`
MATCH (link:SetupLink)
DELETE link`

export const CREATE_ACCOUNT = cypher`
CREATE (account:Account {id: $id, createdAt: $createdAt})
CREATE (account)-[:HAS_DETAILS]->(:AccountDetails {name: $name, email: $email, emailKey: $emailKey})`

/** Asking for the present address cancels an earlier request. */
export const ASK_FOR_EMAIL = cypher`
MATCH (:Account {id: $accountId})-[:HAS_DETAILS]->(details:AccountDetails)
WITH details, details.emailKey = $emailKey AS isOwn
SET details.email = CASE WHEN isOwn THEN $email ELSE details.email END,
  details.newEmail = CASE WHEN isOwn THEN null ELSE $email END,
  details.newEmailKey = CASE WHEN isOwn THEN null ELSE $emailKey END,
  details.newEmailAt = CASE WHEN isOwn THEN null ELSE $at END
REMOVE details.newEmailToken, details.newEmailTokenUntil`

export const SAVE_EMAIL_LINK = cypher`
MATCH (account:Account {id: $accountId})-[:HAS_DETAILS]->(details:AccountDetails {newEmailKey: $emailKey})
WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
WITH details, EXISTS { MATCH (:AccountDetails {emailKey: $emailKey}) } AS isTaken
SET details.newEmailToken = CASE WHEN isTaken THEN null ELSE $tokenHash END,
  details.newEmailTokenUntil = CASE WHEN isTaken THEN null ELSE $expiresAt END
RETURN isTaken`

/** The link stays: if it is used again because the answer was lost, there is nothing left to take. */
export const TAKE_NEW_EMAIL = cypher`
MATCH (details:AccountDetails {newEmailToken: $tokenHash})<-[:HAS_DETAILS]-(account:Account)
WHERE details.newEmailTokenUntil > $now AND account.closedAt IS NULL AND account.frozenAt IS NULL
WITH details, account, details.newEmailKey IS NOT NULL AS isNew
SET details.email = coalesce(details.newEmail, details.email), details.emailKey = coalesce(details.newEmailKey, details.emailKey)
REMOVE details.newEmail, details.newEmailKey, details.newEmailAt
RETURN account.id AS accountId, isNew`

export const RENAME = cypher`
MATCH (:Account {id: $accountId})-[:HAS_DETAILS]->(details:AccountDetails)
SET details.name = $name`

export const FIND_OPEN_ACCOUNT = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL
RETURN account.id AS id`

/** Its sessions end; everything else stays, and is not valid until it is unfrozen. */
export const FREEZE_ACCOUNT = cypher`
MATCH (account:Account {id: $accountId})
SET account.frozenAt = $frozenAt
WITH account
OPTIONAL MATCH (session:Session)-[:OF]->(account)
DETACH DELETE session`

export const UNFREEZE_ACCOUNT = cypher`
MATCH (account:Account {id: $accountId})
REMOVE account.frozenAt`

/** Details, passwords, passkeys, identities, sessions, tokens, links, roles and follows go; the account's id stays. */
export const CLOSE_ACCOUNT = cypher`
MATCH (account:Account {id: $accountId})
SET account.closedAt = $closedAt
WITH account
OPTIONAL MATCH (account)-[:HAS_DETAILS]->(details:AccountDetails)
OPTIONAL MATCH (held:Password|PasswordLink|Passkey|ExternalIdentity|Session|ApiToken|Role|Follow|StopLink|LetterChoice|FeedAddress|KnownOverlaps)-[:OF]->(account)
OPTIONAL MATCH (letter:Letter {accountId: $accountId})-[:HAS_DETAILS]->(written:LetterDetails)
DETACH DELETE details, held, written`

export const DETAILS_OF = cypher`
MATCH (account:Account)-[:HAS_DETAILS]->(details:AccountDetails) WHERE account.id IN $accountIds
RETURN account.id AS accountId, details.name AS name, details.email AS email, details.newEmail AS newEmail,
  account.frozenAt AS frozenAt`

export const SIGN_IN_METHODS_OF = cypher`
MATCH (account:Account) WHERE account.id IN $accountIds AND account.closedAt IS NULL
RETURN account.id AS accountId,
  EXISTS { MATCH (:Password)-[:OF]->(account) } AS password,
  EXISTS { MATCH (:Passkey)-[:OF]->(account) } AS passkey,
  EXISTS { MATCH (:ExternalIdentity)-[:OF]->(account) } AS provider`

export const PURGE_EXPIRED = cypher`
MATCH (node:Session|Ceremony|SetupLink) WHERE node.expiresAt <= $now
DETACH DELETE node`

export const PURGE_ADDRESSES_OF_INVITATIONS = cypher`
MATCH (details:InvitationDetails)<-[:HAS_DETAILS]-(invitation:Invitation) WHERE invitation.expiresAt <= $now
DETACH DELETE details`

export const PURGE_PASSWORD_LINKS = cypher`
MATCH (link:PasswordLink) WHERE link.forgottenAt <= $now
DETACH DELETE link`

export const PURGE_ATTEMPTS = cypher`
MATCH (attempts:SignInAttempts) WHERE attempts.forgottenAt <= $now
DELETE attempts`

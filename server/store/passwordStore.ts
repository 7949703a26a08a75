import { type AccountRow, AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'
import { CLOSE_SESSIONS } from './sessionStore'

/** An account's password. */
export interface KnownPassword {
	readonly accountId: string
	readonly hash: string
}

/** The account with an address, and the one that it waits for; null if there is none with a password. */
export interface KnownPasswords {
	readonly own: KnownPassword | null
	/** The last account that asked for it. */
	readonly waiting: KnownPassword | null
}

/** A link with which an account's owner chooses a password without knowing the old one. */
export interface PasswordLink {
	/** The account that made it. */
	readonly by: string
	readonly createdAt: Instant
	readonly expiresAt: Instant
	readonly usedAt: Instant | null
}

export interface NewPasswordLink extends Omit<PasswordLink, 'usedAt'> {
	readonly accountId: string
	readonly tokenHash: string
	/** Until when the owner is told about it. */
	readonly forgottenAt: Instant
}

export class Neo4jPasswordStore extends AuditedStore {
	async byEmail(emailKey: string): Promise<KnownPasswords> {
		const rows = await this.database.read<KnownPassword & { readonly waits: boolean }>(PASSWORD_BY_EMAIL, {
			emailKey,
		})
		const found = (waiting: boolean): KnownPassword | null => {
			const row = rows.find(({ waits }) => waits === waiting)
			return row === undefined ? null : { accountId: row.accountId, hash: row.hash }
		}
		return { own: found(false), waiting: found(true) }
	}

	/** The hash of an account's password; null if it has none. */
	async ofAccount(accountId: string): Promise<string | null> {
		const [row] = await this.database.read<{ hash: string }>(PASSWORD_OF_ACCOUNT, { accountId })
		return row?.hash ?? null
	}

	/** Invalidates the account's open links to set another password. */
	set(accountId: string, hash: string): Promise<void> {
		return this.database.audited(
			async (run) => {
				await run(SET_PASSWORD, { accountId, hash })
				await run(FORGET_OPEN_PASSWORD_LINKS, { accountId })
			},
			{ account: accountId, action: 'account.change', object: accountId, fields: ['password'] },
		)
	}

	/** Stores a link and removes earlier ones of the account; false if there is no such account. */
	async createLink(link: NewPasswordLink): Promise<boolean> {
		return this.database.write(async (run) => {
			const isMade = (await run(CREATE_PASSWORD_LINK, { ...link })).length > 0
			if (isMade) {
				await this.database.audit(run, {
					account: link.by,
					action: 'passwordLink.create',
					object: link.accountId,
				})
			}
			return isMade
		})
	}

	/** null if the link is unknown, used or expired. */
	link(tokenHash: string, now: Instant): Promise<(PasswordLink & AccountRow) | null> {
		return this.database.readOne<PasswordLink & AccountRow>(PASSWORD_LINK_BY_TOKEN, {
			tokenHash,
			now,
		})
	}

	/** Sets a password with a link, once, and ends all sessions of its account, whose id it returns; null as for `link`. */
	async setByLink(tokenHash: string, hash: string, now: Instant): Promise<string | null> {
		return this.database.write(async (run) => {
			const [used] = await run<AccountRow>(USE_PASSWORD_LINK, { tokenHash, hash, now })
			if (used === undefined) return null
			const { accountId } = used
			await run(SET_PASSWORD, { accountId, hash })
			await run(CLOSE_SESSIONS, { accountId, except: null })
			await this.database.audit(run, { account: accountId, action: 'passwordLink.use', object: accountId })
			return accountId
		})
	}

	/** The last link made for each account, used or not. */
	linksOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, PasswordLink>> {
		return this.database.readOneByAccount<PasswordLink>(PASSWORD_LINKS_OF, { accountIds })
	}
}

export type PasswordStore = Pick<Neo4jPasswordStore, keyof Neo4jPasswordStore>

export const SET_PASSWORD = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
MERGE (password:Password {accountId: $accountId})
SET password.hash = $hash
MERGE (password)-[:OF]->(account)`

export const FORGET_OPEN_PASSWORD_LINKS = cypher`
MATCH (link:PasswordLink)-[:OF]->(:Account {id: $accountId}) WHERE link.usedAt IS NULL
DETACH DELETE link`

/** Of the account with the address, and of the last one that asked for it: the work is the same whether or not they exist. */
export const PASSWORD_BY_EMAIL = cypher`
MATCH (details:AccountDetails {emailKey: $emailKey})<-[:HAS_DETAILS]-(account:Account)<-[:OF]-(password:Password)
WHERE account.frozenAt IS NULL
RETURN account.id AS accountId, password.hash AS hash, false AS waits
UNION ALL
MATCH (details:AccountDetails {newEmailKey: $emailKey})<-[:HAS_DETAILS]-(account:Account)<-[:OF]-(password:Password)
WHERE account.frozenAt IS NULL
WITH account, password ORDER BY details.newEmailAt DESC, account.id LIMIT 1
RETURN account.id AS accountId, password.hash AS hash, true AS waits`

export const PASSWORD_OF_ACCOUNT = cypher`
MATCH (password:Password {accountId: $accountId})
RETURN password.hash AS hash`

export const CREATE_PASSWORD_LINK = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
OPTIONAL MATCH (before:PasswordLink)-[:OF]->(account) WHERE before.tokenHash <> $tokenHash
DETACH DELETE before
WITH DISTINCT account
MERGE (link:PasswordLink {tokenHash: $tokenHash})
SET link.by = $by, link.createdAt = $createdAt, link.expiresAt = $expiresAt, link.forgottenAt = $forgottenAt
MERGE (link)-[:OF]->(account)
RETURN account.id AS id`

const PASSWORD_LINK = cypher`link.by AS by, link.createdAt AS createdAt, link.expiresAt AS expiresAt,
  link.usedAt AS usedAt`

export const PASSWORD_LINK_BY_TOKEN = cypher`
MATCH (link:PasswordLink {tokenHash: $tokenHash})-[:OF]->(account:Account)
WHERE link.usedAt IS NULL AND link.expiresAt > $now AND account.closedAt IS NULL AND account.frozenAt IS NULL
  AND NOT EXISTS { MATCH (maker:Account {id: link.by}) WHERE maker.frozenAt IS NOT NULL }
RETURN account.id AS accountId, ${PASSWORD_LINK}`

/** The first SET locks the link; repeated because the answer was lost, it finds the password that it set. */
export const USE_PASSWORD_LINK = cypher`
MATCH (link:PasswordLink {tokenHash: $tokenHash})-[:OF]->(account:Account)
SET link.tokenHash = $tokenHash
WITH link, account
WHERE account.closedAt IS NULL AND account.frozenAt IS NULL AND (
  (link.usedAt IS NULL AND link.expiresAt > $now)
  OR EXISTS { MATCH (:Password {accountId: account.id, hash: $hash}) }
)
SET link.usedAt = $now
RETURN account.id AS accountId`

export const PASSWORD_LINKS_OF = cypher`
MATCH (link:PasswordLink)-[:OF]->(account:Account) WHERE account.id IN $accountIds
RETURN account.id AS accountId, ${PASSWORD_LINK}`

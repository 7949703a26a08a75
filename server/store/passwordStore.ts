import { type AccountRow, AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'

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

	/** null if the link is unknown, used or expired. */
	link(tokenHash: string, now: Instant): Promise<(PasswordLink & AccountRow) | null> {
		return this.database.readOne<PasswordLink & AccountRow>(PASSWORD_LINK_BY_TOKEN, {
			tokenHash,
			now,
		})
	}

	/** The last link made for each account, used or not. */
	linksOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, PasswordLink>> {
		return this.database.readOneByAccount<PasswordLink>(PASSWORD_LINKS_OF, { accountIds })
	}
}

export type PasswordStore = Pick<Neo4jPasswordStore, keyof Neo4jPasswordStore>

export const SET_PASSWORD = cypher`
MATCH (account:Account {id: $accountId})
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
MATCH (account:Account {id: $accountId})
OPTIONAL MATCH (before:PasswordLink)-[:OF]->(account) WHERE before.tokenHash <> $tokenHash
DETACH DELETE before
WITH DISTINCT account
MERGE (link:PasswordLink {tokenHash: $tokenHash})
SET link.by = $by, link.createdAt = $createdAt, link.expiresAt = $expiresAt, link.forgottenAt = $forgottenAt
MERGE (link)-[:OF]->(account)`

const PASSWORD_LINK = cypher`link.by AS by, link.createdAt AS createdAt, link.expiresAt AS expiresAt,
  link.usedAt AS usedAt`

export const PASSWORD_LINK_BY_TOKEN = cypher`
MATCH (link:PasswordLink {tokenHash: $tokenHash})-[:OF]->(account:Account)
WHERE link.usedAt IS NULL AND link.expiresAt > $now AND account.closedAt IS NULL AND account.frozenAt IS NULL
  AND NOT EXISTS { MATCH (maker:Account {id: link.by}) WHERE maker.frozenAt IS NOT NULL }
RETURN account.id AS accountId, ${PASSWORD_LINK}`

/** The SET takes the lock, so that only one request uses the link. */
export const LOCK_PASSWORD_LINK = cypher`
MATCH (link:PasswordLink {tokenHash: $tokenHash})-[:OF]->(account:Account)
SET link.tokenHash = $tokenHash
RETURN account.id AS accountId, ${PASSWORD_LINK}`

export const USE_PASSWORD_LINK = cypher`
MATCH (link:PasswordLink {tokenHash: $tokenHash})
SET link.usedAt = $now`

export const PASSWORD_LINKS_OF = cypher`
MATCH (link:PasswordLink)-[:OF]->(account:Account) WHERE account.id IN $accountIds
RETURN account.id AS accountId, ${PASSWORD_LINK}`

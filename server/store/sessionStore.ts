/** Sessions: browsers in which an account is signed in. The database knows only the hash of the token. */
import { type AccountRow, AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'
import { ROLES, type TokenOwner } from './roleStore'

export interface Session {
	/** Its owner may know it; the token is only in the cookie. */
	readonly id: string
	readonly createdAt: Instant
	readonly seenAt: Instant
	readonly expiresAt: Instant
	/** When its user last showed who they are; null: an identity provider did not say when. */
	readonly checkedAt: Instant | null
}

export interface NewSession extends Omit<Session, 'seenAt'> {
	readonly accountId: string
	readonly tokenHash: string
}

export class Neo4jSessionStore extends AuditedStore {
	/** Opens a session; ends the account's expired ones, and the one that it replaces. */
	async open(session: NewSession, replaced: string | null): Promise<void> {
		const { accountId: account, id: object } = session
		await this.database.audited(
			async (run) => {
				if (replaced !== null) await run(CLOSE_SESSION, { tokenHash: replaced })
				await run(END_EXPIRED_SESSIONS, { accountId: account, now: session.createdAt })
				await run(OPEN_SESSION, { ...session })
			},
			{ account, action: 'session.open', object },
		)
	}

	/** null for an unknown or expired session, or a closed account. */
	async owner(tokenHash: string, now: Instant): Promise<(TokenOwner & { readonly session: Session }) | null> {
		const [row] = await this.database.read<TokenOwner & Session>(SESSION_OWNER, { tokenHash, now })
		if (row === undefined) return null
		const { accountId, roles, ...session } = row
		return { accountId, roles, session }
	}

	touch(tokenHash: string, seenAt: Instant, expiresAt: Instant): Promise<void> {
		return this.database.run(TOUCH_SESSION, { tokenHash, seenAt, expiresAt })
	}

	async noteCheck(tokenHash: string, checkedAt: Instant): Promise<void> {
		await this.database.write(async (run) => {
			const [checked] = await run<AccountRow & { id: string }>(RECORD_CHECK, {
				tokenHash,
				checkedAt,
			})
			if (checked === undefined) return
			await this.database.audit(run, {
				account: checked.accountId,
				action: 'session.check',
				object: checked.id,
			})
		})
	}

	async close(tokenHash: string): Promise<void> {
		await this.database.write(async (run) => {
			const [closed] = await run<AccountRow & { id: string }>(CLOSE_SESSION, { tokenHash })
			if (closed === undefined) return
			await this.database.audit(run, {
				account: closed.accountId,
				action: 'session.close',
				object: closed.id,
			})
		})
	}

	ofAccounts(accountIds: readonly string[], now: Instant): Promise<ReadonlyMap<string, readonly Session[]>> {
		return this.database.readByAccount<Session>(SESSIONS_OF, { accountIds, now })
	}
}

export type SessionStore = Pick<Neo4jSessionStore, keyof Neo4jSessionStore>

export const OPEN_SESSION = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
MERGE (session:Session {tokenHash: $tokenHash})
SET session.id = $id, session.createdAt = $createdAt, session.seenAt = $createdAt, session.expiresAt = $expiresAt,
  session.checkedAt = $checkedAt, account.usedAt = $createdAt
MERGE (session)-[:OF]->(account)`

export const END_EXPIRED_SESSIONS = cypher`
MATCH (session:Session)-[:OF]->(:Account {id: $accountId}) WHERE session.expiresAt <= $now
DETACH DELETE session`

export const SESSION_OWNER = cypher`
MATCH (session:Session {tokenHash: $tokenHash})-[:OF]->(account:Account)
WHERE session.expiresAt > $now AND account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN account.id AS accountId, ${ROLES} AS roles, session.id AS id, session.createdAt AS createdAt,
  session.seenAt AS seenAt, session.expiresAt AS expiresAt, session.checkedAt AS checkedAt`

export const TOUCH_SESSION = cypher`
MATCH (session:Session {tokenHash: $tokenHash})-[:OF]->(account:Account)
SET session.seenAt = $seenAt, session.expiresAt = $expiresAt, account.usedAt = $seenAt`

export const RECORD_CHECK = cypher`
MATCH (session:Session {tokenHash: $tokenHash})-[:OF]->(account:Account)
SET session.checkedAt = $checkedAt
RETURN account.id AS accountId, session.id AS id`

export const CLOSE_SESSION = cypher`
MATCH (session:Session {tokenHash: $tokenHash})-[:OF]->(account:Account)
WITH session, session.id AS id, account.id AS accountId
DETACH DELETE session
RETURN id, accountId`

export const CLOSE_SESSION_OF = cypher`
MATCH (session:Session {id: $sessionId})-[:OF]->(:Account {id: $accountId})
DETACH DELETE session`

export const CLOSE_SESSIONS = cypher`
MATCH (session:Session)-[:OF]->(:Account {id: $accountId})
WHERE $except IS NULL OR session.tokenHash <> $except
DETACH DELETE session`

export const SESSIONS_OF = cypher`
MATCH (session:Session)-[:OF]->(account:Account)
WHERE account.id IN $accountIds AND session.expiresAt > $now
RETURN account.id AS accountId, session.id AS id, session.createdAt AS createdAt, session.seenAt AS seenAt,
  session.expiresAt AS expiresAt, session.checkedAt AS checkedAt
ORDER BY seenAt DESC, id`

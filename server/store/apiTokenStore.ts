/** API tokens; the database knows only their hashes. */
import type { TokenScope } from '../../schema/enums'
import { AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'
import { ROLES, type TokenOwner } from './roleStore'

export interface ApiToken {
	readonly id: string
	readonly name: string
	readonly scopes: readonly TokenScope[]
	readonly createdAt: Instant
	readonly expiresAt: Instant
	readonly usedAt: Instant | null
	readonly revokedAt: Instant | null
}

export interface NewApiToken extends Omit<ApiToken, 'usedAt' | 'revokedAt'> {
	readonly accountId: string
	readonly tokenHash: string
}

export class Neo4jApiTokenStore extends AuditedStore {
	/** null for an unknown, revoked or expired token, or a closed account. */
	owner(
		tokenHash: string,
		now: Instant,
	): Promise<(TokenOwner & Pick<ApiToken, 'id' | 'scopes' | 'usedAt' | 'expiresAt'>) | null> {
		return this.database.readOne<TokenOwner & Pick<ApiToken, 'id' | 'scopes' | 'usedAt' | 'expiresAt'>>(
			API_TOKEN_OWNER,
			{ tokenHash, now },
		)
	}

	touch(tokenHash: string, usedAt: Instant): Promise<void> {
		return this.database.run(TOUCH_API_TOKEN, { tokenHash, usedAt })
	}

	/** Including revoked and expired ones, newest first. */
	ofAccounts(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly ApiToken[]>> {
		return this.database.readByAccount<ApiToken>(API_TOKENS_OF, { accountIds })
	}
}

export type ApiTokenStore = Pick<Neo4jApiTokenStore, keyof Neo4jApiTokenStore>

export const CREATE_API_TOKEN = cypher`
MATCH (account:Account {id: $accountId})
MERGE (token:ApiToken {tokenHash: $tokenHash})
SET token.id = $id, token.name = $name, token.scopes = $scopes, token.createdAt = $createdAt,
  token.expiresAt = $expiresAt
MERGE (token)-[:OF]->(account)`

export const API_TOKEN_OWNER = cypher`
MATCH (token:ApiToken {tokenHash: $tokenHash})-[:OF]->(account:Account)
WHERE token.revokedAt IS NULL AND token.expiresAt > $now AND account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN account.id AS accountId, ${ROLES} AS roles, token.id AS id, token.scopes AS scopes,
  token.usedAt AS usedAt, token.expiresAt AS expiresAt`

export const TOUCH_API_TOKEN = cypher`
MATCH (token:ApiToken {tokenHash: $tokenHash})-[:OF]->(account:Account)
SET token.usedAt = $usedAt, account.usedAt = $usedAt`

export const REVOKE_API_TOKEN = cypher`
MATCH (token:ApiToken {id: $id})-[:OF]->(:Account {id: $accountId})
SET token.revokedAt = coalesce(token.revokedAt, $now)`

export const API_TOKENS_OF = cypher`
MATCH (token:ApiToken)-[:OF]->(account:Account) WHERE account.id IN $accountIds
RETURN account.id AS accountId, token.id AS id, token.name AS name, token.scopes AS scopes,
  token.createdAt AS createdAt, token.expiresAt AS expiresAt, token.usedAt AS usedAt, token.revokedAt AS revokedAt
ORDER BY createdAt DESC, id`

/** Addresses at which a feed reader gets an account's activity. The database knows only their hashes. */
import { type AccountRow, AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'
import { ROLES, type TokenOwner } from './roleStore'

export class Neo4jFeedAddressStore extends AuditedStore {
	/** By account, when it was made. */
	async ofAccounts(accountIds: readonly string[]): Promise<ReadonlyMap<string, Instant>> {
		const rows = await this.database.read<AccountRow & { createdAt: Instant }>(FEED_ADDRESSES_OF, {
			accountIds,
		})
		return new Map(rows.map(({ accountId, createdAt }) => [accountId, createdAt]))
	}

	/** null for an invalid address, and for a closed or frozen account. */
	owner(tokenHash: string): Promise<TokenOwner | null> {
		return this.database.readOne<TokenOwner>(FEED_ADDRESS_OWNER, { tokenHash })
	}
}

export type FeedAddressStore = Pick<Neo4jFeedAddressStore, keyof Neo4jFeedAddressStore>

export const REPLACE_FEED_ADDRESS = cypher`
MATCH (account:Account {id: $accountId})
OPTIONAL MATCH (before:FeedAddress)-[:OF]->(account) WHERE before.tokenHash <> $tokenHash
DETACH DELETE before
WITH DISTINCT account
MERGE (address:FeedAddress {tokenHash: $tokenHash})
SET address.createdAt = $createdAt
MERGE (address)-[:OF]->(account)`

export const REMOVE_FEED_ADDRESS = cypher`
MATCH (address:FeedAddress)-[:OF]->(:Account {id: $accountId})
DETACH DELETE address`

export const FEED_ADDRESSES_OF = cypher`
MATCH (address:FeedAddress)-[:OF]->(account:Account) WHERE account.id IN $accountIds
RETURN account.id AS accountId, address.createdAt AS createdAt`

export const FEED_ADDRESS_OWNER = cypher`
MATCH (address:FeedAddress {tokenHash: $tokenHash})-[:OF]->(account:Account)
WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN account.id AS accountId, ${ROLES} AS roles`

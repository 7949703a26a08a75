/** Addresses at which a feed reader reads the activity of an account. The database knows their hashes alone. */
import type { AccountRow, AuditedDatabase } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'
import type { TokenOwner } from './roleStore'

export class Neo4jFeedAddressStore {
	readonly #database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.#database = database
	}

	/** Makes an address of the account's feed in place of the one that there is. */
	async replace(accountId: string, tokenHash: string, createdAt: Instant): Promise<void> {
		await this.#database.write(async (run) => {
			await run(REPLACE_FEED_ADDRESS, { accountId, tokenHash, createdAt })
			await this.#database.audit(run, { account: accountId, action: 'feedAddress.create', object: accountId })
		})
	}

	async remove(accountId: string): Promise<boolean> {
		return this.#database.write(async (run) => {
			const [row] = await run<{ count: number }>(REMOVE_FEED_ADDRESS, { accountId })
			const isRemoved = (row?.count ?? 0) > 0
			if (isRemoved)
				await this.#database.audit(run, {
					account: accountId,
					action: 'feedAddress.revoke',
					object: accountId,
				})
			return isRemoved
		})
	}

	/** When it was made, by account. */
	async ofAccounts(accountIds: readonly string[]): Promise<ReadonlyMap<string, Instant>> {
		const rows = await this.#database.read<AccountRow & { createdAt: Instant }>(FEED_ADDRESSES_OF, {
			accountIds,
		})
		return new Map(rows.map(({ accountId, createdAt }) => [accountId, createdAt]))
	}

	/** null for an address that holds no more, and of an account that is closed or frozen. */
	async owner(tokenHash: string): Promise<TokenOwner | null> {
		const [row] = await this.#database.read<TokenOwner>(FEED_ADDRESS_OWNER, { tokenHash })
		return row ?? null
	}
}

export type FeedAddressStore = Pick<Neo4jFeedAddressStore, keyof Neo4jFeedAddressStore>

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

/** The identity of an account at an identity provider. */
import { AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'

export class Neo4jIdentityStore extends AuditedStore {
	/** null if nobody signs in with it. */
	async accountOf(key: string): Promise<string | null> {
		const [row] = await this.database.read<{ accountId: string }>(ACCOUNT_OF_IDENTITY, { key })
		return row?.accountId ?? null
	}

	/** false if it belongs to another account. */
	async add(accountId: string, key: string): Promise<boolean> {
		return this.database.write(async (run) => {
			const added = (await run(ADD_IDENTITY, { accountId, key })).length > 0
			if (added)
				await this.database.audit(run, { account: accountId, action: 'identity.add', object: accountId })
			return added
		})
	}
}

export type IdentityStore = Pick<Neo4jIdentityStore, keyof Neo4jIdentityStore>

export const ACCOUNT_OF_IDENTITY = cypher`
MATCH (identity:ExternalIdentity {key: $key})-[:OF]->(account:Account) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN account.id AS accountId`

export const ADD_IDENTITY = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
MERGE (identity:ExternalIdentity {key: $key})
WITH identity, account WHERE NOT EXISTS { MATCH (identity)-[:OF]->(other:Account) WHERE other <> account }
MERGE (identity)-[:OF]->(account)
RETURN account.id AS accountId`

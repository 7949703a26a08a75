/** Passkeys: devices or keys that sign in to an account (WebAuthn). */
import neo4j from 'neo4j-driver'
import { type AccountRow, AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'

export interface Passkey {
	readonly id: string
	readonly name: string
	readonly createdAt: Instant
	readonly usedAt: Instant | null
}

/** What checks a passkey. */
export interface PasskeyCredential {
	/** The authenticator's name for it, base64url. */
	readonly credentialId: string
	/** COSE, base64url. */
	readonly publicKey: string
	readonly counter: number
	readonly transports: readonly string[]
}

export interface NewPasskey extends Omit<Passkey, 'usedAt'>, PasskeyCredential {
	readonly accountId: string
}

export class Neo4jPasskeyStore extends AuditedStore {
	credentials(accountId: string): Promise<readonly PasskeyCredential[]> {
		return this.database.read<PasskeyCredential>(PASSKEY_CREDENTIALS, { accountId })
	}

	owner(credentialId: string): Promise<(PasskeyCredential & AccountRow) | null> {
		return this.database.readOne<PasskeyCredential & AccountRow>(PASSKEY_OWNER, { credentialId })
	}

	noteUse(credentialId: string, counter: number, usedAt: Instant): Promise<void> {
		return this.database.run(RECORD_PASSKEY_USE, { credentialId, counter: neo4j.int(counter), usedAt })
	}

	ofAccounts(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly Passkey[]>> {
		return this.database.readByAccount<Passkey>(PASSKEYS_OF, { accountIds })
	}
}

export type PasskeyStore = Pick<Neo4jPasskeyStore, keyof Neo4jPasskeyStore>

const CREDENTIAL = cypher`passkey.credentialId AS credentialId, passkey.publicKey AS publicKey,
  passkey.counter AS counter, passkey.transports AS transports`

export const ADD_PASSKEY = cypher`
MATCH (account:Account {id: $accountId})
CREATE (passkey:Passkey {
  id: $id, credentialId: $credentialId, publicKey: $publicKey, counter: $counter, transports: $transports,
  name: $name, createdAt: $createdAt
})-[:OF]->(account)`

export const PASSKEY_CREDENTIALS = cypher`
MATCH (passkey:Passkey)-[:OF]->(:Account {id: $accountId})
RETURN ${CREDENTIAL} ORDER BY credentialId`

export const PASSKEY_OWNER = cypher`
MATCH (passkey:Passkey {credentialId: $credentialId})-[:OF]->(account:Account) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN account.id AS accountId, ${CREDENTIAL}`

export const RECORD_PASSKEY_USE = cypher`
MATCH (passkey:Passkey {credentialId: $credentialId})
SET passkey.counter = $counter, passkey.usedAt = $usedAt`

export const REMOVE_PASSKEY = cypher`
MATCH (passkey:Passkey {id: $id})-[:OF]->(:Account {id: $accountId})
DETACH DELETE passkey`

export const PASSKEYS_OF = cypher`
MATCH (passkey:Passkey)-[:OF]->(account:Account) WHERE account.id IN $accountIds
RETURN account.id AS accountId, passkey.id AS id, passkey.name AS name, passkey.createdAt AS createdAt,
  passkey.usedAt AS usedAt
ORDER BY createdAt, id`

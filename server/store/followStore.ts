/** What accounts follow: actors, places and questions. */
import neo4j from 'neo4j-driver'
import type { FollowKind } from '../../schema/activity'
import { groupBy } from '../../schema/groupBy'
import type { CountryCode, Id } from '../domain/ids'
import type { AccountRow, AuditedDatabase } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'

/** Something that an account follows. */
export interface Follow {
	readonly id: string
	readonly kind: FollowKind
	/** Of an actor or a place; null of a question. */
	readonly subjectId: Id | null
	/** The filter of a question, as JSON; null of an actor and a place. */
	readonly question: string | null
	/** How a question is called, and its address in the client, as JSON; null as above. */
	readonly title: string | null
	readonly group: CountryCode | null
	readonly createdAt: Instant
}

export interface NewFollow extends Follow {
	readonly accountId: string
}

export class Neo4jFollowStore {
	readonly #database: AuditedDatabase

	constructor(database: AuditedDatabase) {
		this.#database = database
	}

	/** The id under which it is followed, also where it was before; null: the account follows `max` other things, or is closed. */
	async add(follow: NewFollow, max: number): Promise<string | null> {
		const { accountId, kind, subjectId, question, group } = follow
		const key = [accountId, kind, group ?? '-', subjectId ?? question].join(' ')
		return this.#database.write(async (run) => {
			const [row] = await run<{ id: string }>(FOLLOW, { ...follow, key, max: neo4j.int(max) })
			if (row !== undefined)
				await this.#database.audit(run, { account: accountId, action: 'follow.add', object: row.id })
			return row?.id ?? null
		})
	}

	/** false where the account follows nothing of that id. */
	async remove(accountId: string, id: string): Promise<boolean> {
		return this.#database.write(async (run) => {
			const [row] = await run<{ count: number }>(UNFOLLOW, { accountId, id })
			const isRemoved = (row?.count ?? 0) > 0
			if (isRemoved)
				await this.#database.audit(run, { account: accountId, action: 'follow.remove', object: id })
			return isRemoved
		})
	}

	/** By account, the newest first; one query for all. */
	async ofAccounts(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly Follow[]>> {
		const rows = await this.#database.read<Follow & AccountRow>(FOLLOWS_OF, { accountIds })
		const groups = groupBy(rows, ({ accountId }) => accountId)
		return new Map(
			[...groups].map(([id, group]) => [id, group.map(({ accountId: _of, ...follow }) => follow)]),
		)
	}
}

export type FollowStore = Pick<Neo4jFollowStore, keyof Neo4jFollowStore>

/** An account follows a thing once. null: it follows $max others. */
export const FOLLOW = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
SET account.id = $accountId
WITH account, COUNT { MATCH (other:Follow)-[:OF]->(account) WHERE other.key <> $key } AS others
WHERE others < $max
MERGE (follow:Follow {key: $key})
ON CREATE SET follow.id = $id, follow.kind = $kind, follow.subjectId = $subjectId, follow.question = $question,
  follow.title = $title, follow.group = $group, follow.createdAt = $createdAt
MERGE (follow)-[:OF]->(account)
RETURN follow.id AS id`

const FOLLOW_ROW = cypher`follow.id AS id, follow.kind AS kind, follow.subjectId AS subjectId,
  follow.question AS question, follow.title AS title, follow.group AS group, follow.createdAt AS createdAt`

export const FOLLOWS_OF = cypher`
MATCH (follow:Follow)-[:OF]->(account:Account) WHERE account.id IN $accountIds
RETURN account.id AS accountId, ${FOLLOW_ROW}
ORDER BY createdAt DESC, id`

export const UNFOLLOW = cypher`
MATCH (follow:Follow {id: $id})-[:OF]->(:Account {id: $accountId})
DETACH DELETE follow
RETURN count(*) AS count`

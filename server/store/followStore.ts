/** What accounts follow: actors, places and questions. */
import type { FollowKind } from '../../schema/activity'
import type { CountryCode, Id } from '../domain/ids'
import { AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant } from './database'

/** Something that an account follows. */
export interface Follow {
	readonly id: string
	readonly kind: FollowKind
	/** Id of an actor or a place; null for a question. */
	readonly subjectId: Id | null
	/** The filter of a question, as JSON; null for an actor or a place. */
	readonly question: string | null
	/** The name of a question and its path in the client, as JSON; null for an actor or a place. */
	readonly title: string | null
	readonly group: CountryCode | null
	readonly createdAt: Instant
}

export interface NewFollow extends Follow {
	readonly accountId: string
	/** As of `keyOfFollow`. */
	readonly key: string
}

export class Neo4jFollowStore extends AuditedStore {
	/** By account, newest first; one query for all. */
	ofAccounts(accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly Follow[]>> {
		return this.database.readByAccount<Follow>(FOLLOWS_OF, { accountIds })
	}
}

export type FollowStore = Pick<Neo4jFollowStore, keyof Neo4jFollowStore>

/** An account follows a thing once. */
export function keyOfFollow({
	accountId,
	kind,
	group,
	subjectId,
	question,
}: Pick<NewFollow, 'accountId' | 'kind' | 'group' | 'subjectId' | 'question'>): string {
	return [accountId, kind, group ?? '-', subjectId ?? question].join(' ')
}

export const FOLLOW = cypher`
MATCH (account:Account {id: $accountId})
MERGE (follow:Follow {key: $key})
ON CREATE SET follow.id = $id, follow.kind = $kind, follow.subjectId = $subjectId, follow.question = $question,
  follow.title = $title, follow.group = $group, follow.createdAt = $createdAt
MERGE (follow)-[:OF]->(account)`

const FOLLOW_ROW = cypher`follow.id AS id, follow.kind AS kind, follow.subjectId AS subjectId,
  follow.question AS question, follow.title AS title, follow.group AS group, follow.createdAt AS createdAt`

export const FOLLOWS_OF = cypher`
MATCH (follow:Follow)-[:OF]->(account:Account) WHERE account.id IN $accountIds
RETURN account.id AS accountId, ${FOLLOW_ROW}
ORDER BY createdAt DESC, id`

export const UNFOLLOW = cypher`
MATCH (follow:Follow {id: $id})-[:OF]->(:Account {id: $accountId})
DETACH DELETE follow`

/** Activity: numbered without holes, in the order of commits, outside the record. */
import neo4j from 'neo4j-driver'
import type { Activity, NewActivity } from '../domain/activity'
import { NotFound } from '../errors'
import { AuditedStore, type CountRow } from './auditedDatabase'
import { cypher } from './cypherText'
import type { Instant, RunStatement } from './database'

/** The end of the activity. */
export interface ActivityHead {
	/** Of the change feed: it changes when the database is restored. */
	readonly epoch: string
	/** The last number. */
	readonly seq: number
	/** Activity before this instant was removed; null: none was. */
	readonly removedBefore: Instant | null
}

/** For a start, which reads everything. */
const LONG_TIMEOUT = 60_000

export class Neo4jActivityStore extends AuditedStore {
	async head(): Promise<ActivityHead> {
		const [head] = await this.database.read<ActivityHead>(ACTIVITY_HEAD)
		if (head === undefined)
			throw new NotFound('Expected a change feed in the database; it holds none: was it emptied?')
		return head
	}

	/** Those with a number above `seq`, in order, at most `limit`. */
	after(seq: number, limit: number): Promise<readonly Activity[]> {
		const asked = { seq: neo4j.int(seq), limit: neo4j.int(limit) }
		return this.database.read<Activity>(ACTIVITIES_AFTER, asked, LONG_TIMEOUT)
	}

	/** How many are older than an instant. */
	async countBefore(instant: Instant): Promise<number> {
		const rows = await this.database.read<CountRow>(COUNT_ACTIVITIES_BEFORE, { instant }, LONG_TIMEOUT)
		return rows[0]?.count ?? 0
	}

	/** Removes those; returns how many. */
	async removeBefore(instant: Instant): Promise<number> {
		const result = await this.database.write((run) => run<CountRow>(REMOVE_ACTIVITIES_BEFORE, { instant }))
		return result[0]?.count ?? 0
	}
}

export type ActivityStore = Pick<Neo4jActivityStore, keyof Neo4jActivityStore>

/**
 * Writes activity inside the transaction that causes it, after the change feed and before the audit log: every transaction takes
 * the locks in this order.
 */
export async function recordActivity(
	run: RunStatement,
	activities: readonly NewActivity[],
	at: Date,
): Promise<void> {
	if (activities.length === 0) return
	const [head] = await run<Pick<Activity, 'seq'>>(TAKE_ACTIVITY_NUMBERS, {
		count: neo4j.int(activities.length),
	})
	const first = (head?.seq ?? activities.length) - activities.length + 1
	const rows = activities.map((activity, position) => ({
		...activity,
		at: at.toISOString(),
		seq: neo4j.int(first + position),
	}))
	await run(APPEND_ACTIVITIES, { activities: rows })
}

/** The lock makes the numbers dense and in commit order, like those of the change feed. */
export const TAKE_ACTIVITY_NUMBERS = cypher`
MERGE (head:ActivityHead {id: 1})
SET head.seq = coalesce(head.seq, 0) + $count
RETURN head.seq AS seq`

export const APPEND_ACTIVITIES = cypher`
UNWIND $activities AS row
CREATE (:Activity {
  seq: row.seq, id: row.id, kind: row.kind, at: row.at, actors: row.actors, concerned: row.concerned,
  places: row.places, sectors: row.sectors, subject: row.subject, subjectId: row.subjectId, group: row.group,
  audience: row.audience, outcome: row.outcome
})`

export const ACTIVITY_HEAD = cypher`
MATCH (feed:Feed {id: 1})
OPTIONAL MATCH (head:ActivityHead {id: 1})
RETURN feed.epoch AS epoch, coalesce(head.seq, 0) AS seq, head.removedBefore AS removedBefore`

export const ACTIVITIES_AFTER = cypher`
MATCH (activity:Activity) WHERE activity.seq > $seq
RETURN activity.seq AS seq, activity.id AS id, activity.kind AS kind, activity.at AS at,
  activity.actors AS actors, activity.concerned AS concerned, activity.places AS places,
  activity.sectors AS sectors, activity.subject AS subject, activity.subjectId AS subjectId,
  activity.group AS group, activity.audience AS audience, activity.outcome AS outcome
ORDER BY seq LIMIT $limit`

export const COUNT_ACTIVITIES_BEFORE = cypher`
MATCH (activity:Activity) WHERE activity.at < $instant
RETURN count(*) AS count`

/** The head tells the servers, which hold the activity in memory. */
export const REMOVE_ACTIVITIES_BEFORE = cypher`
MERGE (head:ActivityHead {id: 1})
SET head.removedBefore = $instant
WITH head
MATCH (activity:Activity) WHERE activity.at < $instant
DELETE activity
RETURN count(*) AS count`

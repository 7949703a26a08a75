import neo4j from 'neo4j-driver'
import type { Activity, NewActivity } from '../domain/activity'
import { APPEND_ACTIVITIES, TAKE_ACTIVITY_NUMBERS } from './cypher/activity'
import type { RunStatement } from './database'

/**
 * Writes down what was said or done, inside the transaction of what it tells of: after the change feed and before the audit
 * log, in which order all take these locks.
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

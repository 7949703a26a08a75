/** What coordinators follow of overlaps, and judge of pairs. See `caseStore.ts`. */
import { cypher } from '../cypherText'

const CASE = cypher`followed.id AS id, followed.group AS group, followed.subject AS subject, followed.key AS key, followed.keys AS keys,
  followed.place AS place, followed.partner AS partner, followed.actors AS actors, followed.start AS start, followed.end AS end,
  followed.verdict AS verdict, followed.reason AS reason, followed.proposal AS proposal, followed.evidence AS evidence,
  followed.judgedOn AS judgedOn, followed.toldActors AS toldActors, followed.toldAt AS toldAt, followed.openedAt AS openedAt,
  followed.changedAt AS changedAt, followed.goneAt AS goneAt, followed.version AS version`

export const CASES_OF_GROUP = cypher`
MATCH (followed:Case {group: $group}) WHERE (followed.subject = 'DUPLICATE_RECORD') = $pairs
RETURN ${CASE} ORDER BY id`

export const CASES_BY_IDS = cypher`
MATCH (followed:Case) WHERE followed.id IN $ids
RETURN ${CASE}`

export const EVENTS_OF_CASES = cypher`
MATCH (event:CaseEvent)-[:OF]->(followed:Case) WHERE followed.id IN $ids
RETURN event.id AS id, followed.id AS caseId, event.kind AS kind, event.at AS at, event.accountId AS accountId,
  event.actor AS actor, event.verdict AS verdict, event.text AS text
ORDER BY at, kind <> 'OPENED', id`

export const TOLD_CASES = cypher`
UNWIND $actors AS actor
MATCH (followed:Case) WHERE actor IN followed.toldActors
UNWIND range(0, size(followed.toldActors) - 1) AS position
WITH followed, actor, position WHERE followed.toldActors[position] = actor
RETURN followed.group AS group, actor, followed.keys AS keys, followed.toldAt[position] AS at
ORDER BY at, actor`

/** The SET takes the locks, so that one of two who write at once finds what the other wrote. */
export const LOCK_CASES = cypher`
UNWIND $ids AS id
MERGE (followed:Case {id: id})
SET followed.id = id
WITH followed
RETURN ${CASE}`

export const WRITE_CASES = cypher`
UNWIND $cases AS properties
MERGE (followed:Case {id: properties.id})
SET followed = properties`

export const ADD_CASE_EVENTS = cypher`
UNWIND $events AS given
MATCH (followed:Case {id: given.caseId})
MERGE (event:CaseEvent {id: given.id})
SET event.kind = given.kind, event.at = given.at, event.accountId = given.accountId, event.actor = given.actor,
  event.verdict = given.verdict, event.text = given.text
MERGE (event)-[:OF]->(followed)`

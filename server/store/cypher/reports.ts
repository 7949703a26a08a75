/** What is contested and what was answered. See `reportStore.ts`. */
import { cypher } from '../cypherText'

const HEAD = cypher`report.id AS id, report.subject AS subject, report.subjectId AS subjectId,
  report.groups AS groups`

const REPORT = cypher`${HEAD}, report.address AS address, report.title AS title, report.language AS language,
  report.fault AS fault, report.text AS text, report.source AS source, report.state AS state,
  report.version AS version, report.createdAt AS createdAt, report.changedAt AS changedAt,
  report.closedAt AS closedAt`

/** Of one that is on record the link stays. */
export const WRITE_REPORT = cypher`
MERGE (report:Report {id: $id})
SET report.tokenHash = coalesce($tokenHash, report.tokenHash), report.subject = $subject, report.subjectId = $subjectId,
  report.groups = $groups, report.address = $address, report.title = $title, report.language = $language,
  report.fault = $fault, report.text = $text, report.source = $source, report.state = $state,
  report.version = $version, report.createdAt = $createdAt, report.changedAt = $changedAt,
  report.closedAt = $closedAt`

export const REPORT_BY_LINK = cypher`
MATCH (report:Report {tokenHash: $tokenHash})
RETURN ${REPORT}`

export const OPEN_REPORTS = cypher`
MATCH (report:Report) WHERE report.closedAt IS NULL
RETURN ${HEAD} ORDER BY report.createdAt, id`

export const CLOSED_REPORTS = cypher`
MATCH (report:Report) WHERE report.closedAt IS NOT NULL
RETURN ${HEAD} ORDER BY report.closedAt DESC, id`

export const REPORT_HEAD = cypher`
MATCH (report:Report {id: $id})
RETURN ${HEAD}`

export const REPORTS_BY_IDS = cypher`
MATCH (report:Report) WHERE report.id IN $ids
RETURN ${REPORT}`

export const NOTES_OF_REPORTS = cypher`
MATCH (note:ReportNote)-[:OF]->(report:Report) WHERE report.id IN $ids
RETURN report.id AS reportId, note.id AS id, note.isAnswer AS isAnswer, note.state AS state, note.text AS text,
  note.at AS at
ORDER BY at, id`

const LOCKED = cypher`WITH report
RETURN ${REPORT}, COUNT { MATCH (note:ReportNote)-[:OF]->(report) WHERE NOT note.isAnswer } AS remarks`

/** The SET takes the lock, so that one of two who answer at once finds what the other wrote. */
export const LOCK_REPORT = cypher`
MATCH (report:Report {id: $id})
SET report.id = $id
${LOCKED}`

export const LOCK_REPORT_OF_LINK = cypher`
MATCH (report:Report {tokenHash: $tokenHash})
SET report.tokenHash = $tokenHash
${LOCKED}`

export const ADD_NOTE = cypher`
MATCH (report:Report {id: $reportId})
CREATE (:ReportNote {
  id: $id, isAnswer: $isAnswer, state: $state, text: $text, at: $at, accountId: $accountId
})-[:OF]->(report)`

export const REMOVE_REPORT = cypher`
MATCH (report:Report {id: $id})
OPTIONAL MATCH (note:ReportNote)-[:OF]->(report)
WITH report, collect(note) AS notes
FOREACH (note IN notes | DETACH DELETE note)
DETACH DELETE report`

export const CLOSED_BEFORE = cypher`
MATCH (report:Report) WHERE report.closedAt < $instant
RETURN report.id AS id, report.closedAt AS closedAt ORDER BY closedAt, id`

export const REMOVE_CLOSED_BEFORE = cypher`
MATCH (report:Report) WHERE report.closedAt < $instant
OPTIONAL MATCH (note:ReportNote)-[:OF]->(report)
WITH report, report.id AS id, collect(note) AS notes
FOREACH (note IN notes | DETACH DELETE note)
DETACH DELETE report
RETURN id`

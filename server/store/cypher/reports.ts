/** What is contested and what was answered. See `reportStore.ts`. */
import { cypher } from '../cypherText'

const HEAD = cypher`report.id AS id, report.subject AS subject, report.subjectId AS subjectId,
  report.groups AS groups`

const REPORT = cypher`${HEAD}, report.address AS address, report.title AS title, report.language AS language,
  report.fault AS fault, report.text AS text, report.source AS source, report.state AS state,
  report.version AS version, report.createdAt AS createdAt, report.changedAt AS changedAt,
  report.closedAt AS closedAt`

export const CREATE_REPORT = cypher`
MERGE (report:Report {id: $id})
SET report.tokenHash = $tokenHash, report.subject = $subject, report.subjectId = $subjectId,
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

/** The SET takes the lock, so that one of two who answer at once finds another version. */
export const LOCK_REPORT = cypher`
MATCH (report:Report {id: $id})
SET report.id = $id
RETURN report.version AS version, EXISTS { MATCH (:ReportNote {id: $noteId}) } AS isDone`

export const ANSWER_REPORT = cypher`
MATCH (report:Report {id: $reportId})
SET report.state = $state, report.version = report.version + 1, report.changedAt = $at, report.closedAt = $closedAt
CREATE (:ReportNote {
  id: $id, isAnswer: true, state: $state, text: $text, at: $at, accountId: $accountId
})-[:OF]->(report)`

export const LOCK_REPORT_OF_LINK = cypher`
MATCH (report:Report {tokenHash: $tokenHash})
SET report.tokenHash = $tokenHash
RETURN report.id AS id,
  COUNT { MATCH (note:ReportNote)-[:OF]->(report) WHERE NOT note.isAnswer } AS remarks,
  EXISTS { MATCH (:ReportNote {id: $noteId}) } AS isDone`

export const ADD_REMARK = cypher`
MATCH (report:Report {tokenHash: $tokenHash})
SET report.state = CASE WHEN report.closedAt IS NULL THEN report.state ELSE 'RECEIVED' END,
  report.version = report.version + 1, report.changedAt = $at
REMOVE report.closedAt
CREATE (:ReportNote {id: $id, isAnswer: false, text: $text, at: $at})-[:OF]->(report)`

export const WITHDRAW_REPORT = cypher`
MATCH (report:Report {tokenHash: $tokenHash})
OPTIONAL MATCH (note:ReportNote)-[:OF]->(report)
WITH report, report.id AS id, collect(note) AS notes
FOREACH (note IN notes | DETACH DELETE note)
DETACH DELETE report
RETURN id`

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

/** The audit log, what answers a write that is asked for again, questions that are counted, words of parties, reminders: all beside the record, outside of its feed. */
import { cypher } from '../cypherText'

/** The SET takes the lock: whoever writes a line waits for whoever does so at this moment. */
export const LOCK_AUDIT = cypher`
MATCH (head:AuditHead {id: 1})
SET head.id = 1
RETURN head.seq AS seq, head.hash AS hash`

export const APPEND_AUDIT = cypher`
MATCH (head:AuditHead {id: 1})
SET head.seq = $seq, head.hash = $hash
WITH head
UNWIND $entries AS entry
CREATE (:AuditEntry {
  seq: entry.seq, at: entry.at, account: entry.account, action: entry.action, object: entry.object,
  fields: entry.fields, salt: entry.salt, digest: entry.digest, hash: entry.hash
})`

export const AUDIT_HEAD = cypher`
MATCH (head:AuditHead {id: 1})
RETURN head.seq AS seq, head.hash AS hash`

export const AUDIT_AFTER = cypher`
MATCH (entry:AuditEntry) WHERE entry.seq > $seq
RETURN entry.seq AS seq, entry.at AS at, entry.account AS account, entry.action AS action,
  entry.object AS object, entry.fields AS fields, entry.salt AS salt, entry.digest AS digest, entry.hash AS hash
ORDER BY entry.seq LIMIT $limit`

/** The entry from which on the log is there: those before went by a purge. */
export const AUDIT_CHECKPOINT = cypher`
MATCH (checkpoint:AuditCheckpoint)
RETURN checkpoint.seq AS seq, checkpoint.hash AS hash, checkpoint.at AS at, checkpoint.wentBackFrom AS wentBackFrom,
  checkpoint.signature AS signature
ORDER BY seq DESC LIMIT 1`

export const AUDIT_HASH_AT = cypher`
MATCH (entry:AuditEntry {seq: $seq})
RETURN entry.hash AS hash`

const CHOSEN = cypher`entry.at >= $from AND entry.at < $until
  AND ($account IS NULL OR entry.account = $account)
  AND ($action IS NULL OR entry.action = $action)
  AND ($object IS NULL OR entry.object = $object)`

export const AUDIT_LINES = cypher`
MATCH (entry:AuditEntry) WHERE entry.seq < $before AND ${CHOSEN}
RETURN entry.seq AS seq, entry.at AS at, entry.account AS account, entry.action AS action,
  entry.object AS object, entry.fields AS fields
ORDER BY seq DESC LIMIT $limit`

export const COUNT_AUDIT_LINES = cypher`
MATCH (entry:AuditEntry) WHERE ${CHOSEN}
RETURN count(entry) AS count`

export const AUDIT_ACTIONS = cypher`
MATCH (entry:AuditEntry) WHERE entry.action IS NOT NULL
RETURN DISTINCT entry.action AS action ORDER BY action`

/** The last of the entries before an instant, as far as they stand at the beginning without a hole. */
export const LAST_AUDIT_BEFORE = cypher`
MATCH (kept:AuditEntry) WHERE kept.at >= $instant
WITH min(kept.seq) AS firstKept
MATCH (head:AuditHead {id: 1})
MATCH (entry:AuditEntry) WHERE entry.seq < coalesce(firstKept, head.seq + 1)
RETURN entry.seq AS seq, entry.hash AS hash ORDER BY seq DESC LIMIT 1`

export const SAVE_AUDIT_CHECKPOINT = cypher`
MERGE (checkpoint:AuditCheckpoint {seq: $seq})
SET checkpoint.hash = $hash, checkpoint.at = $at, checkpoint.signature = $signature`

export const PURGE_AUDIT = cypher`
MATCH (entry:AuditEntry) WHERE entry.seq <= $seq
WITH entry LIMIT $limit
DELETE entry
RETURN count(*) AS count`

/**
 * What was answered under $key, if anything: one that is too old is forgotten. The SET takes the lock, so that one of two who ask at once waits for the
 * other's answer.
 */
export const LOCK_ANSWERED = cypher`
MERGE (answered:AnsweredWrite {key: $key})
SET answered.key = $key
RETURN CASE WHEN answered.expiresAt > $now THEN answered.input END AS input,
  CASE WHEN answered.expiresAt > $now THEN answered.answer END AS answer`

export const SAVE_ANSWERED = cypher`
MATCH (answered:AnsweredWrite {key: $key})
SET answered.input = $input, answered.answer = $answer, answered.expiresAt = $expiresAt`

export const FIND_ANSWERED = cypher`
MATCH (answered:AnsweredWrite {key: $key}) WHERE answered.expiresAt > $now
RETURN answered.input AS input, answered.answer AS answer`

/**
 * Counts a question of $key, unless it was counted before; null, and it is not counted, where there are $max. The first SET takes
 * the lock.
 */
export const COUNT_QUESTION = cypher`
MERGE (asked:DraftQuestions {key: $key})
SET asked.key = $key
WITH asked, coalesce(asked.questions, []) AS known
WITH asked, known, $question IN known AS isKnown
WITH asked, known, isKnown, isKnown OR size(known) < $max AS isAdmitted
SET asked.expiresAt = $expiresAt,
  asked.questions = CASE WHEN isKnown OR NOT isAdmitted THEN known ELSE known + $question END
RETURN CASE WHEN isAdmitted THEN size(asked.questions) END AS count`

export const DRAFT_GRID = cypher`
MATCH (grid:DraftGrid {country: $country}) RETURN grid.day AS day, grid.drafts AS drafts`

/** The first SET takes the lock: of two servers that make the grid of a day, the second finds that of the first. */
export const KEEP_DRAFT_GRID = cypher`
MERGE (grid:DraftGrid {country: $country})
SET grid.country = $country
WITH grid, coalesce(grid.day, '') < $day AS isNew
SET grid.day = CASE WHEN isNew THEN $day ELSE grid.day END,
  grid.drafts = CASE WHEN isNew THEN $drafts ELSE grid.drafts END
RETURN grid.day AS day, grid.drafts AS drafts`

export const PURGE_ANSWERED = cypher`
MATCH (kept:AnsweredWrite|DraftQuestions) WHERE kept.expiresAt <= $now
DELETE kept`

export const SAVE_PARTY_ANSWER = cypher`
MERGE (answer:PartyAnswer {key: $key})
SET answer.recordId = $recordId, answer.actor = $actor, answer.verdict = $verdict, answer.reason = $reason,
  answer.version = $version, answer.at = $at`

/** The SET takes the lock of the actor: of two who remind at this moment, one finds what the other wrote. */
export const LOCK_REMINDER = cypher`
MERGE (reminder:ConfirmationReminder {actor: $actor})
SET reminder.actor = $actor
RETURN reminder.at AS at`

export const SAVE_REMINDER = cypher`
MERGE (reminder:ConfirmationReminder {actor: $actor})
SET reminder.at = $at`

export const REMINDERS_OF = cypher`
MATCH (reminder:ConfirmationReminder) WHERE reminder.actor IN $actors
RETURN reminder.actor AS actor, reminder.at AS at`

export const PARTY_ANSWERS_OF = cypher`
MATCH (answer:PartyAnswer) WHERE answer.recordId IN $ids
RETURN answer.recordId AS recordId, answer.actor AS actor, answer.verdict AS verdict, answer.reason AS reason,
  answer.version AS version, answer.at AS at
ORDER BY at DESC, actor`

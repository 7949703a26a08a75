/** Counted questions, grids of drafts, answers of parties and reminders: beside the record, outside its feed. */
import { cypher } from './cypherText'

/**
 * Counts a question of $key, unless it was counted before; null, without counting, if there are $max. The first SET takes the lock.
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

/** The first SET takes the lock: of two servers that make the grid of a day, the second finds the first one's. */
export const KEEP_DRAFT_GRID = cypher`
MERGE (grid:DraftGrid {country: $country})
SET grid.country = $country
WITH grid, coalesce(grid.day, '') < $day AS isNew
SET grid.day = CASE WHEN isNew THEN $day ELSE grid.day END,
  grid.drafts = CASE WHEN isNew THEN $drafts ELSE grid.drafts END
RETURN grid.day AS day, grid.drafts AS drafts`

export const SAVE_PARTY_ANSWER = cypher`
MERGE (answer:PartyAnswer {key: $key})
SET answer.recordId = $recordId, answer.actor = $actor, answer.verdict = $verdict, answer.reason = $reason,
  answer.version = $version, answer.at = $at`

/** The SET locks the actor: of two simultaneous reminders, the second finds the first. */
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

/** What was said and done, and what accounts follow of it. See `activityStore.ts`. */
import { cypher } from '../cypherText'

/** The lock makes the numbers dense and in commit order, as those of the change feed. */
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

/** The head says so to the servers that hold them in memory. */
export const REMOVE_ACTIVITIES_BEFORE = cypher`
MERGE (head:ActivityHead {id: 1})
SET head.removedBefore = $instant
WITH head
MATCH (activity:Activity) WHERE activity.at < $instant
DELETE activity
RETURN count(*) AS count`

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

const CHOICE = cypher`choice.frequency AS frequency, choice.weekday AS weekday, choice.language AS language,
  choice.overlaps AS overlaps, coalesce(choice.correspondence, true) AS correspondence,
  coalesce(choice.cases, true) AS cases, coalesce(choice.reminders, true) AS reminders,
  choice.nextAt AS nextAt, choice.sentUntil AS sentUntil`

export const LETTER_CHOICES_OF = cypher`
MATCH (choice:LetterChoice) WHERE choice.accountId IN $accountIds
RETURN choice.accountId AS accountId, ${CHOICE}`

export const CHOOSE_LETTERS = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
MERGE (choice:LetterChoice {accountId: $accountId})
SET choice.frequency = $frequency, choice.weekday = $weekday, choice.language = $language,
  choice.overlaps = $overlaps, choice.correspondence = $correspondence, choice.cases = $cases,
  choice.reminders = $reminders, choice.nextAt = $nextAt, choice.sentUntil = coalesce(choice.sentUntil, $sentUntil),
  choice.chosenAt = $chosenAt
MERGE (choice)-[:OF]->(account)`

/** Digests whose time has come. */
export const DUE_DIGESTS = cypher`
MATCH (choice:LetterChoice)-[:OF]->(account:Account)
WHERE choice.nextAt <= $now AND account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN choice.accountId AS accountId, ${CHOICE}
ORDER BY nextAt LIMIT $limit`

/** One server alone goes on with a digest: the SET takes the lock, and the others find another time. */
export const TAKE_DIGEST = cypher`
MATCH (choice:LetterChoice {accountId: $accountId})
SET choice.accountId = $accountId
WITH choice WHERE choice.nextAt = $dueAt
SET choice.nextAt = $nextAt, choice.sentUntil = $until
RETURN choice.accountId AS accountId`

export const REPLACE_FEED_ADDRESS = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
OPTIONAL MATCH (before:FeedAddress)-[:OF]->(account) WHERE before.tokenHash <> $tokenHash
DETACH DELETE before
WITH DISTINCT account
MERGE (address:FeedAddress {tokenHash: $tokenHash})
SET address.createdAt = $createdAt
MERGE (address)-[:OF]->(account)
RETURN account.id AS id`

export const REMOVE_FEED_ADDRESS = cypher`
MATCH (address:FeedAddress)-[:OF]->(:Account {id: $accountId})
DETACH DELETE address
RETURN count(*) AS count`

export const FEED_ADDRESSES_OF = cypher`
MATCH (address:FeedAddress)-[:OF]->(account:Account) WHERE account.id IN $accountIds
RETURN account.id AS accountId, address.createdAt AS createdAt`

export const FEED_ADDRESS_OWNER = cypher`
MATCH (address:FeedAddress {tokenHash: $tokenHash})-[:OF]->(account:Account)
WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
RETURN account.id AS accountId, [(role:Role)-[:OF]->(account) |
  {role: role.role, group: role.group, actorId: role.actorId, since: role.since}] AS roles`

export const SAVE_STOP_LINK = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL
MERGE (link:StopLink {tokenHash: $tokenHash})
SET link.what = $what, link.expiresAt = $expiresAt
MERGE (link)-[:OF]->(account)`

/** Of an address without an account. */
export const SAVE_STOP_LINK_OF_ADDRESS = cypher`
MERGE (link:StopLink {tokenHash: $tokenHash})
SET link.what = $what, link.expiresAt = $expiresAt, link.address = $address`

/** The choice of an `account` that has made none `at` a time, as it is without being said. */
const CHOICE_OF_ACCOUNT = cypher`
MERGE (choice:LetterChoice {accountId: account.id})
ON CREATE SET choice.frequency = 'NEVER', choice.weekday = 1, choice.language = 'fr', choice.overlaps = true,
  choice.sentUntil = at
MERGE (choice)-[:OF]->(account)`

/** Whether `choice` has letters of the kind `what` sent; of a digest it is the frequency that says so. */
const SWITCHED_BUT_FREQUENCY = cypher`
  choice.nextAt = CASE what WHEN 'DIGEST' THEN null ELSE choice.nextAt END,
  choice.overlaps = CASE what WHEN 'OVERLAPS' THEN isWanted ELSE choice.overlaps END,
  choice.correspondence = CASE what WHEN 'CORRESPONDENCE' THEN isWanted ELSE choice.correspondence END,
  choice.cases = CASE what WHEN 'CASES' THEN isWanted ELSE choice.cases END,
  choice.reminders = CASE what WHEN 'REMINDERS' THEN isWanted ELSE choice.reminders END`

/** Stops what a link stops, or starts it again: a digest as often as it came before. */
export const SWITCH_LETTERS = cypher`
MATCH (link:StopLink {tokenHash: $tokenHash})-[:OF]->(account:Account)
WHERE link.expiresAt > $now AND account.closedAt IS NULL
WITH link, account, link.what AS what, $isWanted AS isWanted, $now AS at
${CHOICE_OF_ACCOUNT}
SET link.frequency = CASE choice.frequency WHEN 'NEVER' THEN coalesce(link.frequency, 'WEEKLY') ELSE choice.frequency END
SET choice.frequency =
    CASE WHEN what <> 'DIGEST' THEN choice.frequency WHEN isWanted THEN link.frequency ELSE 'NEVER' END,
${SWITCHED_BUT_FREQUENCY},
  choice.chosenAt = at
RETURN what, account.id AS accountId, choice.frequency AS frequency, choice.weekday AS weekday`

export const SET_NEXT_DIGEST = cypher`
MATCH (choice:LetterChoice {accountId: $accountId})
SET choice.nextAt = $nextAt`

/** The link by which somebody without an account stopped them is the one by which they start again. */
export const STOP_LETTERS_TO_ADDRESS = cypher`
MATCH (link:StopLink {tokenHash: $tokenHash})
WHERE link.address IS NOT NULL AND link.expiresAt > $now
MERGE (stopped:StoppedAddress {digest: link.address})
ON CREATE SET stopped.at = $now
SET link.expiresAt = '9999-12-31T00:00:00.000Z'
RETURN link.what AS what`

export const START_LETTERS_TO_ADDRESS = cypher`
MATCH (link:StopLink {tokenHash: $tokenHash})
WHERE link.address IS NOT NULL AND link.expiresAt > $now
OPTIONAL MATCH (stopped:StoppedAddress {digest: link.address})
DETACH DELETE stopped
RETURN link.what AS what`

export const STOPPED_ADDRESS = cypher`
MATCH (stopped:StoppedAddress {digest: $address})
RETURN stopped.digest AS digest`

export const STOP_LINK_OWNER = cypher`
MATCH (link:StopLink {tokenHash: $tokenHash})
OPTIONAL MATCH (link)-[:OF]->(account:Account)
RETURN account.id AS accountId, link.address AS address`

/** With the link that stopped them, which holds on. */
export const STOPPED_ADDRESSES = cypher`
MATCH (stopped:StoppedAddress)
OPTIONAL MATCH (link:StopLink {address: stopped.digest}) WHERE link.expiresAt STARTS WITH '9999'
WITH stopped, head(collect(link)) AS link
RETURN stopped.digest AS address, stopped.at AS at, link.tokenHash AS link, coalesce(link.what, 'CORRESPONDENCE') AS what`

export const STOP_ADDRESSES_AGAIN = cypher`
UNWIND $stops AS stop
WITH stop WHERE NOT EXISTS { MATCH (:StoppedAddress {digest: stop.address}) }
MERGE (stopped:StoppedAddress {digest: stop.address})
SET stopped.at = stop.at
FOREACH (tokenHash IN CASE WHEN stop.link IS NULL THEN [] ELSE [stop.link] END |
  MERGE (link:StopLink {tokenHash: tokenHash})
  SET link.what = stop.what, link.address = stop.address, link.expiresAt = '9999-12-31T00:00:00.000Z')
RETURN null AS accountId`

export const START_ADDRESSES_AGAIN = cypher`
UNWIND $stops AS stop
MATCH (stopped:StoppedAddress {digest: stop.address}) WHERE stopped.at < stop.at
DETACH DELETE stopped
RETURN null AS accountId`

/** What the account chose later stays as it is. */
export const STOP_ACCOUNTS_AGAIN = cypher`
UNWIND $stops AS stop
MATCH (account:Account {id: stop.accountId}) WHERE account.closedAt IS NULL
WITH account, stop.what AS what, false AS isWanted, stop.at AS at
${CHOICE_OF_ACCOUNT}
WITH choice, what, isWanted, at
WHERE coalesce(choice.chosenAt, '') < at AND CASE what
  WHEN 'DIGEST' THEN choice.frequency <> 'NEVER'
  WHEN 'OVERLAPS' THEN choice.overlaps
  WHEN 'CORRESPONDENCE' THEN coalesce(choice.correspondence, true)
  WHEN 'CASES' THEN coalesce(choice.cases, true)
  WHEN 'REMINDERS' THEN coalesce(choice.reminders, true)
  ELSE false END
SET choice.frequency = CASE what WHEN 'DIGEST' THEN 'NEVER' ELSE choice.frequency END,
${SWITCHED_BUT_FREQUENCY}
RETURN choice.accountId AS accountId`

export const PURGE_STOP_LINKS = cypher`
MATCH (link:StopLink) WHERE link.expiresAt <= $now
DETACH DELETE link`

export const KNOWN_OVERLAPS = cypher`
MATCH (known:KnownOverlaps)
RETURN known.accountId AS accountId, known.seq AS seq,
  CASE WHEN known.seq < $seq THEN known.overlaps END AS overlaps`

/** Compared and set: of two servers that look at the same changes one alone writes. */
export const SAVE_KNOWN_OVERLAPS = cypher`
MATCH (account:Account {id: $accountId}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
MERGE (known:KnownOverlaps {accountId: $accountId})
SET known.accountId = $accountId
WITH known, account WHERE coalesce(known.seq, -1) = $before
SET known.seq = $seq, known.overlaps = $overlaps
MERGE (known)-[:OF]->(account)
RETURN known.accountId AS accountId`

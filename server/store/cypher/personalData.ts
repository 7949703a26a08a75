/** Erasures, free texts, the register of persons' requests, retention. See `personalDataStore.ts` and `freeTexts.ts`. */
import { cypher, types } from '../cypherText'

const OWNER = types('OWNED_BY', 'JUDGED_BY')

/**
 * Of the nodes of a label some properties, in their order, and whose they are. @param id and actor the properties that say it, or
 * who does: see `NodeBesideRecord`. @param objects their ids; null: all.
 */
export const FREE_TEXTS_OF = cypher`
MATCH (node:$($label))
OPTIONAL MATCH (holder)-[:HAS_DETAILS]->(node)
WITH node, holder, CASE WHEN $id IS NULL THEN holder.id ELSE node[coalesce($id, '')] END AS object,
  [name IN $properties | node[name]] AS values
WHERE ($objects IS NULL OR object IN $objects) AND any(value IN values WHERE value IS NOT NULL)
RETURN elementId(node) AS element, object, values, node.visibility AS visibility,
  CASE $actor
    WHEN 'OWNER' THEN head([(node)-[:${OWNER}]->(owner) | owner.id])
    WHEN 'HOLDER' THEN holder.organisation
    ELSE node[coalesce($actor, '')] END AS actor`

export const WRITE_FREE_TEXTS = cypher`
UNWIND $rows AS row
MATCH (node) WHERE elementId(node) = row.element
SET node += row.values`

export const CHANGES_WITH_TEXT = cypher`
MATCH (change:Change) WHERE change.seq > $seq AND change.after IS NOT NULL
  AND ($objects IS NULL OR change.recordId IN $objects)
RETURN change.seq AS seq, elementId(change) AS element, change.kind AS label, change.recordId AS object,
  change.after AS after
ORDER BY change.seq LIMIT $limit`

export const RENEW_EPOCH = cypher`
MATCH (feed:Feed {id: 1})
SET feed.epoch = randomUUID()`

/** Something was erased, so that its bytes are to be written over. */
export const NOTE_ERASED = cypher`
MATCH (feed:Feed {id: 1})
SET feed.erasedAt = $at`

/** Nothing where all that was erased was written over, or something was a moment ago. */
export const ERASED_SINCE = cypher`
MATCH (feed:Feed {id: 1}) WHERE feed.erasedAt > coalesce(feed.overwrittenAt, '') AND feed.erasedAt <= $before
RETURN feed.erasedAt AS at`

export const WRITE_OVER = cypher`
UNWIND range(1, $count) AS number
CREATE (:Overwriting {text: $text, list: [$text], short: 'written', other: 'over'})`

export const REMOVE_OVERWRITING = cypher`
MATCH (one:Overwriting)
DELETE one`

export const NOTE_OVERWRITTEN = cypher`
MATCH (feed:Feed {id: 1})
SET feed.overwrittenAt = $at`

export const SAVE_ERASURE = cypher`
MERGE (erasure:Erasure {id: $id})
SET erasure.subject = $subject, erasure.reason = $reason, erasure.at = $at, erasure.salt = $salt,
  erasure.organisation = $organisation, erasure.group = $group, erasure.by = $by, erasure.digests = $digests`

const ERASURE = cypher`erasure.id AS id, erasure.subject AS subject, erasure.reason AS reason, erasure.at AS at,
  erasure.salt AS salt, erasure.organisation AS organisation, erasure.group AS group, erasure.by AS by,
  erasure.digests AS digests`

export const ERASURES = cypher`
MATCH (erasure:Erasure)
RETURN ${ERASURE} ORDER BY at, id`

export const ERASURE_OF_ID = cypher`
MATCH (erasure:Erasure {id: $id})
RETURN ${ERASURE}`

/** Texts of others in which something was found, of an erasure; what was decided about one stays. */
export const KEEP_ERASURE_PLACES = cypher`
UNWIND $places AS row
MERGE (place:ErasurePlace {id: row.id})
ON CREATE SET place.erasure = $erasure, place.request = row.request, place.label = row.label,
  place.object = row.object, place.property = row.property
SET place.isErased = coalesce(place.isErased, row.isErased), place.decidedAt = coalesce(place.decidedAt, row.decidedAt)`

/** Enters the request in which somebody is asked about them, or opens it again; nothing where it is open. */
export const OPEN_PLACES_REQUEST = cypher`
MERGE (request:PersonRequest {id: $id})
SET request.id = $id
WITH request WHERE request.version IS NULL OR request.closedOn IS NOT NULL
SET request.kind = 'ERASURE', request.state = 'RECEIVED', request.group = $group, request.subject = $subject,
  request.reference = '', request.outcome = '', request.receivedOn = $receivedOn, request.dueOn = $dueOn,
  request.closedOn = null, request.version = coalesce(request.version, 0) + 1, request.erasure = $erasure,
  request.told = null,
  request.organisation = $organisation, request.askedBy = $askedBy
RETURN request.id AS id`

const PLACE = cypher`place.id AS id, place.erasure AS erasure, place.request AS request, place.label AS label,
  place.object AS object, place.property AS property, place.isErased AS isErased, place.decidedAt AS decidedAt`

export const PLACES_OF_REQUEST = cypher`
MATCH (place:ErasurePlace {request: $request})
RETURN ${PLACE} ORDER BY label, object, property`

export const DECIDED_PLACES = cypher`
MATCH (place:ErasurePlace) WHERE place.isErased IS NOT NULL
RETURN ${PLACE} ORDER BY decidedAt, id`

export const DECIDE_PLACE = cypher`
MATCH (place:ErasurePlace {id: $id})
SET place.isErased = $isErased, place.decidedAt = $decidedAt`

/** Those of $subjects of which something is held, though it was erased. */
export const HELD_AGAIN = cypher`
UNWIND $subjects AS subject
OPTIONAL MATCH (contact:Contact {id: subject})
OPTIONAL MATCH (account:Account {id: subject})-[:HAS_DETAILS]->()
WITH subject, contact, account WHERE contact IS NOT NULL OR account IS NOT NULL
RETURN DISTINCT subject AS subject`

/**
 * Each thing that is held of an account, with its fields as a map: some queries rather than one, which takes seconds to plan.
 */
export const ACCOUNT_AND_SIGN_IN_METHODS = cypher`
MATCH (account:Account {id: $accountId})
OPTIONAL MATCH (account)-[:HAS_DETAILS]->(details:AccountDetails)
RETURN 'ACCOUNT' AS category, account.id AS id, account.createdAt AS at, {
  name: details.name, email: details.email, newEmail: details.newEmail, frozenAt: account.frozenAt,
  hasPassword: EXISTS { MATCH (:Password)-[:OF]->(account) },
  identityProvider: EXISTS { MATCH (:ExternalIdentity)-[:OF]->(account) }
} AS fields
UNION ALL
MATCH (role:Role)-[:OF]->(:Account {id: $accountId})
RETURN 'ROLE' AS category, role.key AS id, role.since AS at,
  {role: role.role, group: role.group, actor: role.actorId} AS fields
UNION ALL
MATCH (session:Session)-[:OF]->(:Account {id: $accountId})
RETURN 'SESSION' AS category, session.id AS id, session.createdAt AS at,
  {seenAt: session.seenAt, expiresAt: session.expiresAt, checkedAt: session.checkedAt} AS fields
UNION ALL
MATCH (passkey:Passkey)-[:OF]->(:Account {id: $accountId})
RETURN 'PASSKEY' AS category, passkey.id AS id, passkey.createdAt AS at,
  {name: passkey.name, usedAt: passkey.usedAt} AS fields
UNION ALL
MATCH (token:ApiToken)-[:OF]->(:Account {id: $accountId})
RETURN 'API_TOKEN' AS category, token.id AS id, token.createdAt AS at, {
  name: token.name, scopes: token.scopes, expiresAt: token.expiresAt, usedAt: token.usedAt,
  revokedAt: token.revokedAt
} AS fields`

/** The records that an account wrote, each as it then stood. */
export const RECORDS_WRITTEN_BY = cypher`
MATCH (change:Change {author: $accountId})
RETURN CASE change.kind WHEN 'Judgement' THEN 'JUDGEMENT' ELSE 'DECLARATION' END AS category,
  toString(change.seq) AS id, change.at AS at,
  {kind: change.kind, record: change.recordId, after: change.after} AS fields`

/** What an account wrote beside the record, of the nodes of $labels, each with all that it holds. */
export const WRITTEN_BESIDE_RECORD = cypher`
MATCH (node:$any($labels)) WHERE node.accountId = $accountId OR $accountId IN node.writers
OPTIONAL MATCH (node)-[:OF]->(about)
RETURN head(labels(node)) AS label, node.id AS id, coalesce(node.at, node.createdAt) AS at,
  properties(node) AS properties, about.id AS about`

export const FOLLOWED_BY_ACCOUNT = cypher`
MATCH (invitation:Invitation) WHERE invitation.by = $accountId OR invitation.usedBy = $accountId
RETURN 'INVITATION' AS category, invitation.id AS id, invitation.createdAt AS at, {
  role: invitation.role, group: invitation.group, actor: invitation.actorId, usedAt: invitation.usedAt,
  part: CASE invitation.by WHEN $accountId THEN 'made' ELSE 'accepted' END
} AS fields
UNION ALL
MATCH (follow:Follow)-[:OF]->(:Account {id: $accountId})
RETURN 'FOLLOW' AS category, follow.id AS id, follow.createdAt AS at,
  {kind: follow.kind, subject: follow.subjectId, title: follow.title, question: follow.question} AS fields
UNION ALL
MATCH (address:FeedAddress)-[:OF]->(account:Account {id: $accountId})
RETURN 'FOLLOW' AS category, 'feed-address' AS id, address.createdAt AS at, {kind: 'FEED_ADDRESS'} AS fields
UNION ALL
MATCH (choice:LetterChoice {accountId: $accountId})
RETURN 'LETTER' AS category, 'letter-choice' AS id, null AS at, {
  frequency: choice.frequency, weekday: choice.weekday, language: choice.language, overlaps: choice.overlaps,
  correspondence: choice.correspondence, cases: choice.cases, reminders: choice.reminders
} AS fields`

export const LETTERS_AND_REQUESTS_OF_ACCOUNT = cypher`
MATCH (letter:Letter {accountId: $accountId})
OPTIONAL MATCH (letter)-[:HAS_DETAILS]->(details:LetterDetails)
RETURN 'LETTER' AS category, letter.id AS id, letter.createdAt AS at, {
  kind: letter.kind, endedAt: letter.endedAt, end: letter.end, email: details.email, name: details.name,
  title: details.title, text: details.text
} AS fields
UNION ALL
MATCH (request:PersonRequest {subject: $accountId})
RETURN 'REQUEST' AS category, request.id AS id, request.receivedOn AS at, {
  kind: request.kind, state: request.state, reference: request.reference, outcome: request.outcome,
  dueOn: request.dueOn, closedOn: request.closedOn
} AS fields`

export const LOG_OF_ACCOUNT = cypher`
MATCH (entry:AuditEntry {account: $accountId})
RETURN 'LOG' AS category, toString(entry.seq) AS id, entry.at AS at,
  {action: entry.action, object: entry.object, fields: entry.fields} AS fields
UNION ALL
MATCH (entry:AuditEntry {object: $accountId}) WHERE entry.account IS NULL OR entry.account <> $accountId
RETURN 'LOG' AS category, toString(entry.seq) AS id, entry.at AS at,
  {action: entry.action, object: entry.object, fields: entry.fields} AS fields`

const HELD_CONTACT = cypher`'CONTACT' AS category, contact.id AS id, contact.collectedOn AS at, {
  organisation: contact.organisation, name: details.name, function: details.function, email: details.email,
  phone: details.phone, source: details.source, origin: contact.origin, state: contact.state,
  confirmedOn: contact.confirmedOn, informedOn: contact.informedOn
} AS fields`

export const CONTACTS_OF_ADDRESS = cypher`
MATCH (:Account {id: $accountId})-[:HAS_DETAILS]->(person:AccountDetails)
MATCH (contact:Contact {state: 'SHOWN'})-[:HAS_DETAILS]->(details:ContactDetails)
WHERE toLower(details.email) = toLower(person.email)
RETURN contact.organisation AS organisation, ${HELD_CONTACT} ORDER BY id`

/** Who read it is other persons' data: when it was read is told. */
export const HELD_OF_CONTACT = cypher`
MATCH (contact:Contact {id: $contactId})
OPTIONAL MATCH (contact)-[:HAS_DETAILS]->(details:ContactDetails)
RETURN ${HELD_CONTACT}
UNION ALL
MATCH (request:PersonRequest {subject: $contactId})
RETURN 'REQUEST' AS category, request.id AS id, request.receivedOn AS at, {
  kind: request.kind, state: request.state, reference: request.reference, outcome: request.outcome,
  dueOn: request.dueOn, closedOn: request.closedOn
} AS fields
UNION ALL
MATCH (entry:AuditEntry {object: $contactId})
RETURN 'LOG' AS category, toString(entry.seq) AS id, entry.at AS at,
  {action: entry.action, fields: entry.fields} AS fields`

const REQUEST = cypher`request.id AS id, request.kind AS kind, request.state AS state, request.group AS group,
  request.subject AS subject, request.reference AS reference, request.outcome AS outcome,
  request.receivedOn AS receivedOn, request.dueOn AS dueOn, request.closedOn AS closedOn,
  request.version AS version, request.erasure AS erasure, request.organisation AS organisation,
  request.askedBy AS askedBy`

export const PERSON_REQUESTS = cypher`
MATCH (request:PersonRequest)
RETURN ${REQUEST}
ORDER BY closedOn IS NOT NULL, CASE WHEN closedOn IS NULL THEN dueOn END, closedOn DESC, id`

export const PERSON_REQUEST = cypher`
MATCH (request:PersonRequest {id: $id})
RETURN ${REQUEST}`

/** The SET takes the lock, so that one of two who write at once finds what the other wrote. */
export const LOCK_PERSON_REQUEST = cypher`
MATCH (request:PersonRequest {id: $id})
SET request.id = $id
WITH request
RETURN ${REQUEST}`

export const WRITE_PERSON_REQUEST = cypher`
MERGE (request:PersonRequest {id: $id})
SET request.kind = $kind, request.state = $state, request.group = $group, request.subject = $subject,
  request.reference = $reference, request.outcome = $outcome, request.receivedOn = $receivedOn,
  request.dueOn = $dueOn, request.closedOn = $closedOn, request.version = $version`

/** Nothing where the contact is kept apart already. */
export const FREEZE_BY_REQUEST = cypher`
MATCH (request:PersonRequest {id: $id})
MATCH (contact:Contact {id: $subject, state: 'SHOWN'})
SET contact.state = 'FROZEN', contact.version = contact.version + 1, request.froze = true
RETURN contact.id AS id`

/** The same of an account, whose sessions end. */
export const FREEZE_ACCOUNT_BY_REQUEST = cypher`
MATCH (request:PersonRequest {id: $id})
MATCH (account:Account {id: $subject}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
SET account.frozenAt = $at, request.froze = true
WITH account
OPTIONAL MATCH (session:Session)-[:OF]->(account)
DETACH DELETE session
RETURN DISTINCT account.id AS id`

/** If a request did so, and no other one that is open asks for it. */
const ENDED_BY_REQUEST = cypher`
EXISTS { MATCH (froze:PersonRequest {subject: $subject}) WHERE froze.froze }
  AND NOT EXISTS {
    MATCH (other:PersonRequest {subject: $subject})
    WHERE other.id <> $id AND other.closedOn IS NULL AND other.kind IN ['OBJECTION', 'FREEZE']
  }
  AND NOT EXISTS {
    MATCH (other:PersonRequest {subject: $subject})
    WHERE other.state IN ['GRANTED', 'PARTLY'] AND other.kind IN ['OBJECTION', 'FREEZE']
  }`

export const UNFREEZE_BY_REQUEST = cypher`
MATCH (contact:Contact {id: $subject, state: 'FROZEN'})
WHERE ${ENDED_BY_REQUEST}
SET contact.state = 'SHOWN', contact.version = contact.version + 1
RETURN contact.id AS id`

export const UNFREEZE_ACCOUNT_BY_REQUEST = cypher`
MATCH (account:Account {id: $subject}) WHERE account.closedAt IS NULL AND account.frozenAt IS NOT NULL
  AND ${ENDED_BY_REQUEST}
REMOVE account.frozenAt
RETURN account.id AS id`

/** Open ones, and how far those who answer were told. */
export const REQUESTS_TO_TELL = cypher`
MATCH (request:PersonRequest) WHERE request.closedOn IS NULL
RETURN ${REQUEST}, coalesce(request.told, '') AS told
ORDER BY dueOn, id`

/** The first SET takes the lock: of two servers one tells. */
export const NOTE_TOLD = cypher`
MATCH (request:PersonRequest {id: $id})
SET request.id = $id
WITH request WHERE request.closedOn IS NULL AND coalesce(request.told, '') <> $told
SET request.told = $told
RETURN request.id AS id`

export const REMOVE_PERSON_REQUESTS = cypher`
MATCH (request:PersonRequest) WHERE request.id IN $ids
DELETE request
RETURN count(*) AS count`

export const RETENTION_RUNS = cypher`
MATCH (run:RetentionRun)
RETURN run.id AS id, run.at AS at, run.asOf AS asOf, run.isDry AS isDry, run.account AS account,
  run.counts AS counts
ORDER BY at DESC, id LIMIT $limit`

/** Nothing where it was kept before. */
export const SAVE_RETENTION_RUN = cypher`
OPTIONAL MATCH (known:RetentionRun {id: $id})
WITH known WHERE known IS NULL
CREATE (run:RetentionRun {
  id: $id, at: $at, asOf: $asOf, isDry: $isDry, account: $account, counts: $counts
})
RETURN run.id AS id`

/** Sessions of before accounts kept when they were used say so too. */
const USED_AT = cypher`
CALL (account) {
  OPTIONAL MATCH (session:Session)-[:OF]->(account)
  RETURN max(session.seenAt) AS seenAt
}
WITH account, coalesce(CASE WHEN seenAt > account.usedAt THEN seenAt ELSE account.usedAt END, seenAt, account.createdAt) AS usedAt`

/** Accounts that nobody has used since an instant. */
export const UNUSED_ACCOUNTS = cypher`
MATCH (account:Account) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
${USED_AT}
WHERE usedAt <= $before
RETURN account.id AS id, usedAt, account.warnedAt AS warnedAt ORDER BY id`

/** Nothing where it was used since. */
export const UNUSED_ACCOUNT = cypher`
MATCH (account:Account {id: $id}) WHERE account.closedAt IS NULL AND account.frozenAt IS NULL
${USED_AT}
WHERE usedAt <= $before
RETURN account.id AS id`

/** Nothing where it was used, or its holder was told, meanwhile. */
export const NOTE_WARNING = cypher`
MATCH (account:Account {id: $id}) WHERE account.closedAt IS NULL
SET account.id = $id
WITH account
${USED_AT}
WHERE usedAt <= $usedAt AND (account.warnedAt IS NULL OR account.warnedAt <= usedAt)
SET account.warnedAt = $at
RETURN account.id AS id`

/** Discussions whose last comment was written before an instant. */
export const OLD_DISCUSSIONS = cypher`
MATCH (comment:Comment)
WITH comment.subject AS subject, comment.subjectId AS subjectId, max(comment.at) AS last, count(*) AS comments
WHERE last <= $before
RETURN subject, subjectId, last, comments ORDER BY subject, subjectId`

export const REMOVE_OLD_DISCUSSION = cypher`
MATCH (comment:Comment {subjectId: $subjectId}) WHERE comment.subject = $subject
WITH collect(comment) AS all, max(comment.at) AS last WHERE last <= $before
UNWIND all AS comment
DETACH DELETE comment
RETURN count(*) AS count`

/**
 * Proposals that were closed, declined or over before an instant, but for those that all had accepted, which stand on record.
 * @param before an instant; $beforeDay: its day.
 */
export const OLD_PROPOSALS = cypher`
MATCH (proposal:Proposal)
WHERE NOT EXISTS { MATCH (:AcceptedProposal {id: proposal.id}) }
OPTIONAL MATCH (slot:ProposalSlot)-[:OF]->(proposal)
WITH proposal, min(slot.declinedAt) AS declinedAt
WITH proposal, CASE proposal.state
  WHEN 'CLOSED' THEN proposal.closedAt
  WHEN 'SOUNDED' THEN coalesce(declinedAt, proposal.expiresOn)
END AS closedAt
WHERE closedAt <= $before
RETURN proposal.id AS id, closedAt ORDER BY id`

export const REMOVE_PROPOSAL = cypher`
MATCH (proposal:Proposal {id: $id})
OPTIONAL MATCH (slot:ProposalSlot)-[:OF]->(proposal)
OPTIONAL MATCH (comment:Comment {subjectId: $id})
WITH proposal, collect(DISTINCT slot) + collect(DISTINCT comment) AS held
FOREACH (one IN held | DETACH DELETE one)
DETACH DELETE proposal
RETURN count(*) AS count`

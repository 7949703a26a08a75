/** Erasures, free texts, the register of persons' requests, retention. See `personalDataStore.ts` and `freeTexts.ts`. */
import { cypher } from '../cypherText'

/** Of the nodes of a label some properties, in their order. */
export const FREE_TEXTS_OF = cypher`
MATCH (node:$($label))
WITH node, [name IN $properties | node[name]] AS values
WHERE any(value IN values WHERE value IS NOT NULL)
RETURN elementId(node) AS element, values`

export const WRITE_FREE_TEXTS = cypher`
UNWIND $rows AS row
MATCH (node) WHERE elementId(node) = row.element
SET node += row.values`

export const CHANGES_WITH_TEXT = cypher`
MATCH (change:Change) WHERE change.seq > $seq AND change.after IS NOT NULL
RETURN change.seq AS seq, elementId(change) AS element, change.after AS after
ORDER BY change.seq LIMIT $limit`

export const RENEW_EPOCH = cypher`
MATCH (feed:Feed {id: 1})
SET feed.epoch = randomUUID()`

export const KEEP_ERASURE = cypher`
MERGE (erasure:Erasure {id: $id})
SET erasure.subject = $subject, erasure.reason = $reason, erasure.at = $at, erasure.salt = $salt,
  erasure.digests = $digests`

export const ERASURES = cypher`
MATCH (erasure:Erasure)
RETURN erasure.id AS id, erasure.subject AS subject, erasure.reason AS reason, erasure.at AS at,
  erasure.salt AS salt, erasure.digests AS digests ORDER BY at, id`

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
export const ACCOUNT_AND_WAYS_IN = cypher`
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

export const WRITTEN_BY_ACCOUNT = cypher`
MATCH (change:Change {author: $accountId})
RETURN CASE change.kind WHEN 'Judgement' THEN 'JUDGEMENT' ELSE 'DECLARATION' END AS category,
  toString(change.seq) AS id, change.at AS at,
  {kind: change.kind, record: change.recordId, after: change.after} AS fields
UNION ALL
MATCH (comment:Comment {accountId: $accountId})
RETURN 'COMMENT' AS category, comment.id AS id, comment.at AS at, {
  subject: comment.subject, subjectId: comment.subjectId, actor: comment.actor, text: comment.text,
  editedAt: comment.editedAt, withdrawnAt: comment.withdrawnAt
} AS fields
UNION ALL
MATCH (event:CaseEvent {accountId: $accountId})-[:OF]->(followed:Case)
RETURN 'CASE' AS category, event.id AS id, event.at AS at,
  {case: followed.id, event: event.kind, verdict: event.verdict, text: event.text} AS fields
UNION ALL
MATCH (proposal:Proposal) WHERE $accountId IN proposal.writers
RETURN 'PROPOSAL' AS category, proposal.id AS id, proposal.createdAt AS at,
  {author: proposal.author, state: proposal.state} AS fields
UNION ALL
MATCH (note:ReportNote {accountId: $accountId})-[:OF]->(report:Report)
RETURN 'REPORT' AS category, note.id AS id, note.at AS at,
  {report: report.id, state: note.state, text: note.text} AS fields`

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
  frequency: choice.frequency, weekday: choice.weekday, language: choice.language, overlaps: choice.overlaps
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
  request.version AS version`

export const PERSON_REQUESTS = cypher`
MATCH (request:PersonRequest)
RETURN ${REQUEST}
ORDER BY closedOn IS NOT NULL, CASE WHEN closedOn IS NULL THEN dueOn END, closedOn DESC, id`

export const PERSON_REQUEST = cypher`
MATCH (request:PersonRequest {id: $id})
RETURN ${REQUEST}`

/** The SET takes the lock, so that one of two who write at once finds another version. */
export const LOCK_PERSON_REQUEST = cypher`
MATCH (request:PersonRequest {id: $id})
SET request.id = $id
RETURN request.version AS version`

export const WRITE_PERSON_REQUEST = cypher`
MERGE (request:PersonRequest {id: $id})
SET request.kind = $kind, request.state = $state, request.group = $group, request.subject = $subject,
  request.reference = $reference, request.outcome = $outcome, request.receivedOn = $receivedOn,
  request.dueOn = $dueOn, request.closedOn = $closedOn, request.version = $version`

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
export const KEEP_RETENTION_RUN = cypher`
OPTIONAL MATCH (known:RetentionRun {id: $id})
WITH known WHERE known IS NULL
CREATE (run:RetentionRun {
  id: $id, at: $at, asOf: $asOf, isDry: $isDry, account: $account, counts: $counts
})
RETURN run.id AS id`

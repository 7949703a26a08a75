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

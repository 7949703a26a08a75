/** Persons with a public function. See `contactStore.ts`. */
import { cypher } from '../cypherText'

const HEAD = cypher`contact.id AS id, contact.organisation AS organisation, contact.state AS state,
  contact.origin AS origin, contact.collectedOn AS collectedOn, contact.confirmedOn AS confirmedOn,
  contact.informedOn AS informedOn, contact.version AS version`

const VALUES = cypher`details.name AS name, details.function AS function, details.email AS email,
  details.phone AS phone, details.source AS source`

export const CONTACT_HEADS = cypher`
MATCH (contact:Contact)
RETURN ${HEAD} ORDER BY id`

export const CONTACT_HEAD = cypher`
MATCH (contact:Contact {id: $id})
RETURN ${HEAD}`

export const CONTACT_VALUES = cypher`
MATCH (contact:Contact)-[:HAS_DETAILS]->(details:ContactDetails) WHERE contact.id IN $ids
RETURN contact.id AS id, ${VALUES}`

export const CONTACTS_HOLDING = cypher`
MATCH (contact:Contact)-[:HAS_DETAILS]->(details:ContactDetails) WHERE contact.id IN $ids
  AND any(value IN [details.name, details.function, details.email, details.phone]
    WHERE toLower(value) CONTAINS toLower($text))
RETURN contact.id AS id ORDER BY id`

export const CONTACTS_BY_NAME = cypher`
MATCH (contact:Contact)-[:HAS_DETAILS]->(details:ContactDetails) WHERE contact.id IN $ids
RETURN contact.id AS id ORDER BY toLower(details.name), id`

/** The SET takes the lock, so that one of two who write at once finds what the other wrote. */
export const LOCK_CONTACT = cypher`
MATCH (contact:Contact {id: $id})
SET contact.id = $id
WITH contact
RETURN ${HEAD}`

export const WRITE_CONTACT = cypher`
MERGE (contact:Contact {id: $id})
SET contact.organisation = $organisation, contact.state = $state, contact.origin = $origin,
  contact.collectedOn = $collectedOn, contact.confirmedOn = $confirmedOn, contact.informedOn = $informedOn,
  contact.version = $version`

export const WRITE_CONTACT_VALUES = cypher`
MATCH (contact:Contact {id: $id})
MERGE (contact)-[:HAS_DETAILS]->(details:ContactDetails)
SET details.id = $id, details.name = $name, details.function = $function, details.email = $email, details.phone = $phone,
  details.source = $source`

export const REMOVE_CONTACT = cypher`
MATCH (contact:Contact {id: $id})
OPTIONAL MATCH (contact)-[:HAS_DETAILS]->(details:ContactDetails)
WITH contact, contact.id AS id, collect(details) AS held
FOREACH (details IN held | DETACH DELETE details)
DETACH DELETE contact
RETURN id`

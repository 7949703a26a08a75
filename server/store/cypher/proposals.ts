/** What is proposed and what each party answers. See `proposalStore.ts`. */
import { cypher } from '../cypherText'

const WHOLE = cypher`
OPTIONAL MATCH (slot:ProposalSlot)-[:OF]->(proposal)
WITH proposal, slot ORDER BY slot.position
WITH proposal, collect(properties(slot)) AS slots
RETURN properties(proposal) AS proposal, slots`

export const PROPOSALS_BY_IDS = cypher`
MATCH (proposal:Proposal) WHERE proposal.id IN $ids
${WHOLE}`

export const PROPOSALS_OF_ACTORS = cypher`
MATCH (own:ProposalSlot) WHERE own.actor IN $actors
MATCH (own)-[:OF]->(proposal:Proposal)
WITH DISTINCT proposal
${WHOLE}, proposal.changedAt AS changedAt, proposal.id AS id
ORDER BY changedAt DESC, id`

export const SOUNDED_PROPOSALS = cypher`
MATCH (proposal:Proposal {state: 'SOUNDED'}) WHERE coalesce(proposal.country, '') = $country
${WHOLE}`

export const PROPOSALS_REFERRING = cypher`
MATCH (proposal:Proposal)
WITH proposal, [(slot:ProposalSlot)-[:OF]->(proposal) | slot.actor] AS parties
UNWIND proposal.named + parties + coalesce(proposal.place, []) AS to
WITH proposal, to WHERE to IN $ids
RETURN proposal.id AS id, min(to) AS to ORDER BY id`

/** The SET takes the lock, so that one of two who write at once finds what the other wrote. */
export const LOCK_PROPOSAL = cypher`
MATCH (proposal:Proposal {id: $id})
SET proposal.id = $id
WITH proposal
${WHOLE}`

/** Writes a proposal whole, and its slots; slots of actors that are no longer asked go. */
export const WRITE_PROPOSAL = cypher`
MERGE (proposal:Proposal {id: $id})
SET proposal = $properties
WITH proposal
CALL (proposal) {
  MATCH (gone:ProposalSlot)-[:OF]->(proposal) WHERE NOT gone.key IN [row IN $slots | row.key]
  DETACH DELETE gone
}
UNWIND $slots AS row
MERGE (slot:ProposalSlot {key: row.key})
SET slot = row
MERGE (slot)-[:OF]->(proposal)`

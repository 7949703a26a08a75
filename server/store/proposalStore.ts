/**
 * Proposals and the answers to them. They are beside the record until all parties have accepted: then the accepted proposal is also a
 * record, written in the same transaction, with its Change.
 */
import neo4j from 'neo4j-driver'
import type { AnswerStep } from '../../schema/proposals'
import type { CountryCode, Id } from '../domain/ids'
import { namedId, type Proposal, type ProposalSlot, type ToldAnswer } from '../domain/proposal'
import { AuditedStore } from './auditedDatabase'
import { cypher } from './cypherText'
import type { RunStatement } from './database'

/** A proposal that refers to a record or an actor. */
export interface ProposalReference {
	readonly id: Id
	readonly to: Id
}

export class Neo4jProposalStore extends AuditedStore {
	/** Those that exist, in no order. */
	async byIds(ids: readonly Id[]): Promise<readonly Proposal[]> {
		return (await this.database.read<ProposalRow>(PROPOSALS_BY_IDS, { ids })).map(proposalOf)
	}

	/** Those in which one of some actors has a part, last changed first; one query for all. */
	async ofActors(actors: readonly Id[]): Promise<readonly Proposal[]> {
		return (await this.database.read<ProposalRow>(PROPOSALS_OF_ACTORS, { actors })).map(proposalOf)
	}

	/** Those of a country that were sounded and not closed. */
	async sounded(country: CountryCode | null): Promise<readonly Proposal[]> {
		const rows = await this.database.read<ProposalRow>(SOUNDED_PROPOSALS, {
			country: country ?? '',
		})
		return rows.map(proposalOf)
	}

	/** Those that name one of some records, or have one of some actors as a party or a place. */
	referringTo(ids: readonly Id[]): Promise<readonly ProposalReference[]> {
		return this.database.read<ProposalReference>(PROPOSALS_REFERRING, { ids })
	}
}

export type ProposalStore = Pick<Neo4jProposalStore, keyof Neo4jProposalStore>

/** A proposal locked until the transaction ends; null: there is none of that id. */
export async function lockProposal(run: RunStatement, id: Id): Promise<Proposal | null> {
	const [locked] = await run<ProposalRow>(LOCK_PROPOSAL, { id })
	return locked === undefined ? null : proposalOf(locked)
}

export async function writeProposal(run: RunStatement, { slots, ...proposal }: Proposal): Promise<void> {
	const { id, version, recordVersion, evidence } = proposal
	await run(WRITE_PROPOSAL, {
		id,
		properties: {
			...proposal,
			version: neo4j.int(version),
			recordVersion: neo4j.int(recordVersion),
			named: evidence.map(namedId),
		},
		slots: slots.map((slot, position) => ({
			...slot,
			key: `${id} ${slot.actor}`,
			position: neo4j.int(position),
			// A node cannot hold a list of maps.
			history: slot.history.map(({ at, step }) => `${at} ${step}`),
			version: slot.version === null ? null : neo4j.int(slot.version),
		})),
	})
}

interface ProposalRow {
	readonly proposal: Readonly<Record<string, unknown>>
	readonly slots: readonly Readonly<Record<string, unknown>>[]
}

/** Neo4j drops null properties: these are put back. */
const NOTHING_OF_PROPOSAL: Readonly<Partial<Proposal>> = {
	country: null,
	originId: null,
	place: null,
	expiresOn: null,
	end: null,
	soundedAt: null,
	acceptedAt: null,
	publicAt: null,
	closedAt: null,
}
const NOTHING_OF_SLOT: Readonly<Partial<ProposalSlot>> = {
	verdict: null,
	comment: null,
	version: null,
	answeredAt: null,
	declinedAt: null,
	outcome: null,
	outcomeText: null,
	outcomeAt: null,
}

function proposalOf({ proposal, slots }: ProposalRow): Proposal {
	const { named: _named, ...stored } = proposal
	return { ...NOTHING_OF_PROPOSAL, ...(stored as unknown as Proposal), slots: slots.map(slotFrom) }
}

function slotFrom(stored: Readonly<Record<string, unknown>>): ProposalSlot {
	const { key: _key, position: _position, history, ...slot } = stored
	return { ...NOTHING_OF_SLOT, ...(slot as unknown as ProposalSlot), history: historyFrom(history) }
}

function historyFrom(stored: unknown): readonly ToldAnswer[] {
	return (stored as readonly string[]).map((line) => {
		const [at = '', step] = line.split(' ')
		return { at, step: step as AnswerStep }
	})
}

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

/** The SET takes the lock, so that of two writers the second finds what the first wrote. */
export const LOCK_PROPOSAL = cypher`
MATCH (proposal:Proposal {id: $id})
SET proposal.id = $id
WITH proposal
${WHOLE}`

/** Writes a whole proposal and its slots; removes the slots of actors that are no longer parties. */
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

import neo4j from 'neo4j-driver'
import type { AnswerStep } from '../../schema/proposals'
import type { CountryCode, Id } from '../domain/ids'
import { namedId, type Proposal, type ProposalSlot, type ToldAnswer } from '../domain/proposal'
import * as proposals from './cypher/proposals'
import type { Database, RunStatement } from './database'
import type { ProposalReference, ProposalStore } from './proposalStore'

/** Proposals in the Neo4j of the record. */
export class Neo4jProposalStore implements ProposalStore {
	readonly #database: Database

	constructor(database: Database) {
		this.#database = database
	}

	async byIds(ids: readonly Id[]): Promise<readonly Proposal[]> {
		return (await this.#database.read<ProposalRow>(proposals.PROPOSALS_BY_IDS, { ids })).map(proposalOf)
	}

	async ofActors(actors: readonly Id[]): Promise<readonly Proposal[]> {
		return (await this.#database.read<ProposalRow>(proposals.PROPOSALS_OF_ACTORS, { actors })).map(proposalOf)
	}

	async sounded(country: CountryCode | null): Promise<readonly Proposal[]> {
		const rows = await this.#database.read<ProposalRow>(proposals.SOUNDED_PROPOSALS, {
			country: country ?? '',
		})
		return rows.map(proposalOf)
	}

	referringTo(ids: readonly Id[]): Promise<readonly ProposalReference[]> {
		return this.#database.read<ProposalReference>(proposals.PROPOSALS_REFERRING, { ids })
	}
}

/** A proposal that nobody else changes before the transaction ends; null: there is none of that id. */
export async function lockProposal(run: RunStatement, id: Id): Promise<Proposal | null> {
	const [locked] = await run<ProposalRow>(proposals.LOCK_PROPOSAL, { id })
	return locked === undefined ? null : proposalOf(locked)
}

export async function writeProposal(run: RunStatement, { slots, ...proposal }: Proposal): Promise<void> {
	const { id, version, recordVersion, evidence } = proposal
	await run(proposals.WRITE_PROPOSAL, {
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
			// A node holds no lists of maps.
			history: slot.history.map(({ at, step }) => `${at} ${step}`),
			version: slot.version === null ? null : neo4j.int(slot.version),
		})),
	})
}

interface ProposalRow {
	readonly proposal: Readonly<Record<string, unknown>>
	readonly slots: readonly Readonly<Record<string, unknown>>[]
}

/** A node has no property that is null. */
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

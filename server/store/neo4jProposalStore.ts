import neo4j from 'neo4j-driver'
import type { AnswerStep } from '../../schema/proposals'
import type { CountryCode, Id } from '../domain/ids'
import { namedId, type Proposal, type ProposalSlot, type ToldAnswer } from '../domain/proposal'
import { recordActivity } from './activityLog'
import { appendChanges } from './appendChanges'
import { appendAudit } from './auditLog'
import * as proposals from './cypher/proposals'
import type { Database, RunStatement } from './database'
import { type IdempotencyKey, writeUnderKey } from './idempotentWrites'
import type { ProposalChange, ProposalReference, ProposalStore, ProposalWrite } from './proposalStore'
import { removeRecords, writeRecords } from './writeRecords'

/** Proposals in the Neo4j of the record. */
export class Neo4jProposalStore implements ProposalStore {
	readonly #database: Database
	readonly #now: () => Date

	/** @param now when what is written into the audit log and the feed was done. */
	constructor(database: Database, now: () => Date) {
		this.#database = database
		this.#now = now
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

	async create(proposal: Proposal, { once, audit, answer }: ProposalWrite): Promise<string> {
		const now = this.#now()
		const { result } = await this.#database.write((run) =>
			writeUnderKey(run, once, now, async () => {
				await writeProposal(run, proposal)
				await appendAudit(run, [audit], now)
				return answer
			}),
		)
		return result.answer
	}

	async change(
		id: Id,
		once: IdempotencyKey,
		author: string,
		decide: (proposal: Proposal) => ProposalChange,
	): Promise<string | null> {
		const now = this.#now()
		const { result } = await this.#database.write(async (run) => {
			const [locked] = await run<ProposalRow>(proposals.LOCK_PROPOSAL, { id })
			if (locked === undefined) return null
			const { answer } = await writeUnderKey(run, once, now, async () => {
				const { next, record, activity, audit, answer: given } = decide(proposalOf(locked))
				await writeProposal(run, next)
				await writeRecord(run, id, record, { author, at: now.toISOString() })
				await recordActivity(run, activity, now)
				await appendAudit(run, [audit], now)
				return given
			})
			return answer
		})
		return result
	}
}

async function writeRecord(
	run: RunStatement,
	id: Id,
	record: ProposalChange['record'],
	change: { readonly author: string; readonly at: string },
): Promise<void> {
	if (record === 'SAME') return
	if (record === 'REMOVED') {
		const removed = await removeRecords(run, [id])
		const gone = removed.map((one) => ({ id: one, kind: 'AcceptedProposal' as const, after: null }))
		if (gone.length > 0) await appendChanges(run, gone, change)
		return
	}
	await writeRecords(run, [record])
	await appendChanges(run, [{ ...record, after: JSON.stringify(record) }], change)
}

async function writeProposal(run: RunStatement, { slots, ...proposal }: Proposal): Promise<void> {
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

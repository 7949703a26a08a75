/**
 * What is asked of Neo4j about proposals and the answers to them. They stand beside the record until all parties have accepted:
 * then what they accepted is a record too, written in the same transaction, with its Change.
 */
import type { NewActivity } from '../domain/activity'
import type { AuditLine } from '../domain/audit'
import type { CountryCode, Id } from '../domain/ids'
import type { Proposal } from '../domain/proposal'
import type { AcceptedProposal } from '../domain/records'
import type { IdempotencyKey } from './idempotentWrites'

/** How a proposal is written once, with what is answered for it. */
export interface ProposalWrite {
	readonly once: IdempotencyKey
	readonly audit: AuditLine
	readonly answer: string
}

/** What becomes of a proposal. */
export interface ProposalChange extends Omit<ProposalWrite, 'once'> {
	readonly next: Proposal
	/** Of what was accepted: to be written anew, removed, or left as it is. */
	readonly record: AcceptedProposal | 'REMOVED' | 'SAME'
	/** What the feed tells of it. */
	readonly activity: readonly NewActivity[]
}

/** A proposal that refers to a record or an actor. */
export interface ProposalReference {
	readonly id: Id
	readonly to: Id
}

export interface ProposalStore {
	/** In no order; those that are there. */
	byIds(ids: readonly Id[]): Promise<readonly Proposal[]>
	/** Those in which one of some actors has a part, the latest changed first; one query for all. */
	ofActors(actors: readonly Id[]): Promise<readonly Proposal[]>
	/** Those of a country that were sounded and that nobody has closed. */
	sounded(country: CountryCode | null): Promise<readonly Proposal[]>
	/** Those that name one of some records, or have one of some actors as a party or a place. */
	referringTo(ids: readonly Id[]): Promise<readonly ProposalReference[]>
	/** The answer; the one that was given first, where this was asked for again. */
	create(proposal: Proposal, write: ProposalWrite): Promise<string>
	/**
	 * Changes a proposal while nobody else can. What is answered under the same key is answered again, and nothing written.
	 * Returns null where there is none of that id.
	 *
	 * @param decide what becomes of it as it stands; what it throws is thrown, and nothing is written. Asked again where the
	 * transaction is.
	 * @param author of a Change: the id of the account.
	 */
	change(
		id: Id,
		once: IdempotencyKey,
		author: string,
		decide: (proposal: Proposal) => ProposalChange,
	): Promise<string | null>
}

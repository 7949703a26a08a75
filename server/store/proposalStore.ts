/**
 * What is asked of Neo4j about proposals and the answers to them. They stand beside the record until all parties have accepted:
 * then what they accepted is a record too, written in the same transaction, with its Change.
 */
import type { CountryCode, Id } from '../domain/ids'
import type { Proposal } from '../domain/proposal'

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
}

/** Who reads a proposal, and who decides on it: each actor for itself (proposals.md §1 and §2). */
import type { Id } from '../domain/ids'
import { type Proposal, proposalParties, proposalReaders } from '../domain/proposal'
import type { Reader } from './reader'
import { mayDo } from './rights'

/** Whether a reader may read the whole proposal, and what its parties say about it. */
export function mayReadProposal(
	reader: Reader,
	proposal: Pick<Proposal, 'soundedAt' | 'author' | 'slots'>,
): boolean {
	return proposalReaders(proposal).some((actorId) => mayDo(reader, 'proposal', 'read', { actorId }))
}

/** The parties of a proposal for which a reader may speak. */
export function ownParties(reader: Reader, proposal: Pick<Proposal, 'slots'>): readonly Id[] {
	return proposalParties(proposal).filter((actorId) => mayDo(reader, 'proposal', 'answer', { actorId }))
}

/** Whether the reader's account drafted, changed or sent a proposal. */
export function hasWritten(reader: Reader, { writers }: Pick<Proposal, 'writers'>): boolean {
	return reader.accountId !== null && writers.includes(reader.accountId)
}

/**
 * Whether a reader may decide on a proposal for one of its own actors. An account that wrote it decides only for the author's actor,
 * even if it edits another party: no account agrees with itself.
 */
export function mayDecide(
	reader: Reader,
	proposal: Pick<Proposal, 'author' | 'writers'>,
	actor: Id,
): boolean {
	return (
		mayDo(reader, 'proposal', 'answer', { actorId: actor }) &&
		(actor === proposal.author || !hasWritten(reader, proposal))
	)
}

/** Whether a reader may withdraw a proposal for one of its own actors: the author, or any party once all have accepted. */
export function mayWithdrawProposal(
	reader: Reader,
	{ author, acceptedAt }: Pick<Proposal, 'author' | 'acceptedAt'>,
	actor: Id,
): boolean {
	return mayDo(reader, 'proposal', 'answer', { actorId: actor }) && (acceptedAt !== null || actor === author)
}

/** Who reads a proposal, and who decides on it: each actor for itself (proposals.md §1 and §2). */
import type { Id } from '../domain/ids'
import { type Proposal, proposalParties, proposalReaders } from '../domain/proposal'
import type { Reader } from './reader'
import { mayDo } from './rights'

/** Whether a reader may read all that a proposal says, and what its parties say of it. */
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

/** Whether the account of a reader drafted, changed or sent a proposal. */
export function hasWritten(reader: Reader, { writers }: Pick<Proposal, 'writers'>): boolean {
	return reader.accountId !== null && writers.includes(reader.accountId)
}

/**
 * Whether a reader may decide on a proposal for one of its own actors. Who wrote it decides for the author's actor alone, even
 * as editor of another party: no account agrees with itself.
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

/** Whether a reader may withdraw a proposal for one of its own actors: the author's, or, once all have accepted, any party. */
export function mayWithdrawProposal(
	reader: Reader,
	{ author, acceptedAt }: Pick<Proposal, 'author' | 'acceptedAt'>,
	actor: Id,
): boolean {
	return mayDo(reader, 'proposal', 'answer', { actorId: actor }) && (acceptedAt !== null || actor === author)
}

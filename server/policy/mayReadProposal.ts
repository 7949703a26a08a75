import { type Proposal, proposalReaders } from '../domain/proposal'
import type { Reader } from './reader'
import { mayDo } from './rights'

/** Whether a reader may read all that a proposal says, and what its parties say of it. */
export function mayReadProposal(
	reader: Reader,
	proposal: Pick<Proposal, 'soundedAt' | 'author' | 'slots'>,
): boolean {
	return proposalReaders(proposal).some((actorId) => mayDo(reader, 'proposal', 'read', { actorId }))
}

import type { Id } from '../domain/ids'
import { judgedVersion } from '../domain/judgement'
import type { StatedRecord } from '../domain/records'
import { statedRecord } from '../queries/record'
import type { ShownProposal } from './reading'

/** A record that a proposal names. */
export interface ProposalRecord {
	readonly recordId: Id
	/** That was named. */
	readonly version: number
	/** As it now stands; null of one that is no longer on record, or that the reader does not see. */
	readonly record: StatedRecord | null
}

export function proposalRecords({ context, evidence }: ShownProposal): readonly ProposalRecord[] {
	return evidence.map((one) => {
		const named = judgedVersion(one)
		return { ...named, record: statedRecord(context, named.recordId) }
	})
}

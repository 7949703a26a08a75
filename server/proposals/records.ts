import type { Id } from '../domain/ids'
import { judgedVersion } from '../domain/judgement'
import type { StatedRecord } from '../domain/records'
import { statedRecord } from '../queries/record'
import type { ShownProposal } from './reading'

/** A record that a proposal names. */
export interface ProposalRecord {
	readonly recordId: Id
	/** The named version. */
	readonly version: number
	/** As it stands now; null if it is no longer on record, or the reader does not see it. */
	readonly record: StatedRecord | null
}

/** The records that it names. A reader who is no party gets only those that it sees, and does not learn that there are others. */
export function proposalRecords({ context, evidence, ofParty }: ShownProposal): readonly ProposalRecord[] {
	const named = evidence.map((one) => {
		const version = judgedVersion(one)
		return { ...version, record: statedRecord(context, version.recordId) }
	})
	return ofParty === null ? named.filter(({ record }) => record !== null) : named
}

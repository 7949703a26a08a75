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

/** The records that it names; for whoever is no party those alone that the reader sees: that there are others is not told. */
export function proposalRecords({ context, evidence, ofParty }: ShownProposal): readonly ProposalRecord[] {
	const named = evidence.map((one) => {
		const version = judgedVersion(one)
		return { ...version, record: statedRecord(context, version.recordId) }
	})
	return ofParty === null ? named.filter(({ record }) => record !== null) : named
}

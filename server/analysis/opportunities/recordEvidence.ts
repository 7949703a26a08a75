import type { Office, Partnership, StatedRecord } from '../../domain/records'
import { evidenceOf } from '../evidenceOf'
import type { Certainty, Evidence } from '../result'
import type { OpportunityView } from './opportunityView'

/** A record as evidence: only possible where a link or an office is, or where nobody knows what became of a wish. */
export function recordEvidence(record: StatedRecord, view: OpportunityView): Evidence {
	return evidenceOf(record, certaintyOf(record, view))
}

function certaintyOf(record: StatedRecord, view: OpportunityView): Certainty {
	return isOpenOrClosed(record) ? certaintyOfLink(record, view) : certaintyOfOther(record)
}

function isOpenOrClosed(record: StatedRecord): record is Partnership | Office {
	return record.kind === 'Partnership' || record.kind === 'Office'
}

function certaintyOfLink(record: Partnership | Office, view: OpportunityView): Certainty {
	return view.openness(record) === 'established' ? 'ESTABLISHED' : 'POSSIBLE'
}

function certaintyOfOther(record: Exclude<StatedRecord, Partnership | Office>): Certainty {
	return record.kind === 'Wish' && record.status === 'inconnu' ? 'POSSIBLE' : 'ESTABLISHED'
}

import type { DayNumber } from '../../../domain/fuzzyDate'
import { message } from '../../../domain/message'
import type { MandateFact } from '../../../snapshot/facts'
import type { Snapshot } from '../../../snapshot/snapshot'
import { contactsFor } from '../../contacts'
import { certaintyOn } from '../../openFacts'
import type { MandateEvidence, RivalMandates } from '../../result'
import { factChoice } from '../parameters'
import { factorsOf } from '../severity'
import { holderOf, mandateFactorValues, type RivalMandatesFinding } from './find'

export function explainRivalMandates(finding: RivalMandatesFinding, { geography }: Snapshot): RivalMandates {
	const { id, certainty, represented, holderCount, period, severity, letters, counted } = finding
	const { day } = factChoice(finding.parameters)
	const values = {
		represented: { place: represented.id },
		count: holderCount,
		letters: counted.length,
		contested: counted.filter(({ record }) => record.status === 'contested').length,
	}
	return {
		id,
		kind: 'RIVAL_MANDATES',
		certainty,
		represented: represented.id,
		holderCount,
		period,
		severity,
		factors: factorsOf('RIVAL_MANDATES', mandateFactorValues(finding), {
			simultaneity: message('rivalMandates.simultaneity', { count: holderCount }),
			evidence: message('rivalMandates.evidence', { records: counted.length }),
		}),
		evidence: letters.map((letter) => mandateEvidence(letter, day)),
		contacts: contactsFor(represented, geography),
		title: message('rivalMandates.title', values),
		sentence: message('rivalMandates.sentence', values),
		scenario: letters.some(({ scenario }) => scenario),
	}
}

function mandateEvidence(letter: MandateFact, day: DayNumber): MandateEvidence {
	const { id, version, confidence, since, until, sources, scenario } = letter.record
	return {
		recordId: id,
		version,
		certainty: certaintyOn(letter, day),
		confidence,
		holder: holderOf(letter),
		period: { start: since, end: until },
		sources,
		scenario,
	}
}

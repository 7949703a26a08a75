import type { Message } from '../../../domain/message'
import type { CrowdingRate, Factor } from '../../result'
import {
	competition,
	evidenceWeight,
	type FactorValues,
	factorsOf,
	severityOf,
	simultaneity,
} from '../severity'
import type { CrowdingFinding } from './find'
import { crowdingRate } from './rate'

/** What a severity is made of. */
type Measured = Pick<CrowdingFinding, 'peakCertain' | 'sectors' | 'excess' | 'counted' | 'occasion'>

/**
 * Severity of a crowding: how many leaders at once (to the day), competing sectors they share, how unusual it is for the
 * place (absent under five missions before), how well it is proved; × .7 with an occasion.
 */
export function crowdingSeverity(measured: Measured): number {
	return severityOf(factorValues(measured), measured.occasion !== null)
}

/** The same, factor by factor, each with its sentence. */
export function crowdingFactors(finding: CrowdingFinding): readonly Factor[] {
	const { occasion } = finding
	const rate = crowdingRate(finding)
	return factorsOf(
		factorValues(finding),
		{
			simultaneity: simultaneityMessage(finding),
			competingSectors: competingMessage(finding),
			...(rate !== null && { excess: excessMessage(rate) }),
			evidence: evidenceMessage(finding),
		},
		occasion && { key: 'crowding.factor.occasion', values: { occasion: occasion.record.name } },
	)
}

function factorValues({ peakCertain, sectors, excess, counted }: Measured): FactorValues {
	return {
		simultaneity: simultaneity(peakCertain),
		competingSectors: competition(sectors),
		excess,
		evidence: evidenceWeight(counted),
	}
}

function simultaneityMessage({ peakCertain, actorCount }: CrowdingFinding): Message {
	return { key: 'crowding.factor.simultaneity', values: { peak: peakCertain, leaders: actorCount } }
}

function competingMessage({ sectors }: CrowdingFinding): Message {
	const competing = sectors.filter(({ family }) => family === 'competing').map(({ id }) => id)
	return {
		key: 'crowding.factor.competingSectors',
		values: { shared: sectors.length, competing: competing.length, sectors: { sectors: competing } },
	}
}

function excessMessage({ missions, tail }: CrowdingRate): Message {
	return { key: 'crowding.factor.excess', values: { missions, tail: { decimal: tail } } }
}

function evidenceMessage({ counted }: CrowdingFinding): Message {
	const records = counted.map(({ record }) => record)
	return {
		key: 'crowding.factor.evidence',
		values: {
			missions: records.length,
			high: records.filter(({ confidence }) => confidence === 'high').length,
			sources: new Set(records.flatMap(({ sources }) => sources)).size,
		},
	}
}

import type { Id } from '../../domain/ids'
import type { Message, MessageValue } from '../../domain/message'
import type { Evidence } from '../result'
import { competition, type FactorValue, openEvidenceWorth, simultaneity } from './severity'

/** The kinds of overlap that links and offices make, as the keys of their sentences start. */
export type LinkTopic = 'samePartner' | 'sameTerritory' | 'sameCityOffices'

/** 1 − 1/n over the actors that count. */
export function actorsFactor(topic: LinkTopic, count: number): FactorValue {
	return { value: simultaneity(count), sentence: message(topic, 'simultaneity', { count }) }
}

/** k/(k + 1) over the competing sectors that two side by side share. */
export function competitionFactor(topic: LinkTopic, competing: readonly Id[]): FactorValue {
	const values = { competingCount: competing.length, competing: { sectors: competing } }
	return {
		value: competition(competing.length),
		sentence: message(topic, 'competingSectors', values),
	}
}

/** Mean worth of the records that count; one that is only possible counts half. */
export function recordsFactor(topic: LinkTopic, evidence: readonly Evidence[]): FactorValue {
	const withConfidence = (confidence: Evidence['confidence']) =>
		evidence.filter((one) => one.confidence === confidence).length
	return {
		value: openEvidenceWorth(evidence),
		sentence: message(topic, 'evidence', {
			records: evidence.length,
			high: withConfidence('high'),
			medium: withConfidence('medium'),
			low: withConfidence('low'),
			possible: evidence.filter(({ certainty }) => certainty === 'POSSIBLE').length,
		}),
	}
}

function message(topic: LinkTopic, name: string, values: Readonly<Record<string, MessageValue>>): Message {
	return { key: `${topic}.${name}`, values }
}

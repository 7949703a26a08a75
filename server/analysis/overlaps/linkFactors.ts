import type { Id } from '../../domain/ids'
import type { Message, MessageValue } from '../../domain/message'
import type { Evidence, Factor } from '../result'
import { competition, type FactorNumbers, factorsOf, openEvidenceWorth, simultaneity } from './severity'

/** The kinds of overlap that links and offices make, as the keys of their sentences start. */
export type LinkTopic = 'samePartner' | 'sameTerritory' | 'sameCityOffices'

/** What a severity of links or offices comes from. */
export interface Weighed {
	/** How many actors count. */
	readonly count: number
	/** The competing sectors that two who face each other share; null where the kind has no sectors. */
	readonly competing: readonly Id[] | null
	/** The records that count. */
	readonly evidence: readonly Pick<Evidence, 'confidence' | 'certainty'>[]
}

/**
 * The factors as numbers: 1 − 1/n over the actors that count, k/(k + 1) over the competing sectors, and the mean worth
 * of the records that count, where one that is only possible counts half.
 */
function linkNumbers({ count, competing, evidence }: Weighed): FactorNumbers {
	return {
		simultaneity: simultaneity(count),
		...(competing !== null && { competingSectors: competition(competing.length) }),
		evidence: openEvidenceWorth(evidence),
	}
}

/** The same in sentences. */
export function linkFactors(topic: LinkTopic, weighed: Weighed): readonly Factor[] {
	const { count, competing, evidence } = weighed
	const values = linkNumbers(weighed)
	const factor = (name: 'simultaneity' | 'competingSectors' | 'evidence', said: SentenceValues) => ({
		[name]: {
			value: values[name] ?? 0,
			sentence: { key: `${topic}.${name}`, values: said } satisfies Message,
		},
	})
	return factorsOf({
		...factor('simultaneity', { count }),
		...(competing !== null &&
			factor('competingSectors', {
				competingCount: competing.length,
				competing: { sectors: competing },
			})),
		...factor('evidence', evidenceValues(evidence)),
	})
}

type SentenceValues = Readonly<Record<string, MessageValue>>

function evidenceValues(evidence: Weighed['evidence']): SentenceValues {
	const withConfidence = (confidence: Evidence['confidence']) =>
		evidence.filter((one) => one.confidence === confidence).length
	return {
		records: evidence.length,
		high: withConfidence('high'),
		medium: withConfidence('medium'),
		low: withConfidence('low'),
		possible: evidence.filter(({ certainty }) => certainty === 'POSSIBLE').length,
	}
}

import type { Id } from '../../domain/ids'
import type { SectorFamily } from '../../domain/records'
import type { Evidence, SharedSector } from '../result'
import type { FactorValue } from './severity'

const CONFIDENCE_VALUES = { high: 1, medium: 0.6, low: 0.2 } as const

/** Shared competing sectors: k / (k + 1). */
export function competingSectorsFactor(
	shared: readonly SharedSector[],
	familyOf: (sector: Id) => SectorFamily | null,
): FactorValue {
	const competing = shared.map(({ sector }) => sector).filter((sector) => familyOf(sector) === 'competing')
	return {
		name: 'competingSectors',
		value: competing.length / (competing.length + 1),
		sentence: {
			key: 'factor.competingSectors',
			values: {
				shared: shared.length,
				competing: competing.length,
				sectors: { sectors: competing },
			},
		},
	}
}

/**
 * The mean over the evidence of high 1, medium .6, low .2. `halvePossible`: a link or an office that is only
 * possible counts half; a mission does not.
 */
export function evidenceFactor(evidence: readonly Evidence[], halvePossible: boolean): FactorValue {
	const values = evidence.map(
		({ confidence, certainty }) =>
			CONFIDENCE_VALUES[confidence] * (halvePossible && certainty === 'POSSIBLE' ? 0.5 : 1),
	)
	const count = (confidence: Evidence['confidence']) =>
		evidence.filter((one) => one.confidence === confidence).length
	return {
		name: 'evidence',
		value: values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length),
		sentence: {
			key: 'factor.evidence',
			values: {
				records: evidence.length,
				high: count('high'),
				medium: count('medium'),
				low: count('low'),
				sources: new Set(evidence.flatMap(({ sources }) => sources)).size,
			},
		},
	}
}

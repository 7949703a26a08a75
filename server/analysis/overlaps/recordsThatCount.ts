import { atLeast } from '../../domain/confidence'
import type { StatedRecord } from '../../domain/records'
import type { DetectionParameters } from './parameters'

/** Records as sure as asked, and of the scenario only where asked; in the order given. */
export function recordsThatCount<T extends Pick<StatedRecord, 'confidence' | 'scenario'>>(
	records: readonly T[],
	{ minConfidence, includeScenario }: Pick<DetectionParameters, 'minConfidence' | 'includeScenario'>,
): readonly T[] {
	if (minConfidence === null && includeScenario) return records
	return records.filter(
		({ confidence, scenario }) => atLeast(confidence, minConfidence) && (includeScenario || !scenario),
	)
}

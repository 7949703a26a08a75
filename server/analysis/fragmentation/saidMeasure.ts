import type { Message, MessageValue } from '../../domain/message'
import type { Measure } from '../measures/measure'

/** A measure with its sentence: what its value says, or why it has none. */
export interface SaidMeasure {
	readonly measure: Measure
	readonly sentence: Message
}

type MeasureName =
	| 'effectiveNumber'
	| 'effectiveEstablished'
	| 'concentration'
	| 'theilTotal'
	| 'theilBetween'
	| 'theilWithin'
	| 'coverage'
	| 'reciprocity'
	| 'affinity'
	| 'pairOverlap'

/** @param values what the sentence names beside the value. */
export function saidMeasure(
	name: MeasureName,
	measure: Measure,
	values: Readonly<Record<string, MessageValue>> = {},
): SaidMeasure {
	if ('none' in measure) return { measure, sentence: { key: `measure.none.${measure.none}`, values: {} } }
	return {
		measure,
		sentence: { key: `measure.${name}`, values: { ...values, value: { decimal: measure.value } } },
	}
}

/** For sorting: what has no value comes last. */
export function valueOrZero({ measure }: SaidMeasure): number {
	return 'value' in measure ? measure.value : 0
}

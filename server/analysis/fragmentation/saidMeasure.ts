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

type Values = Readonly<Record<string, MessageValue>>

/** @param values what the sentence names beside the value. */
export function saidMeasure(name: MeasureName, measure: Measure, values: Values = {}): SaidMeasure {
	return new LazySaid(measure, name, values)
}

/** Of the measures of a long list few are said. */
class LazySaid implements SaidMeasure {
	constructor(
		readonly measure: Measure,
		readonly name: MeasureName,
		readonly values: Values,
	) {}

	get sentence(): Message {
		const { measure } = this
		if ('none' in measure) return { key: `measure.none.${measure.none}`, values: {} }
		return { key: `measure.${this.name}`, values: { ...this.values, value: { decimal: measure.value } } }
	}
}

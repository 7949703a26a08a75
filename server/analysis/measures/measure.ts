import { type Message, type MessageValue, message } from '../../domain/message'

/** Why a measure has no value: the key of a sentence in `server/text`. */
export type NoMeasure =
	| 'nothing-recorded'
	| 'too-few-actors'
	| 'too-few-places'
	| 'one-direction-only'
	| 'no-shared-partner'
	| 'no-date'

/** A measure returns its value or the reason for having none; never NaN, never a value that means "not known". */
export type Measure = { readonly value: number } | { readonly none: NoMeasure }

export const measured = (value: number): Measure => ({ value })
export const unmeasured = (none: NoMeasure): Measure => ({ none })

/** A measure with its sentence: what its value means, or why it has none. */
export interface ExplainedMeasure {
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

/** @param values what the sentence names besides the value. */
export function explainMeasure(
	name: MeasureName,
	measure: Measure,
	values: Readonly<Record<string, MessageValue>> = {},
): ExplainedMeasure {
	const sentence =
		'none' in measure
			? message(`measure.none.${measure.none}`)
			: message(`measure.${name}`, { ...values, value: { decimal: measure.value } })
	return { measure, sentence }
}

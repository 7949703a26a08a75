/** Why a measure has no value: the key of a sentence of `server/text`. */
export type NoMeasure =
	| 'nothing-recorded'
	| 'too-few-actors'
	| 'too-few-places'
	| 'one-direction-only'
	| 'no-shared-partner'
	| 'no-date'

/** A measure returns its value or the reason for none; never NaN, never a value that stands for "not known". */
export type Measure = { readonly value: number } | { readonly none: NoMeasure }

export const measured = (value: number): Measure => ({ value })
export const unmeasured = (none: NoMeasure): Measure => ({ none })

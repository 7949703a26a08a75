import { daysIn } from '../../../schema/fuzzyDate'
import { MAX_PRECHECK_DAYS } from '../../../schema/limits'
import type { MissionDraft } from '../../graphql/generated/types'

/** The content of the form, an unfinished draft. */
export interface Draft {
	readonly actor: string | null
	readonly city: string | null
	readonly start: string
	readonly end: string
	readonly sectors: readonly string[]
}

export type Missing = 'actor' | 'city' | 'start' | 'end' | 'order' | 'length'

/** The missing fields of a draft, in the order of the form. */
export function missingOf({ actor, city, start, end }: Draft): readonly Missing[] {
	const missing: Missing[] = []
	if (actor === null) missing.push('actor')
	if (city === null) missing.push('city')
	if (start === '') missing.push('start')
	if (end === '') missing.push('end')
	if (start === '' || end === '') return missing
	if (end < start) missing.push('order')
	else if (daysIn(end).last - daysIn(start).first >= MAX_PRECHECK_DAYS) missing.push('length')
	return missing
}

/** The draft as the API takes it; null while a field is missing. */
export function draftInput(draft: Draft): MissionDraft | null {
	const { actor, city, start, end, sectors } = draft
	if (missingOf(draft).length > 0 || actor === null || city === null) return null
	return { actor, places: [city], start, end, sectors: [...sectors] }
}

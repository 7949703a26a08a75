/** The changes of a what-if, which are never saved, and their text form in the address. */
import { isIsoDay, readFuzzyDate } from '../../schema/fuzzyDate'
import { isRecordId } from './address'

export type ChosenChange =
	| {
			readonly kind: 'mission'
			readonly actor: string
			readonly place: string
			/** ISO days, both included. */
			readonly start: string
			readonly end: string
	  }
	| { readonly kind: 'merge'; readonly offices: readonly string[] }
	/** A link or an office that ends: YYYY, YYYY-MM or YYYY-MM-DD. */
	| { readonly kind: 'end'; readonly record: string; readonly date: string }

/** The most that the API accepts in one question. */
export const MAX_CHANGES_IN_ADDRESS = 10
const MAX_MERGED = 5
const MARK = '~'

/** Reads the changes from a query text; what cannot be understood counts as absent. */
export function parseWhatIfChanges(query: string | URLSearchParams): readonly ChosenChange[] {
	const text = new URLSearchParams(query).get('changes') ?? ''
	return text
		.split(',')
		.flatMap((one) => changeOf(one.split(MARK)) ?? [])
		.slice(0, MAX_CHANGES_IN_ADDRESS)
}

export function formatWhatIfChanges(changes: readonly ChosenChange[]): Record<string, string> {
	if (changes.length === 0) return {}
	return { changes: changes.slice(0, MAX_CHANGES_IN_ADDRESS).map(textOf).join(',') }
}

function textOf(change: ChosenChange): string {
	switch (change.kind) {
		case 'mission':
			return ['mission', change.actor, change.place, change.start, change.end].join(MARK)
		case 'merge':
			return ['merge', ...change.offices].join(MARK)
		case 'end':
			return ['end', change.record, change.date].join(MARK)
	}
}

function changeOf([kind, ...parts]: readonly string[]): ChosenChange | null {
	if (kind === 'merge') {
		const offices = [...new Set(parts)]
		const isWhole = offices.length >= 2 && offices.length <= MAX_MERGED && offices.every(isRecordId)
		return isWhole ? { kind, offices } : null
	}
	if (kind === 'end') {
		const [record = '', date = ''] = parts
		return isRecordId(record) && readFuzzyDate(date) ? { kind, record, date } : null
	}
	const [actor = '', place = '', start = '', end = ''] = parts
	if (kind !== 'mission' || ![actor, place].every(isRecordId)) return null
	return isIsoDay(start) && isIsoDay(end) && start <= end ? { kind, actor, place, start, end } : null
}

/** What a record can be found by: its codes, its own names, whom and where it concerns, and when. */
import type { FuzzyPeriod } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { StatedRecord } from '../../domain/records'
import { recordActors } from '../fields/recordActors'
import { foldedTexts } from './typedText'

const folded = new WeakMap<StatedRecord, { readonly codes: readonly string[]; readonly own: string }>()

/** What follows the kind in its id, and the rows of the tables that were one act. */
export function codesOf(record: StatedRecord): readonly string[] {
	return foldedOf(record).codes
}

/** Names that are the record's own, folded. */
export function ownTexts(record: StatedRecord): string {
	return foldedOf(record).own
}

function foldedOf(record: StatedRecord): { readonly codes: readonly string[]; readonly own: string } {
	const known = folded.get(record)
	if (known) return known
	const rows = record.kind === 'Partnership' ? record.rows : []
	const codes = [record.id.slice(record.id.indexOf(':') + 1), ...rows]
	const fresh = {
		codes: codes.map((code) => foldedTexts([code]).split(' |')[0]?.trim() ?? ''),
		own: foldedTexts(namesOf(record)),
	}
	folded.set(record, fresh)
	return fresh
}

function namesOf(record: StatedRecord): readonly (string | null)[] {
	switch (record.kind) {
		case 'Event':
		case 'Office':
			return [record.name]
		case 'Partnership':
			return record.namesAtSignature
		case 'Mission':
			return [record.nameOfTheTime]
		case 'Wish':
			return []
	}
}

/** Whom and where it concerns. */
export function endsOf(record: StatedRecord): readonly Id[] {
	const places = (): readonly (Id | null)[] => {
		switch (record.kind) {
			case 'Mission':
				return [record.host, ...record.stops]
			case 'Partnership':
				return [record.body]
			default:
				return [record.place]
		}
	}
	return [...recordActors(record), ...places().filter((place) => place !== null)]
}

function periodOf(record: StatedRecord): FuzzyPeriod {
	return record.kind === 'Mission' || record.kind === 'Event'
		? { start: record.start, end: record.end }
		: { start: record.since, end: record.until }
}

/** ISO text cut to the known part; empty where no date is known. */
export function startOf(record: StatedRecord): string {
	const { start, end } = periodOf(record)
	return (start ?? end)?.text ?? ''
}

/** Those in which it starts and ends. */
export function yearsOf(record: StatedRecord): readonly string[] {
	const { start, end } = periodOf(record)
	return [start, end].flatMap((date) => (date === null ? [] : [date.text.slice(0, 4)]))
}

/** What a record can be found by beside its codes and names: whom and where it concerns, and when. */
import type { FuzzyPeriod } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { StatedRecord } from '../../domain/records'
import { recordActors } from '../fields/recordActors'

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

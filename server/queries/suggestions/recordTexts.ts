/** What a record can be found by beside its codes and names: whom and where it concerns, and when. */
import { periodOf } from '../../analysis/evidenceOf'
import type { Id } from '../../domain/ids'
import type { StatedRecord } from '../../domain/records'
import { recordActors } from '../fields/recordActors'

/** Whom and where it concerns. */
export function endIdsOf(record: StatedRecord): readonly Id[] {
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

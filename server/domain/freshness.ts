import { compareNews } from '../../schema/freshness'
import { type DayNumber, type FuzzyDate, latestDay } from './fuzzyDate'
import type { StatedRecord } from './records'

/**
 * The date of a record's last news (model.md §1, "Open at a date"): among its start, `attestedSince`, `lastAttested`
 * and its owner's last word, the one whose last day is latest, as written, approximate or not; the more precise of two
 * with the same last day. null if the record has no date of any kind.
 */
export function lastNewsOf(record: StatedRecord): FuzzyDate | null {
	const { ownerDeclared } = record
	switch (record.kind) {
		case 'Partnership':
		case 'Office':
			return latestNewsDate([record.since, record.attestedSince, record.lastAttested, ownerDeclared])
		case 'Wish':
			return latestNewsDate([record.since, record.attestedSince, ownerDeclared])
		case 'Mission':
		case 'Event':
			return latestNewsDate([record.start, ownerDeclared])
	}
}

/** Last day of a record's last news; null if it never had any. */
export function lastNewsDay(record: StatedRecord): DayNumber | null {
	const news = lastNewsOf(record)
	return news === null ? null : latestDay(news)
}

/** The date whose last day is latest; of equals, the more precise. */
export function latestNewsDate(dates: readonly (FuzzyDate | null)[]): FuzzyDate | null {
	let latest: FuzzyDate | null = null
	for (const date of dates) {
		if (date === null) continue
		if (latest === null || compareNews(date.text, latest.text) > 0) latest = date
	}
	return latest
}

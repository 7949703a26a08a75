/**
 * The steps of the explorer while the page is open: a reader who leaves for another screen and comes back can
 * still undo them. One history for each partner country; the oldest is dropped.
 */
import { type History, historyOf } from './history'

const MAX_HISTORIES = 4

const kept = new Map<string, History<string>>()

/** The history kept for a country, or a new one. */
export function savedHistory(country: string | null, present: string): History<string> {
	return kept.get(country ?? '') ?? historyOf(present)
}

export function saveHistory(country: string | null, history: History<string>): void {
	kept.delete(country ?? '')
	kept.set(country ?? '', history)
	const [oldest] = kept.keys()
	if (kept.size > MAX_HISTORIES && oldest !== undefined) kept.delete(oldest)
}

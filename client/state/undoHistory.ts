/**
 * The steps of the graph for as long as the page is open: whoever looks at another view, or another screen, and comes back
 * can still take them back. One history for each partner country; the oldest of them goes.
 */
import { type History, historyOf } from './history'

/** Each holds at most the steps of a History. */
const MAX_HISTORIES = 4

const kept = new Map<string, History<string>>()

/** What was kept for a country, or a history that begins here. */
export function savedHistory(country: string | null, present: string): History<string> {
	return kept.get(country ?? '') ?? historyOf(present)
}

export function saveHistory(country: string | null, history: History<string>): void {
	kept.delete(country ?? '')
	kept.set(country ?? '', history)
	const [oldest] = kept.keys()
	if (kept.size > MAX_HISTORIES && oldest !== undefined) kept.delete(oldest)
}

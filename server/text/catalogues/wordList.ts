import type { Catalogue } from '../catalogue'

/** Value, then its word in French, English and Chinese. */
type Row = readonly [value: string, fr: string, en: string, zh: string]

/** Words of one topic, as catalogue entries `topic.value`. */
export function wordList(topic: string, rows: readonly Row[]): Catalogue {
	return Object.fromEntries(rows.map(([value, fr, en, zh]) => [`${topic}.${value}`, { fr, en, zh }]))
}

import type { Id } from '../../domain/ids'
import type { Language, StatedRecord } from '../../domain/records'
import { recordLabel } from '../../text/recordLabel'
import { formatSentence } from '../../text/sentenceFormatter'
import type { QueryContext } from '../queryContext'
import type { NamedActors } from './namedActors'
import { endsOf, startOf, yearsOf } from './recordTexts'
import { foldTogether, hasWord, type SearchWords } from './searchWords'

/** A record, and what it was found by: its code, a name of its own, or whom, where and when it concerns. */
export interface FoundRecord {
	readonly record: StatedRecord
	readonly by: 'code' | 'name' | 'parts'
}

interface Sought {
	readonly typed: SearchWords
	readonly actors: NamedActors
	/** Language of the labels in which words such as « mission » or « mai » are looked for. */
	readonly language: Language
	readonly includeScenario: boolean
}

/** How many records are looked at between two pauses. */
const RECORDS_A_SLICE = 500

/**
 * The records that a text points to: « M012 », « Expo universelle », « Shanghai 2010 », « jumelage Vosges ». A text
 * that one actor's name explains alone leads to the actor, whose page lists its records. By code first, then by
 * name, then newest first. Pauses between records.
 */
export function* recordSteps(context: QueryContext, sought: Sought): Generator<void, readonly FoundRecord[]> {
	const { missions, events, partnerships, offices, wishes } = context.snapshot
	const found: FoundRecord[] = []
	let looked = 0
	for (const table of [missions, events, partnerships, offices, wishes]) {
		for (const { record } of table.values()) {
			if (++looked % RECORDS_A_SLICE === 0) yield
			if (record.scenario && !sought.includeScenario) continue
			const by = foundBy(context, record, sought)
			if (by !== null) found.push({ record, by })
		}
	}
	return found.sort(inOrder)
}

const BY = ['code', 'name', 'parts'] as const

function inOrder(one: FoundRecord, other: FoundRecord): number {
	const [start, otherStart] = [startOf(one.record), startOf(other.record)]
	return (
		BY.indexOf(one.by) - BY.indexOf(other.by) ||
		(start === otherStart ? 0 : start < otherStart ? 1 : -1) ||
		(one.record.id < other.record.id ? -1 : 1)
	)
}

function foundBy(context: QueryContext, record: StatedRecord, sought: Sought): FoundRecord['by'] | null {
	const ways = sought.typed.map((words) => foundByWords(context, record, words, sought))
	return BY.find((by) => ways.includes(by)) ?? null
}

function foundByWords(
	context: QueryContext,
	record: StatedRecord,
	words: readonly string[],
	{ actors, language }: Sought,
): FoundRecord['by'] | null {
	const { codes, ownNames: own } = context.foldedTexts.ofRecord(record)
	if (words.length === 1 && codes.some((code) => isCode(code, words[0] ?? ''))) return 'code'
	if (own !== '' && words.every((word) => hasWord(own, word))) return 'name'
	const ends = endsOf(record)
	const isNamed = (end: Id, word: string): boolean => actors.get(word)?.has(end) ?? false
	if (ends.some((end) => words.every((word) => isNamed(end, word)))) return null
	const years = yearsOf(record)
	const left = words.filter(
		(word) =>
			!(
				ends.some((end) => isNamed(end, word)) ||
				years.includes(word) ||
				hasWord(own, word) ||
				codes.includes(word)
			),
	)
	if (left.length === words.length) return null
	if (left.length === 0) return 'parts'
	const label = foldTogether([formatSentence(recordLabel(record), language, context.names)])
	return left.every((word) => hasWord(label, word)) ? 'parts' : null
}

/** « m01 » is the beginning of a code; « m » is not. */
function isCode(code: string, word: string): boolean {
	return code === word || (/\d/.test(word) && code.startsWith(word))
}

import type { Id } from '../../domain/ids'
import type { Language, StatedRecord } from '../../domain/records'
import { recordLabel } from '../../text/recordLabel'
import { formatSentence } from '../../text/sentenceFormatter'
import type { QueryContext } from '../queryContext'
import type { NamedActors } from './namedActors'
import { startOf } from './recordTexts'
import { hasWord, type SearchWords } from './searchWords'

/** A record, and what it was found by: its code, a name of its own, or whom, where and when it concerns. */
export interface SuggestedRecord {
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
export function* recordSteps(
	context: QueryContext,
	sought: Sought,
): Generator<void, readonly SuggestedRecord[]> {
	const { missions, events, partnerships, offices, wishes } = context.snapshot
	const ways = sought.typed.map((words) => wayOf(words, sought.actors))
	const found: SuggestedRecord[] = []
	let looked = 0
	for (const table of [missions, events, partnerships, offices, wishes]) {
		for (const { record } of table.values()) {
			if (++looked % RECORDS_A_SLICE === 0) yield
			if (record.scenario && !sought.includeScenario) continue
			const by = foundBy(context, record, ways, sought.language)
			if (by !== null) found.push({ record, by })
		}
	}
	return found.sort(inOrder)
}

/** One way in which what was typed can be read. */
interface Way {
	readonly words: readonly string[]
	/** Who is named by each of them, in the same order; and by any. */
	readonly named: readonly ReadonlySet<Id>[]
	readonly namedByAny: ReadonlySet<Id>
}

function wayOf(words: readonly string[], actors: NamedActors): Way {
	const named = words.map((word) => actors.get(word) ?? new Set<Id>())
	return { words, named, namedByAny: new Set(named.flatMap((ids) => [...ids])) }
}

const BY = ['code', 'name', 'parts'] as const

function inOrder(one: SuggestedRecord, other: SuggestedRecord): number {
	const [start, otherStart] = [startOf(one.record), startOf(other.record)]
	return (
		BY.indexOf(one.by) - BY.indexOf(other.by) ||
		(start === otherStart ? 0 : start < otherStart ? 1 : -1) ||
		(one.record.id < other.record.id ? -1 : 1)
	)
}

function foundBy(
	context: QueryContext,
	record: StatedRecord,
	ways: readonly Way[],
	language: Language,
): SuggestedRecord['by'] | null {
	let best: SuggestedRecord['by'] | null = null
	for (const way of ways) {
		const by = foundByWords(context, record, way, language)
		if (by !== null && (best === null || BY.indexOf(by) < BY.indexOf(best))) best = by
	}
	return best
}

/** Asked of every record on record for each text: what most fail comes first, and nothing is made for these. */
function foundByWords(
	context: QueryContext,
	record: StatedRecord,
	{ words, named, namedByAny }: Way,
	language: Language,
): SuggestedRecord['by'] | null {
	const { codes, ownNames: own, ends, years } = context.foldedTexts.ofRecord(record)
	if (words.length === 1 && codes.some((code) => isCode(code, words[0] ?? ''))) return 'code'
	if (own !== '' && words.every((word) => hasWord(own, word))) return 'name'
	const isNamed = ends.some((end) => namedByAny.has(end))
	const isOtherwiseMeant = (word: string): boolean =>
		years.includes(word) || codes.includes(word) || (own !== '' && hasWord(own, word))
	if (!isNamed && !words.some(isOtherwiseMeant)) return null
	if (isNamed && ends.some((end) => named.every((ids) => ids.has(end)))) return null
	const left = words.filter(
		(word, at) => !isOtherwiseMeant(word) && !(isNamed && ends.some((end) => named[at]?.has(end))),
	)
	if (left.length === 0) return 'parts'
	const label = context.foldedTexts.ofLabel(record, language, context.names, () =>
		formatSentence(recordLabel(record), language, context.names),
	)
	return left.every((word) => hasWord(label, word)) ? 'parts' : null
}

/** « m01 » is the beginning of a code; « m » is not. */
function isCode(code: string, word: string): boolean {
	return code === word || (/\d/.test(word) && code.startsWith(word))
}

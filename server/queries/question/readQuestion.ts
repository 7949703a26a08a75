import type { ActorKind, LinkKind } from '../../../schema/enums'
import type { Sector } from '../../domain/records'
import type { Actor } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'
import { runInSlices } from '../../snapshot/steps'
import type { QueryContext } from '../queryContext'
import { checkTextLength } from '../search'
import { countRecords, fewestEditsSteps, type NearName, nearestNameSteps } from './nearestNames'
import {
	type FoldedText,
	hasWordStarting,
	type QuestionNames,
	questionNamesOf,
	type Token,
	tokensOf,
} from './questionNames'
import { BOUND_WORDS, MONTHS, QUESTION_WORDS, type QuestionSubject } from './questionWords'

/** What a part of a question was read as. */
export type QuestionPartMeaning =
	| { readonly meaning: 'ACTOR'; readonly actor: Actor; readonly others: readonly Actor[] }
	| { readonly meaning: 'SECTORS'; readonly sectors: readonly Sector[] }
	| { readonly meaning: 'RECORD_KIND'; readonly recordKind: LinkKind }
	| { readonly meaning: 'ACTOR_KIND'; readonly actorKind: ActorKind }
	| { readonly meaning: 'LEVEL'; readonly level: string }
	| { readonly meaning: 'SUBJECT'; readonly subject: QuestionSubject }
	/** Dates cut to the known part; null where the period has no such bound. */
	| { readonly meaning: 'PERIOD'; readonly from: string | null; readonly to: string | null }
	/** With whose name they may be, where it is nearly one. */
	| { readonly meaning: 'UNREAD'; readonly nearest: readonly NearName[] }

export type QuestionPart = QuestionPartMeaning & {
	/** As it was typed. */
	readonly text: string
}

/** Words of a phrase in the tables, at most. */
const LONGEST_PHRASE = 5
/** A word of fewer letters begins too many names of sectors. */
const MIN_SECTOR_LETTERS = 3
/** Of how many parts that are not understood the nearest names are looked for. */
const MAX_NEAREST = 4
/** Signs of a name that may have been read as small words. */
const MAX_SIGNS_BEFORE = 2
/** What may begin a name, and is a small word elsewhere. */
const ARTICLES: readonly string[] = ['la', 'le', 'l', 'les']

/**
 * Reads a question such as « collectivités à Shanghai dans la santé depuis 2010 », « qui en Grand Est travaille avec
 * Wuhan » or "missions of Morbihan" as filters that all have to hold, in the order of the text, the longest name or phrase
 * first. Nothing is guessed: what is not understood is a part of its own, with the nearest names where it may be one that was
 * mistyped; small words are none. Throws BadInput on a text that is too long.
 */
export async function readQuestion(context: QueryContext, text: string): Promise<readonly QuestionPart[]> {
	checkTextLength(text)
	const { snapshot, turn, today } = context
	const known = { snapshot, names: await questionNamesOf(context), thisYear: Number(today.slice(0, 4)) }
	return runInSlices(partSteps(text, known), turn)
}

interface Known {
	readonly snapshot: Snapshot
	readonly names: QuestionNames
	readonly thisYear: number
}

/** What was read, and of how many words. Fillers have no meaning. */
interface Read {
	readonly count: number
	readonly meaning: QuestionPartMeaning | null
}

function* partSteps(text: string, known: Known): Generator<void, readonly QuestionPart[]> {
	const tokens = tokensOf(text)
	const parts: QuestionPart[] = []
	let sought = 0
	/** The first word that no part has. */
	let free = 0
	for (let at = 0; at < tokens.length; ) {
		const found = readAt(tokens, at, known)
		const isOneSign = found !== null && isOneSignOfSector(tokens, at, found)
		const read = isOneSign && isOfSeveral(found) ? null : found
		const mayBeMistyped = read === null || isOneSign
		const mistyped =
			mayBeMistyped && sought++ < MAX_NEAREST ? yield* mistypedNameSteps(tokens, at, free, known) : null
		const from = mistyped?.from ?? at
		const count = mistyped?.count ?? read?.count ?? 1
		const meaning =
			read === null || mistyped !== null
				? { meaning: 'UNREAD' as const, nearest: mistyped?.nearest ?? [] }
				: read.meaning
		const [first, last] = [tokens[from], tokens[from + count - 1]]
		at = from + count
		if (meaning === null || !first || !last) continue
		parts.push({ ...meaning, text: text.slice(first.start, last.end) })
		free = at
	}
	return parts
}

/** One sign of a script without spaces stands in the name of a sector by chance more often than it means it. */
function isOneSignOfSector(tokens: readonly Token[], at: number, { count, meaning }: Read): boolean {
	return count === 1 && meaning?.meaning === 'SECTORS' && isUnspacedWord(tokens[at])
}

function isOfSeveral({ meaning }: Read): boolean {
	return meaning?.meaning === 'SECTORS' && meaning.sectors.length > 1
}

/** null where nothing begins that is understood. */
function readAt(tokens: readonly Token[], at: number, known: Known): Read | null {
	return (
		readPeriod(tokens, at, known) ??
		longest([readActor(tokens, at, known), readPhrase(tokens, at, known), readCountry(tokens, at, known)]) ??
		readSector(tokens, at, known)
	)
}

interface MistypedName {
	/** Its first word: what was read as a small word before it may be of the name. */
	readonly from: number
	readonly count: number
	readonly nearest: readonly NearName[]
}

/** The words round one that is not understood which are nearest to a name, for their length; of those as near the most. */
function* mistypedNameSteps(
	tokens: readonly Token[],
	at: number,
	free: number,
	known: Known,
): Generator<void, MistypedName | null> {
	const before = wordsBefore(tokens, at, free)
	const most = Math.min(LONGEST_PHRASE, known.names.longest, tokens.length - at)
	const found: {
		readonly from: number
		readonly count: number
		readonly key: string
		readonly share: number
	}[] = []
	for (let from = at - before; from <= at; from += 1) {
		for (let last = at; last < at + most; last += 1) {
			const words = tokens.slice(from, last + 1).map(({ word }) => word)
			const key = words.join(' ')
			const edits = yield* fewestEditsSteps(known.names, key)
			if (edits !== null) found.push({ from, count: words.length, key, share: edits / key.length })
		}
	}
	const [best] = found.sort((one, other) => one.share - other.share || other.count - one.count)
	if (best === undefined) return null
	return { from: best.from, count: best.count, nearest: yield* nearestNameSteps(known, best.key) }
}

/** How many of the words before one may be of the same name: an article; of a script without spaces, the signs that no part has. */
function wordsBefore(tokens: readonly Token[], at: number, free: number): number {
	if (!isUnspacedWord(tokens[at])) return ARTICLES.includes(tokens[at - 1]?.word ?? '') ? 1 : 0
	let count = 0
	while (at - count > free && count < MAX_SIGNS_BEFORE && isUnspacedWord(tokens[at - count - 1])) count += 1
	return count
}

/** The first of those that take the most words. */
function longest(reads: readonly (Read | null)[]): Read | null {
	return reads.reduce((best, read) => (read !== null && (best?.count ?? 0) < read.count ? read : best), null)
}

/** « depuis 2010 », « avant mai 2015 », « entre 2010 et 2014 », « en 2010 », « 2010-2014 », « 2010 以来 ». */
function readPeriod(tokens: readonly Token[], at: number, known: Known): Read | null {
	const bound = longestWord(tokens, at, (key) => BOUND_WORDS.get(key))
	const start = at + (bound?.count ?? 0)
	const articles = bound === null ? 0 : countWords(tokens, start, ['le', 'la', 'l', 'the', 'en'])
	const first = readDate(tokens, start + articles, known)
	if (first === null) return null
	let count = start + articles + first.count - at
	const afterIt = bound === null ? longestWord(tokens, at + count, (key) => BOUND_WORDS.get(key)) : null
	const isAfter = afterIt !== null && isUnspacedWord(tokens[at + count])
	const is = bound?.value ?? (isAfter ? afterIt.value : null)
	if (isAfter) count += afterIt.count
	const joined =
		is === 'from' || is === 'to' ? 0 : countWords(tokens, at + count, ['et', 'and', 'a', 'to', '至', '到'])
	const second = is === 'from' || is === 'to' ? null : readDate(tokens, at + count + joined, known)
	const isRange = second !== null && (is === 'between' || joined > 0 || follows(tokens, at + count))
	if (isRange) {
		return period(count + joined + second.count, first.date, second.date)
	}
	if (is === 'from') return period(count, first.date, null)
	if (is === 'to') return period(count, null, first.date)
	return is === 'between' ? null : period(count, first.date, first.date)
}

function period(count: number, from: string | null, to: string | null): Read {
	return { count, meaning: { meaning: 'PERIOD', from, to } }
}

/** Whether nothing but a dash stands before a word: « 2010-2014 ». */
function follows(tokens: readonly Token[], at: number): boolean {
	const [one, other] = [tokens[at - 1], tokens[at]]
	return one !== undefined && other !== undefined && other.start - one.end === 1
}

/** A year, a month and a year, or « cette année ». */
function readDate(
	tokens: readonly Token[],
	at: number,
	{ thisYear }: Known,
): { readonly count: number; readonly date: string } | null {
	const word = longestWord(tokens, at, (key) => QUESTION_WORDS.get(key))
	if (word?.value.is === 'year') return { count: word.count, date: String(thisYear - word.value.yearsAgo) }
	const month = MONTHS.get(tokens[at]?.word ?? '')
	const year = yearOf(tokens[at + (month === undefined ? 0 : 1)]?.word)
	if (year === null) return null
	if (month !== undefined) return { count: 2, date: `${year}-${String(month).padStart(2, '0')}` }
	const sign = tokens[at + 1]?.word === '年' ? 1 : 0
	return { count: 1 + sign, date: year }
}

function yearOf(word: string | undefined): string | null {
	return word !== undefined && /^(?:19|20)\d\d$/.test(word) ? word : null
}

/** A whole name; « la Région Bretagne » and « la ville de Lille » say of which level its bearer is. */
function readActor(tokens: readonly Token[], at: number, known: Known): Read | null {
	const level = longestWord(tokens, at, (key) => levelOf(key, known))
	const articles =
		level === null
			? 0
			: countWords(tokens, at + level.count, ['de', 'du', 'des', 'd', 'la', 'le', 'l', 'les', 'of'])
	const levelled = level === null ? null : readName(tokens, at + level.count + articles, known)
	const plain = readName(tokens, at, known)
	if (level !== null && levelled !== null) {
		const bearers = levelled.bearers.filter((bearer) => bearer.level === level.value)
		if (bearers.length > 0) return asActor(level.count + articles + levelled.count, bearers, known)
	}
	return plain === null ? null : asActor(plain.count, plain.bearers, known)
}

function levelOf(key: string, { names }: Known): string | undefined {
	const word = QUESTION_WORDS.get(key)
	return word?.is === 'level' ? word.level : names.levels.get(key)
}

function readName(tokens: readonly Token[], at: number, { names }: Known) {
	const found = longestWord(tokens, at, (key) => names.bearers.get(key), names.longest)
	return found === null ? null : { count: found.count, bearers: found.value }
}

/** Of several bearers of a name, the one with most records: the others can be chosen in its place. */
function asActor(count: number, bearers: readonly Actor[], { snapshot }: Known): Read | null {
	const [actor, ...others] = [...bearers].sort(
		(one, other) =>
			countRecords(snapshot, other) - countRecords(snapshot, one) ||
			Number(other.isTerritory) - Number(one.isTerritory) ||
			(one.id < other.id ? -1 : 1),
	)
	return actor === undefined ? null : { count, meaning: { meaning: 'ACTOR', actor, others } }
}

function readPhrase(tokens: readonly Token[], at: number, known: Known): Read | null {
	const found = longestWord(tokens, at, (key) => QUESTION_WORDS.get(key))
	if (found === null) {
		const level = longestWord(tokens, at, (key) => levelOf(key, known))
		// A level of the other country without a name asks for nothing that its places do not say.
		return level === null ? null : { count: level.count, meaning: null }
	}
	const { count, value } = found
	switch (value.is) {
		case 'recordKind':
			return { count, meaning: { meaning: 'RECORD_KIND', recordKind: value.recordKind } }
		case 'actorKind':
			return { count, meaning: { meaning: 'ACTOR_KIND', actorKind: value.actorKind } }
		case 'level':
			return { count, meaning: { meaning: 'LEVEL', level: value.level } }
		case 'subject':
			return { count, meaning: { meaning: 'SUBJECT', subject: value.subject } }
		default:
			return { count, meaning: null }
	}
}

/** The other country itself is what every question is about. */
function readCountry(tokens: readonly Token[], at: number, { names }: Known): Read | null {
	const found = longestWord(tokens, at, (key) => (names.country.has(key) ? true : undefined))
	return found === null ? null : { count: found.count, meaning: null }
}

/** Sectors that have the words, each as the beginning of one of theirs; the more words the better. */
function readSector(tokens: readonly Token[], at: number, { names }: Known): Read | null {
	const matching = (words: readonly string[]) => {
		const hasAll = (text: FoldedText) => words.every((word) => hasWordStarting(text, word))
		return names.sectors.flatMap(({ sector, texts }) => (texts.some(hasAll) ? [sector] : []))
	}
	const [first] = tokens.slice(at)
	if (first === undefined || isTooShort(first)) return null
	let found = matching([first.word])
	if (found.length === 0) return null
	let count = 1
	const words = [first.word]
	for (let next = at + 1; next < tokens.length && next < at + LONGEST_PHRASE; next += 1) {
		const token = tokens[next]
		if (token === undefined) break
		if (QUESTION_WORDS.get(token.word)?.is === 'filler' && !isUnspacedWord(token)) continue
		const narrower = matching([...words, token.word])
		if (narrower.length === 0) break
		words.push(token.word)
		found = narrower
		count = next + 1 - at
	}
	return { count, meaning: { meaning: 'SECTORS', sectors: found.sort((a, b) => (a.code < b.code ? -1 : 1)) } }
}

function isTooShort({ word }: Token): boolean {
	return /^\p{Script=Latin}*$/u.test(word) ? word.length < MIN_SECTOR_LETTERS : false
}

function isUnspacedWord(token: Token | undefined): boolean {
	return token !== undefined && /\p{Script=Han}/u.test(token.word)
}

/** The longest run of words from here on that a table knows. */
function longestWord<Value>(
	tokens: readonly Token[],
	at: number,
	find: (key: string) => Value | undefined,
	most = LONGEST_PHRASE,
): { readonly count: number; readonly value: Value } | null {
	for (let count = Math.min(most, tokens.length - at); count > 0; count -= 1) {
		const value = find(
			tokens
				.slice(at, at + count)
				.map(({ word }) => word)
				.join(' '),
		)
		if (value !== undefined) return { count, value }
	}
	return null
}

/** How many of some small words stand here, one after the other. */
function countWords(tokens: readonly Token[], at: number, words: readonly string[]): number {
	let count = 0
	while (words.includes(tokens[at + count]?.word ?? '')) count += 1
	return count
}

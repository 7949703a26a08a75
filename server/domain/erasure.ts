/**
 * Erases a person's name from free text. The search ignores capitals, accents, hyphens and the order of given and
 * family name. Digests of the erased terms are kept, under a key that is stored outside the database: a restored
 * database can be erased again, and nobody can read the name from a digest.
 */
import { createHash, createHmac } from 'node:crypto'
import type { TextMark } from '../../schema/vocabulary'
import type { CountryCode, Id } from './ids'

/** Why something was erased: at the person's request, or because its retention period ended. */
export type ErasureReason = 'REQUEST' | 'RETENTION'

export interface Erasure {
	readonly id: string
	/** Id of the contact or the account. */
	readonly subject: string
	readonly reason: ErasureReason
	/** ISO instant, UTC. */
	readonly at: string
	readonly salt: string
	/** Organisation whose texts are redacted at once: others' texts wait for a second person. null: everybody's are. */
	readonly organisation: Id | null
	/** Group that reviews others' public texts; null: administrators do, as they do texts that are not public. */
	readonly group: CountryCode | null
	/** Id of the account that erased; null: no account did, or its id was not kept. */
	readonly by: string | null
	/**
	 * Each is a word count, or `d` for the digits of a number, then a colon and the hex HMAC-SHA256 of salt and term.
	 */
	readonly digests: readonly string[]
}

/** A text that contains an erased term. */
export interface TextPlace {
	/** Label of its node. */
	readonly label: string
	/** Id of the node, unique within its label. */
	readonly object: string
	readonly property: string
}

/** A second person's decision on somebody else's text: erase it or keep it. */
export interface ErasureDecision extends TextPlace {
	/** Id of the erasure. */
	readonly erasure: string
	readonly isErased: boolean
	/** ISO instant, UTC. */
	readonly at: string
}

/** Same id for the same text, whoever finds it and however often. */
export function placeId(erasure: string, { label, object, property }: TextPlace): string {
	return `place:${digestOfAll(erasure, label, object, property)}`
}

/** Id of the request that asks one audience about an erasure. */
export function placesRequestId(erasure: string, group: CountryCode | null): string {
	return `request:${digestOfAll(erasure, group ?? '')}`
}

function digestOfAll(...parts: readonly string[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** Replaces erased text. */
export const ERASED_TEXT = '[…]'

/** Terms to search for, as `wordsOf` and `digitsOf` give them. */
export interface ErasedTerms {
	/** Words separated by single spaces. */
	readonly phrases: readonly string[]
	/** The last nine digits of numbers. */
	readonly numbers: readonly string[]
}

/** Search terms for a person. A one-word name gives none, because others share it. */
export function erasedTermsOf({
	names,
	emails,
	phones,
}: {
	readonly names: readonly string[]
	readonly emails: readonly (string | null)[]
	readonly phones: readonly (string | null)[]
}): ErasedTerms {
	const phrases = new Set<string>()
	for (const name of names) {
		const words = wordsOf(name).map(({ folded }) => folded)
		if (words.length < 2) continue
		phrases.add(words.join(' '))
		phrases.add([words.at(-1), ...words.slice(0, -1)].join(' '))
	}
	for (const email of emails) {
		const words = wordsOf(email ?? '').map(({ folded }) => folded)
		if (words.length > 1) phrases.add(words.join(' '))
	}
	const numbers = new Set(phones.flatMap((phone) => digitsOf(phone ?? '') ?? []))
	return { phrases: [...phrases], numbers: [...numbers] }
}

export function digestsOf({ phrases, numbers }: ErasedTerms, salt: string, key: Buffer): readonly string[] {
	return [
		...phrases.map((phrase) => `${phrase.split(' ').length}:${digestOf(phrase, salt, key)}`),
		...numbers.map((number) => `d:${digestOf(number, salt, key)}`),
	]
}

/** Returns a text without the erased terms, or the same text if it has none. */
export type Redact = (text: string) => string
/** Returns the spans of a text that match, in order and without overlaps. */
export type Find = (text: string) => readonly Span[]

export interface Span {
	readonly start: number
	readonly end: number
}

export function redactorOf(needles: ErasedTerms): Redact {
	return redactedBy(finderOf(needles))
}

/** The same from a stored erasure. */
export function redactorOfErasure(erasure: Pick<Erasure, 'salt' | 'digests'>, key: Buffer): Redact {
	return redactedBy(finderOfErasure(erasure, key))
}

function redactedBy(find: Find): Redact {
	return (text) => without(text, find(text))
}

function finderOf({ phrases, numbers }: ErasedTerms): Find {
	const known = new Set(phrases)
	return finder({
		sizes: [...new Set(phrases.map((phrase) => phrase.split(' ').length))],
		isPhrase: (phrase) => known.has(phrase),
		isNumber: (number) => numbers.includes(number),
	})
}

export function finderOfErasure({ salt, digests }: Pick<Erasure, 'salt' | 'digests'>, key: Buffer): Find {
	const known = new Set(digests)
	const sizes = [...new Set(digests.flatMap((digest) => Number(digest.slice(0, digest.indexOf(':'))) || []))]
	return finder({
		sizes,
		isPhrase: (phrase, size) => known.has(`${size}:${digestOf(phrase, salt, key)}`),
		isNumber: (number) => known.has(`d:${digestOf(number, salt, key)}`),
	})
}

/**
 * A value without the erased terms, in each text at any depth; the same value if it has none. An address that contains
 * one becomes null.
 */
export function redactValue(value: unknown, mark: TextMark, redact: Redact): unknown {
	if (typeof value === 'string') {
		const text = readText(value)
		const next = redact(text)
		if (next === text) return value
		return mark === 'ADDRESS' ? null : next
	}
	if (typeof value !== 'object' || value === null) return value
	const entries = Object.entries(value)
	const redacted = entries.map(([key, one]) => [key, redactValue(one, mark, redact)] as const)
	if (redacted.every(([, one], at) => one === entries[at]?.[1])) return value
	return Array.isArray(value) ? redacted.map(([, one]) => one) : Object.fromEntries(redacted)
}

/** Each text of a value, at any depth, decoded for the search. */
export function textsOf(value: unknown): readonly string[] {
	if (typeof value === 'string') return value === '' ? [] : [readText(value)]
	if (typeof value !== 'object' || value === null) return []
	return Object.values(value).flatMap(textsOf)
}

const ESCAPED = /(?:%[0-9a-f]{2})+/gi

/** Decodes percent-escapes: in an address `jean%20l%C3%A9ger` is two words. */
function readText(text: string): string {
	return text.replace(ESCAPED, (escaped) => {
		try {
			return decodeURIComponent(escaped)
		} catch {
			return escaped
		}
	})
}

interface Looked {
	/** Word counts of the phrases. */
	readonly sizes: readonly number[]
	readonly isPhrase: (phrase: string, size: number) => boolean
	readonly isNumber: (number: string) => boolean
}

function finder({ sizes, isPhrase, isNumber }: Looked): Find {
	const fromLongest = [...sizes].sort((one, other) => other - one)
	return (text) => {
		const words = wordsOf(text)
		const found: Span[] = []
		for (let at = 0; at < words.length; at += 1) {
			for (const size of fromLongest) {
				const window = words.slice(at, at + size)
				const [first, last] = [window[0], window.at(-1)]
				if (window.length < size || first === undefined || last === undefined) continue
				if (!isPhrase(window.map(({ folded }) => folded).join(' '), size)) continue
				found.push({ start: first.start, end: last.end })
				at += size - 1
				break
			}
		}
		for (const match of text.matchAll(NUMBER)) {
			const digits = digitsOf(match[0])
			if (digits !== null && isNumber(digits))
				found.push({ start: match.index, end: match.index + match[0].length })
		}
		return apart(found)
	}
}

interface Word extends Span {
	readonly folded: string
}

/** Each Chinese character is a word, because nothing separates words in Chinese. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu
const NUMBER = /\+?\d(?:[\s.\-()/]*\d){7,14}/g
const NUMBER_DIGITS = 9

function wordsOf(text: string): readonly Word[] {
	return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
		start: index,
		end: index + word.length,
		folded: word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
	}))
}

/** The digits without the country code or the zero in its place; null if it is not a number. */
function digitsOf(text: string): string | null {
	const digits = text.replace(/\D/g, '')
	return digits.length < NUMBER_DIGITS ? null : digits.slice(-NUMBER_DIGITS)
}

/** Drops, of two spans that overlap, the one that begins later. */
function apart(spans: readonly Span[]): readonly Span[] {
	const kept: Span[] = []
	for (const span of [...spans].sort((one, other) => one.start - other.start)) {
		const last = kept.at(-1)
		if (last === undefined || span.start >= last.end) kept.push(span)
	}
	return kept
}

function without(text: string, spans: readonly Span[]): string {
	let rest = text
	for (const { start, end } of spans.toReversed()) rest = rest.slice(0, start) + ERASED_TEXT + rest.slice(end)
	return rest
}

/** Characters shown on each side of a match. */
const CONTEXT = 80

/** A match with the text around it. */
export interface Excerpt {
	readonly before: string
	readonly found: string
	readonly after: string
}

/** Every match in some texts, each with the text around it. */
export function excerptsOf(texts: readonly string[], find: Find): readonly Excerpt[] {
	return texts.flatMap((text) =>
		find(text).map(({ start, end }) => ({
			before: cut(text.slice(0, start), (words) => words.slice(-CONTEXT), true),
			found: text.slice(start, end),
			after: cut(text.slice(end), (words) => words.slice(0, CONTEXT), false),
		})),
	)
}

/** Cuts at a space if there is one, with an ellipsis where text is left out. */
function cut(text: string, kept: (text: string) => string, isBefore: boolean): string {
	const part = kept(text)
	if (part.length === text.length) return text
	return isBefore ? `…${part.replace(/^\S*\s/, '')}` : `${part.replace(/\s\S*$/, '')}…`
}

function digestOf(needle: string, salt: string, key: Buffer): string {
	return createHmac('sha256', key).update(`${salt}\n${needle}`).digest('hex')
}

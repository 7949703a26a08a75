/**
 * Erases a person's name from free text. The search ignores capitals, accents, hyphens and the order of given and family name.
 * Digests of what was erased are kept, under a key that stands outside of the database: a restored database can be erased again,
 * and nobody can read the name from a digest.
 */
import { createHash, createHmac } from 'node:crypto'
import type { TextMark } from '../../schema/vocabulary'
import type { CountryCode, Id } from './ids'

/** Why something was erased: asked for by the person, or kept for as long as it may be. */
export type ErasureReason = 'REQUEST' | 'RETENTION'

export interface Erasure {
	readonly id: string
	/** Id of the contact or the account. */
	readonly subject: string
	readonly reason: ErasureReason
	/** ISO instant, UTC. */
	readonly at: string
	readonly salt: string
	/** Whose texts it is taken out of at once: others' wait for a second person. null: everybody's. */
	readonly organisation: Id | null
	/** In whose group others' public texts are looked at; null: by who administers, as those that are not public. */
	readonly group: CountryCode | null
	/** Id of the account that erased; null: nobody did, or it is not kept. */
	readonly by: string | null
	/** Each: how many words, or `d` for the digits of a number, then a colon and the hex HMAC-SHA256 of salt and needle. */
	readonly digests: readonly string[]
}

/** A text in which something was found. */
export interface TextPlace {
	/** The label of its node. */
	readonly label: string
	/** Id of the node among those of its label. */
	readonly object: string
	readonly property: string
}

/** What a second person said of a text of somebody else: it goes, or it stays. */
export interface ErasureDecision extends TextPlace {
	/** Id of the erasure. */
	readonly erasure: string
	readonly isErased: boolean
	/** ISO instant, UTC. */
	readonly at: string
}

/** The same for the same text, whoever finds it and how often. */
export function placeId(erasure: string, { label, object, property }: TextPlace): string {
	return `place:${digestOfAll(erasure, label, object, property)}`
}

/** Id of the request in which one audience is asked about an erasure. */
export function placesRequestId(erasure: string, group: CountryCode | null): string {
	return `request:${digestOfAll(erasure, group ?? '')}`
}

function digestOfAll(...parts: readonly string[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** What texts hold instead. */
export const ERASED_TEXT = '[…]'

/** What is looked for, as `wordsOf` and `digitsOf` give it. */
export interface ErasedTerms {
	/** Words with one blank between. */
	readonly phrases: readonly string[]
	/** The last nine digits of numbers. */
	readonly numbers: readonly string[]
}

/** What is known of a person, as it is looked for: of a name of one word alone nothing, since it is others' too. */
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

/** A text without what is looked for; the same text where it holds none of it. */
export type Redact = (text: string) => string
/** Where a text holds what is looked for, from its beginning; spans do not overlap. */
export type Find = (text: string) => readonly Span[]

export interface Span {
	readonly start: number
	readonly end: number
}

export function redactorOf(needles: ErasedTerms): Redact {
	return redactedBy(finderOf(needles))
}

/** The same from what is kept of an erasure. */
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
 * A value without what is looked for, in each text at whatever depth; the same value where it holds none. Of an address in which it
 * stands nothing is left: null.
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

/** Each text of a value, at whatever depth, as it is looked through. */
export function textsOf(value: unknown): readonly string[] {
	if (typeof value === 'string') return value === '' ? [] : [readText(value)]
	if (typeof value !== 'object' || value === null) return []
	return Object.values(value).flatMap(textsOf)
}

const ESCAPED = /(?:%[0-9a-f]{2})+/gi

/** As people read it: in an address `jean%20l%C3%A9ger` is two words. */
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
	/** How many words what is looked for has. */
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

/** A character of Chinese is a word, since nothing stands between two. */
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

/** Without the country's code or the zero that stands for it; null for what is no number. */
function digitsOf(text: string): string | null {
	const digits = text.replace(/\D/g, '')
	return digits.length < NUMBER_DIGITS ? null : digits.slice(-NUMBER_DIGITS)
}

/** Of spans that overlap the one that begins later is left out. */
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

/** Characters that are shown on each side of what was found. */
const CONTEXT = 80

/** What was found, with what stands around it. */
export interface Excerpt {
	readonly before: string
	readonly found: string
	readonly after: string
}

/** Where texts hold what is looked for, each with what stands around it. */
export function excerptsOf(texts: readonly string[], find: Find): readonly Excerpt[] {
	return texts.flatMap((text) =>
		find(text).map(({ start, end }) => ({
			before: cut(text.slice(0, start), (words) => words.slice(-CONTEXT), true),
			found: text.slice(start, end),
			after: cut(text.slice(end), (words) => words.slice(0, CONTEXT), false),
		})),
	)
}

/** At a blank where there is one, with an ellipsis where something is left out. */
function cut(text: string, kept: (text: string) => string, isBefore: boolean): string {
	const part = kept(text)
	if (part.length === text.length) return text
	return isBefore ? `…${part.replace(/^\S*\s/, '')}` : `${part.replace(/\s\S*$/, '')}…`
}

function digestOf(needle: string, salt: string, key: Buffer): string {
	return createHmac('sha256', key).update(`${salt}\n${needle}`).digest('hex')
}

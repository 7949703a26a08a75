/**
 * Erasing what is known of a person where free text holds it. What is looked for is a sequence of words, however it is written:
 * capitals, accents, hyphens and the order of given and family name do not matter. What was erased is kept as digests under a
 * key that stands outside of the database, so that a restored database is erased again and nobody reads from them who it was.
 */
import { createHmac } from 'node:crypto'

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
	/** Each: how many words, or `d` for the digits of a number, then a colon and the hex HMAC-SHA256 of salt and needle. */
	readonly digests: readonly string[]
}

/** What texts hold instead. */
export const ERASED_TEXT = '[…]'

/** What is looked for, as `wordsOf` and `digitsOf` give it. */
export interface Needles {
	/** Words with one blank between. */
	readonly phrases: readonly string[]
	/** The last nine digits of numbers. */
	readonly numbers: readonly string[]
}

/** What is known of a person, as it is looked for: of a name of one word alone nothing, since it is others' too. */
export function needlesOf({
	names,
	emails,
	phones,
}: {
	readonly names: readonly string[]
	readonly emails: readonly (string | null)[]
	readonly phones: readonly (string | null)[]
}): Needles {
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

export function digestsOf({ phrases, numbers }: Needles, salt: string, key: Buffer): readonly string[] {
	return [
		...phrases.map((phrase) => `${phrase.split(' ').length}:${digestOf(phrase, salt, key)}`),
		...numbers.map((number) => `d:${digestOf(number, salt, key)}`),
	]
}

/** A text without what is looked for; the same text where it holds none of it. */
export type Redact = (text: string) => string

export function redactorOf({ phrases, numbers }: Needles): Redact {
	const known = new Set(phrases)
	return redactor({
		sizes: [...new Set(phrases.map((phrase) => phrase.split(' ').length))],
		isPhrase: (phrase) => known.has(phrase),
		isNumber: (number) => numbers.includes(number),
	})
}

/** The same from what is kept of an erasure. */
export function redactorOfErasure({ salt, digests }: Erasure, key: Buffer): Redact {
	const known = new Set(digests)
	const sizes = [...new Set(digests.flatMap((digest) => Number(digest.slice(0, digest.indexOf(':'))) || []))]
	return redactor({
		sizes,
		isPhrase: (phrase, size) => known.has(`${size}:${digestOf(phrase, salt, key)}`),
		isNumber: (number) => known.has(`d:${digestOf(number, salt, key)}`),
	})
}

/** Texts below some keys of a JSON text, redacted at whatever depth. */
export function redactJson(json: string, keys: ReadonlySet<string>, redact: Redact): string {
	let isChanged = false
	const parsed: unknown = JSON.parse(json, (key, value: unknown) => {
		if (typeof value !== 'string' || !keys.has(key)) return value
		const redacted = redact(value)
		isChanged ||= redacted !== value
		return redacted
	})
	return isChanged ? JSON.stringify(parsed) : json
}

interface Looked {
	/** How many words what is looked for has. */
	readonly sizes: readonly number[]
	readonly isPhrase: (phrase: string, size: number) => boolean
	readonly isNumber: (number: string) => boolean
}

function redactor({ sizes, isPhrase, isNumber }: Looked): Redact {
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
		return without(text, found)
	}
}

interface Span {
	readonly start: number
	readonly end: number
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

function without(text: string, spans: readonly Span[]): string {
	let rest = text
	let before = Number.POSITIVE_INFINITY
	for (const { start, end } of [...spans].sort((one, other) => other.start - one.start)) {
		if (end > before) continue
		rest = rest.slice(0, start) + ERASED_TEXT + rest.slice(end)
		before = start
	}
	return rest
}

function digestOf(needle: string, salt: string, key: Buffer): string {
	return createHmac('sha256', key).update(`${salt}\n${needle}`).digest('hex')
}

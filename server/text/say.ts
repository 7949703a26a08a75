/** Turns a message into a sentence in French, English or Chinese. `forms.ts` tells how sentences are written. */
import type { Message, MessageValue } from '../domain/message'
import type { Language } from '../domain/records'
import { CATALOGUE, type Catalogue } from './catalogues/index'
import { type Compiled, compile, written } from './compile'
import { readArgument } from './forms'
import type { NameBook } from './names'
import { capitalise, mergeRuns, plainRun, type Run, type SentencePart, textOf } from './runs'
import { TextError } from './textError'
import { renderValue, type Speech, selectorOf } from './values'

export interface Speaker {
	/** The sentence as plain text. Throws a TextError that names the key, and the value where one is amiss. */
	say(message: Message, language: Language, names: NameBook): string
	/** The same sentence in parts: what is strong, what is the link, what names whom, in which language. */
	sayParts(message: Message, language: Language, names: NameBook): SentencePart[]
}

export const { say, sayParts } = createSpeaker(CATALOGUE)

/** A speaker of one catalogue; messages are compiled once. */
export function createSpeaker(catalogue: Catalogue): Speaker {
	const compiled = new Map<string, Compiled>()

	function compiledMessage(key: string, language: Language): Compiled {
		const cacheKey = `${language} ${key}`
		const known = compiled.get(cacheKey)
		if (known) return known
		const fresh = compile(textIn(catalogue, key, language), language)
		compiled.set(cacheKey, fresh)
		return fresh
	}

	function sayParts(message: Message, language: Language, names: NameBook): SentencePart[] {
		const speech: Speech = { language, names, word: (key) => textIn(catalogue, key, language) }
		try {
			const entry = compiledMessage(message.key, language)
			const runs = format(entry, message, speech)
			return mergeRuns(entry.startsWithValue ? capitalise(runs) : runs)
		} catch (error) {
			if (!(error instanceof Error)) throw error
			throw new TextError(`"${message.key}" cannot be said in ${language}: ${error.message}`, {
				cause: error,
			})
		}
	}

	return { sayParts, say: (message, language, names) => textOf(sayParts(message, language, names)) }
}

function textIn(catalogue: Catalogue, key: string, language: Language): string {
	const texts = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined
	if (!texts) throw new TextError(`Expected a key of the catalogue, got "${key}"`)
	return texts[language]
}

type Rich = readonly Run[]
type Tag = (chunks: readonly (string | Rich)[]) => Rich[]

/**
 * Values are read when ICU reaches them: a branch that is not taken asks for nothing. ICU takes runs as rich
 * values and hands them back in place.
 */
function format(entry: Compiled, message: Message, speech: Speech): Run[] {
	const values: Record<string, string | number | boolean | Rich | Tag> = {
		b: mark((run) => (run.light ? run : { ...run, strong: true }), speech.language),
		a: mark((run) => ({ ...run, link: true }), speech.language),
	}
	const lazily = (name: string, get: () => Rich | string | number | boolean) =>
		Object.defineProperty(values, name, { get, enumerable: true })
	for (const argument of entry.arguments) {
		const asked = readArgument(argument)
		lazily(written(argument), () => renderValue(valueNamed(message, asked.value), asked, speech))
	}
	for (const selector of entry.selectors) {
		const asked = readArgument(selector)
		lazily(selector, () => selectorOf(valueNamed(message, asked.value), asked, speech))
	}
	return entry.format.formatToParts<Rich>(values).flatMap(({ value }) => runsOf(value, speech.language))
}

function mark(change: (run: Run) => Run, language: Language): Tag {
	return (chunks) => [chunks.flatMap((chunk) => runsOf(chunk, language)).map(change)]
}

function runsOf(chunk: string | Rich, language: Language): Rich {
	return typeof chunk === 'string' ? [plainRun(chunk, language)] : chunk
}

function valueNamed(message: Message, name: string): MessageValue {
	const value = message.values[name]
	if (value === undefined || value === null) {
		const given = Object.keys(message.values).join(', ') || 'none'
		throw new TextError(`Expected a value "${name}", got these: ${given}`)
	}
	return value
}

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
	const sayings: Readonly<Record<Language, Map<string, Saying>>> = {
		fr: new Map(),
		en: new Map(),
		zh: new Map(),
	}
	const words: Readonly<Record<Language, Speech['word']>> = {
		fr: (key) => textIn(catalogue, key, 'fr'),
		en: (key) => textIn(catalogue, key, 'en'),
		zh: (key) => textIn(catalogue, key, 'zh'),
	}

	function sayingOf(key: string, language: Language): Saying {
		const known = sayings[language].get(key)
		if (known) return known
		const fresh = new Saying(compile(textIn(catalogue, key, language), language), language)
		sayings[language].set(key, fresh)
		return fresh
	}

	function sayParts(message: Message, language: Language, names: NameBook): SentencePart[] {
		try {
			const saying = sayingOf(message.key, language)
			return mergeRuns(saying.runs(message, { language, names, word: words[language] }))
		} catch (error) {
			throw cannotSay(message, language, error)
		}
	}

	function say(message: Message, language: Language, names: NameBook): string {
		const known = sayings[language].get(message.key)?.fixed
		return known ?? textOf(sayParts(message, language, names))
	}

	return { sayParts, say }
}

function cannotSay({ key }: Message, language: Language, error: unknown): unknown {
	if (!(error instanceof Error)) return error
	return new TextError(`"${key}" cannot be said in ${language}: ${error.message}`, { cause: error })
}

function textIn(catalogue: Catalogue, key: string, language: Language): string {
	const texts = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined
	if (!texts) throw new TextError(`Expected a key of the catalogue, got "${key}"`)
	return texts[language]
}

type Rich = readonly Run[]
type Tag = (chunks: readonly (string | Rich)[]) => Rich[]
type Values = Record<string, string | number | boolean | Rich | Tag>

/** What the values of one message are read from, where no value of ICU's can have its name. */
const SOURCE = Symbol('source')
interface Reading {
	readonly [SOURCE]: { readonly message: Message; readonly speech: Speech }
}

/**
 * A compiled message and how its values are read: when ICU reaches them, so that a branch that is not taken asks for
 * nothing. ICU takes runs as rich values and hands them back in place.
 */
class Saying {
	/** The whole text of a message that asks for nothing: a word of the vocabulary. */
	readonly fixed: string | null
	/** Getters of all values, made once: a message only adds what they read from. */
	readonly #values: object

	constructor(
		private readonly compiled: Compiled,
		private readonly language: Language,
	) {
		this.#values = valuesOf(compiled, language)
		const isFixed = compiled.arguments.size + compiled.selectors.size + compiled.tags.size === 0
		this.fixed = isFixed ? textOf(mergeRuns(this.#format({}))) : null
	}

	runs(message: Message, speech: Speech): readonly Run[] {
		if (this.fixed !== null) return [plainRun(this.fixed, this.language)]
		const reading: Reading = { [SOURCE]: { message, speech } }
		const runs = this.#format(Object.setPrototypeOf(reading, this.#values))
		return this.compiled.startsWithValue ? capitalise(runs) : runs
	}

	#format(values: object): Run[] {
		const parts = this.compiled.format.formatToParts<Rich>(values as Values)
		return parts.flatMap(({ value }) => runsOf(value, this.language))
	}
}

function valuesOf(compiled: Compiled, language: Language): object {
	const values: PropertyDescriptorMap = { b: { value: STRONG[language] }, a: { value: LINK[language] } }
	for (const argument of compiled.arguments) {
		const asked = readArgument(argument)
		values[written(argument)] = {
			get(this: Reading) {
				const { message, speech } = this[SOURCE]
				return renderValue(valueNamed(message, asked.value), asked, speech)
			},
		}
	}
	for (const selector of compiled.selectors) {
		const asked = readArgument(selector)
		values[selector] = {
			get(this: Reading) {
				const { message, speech } = this[SOURCE]
				return selectorOf(valueNamed(message, asked.value), asked, speech)
			},
		}
	}
	return Object.create(null, values)
}

const STRONG = marks((run) => (run.light ? run : { ...run, strong: true }))
const LINK = marks((run) => ({ ...run, link: true }))

function marks(change: (run: Run) => Run): Readonly<Record<Language, Tag>> {
	const mark =
		(language: Language): Tag =>
		(chunks) => [chunks.flatMap((chunk) => runsOf(chunk, language)).map(change)]
	return { fr: mark('fr'), en: mark('en'), zh: mark('zh') }
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

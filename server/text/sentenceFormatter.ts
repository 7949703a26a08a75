/** Formats messages as sentences in French, English or Chinese. `forms.ts` explains how sentences are written. */
import type { Message, MessageValue } from '../domain/message'
import type { Language } from '../domain/records'
import { CATALOGUE, type Catalogue } from './catalogues/index'
import { type CompiledMessage, compile, formattedKey } from './compile'
import { readArgument } from './forms'
import type { NameIndex } from './nameIndex'
import {
	capitalise,
	mergeParts,
	plainPart,
	type SentencePart,
	spaceBesideLatin,
	textOf,
	type UnmergedPart,
} from './sentenceParts'
import { TextError } from './textError'
import { type FormattingContext, renderValue, selectorOf } from './values'

export interface SentenceFormatter {
	/** The sentence as plain text. Throws a TextError that names the key, and the value that is missing or wrong. */
	formatSentence(message: Message, language: Language, names: NameIndex): string
	/** The sentence in parts, with their style, link, named actor and language. */
	formatSentenceParts(message: Message, language: Language, names: NameIndex): SentencePart[]
}

export const { formatSentence, formatSentenceParts } = createSentenceFormatter(CATALOGUE)

/** A formatter for one catalogue; it compiles each message once. */
export function createSentenceFormatter(catalogue: Catalogue): SentenceFormatter {
	const sentences: Readonly<Record<Language, Map<string, CompiledSentence>>> = {
		fr: new Map(),
		en: new Map(),
		zh: new Map(),
	}
	const words: Readonly<Record<Language, FormattingContext['word']>> = {
		fr: (key) => textIn(catalogue, key, 'fr'),
		en: (key) => textIn(catalogue, key, 'en'),
		zh: (key) => textIn(catalogue, key, 'zh'),
	}

	function sentenceOf(key: string, language: Language): CompiledSentence {
		const known = sentences[language].get(key)
		if (known) return known
		const fresh = new CompiledSentence(compile(textIn(catalogue, key, language), language), language)
		sentences[language].set(key, fresh)
		return fresh
	}

	function formatSentenceParts(message: Message, language: Language, names: NameIndex): SentencePart[] {
		try {
			const sentence = sentenceOf(message.key, language)
			const parts = sentence.parts(message, { language, names, word: words[language] })
			return mergeParts(language === 'zh' ? spaceBesideLatin(parts) : parts)
		} catch (error) {
			throw formattingError(message, language, error)
		}
	}

	function formatSentence(message: Message, language: Language, names: NameIndex): string {
		const known = sentences[language].get(message.key)?.fixed
		return known ?? textOf(formatSentenceParts(message, language, names))
	}

	return { formatSentenceParts, formatSentence }
}

function formattingError({ key }: Message, language: Language, error: unknown): unknown {
	if (!(error instanceof Error)) return error
	return new TextError(`"${key}" cannot be said in ${language}: ${error.message}`, { cause: error })
}

function textIn(catalogue: Catalogue, key: string, language: Language): string {
	const texts = Object.hasOwn(catalogue, key) ? catalogue[key] : undefined
	if (!texts) throw new TextError(`Expected a key of the catalogue, got "${key}"`)
	return texts[language]
}

type Rich = readonly UnmergedPart[]
type Tag = (chunks: readonly (string | Rich)[]) => Rich[]
type Values = Record<string, string | number | boolean | Rich | Tag>

/** Key of the source of a message's values: a symbol, so that no value can have the same name. */
const SOURCE = Symbol('source')
interface Reading {
	readonly [SOURCE]: { readonly message: Message; readonly context: FormattingContext }
}

/**
 * A compiled message. Its values are getters, which ICU calls only in the branches that it takes. ICU accepts parts as rich values and
 * returns them in place.
 */
class CompiledSentence {
	/** The text of a message without values, such as a word of the vocabulary. */
	readonly fixed: string | null
	/** The getters of all values. They read from `SOURCE`, which each message sets. */
	readonly #values: object

	constructor(
		private readonly compiled: CompiledMessage,
		private readonly language: Language,
	) {
		this.#values = valuesOf(compiled, language)
		const isFixed = compiled.arguments.size + compiled.selectors.size + compiled.tags.size === 0
		this.fixed = isFixed ? textOf(mergeParts(this.#format({}))) : null
	}

	parts(message: Message, context: FormattingContext): readonly UnmergedPart[] {
		if (this.fixed !== null) return [plainPart(this.fixed, this.language)]
		const reading: Reading = { [SOURCE]: { message, context } }
		const parts = this.#format(Object.setPrototypeOf(reading, this.#values))
		return this.compiled.startsWithValue ? capitalise(parts) : parts
	}

	#format(values: object): UnmergedPart[] {
		const parts = this.compiled.format.formatToParts<Rich>(values as Values)
		return parts.flatMap(({ value }) => partsOf(value, this.language))
	}
}

function valuesOf(compiled: CompiledMessage, language: Language): object {
	const values: PropertyDescriptorMap = { b: { value: STRONG[language] }, a: { value: LINK[language] } }
	for (const name of compiled.arguments) {
		const argument = readArgument(name)
		values[formattedKey(name)] = {
			get(this: Reading) {
				const { message, context } = this[SOURCE]
				return renderValue(valueNamed(message, argument.value), argument, context)
			},
		}
	}
	for (const selector of compiled.selectors) {
		const argument = readArgument(selector)
		values[selector] = {
			get(this: Reading) {
				const { message, context } = this[SOURCE]
				return selectorOf(valueNamed(message, argument.value), argument, context)
			},
		}
	}
	return Object.create(null, values)
}

const STRONG = marks((part) => (part.neverStrong ? part : { ...part, strong: true }))
const LINK = marks((part) => ({ ...part, link: true }))

function marks(change: (part: UnmergedPart) => UnmergedPart): Readonly<Record<Language, Tag>> {
	const mark =
		(language: Language): Tag =>
		(chunks) => [chunks.flatMap((chunk) => partsOf(chunk, language)).map(change)]
	return { fr: mark('fr'), en: mark('en'), zh: mark('zh') }
}

function partsOf(chunk: string | Rich, language: Language): Rich {
	return typeof chunk === 'string' ? [plainPart(chunk, language)] : chunk
}

function valueNamed(message: Message, name: string): MessageValue {
	const value = message.values[name]
	if (value === undefined || value === null) {
		const given = Object.keys(message.values).join(', ') || 'none'
		throw new TextError(`Expected a value "${name}", got these: ${given}`)
	}
	return value
}

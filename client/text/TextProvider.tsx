import { type Formatters, IntlMessageFormat } from 'intl-messageformat'
import { Children, cloneElement, isValidElement, type ReactNode, useMemo } from 'react'
import type { Language } from '../../schema/enums'
import { HAN_BESIDE_LATIN } from '../../schema/languageTags'
import { parisDay } from '../../schema/parisTime'
import { formatDate, formatInstant, formatNumber, languageTag } from './formatDate'
import type { Messages } from './loadMessages'
import { type Text, TextContext } from './useText'

/** Gives the sentences of one language to everything below. */
export function TextProvider({
	language,
	messages,
	children,
}: {
	language: Language
	messages: Messages
	children: ReactNode
}) {
	const text = useMemo(() => textOf(language, messages), [language, messages])
	return <TextContext value={text}>{children}</TextContext>
}

type Value = Parameters<Text['rich']>[1][string]

/** Each sentence is parsed once, on its first use. */
function textOf(language: Language, messages: Messages): Text {
	const formats = new Map<string, IntlMessageFormat>()
	const say = (key: string, values: Readonly<Record<string, Value>>): unknown => {
		const message = messages[key]
		if (message === undefined) throw new Error(`There is no sentence ${key} in ${language}.`)
		const format =
			formats.get(key) ?? new IntlMessageFormat(message, languageTag(language), undefined, { formatters })
		formats.set(key, format)
		const said = format.format<ReactNode>(values as Parameters<typeof format.format<ReactNode>>[0])
		return language === 'zh' && typeof said === 'string' ? said.replaceAll(HAN_BESIDE_LATIN, ' ') : said
	}
	return {
		language,
		translate: (key, values = {}) => say(key, values) as string,
		rich: (key, values) => keyed(say(key, mapped(values))),
		date: (text) => formatDate(text, language),
		dayOf: (instant) => formatDate(parisDay(instant), language),
		hourOf: (instant) => formatInstant(instant, language, { timeStyle: 'short' }),
		instant: (instant) => formatInstant(instant, language, { dateStyle: 'medium', timeStyle: 'medium' }),
		number: (value, digits) => formatNumber(value, language, digits),
		sentenceSpace: language === 'zh' ? '' : ' ',
	}
}

/** The content of a tag comes as a list, as does a sentence with elements: React needs keys in both. */
function mapped(values: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			if (typeof value === 'function') return [name, (chunks: ReactNode[]) => value(Children.toArray(chunks))]
			return [name, isValidElement(value) ? cloneElement(value, { key: name }) : value]
		}),
	)
}

function keyed(said: unknown): ReactNode {
	return Array.isArray(said) ? Children.toArray(said) : (said as ReactNode)
}

/** Each formatter is made once: making one takes longer than writing a hundred numbers with it. */
const formatters: Formatters = {
	getNumberFormat: once(
		(locales, options) => new Intl.NumberFormat(locales, options as Intl.NumberFormatOptions),
	),
	getDateTimeFormat: once((locales, options) => new Intl.DateTimeFormat(locales, options)),
	getPluralRules: once((locales, options) => new Intl.PluralRules(locales, options)),
}

function once<Options, Made>(
	make: (locales?: string | string[], options?: Options) => Made,
): (locales?: Intl.LocalesArgument, options?: Options) => Made {
	const made = new Map<string, Made>()
	return (locales, options) => {
		const key = JSON.stringify([locales, options])
		const known = made.get(key) ?? make(locales as string | string[], options)
		made.set(key, known)
		return known
	}
}

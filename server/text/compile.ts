import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../domain/records'
import { LOCALES } from './numbers'

/** A message ready to be said: what it asks to be written, what it chooses by, and its formatter. */
export interface CompiledMessage {
	readonly format: IntlMessageFormat
	/** Arguments to be written, under the names that `formattedKey` gives them. */
	readonly arguments: ReadonlySet<string>
	/** What plurals, selects and ICU numbers look at. */
	readonly selectors: ReadonlySet<string>
	readonly tags: ReadonlySet<string>
	/** It begins with a value: its first letter is not in the catalogue's hands. */
	readonly startsWithValue: boolean
}

type Elements = ReturnType<IntlMessageFormat['getAst']>
type Element = Elements[number]

/** The name under which the written form of an argument is handed to ICU, beside its raw value. */
export function formattedKey(argument: string): string {
	return `${argument} written`
}

/**
 * Parses an ICU message and sets plain arguments apart from what plurals choose by, so that `{n}` can be a
 * written value and `{n, plural, …}` a number within one message. Throws ICU's SyntaxError on a bad text.
 */
export function compile(text: string, language: Language): CompiledMessage {
	const found = { arguments: new Set<string>(), selectors: new Set<string>(), tags: new Set<string>() }
	const elements = new IntlMessageFormat(text, LOCALES[language]).getAst()
	const startsWithValue = beginsWithValue(elements)
	const format = new IntlMessageFormat(
		elements.map((element) => setApart(element, found)),
		LOCALES[language],
	)
	return { format, ...found, startsWithValue }
}

type Found = { readonly [K in 'arguments' | 'selectors' | 'tags']: Set<string> }

function setApart(element: Element, found: Found): Element {
	if ('children' in element) {
		found.tags.add(element.value)
		return { ...element, children: element.children.map((child) => setApart(child, found)) }
	}
	if ('options' in element) {
		found.selectors.add(element.value)
		for (const option of Object.values(element.options))
			option.value = option.value.map((child) => setApart(child, found))
		return element
	}
	if (isArgument(element)) {
		found.arguments.add(element.value)
		return { ...element, value: formattedKey(element.value) }
	}
	if (isNamed(element)) found.selectors.add(element.value)
	return element
}

function beginsWithValue(elements: Elements): boolean {
	const [first] = elements
	if (!first) return false
	if ('children' in first) return beginsWithValue(first.children)
	if ('options' in first) return Object.values(first.options).some(({ value }) => beginsWithValue(value))
	return first.type !== LITERAL
}

// The parser's enum is not exported by intl-messageformat; tests of formatSentence() hold these numbers.
const LITERAL = 0
const ARGUMENT = 1

type Named = Extract<Element, { value: string }>

/** An element that names a value: all but literal text and the # of a plural. */
function isNamed(element: Element): element is Named {
	return 'value' in element && element.type !== LITERAL
}

function isArgument(element: Element): element is Exclude<Named, { style?: unknown } | { options: unknown }> {
	return element.type === ARGUMENT
}

import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../domain/records'
import { LOCALES } from './numbers'

/** A parsed message. */
export interface CompiledMessage {
	readonly format: IntlMessageFormat
	/** The arguments that are written; the formatter gets them under their `formattedKey`. */
	readonly arguments: ReadonlySet<string>
	/** The arguments that plurals, selects and ICU numbers read. */
	readonly selectors: ReadonlySet<string>
	readonly tags: ReadonlySet<string>
	/** Whether it begins with a value, whose first letter then needs a capital. */
	readonly startsWithValue: boolean
}

type Elements = ReturnType<IntlMessageFormat['getAst']>
type Element = Elements[number]

/** The name under which ICU gets the written form of an argument, beside its raw value. */
export function formattedKey(argument: string): string {
	return `${argument} written`
}

/**
 * Parses an ICU message and renames its plain arguments, so that in one message `{n}` can be a written value and `{n, plural, …}` a
 * number. Throws ICU's SyntaxError for a wrong text.
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

// intl-messageformat does not export its parser's enum; tests of formatSentence() check these numbers.
const LITERAL = 0
const ARGUMENT = 1

type Named = Extract<Element, { value: string }>

/** Whether an element names a value: all do but literal text and the # of a plural. */
function isNamed(element: Element): element is Named {
	return 'value' in element && element.type !== LITERAL
}

function isArgument(element: Element): element is Exclude<Named, { style?: unknown } | { options: unknown }> {
	return element.type === ARGUMENT
}

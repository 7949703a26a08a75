import { Ctx, Field, Int } from 'type-graphql'
import type { FuzzyDate } from '../domain/fuzzyDate'
import type { Message } from '../domain/message'
import type { Language } from '../domain/records'
import { wordFor } from '../queries/fields/wordFor'
import { firstItems } from '../queries/pagination'
import type { WordTopic } from '../text/words'
import { First, InLanguage } from './arguments'
import { type RequestContext, sentenceIn } from './context'

type FieldType = () => object
export type FieldOptions = NonNullable<Parameters<typeof Field>[1]>

/** Decorates a property whose value is of a type. */
export type FieldOf<Value> = <Name extends string>(
	prototype: Readonly<Record<Name, Value>>,
	name: Name,
) => void

/** Where a root has a value: the name of a property, or two joined by a dot. */
type Path<Root> =
	| (keyof Root & string)
	| { [Name in keyof Root & string]: Below<Name, Root[Name]> }[keyof Root & string]
/** What an object has, but not what a list or a function has. */
type Below<Name extends string, Value> = Value extends readonly unknown[] | ((...values: never) => unknown)
	? never
	: Value extends object
		? `${Name}.${keyof Value & string}`
		: never
type Values = Readonly<Record<string, unknown>>

interface MadeOf {
	/** Where in the root the value is that `make` is given; absent: the property with the name of the field. */
	readonly path?: string | undefined
	/** Decorators of the parameters of `make` after the value: two at most. */
	readonly parameters?: readonly ReturnType<typeof Ctx>[]
}

/** A field whose class declares a property, and that answers what `make` makes of this property of the root. */
export function fieldMade<Value, First = never, Second = never>(
	type: FieldType,
	options: FieldOptions,
	make: (value: Value, first: First, second: Second) => unknown,
	{ path, parameters = [] }: MadeOf = {},
) {
	return (prototype: object, name: string): void => {
		const read = readerOf(path ?? name)
		function method(this: unknown, first: First, second: Second): unknown {
			return make(read(this) as Value, first, second)
		}
		const descriptor = { value: method, configurable: true }
		Object.defineProperty(prototype, name, descriptor)
		Field(type, options)(prototype, name, descriptor)
		for (const [index, decorate] of parameters.entries()) decorate(prototype, name, index)
	}
}

/**
 * A value that the root has under another name, or in an object of its own: `actor`, `record.id`.
 *
 * @param options `absent` is answered where there is no such object; null unless it is given.
 */
export function FieldAt<Root>(
	path: Path<Root>,
	type: FieldType,
	{ absent = null, ...options }: FieldOptions & { readonly absent?: unknown } = {},
) {
	return fieldMade(type, options, (value: unknown) => value ?? absent, { path })
}

function readerOf(path: string): (root: unknown) => unknown {
	const [first = '', second] = path.split('.')
	if (second === undefined) return (root) => (root as Values)[first]
	return (root) => {
		const object = (root as Values)[first] as Values | null | undefined
		return object ? object[second] : null
	}
}

/** A message as a sentence; null where there is none. */
export function SentenceField(options: FieldOptions = {}): FieldOf<Message | null> {
	return fieldMade(
		() => String,
		options,
		(message: Message | null, language: Language, context: RequestContext) =>
			message && sentenceIn(context, message, language),
		{ parameters: [InLanguage(), Ctx()] },
	)
}

/** Messages as sentences. */
export function SentencesField(options: FieldOptions = {}): FieldOf<readonly Message[]> {
	return fieldMade(
		() => [String],
		options,
		(messages: readonly Message[], language: Language, context: RequestContext) =>
			messages.map((message) => sentenceIn(context, message, language)),
		{ parameters: [InLanguage(), Ctx()] },
	)
}

/** The known part of a date; null where nothing is known. */
export function DateField({
	path,
	...options
}: FieldOptions & { readonly path?: string } = {}): FieldOf<FuzzyDate | null> {
	return fieldMade(
		() => String,
		{ ...options, nullable: true },
		(date: FuzzyDate | null) => date?.text ?? null,
		{ path },
	)
}

export interface ListOptions {
	readonly description?: string
	/** Of the field with the length of the whole list. */
	readonly countDescription?: string
}

/**
 * The first items of a list, and a field with the length of the whole list: `partnersTotal` of `partners`, `evidenceCount` of
 * `evidence`.
 *
 * @param show what is shown for the items, such as the actors of some ids.
 */
export function FirstField<Item = object>(
	type: FieldType,
	{ countDescription, ...options }: ListOptions = {},
	show: (items: readonly Item[], context: RequestContext) => unknown = (items) => items,
): FieldOf<readonly Item[]> {
	return (prototype, name) => {
		fieldMade(
			type,
			options,
			(items: readonly Item[], first: number, context: RequestContext) =>
				show(firstItems(items, first), context),
			{ parameters: [First(), Ctx()] },
		)(prototype, name)
		const count = name === 'evidence' ? 'evidenceCount' : `${name}Total`
		const described = countDescription === undefined ? {} : { description: countDescription }
		CountOf<Record<string, unknown>>(name, described)(prototype, count)
	}
}

/** The length of a list; 0 where there is none. */
export function CountOf<Root>(path: Path<Root>, options: FieldOptions = {}) {
	return fieldMade(
		() => Int,
		options,
		(items: readonly unknown[] | null) => (items === null ? 0 : items.length),
		{ path },
	)
}

/** The word for a value of the data. */
export function WordOf<Root>(
	property: keyof Root & string,
	topic: WordTopic,
	options: FieldOptions = {},
): FieldOf<string> {
	return fieldMade(
		() => String,
		options,
		(value: string, language: Language, { queryContext }: RequestContext) =>
			wordFor(queryContext, topic, value, language),
		{ path: property, parameters: [InLanguage(), Ctx()] },
	)
}

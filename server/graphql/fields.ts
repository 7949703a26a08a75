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

interface MadeOf {
	/** The property of the root that `make` is given; absent: the one with the name of the field. */
	readonly property?: string
	/** Decorators of the parameters of `make` after the value: two at most. */
	readonly parameters?: readonly ReturnType<typeof Ctx>[]
}

/** A field whose class declares a property, and that answers what `make` makes of this property of the root. */
export function fieldMade<Value, First = never, Second = never>(
	type: FieldType,
	options: FieldOptions,
	make: (value: Value, first: First, second: Second) => unknown,
	{ property, parameters = [] }: MadeOf = {},
) {
	return (prototype: object, name: string): void => {
		const from = property ?? name
		function method(this: Readonly<Record<string, Value>>, first: First, second: Second): unknown {
			return make(this[from] as Value, first, second)
		}
		const descriptor = { value: method, configurable: true }
		Object.defineProperty(prototype, name, descriptor)
		Field(type, options)(prototype, name, descriptor)
		for (const [index, decorate] of parameters.entries()) decorate(prototype, name, index)
	}
}

/** A property that the root has in an object of its own; null where there is no such object. */
export function FieldIn<Root>(object: keyof Root & string, type: FieldType, options: FieldOptions = {}) {
	return (prototype: object, name: string): void =>
		fieldMade(type, options, (value: Readonly<Record<string, unknown>> | null) => value?.[name] ?? null, {
			property: object,
		})(prototype, name)
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
export function DateField(options: FieldOptions = {}): FieldOf<FuzzyDate | null> {
	return fieldMade(
		() => String,
		{ ...options, nullable: true },
		(date: FuzzyDate | null) => date?.text ?? null,
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

/** The length of a list. */
export function CountOf<Root>(property: keyof Root & string, options: FieldOptions = {}) {
	return fieldMade(
		() => Int,
		options,
		(items: readonly unknown[]) => items.length,
		{ property },
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
		{ property, parameters: [InLanguage(), Ctx()] },
	)
}

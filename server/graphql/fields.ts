import { Ctx, Field, Int } from 'type-graphql'
import type { FuzzyDate } from '../domain/fuzzyDate'
import type { Message } from '../domain/message'
import type { Language } from '../domain/records'
import { wordFor } from '../queries/fields/wordFor'
import { firstItems } from '../queries/pagination'
import type { WordTopic } from '../text/words'
import { First, InLanguage } from './arguments'
import { type Nullable, type RequestContext, sentenceIn } from './context'

type FieldType = () => object
export type FieldOptions = NonNullable<Parameters<typeof Field>[1]>

/** Decorates a property whose value is of a type. */
export type FieldOf<Value> = <Name extends string>(
	prototype: Readonly<Record<Name, Value>>,
	name: Name,
) => void

/** What a field is made of. */
interface MadeOf {
	/** A property of the root; absent: that of its own name. */
	readonly property?: string
	/** Decorators of what `make` is given after the value: two at most. */
	readonly parameters?: readonly ReturnType<typeof Ctx>[]
}

/** A field whose class declares a property, and whose answer `make` makes of the value that the root has. */
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

/** A message, in words. */
export function SentenceField(options: FieldOptions = {}): FieldOf<Message> {
	return fieldMade(
		() => String,
		options,
		(message: Message, language: Language, context: RequestContext) =>
			sentenceIn(context, message, language),
		{ parameters: [InLanguage(), Ctx()] },
	)
}

/** A date, cut to the known part; null where it is not known. */
export function DateField(options: FieldOptions = {}): FieldOf<FuzzyDate | null> {
	return fieldMade(
		() => String,
		{ ...options, nullable: true },
		(date: FuzzyDate | null) => date?.text ?? null,
	)
}

/** The first of a list. */
export function FirstField(type: FieldType, options: FieldOptions = {}): FieldOf<readonly object[]> {
	return fieldMade(
		type,
		options,
		(items: readonly object[], first: number) => firstItems(items, first),
		{ parameters: [First()] },
	)
}

/** How many a list holds. */
export function CountOf<Root>(property: keyof Root & string, options: FieldOptions = {}): FieldOf<number> {
	return fieldMade(
		() => Int,
		options,
		(items: readonly unknown[]) => items.length,
		{ property },
	)
}

/** A value of the data, in words. */
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

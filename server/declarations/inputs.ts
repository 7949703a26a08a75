/**
 * What editors write in forms, kind by kind. It has nothing that the system writes: no id, owner, author, version
 * or day of writing.
 */
import type { DeclaredKind, FieldOf } from '../../schema/kinds/declared'
import type { Id } from '../domain/ids'
import type { Visibility } from '../domain/records'
import type { Optional } from '../queries/arguments'
import type { DateInput } from './inputReader'

export type { DateInput } from './inputReader'

/** A source: one that the record already has, by its id, or a new one. */
export interface SourceInput {
	readonly id?: Optional<Id>
	readonly title?: Optional<string>
	/** Only https. */
	readonly url?: Optional<string>
	readonly date?: Optional<DateInput>
}

/** The input of a kind, with the fields that the vocabulary declares. */
export type DeclaredInputOf<Kind extends DeclaredKind> = {
	readonly [One in AskedOf<Kind, 'ALWAYS'> as InputName<One>]: InputValue<One>
} & {
	readonly [One in Exclude<AskedOf<Kind, unknown>, AskedOf<Kind, 'ALWAYS'>> as InputName<One>]?: Optional<
		InputValue<One>
	>
}

/** Exactly one of them. */
export type DeclaredInput = {
	readonly [Kind in DeclaredKind as Uncapitalize<Kind>]?: Optional<DeclaredInputOf<Kind>>
}

type AskedOf<Kind extends DeclaredKind, Needed> = Extract<
	FieldOf<Kind>,
	{ readonly input: Needed extends string ? { readonly needed: Needed } : object }
>

type InputName<One> = One extends { readonly input: { readonly as: infer Name extends string } }
	? Name
	: One extends { readonly name: infer Name extends string }
		? Name
		: never

interface Values {
	date: DateInput
	actor: Id
	actors: readonly Id[]
	record: Id
	sectors: readonly string[]
	texts: readonly string[]
	flag: boolean
	number: number
	text: string
	longText: string
	sources: readonly SourceInput[]
	visibility: Visibility
}

type InputValue<One> = One extends {
	readonly words: readonly (infer Word)[]
	readonly input: { readonly is: 'choice'; readonly enum: string }
}
	? Word
	: One extends { readonly input: { readonly is: infer Is } }
		? Is extends keyof Values
			? Values[Is]
			: string
		: never

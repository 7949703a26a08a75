/** What an editor writes in forms, kind by kind. Nothing of it is the system's: no id, owner, author, version nor day of writing. */
import type { DeclaredKind, FieldOf } from '../../schema/kinds/declared'
import type { Id } from '../domain/ids'
import type { Visibility } from '../domain/records'
import type { Optional } from '../queries/arguments'
import type { DateInput } from './inputReader'

export type { DateInput } from './inputReader'

/** A source: one that the record has, by its id, or another. */
export interface SourceInput {
	readonly id?: Optional<Id>
	readonly title?: Optional<string>
	/** https: alone. */
	readonly url?: Optional<string>
	readonly date?: Optional<DateInput>
}

/** What the form of a kind says, as the vocabulary declares its fields. */
export type DeclaredInputOf<Kind extends DeclaredKind> = {
	readonly [One in AskedOf<Kind, 'ALWAYS'> as InputName<One>]: InputValue<One>
} & {
	readonly [One in Exclude<AskedOf<Kind, unknown>, AskedOf<Kind, 'ALWAYS'>> as InputName<One>]?: Optional<
		InputValue<One>
	>
}

/** One of them. */
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

/**
 * What a field of a record is, declared once: how the graph stores it, who chose its words, and how the editors of its owner
 * write it. Store, forms, API inputs, history, audit log, export and erasure read it.
 */
import type { FuzzyDate } from '../fuzzyDate.ts'

export type ByLanguage = Readonly<{ fr: string; en: string; zh: string }>

/**
 * Who chose the words of a text. An erasure, the export of what is held of a person and the list of what a person wrote look at
 * all that is not FIXED. FREE: written by people, and may name anybody. ADDRESS: an address, written by people, which is worth
 * nothing in part. FIXED: an id, a day, a code, a word of a closed list.
 */
export type TextMark = 'FREE' | 'ADDRESS' | 'FIXED'

/**
 * `date` is stored as two properties, `name` (ISO text cut to the known part) and `nameApproximate`.
 * `names` is stored as nameFr, nameEn, nameZh, nameLocal, romanisation, aliases, formerNames (JSON texts)
 * and the folded `searchText`.
 * `labels` is stored as labelFr, labelEn, labelZh.
 */
type TextType = 'string' | 'strings' | 'optionalStrings' | 'names' | 'labels'
type PlainType = 'integer' | 'float' | 'boolean' | 'date'

/** A text has a mark: one without it does not compile. */
export type Property = Written &
	(
		| { readonly name: string; readonly type: TextType; readonly text: TextMark }
		| { readonly name: string; readonly type: PlainType; readonly text?: never }
	)

/** A field that refers to other records, stored as relationships of one type. */
export interface Reference extends Written {
	readonly name: string
	readonly type: 'reference'
	/** The relationship type in the graph. */
	readonly edge: string
	readonly to: readonly string[]
	readonly many: boolean
}

export type Field = Property | Reference

interface Written {
	/** Every record has it; of a field without this, what is not known is null. */
	readonly isFilled?: true
	/** A choice is one of these. */
	readonly words?: readonly string[]
	/** The least and the most of a whole number. */
	readonly range?: readonly [number, number]
	/** Its owner says it: the history tells it, a revert brings it back, and the audit log names it. */
	readonly isOwnWord?: true
	/** Tables bring it in a column of its name; absent: in none, or their reader makes it of other columns. */
	readonly column?: 'required' | 'optional'
	/** The least and the most that tables may hold, where it is not the range of forms. */
	readonly columnRange?: readonly [number, number]
	/** The API gives it as the record has it; absent: not at all, or its type makes it. */
	readonly shown?: { readonly description?: string }
	/** The page of the record has a line for it after those that the page makes itself; `shown` has to be there too. */
	readonly isOnPage?: true
	/** How the owner's editors say it; absent: it follows from what else they say. */
	readonly input?: Input
}

/** Actors that an input accepts: French ones, those of the partner country, places of either, all. */
export type ActorSort = 'french' | 'partner' | 'partnerPlace' | 'frenchPlace' | 'place' | 'any'

/** How a field is said, in the API and in the form. */
export interface Input {
	readonly is:
		| 'date'
		| 'actor'
		| 'actors'
		| 'sectors'
		| 'flag'
		| 'number'
		| 'text'
		| 'longText'
		| 'texts'
		| 'choice'
		| 'record'
		| 'sources'
		| 'visibility'
	/** As the API takes it, where that is another name than the record's. */
	readonly as?: string
	/** ALWAYS: in the API too. */
	readonly needed?: 'ALWAYS' | 'IN_FORM'
	/** In the schema of the API. */
	readonly description?: string
	/** Of actors. */
	readonly sort?: ActorSort
	/** Of a record: its kind. No control draws it: a form keeps it as it is. */
	readonly of?: 'Office' | 'Event'
	/** Of the last day of a period: the field of the first. */
	readonly notBefore?: string
	/** Of a choice: its enum in the API; absent: the API takes a text. */
	readonly enum?: 'Direction' | 'LinkStatus' | 'MissionStatus' | 'WishDirection' | 'WishStatus'
	/** Of a choice: the words of its answers, as screens name them. */
	readonly answers?: string
	/** Of a choice: its answers in the order of the form, where that is not the order of the words. */
	readonly order?: readonly string[]
	/** What a form begins with, as the record has it. */
	readonly initial?: string
	/** Its words have a hint. */
	readonly hasHint?: true
	/** Behind « plus de précisions ». */
	readonly isMore?: true
	/** The answer that another field has to have for this one to be asked. */
	readonly onlyIf?: readonly [field: string, answer: string]
}

/** What screens call a field. */
export interface FieldWords {
	readonly form?: ByLanguage
	/** In the audit log, where it is not the words of the form with a small first letter. */
	readonly log?: ByLanguage
	/** On the page of the record, where it is not the words of the form. */
	readonly page?: ByLanguage
	/** Under the field of the form. */
	readonly hint?: ByLanguage
	/** Of a reference, read one way and the other. */
	readonly verb?: ByLanguage
	readonly reverseVerb?: ByLanguage
}

/** The words that fields need: those of a form of what has a control, of the log of what its owner says otherwise, verbs of references. */
export type WordsOf<Fields extends readonly Field[]> = {
	readonly [One in Fields[number] as One['name']]?: FieldWords
} & {
	readonly [One in Extract<Fields[number], Reference> as One['name']]: Verbs
} & {
	readonly [One in Extract<Fields[number], { readonly isOwnWord: true }> as One['name']]: One extends {
		readonly input: { readonly is: Exclude<Input['is'], 'record'> }
	}
		? { readonly form: ByLanguage }
		: { readonly log: ByLanguage }
}

/** What a record holds in its fields. A list holds nothing where nothing is known, and a flag is false. */
export type ValuesOf<Fields extends readonly Field[]> = {
	readonly [One in Fields[number] as One['name']]: One extends FilledField ? Value<One> : Value<One> | null
}

/** The same for the fields that may say nothing. */
export type BlankOf<Fields extends readonly Field[]> = {
	readonly [One in Exclude<
		Fields[number],
		{ readonly isFilled: true }
	> as One['name']]: ValuesOf<Fields>[One['name']]
}

/** A field that is never null. */
type FilledField =
	| { readonly isFilled: true }
	| { readonly many: true }
	| { readonly type: 'boolean' | 'strings' | 'optionalStrings' }

type Value<One extends Field> = One extends {
	readonly type: 'string'
	readonly words: readonly (infer Word)[]
}
	? Word
	: One extends { readonly many: true }
		? readonly string[]
		: One['type'] extends keyof ValueTypes
			? ValueTypes[One['type']]
			: string

interface ValueTypes {
	integer: number
	float: number
	boolean: boolean
	date: FuzzyDate
	strings: readonly string[]
	optionalStrings: readonly (string | null)[]
}

interface Verbs {
	readonly verb: ByLanguage
	readonly reverseVerb: ByLanguage
}

/** Fields as they are written, so that types can be made of them. */
export function fieldsOf<const Fields extends readonly Field[]>(fields: Fields): Fields {
	return fields
}

/** What stands in a field of which nothing is known. */
export function emptyValue(field: Field): null | false | readonly never[] {
	if (field.type === 'boolean') return false
	const isList = isReference(field)
		? field.many
		: field.type === 'strings' || field.type === 'optionalStrings'
	return isList ? [] : null
}

export function isReference(field: Field): field is Reference {
	return field.type === 'reference'
}

export const ACTOR = ['Territory', 'Organisation'] as const

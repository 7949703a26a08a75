/**
 * The declaration of a record's field: how the graph stores it, who chose its words, and how editors of its owner
 * write it. Store, forms, API inputs, history, audit log, export and erasure read it.
 */
import type { FuzzyDate } from '../fuzzyDate.ts'

export type ByLanguage = Readonly<{ fr: string; en: string; zh: string }>

/**
 * Who chose the words of a text. Erasures, exports of personal data and lists of a person's writings read every
 * text that is not FIXED. FREE: written by people, may name anybody. ADDRESS: an address written by people, useless
 * in part. FIXED: an id, a day, a code, a word of a closed list.
 */
export type TextMark = 'FREE' | 'ADDRESS' | 'FIXED'

/**
 * `date` is stored as two properties, `name` (ISO text cut to the known part) and `nameApproximate`. `names` is
 * stored as nameFr, nameEn, nameZh, nameLocal, romanisation, aliases, formerNames (JSON texts) and the folded
 * `searchText`. `labels` is stored as labelFr, labelEn, labelZh.
 */
type TextType = 'string' | 'strings' | 'optionalStrings' | 'names' | 'labels'
type PlainType = 'integer' | 'float' | 'boolean' | 'date'

/** A text without a mark does not compile. */
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
	/** Every record has it; any other field is null if unknown. */
	readonly isFilled?: true
	/** The closed list of a choice. */
	readonly words?: readonly string[]
	/** Lowest and highest whole number. */
	readonly range?: readonly [number, number]
	/** Its owner states it: the history shows it, a revert restores it, and the audit log names it. */
	readonly isOwnWord?: true
	/** Tables have a column of its name; absent: no column, or the reader of tables derives it from others. */
	readonly column?: 'required' | 'optional'
	/** Lowest and highest number in tables, if not the range of forms. */
	readonly columnRange?: readonly [number, number]
	/** The API gives it as the record has it; absent: the API omits it, or its type computes it. */
	readonly shown?: { readonly description?: string }
	/** The record's page shows it after the lines that it renders itself; `shown` is needed too. */
	readonly isOnPage?: true
	/** How editors of its owner write it; absent: it follows from other fields. */
	readonly input?: Input
}

/** Actors that an input accepts: French ones, those of the partner country, places of either side, all. */
export type ActorSort = 'french' | 'partner' | 'partnerPlace' | 'frenchPlace' | 'place' | 'any'

/** How the API and the form take a field. */
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
	/** Its name in the API, if not the name of the field. */
	readonly as?: string
	/** Whether it is required; ALWAYS: in the API too. */
	readonly needed?: 'ALWAYS' | 'IN_FORM'
	/** For the schema of the API. */
	readonly description?: string
	/** For actors. */
	readonly sort?: ActorSort
	/** For a record: its kind. The form has no control for it and keeps it as it is. */
	readonly of?: 'Office' | 'Event'
	/** For the last day of a period: the field of the first day. */
	readonly notBefore?: string
	/** For a choice: its enum in the API; absent: the API takes a text. */
	readonly enum?: 'Direction' | 'LinkStatus' | 'MissionStatus' | 'WishDirection' | 'WishStatus'
	/** For a choice: the words of its answers on screens. */
	readonly answers?: string
	/** For a choice: its answers in the order of the form, if not the order of the words. */
	readonly order?: readonly string[]
	/** Its value in an empty form, as the record stores it. */
	readonly initial?: string
	/** Its `FieldWords` have a hint. */
	readonly hasHint?: true
	/** Hidden until « plus de précisions » is opened. */
	readonly isMore?: true
	/** Asked only if another field has this answer. */
	readonly onlyIf?: readonly [field: string, answer: string]
}

/** The names of a field on screens. */
export interface FieldWords {
	readonly form?: ByLanguage
	/** In the audit log, if not the words of the form with a small first letter. */
	readonly log?: ByLanguage
	/** On the page of the record, if not the words of the form. */
	readonly page?: ByLanguage
	/** Below the field in the form. */
	readonly hint?: ByLanguage
	/** For a reference: its name in one direction; `reverseVerb` in the other. */
	readonly verb?: ByLanguage
	readonly reverseVerb?: ByLanguage
}

/**
 * The words that fields need: form words if they have a control, log words for other statements of the owner, verbs
 * for references.
 */
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

/** The values of a record's fields. Unknown lists are empty, and unknown flags false. */
export type ValuesOf<Fields extends readonly Field[]> = {
	readonly [One in Fields[number] as One['name']]: One extends FilledField ? Value<One> : Value<One> | null
}

/** Those values that may be unknown. */
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

/** Keeps the literal types of fields, so that types can be derived from them. */
export function fieldsOf<const Fields extends readonly Field[]>(fields: Fields): Fields {
	return fields
}

/** The value of an unknown field. */
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

/** The forms of declared records: their fields, and the conversion of a record to a form and back. */
import { precisionOfText } from '../../../schema/fuzzyDate'
import {
	type Asked,
	askedOf,
	DECLARED,
	DECLARED_KINDS as KINDS,
	type DeclaredKind as KindOfRecord,
} from '../../../schema/kinds/declared'
import type { ActorSort } from '../../../schema/kinds/field'
import type { DeclaredKind, DeclaredRecord, Visibility } from '../../graphql/generated/types'
import type { HintKey, LabelKey } from '../../text/messages/fields'
import type { DateState } from '../form/DateFieldset'

export interface SourceState {
	/** Id of a source that the record already has. */
	readonly id: string | null
	readonly title: string
	readonly url: string
	readonly date: string
}

export type FieldState = string | boolean | readonly string[] | DateState | readonly SourceState[]
export type FormState = Readonly<Record<string, FieldState>>

/** Which answers a choice has, as messages name them. */
export type ChoiceWords =
	| 'direction'
	| 'missionStatus'
	| 'partnershipForm'
	| 'linkStatus'
	| 'officeForm'
	| 'wishDirection'
	| 'what'
	| 'wishStatus'
	| 'closure'

type Shape =
	| { readonly is: 'date' }
	| { readonly is: 'actor' | 'actors'; readonly sort: ActorSort }
	| { readonly is: 'sectors' | 'flag' | 'sources' | 'visibility' | 'texts' }
	| { readonly is: 'text'; readonly isLong?: boolean }
	| { readonly is: 'number' }
	/** `isEnum`: of the API, whose words are in capitals. */
	| {
			readonly is: 'choice'
			readonly options: readonly string[]
			readonly words: ChoiceWords
			readonly isEnum?: boolean
	  }
	/** Kept unchanged, without a control. */
	| { readonly is: 'record' }

export interface FormField {
	/** The name in the API, also in its errors. */
	readonly name: string
	/** The name in a record. */
	readonly from: string
	readonly shape: Shape
	readonly label: LabelKey
	/** The words under it; null: none. */
	readonly hint: HintKey | null
	readonly isRequired: boolean
	/** Whether it is behind « plus de précisions ». */
	readonly isMore: boolean
	/** Its value in a new record; null: none. */
	readonly initial: FieldState | null
	readonly isShown: (state: FormState) => boolean
}

interface Form {
	readonly input: keyof DeclaredRecord
	readonly fields: readonly FormField[]
}

export const DECLARED_KINDS = KINDS.map((kind) => kind.toUpperCase() as DeclaredKind)

export const FORMS = Object.fromEntries(
	KINDS.map((kind): readonly [string, Form] => [
		kind.toUpperCase(),
		{
			input: kind.toLowerCase() as keyof DeclaredRecord,
			fields: askedOf(kind).map((field) => formField(kind, field)),
		},
	]),
) as Readonly<Record<DeclaredKind, Form>>

function formField(kind: KindOfRecord, field: Asked): FormField {
	const { name, input } = field
	const { onlyIf } = input
	return {
		name: input.as ?? name,
		from: name,
		shape: shapeOf(field),
		label: `field.${kind}.${name}` as LabelKey,
		hint: input.hasHint ? (`field.hint.${kind}.${name}` as HintKey) : null,
		isRequired: input.needed !== undefined,
		isMore: input.isMore ?? false,
		initial: input.is === 'visibility' ? firstVisibility(kind) : initialOf(input),
		isShown: (state) => onlyIf === undefined || state[onlyIf[0]] === onlyIf[1],
	}
}

function shapeOf({ input, words = [] }: Asked): Shape {
	const { is, sort = 'any', order = words } = input
	switch (is) {
		case 'longText':
			return { is: 'text', isLong: true }
		case 'actor':
		case 'actors':
			return { is, sort }
		case 'choice': {
			const isEnum = input.enum !== undefined
			const options = isEnum ? order.map((word) => word.toUpperCase()) : order
			return { is, options, words: input.answers as ChoiceWords, isEnum }
		}
		default:
			return { is }
	}
}

function initialOf({ initial, enum: isEnum }: Asked['input']): string | null {
	return (isEnum ? initial?.toUpperCase() : initial) ?? null
}

/** Counted, where it can be. */
function firstVisibility(kind: KindOfRecord): Visibility {
	const [narrowest, ...wider] = visibilitiesIn(kind)
	return wider.find((one) => one === 'COUNTED') ?? narrowest ?? 'PRIVATE'
}

function visibilitiesIn(kind: KindOfRecord): readonly Visibility[] {
	return DECLARED[kind].visibilities.map((one) => one.toUpperCase() as Visibility)
}

/** Who may see a record of a kind, and of a draft. */
export function visibilitiesOf(kind: DeclaredKind): readonly Visibility[] {
	return KINDS.filter((one) => one.toUpperCase() === kind).flatMap(visibilitiesIn)
}

/** The message that says who sees a record of a kind. */
export function visibilityText(kind: DeclaredKind, visibility: Visibility) {
	return kind === 'MANDATE' && visibility === 'GROUP'
		? 'declared.visibility.GROUP.ofMandate'
		: (`declared.visibility.${visibility}.text` as const)
}

export function newForm(kind: DeclaredKind): FormState {
	return Object.fromEntries(FORMS[kind].fields.map((field) => [field.name, field.initial ?? emptyOf(field)]))
}

export const NO_DATE: DateState = { precision: 'day', text: '', approximate: false }

function emptyOf({ shape, isRequired }: FormField): FieldState {
	switch (shape.is) {
		case 'date':
			return { ...NO_DATE, precision: isRequired ? 'day' : 'year' }
		case 'actors':
		case 'sectors':
		case 'sources':
			return []
		case 'flag':
			return false
		default:
			return ''
	}
}

type Texts = readonly { readonly name: string; readonly values: readonly string[] }[]

/**
 * Makes the form of a record.
 *
 * @param fields as the API gives them.
 * @param owner who answers for it; not repeated among the actors of the record.
 */
export function formOf(kind: DeclaredKind, fields: Texts, owner: string): FormState {
	const values = new Map(fields.map((field) => [field.name, field.values]))
	return Object.fromEntries(
		FORMS[kind].fields.map((field) => [
			field.name,
			stateOf(
				field,
				(values.get(field.from) ?? []).filter((text) => field.name !== 'others' || text !== owner),
			),
		]),
	)
}

function stateOf(field: FormField, values: readonly string[]): FieldState {
	const [first = ''] = values
	switch (field.shape.is) {
		case 'date': {
			const text = first.replace('~', '')
			const precision = text === '' ? (emptyOf(field) as DateState).precision : precisionOfText(text)
			return { precision, text, approximate: first.endsWith('~') }
		}
		case 'sectors':
			return values.map((id) => id.replace(/^sector:/, ''))
		case 'actors':
			return values
		case 'texts':
			return values.join(',')
		case 'sources':
			return values.map((id) => ({ id, title: '', url: '', date: '' }))
		case 'flag':
			return first === 'true'
		case 'visibility':
			return first.toUpperCase()
		case 'choice':
			return field.shape.isEnum ? first.toUpperCase() : first
		default:
			return first
	}
}

/** Makes the API's input from a form. */
export function inputOf(kind: DeclaredKind, state: FormState): DeclaredRecord {
	const { input, fields } = FORMS[kind]
	const said = fields
		.filter(({ isShown }) => isShown(state))
		.map((field) => [field.name, inputValue(field, state[field.name] ?? emptyOf(field))] as const)
	return { [input]: Object.fromEntries(said) } as DeclaredRecord
}

function inputValue({ shape }: FormField, state: FieldState): unknown {
	switch (shape.is) {
		case 'date':
			return dateInput(state as DateState)
		case 'number':
			return state === '' ? null : Number(state)
		case 'sources':
			return (state as readonly SourceState[])
				.filter(({ id, title, url, date }) => id !== null || `${title}${url}${date}` !== '')
				.map(({ id, title, url, date }) =>
					id !== null ? { id } : { title, url: url === '' ? null : url, date: date === '' ? null : { date } },
				)
		case 'actors':
		case 'sectors':
			return [...(state as readonly string[])]
		case 'texts':
			return String(state)
				.split(',')
				.map((text) => text.trim())
				.filter((text) => text !== '')
		case 'flag':
			return state
		default:
			return state === '' ? null : state
	}
}

function dateInput({ text, approximate }: DateState) {
	return text === '' ? null : { date: text, approximate }
}

/** Names of the required fields that are empty, in the form's order. */
export function missingFields(kind: DeclaredKind, state: FormState): readonly string[] {
	return FORMS[kind].fields.flatMap((field) => {
		if (!field.isRequired || !field.isShown(state)) return []
		const said = state[field.name]
		const isEmpty =
			said === undefined ||
			said === '' ||
			(Array.isArray(said) && said.length === 0) ||
			(field.shape.is === 'date' && (said as DateState).text === '')
		return isEmpty ? [field.name] : []
	})
}

/** Names of the fields that differ between two forms of a kind. */
export function differingFields(kind: DeclaredKind, one: FormState, other: FormState): readonly string[] {
	return FORMS[kind].fields.flatMap(({ name }) =>
		JSON.stringify(one[name]) === JSON.stringify(other[name]) ? [] : [name],
	)
}

/**
 * Merges two forms that started from the same one: takes the change that either made. What both changed is
 * for the reader to choose, and until then as in `mine`.
 */
export function mergeForms(
	kind: DeclaredKind,
	base: FormState,
	mine: FormState,
	theirs: FormState,
): FormState {
	const changed = new Set(differingFields(kind, base, mine))
	return Object.fromEntries(
		FORMS[kind].fields.map(({ name }) => [name, (changed.has(name) ? mine[name] : theirs[name]) ?? '']),
	)
}

/** The forms of declared records: their fields, and the conversion of a record to a form and back. */
import { type DatePrecision, precisionOfText } from '../../../schema/fuzzyDate'
import { PARTNERSHIP_FORMS } from '../../../schema/partnershipForms'
import type { DeclaredKind, DeclaredRecord, Visibility } from '../../graphql/generated/types'

export interface DateState {
	readonly precision: DatePrecision
	/** ISO text of that precision; empty: not known. */
	readonly text: string
	readonly approximate: boolean
}

export interface SourceState {
	/** Id of a source that the record already has. */
	readonly id: string | null
	readonly title: string
	readonly url: string
	readonly date: string
}

export type FieldState = string | boolean | readonly string[] | DateState | readonly SourceState[]
export type FormState = Readonly<Record<string, FieldState>>

/** Which actors may be chosen: French ones, those of the partner country, places of either, all. */
export type ActorSort = 'french' | 'partner' | 'partnerPlace' | 'frenchPlace' | 'place' | 'any'

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
	readonly shape: Shape
	/** The name in a record, if it differs. */
	readonly from?: string
	readonly isRequired?: boolean
	/** Whether it is behind « plus de précisions ». */
	readonly isMore?: boolean
	/** Its label, if fields of one name differ between forms. */
	readonly label?: string
	/** Its value in a new record. */
	readonly initial?: FieldState
	readonly isShown?: (state: FormState) => boolean
}

interface Form {
	readonly input: keyof DeclaredRecord
	readonly fields: readonly FormField[]
}

const LINK_STATUSES = ['ACTIF', 'PROJET', 'PROSPECT', 'DORMANT', 'FERME', 'INCONNU'] as const
const OFFICE_FORMS = [
	'regional-office',
	'departmental-office',
	'metropolitan-office',
	'city-office',
	'cluster-office',
	'university-office',
	'correspondent',
	'promotion-space',
	'other',
] as const
const WISH_OBJECTS = ['office', 'partner', 'joint-mission', 'event-place'] as const
const CLOSURES = ['holiday', 'election', 'closure', 'event', 'other'] as const

export const DECLARED_KINDS: readonly DeclaredKind[] = [
	'MISSION',
	'PARTNERSHIP',
	'OFFICE',
	'WISH',
	'MANDATE',
	'UNAVAILABILITY',
]

const sectors: FormField = { name: 'sectors', shape: { is: 'sectors' } }
const since: FormField = { name: 'since', shape: { is: 'date' } }
const until: FormField = { name: 'until', shape: { is: 'date' }, isMore: true }
const common: readonly FormField[] = [
	{ name: 'sources', shape: { is: 'sources' } },
	{ name: 'note', shape: { is: 'text', isLong: true }, isMore: true },
	{ name: 'visibility', shape: { is: 'visibility' }, initial: 'COUNTED', isRequired: true },
]
const isVisit = ({ direction }: FormState): boolean => direction === 'PARTNER_TO_FR'

export const FORMS: Readonly<Record<DeclaredKind, Form>> = {
	MISSION: {
		input: 'mission',
		fields: [
			{
				name: 'direction',
				shape: {
					is: 'choice',
					options: ['FR_TO_PARTNER', 'PARTNER_TO_FR'],
					words: 'direction',
					isEnum: true,
				},
				initial: 'FR_TO_PARTNER',
				isRequired: true,
			},
			{
				name: 'visitor',
				from: 'leader',
				shape: { is: 'actor', sort: 'partner' },
				isRequired: true,
				isShown: isVisit,
			},
			{
				name: 'host',
				shape: { is: 'actor', sort: 'partnerPlace' },
				isRequired: true,
				isShown: (state) => !isVisit(state),
			},
			{ name: 'start', shape: { is: 'date' }, isRequired: true },
			{ name: 'end', shape: { is: 'date' } },
			sectors,
			{
				name: 'stops',
				shape: { is: 'actors', sort: 'partnerPlace' },
				isMore: true,
				isShown: (state) => !isVisit(state),
			},
			{ name: 'participants', shape: { is: 'actors', sort: 'any' }, isMore: true },
			{
				name: 'status',
				shape: {
					is: 'choice',
					options: ['DRAFT', 'PLANNED', 'CONFIRMED', 'DONE', 'CANCELLED'],
					words: 'missionStatus',
					isEnum: true,
				},
				isMore: true,
			},
			{ name: 'size', shape: { is: 'number' }, isMore: true },
			{ name: 'ledBy', shape: { is: 'text' }, isMore: true },
			{ name: 'coordinated', shape: { is: 'flag' }, isMore: true },
			{ name: 'coordinatedWith', shape: { is: 'actors', sort: 'any' }, isMore: true },
			{ name: 'backedOn', shape: { is: 'record' } },
			...common,
		],
	},
	PARTNERSHIP: {
		input: 'partnership',
		fields: [
			{
				name: 'form',
				shape: { is: 'choice', options: PARTNERSHIP_FORMS, words: 'partnershipForm' },
				label: 'partnershipForm',
				isRequired: true,
				initial: 'cooperation',
			},
			{ name: 'partners', from: 'partnerActors', shape: { is: 'actors', sort: 'partner' }, isRequired: true },
			{ name: 'others', from: 'frenchActors', shape: { is: 'actors', sort: 'french' }, isMore: true },
			since,
			{
				name: 'status',
				shape: { is: 'choice', options: LINK_STATUSES, words: 'linkStatus', isEnum: true },
				label: 'linkStatus',
				initial: 'ACTIF',
				isRequired: true,
			},
			until,
			sectors,
			...common,
		],
	},
	OFFICE: {
		input: 'office',
		fields: [
			{ name: 'name', shape: { is: 'text' }, isRequired: true },
			{
				name: 'form',
				shape: { is: 'choice', options: OFFICE_FORMS, words: 'officeForm' },
				label: 'officeForm',
				isRequired: true,
				initial: 'regional-office',
			},
			{ name: 'place', shape: { is: 'actor', sort: 'partnerPlace' }, isRequired: true },
			{ name: 'others', from: 'owners', shape: { is: 'actors', sort: 'french' }, isMore: true },
			since,
			{
				name: 'status',
				shape: { is: 'choice', options: LINK_STATUSES, words: 'linkStatus', isEnum: true },
				label: 'linkStatus',
				initial: 'ACTIF',
				isRequired: true,
			},
			until,
			{ name: 'capacity', shape: { is: 'number' }, isMore: true },
			{ name: 'languages', shape: { is: 'texts' }, isMore: true },
			...common,
		],
	},
	WISH: {
		input: 'wish',
		fields: [
			{
				name: 'direction',
				shape: { is: 'choice', options: ['SEEKS', 'OFFERS'], words: 'wishDirection', isEnum: true },
				label: 'wishDirection',
				initial: 'SEEKS',
				isRequired: true,
			},
			{
				name: 'what',
				shape: { is: 'choice', options: WISH_OBJECTS, words: 'what' },
				initial: 'partner',
				isRequired: true,
			},
			{ name: 'place', shape: { is: 'actor', sort: 'place' }, label: 'wishPlace' },
			sectors,
			{ name: 'other', shape: { is: 'actor', sort: 'any' }, isMore: true },
			{ name: 'office', shape: { is: 'record' } },
			{ name: 'event', shape: { is: 'record' } },
			{ ...since, isMore: true },
			until,
			{
				name: 'status',
				shape: {
					is: 'choice',
					options: ['OPEN', 'SATISFIED', 'WITHDRAWN', 'INCONNU'],
					words: 'wishStatus',
					isEnum: true,
				},
				label: 'wishStatus',
				initial: 'OPEN',
				isMore: true,
			},
			...common,
		],
	},
	MANDATE: {
		input: 'mandate',
		fields: [
			{ name: 'represented', shape: { is: 'actor', sort: 'partnerPlace' }, isRequired: true },
			{ name: 'letter', shape: { is: 'text' } },
			{ name: 'scope', shape: { is: 'text' } },
			since,
			{ ...until, isMore: false },
			...common.map((field) => (field.name === 'visibility' ? { ...field, initial: 'PRIVATE' } : field)),
		],
	},
	UNAVAILABILITY: {
		input: 'unavailability',
		fields: [
			{
				name: 'form',
				shape: { is: 'choice', options: CLOSURES, words: 'closure' },
				label: 'closure',
				isRequired: true,
				initial: 'closure',
			},
			{ name: 'start', shape: { is: 'date' }, isRequired: true },
			{ name: 'end', shape: { is: 'date' } },
			{ name: 'reason', shape: { is: 'text' } },
			{ name: 'reasonPrivate', shape: { is: 'flag' } },
			...common,
		],
	},
}

/** Who may see a record of a kind, and of a draft. */
export function visibilitiesOf(kind: DeclaredKind) {
	return kind === 'MANDATE'
		? (['PRIVATE', 'GROUP'] as const)
		: (['PRIVATE', 'COUNTED', 'GROUP', 'PUBLIC'] as const)
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
				(values.get(field.from ?? field.name) ?? []).filter(
					(text) => field.name !== 'others' || text !== owner,
				),
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
		.filter(({ isShown }) => isShown?.(state) ?? true)
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
		if (!field.isRequired || !(field.isShown?.(state) ?? true)) return []
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

/** The kinds of records that actors declare. */
import { type BlankOf, emptyValue, type Field, type ValuesOf } from './field.ts'
import { MANDATE_FIELDS, MANDATE_VISIBILITIES } from './mandate.ts'
import { MISSION_FIELDS } from './mission.ts'
import { OFFICE_FIELDS } from './office.ts'
import { PARTNERSHIP_FIELDS } from './partnership.ts'
import { INPUTS_OF_ALL, OWN_WORD_OF_ALL, VISIBILITIES } from './stated.ts'
import { UNAVAILABILITY_FIELDS } from './unavailability.ts'
import { WISH_FIELDS } from './wish.ts'

interface Declared {
	readonly fields: readonly Field[]
	/** The inputs that come first in its form; the others follow in the order of the fields. */
	readonly formBegins: readonly string[]
	/** Its possible visibilities, from the narrowest circle to the widest. */
	readonly visibilities: readonly (typeof VISIBILITIES)[number][]
}

/** In the order in which forms offer them. */
export const DECLARED = {
	Mission: {
		fields: MISSION_FIELDS,
		formBegins: ['direction', 'leader', 'host', 'start', 'end', 'sectors', 'stops'],
		visibilities: VISIBILITIES,
	},
	Partnership: {
		fields: PARTNERSHIP_FIELDS,
		formBegins: ['form', 'partnerActors', 'frenchActors', 'since', 'status'],
		visibilities: VISIBILITIES,
	},
	Office: {
		fields: OFFICE_FIELDS,
		formBegins: ['name', 'form', 'place', 'owners', 'since', 'status'],
		visibilities: VISIBILITIES,
	},
	Wish: { fields: WISH_FIELDS, formBegins: [], visibilities: VISIBILITIES },
	Mandate: { fields: MANDATE_FIELDS, formBegins: [], visibilities: MANDATE_VISIBILITIES },
	Unavailability: { fields: UNAVAILABILITY_FIELDS, formBegins: [], visibilities: VISIBILITIES },
} as const satisfies Record<string, Declared>

export type DeclaredKind = keyof typeof DECLARED
export type FieldOf<Kind extends DeclaredKind> = (typeof DECLARED)[Kind]['fields'][number]
/** The fields of a record of a kind. */
export type FieldsOf<Kind extends DeclaredKind> = ValuesOf<(typeof DECLARED)[Kind]['fields']>
/** A field that the owner of a record states. */
export type OwnWord = Extract<FieldOf<DeclaredKind>, { readonly isOwnWord: true }>['name']
/** Names of the fields that a record's page shows after those that it renders itself. */
export type PageField<Kind extends DeclaredKind> = Extract<FieldOf<Kind>, { readonly isOnPage: true }>['name']
/** A field in its kind's form. */
export type Asked = Field & { readonly input: NonNullable<Field['input']> }

export const DECLARED_KINDS = Object.keys(DECLARED) as readonly DeclaredKind[]

/** An unknown record of a kind, without the fields that every record has. */
export function blank<Kind extends DeclaredKind>(
	kind: Kind,
): { readonly kind: Kind } & BlankOf<(typeof DECLARED)[Kind]['fields']> {
	const fields = (DECLARED[kind].fields as readonly Field[]).filter(({ isFilled }) => !isFilled)
	return { kind, ...Object.fromEntries(fields.map((field) => [field.name, emptyValue(field)])) } as {
		readonly kind: Kind
	} & BlankOf<(typeof DECLARED)[Kind]['fields']>
}

/** What the owner of a record states, in the order of its history. */
export function ownWordsOf(kind: DeclaredKind): readonly OwnWord[] {
	const ofAll: readonly string[] = OWN_WORD_OF_ALL
	const own = DECLARED[kind].fields.flatMap((field) => ('isOwnWord' in field ? [field.name] : []))
	return [...own.filter((name) => !ofAll.includes(name)), ...OWN_WORD_OF_ALL]
}

export function pageFieldsOf<Kind extends DeclaredKind>(kind: Kind): readonly PageField<Kind>[] {
	const fields: readonly Field[] = DECLARED[kind].fields
	return fields.filter(({ isOnPage }) => isOnPage).map(({ name }) => name as PageField<Kind>)
}

/** The fields of a form, in its order. */
export function askedOf(kind: DeclaredKind): readonly Asked[] {
	const { fields, formBegins } = DECLARED[kind]
	const asked = (fields as readonly Field[]).filter((field): field is Asked => field.input !== undefined)
	const ofAll: readonly string[] = INPUTS_OF_ALL
	const others = asked
		.map(({ name }) => name)
		.filter((name) => !(formBegins as readonly string[]).includes(name) && !ofAll.includes(name))
	return [...formBegins, ...others, ...ofAll].map((name) => {
		const found = asked.find((field) => field.name === name)
		if (found === undefined)
			throw new Error(`Expected a field of a ${kind} that its form asks for, got ${name}.`)
		return found
	})
}

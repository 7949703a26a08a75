/** What screens call the fields of what actors declare: the words of the vocabulary. */
import {
	DECLARED_KINDS,
	type DeclaredKind,
	type FieldOf,
	type OwnWord,
	type PageField,
	pageFieldsOf,
} from '../../../schema/kinds/declared.ts'
import type { ByLanguage, FieldWords } from '../../../schema/kinds/field.ts'
import { MANDATE_WORDS } from '../../../schema/kinds/mandate.ts'
import { MISSION_WORDS } from '../../../schema/kinds/mission.ts'
import { OFFICE_WORDS } from '../../../schema/kinds/office.ts'
import { PARTNERSHIP_WORDS } from '../../../schema/kinds/partnership.ts'
import { UNAVAILABILITY_WORDS } from '../../../schema/kinds/unavailability.ts'
import { WISH_WORDS } from '../../../schema/kinds/wish.ts'
import { lowerFirst } from '../lowerFirst.ts'

const WORDS: Readonly<Record<DeclaredKind, Readonly<Record<string, FieldWords>>>> = {
	Mission: MISSION_WORDS,
	Partnership: PARTNERSHIP_WORDS,
	Office: OFFICE_WORDS,
	Wish: WISH_WORDS,
	Mandate: MANDATE_WORDS,
	Unavailability: UNAVAILABILITY_WORDS,
}

/** The label of a field of a form. */
export type LabelKey = {
	[Kind in DeclaredKind]: `field.${Kind}.${Extract<FieldOf<Kind>, { readonly input: object }>['name']}`
}[DeclaredKind]
/** What stands under a field of a form that has a hint. */
export type HintKey = {
	[Kind in DeclaredKind]: `field.hint.${Kind}.${Extract<FieldOf<Kind>, { readonly input: { readonly hasHint: true } }>['name']}`
}[DeclaredKind]
/** What the page of a record calls a field, of those that it takes from the vocabulary. */
export type PageKey = {
	[Kind in DeclaredKind]: `field.page.${Kind}.${PageField<Kind>}`
}[DeclaredKind]
type LogKey = `auditLog.field.${OwnWord}`

const named = DECLARED_KINDS.flatMap((kind) =>
	Object.entries(WORDS[kind]).map(([name, words]) => ({ kind, name, words })),
)

export const fields = Object.fromEntries([
	...named.flatMap(({ kind, name, words: { form, log, hint, page = form } }) => [
		...entry(`field.${kind}.${name}`, form ?? log),
		...entry(`field.hint.${kind}.${name}`, hint),
		...(isOnPage(kind, name) ? entry(`field.page.${kind}.${name}`, page) : []),
	]),
	// Of kinds that name a field alike the first says it, but where another one has words for the log alone.
	...named
		.toReversed()
		.flatMap(({ name, words: { form } }) => entry(`auditLog.field.${name}`, form && lowered(form))),
	...named.toReversed().flatMap(({ name, words: { log } }) => entry(`auditLog.field.${name}`, log)),
]) as Readonly<Record<LabelKey | HintKey | PageKey | LogKey, ByLanguage>>

function isOnPage(kind: DeclaredKind, name: string): boolean {
	return (pageFieldsOf(kind) as readonly string[]).includes(name)
}

function entry(key: string, words: ByLanguage | undefined): readonly (readonly [string, ByLanguage])[] {
	return words === undefined ? [] : [[key, words]]
}

function lowered({ fr, en, zh }: ByLanguage): ByLanguage {
	return { fr: lowerFirst(fr), en: lowerFirst(en), zh }
}

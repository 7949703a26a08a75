/**
 * What an owner says of a record in forms, without what the system writes: id, owner, author, versions, days of
 * writing.
 */
import { DECLARED, type OwnWord, ownWordsOf } from '../../schema/kinds/declared'
import { canonicalJson } from '../domain/canonicalJson'
import type { FuzzyDate } from '../domain/fuzzyDate'
import type {
	GraphRecord,
	Mandate,
	Mission,
	Office,
	Partnership,
	RetractableRecord,
	Unavailability,
	Wish,
} from '../domain/records'

export type DeclaredRecord = Partnership | Mission | Office | Wish | Mandate | Unavailability

export function isDeclared(record: GraphRecord | undefined): record is DeclaredRecord {
	return record !== undefined && record.kind in DECLARED
}

/** A field of a record as texts: empty if it is not known; a date ends with `~` if it is approximate. */
export interface FieldValue {
	readonly name: string
	readonly values: readonly string[]
}

export function declaredFields(record: DeclaredRecord): readonly FieldValue[] {
	return ownWordsOf(record.kind).map((name) => ({ name, values: textsOf(Reflect.get(record, name)) }))
}

/** Names of the fields in which two states of a record differ. */
export function changedFields(before: DeclaredRecord | null, after: DeclaredRecord): readonly OwnWord[] {
	return ownWordsOf(after.kind).filter(
		(name) =>
			canonicalJson(before === null ? null : (Reflect.get(before, name) ?? null)) !==
			canonicalJson(Reflect.get(after, name) ?? null),
	)
}

/** The record with all of its owner's fields taken from another state of it. */
export function withFieldsOf<Kind extends RetractableRecord>(record: Kind, other: Kind): Kind {
	const fields = isDeclared(record) ? ownWordsOf(record.kind) : []
	return { ...record, ...Object.fromEntries(fields.map((name) => [name, Reflect.get(other, name)])) }
}

function textsOf(value: unknown): readonly string[] {
	if (value === null || value === undefined) return []
	if (Array.isArray(value)) return value.map(String)
	if (typeof value === 'object') {
		const { text, approximate } = value as FuzzyDate
		return [approximate ? `${text}~` : text]
	}
	return [String(value)]
}

/** What an owner says of a record in forms, apart from what the system writes: id, owner, author, versions, days of writing. */
import type { AuditField } from '../../schema/auditFields'
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
export type DeclaredKind = DeclaredRecord['kind']

export function isDeclared(record: GraphRecord | undefined): record is DeclaredRecord {
	return record !== undefined && record.kind in FIELDS
}

/** Fields by kind, as records name them, in the order of forms; those of every kind come after. */
const FIELDS: Readonly<Record<DeclaredKind, readonly AuditField[]>> = {
	Partnership: ['form', 'frenchActors', 'partnerActors', 'since', 'until', 'status', 'sectors'],
	Mission: [
		'direction',
		'leader',
		'participants',
		'host',
		'stops',
		'start',
		'end',
		'status',
		'size',
		'sectors',
		'ledBy',
		'coordinated',
		'coordinatedWith',
		'backedOn',
	],
	Office: ['form', 'name', 'owners', 'place', 'since', 'until', 'status', 'capacity', 'languages'],
	Wish: [
		'direction',
		'what',
		'actor',
		'place',
		'sectors',
		'other',
		'office',
		'event',
		'since',
		'until',
		'status',
	],
	Mandate: ['represented', 'holder', 'holderText', 'letter', 'scope', 'since', 'until', 'status'],
	Unavailability: ['form', 'actor', 'start', 'end', 'reason', 'reasonPrivate'],
}
const COMMON_FIELDS: readonly AuditField[] = ['visibility', 'sources', 'note', 'retracted']

/** A field of a record as texts: none where it is not known, a date with `~` where it is approximate. */
export interface FieldValue {
	readonly name: string
	readonly values: readonly string[]
}

export function declaredFields(record: DeclaredRecord): readonly FieldValue[] {
	return namesOf(record).map((name) => ({ name, values: textsOf(Reflect.get(record, name)) }))
}

/** Names of the fields in which two states of a record differ. */
export function changedFields(before: DeclaredRecord | null, after: DeclaredRecord): readonly AuditField[] {
	return namesOf(after).filter(
		(name) =>
			canonicalJson(before === null ? null : (Reflect.get(before, name) ?? null)) !==
			canonicalJson(Reflect.get(after, name) ?? null),
	)
}

/** The record with all that its owner says of it as another state of it has it. */
export function withFieldsOf<Kind extends RetractableRecord>(record: Kind, other: Kind): Kind {
	const fields = isDeclared(record) ? namesOf(record) : []
	return { ...record, ...Object.fromEntries(fields.map((name) => [name, Reflect.get(other, name)])) }
}

function namesOf({ kind }: DeclaredRecord): readonly AuditField[] {
	return [...FIELDS[kind], ...COMMON_FIELDS]
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

import { DECLARED_KINDS, type OwnWord, ownWordsOf } from './kinds/declared'

/** Fields of judgements, accounts, contacts and persons' requests. */
const BESIDE_RECORDS = [
	'closedOn',
	'collectedOn',
	'confirmedOn',
	'dueOn',
	'email',
	'evidence',
	'function',
	'informedOn',
	'kind',
	'newEmail',
	'origin',
	'outcome',
	'password',
	'phone',
	'receivedOn',
	'reference',
	'source',
	'state',
	'verdict',
] as const

/** Names of the fields that a line of the audit log can hold: what owners state in records, and BESIDE_RECORDS. */
export type AuditField = OwnWord | (typeof BESIDE_RECORDS)[number]
export const AUDIT_FIELDS: readonly AuditField[] = [
	...new Set([...DECLARED_KINDS.flatMap(ownWordsOf), ...BESIDE_RECORDS]),
]

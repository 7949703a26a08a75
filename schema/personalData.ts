/** Personal data, as server and client know it (security.md §7): apart from what the first page loads. */

/** How a contact came to be known: from the person, or from somebody or something else. */
export const CONTACT_ORIGINS = ['DIRECT', 'INDIRECT'] as const
/** Whether a contact is shown and used, or kept alone. */
export const CONTACT_STATES = ['SHOWN', 'FROZEN'] as const
/** Characters of what is written of a contact. */
export const CONTACT_CHARACTERS = {
	name: 120,
	function: 160,
	email: 254,
	phone: 40,
	source: 300,
} as const

export type ContactOrigin = (typeof CONTACT_ORIGINS)[number]
export type ContactState = (typeof CONTACT_STATES)[number]

/** Whether an id is of an account: a request may be about a contact instead, or say of whom in words. */
export function isAccount(id: string | null): id is string {
	return id?.startsWith('account:') ?? false
}

/** What a person may ask for about what is held of them (GDPR, articles 15 to 21). */
export const PERSON_REQUEST_KINDS = ['ACCESS', 'CORRECTION', 'FREEZE', 'OBJECTION', 'ERASURE'] as const
/** Kinds that keep a contact apart from when they are entered until they are refused or withdrawn (GDPR, articles 18 and 21). */
export const FREEZE_REQUEST_KINDS: readonly PersonRequestKind[] = ['OBJECTION', 'FREEZE']
/**
 * How far a request is. RECEIVED; EXTENDED: its person was told that the answer takes two more months; then how it ended: GRANTED,
 * PARTLY, REFUSED, WITHDRAWN.
 */
export const PERSON_REQUEST_STATES = [
	'RECEIVED',
	'EXTENDED',
	'GRANTED',
	'PARTLY',
	'REFUSED',
	'WITHDRAWN',
] as const
/** Characters of what is written of a request. */
export const PERSON_REQUEST_CHARACTERS = { reference: 200, outcome: 500 } as const

export type PersonRequestKind = (typeof PERSON_REQUEST_KINDS)[number]
export type PersonRequestState = (typeof PERSON_REQUEST_STATES)[number]

/** What a text of somebody else is in which an erased person was found. */
export const ERASURE_TEXTS = [
	'RECORD',
	'SOURCE',
	'ANSWER',
	'REPORT',
	'PROPOSAL',
	'COMMENT',
	'CASE',
	'CONTACT',
	'REQUEST',
	'ACCOUNT',
] as const
export type ErasureText = (typeof ERASURE_TEXTS)[number]

/** Of what the data held of a person are, in the order of an export. */
export const HELD_CATEGORIES = [
	'ACCOUNT',
	'ROLE',
	'SESSION',
	'PASSKEY',
	'API_TOKEN',
	'CONTACT',
	'DECLARATION',
	'JUDGEMENT',
	'COMMENT',
	'CASE',
	'PROPOSAL',
	'REPORT',
	'INVITATION',
	'FOLLOW',
	'LETTER',
	'REQUEST',
	'LOG',
] as const
export type HeldCategory = (typeof HELD_CATEGORIES)[number]

/** What is kept for a time that a deployment may set. */
export const RETENTION_CATEGORIES = [
	'CONTACTS',
	'ACCOUNTS',
	'COMMENTS',
	'PROPOSALS',
	'REPORTS',
	'REQUESTS',
	'ACTIVITIES',
	'AUDIT_LOG',
] as const
export type RetentionCategory = (typeof RETENTION_CATEGORIES)[number]

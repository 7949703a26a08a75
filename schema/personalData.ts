/**
 * Words and limits of personal data for server and client (security.md §7), apart so that the first page does not
 * load them.
 */

/** Where a contact comes from: the person, or another source. */
export const CONTACT_ORIGINS = ['DIRECT', 'INDIRECT'] as const
/** Whether a contact is shown and used, or only kept. */
export const CONTACT_STATES = ['SHOWN', 'FROZEN'] as const
/** Characters of the texts of a contact. */
export const CONTACT_CHARACTERS = {
	name: 120,
	function: 160,
	email: 254,
	phone: 40,
	source: 300,
} as const

export type ContactOrigin = (typeof CONTACT_ORIGINS)[number]
export type ContactState = (typeof CONTACT_STATES)[number]

/** Whether an id is that of an account; a request may be about a contact instead, or name its person in words. */
export function isAccount(id: string | null): id is string {
	return id?.startsWith('account:') ?? false
}

/** What a person may request about their data (GDPR, articles 15 to 21). */
export const PERSON_REQUEST_KINDS = ['ACCESS', 'CORRECTION', 'FREEZE', 'OBJECTION', 'ERASURE'] as const
/**
 * Requests that freeze a contact from when they are entered until they are refused or withdrawn (GDPR, articles 18
 * and 21).
 */
export const FREEZE_REQUEST_KINDS: readonly PersonRequestKind[] = ['OBJECTION', 'FREEZE']
/**
 * The state of a request. RECEIVED; EXTENDED: the person was told that the answer takes two more months; then the
 * end: GRANTED, PARTLY, REFUSED, WITHDRAWN.
 */
export const PERSON_REQUEST_STATES = [
	'RECEIVED',
	'EXTENDED',
	'GRANTED',
	'PARTLY',
	'REFUSED',
	'WITHDRAWN',
] as const
/** Characters of the texts of a request. */
export const PERSON_REQUEST_CHARACTERS = { reference: 200, outcome: 500 } as const

export type PersonRequestKind = (typeof PERSON_REQUEST_KINDS)[number]
export type PersonRequestState = (typeof PERSON_REQUEST_STATES)[number]

/** Where an erased person was found in a text of somebody else. */
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

/** Categories of personal data, in the order of an export. */
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

/** Data kept for a time that a deployment may set. */
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

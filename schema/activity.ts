/** Words and limits of the feed for server and client, apart so that the first page does not load them. */

/**
 * Kinds of entries of the feed. First come facts on record, dated by themselves; then what editors state about
 * records; then what a group does.
 */
export const ACTIVITY_KINDS = [
	'TOOK_PLACE',
	'BEGAN',
	'DECLARED',
	'SHARED',
	'CHANGED',
	'CONFIRMED',
	'ENDED',
	'RETRACTED',
	'AGREED',
	'CONTESTED',
	'PROPOSAL_SENT',
	'PROPOSAL_ACCEPTED',
	'PROPOSAL_DECLINED',
	'PROPOSAL_CLOSED',
	'JUDGEMENT_ASKED',
	'CASE_CLOSED',
	'COMMENTED',
	'REMINDED',
	'REPORT_ANSWERED',
	'WROTE',
] as const

/** What an entry links to. */
export const ACTIVITY_SUBJECTS = ['RECORD', 'ACTOR', 'OVERLAP', 'OPPORTUNITY', 'PROPOSAL', 'PAGE'] as const

/**
 * Who may see an entry: everybody; the group of its country; the editors of its actors; the coordinators of the
 * group.
 */
const ACTIVITY_AUDIENCES = ['PUBLIC', 'GROUP', 'CONCERNED', 'COORDINATORS'] as const

/** How a proposal or a case ended. */
const ACTIVITY_OUTCOMES = [
	'ACCEPTED',
	'DECLINED',
	'WITHDRAWN',
	'DONE',
	'IN_PART',
	'NOT_DONE',
	'HANDLED',
	'ACCEPTED_AS_IS',
	'DISMISSED',
	'BY_PROPOSAL',
] as const

/** How often an account is sent news of what it follows. */
export const DIGEST_FREQUENCIES = ['NEVER', 'DAILY', 'WEEKLY'] as const

export const FOLLOW_KINDS = ['ACTOR', 'PLACE', 'QUESTION'] as const

/** How many things an account may follow at a time. */
export const MAX_FOLLOWS = 100

/** Characters of the title of a followed question, and of its address. */
export const ACTIVITY_CHARACTERS = { title: 200, address: 2_000 } as const

/** Characters of a letter to an actor's correspondents. */
export const CORRESPONDENCE_CHARACTERS = { subject: 120, text: 4_000 } as const

export type ActivityKind = (typeof ACTIVITY_KINDS)[number]
export type ActivitySubjectKind = (typeof ACTIVITY_SUBJECTS)[number]
export type ActivityAudience = (typeof ACTIVITY_AUDIENCES)[number]
export type ActivityOutcome = (typeof ACTIVITY_OUTCOMES)[number]
export type DigestFrequency = (typeof DIGEST_FREQUENCIES)[number]
export type FollowKind = (typeof FOLLOW_KINDS)[number]

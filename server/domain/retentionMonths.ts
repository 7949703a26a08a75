/** For how many months what is about persons is kept (security.md §7): a deployment may set each. */
import { isoDay } from '../../schema/fuzzyDate'
import { dayNumber, monthsBefore } from './fuzzyDate'

export interface RetentionMonths {
	/** After which an unconfirmed contact is to be looked at again, and after which it goes. */
	readonly contactReview: number
	readonly contacts: number
	/** Accounts that nobody signs in to, whose holders are told a month before. */
	readonly accounts: number
	/** Discussions after their last comment. */
	readonly comments: number
	/** Proposals after they were closed. */
	readonly proposals: number
	/** Reports after they were closed. */
	readonly reports: number
	/** Requests of persons after they were answered. */
	readonly requests: number
	/** What was said and done, as the feed tells it. */
	readonly activities: number
	readonly audit: number
}

/** Where a deployment sets nothing; the proof that a request was answered for as long as it may be complained about. */
export const RETENTION_MONTHS: RetentionMonths = {
	contactReview: 24,
	contacts: 36,
	accounts: 24,
	comments: 36,
	proposals: 60,
	reports: 12,
	requests: 60,
	activities: 24,
	audit: 12,
}

/** The same day so many months before, or the last of that month; ISO days. */
export function dayBefore(day: string, months: number): string {
	return isoDay(monthsBefore(dayNumber(day), months))
}

/** In how many months a person who asks is answered (GDPR, article 12). */
export const ANSWER_MONTHS = 1

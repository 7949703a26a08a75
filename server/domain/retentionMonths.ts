/** How many months personal data is kept (security.md §7): a deployment may set each value. */
import { isoDay } from '../../schema/fuzzyDate'
import { dayNumber, monthsBefore } from './fuzzyDate'

export interface RetentionMonths {
	/** `contactReview`: when an unconfirmed contact must be reviewed; `contacts`: when it is erased. */
	readonly contactReview: number
	readonly contacts: number
	/** Accounts since their last sign-in; their holders are told a month before. */
	readonly accounts: number
	/** Discussions since their last comment. */
	readonly comments: number
	/** Proposals since they were closed. */
	readonly proposals: number
	/** Reports since they were closed. */
	readonly reports: number
	/** Personal data requests since they were answered. */
	readonly requests: number
	/** Activities in the feed. */
	readonly activities: number
	readonly audit: number
}

/** Defaults; the proof that a request was answered is kept as long as a complaint is possible. */
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

/** The same day `months` earlier, or the last day of that month; ISO days. */
export function dayBefore(day: string, months: number): string {
	return isoDay(monthsBefore(dayNumber(day), months))
}

/** Months to answer a person's request (GDPR, article 12). */
export const ANSWER_MONTHS = 1

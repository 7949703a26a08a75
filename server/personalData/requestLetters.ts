/** Letters to whoever answers a request: when it came, and a week before the legal month ends. */

import { type Accounts, instantAfter } from '../accounts/accounts'
import { dayNumber, isoDay } from '../domain/fuzzyDate'
import { mayAnswerRequest } from '../policy/personRequests'
import type { NewLetter } from '../store/mailStore'

const DAY_MILLISECONDS = 86_400_000
const DAYS_BEFORE = 7
/** A letter that could not be sent for this long is given up: the register still shows the request. */
const HOLDS_MILLISECONDS = 7 * DAY_MILLISECONDS

/**
 * Writes the due letters about open requests, however these came: each letter once, whichever server looks first. A letter does not
 * name whom the request is about; the register does. Returns for how many requests letters were written.
 */
export async function tellOfRequests(
	{ store, clock, hasMail = false }: Pick<Accounts, 'store' | 'clock' | 'hasMail'>,
	today: string,
): Promise<number> {
	if (!hasMail) return 0
	const requests = await store.personRequests.toTell()
	if (requests.length === 0) return 0
	const holders = await store.roles.holders()
	let count = 0
	for (const { told: before, ...request } of requests) {
		const told = toldNow(before, request.dueOn, today)
		if (told === before) continue
		const letters = holders
			.filter(
				({ accountId, roles, frozenAt }) =>
					frozenAt === null &&
					accountId !== request.subject &&
					mayAnswerRequest({ accountId, roles, scopes: null }, request),
			)
			.map(
				({ accountId }): NewLetter => ({
					id: `letter:${request.id} ${told} ${accountId}`,
					kind: 'PERSON_REQUEST',
					accountId,
					content: JSON.stringify({ request: request.id, isLate: told !== NEW }),
					createdAt: instantAfter(clock),
					expiresAt: instantAfter(clock, HOLDS_MILLISECONDS),
					details: null,
				}),
			)
		if (await store.personRequests.tell(request.id, told, letters)) count += 1
	}
	return count
}

const NEW = 'NEW'

/** The stage of the letters that are due; a longer time to answer is a new stage. */
function toldNow(before: string, dueOn: string, today: string): string {
	if (today >= isoDay(dayNumber(dueOn) - DAYS_BEFORE)) return `DUE ${dueOn}`
	return before === '' ? NEW : before
}

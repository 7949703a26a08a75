/** Whoever answers what persons ask for is told of a request that came, and again a week before the law's month ends. */
import { type Accounts, instantAfter } from '../accounts/accounts'
import { mayAnswerRequest } from '../policy/personRequests'
import type { NewLetter } from '../store/mailStore'

const DAY_MILLISECONDS = 86_400_000
const DAYS_BEFORE = 7
/** A letter that could not be sent for so long is given up: the register shows the request all the same. */
const HOLDS_MILLISECONDS = 7 * DAY_MILLISECONDS

/**
 * Writes the letters about open requests that are to be told, however they came: each once, whichever server looks first. Whom it is
 * about is told to nobody but who reads the register. Returns of how many requests it told.
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

/** How far those who answer are to be told: of a longer time anew. */
function toldNow(before: string, dueOn: string, today: string): string {
	const soon = new Date(Date.parse(`${dueOn}T00:00:00.000Z`) - DAYS_BEFORE * DAY_MILLISECONDS)
	if (today >= soon.toISOString().slice(0, 10)) return `DUE ${dueOn}`
	return before === '' ? NEW : before
}

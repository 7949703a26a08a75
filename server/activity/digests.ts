import type { DigestFrequency } from '../../schema/activity'
import { type Accounts, instantAfter } from '../accounts/accounts'
import type { NewLetter } from '../store/mailStore'

/** In Europe/Paris, before a working day begins. */
const DIGEST_HOUR = 7
const HOUR_MILLISECONDS = 3_600_000
const DAY_MILLISECONDS = 24 * HOUR_MILLISECONDS
/** A digest that could not be sent for this long is dropped; the next one covers its time. */
const HOLDS_MILLISECONDS = 2 * DAY_MILLISECONDS
const DIGESTS_A_LOOK = 20

const IN_PARIS = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Paris',
	weekday: 'short',
	hour: '2-digit',
	hourCycle: 'h23',
})
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/**
 * When the next digest is due: at seven in Paris, each day or on one day of the week; null: never.
 *
 * @param now milliseconds since 1970.
 */
export function nextDigest(
	{ frequency, weekday }: { readonly frequency: DigestFrequency; readonly weekday: number },
	now: number,
): string | null {
	if (frequency === 'NEVER') return null
	// Full hours in Paris are full hours in UTC, in summer and in winter.
	for (let hour = Math.floor(now / HOUR_MILLISECONDS) + 1; ; hour += 1) {
		const at = new Date(hour * HOUR_MILLISECONDS)
		const parts = new Map(IN_PARIS.formatToParts(at).map(({ type, value }) => [type, value]))
		const isDay = frequency === 'DAILY' || WEEKDAYS.indexOf(parts.get('weekday') ?? '') === weekday - 1
		if (isDay && Number(parts.get('hour')) === DIGEST_HOUR) return at.toISOString()
	}
}

/**
 * Writes the letters of the digests that are due, each once, whichever server looks first. Their content is read when they are
 * sent.
 */
export async function writeDueDigests({ store, clock }: Accounts): Promise<void> {
	const now = instantAfter(clock)
	for (const choice of await store.letterChoices.dueDigests(now, DIGESTS_A_LOOK)) {
		const { accountId, nextAt, sentUntil } = choice
		if (nextAt === null) continue
		const letter: NewLetter = {
			id: `letter:digest ${accountId} ${nextAt}`,
			kind: 'DIGEST',
			accountId,
			content: JSON.stringify({ from: sentUntil, until: now }),
			createdAt: now,
			expiresAt: instantAfter(clock, HOLDS_MILLISECONDS),
			details: null,
		}
		// Never again, unless the account chooses digests again.
		const next = nextDigest(choice, clock()) ?? '9999-12-31T00:00:00.000Z'
		await store.letterChoices.takeDigest(accountId, nextAt, { nextAt: next, until: now }, letter)
	}
}

import { RateLimited } from '../errors'
import { type Accounts, instantAfter } from './accounts'
import { emailKey } from './emailKey'
import { hashOf } from './secrets'

/** Attempts that are free. */
const FREE_ATTEMPTS = 5
/** Then the user has to wait: a second, and twice as long each time. */
const FIRST_DELAY_SECONDS = 1
const LONGEST_DELAY_SECONDS = 900
const FORGOTTEN_MILLISECONDS = 3_600_000

/** The keys under which attempts are counted: hashes, so that the store holds no address of somebody without an account. */
export interface AttemptKeys {
	readonly account: string
	readonly network: string
}

export function attemptKeys(email: string, network: string): AttemptKeys {
	return { account: hashOf(`account ${emailKey(email)}`), network: hashOf(`network ${network}`) }
}

/**
 * Counts an attempt before it is made, so that simultaneous attempts do not evade the limit. Throws RateLimited if it comes too early;
 * then nothing is counted. Attempts are counted whether or not the account exists.
 */
export async function countAttempt(
	{ store, clock }: Accounts,
	{ account, network }: AttemptKeys,
): Promise<void> {
	const now = instantAfter(clock)
	let waitUntil: string | null = null
	await store.attempts.change([account, network], (before) => {
		const known = before.map((attempts) =>
			attempts.forgottenAt <= now ? { ...attempts, count: 0, until: null } : attempts,
		)
		waitUntil = known.reduce<string | null>(
			(latest, { until }) =>
				until !== null && until > now && (latest === null || until > latest) ? until : latest,
			null,
		)
		if (waitUntil !== null) return known
		return known.map(({ key, count }) => ({
			key,
			count: count + 1,
			until: count + 1 < FREE_ATTEMPTS ? null : instantAfter(clock, delaySeconds(count + 1) * 1_000),
			forgottenAt: instantAfter(clock, FORGOTTEN_MILLISECONDS),
		}))
	})
	if (waitUntil === null) return
	const seconds = Math.max(1, Math.ceil((Date.parse(waitUntil) - clock()) / 1_000))
	throw new RateLimited(`Too many attempts to sign in; try again in ${seconds} s.`, seconds)
}

/** A successful attempt does not count, neither against the account nor against others of the same network. */
export async function clearAttempt({ store }: Accounts, { account, network }: AttemptKeys): Promise<void> {
	await store.attempts.change([account, network], (before) =>
		before.map((attempts) => ({
			...attempts,
			count: attempts.key === account ? 0 : Math.max(0, attempts.count - 1),
			until: null,
		})),
	)
}

function delaySeconds(count: number): number {
	return Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** (count - FREE_ATTEMPTS))
}

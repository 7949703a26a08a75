import { RateLimited } from '../errors'
import { instantAfter, type RequestAccounts } from './accounts'

const HOUR_MILLISECONDS = 3_600_000

/**
 * Counts an event under a key within its hour, for all servers. Throws RateLimited if the hour is used up; then it is not counted.
 *
 * @param key a hash: the store holds no address and no network.
 * @param what the start of the error message: "Too much was reported in an hour".
 */
export async function countInHour(
	accounts: Pick<RequestAccounts, 'store' | 'clock'>,
	key: string,
	maximum: number,
	what: string,
): Promise<void> {
	const seconds = await secondsToWait(accounts, key, maximum)
	if (seconds > 0) throw new RateLimited(`${what}; try again in ${seconds} s.`, seconds)
}

/** The same for an answer that must not reveal a used up hour: whether the event was counted. */
export async function isCountedInHour(
	accounts: Pick<RequestAccounts, 'store' | 'clock'>,
	key: string,
	maximum: number,
): Promise<boolean> {
	return (await secondsToWait(accounts, key, maximum)) === 0
}

/** 0: the event was counted. */
async function secondsToWait(
	{ store, clock }: Pick<RequestAccounts, 'store' | 'clock'>,
	key: string,
	maximum: number,
): Promise<number> {
	const now = instantAfter(clock)
	let waitUntil: string | null = null
	await store.attempts.change([key], (before) =>
		before.map((tries) => {
			const isOver = tries.forgottenAt <= now
			const count = isOver ? 0 : tries.count
			waitUntil = count < maximum ? null : tries.forgottenAt
			if (waitUntil !== null) return tries
			const forgottenAt = isOver ? instantAfter(clock, HOUR_MILLISECONDS) : tries.forgottenAt
			return { ...tries, count: count + 1, forgottenAt }
		}),
	)
	return waitUntil === null ? 0 : Math.max(1, Math.ceil((Date.parse(waitUntil) - clock()) / 1_000))
}

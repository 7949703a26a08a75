import { type Accounts, instantAfter } from '../accounts/accounts'
import { hashOf } from '../accounts/secrets'
import { RateLimited } from '../errors'

/** What whoever is not signed in may write in an hour: from one network, and all together. */
const A_NETWORK = { report: 5, remark: 20 } as const
const ALL = { report: 200, remark: 400 } as const
const HOUR_MILLISECONDS = 3_600_000

/**
 * Counts what is about to be written, for all servers. Throws RateLimited where the hour is used up; then nothing is counted.
 */
export async function countWritten(
	{ store, clock }: Pick<Accounts, 'store' | 'clock'>,
	what: keyof typeof ALL,
	network: string,
): Promise<void> {
	const now = instantAfter(clock)
	const limits = new Map([
		[hashOf(`${what} ${network}`), A_NETWORK[what]],
		[hashOf(what), ALL[what]],
	])
	let waitUntil: string | null = null
	await store.changeTries([...limits.keys()], (before) => {
		const current = before.map((tries) =>
			tries.forgottenAt > now
				? tries
				: { ...tries, count: 0, forgottenAt: instantAfter(clock, HOUR_MILLISECONDS) },
		)
		const usedUp = current.filter(({ key, count }) => count >= (limits.get(key) ?? 0))
		waitUntil =
			usedUp
				.map(({ forgottenAt }) => forgottenAt)
				.sort()
				.at(-1) ?? null
		return waitUntil === null ? current.map((tries) => ({ ...tries, count: tries.count + 1 })) : current
	})
	if (waitUntil === null) return
	const seconds = Math.max(1, Math.ceil((Date.parse(waitUntil) - clock()) / 1_000))
	throw new RateLimited(`Too much was reported in an hour; try again in ${seconds} s.`, seconds)
}

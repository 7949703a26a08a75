import { type Accounts, instantAfter } from '../accounts/accounts'
import { hashOf } from '../accounts/secrets'
import { RateLimited } from '../errors'

/** What whoever is not signed in may write in an hour: from one network, and all together. */
const A_NETWORK = { report: 5, remark: 20 } as const
const ALL = { report: 200, remark: 400 } as const
const HOUR_MILLISECONDS = 3_600_000

/**
 * Counts what is about to be written, for all servers. Throws RateLimited where the hour of the network, or of all, is used up;
 * then that is not counted.
 */
export async function countWritten(
	accounts: Pick<Accounts, 'store' | 'clock'>,
	what: keyof typeof ALL,
	network: string,
): Promise<void> {
	// One after the other: who has used up the own hour keeps nobody from the count of all.
	await countOne(accounts, hashOf(`${what} ${network}`), A_NETWORK[what])
	await countOne(accounts, hashOf(what), ALL[what])
}

async function countOne(
	{ store, clock }: Pick<Accounts, 'store' | 'clock'>,
	key: string,
	maximum: number,
): Promise<void> {
	const now = instantAfter(clock)
	let waitUntil: string | null = null
	await store.changeTries([key], (before) =>
		before.map((tries) => {
			const isOver = tries.forgottenAt <= now
			const count = isOver ? 0 : tries.count
			waitUntil = count < maximum ? null : tries.forgottenAt
			if (waitUntil !== null) return tries
			const forgottenAt = isOver ? instantAfter(clock, HOUR_MILLISECONDS) : tries.forgottenAt
			return { ...tries, count: count + 1, forgottenAt }
		}),
	)
	if (waitUntil === null) return
	const seconds = Math.max(1, Math.ceil((Date.parse(waitUntil) - clock()) / 1_000))
	throw new RateLimited(`Too much was reported in an hour; try again in ${seconds} s.`, seconds)
}

import type { Accounts } from '../accounts/accounts'
import { countInHour } from '../accounts/hourlyCount'
import { hashOf } from '../accounts/secrets'

/** What whoever is not signed in may write in an hour: from one network, and all together. */
const A_NETWORK = { report: 5, remark: 20 } as const
const ALL = { report: 200, remark: 400 } as const

/**
 * Counts what is about to be written, for all servers. Throws RateLimited where the hour of the network, or of all, is used up;
 * then that is not counted.
 */
export async function countWritten(
	accounts: Pick<Accounts, 'store' | 'clock'>,
	what: keyof typeof ALL,
	network: string,
): Promise<void> {
	const sentence = 'Too much was reported in an hour'
	// One after the other: who has used up the own hour keeps nobody from the count of all.
	await countInHour(accounts, hashOf(`${what} ${network}`), A_NETWORK[what], sentence)
	await countInHour(accounts, hashOf(what), ALL[what], sentence)
}

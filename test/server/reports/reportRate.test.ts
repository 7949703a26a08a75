import { describe, expect, it } from 'vitest'
import { RateLimited } from '../../../server/errors'
import { countWritten } from '../../../server/reports/reporting'
import { someAccounts, stillClock } from '../accounts/someAccounts'

describe('What is written without an account', () => {
	it('is two hundred reports an hour from all networks together, and again in the next', async () => {
		const clock = stillClock()
		const accounts = someAccounts(clock)
		const write = (network: string) => countWritten(accounts, 'report', network)
		for (let network = 0; network < 200; network += 1) await write(`2001:db8:${network}::`)
		clock.pass(600)
		const refused = await write('2001:db8:ffff::').catch((error: unknown) => error)
		expect(refused).toBeInstanceOf(RateLimited)
		expect(refused).toMatchObject({ retryAfter: 3_000 })
		// Remarks are counted apart.
		await countWritten(accounts, 'remark', '2001:db8:ffff::')
		clock.pass(3_000)
		await write('2001:db8:ffff::')
	})
})

import neo4j, { type Driver } from 'neo4j-driver'
import { Refused, Unavailable } from '../errors'
import type { StoreConnection } from './openStore'

const POLL_MILLISECONDS = 100

/**
 * Waits until a database answers with its user and password.
 *
 * @param alive false once the process has ended: then there is nothing to wait for.
 * @throws Refused for a wrong password, Unavailable if it has ended or the time is up.
 */
export async function awaitBolt(
	{ uri, user, password, database }: StoreConnection,
	alive: () => boolean,
	timeout: number,
): Promise<void> {
	const giveUp = Date.now() + timeout
	const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
		connectionTimeout: 5_000,
		maxTransactionRetryTime: 0,
		telemetryDisabled: true,
	})
	try {
		for (;;) {
			const refusal = await reasonNotToAnswer(() => beginTransaction(driver, database))
			if (refusal === null) return
			if (refusal.startsWith('Neo.ClientError.Security.Unauthorized')) {
				throw new Refused('The local database does not accept the password in its folder.', { uri })
			}
			if (!alive()) throw new Unavailable('The local database ended while it was starting.')
			if (Date.now() > giveUp) throw new Unavailable('The local database did not answer in time.')
			await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS))
		}
	} finally {
		await driver.close()
	}
}

/** The server answers a greeting before its database is open; a query would have to be planned. */
async function beginTransaction(driver: Driver, database: string): Promise<void> {
	const session = driver.session({ database })
	try {
		const transaction = await session.beginTransaction()
		await transaction.rollback()
	} finally {
		await session.close()
	}
}

async function reasonNotToAnswer(ask: () => Promise<unknown>): Promise<string | null> {
	try {
		await ask()
		return null
	} catch (error) {
		return String((error as { code?: string }).code ?? error)
	}
}

/** Accounts that a test puts on record of the product itself, past its screens: a test that shares nobody with others. */
import { resolve } from 'node:path'
import { argon2Passwords } from '../../server/accounts/passwords'
import { Readers } from '../../server/accounts/readers'
import { readConfig } from '../../server/config'
import type { Role } from '../../server/domain/role'
import { runningLocalNeo4j } from '../../server/localDatabase/localNeo4j'
import { ledgerInMemory } from '../../server/store/ledger'
import { openStore, type StoreConnection } from '../../server/store/openStore'
import { withAccount } from '../server/accounts/someAccounts'

/** Of the product under test; its database is within. */
export const PRODUCT_FOLDER = resolve(import.meta.dirname, '../../.neo4j-e2e')

/**
 * Each with the address `<name>@example.org` and PASSWORD. Gives the database of the product. Throws where it does not run.
 *
 * @param roles of each account, by its name.
 */
export async function putAccountsOnRecord(
	roles: Readonly<Record<string, readonly Role[]>>,
): Promise<StoreConnection> {
	const running = runningLocalNeo4j(PRODUCT_FOLDER, readConfig({}).neo4jVersion)
	if (running === null) throw new Error('Expected the database of the product under test.')
	const store = await openStore(running.connection)
	try {
		const { accounts } = store
		const services = {
			store: accounts,
			passwords: argon2Passwords(),
			readers: new Readers(accounts, Date.now),
			clock: Date.now,
			ledger: ledgerInMemory(),
		}
		for (const [name, held] of Object.entries(roles)) await withAccount(services, name, ...held)
	} finally {
		await store.close()
	}
	return running.connection
}

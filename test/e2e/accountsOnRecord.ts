/**
 * Creates accounts directly in the product's database, without its screens, for a test that shares no accounts with
 * others.
 */
import { argon2Passwords } from '../../server/accounts/passwords'
import { Readers } from '../../server/accounts/readers'
import type { Role } from '../../server/domain/role'
import { ledgerInMemory } from '../../server/store/ledger'
import { openStore, type StoreConnection } from '../../server/store/openStore'
import { withAccount } from '../server/accounts/someAccounts'
import { productDatabase } from './productDatabase'

/**
 * Each account has the address `<name>@example.org` and PASSWORD. Returns the product's database. Throws when it does
 * not run.
 *
 * @param roles of each account, by its name.
 */
export async function putAccountsOnRecord(
	roles: Readonly<Record<string, readonly Role[]>>,
): Promise<StoreConnection> {
	const database = productDatabase()
	const store = await openStore(database)
	try {
		const { stores } = store
		const services = {
			store: stores,
			passwords: argon2Passwords(),
			readers: new Readers(stores, Date.now),
			clock: Date.now,
			ledger: ledgerInMemory(),
		}
		for (const [name, held] of Object.entries(roles)) await withAccount(services, name, ...held)
	} finally {
		await store.close()
	}
	return database
}

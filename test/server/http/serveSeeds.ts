/**
 * Serves the reference data and the scenario from memory, without a database, on PORT or 4000: to look at the
 * screens and at the API while the record is not at hand. `npx tsx test/server/http/serveSeeds.ts`; with `--invented`, the
 * invented country stands beside it. Accounts are in memory too: it says the link of the first one.
 */
import { resolve } from 'node:path'
import { newSetupSecret } from '../../../server/accounts/newAccounts'
import { argon2Passwords } from '../../../server/accounts/passwords'
import { Readers } from '../../../server/accounts/readers'
import { readConfig } from '../../../server/config'
import { createApp } from '../../../server/http/app'
import { listen } from '../../../server/http/listen'
import { queryContextOf } from '../../../server/queries/queryContext'
import { ledgerInMemory } from '../../../server/store/ledger'
import { todayOf } from '../../../server/today'
import { twoCountries } from '../../fixtures/twoCountries'
import { memoryStores } from '../accounts/memoryStores'
import { memoryStore, searchByName } from '../graphql/memoryStore'
import { seededSnapshots } from '../graphql/seededSnapshots'

const root = resolve(import.meta.dirname, '../../..')
const snapshots = process.argv.includes('--invented')
	? await twoCountries()
	: await seededSnapshots({ scenario: true })
const store = memoryStore({ search: searchByName(snapshots) })
const today = todayOf(readConfig(process.env))
const accountStore = memoryStores()
const accounts = {
	store: accountStore,
	passwords: argon2Passwords(),
	readers: new Readers(accountStore, Date.now),
	clock: Date.now,
	ledger: ledgerInMemory(),
}
const app = await createApp({
	config: { development: true, trustProxy: null, contactEmail: 'contact@example.org', graphiql: true },
	accounts: { services: accounts, publicAddress: null },
	queryContext: () =>
		queryContextOf(snapshots, { store, today, contactEmail: 'contact@example.org', version: '0.0.0' }),
	health: { probe: async () => {}, isDraining: () => false },
	report: (error) => console.error(error),
	warn: (sentence) => console.warn(sentence),
	clientFolder: resolve(root, 'dist/client'),
	graphiqlFolder: resolve(root, 'dist/graphiql'),
})
const { url } = await listen(app.express, {
	port: { number: Number(process.env.PORT ?? 4000), explicit: process.env.PORT !== undefined },
	host: '127.0.0.1',
})
console.log(`Seeds are served from memory at ${url}`)
console.log(`First account: ${url}premier-compte#token=${await newSetupSecret(accounts)}`)

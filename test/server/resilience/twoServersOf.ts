import { readConfig } from '../../../server/config'
import { type RunningServer, serve } from '../../../server/main'
import { openStore } from '../../../server/store/openStore'
import type { Neo4jStore } from '../../../server/store/store'
import { emptyStore, testConnection } from '../../neo4j'
import { type Browser, browser } from '../http/accounts/browser'

/** Two servers before one Neo4j, each with a store of its own. */
export interface TwoServers {
	readonly stores: readonly [Neo4jStore, Neo4jStore]
	readonly servers: readonly [RunningServer, RunningServer]
	/** One browser at either server: the two share their cookies. */
	browsers(): readonly [Browser, Browser]
	stop(): Promise<void>
}

/** Starts both on an empty database that `prepare` has filled. */
export async function twoServersOf(
	clientFolder: string,
	prepare: (store: Neo4jStore) => Promise<void>,
	clock?: () => number,
): Promise<TwoServers> {
	const stores = [await emptyStore(), await openStore(testConnection())] as const
	await prepare(stores[0])
	const config = readConfig({ PORT: '0' })
	const start = (store: Neo4jStore): Promise<RunningServer> =>
		serve(config, { store, accounts: store.stores, clientFolder, ...(clock && { clock }) })
	const servers = [await start(stores[0]), await start(stores[1])] as const
	return {
		stores,
		servers,
		browsers() {
			const cookies = new Map<string, string>()
			const at = ({ url }: RunningServer): Browser => browser(url.replace(/\/$/, ''), cookies)
			return [at(servers[0]), at(servers[1])]
		},
		async stop() {
			await Promise.all(servers.map((server) => server.stop()))
			await Promise.all(stores.map((store) => store.close()))
		},
	}
}

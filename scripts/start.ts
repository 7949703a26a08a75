/**
 * `npm start`: starts or connects to a database, migrates it, loads the data sets that it lacks (DATASETS, by
 * default China's), builds the client if it is stale, serves, and ends its output with the address. `npm
 * start -- --scenario` loads the fictitious scenario too. Ctrl-C and SIGTERM stop everything that it started.
 */
import { readConfig } from '../server/config'
import { assertPortFree } from '../server/http/listen'
import { readDatasetFile } from '../server/import/datasetFile'
import { ledgerIn } from '../server/store/ledger'
import { warmUp } from '../server/store/warmUp'
import { todayOf } from '../server/today'
import { buildClientIfStale, CLIENT_FOLDER, GRAPHIQL_FOLDER } from './buildClient'
import { openDatabase } from './openDatabase'
import { readOptions } from './readOptions'
import { runCommand } from './runCommand'
import { CHINA_FOLDER, expectScenarioFits, SCENARIO_FOLDER } from './seedFolders'

await runCommand(async (command) => {
	const options = readOptions(
		{ scenario: { type: 'boolean', default: false } },
		{ beside: 'variables set the rest, as PORT does the port: PORT=4300 npm start' },
	)
	const config = readConfig(process.env)
	await assertPortFree(config)
	// Checks the folders before it starts a database.
	const folders = config.datasets ?? [CHINA_FOLDER]
	if (options.scenario) await expectScenarioFits(folders)
	const described = await Promise.all(folders.map(readDatasetFile))
	const [store] = await Promise.all([
		openDatabase(config, command, { meanwhile: loadServer }),
		buildClientIfStale(command.log, command),
	])
	const { serve, seedMissing } = await loadServer()
	const seeds = [
		...folders.map((folder) => ({ folder, wanted: true, command: 'npm run seed' })),
		{ folder: SCENARIO_FOLDER, wanted: options.scenario, command: 'npm run seed -- --scenario' },
	]
	await seedMissing(store, seeds, todayOf(config), command.log)
	const served = await serve(config, {
		store,
		accounts: store.stores,
		ledger: ledgerIn(config.ledgerFolder, config.ledgerSecret, config.formerLedgerFolder),
		datasets: described.map(({ id }) => id),
		clientFolder: CLIENT_FOLDER,
		graphiqlFolder: GRAPHIQL_FOLDER,
	})
	command.onStop(() => served.stop())
	void warmUp(store)
	if (served.setupLink !== null) {
		command.log(
			`Nobody administers this instance yet. Whoever opens this link within a day does: ${served.setupLink}`,
		)
	}
	command.log(`Constellations is ready: ${served.url}`)
	return 'stay'
})

/** Not while the database connects: this blocks the process, and the connection would time out. */
async function loadServer() {
	const [{ prepareToServe, serve }, { seedMissing }] = await Promise.all([
		import('../server/main'),
		import('../server/commands/seedMissing'),
	])
	prepareToServe()
	return { serve, seedMissing }
}

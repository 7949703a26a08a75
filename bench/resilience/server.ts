/**
 * The server on an existing database, as `npm start` serves it, without its preparations. Its last line
 * counts the accepted requests and the complete answers.
 */
import { subscribe } from 'node:diagnostics_channel'
import { resolve } from 'node:path'
import { runCommand } from '../../scripts/runCommand'
import { readConfig } from '../../server/config'
import { serve } from '../../server/main'
import { openStore, type StoreConnection } from '../../server/store/openStore'

let taken = 0
let answered = 0
let connections = 0
subscribe('http.server.request.start', () => {
	taken += 1
})
subscribe('http.server.response.finish', () => {
	answered += 1
})
subscribe('net.server.socket', () => {
	connections += 1
})
process.on('exit', () => console.log(`took ${taken} answered ${answered} connections ${connections}`))

await runCommand(async (command) => {
	// Tests also run it as if on another day, which production refuses; its questions do not depend on the
	// day.
	const config = readConfig({
		...process.env,
		NODE_ENV: 'production',
		TODAY: '',
		PORT: process.env.PORT || '0',
	})
	const store = await openStore(config.database as StoreConnection)
	command.onStop(() => store.close())
	const clientFolder = resolve(import.meta.dirname, '../../dist/client')
	const served = await serve(config, { store, clientFolder })
	command.onStop(() => served.stop())
	command.log(`listening ${served.url}`)
	return 'stay'
})

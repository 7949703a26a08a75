/**
 * The harbours, served from memory in a process of its own that signals stop as they stop `npm start`. Prints
 * `listening <address>` once it answers.
 */
import { runCommand } from '../../../scripts/runCommand'
import { createDrain } from '../../../server/http/drain'
import { harbourSnapshots } from '../../fixtures/harbours'
import { listening } from './listening'

await runCommand(async (command) => {
	const server = await listening(harbourSnapshots(), { drain: createDrain() })
	command.onStop(() => server.stop())
	command.log(`listening ${server.url}`)
	return 'stay'
})

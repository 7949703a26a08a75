/** `npm run build`: builds all that a start would build when it is stale, for an image in which nothing can be built. */
import { buildClientIfStale } from './buildClient'
import { runCommand } from './runCommand'

await runCommand(async (command) => {
	await buildClientIfStale(command.log, command)
	return 'done'
})

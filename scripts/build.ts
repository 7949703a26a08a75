/** `npm run build`: builds what a start would build, for an image, in which nothing can be built. */
import { buildClientIfStale } from './buildClient'
import { runCommand } from './runCommand'

await runCommand(async (command) => {
	await buildClientIfStale(command.log, command)
	return 'done'
})

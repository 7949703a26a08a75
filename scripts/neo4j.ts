/**
 * `npm run neo4j`: the local database alone, until Ctrl-C, with its address and how to open a Cypher shell on it.
 * `npm run neo4j -- --shell` opens that shell, on the database that runs or on one that it starts.
 */
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { type Config, readConfig } from '../server/config'
import { Refused } from '../server/errors'
import { openCypherShell } from '../server/localDatabase/cypherShell'
import { startDatabase } from './openDatabase'
import { runCommand } from './runCommand'

await runCommand(async (command) => {
	const { values: options } = parseArgs({ options: { shell: { type: 'boolean', default: false } } })
	const config = readConfig(process.env)
	const { connection, passwordFile } = await startDatabase(managedHere(config), command, options.shell)
	if (options.shell) {
		await openCypherShell(connection, config.neo4jVersion, command.log)
		return 'done'
	}
	command.log(`Address:  ${connection.uri}`)
	command.log(`User:     ${connection.user}`)
	command.log(`Password: in ${passwordFile === null ? 'the folder' : relative('.', passwordFile)}`)
	command.log('Shell:    npm run neo4j -- --shell, in another terminal')
	command.log('Neo4j is ready; Ctrl-C stops it.')
	return 'stay'
})

function managedHere(config: Config): Config {
	if (config.database) {
		throw new Refused(
			`Expected a database that is managed here; NEO4J_URI names another one (${config.database.uri}). Unset ` +
				'NEO4J_URI to start the local database, or open that one with its own tools.',
		)
	}
	return config
}

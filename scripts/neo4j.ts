/**
 * `npm run neo4j`: the local database alone, until Ctrl-C, with its address and how to open a Cypher shell on it.
 * `npm run neo4j -- --shell` opens that shell, on the database that runs or on one that it starts.
 */
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { type Config, readConfig } from '../server/config'
import { Refused } from '../server/errors'
import { openCypherShell } from '../server/localDatabase/cypherShell'
import { bringDatabase } from './openDatabase'
import { runCommand } from './runCommand'

await runCommand(async (running) => {
	const { values: asked } = parseArgs({ options: { shell: { type: 'boolean', default: false } } })
	const config = readConfig(process.env)
	const { connection, passwordFile } = await bringDatabase(managedHere(config), running, asked.shell)
	if (asked.shell) {
		await openCypherShell(connection, config.neo4jVersion, running.say)
		return 'done'
	}
	running.say(`Address:  ${connection.uri}`)
	running.say(`User:     ${connection.user}`)
	running.say(`Password: in ${passwordFile === null ? 'the folder' : relative('.', passwordFile)}`)
	running.say('Shell:    npm run neo4j -- --shell, in another terminal')
	running.say('Neo4j is ready; Ctrl-C stops it.')
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

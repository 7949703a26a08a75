/**
 * `npm run neo4j`: runs the local database alone until Ctrl-C, and prints its address and how to open a
 * Cypher shell; if a server already runs it, how to reach that one. `npm run neo4j -- --shell` opens that
 * shell, on the running database or on one that it starts. `npm run neo4j -- --check` lists what was changed
 * in the database by hand, which no running server sees: in the local database, or in the one at NEO4J_URI.
 * `npm run neo4j -- --audit` verifies the chain of the audit log in that database against the checkpoints in
 * LEDGER_FOLDER, and says where it breaks.
 */

import { relative } from 'node:path'
import { parisDay } from '../schema/parisTime'
import { checkGraph } from '../server/commands/checkGraph'
import { type Config, readConfig } from '../server/config'
import { BadInput, Refused } from '../server/errors'
import { readDatasetFile } from '../server/import/datasetFile'
import { datasetFolders } from '../server/import/usedFolders'
import { openCypherShell } from '../server/localDatabase/cypherShell'
import { checkAuditByLedger } from '../server/store/auditLog'
import { ledgerIn } from '../server/store/ledger'
import { openDatabaseUnmigrated, startDatabase } from './openDatabase'
import { readOptions } from './readOptions'
import { type CommandContext, runCommand } from './runCommand'
import { CHINA_FOLDER, SCENARIO_FOLDER } from './seedFolders'

await runCommand(async (command) => {
	const options = readOptions({
		shell: { type: 'boolean', default: false },
		check: { type: 'boolean', default: false },
		audit: { type: 'boolean', default: false },
	})
	if (Object.values(options).filter(Boolean).length > 1) {
		throw new BadInput('Expected one of --shell, --check and --audit; several came.')
	}
	const config = readConfig(process.env)
	if (options.audit) return audit(config, command)
	if (options.check) return check(config, command)
	const { connection, passwordFile, holder } = await startDatabase(managedHere(config), command, {
		join: true,
	})
	if (options.shell) {
		await openCypherShell(connection, config.neo4jVersion, command.log)
		return 'done'
	}
	command.log(`Address:  ${connection.uri}`)
	command.log(`User:     ${connection.user}`)
	command.log(`Password: in ${passwordFile === null ? 'the folder' : relative('.', passwordFile)}`)
	command.log('Shell:    npm run neo4j -- --shell, in another terminal')
	if (holder !== undefined) {
		command.log(
			`Process ${holder.pid} has run this database since ${holder.since}, and stops it when it ends.`,
		)
		return 'done'
	}
	command.log('Neo4j is ready; Ctrl-C stops it.')
	return 'stay'
})

async function check(config: Config, command: CommandContext): Promise<'done' | 'failed'> {
	const database = await openDatabaseUnmigrated(config, command)
	const commands: Record<string, string> = {
		[(await readDatasetFile(SCENARIO_FOLDER)).id]: 'npm run seed -- --scenario',
	}
	for (const folder of config.datasets ?? [CHINA_FOLDER]) {
		for (const { file } of await datasetFolders(folder)) commands[file.id] = 'npm run seed'
	}
	return (await checkGraph(database, { commands, log: command.log })) ? 'done' : 'failed'
}

async function audit(config: Config, command: CommandContext): Promise<'done' | 'failed'> {
	const ledger = ledgerIn(config.ledgerFolder, config.ledgerSecret, config.formerLedgerFolder)
	const { entries, broken, wentBack } = await checkAuditByLedger(
		await openDatabaseUnmigrated(config, command),
		ledger,
	)
	for (const { at, from, to } of wentBack) {
		command.log(
			`On ${parisDay(at)} the log no longer went through entry ${from}, and stood at ${to}: the database had been restored, or its end cut`,
		)
	}
	const said = `${entries} ${entries === 1 ? 'entry' : 'entries'} of the audit log`
	command.log(broken === null ? `${said}, the chain holds` : `${said}, then the chain breaks: ${broken}`)
	return broken === null ? 'done' : 'failed'
}

function managedHere(config: Config): Config {
	if (config.database) {
		throw new Refused(
			`Expected a database that is managed here; NEO4J_URI names another one (${config.database.uri}). Unset ` +
				'NEO4J_URI to start the local database, or open that one with its own tools.',
		)
	}
	return config
}

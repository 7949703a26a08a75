/**
 * `npm run seed`: loads the changes of the data sets in DATASETS (by default China's) and of those that they
 * use. `--scenario` loads the scenario too; `--re-anchor` moves its relative dates to today; `--folder
 * <path>` loads another data set, after the sets that it uses and the graph lacks; `--skip-bad-rows` loads
 * the good rows of tables that have bad ones. `--dry-run` says what a load would create, change and refuse,
 * and writes nothing. `npm run seed -- --retract <id>[,<id>] --reason "…"` retracts facts that were found
 * wrong; `--restore <id>[,<id>]` restores them; `--unload <id>` removes a data set with its records; none of
 * these three loads anything. Works beside a running server, which sees the changes.
 */
import { resolve } from 'node:path'
import { DryRun } from '../server/commands/dryRun'
import { restore, retract } from '../server/commands/retract'
import { seedEach, seedUsed } from '../server/commands/seedMissing'
import { throttledLog } from '../server/commands/throttledLog'
import { unload } from '../server/commands/unload'
import { readConfig } from '../server/config'
import { BadInput } from '../server/errors'
import { datasetFolders } from '../server/import/usedFolders'
import { todayOf } from '../server/today'
import { openDatabase, openDatabaseToRead } from './openDatabase'
import { readOptions } from './readOptions'
import { type CommandContext, runCommand } from './runCommand'
import { CHINA_FOLDER, expectScenarioFits, SCENARIO_FOLDER } from './seedFolders'

await runCommand(async (command) => {
	const options = readOptions({
		scenario: { type: 'boolean' },
		'skip-bad-rows': { type: 'boolean' },
		're-anchor': { type: 'boolean' },
		folder: { type: 'string', multiple: true },
		'dry-run': { type: 'boolean' },
		retract: { type: 'string', multiple: true },
		restore: { type: 'string', multiple: true },
		reason: { type: 'string' },
		unload: { type: 'string' },
	})
	const { retract: toRetract, restore: toRestore, reason, unload: toUnload, ...loading } = options
	if (toUnload !== undefined) {
		if (Object.keys(options).length > 1) {
			const came = Object.keys(options).map((name) => `--${name}`)
			throw new BadInput(`Expected --unload <id of a data set> and no other option; came ${came.join(', ')}.`)
		}
		return unloadSet(toUnload, command)
	}
	if (!toRetract && !toRestore && reason === undefined) return load(loading, command)
	if (Object.keys(loading).length > 0 || !toRetract === !toRestore || (toRestore && reason !== undefined)) {
		const came = Object.keys(options).map((name) => `--${name}`)
		throw new BadInput(
			'Expected --retract <id>[,<id>] --reason "…", or --restore <id>[,<id>], and no other option; came ' +
				`${came.join(', ')}.`,
		)
	}
	const store = await openDatabase(readConfig(process.env), command, { join: true })
	if (toRetract) {
		for (const record of await retract(store, idsIn(toRetract), reason ?? '')) {
			command.log(
				`${record.id} is retracted (« ${record.retracted} »): in no result, and still looked at by its id.`,
			)
		}
		return 'done'
	}
	for (const { id, retractedInTable } of await restore(store, idsIn(toRestore ?? []))) {
		const against =
			retractedInTable === null
				? ''
				: ` against its table, until what that says of it changes (« ${retractedInTable} »)`
		command.log(`${id} stands again${against}.`)
	}
	return 'done'
})

async function unloadSet(id: string, command: CommandContext): Promise<'done'> {
	const config = readConfig(process.env)
	const store = await openDatabase(config, command, { join: true })
	const logProgress = throttledLog(command.log)
	const { removed, handedOver } = await unload(
		store,
		id,
		(done, total) => logProgress(`unloading ${id}: ${done} of ${total} removed`),
		store.stores.proposals,
	)
	for (const [heir, count] of handedOver) {
		command.log(
			`${count} ${count === 1 ? 'record is' : 'records are'} of ${heir} from now on, which states the same.`,
		)
	}
	command.log(
		`${id}: ${removed} removed. A start loads it again where DATASETS names it or a set that uses it.`,
	)
	return 'done'
}

interface LoadingOptions {
	readonly scenario?: boolean
	readonly 'skip-bad-rows'?: boolean
	readonly 're-anchor'?: boolean
	readonly folder?: string[]
	readonly 'dry-run'?: boolean
}

async function load(options: LoadingOptions, command: CommandContext): Promise<'done' | 'failed'> {
	const { scenario = false, 'skip-bad-rows': skipBadRows = false, 're-anchor': reanchor = false } = options
	const config = readConfig(process.env)
	const folders = options.folder?.map((folder) => resolve(folder))
	const configured = config.datasets ?? [CHINA_FOLDER]
	if (scenario) await expectScenarioFits([...configured, ...(folders ?? [])])
	const roots = folders ?? [...configured, ...(scenario ? [SCENARIO_FOLDER] : [])]
	// Checks the folders before it starts a database.
	const sets = await Promise.all(roots.map(datasetFolders))
	const dryRun = options['dry-run'] ? new DryRun(await openDatabaseToRead(config, command)) : null
	const store = dryRun ?? (await openDatabase(config, command, { join: true }))
	const today = todayOf(config)
	if (folders !== undefined) for (const folder of folders) await seedUsed(store, folder, today, command.log)
	const toLoad = folders ?? new Set(sets.flat().map(({ folder }) => folder))
	const reports = await seedEach(store, toLoad, today, command.log, { skipBadRows, reanchor })
	if (dryRun !== null) {
		for (const line of dryRun.sentences()) command.log(line)
		command.log('This was a dry run: nothing was written.')
	}
	return reports.some(({ problems }) => problems.length > 0) ? 'failed' : 'done'
}

function idsIn(values: readonly string[]): string[] {
	return values
		.flatMap((value) => value.split(','))
		.map((id) => id.trim())
		.filter((id) => id !== '')
}

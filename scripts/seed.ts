/**
 * `npm run seed`: loads the reference data, or what changed of it. `--scenario` loads the scenario too,
 * `--re-anchor` moves its relative dates to today, `--folder <path>` loads another data set, `--skip-bad-rows`
 * loads the good rows of tables that have bad ones. Works beside a running server, which sees the changes.
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { seed } from '../server/commands/seedMissing'
import { readConfig } from '../server/config'
import { todayOf } from '../server/today'
import { openDatabase } from './openDatabase'
import { runCommand } from './runCommand'
import { REFERENCE_FOLDER, SCENARIO_FOLDER } from './seedFolders'

await runCommand(async (command) => {
	const { values: options } = parseArgs({
		options: {
			scenario: { type: 'boolean', default: false },
			'skip-bad-rows': { type: 'boolean', default: false },
			're-anchor': { type: 'boolean', default: false },
			folder: { type: 'string', multiple: true, default: [] },
		},
	})
	const folders =
		options.folder.length > 0
			? options.folder.map((folder) => resolve(folder))
			: [REFERENCE_FOLDER, ...(options.scenario ? [SCENARIO_FOLDER] : [])]
	const config = readConfig(process.env)
	const store = await openDatabase(config, command, true)
	let bad = 0
	for (const folder of folders) {
		const { problems } = await seed(store, folder, todayOf(config), command.log, {
			skipBadRows: options['skip-bad-rows'],
			reanchor: options['re-anchor'],
		})
		bad += problems.length
	}
	return bad > 0 ? 'failed' : 'done'
})

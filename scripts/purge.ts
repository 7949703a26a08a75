/**
 * `npm run purge`: removes what has been kept for as long as it may be: reports that were closed REPORT_MONTHS months ago.
 * `npm run purge -- --dry-run` says what would go, and writes nothing. Works beside a running server.
 */
import { parseArgs } from 'node:util'
import { purgeReports } from '../server/commands/purgeReports'
import { readConfig } from '../server/config'
import { openDatabase } from './openDatabase'
import { runCommand } from './runCommand'

await runCommand(async (command) => {
	const { values: options } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false } } })
	const config = readConfig(process.env)
	const store = await openDatabase(config, command, true)
	await purgeReports(store.accounts.reports, {
		months: config.reportMonths,
		now: Date.now(),
		isDry: options['dry-run'],
		log: command.log,
	})
	return 'done'
})

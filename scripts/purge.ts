/**
 * `npm run purge`: deletes personal data whose retention time, set in the configuration, is over: unconfirmed
 * contacts, closed reports, answered requests, lines of the audit log. `npm run purge -- --dry-run` says what
 * would be deleted, and writes nothing. Works beside a running server.
 */
import { purgePersonalData } from '../server/commands/purgePersonalData'
import { readConfig } from '../server/config'
import { ledgerIn } from '../server/store/ledger'
import { todayOf } from '../server/today'
import { openDatabase } from './openDatabase'
import { readOptions } from './readOptions'
import { runCommand } from './runCommand'

await runCommand(async (command) => {
	const options = readOptions({ 'dry-run': { type: 'boolean', default: false } })
	const config = readConfig(process.env)
	const { stores: store } = await openDatabase(config, command, { join: true })
	await purgePersonalData(
		{
			store,
			ledger: ledgerIn(config.ledgerFolder, config.ledgerSecret, config.formerLedgerFolder),
			clock: Date.now,
			retention: config.retention,
		},
		{ today: todayOf(config), isDry: options['dry-run'], log: command.log },
	)
	return 'done'
})

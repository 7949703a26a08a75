import { resolve } from 'node:path'
import { beforeAll, inject, it } from 'vitest'
import type { StoreConnection } from '../../server/store/openStore'
import { runScript } from '../scripts/runScript'
import { describeInBrowser } from './browser'
import { proveStory, putPartiesOnRecord } from './jointMission'
import { PRODUCT_FOLDER } from './productDatabase'

describeInBrowser('A joint mission', () => {
	let database: StoreConnection

	beforeAll(async () => {
		database = await putPartiesOnRecord()
	})

	it('resolves an overlap when both parties accept it, on two servers with one database', async () => {
		const { uri, user, password } = database
		const script = runScript(['npm', 'start', '--silent'], {
			NEO4J_URI: uri,
			NEO4J_USER: user,
			NEO4J_PASSWORD: password,
			LEDGER_FOLDER: resolve(PRODUCT_FOLDER, 'ledger'),
			TRUST_PROXY: 'loopback',
			PORT: '0',
		})
		const [, second = ''] = await script.line(/Constellations is ready: (http:\S+?)\/?\s/)
		await proveStory({ first: inject('address') ?? '', second, daysAhead: 500 })
	})
})

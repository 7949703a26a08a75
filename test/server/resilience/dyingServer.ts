/** A server that is killed, as by kill -9, between the write of a person and its answer. Says where it listens. */
import { readConfig } from '../../../server/config'
import { serve } from '../../../server/main'
import { openStore } from '../../../server/store/openStore'

const { DYING_URI = '', DYING_PASSWORD = '', DYING_FOLDER = '' } = process.env
const store = await openStore({ uri: DYING_URI, user: 'neo4j', password: DYING_PASSWORD, database: 'neo4j' })
const { perform } = store.stores
const accounts = Object.assign(store.stores, {
	perform: async (...asked: Parameters<typeof perform>) => {
		await perform(...asked)
		process.kill(process.pid, 'SIGKILL')
	},
})
const { url } = await serve(readConfig({ PORT: '0' }), {
	store,
	accounts,
	clientFolder: DYING_FOLDER,
})
process.stdout.write(`listening ${url}\n`)

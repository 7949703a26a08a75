/** Our server as in production, but without the limit of requests a minute, which a bench exceeds. */
import { readConfig } from '../../server/config'
import { loadSnapshots } from '../../server/feed/loadSnapshots'
import { AnswerCache } from '../../server/http/answerCache'
import { createApp } from '../../server/http/app'
import { listen } from '../../server/http/listen'
import { RateLimiter } from '../../server/http/rateLimiter'
import { Caches } from '../../server/queries/caches'
import { queryContextOf } from '../../server/queries/queryContext'
import { openStore, type StoreConnection } from '../../server/store/openStore'
import { todayOf } from '../../server/today'

const config = readConfig({ ...process.env, NODE_ENV: 'production', TODAY: '', PORT: '0' })
const store = await openStore(config.database as StoreConnection)
const snapshots = await loadSnapshots(store)
const caches = new Caches()
const around = { store, today: todayOf(config), contactEmail: null, version: 'bench' }
const app = await createApp({
	config,
	queryContext: () => queryContextOf(snapshots, { ...around, caches }),
	health: { probe: (milliseconds) => store.probe(milliseconds), isDraining: () => false },
	report: (error) => console.error(error),
	warn: (sentence) => console.error(sentence),
	clientFolder: import.meta.dirname,
	rateLimiter: new RateLimiter({ processorMs: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY }),
	// Both are measured: the cost of execution, and the savings of kept answers.
	answers: process.env.ANSWERS === 'kept' ? new AnswerCache() : null,
})
const { url } = await listen(app.express, config)
console.log(`listening ${url}`)

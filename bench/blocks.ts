/**
 * `npx tsx bench/blocks.ts [reference|medium] [part of a name]`: measures for how long one request blocks the
 * event loop. Serves the reference data or a generated world from memory, and sends over HTTP, for a new day,
 * each of the questions with which one address once stopped the server. Prints for each: the longest block of
 * the event loop (by the clock, and as processor time, which other work on the machine does not lengthen; the
 * lesser must be under the bar), the processor time of the process, the outcome, and the bytes. Nothing else
 * is asked meanwhile, so that the longest block is due to the request, or to the garbage collector.
 * `test/server/http/signedInSlices.test.ts` covers signed-in readers.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadavg } from 'node:os'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createApp } from '../server/http/app'
import { OverloadMonitor } from '../server/http/overload'
import { RateLimiter } from '../server/http/rateLimiter'
import { Scheduler } from '../server/http/scheduler'
import { Caches } from '../server/queries/caches'
import { queryContextOf } from '../server/queries/queryContext'
import { Snapshots } from '../server/snapshot/snapshots'
import { SIZES, worldRecords } from './generate'
import { attacks } from './resilience/attacks'
import { referenceSnapshots } from './resilience/referenceSnapshots'
import { watchTurns } from './resilience/watchTurns'

/** The most milliseconds for an accepted request. */
const BAR = 250

async function worldSnapshots(): Promise<Snapshots> {
	const { records, dataset } = await worldRecords(SIZES[size as keyof typeof SIZES])
	return Snapshots.of(records, [dataset])
}

const [size = 'reference', part = ''] = process.argv.slice(2)
const snapshots = size === 'reference' ? await referenceSnapshots() : await worldSnapshots()
const caches = new Caches()
const scheduler = new Scheduler()
const app = await createApp({
	config: { development: false, trustProxy: false, contactEmail: null, graphiql: false },
	queryContext: () =>
		queryContextOf(snapshots, {
			store: { search: async () => [] },
			caches,
			today: '2026-11-25',
			contactEmail: null,
			version: 'bench',
		}),
	health: { probe: async () => {}, isDraining: () => false },
	report: (error) => console.error(error),
	warn: () => {},
	clientFolder: import.meta.dirname,
	rateLimiter: new RateLimiter({ processorMs: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY }),
	scheduler,
	overload: new OverloadMonitor(scheduler, () => ({ delayMs: 0, heap: 0 })),
})
const server = createServer(app.express).listen(0, '127.0.0.1')
await new Promise((listens) => server.once('listening', listens))
const { port } = server.address() as AddressInfo
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
let misses = 0
console.log(
	`${size}: ${snapshots.first.public.partnerships.size} links; load average ${loadavg()[0]?.toFixed(1)}; milliseconds`,
)
for (const round of ['first', 'again'] as const) {
	for (const { name, bodyOn } of attacks(snapshots.first.public.geography)) {
		if (!name.includes(part)) continue
		await new Promise((later) => setTimeout(later, 50))
		delay.reset()
		const used = process.cpuUsage()
		const blocks = watchTurns()
		const began = performance.now()
		const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: bodyOn(round === 'first' ? '2026-11-24' : '2026-11-23'),
		})
		const bytes = (await answer.text()).length
		const took = performance.now() - began
		const { user, system } = process.cpuUsage(used)
		await new Promise((later) => setTimeout(later, 5))
		const clock = delay.max / 1e6
		const block = Math.min(clock, blocks.stop())
		if (block > BAR) misses += 1
		console.log(
			`  ${round} ${name}: longest block ${block.toFixed(0)}${block > BAR ? ' MISSES' : ''} (by the clock ${clock.toFixed(0)}); in all ` +
				`${took.toFixed(0)} by the clock, processor ${((user + system) / 1e3).toFixed(0)}, ${answer.status}, ${bytes} bytes`,
		)
	}
}
console.log(`${misses === 0 ? 'pass' : 'FAIL'}: no block of more than ${BAR} ms (${misses} were longer)`)
server.close()
await app.stop()

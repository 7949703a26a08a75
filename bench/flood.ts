/**
 * `npx tsx bench/flood.ts [seconds] [folder]`: floods a server of its own, on the loopback, with the worst queries,
 * as one address and as many, while a supervisor asks whether it lives. Prints what came of each, the longest
 * answer, and the most memory that the server held, with a heap that may have 512 MB.
 */
import { mkdtempSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../server/store/openStore'
import { type FloodQuery, floodQueries } from './resilience/floodQueries'
import { loadReference } from './resilience/loadReference'
import { environmentOf } from './resilience/openWorld'
import { OwnDatabase, pause } from './resilience/ownDatabase'
import { requestUntilStopped } from './resilience/probeServer'
import { startListening } from './resilience/startListening'

const CONNECTIONS = 16
const [seconds = '20', folder = mkdtempSync(join(tmpdir(), 'constellations-flood-'))] = process.argv.slice(2)
const database = new OwnDatabase(join(folder, 'neo4j'))
const store = await openStore(await database.start())
await loadReference(store)
await store.close()
try {
	for (const addresses of ['one', 'many'] as const) await flood(addresses)
} finally {
	await database.stop()
}

async function flood(addresses: 'one' | 'many'): Promise<void> {
	const server = await startListening(
		join(import.meta.dirname, 'resilience/server.ts'),
		{ ...environmentOf(database.connection()), TRUST_PROXY: 'loopback' },
		['--max-old-space-size=512'],
	)
	const before = memoryOf(server.process.pid as number)
	const alive = requestUntilStopped(server.url, ['livez'], { workers: 1, pauseMs: 100, keepAlive: true })
	const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
	const queries = floodQueries()
	const counts = new Map<string, number>()
	const longest = new Map<string, number>()
	const until = Date.now() + Number(seconds) * 1000
	const work = async (first: number): Promise<void> => {
		for (let number = first; Date.now() < until; number += 1) {
			const query = queries[number % queries.length] as FloodQuery
			const address = addresses === 'one' ? '192.0.2.1' : `198.51.${number % 250}.${(number * 7) % 250}`
			const began = Date.now()
			const status = await send(server.url, agent, query, address)
			counts.set(`${query.name}: ${status}`, (counts.get(`${query.name}: ${status}`) ?? 0) + 1)
			longest.set(query.name, Math.max(longest.get(query.name) ?? 0, Date.now() - began))
		}
	}
	await Promise.all(Array.from({ length: CONNECTIONS }, (_, first) => work(first)))
	await alive.stop()
	const after = memoryOf(server.process.pid as number)
	const died = server.process.exitCode
	await pause(100)
	agent.destroy()
	await server.stop()
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
	console.log(`\n${addresses} address(es), ${seconds} s, ${CONNECTIONS} connections: ${total} requests`)
	for (const [what, count] of [...counts].sort()) console.log(`  ${what} × ${count}`)
	const [slowest] = [...longest].sort((one, other) => other[1] - one[1])
	const lives = alive.answers.map(({ milliseconds }) => milliseconds)
	console.log(`  slowest: ${slowest?.[0]}, ${slowest?.[1]} ms; /livez at most ${Math.max(...lives)} ms`)
	console.log(
		`  memory of the process: ${before} MB before, ${after} MB at its most; ended by itself: ${died ?? 'no'}`,
	)
}

function send(url: string, agent: Agent, { body }: FloodQuery, address: string): Promise<number | string> {
	return new Promise((resolve) => {
		const headers = { 'content-type': 'application/json', 'x-forwarded-for': address }
		const sending = request(`${url}graphql`, { method: 'POST', agent, headers }, (response) => {
			response.on('error', (error) => resolve(String(error)))
			response.on('end', () => resolve(response.statusCode ?? 0))
			response.resume()
		})
		sending.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
		sending.end(body)
	})
}

/** The most that a process has held in memory, in MB. */
function memoryOf(pid: number): number {
	const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
	return Math.round(Number(kilobytes) / 1024)
}

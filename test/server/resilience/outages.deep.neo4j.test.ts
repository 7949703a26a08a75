/**
 * Whole processes that are killed, abandoned by their database, and stopped while they work. `bench/crash.ts` and
 * `bench/outage.ts` do the same twenty times and for half a minute. `npm test` runs a share of them.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
	type CleanLoad,
	cleanLoad,
	crashRound,
	type KilledProcess,
} from '../../../bench/resilience/crashRound'
import { databaseOutage } from '../../../bench/resilience/databaseOutage'
import { environmentOf } from '../../../bench/resilience/openWorld'
import { OwnDatabase } from '../../../bench/resilience/ownDatabase'
import { QUESTIONS, requestOnce } from '../../../bench/resilience/probeServer'
import { startListening } from '../../../bench/resilience/startListening'
import { stopUnderLoad } from '../../../bench/resilience/stopUnderLoad'
import { folderForFile } from '../../folderForFile'
import { describeOnNeo4j } from '../../neo4j'

const TIMEOUT = 240_000

interface Outage {
	readonly what: string
	/** On a database that holds the reference data, which it holds again afterwards. */
	prove(database: OwnDatabase, clean: CleanLoad, notes: string): Promise<void>
}

const OUTAGES: readonly Outage[] = [
	crash('server', 5),
	crash('database', 11),
	crash('both', 17),
	{
		what: 'a server whose database is away answers 200 or 503 alone, goes on, and is ready within ten seconds',
		prove: proveDatabaseAway,
	},
	{
		what: 'a database that stalls is answered for with 503 and when to try again, and answers once it goes on',
		prove: proveDatabaseStalls,
	},
	{
		what: 'SIGTERM under load answers every request that was taken, and ends with 0',
		prove: proveStopUnderLoad,
	},
]

describeOnNeo4j('Through outages', { timeout: TIMEOUT }, () => {
	const folder = folderForFile()
	const database = new OwnDatabase(join(folder, 'neo4j'))
	const notes = join(folder, 'acknowledged.jsonl')
	let clean: CleanLoad

	beforeAll(async () => {
		await database.start()
		clean = await cleanLoad(database, notes)
	}, TIMEOUT)
	afterAll(() => database.stop(), TIMEOUT)

	for (const { what, prove } of OUTAGES) it(what, () => prove(database, clean, notes))
})

function crash(victim: KilledProcess, transactions: number): Outage {
	return {
		what: `kill -9 of ${victim} while a data set is loaded loses nothing acknowledged, and loading again ends the same`,
		prove: async (database, clean, notes) => {
			const moment = { transactions, milliseconds: 10 }
			const round = await crashRound(database, victim, moment, clean, notes)
			// Fifty changes each, but for the last of the first data set.
			expect(round.acknowledged).toBeGreaterThan((transactions - 1) * 50)
			expect({ lost: round.lost, holes: round.holes, sameGraph: round.sameGraph }).toEqual({
				lost: [],
				holes: 0,
				sameGraph: true,
			})
		},
	}
}

async function proveDatabaseAway(database: OwnDatabase): Promise<void> {
	const absence = await databaseOutage(database, 3_000)
	const statuses = Object.keys(absence.statuses)
	expect(statuses.filter((status) => !/ (200|503)$/.test(status))).toEqual([])
	// What the snapshots holds is answered all the while; what the database holds is not.
	expect(statuses).toEqual(expect.arrayContaining(['home 200', 'livez 200', 'search 503', 'readyz 503']))
	expect(statuses).not.toContain('home 503')
	expect(absence.exited).toBe(false)
	expect(absence.readyAfter).toBeLessThan(10_000)
	expect(absence.searchAfter).toBeLessThan(10_000)
	expect(absence.longest).toBeLessThan(10_000)
}

async function proveDatabaseStalls(database: OwnDatabase): Promise<void> {
	const script = join(import.meta.dirname, '../../../bench/resilience/server.ts')
	const server = await startListening(script, environmentOf(database.connection()))
	try {
		expect((await search(server.url)).status).toBe(200)
		process.kill(database.pid, 'SIGSTOP')
		// On a busy machine it goes on for a moment.
		await expect.poll(() => readFileSync(`/proc/${database.pid}/stat`, 'utf8')).toMatch(/\) T /)
		// The first takes the connection that is open, the others wait for one: both ends are seen.
		const answers = await Promise.all(Array.from({ length: 8 }, () => search(server.url)))
		for (const { status, retryAfter, text } of answers) {
			expect({ status, retryAfter }).toEqual({ status: 503, retryAfter: '5' })
			expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
			expect(text).not.toMatch(/Neo4j|stack|acquisition|bolt|\.ts|\.js/)
		}
		expect((await requestOnce(server.url, 'home', false)).status).toBe(200)
		process.kill(database.pid, 'SIGCONT')
		await expect.poll(async () => (await search(server.url)).status, { timeout: 10_000 }).toBe(200)
		expect((await requestOnce(server.url, 'readyz', false)).status).toBe(200)
		expect(server.output()).not.toContain('unexpected error')
	} finally {
		// A process that was stopped hears nothing else.
		process.kill(database.pid, 'SIGCONT')
		await server.stop()
	}
}

async function proveStopUnderLoad(database: OwnDatabase): Promise<void> {
	for (const keepAlive of [true, false]) {
		const stop = await stopUnderLoad(database.connection(), keepAlive)
		expect(stop.taken).toBeGreaterThan(20)
		expect([stop.answered, stop.received]).toEqual([stop.taken, stop.taken])
		expect(stop.lostOnKept).toEqual([])
		expect(stop.exitCode).toBe(0)
		expect(stop.milliseconds).toBeLessThan(15_000)
	}
}

async function search(
	url: string,
): Promise<{ readonly status: number; readonly retryAfter: string | null; readonly text: string }> {
	const { path, body } = QUESTIONS.search
	const response = await fetch(`${url}${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body,
	})
	const retryAfter = response.headers.get('retry-after')
	return { status: response.status, retryAfter, text: await response.text() }
}

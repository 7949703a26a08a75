/**
 * `npx tsx bench/flood.ts [seconds] [folder]`: measures whether ordinary readers are served while others flood the
 * server, over HTTP, on the reference data. Three parts, each with its own server as `npm start` runs it, with only
 * production settings:
 *
 * 1. an office: 300 home pages within a minute from one address, with forty choices of day and collectivité (in fewer
 *    seconds if `seconds` is less);
 * 2. the flood, for `seconds` (180): fifty addresses send the most expensive questions (`resilience/attacks.ts`),
 *    each on its own days, and questions that must be refused (`resilience/floodQueries.ts`), over two connections
 *    each, again as soon as an answer comes, or a tenth of a second after a refusal; one more address, which spent
 *    its whole budget over four connections before the flood, alone with the server, goes on; 250 connections request
 *    large answers and read none. Five ordinary readers each open a home page with another choice every eight
 *    seconds;
 * 3. the same for a third of the time under SAFELIST=only, with the client's own lists and filters that change each
 *    time.
 *
 * Prints each bar, the measurement and whether it holds; exits with 1 if one does not.
 */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSnapshots } from '../server/feed/loadSnapshots'
import { openStore } from '../server/store/openStore'
import { ADDRESSES, type FloodKind, floodFrom, type Statuses } from './resilience/flooders'
import { type HomeChoice, homePageOf } from './resilience/homePage'
import { loadReference } from './resilience/loadReference'
import { environmentOf } from './resilience/openWorld'
import { OwnDatabase, pause } from './resilience/ownDatabase'
import { requestUntilStopped } from './resilience/probeServer'
import { processorTime } from './resilience/processorTime'
import { type ListeningProcess, startProduct } from './resilience/startListening'

const BARS = { homeMs: 1_000, livezMs: 200, memoryMb: 600, pagesPerMinute: 300 } as const
const UNREAD = 250
/** Ordinary readers, each with its own address, and the milliseconds for which each reads a page. */
const READERS = 5
const READING_MS = 8_000
const OFFICE = '203.0.113.40'

const [seconds = '180', folder = mkdtempSync(join(tmpdir(), 'constellations-flood-'))] = process.argv.slice(2)
let misses = 0

const database = new OwnDatabase(join(folder, 'neo4j'))
const store = await openStore(await database.start())
await loadReference(store)
const { geography } = (await loadSnapshots(store)).first.public
await store.close()
const choices = homeChoices()
try {
	await withServer({}, office)
	await withServer({}, (server) => flood(server, Number(seconds), 'mixed'))
	await withServer({ SAFELIST: 'only' }, (server) => flood(server, Math.ceil(Number(seconds) / 3), 'lists'))
} finally {
	await database.stop()
}
console.log(misses === 0 ? '\nevery bar holds' : `\n${misses} bars do not hold`)
process.exitCode = misses === 0 ? 0 : 1

/** Forty choices: the eight French territories with the most records, on five days. */
function homeChoices(): readonly HomeChoice[] {
	const days = [null, '2024-06-01', '2019-03-15', '2017-01-31', '2014-09-01']
	const actors = [...geography.actors.values()]
		.filter((actor) => actor.isAtHome && actor.isTerritory && actor.level !== 'country')
		.toSorted((one, other) => geography.within(other).size - geography.within(one).size)
		.slice(0, 8)
	return actors.flatMap(({ id }, at) => days.map((asOf) => ({ asOf, actor: at === 0 ? null : id })))
}

async function withServer(
	settings: NodeJS.ProcessEnv,
	work: (server: ListeningProcess) => Promise<void>,
): Promise<void> {
	const environment = {
		...environmentOf(database.connection()),
		NODE_ENV: 'production',
		PORT: '0',
		LEDGER_FOLDER: join(folder, 'ledger'),
		TRUST_PROXY: 'loopback',
		...settings,
	}
	const server = await startProduct(environment)
	try {
		await work(server)
	} finally {
		await server.stop()
	}
}

async function office(server: ListeningProcess): Promise<void> {
	const lasting = Math.min(60, Number(seconds))
	const count = (BARS.pagesPerMinute * lasting) / 60
	console.log(
		`\nan office: ${BARS.pagesPerMinute} home pages a minute from one address (load average ${load()})`,
	)
	const agent = new Agent({ keepAlive: true, maxSockets: 240 })
	const used = processorTime(server.process.pid) ?? 0
	const began = Date.now()
	const pages = Array.from({ length: count }, async (_, number) => {
		await pause((number * 60_000) / BARS.pagesPerMinute)
		return openHome(server.url, agent, OFFICE, choices[(number * 7) % choices.length] as HomeChoice)
	})
	const opened = await Promise.all(pages)
	agent.destroy()
	const whole = opened.filter(({ statuses }) => statuses.every((status) => status === 200))
	const times = opened.map(({ milliseconds }) => milliseconds)
	console.log(
		`  in ${((Date.now() - began) / 1_000).toFixed(0)} s; a page in ${percentile(times, 50)} ms (median), ${percentile(times, 95)} ms (p95); ` +
			`processor of the server ${(processorTime(server.process.pid) ?? 0) - used} ms`,
	)
	bar('pages answered whole', whole.length, count, whole.length === count)
}

async function flood(server: ListeningProcess, lasting: number, kind: FloodKind): Promise<void> {
	const pid = server.process.pid as number
	const [before, filesBefore] = [memoryOf(pid, 'VmRSS'), openFiles(pid)]
	const used = processorTime(pid) ?? 0
	console.log(
		`\n${kind === 'mixed' ? 'the flood' : 'the flood under SAFELIST=only'}, ${lasting} s (load average ${load()})`,
	)
	const warm = new Agent({ keepAlive: true })
	// Warms the server up.
	await openHome(server.url, warm, OFFICE, { asOf: null, actor: null })
	await openHome(server.url, warm, OFFICE, { asOf: '2022-02-02', actor: null })
	warm.destroy()
	const { spentAfter, ended } = await floodFrom(server.url, kind, lasting)
	const until = Date.now() + lasting * 1_000
	const isOn = () => Date.now() < until
	const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
	const read = async (number: number): Promise<readonly Page[]> => {
		const pages = []
		// After the flood has begun.
		await pause(3_000 + number * (READING_MS / READERS))
		for (let page = number * 5; isOn(); page += 1) {
			const choice = choices[(page * 7) % choices.length] as HomeChoice
			pages.push(await openHome(server.url, agent, `203.0.113.${number}`, choice))
			await pause(READING_MS)
		}
		return pages
	}
	const alive = requestUntilStopped(server.url, ['livez'], { workers: 1, pauseMs: 100, keepAlive: true })
	const unread = kind === 'mixed' ? await leaveUnread(server.url) : []
	const loads: number[] = []
	const watch = setInterval(() => loads.push(loadavg()[0] ?? 0), 5_000)
	const pages = (await Promise.all(Array.from({ length: READERS }, (_, number) => read(number)))).flat()
	const { many, greedy } = await ended
	const counts = [...Object.entries(many), ...Object.entries(greedy)]
	clearInterval(watch)
	await alive.stop()
	const died = server.process.exitCode
	const memory = memoryOf(pid, 'VmHWM')
	await pause(2_000)
	const [calm, files] = [memoryOf(pid, 'VmRSS'), openFiles(pid)]
	for (const socket of unread) socket.destroy()
	agent.destroy()
	const total = counts.reduce((sum, [, count]) => sum + count, 0)
	const times = pages.map(({ milliseconds }) => milliseconds)
	const failed = pages.filter(({ statuses }) => statuses.some((status) => status !== 200))
	const lives = alive.answers.map(({ milliseconds }) => milliseconds)
	const statuses = [...counts, ...countsOf(pages.flatMap((page) => page.statuses))]
	const wrong = statuses.filter(([status]) => status === '500').reduce((sum, [, count]) => sum + count, 0)
	console.log(`  ${total} requests of the flood: ${inWords(many)}`)
	console.log(
		`  one address more: ${spentAfter === null ? 'never had its budget spent' : `its budget spent after ${spentAfter.toFixed(1)} s alone`}, then ${inWords(greedy)}`,
	)
	console.log(
		`  the readers: ${pages.length} home pages, ${failed.length} not whole; median ${percentile(times, 50)} ms, longest ${Math.max(...times)} ms; ` +
			`/livez ${lives.length} times, median ${percentile(lives, 50)} ms, p99 ${percentile(lives, 99)} ms`,
	)
	console.log(
		`  memory: ${before} MB before, ${calm} MB two seconds after; processor of the server ${((processorTime(pid) ?? 0) - used) / 1_000} s; ` +
			`load average up to ${Math.max(...loads).toFixed(1)}; ${unread.length} sockets did not read; open files of the server: ${filesBefore} before, ${files} two seconds after`,
	)
	const home = percentile(times, 95)
	bar(
		'home page of an ordinary reader, p95, ms',
		home,
		BARS.homeMs,
		home <= BARS.homeMs && failed.length === 0,
	)
	bar('/livez, longest, ms', Math.max(...lives), BARS.livezMs, Math.max(...lives) <= BARS.livezMs)
	bar('answers with 500', wrong, 0, wrong === 0)
	// The first refusal came when its budget was spent; during the flood the server may first say that it is
	// overloaded.
	const refused = (spentAfter === null ? 0 : 1) + (greedy['429'] ?? 0)
	bar('refusals (429) of the address that spends its budget, at least', refused, 1, refused >= 1)
	bar('memory of the process at its most, MB', memory, BARS.memoryMb, memory <= BARS.memoryMb)
	bar('ended by itself', died ?? 'no', 'no', died === null)
}

function inWords(statuses: Statuses): string {
	const sorted = Object.entries(statuses).sort()
	return sorted.map(([status, count]) => `${status} × ${count}`).join(', ')
}

function bar(what: string, measured: number | string, bar: number | string, holds: boolean): void {
	if (!holds) misses += 1
	console.log(`  ${holds ? 'pass' : 'FAIL'}: ${what}: ${measured} (bar ${bar})`)
}

/** An opened home page. */
interface Page {
	/** Until the answer to its last operation. */
	readonly milliseconds: number
	readonly statuses: readonly (number | string)[]
}

/** Opens a home page as a browser does, with all its operations at once. */
async function openHome(url: string, agent: Agent, address: string, choice: HomeChoice): Promise<Page> {
	const began = Date.now()
	const answers = await Promise.all(homePageOf(choice).map((body) => post(url, agent, address, body)))
	return { milliseconds: Date.now() - began, statuses: answers.map(({ status }) => status) }
}

function post(
	url: string,
	agent: Agent,
	address: string,
	body: string,
): Promise<{ readonly status: number | string }> {
	return new Promise((resolve) => {
		const headers = {
			'content-type': 'application/json',
			'accept-encoding': 'gzip',
			'x-forwarded-for': address,
		}
		const sending = request(`${url}graphql`, { method: 'POST', agent, headers }, (response) => {
			response.on('error', (error) => resolve({ status: String(error) }))
			response.on('end', () => resolve({ status: response.statusCode ?? 0 }))
			response.resume()
		})
		sending.on('error', (error: NodeJS.ErrnoException) => resolve({ status: error.code ?? error.message }))
		sending.end(body)
	})
}

/** Opens connections that each ask for a large answer and never read it. */
async function leaveUnread(url: string): Promise<readonly Socket[]> {
	const { hostname, port } = new URL(url)
	return Promise.all(
		Array.from({ length: UNREAD }, async (_, at) => {
			const body = JSON.stringify({
				query: `{ fragmentation(first: 100, by: PARTNER, filter: {from: "1947", asOf: "20${10 + (at % 15)}-0${1 + (at % 9)}-11"}) { key trend { year actorCount effectiveNumber { value sentence } } } }`,
			})
			const socket = connect(Number(port), hostname)
			socket.pause()
			socket.on('error', () => {})
			await new Promise((open) => socket.once('connect', open))
			socket.write(
				`POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nx-forwarded-for: 198.51.101.${at % ADDRESSES}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
			)
			return socket
		}),
	)
}

function countsOf(statuses: readonly unknown[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>()
	for (const status of statuses) counts.set(`${status}`, (counts.get(`${status}`) ?? 0) + 1)
	return counts
}

function percentile(times: readonly number[], share: number): number {
	const sorted = times.toSorted((one, other) => one - other)
	return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? 0
}

function load(): string {
	return (loadavg()[0] ?? 0).toFixed(1)
}

/** Files and sockets that a process holds open. */
function openFiles(pid: number): number {
	return readdirSync(`/proc/${pid}/fd`).length
}

/** The present or the peak memory of a process, in MB. */
function memoryOf(pid: number, line: 'VmRSS' | 'VmHWM'): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8')
	const [, kilobytes] = new RegExp(`^${line}:\\s+(\\d+)`, 'm').exec(status) ?? []
	return Math.round(Number(kilobytes) / 1024)
}

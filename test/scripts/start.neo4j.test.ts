import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '../../server/commands/loadDataset'
import { readConfig } from '../../server/config'
import { datasetFolders } from '../../server/import/usedFolders'
import { lockHolderOf } from '../../server/localDatabase/folderLock'
import { chooseJava, findJavas } from '../../server/localDatabase/java'
import { startTimeOf } from '../../server/localDatabase/processes'
import { CHINA, INVENTED } from '../fixtures/readWithUsed'
import { writeInventedBesideFrance } from '../fixtures/sideBySide'
import { folderForFile } from '../folderForFile'
import { describeOnNeo4j, emptyDatabase, emptyStore, runRaw, testConnection } from '../neo4j'
import { browser } from '../server/http/accounts/browser'
import { databaseOf, killNow, type RunningScript, runScript } from './runScript'

const READY = /Constellations is ready: (http:\/\/localhost:(\d+)\/)\n$/
const START = ['npm', 'start', '--silent'] as const
const java = chooseJava(findJavas(), readConfig(process.env).neo4jVersion)

/** How many records the server answers with: the same number before and after is the same data. */
async function missionsAt(address: string, country?: string): Promise<number> {
	const query = 'query ($country: String) { coverage(country: $country) { missionsDocumented } }'
	const response = await fetch(`${address}graphql`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ query, variables: { country } }),
	})
	const { data } = (await response.json()) as { data: { coverage: { missionsDocumented: number } } }
	return data.coverage.missionsDocumented
}

const ready = async (script: RunningScript): Promise<string> => (await script.line(READY))[1] as string

/** The process that `npm` runs: what a `kill -9` of the server hits. */
function serverOf(folder: string): number {
	const holder = lockHolderOf(folder)
	if (holder === null) throw new Error('Expected a server that holds the folder of its database.')
	return holder.pid
}

/** Waits until the database of a starting script is there; throws when the script ends before. */
async function databaseBegun(script: RunningScript, folder: string): Promise<void> {
	let ended = false
	script.ended.then(() => {
		ended = true
	})
	while (databaseOf(folder) === null) {
		if (ended) throw new Error(`Ended before its database was there:\n${script.output()}`)
		await new Promise((next) => setTimeout(next, 50))
	}
}

/** Seconds of processor that a process has used: what else the machine does is not in them. */
function secondsOfWork(pid: number): number {
	const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8')
		.replace(/^.*\) /, '')
		.split(' ')
	const TICKS_A_SECOND = 100
	return (Number(ticks[11]) + Number(ticks[12])) / TICKS_A_SECOND
}

/** Bytes of memory that a process holds. */
function memoryOf(pid: number): number {
	const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
	return Number(kilobytes) * 1024
}

/** What a server may hold on the reference data, whatever it did to start. */
const MAX_MEMORY = 600_000_000

/** What a second start may take of the processor beside the database: it loads, it neither builds nor imports. */
const A_FEW_SECONDS = 12

/** The Node of a version, from npm; null where npm cannot bring it. */
function nodeOf(version: string): string | null {
	// Its executable comes by a script of the package, which an install of this repository would not run.
	const command = ['exec', '--yes', '--ignore-scripts=false', `--package=node@${version}`]
	try {
		return execFileSync('npm', [...command, '--', 'sh', '-c', 'command -v node'], { encoding: 'utf8' }).trim()
	} catch {
		return null
	}
}

const NODES = [
	['the Node of the tests', null],
	['Node 22', '22'],
	['Node 24', '24'],
] as const

/** Milliseconds of work that a start may do in one turn while it waits: what it waits for is heard no sooner. */
const MAX_TURN_MS = 250

/** Run before a start, says at its end the longest work of a turn of its event loop since it began to connect. */
const SAYS_LONGEST_TURN = `
import { subscribe } from 'node:diagnostics_channel'
import { monitorEventLoopDelay } from 'node:perf_hooks'
const delay = monitorEventLoopDelay({ resolution: 10 })
let longest = 0
const connecting = () => {
	delay.enable()
	let used = process.cpuUsage()
	setInterval(() => {
		const { user, system } = process.cpuUsage(used)
		used = process.cpuUsage()
		longest = Math.max(longest, (user + system) / 1000)
	}, 10).unref()
}
subscribe('net.client.socket', ({ socket }) => socket.once('connect', connecting))
process.on('exit', () => console.log('Longest turn: ' + longest + ' ms of work, ' + delay.max / 1e6 + ' by the clock.'))`

/** Up to three whole starts in one test, on a machine that may be busy. */
const TIMEOUT = 180_000

describeOnNeo4j('npm start', { timeout: TIMEOUT }, () => {
	const tables = folderForFile()
	// In each run the tests in a browser start from an empty folder too, and stop all.
	describe.skipIf(java === null)('with a local database', () => {
		const folder = folderForFile()
		const environment = { NEO4J_FOLDER: folder, PORT: '0' }

		it('goes from an empty folder to an address, and stops all at SIGTERM', async () => {
			const script = runScript(START, environment)
			const address = await ready(script)
			expect(script.output()).toMatch(/france: \d+ new(.*\n)*china: \d+ new/)
			expect(await missionsAt(address)).toBe(66)
			expect(databaseOf(folder)).not.toBeNull()
			expect(memoryOf(serverOf(folder))).toBeLessThan(MAX_MEMORY)
			script.child.kill('SIGTERM')
			expect(await script.ended).toBe(0)
			expect(databaseOf(folder)).toBeNull()
			await expect(fetch(address)).rejects.toThrow()
		})

		it('loads nothing twice', async () => {
			const script = runScript(START, environment)
			await ready(script)
			expect(script.output()).not.toMatch(/(france|china): |Building the client/)
			const seconds = secondsOfWork(serverOf(folder))
			console.log(`A second start: ${seconds} s of the processor.`)
			expect(seconds).toBeLessThan(A_FEW_SECONDS)
			script.child.kill('SIGINT')
			expect(await script.ended).toBe(0)
		})

		// It takes as long as all others here.
		it('recovers when all was killed', async () => {
			const script = runScript(START, environment)
			await ready(script)
			await Promise.all([killNow(serverOf(folder)), killNow(databaseOf(folder)?.pid as number)])
			const next = runScript(START, environment)
			expect(await missionsAt(await ready(next))).toBe(66)
			next.child.kill('SIGINT')
			expect(await next.ended).toBe(0)
			expect(databaseOf(folder)).toBeNull()
		})

		it('stops what it has begun when it is stopped while it starts', async () => {
			const script = runScript(START, environment)
			await databaseBegun(script, folder)
			script.child.kill('SIGTERM')
			expect(await script.ended).toBe(0)
			expect(databaseOf(folder)).toBeNull()
			expect(startTimeOf(script.child.pid as number)).toBeNull()
		})
	})

	describe('with a database that is named', () => {
		const named = (): Readonly<Record<string, string>> => {
			const { uri, user, password } = testConnection()
			return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, PORT: '0' }
		}

		it('refuses a port that is in use, when it was asked for, naming the ways out', async () => {
			await emptyDatabase()
			const other = createServer()
			await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
			const address = other.address()
			const port = typeof address === 'object' && address ? String(address.port) : ''
			const script = runScript(START, { ...named(), PORT: port })
			expect(await script.ended).toBe(1)
			other.close()
			expect(script.output()).toMatch(new RegExp(`Port ${port} is in use\\. Choose another one`))
		})

		it('refuses a wrong password in one sentence, without a stack', async () => {
			const script = runScript(START, { ...named(), NEO4J_PASSWORD: 'wr0ng-s3cret' })
			expect(await script.ended).toBe(1)
			expect(script.output()).toMatch(/did not accept the user and password/)
			expect(script.output()).not.toContain('wr0ng-s3cret')
			expect(script.output()).not.toMatch(/\n {4}at /)
		})

		it.for(NODES)(
			'does nothing else for long while it waits for the database, on %s',
			async ([name, version], { skip }) => {
				const node = version === null ? process.execPath : nodeOf(version)
				if (node === null) return skip(`npm cannot bring ${name}.`)
				const sockets: Socket[] = []
				const silent = createServer((socket) => sockets.push(socket))
				await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
				const address = silent.address()
				const port = typeof address === 'object' && address ? address.port : 0
				const preload = `data:text/javascript,${encodeURIComponent(SAYS_LONGEST_TURN)}`
				const script = runScript([node, '--import', preload, 'scripts/run.js', 'start'], {
					...named(),
					NEO4J_URI: `bolt://127.0.0.1:${port}`,
				})
				const [said, work] = await script.line(/Longest turn: ([\d.]+) ms.*/)
				expect(await script.ended).toBe(1)
				for (const socket of sockets) socket.destroy()
				silent.close()
				expect(script.output()).toMatch(/Nothing answers as a database/)
				console.log(said)
				expect(sockets.length).toBeGreaterThan(0)
				expect(Number(work)).toBeLessThan(MAX_TURN_MS)
			},
		)

		describe('that has its data', () => {
			const environment = (): Readonly<Record<string, string>> => ({ ...named(), DATASETS: INVENTED })
			beforeAll(async () => {
				const store = await emptyStore()
				for (const { folder } of await datasetFolders(INVENTED)) {
					await loadDataset(store, folder, { today: '2026-11-25' })
				}
				await store.close()
			})

			it.for(NODES)('serves the schema of the sources on %s', async ([name, version], { skip }) => {
				const node = version === null ? process.execPath : nodeOf(version)
				if (node === null) return skip(`npm cannot bring ${name}.`)
				const began = Date.now()
				const script = runScript([node, 'scripts/run.js', 'start'], environment())
				const address = await ready(script)
				const work = secondsOfWork(script.child.pid as number)
				console.log(`A start on ${name}: ${(Date.now() - began) / 1_000} s, ${work} s of the processor.`)
				expect(script.output()).not.toMatch(/invented: /)
				const schema = await (await fetch(`${address}schema.graphql`)).text()
				expect(schema).toBe(readFileSync(resolve(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'))
				script.child.kill('SIGTERM')
				expect(await script.ended).toBe(0)
			})
		})

		it('refuses someone else’s data', async () => {
			await emptyDatabase()
			await runRaw('CREATE (:Person)')
			const script = runScript(START, named())
			expect(await script.ended).toBe(1)
			expect(script.output()).toMatch(/someone else’s/)
			await emptyDatabase()
		})

		it('serves one’s own data set alone, and says where the first administrator is made, and no secret after', async () => {
			await (await emptyStore()).close()
			const publicAddress = 'https://constellations.example.org'
			const production = { NODE_ENV: 'production', PUBLIC_ADDRESS: publicAddress, DATASETS: INVENTED }
			const script = runScript(START, { ...named(), ...production })
			const address = await ready(script)
			expect(script.output()).toMatch(/invented-base: \d+ new/)
			expect(script.output()).not.toMatch(/china/)
			expect(await missionsAt(address)).toBe(9)
			const reader = browser(address.replace(/\/$/, ''))
			const links = [...script.output().matchAll(/https:\S+\/premier-compte#token=([\w-]{43})\n/g)]
			expect(links).toHaveLength(1)
			const [, token = ''] = links[0] ?? []
			const from = { origin: publicAddress }
			const email = 'first@example.org'
			const password = 'correct horse battery'
			const wrong = 'some other password'
			const made = await reader.send('/account/setup', { token, name: 'First One', email, password }, from)
			expect(made.status).toBe(200)
			const sessions = [reader.cookies.get('__Host-session')]
			expect((await reader.send('/account/sign-in', { email, password: wrong }, from)).status).toBe(401)
			expect((await reader.send('/account/sign-in', { email, password }, from)).status).toBe(200)
			sessions.push(reader.cookies.get('__Host-session'))
			const create = 'mutation { createApiToken(name: "P", scopes: [READ], days: 1) { secret } }'
			const { data } = await reader.ask<{ createApiToken: { secret: string } }>(create, {}, from)
			const invite = 'mutation { invite(role: ADMINISTRATOR) { secret } }'
			const invited = await reader.ask<{ invite: { secret: string } }>(invite, {}, from)
			script.child.kill('SIGINT')
			expect(await script.ended).toBe(0)
			const secrets = [
				email,
				password,
				wrong,
				'First One',
				...sessions,
				data?.createApiToken.secret,
				invited.data?.invite.secret,
			]
			expect(secrets.map((secret) => (secret ?? '').length > 4)).not.toContain(false)
			expect(secrets.filter((secret) => script.output().includes(secret ?? ''))).toEqual([])
			// Of two folders the second is loaded beside the first, where nothing in it says otherwise: here its territories do.
			const both = runScript(START, { ...named(), ...production, DATASETS: `${INVENTED},${CHINA}` })
			expect(await both.ended).toBe(1)
			expect(both.output()).toMatch(/^Nothing was loaded\.$/m)
			expect(both.output()).toMatch(/^territories-fr\.csv:\d+: .* is on record already, from invented-base/m)
			const next = runScript(START, { ...named(), ...production })
			await ready(next)
			expect(next.output()).not.toContain('premier-compte')
			next.child.kill('SIGINT')
			expect(await next.ended).toBe(0)
		})

		it('serves the data sets of two folders side by side, with the base that both use, and loads nothing twice', async () => {
			await (await emptyStore()).close()
			const environment = { ...named(), DATASETS: `${CHINA},${writeInventedBesideFrance(tables)}` }
			const script = runScript(START, environment)
			const address = await ready(script)
			expect(script.output()).toMatch(/france: \d+ new(.*\n)*china: \d+ new(.*\n)*invented: \d+ new/)
			expect(await missionsAt(address)).toBe(66)
			expect(await missionsAt(address, 'XV')).toBe(9)
			script.child.kill('SIGINT')
			expect(await script.ended).toBe(0)
			const next = runScript(START, environment)
			await ready(next)
			expect(next.output()).not.toMatch(/(france|china|invented): /)
			next.child.kill('SIGINT')
			expect(await next.ended).toBe(0)
		})

		it('refuses a variable that does not fit, naming it', async () => {
			const script = runScript(START, { ...named(), PORT: 'eighty' })
			expect(await script.ended).toBe(1)
			expect(script.output()).toMatch(/^PORT: expected .*; came "eighty"\.$/m)
		})
	})
})

import { execFileSync } from 'node:child_process'
import { createServer, type Socket } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '../../server/commands/loadDataset'
import { readConfig } from '../../server/config'
import { datasetFolders } from '../../server/import/usedFolders'
import { chooseJava, findJavas } from '../../server/localDatabase/java'
import { startTimeOf } from '../../server/localDatabase/processes'
import { CHINA, INVENTED } from '../fixtures/readWithUsed'
import { writeInventedBesideFrance } from '../fixtures/sideBySide'
import { folderForFile } from '../folderForFile'
import { describeOnNeo4j, emptyStore } from '../neo4j'
import { databaseOf, type RunningScript, runScript } from './runScript'
import { missionsAt, onNamedDatabase, ready, START, secondsOfWork, TIMEOUT } from './starting'

const java = chooseJava(findJavas(), readConfig(process.env).neo4jVersion)

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

/** The Node of a version, from npm; null where npm cannot bring it. */
function nodeOf(version: string | null): string | null {
	if (version === null) return process.execPath
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

/** Milliseconds of work that a start may do in one turn while it waits: it hears the database no sooner. */
const MAX_TURN_MS = 250

/** Loaded before a start, says at its end the longest work of a turn of its event loop since it began to connect. */
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

describeOnNeo4j('npm start', { timeout: TIMEOUT }, () => {
	const folder = folderForFile()
	const tables = folderForFile()

	it.skipIf(java === null)(
		'stops the database that it has begun when it is stopped while it starts',
		async () => {
			const script = runScript(START, { NEO4J_FOLDER: folder, PORT: '0' })
			await databaseBegun(script, folder)
			script.child.kill('SIGTERM')
			expect(await script.ended).toBe(0)
			expect(databaseOf(folder)).toBeNull()
			expect(startTimeOf(script.child.pid as number)).toBeNull()
		},
	)

	it.for(NODES)(
		'does little else while it waits for the database, on %s',
		async ([name, version], { skip }) => {
			const node = nodeOf(version)
			if (node === null) return skip(`npm cannot bring ${name}.`)
			const sockets: Socket[] = []
			const silent = createServer((socket) => sockets.push(socket))
			await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
			const address = silent.address()
			const port = typeof address === 'object' && address ? address.port : 0
			const preload = `data:text/javascript,${encodeURIComponent(SAYS_LONGEST_TURN)}`
			const script = runScript([node, '--import', preload, 'scripts/run.js', 'start'], {
				...onNamedDatabase(),
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

	describe('on a database that has its data', () => {
		beforeAll(async () => {
			const store = await emptyStore()
			for (const { folder } of await datasetFolders(INVENTED)) {
				await loadDataset(store, folder, { today: '2026-11-25' })
			}
			await store.close()
		})

		it.for(NODES)('serves on %s', async ([name, version], { skip }) => {
			const node = nodeOf(version)
			if (node === null) return skip(`npm cannot bring ${name}.`)
			const script = runScript([node, 'scripts/run.js', 'start'], {
				...onNamedDatabase(),
				DATASETS: INVENTED,
			})
			expect(await missionsAt(await ready(script))).toBe(9)
			console.log(`A start on ${name}: ${secondsOfWork(script.child.pid as number)} s of the processor.`)
			script.child.kill('SIGTERM')
			expect(await script.ended).toBe(0)
		})

		it('refuses a second data set that states territories of the first, saying where', async () => {
			const environment = { ...onNamedDatabase(), DATASETS: `${INVENTED},${CHINA}` }
			const script = runScript(START, environment)
			expect(await script.ended).toBe(1)
			expect(script.output()).toMatch(/^Nothing was loaded\.$/m)
			expect(script.output()).toMatch(
				/^territories-fr\.csv:\d+: .* is on record already, from invented-base/m,
			)
		})
	})

	it('serves two data sets side by side, with the base that both use, and loads nothing twice', async () => {
		await (await emptyStore()).close()
		const beside = writeInventedBesideFrance(tables)
		const environment = { ...onNamedDatabase(), DATASETS: `${CHINA},${beside}` }
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
})

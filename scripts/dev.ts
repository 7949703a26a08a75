/**
 * `npm run dev`: the product while you edit it. The database stays up; the server starts again at each change of
 * its files; Vite serves the client with what you just wrote and passes everything else on to the server.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { resolve } from 'node:path'
import { createServer } from 'vite'
import { readConfig } from '../server/config'
import { freePort } from '../server/localDatabase/freePort'
import { generateIfStale } from './generateIfStale'
import { startDatabase } from './openDatabase'
import { type CommandContext, runCommand } from './runCommand'

const ROOT = resolve(import.meta.dirname, '..')
/** What the server answers, as patterns of paths; all else is the client's, its own folder `graphql` too. */
const SERVED_BY_THE_SERVER = [
	'^/graphql$',
	'^/graphiql',
	'^/schema\\.graphql$',
	'^/livez$',
	'^/readyz$',
	'^/\\.well-known/',
]

/** What the server is made of: a change starts it again. */
const SOURCES_OF_THE_SERVER = ['server', 'schema', 'scripts', 'seeds']
/** An editor writes several files at once. */
const TIMEOUT_MS = 200

await runCommand(async (command) => {
	const config = readConfig(process.env)
	const { connection } = await startDatabase(config, command)
	const port = await freePort()
	await generateIfStale(command.log, command)
	const server = followSources({
		...process.env,
		PORT: String(port),
		NEO4J_URI: connection.uri,
		NEO4J_USER: connection.user,
		NEO4J_PASSWORD: connection.password,
		NEO4J_DATABASE: connection.database,
	})
	command.onStop(server.stop)
	command.onStop(followOperations(command).stop)
	const target = `http://127.0.0.1:${port}`
	const ours = process.listeners('SIGTERM')
	const vite = await createServer({
		configFile: resolve(ROOT, 'vite.config.ts'),
		server: {
			port: config.port.number,
			strictPort: config.port.explicit,
			proxy: Object.fromEntries(SERVED_BY_THE_SERVER.map((path) => [path, { target }])),
		},
	})
	// Vite would leave at once at SIGTERM, and what was started here with it behind.
	for (const listener of process.listeners('SIGTERM')) {
		if (!ours.includes(listener)) process.off('SIGTERM', listener)
	}
	command.onStop(() => vite.close())
	await vite.listen()
	command.log(`The client, as you edit it: ${vite.resolvedUrls?.local[0] ?? ''}`)
	return 'stay'
})

/** Runs the server, and again after each change of its sources, until stopped. */
function followSources(environment: NodeJS.ProcessEnv): Following {
	let child = startServer(environment)
	const following = afterChanges(SOURCES_OF_THE_SERVER, /./, async () => {
		await ended(child)
		child = startServer(environment)
	})
	return {
		stop: async () => {
			await following.stop()
			await ended(child)
		},
	}
}

/** Generates the client's documents after each change of an operation, until stopped; Vite sends them on. */
function followOperations({ log }: CommandContext): Following {
	return afterChanges(['client'], /\.graphql$/, () =>
		generateIfStale(log).catch((error: Error) => log(error.message)),
	)
}

interface Following {
	stop(): Promise<void>
}

/** Does something each time that files in these folders changed, until stopped: one after the other. */
function afterChanges(folders: readonly string[], names: RegExp, work: () => Promise<void>): Following {
	let turn = Promise.resolve()
	let timer: NodeJS.Timeout | undefined
	const watchers = folders.map((folder) =>
		watch(resolve(ROOT, folder), { recursive: true }, (_event, name) => {
			if (!names.test(name ?? '')) return
			clearTimeout(timer)
			timer = setTimeout(() => {
				turn = turn.then(work)
			}, TIMEOUT_MS)
		}),
	)
	return {
		stop: async () => {
			clearTimeout(timer)
			for (const watcher of watchers) watcher.close()
			await turn
		},
	}
}

function startServer(environment: NodeJS.ProcessEnv): ChildProcess {
	const command = ['start', '--silent', '--', ...process.argv.slice(2)]
	return spawn('npm', command, { cwd: ROOT, stdio: 'inherit', env: environment })
}

/** Asks a process to stop and waits until it has. */
function ended(child: ChildProcess): Promise<void> {
	return new Promise((done) => {
		if (child.exitCode !== null || child.signalCode !== null) return done()
		child.once('exit', () => done())
		child.kill('SIGTERM')
	})
}

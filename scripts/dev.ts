/**
 * `npm run dev`: runs the product while you edit it. The database stays up; the server restarts when its
 * files change; Vite serves the client's sources as you save them and forwards all other requests to the
 * server.
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
/** Patterns of the server's paths; all others are the client's, including those of its folder `graphql`. */
const SERVED_BY_THE_SERVER = [
	'^/graphql$',
	'^/graphiql',
	'^/schema\\.graphql$',
	'^/livez$',
	'^/readyz$',
	'^/\\.well-known/',
]

/** The server's sources; a change restarts it. */
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
	// Vite would exit at once on SIGTERM, and leave what was started here running.
	for (const listener of process.listeners('SIGTERM')) {
		if (!ours.includes(listener)) process.off('SIGTERM', listener)
	}
	command.onStop(() => vite.close())
	await vite.listen()
	command.log(`The client, as you edit it: ${vite.resolvedUrls?.local[0] ?? ''}`)
	return 'stay'
})

/** Runs the server, and restarts it after each change of its sources, until stopped. */
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

/**
 * Generates the client's documents after each change of an operation, until stopped; Vite then updates the
 * page.
 */
function followOperations({ log }: CommandContext): Following {
	return afterChanges(['client'], /\.graphql$/, () =>
		generateIfStale(log).catch((error: Error) => log(error.message)),
	)
}

interface Following {
	stop(): Promise<void>
}

/**
 * Calls `work` after each change of a file in these folders whose name matches, one call after the other,
 * until stopped.
 */
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

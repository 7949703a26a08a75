/**
 * `npm run dev`: the product while you edit it. The database stays up; the server starts again at each change of
 * its files; Vite serves the client with what you just wrote and passes everything else on to the server.
 */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createServer } from 'vite'
import { readConfig } from '../server/config'
import { freePort } from '../server/store/local/freePort'
import { bringDatabase } from './openDatabase'
import { runCommand } from './runCommand'

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

await runCommand(async (running) => {
	const config = readConfig(process.env)
	const { connection } = await bringDatabase(config, running)
	const port = await freePort()
	const server = spawn(
		process.execPath,
		['--watch', '--watch-preserve-output', '--import', 'tsx', 'scripts/start.ts', ...process.argv.slice(2)],
		{
			cwd: ROOT,
			stdio: 'inherit',
			env: {
				...process.env,
				PORT: String(port),
				NEO4J_URI: connection.uri,
				NEO4J_USER: connection.user,
				NEO4J_PASSWORD: connection.password,
				NEO4J_DATABASE: connection.database,
			},
		},
	)
	running.onStop(
		() =>
			new Promise<void>((stopped) => {
				if (server.exitCode !== null) return stopped()
				server.once('exit', () => stopped())
				server.kill('SIGTERM')
			}),
	)
	const target = `http://127.0.0.1:${port}`
	const vite = await createServer({
		configFile: resolve(ROOT, 'vite.config.ts'),
		server: {
			port: config.port.number,
			strictPort: config.port.asked,
			proxy: Object.fromEntries(SERVED_BY_THE_SERVER.map((path) => [path, { target }])),
		},
	})
	running.onStop(() => vite.close())
	await vite.listen()
	running.say(`The client, as you edit it: ${vite.resolvedUrls?.local[0] ?? ''}`)
	return 'stay'
})

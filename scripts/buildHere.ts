/** What the process of its own does: `node --import tsx scripts/buildHere.ts client|graphiql <folder>`. See `buildClient.ts`. */
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { SOURCES } from './buildClient'
import { sourceHash } from './sourceHash'

const ROOT = resolve(import.meta.dirname, '..')

const [, , built, folder = ''] = process.argv
// Whoever starts the build, tests among them, gets what is served: vite would take the slower scripts of development.
process.env.NODE_ENV = 'production'
if (built === 'client') {
	await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn', build: { outDir: folder } })
} else {
	await build({
		configFile: false,
		root: join(ROOT, 'server/http/graphiql'),
		base: '/graphiql/',
		logLevel: 'silent',
		worker: { format: 'es' },
		build: { outDir: folder, emptyOutDir: true },
	})
}
await writeFile(
	join(folder, '.build'),
	await sourceHash(built === 'client' ? SOURCES.client : SOURCES.graphiql),
)

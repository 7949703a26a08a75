/**
 * The process in which `buildClient.ts` builds: `node --import tsx scripts/buildHere.ts client|graphiql
 * <folder>`.
 */
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { SOURCES } from './buildClient'
import { sourceHash } from './sourceHash'

const ROOT = resolve(import.meta.dirname, '..')

const [, , built, folder = ''] = process.argv
// Always builds what is served, even under test: vite would otherwise take the slower development builds of
// libraries.
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

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const THIS_FILE = fileURLToPath(import.meta.url)

/**
 * The folder with the bundle of GraphiQL, which is made once a version, at the first visit: two seconds in a process of
 * its own, for the server answers others meanwhile, and would keep the memory that it takes. A container, whose root is
 * only read, brings the folder along.
 */
export async function buildGraphiql(cacheFolder: string): Promise<string> {
	const folder = await folderIn(cacheFolder)
	if (!existsSync(folder)) {
		await promisify(execFile)(process.execPath, ['--import', 'tsx', THIS_FILE, cacheFolder])
	}
	return folder
}

async function folderIn(cacheFolder: string): Promise<string> {
	const { default: graphiql } = await import('graphiql/package.json', { with: { type: 'json' } })
	return join(cacheFolder, `graphiql-${graphiql.version}`)
}

async function buildHere(cacheFolder: string): Promise<void> {
	const folder = await folderIn(cacheFolder)
	const unfinished = `${folder}-${process.pid}`
	const { build } = await import('vite')
	await build({
		configFile: false,
		root: import.meta.dirname,
		base: '/graphiql/',
		logLevel: 'silent',
		worker: { format: 'es' },
		build: { outDir: unfinished, emptyOutDir: true },
	})
	// In one step, so that a build that was cut short is never taken for a whole one.
	await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }))
}

if (process.argv[1] === THIS_FILE) await buildHere(resolve(process.argv[2] ?? ''))

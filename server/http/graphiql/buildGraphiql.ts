import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Bundles GraphiQL into a folder of its own, once a version: two seconds at the first visit in development, and
 * nothing for those who never go there. Returns the folder.
 */
export async function buildGraphiql(cacheFolder: string): Promise<string> {
	const { default: graphiql } = await import('graphiql/package.json', { with: { type: 'json' } })
	const folder = join(cacheFolder, `graphiql-${graphiql.version}`)
	if (existsSync(folder)) return folder
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
	return folder
}

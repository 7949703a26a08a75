import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, preview } from 'vite'

/** Builds the page of the view as the client is built, and serves it on a free port. */
export async function serveView(): Promise<{ address: string; close(): Promise<void> }> {
	const outDir = await mkdtemp(join(tmpdir(), 'bench-view-'))
	const root = resolve(import.meta.dirname, 'view')
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		build: { outDir, emptyOutDir: true, target: 'es2022' },
	})
	const server = await preview({
		root,
		configFile: false,
		logLevel: 'error',
		build: { outDir },
		preview: { port: 0, host: '127.0.0.1' },
	})
	const address = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0]
	if (!address) throw new Error('Expected an address of the page of the view; vite gave none.')
	return {
		address,
		close: async () => {
			await server.close()
			await rm(outDir, { recursive: true })
		},
	}
}

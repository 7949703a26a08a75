/**
 * Builds the client when its sources changed since the last build. What it was built from is kept, as a hash,
 * beside it.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const ROOT = resolve(import.meta.dirname, '..')
export const CLIENT_FOLDER = join(ROOT, 'dist/client')

/** Where the sources of the client are: its own, and what it shares with the server. */
const SOURCE_FOLDERS = ['client', 'schema']
/** Beside them: what else ends up in the build. */
const OTHER_SOURCES = ['package-lock.json', 'vite.config.ts', 'scripts/fonts.ts', 'scripts/buildClient.ts']

/**
 * Gives true when it built, false when the build was fresh. `onProgress` gets one line a step. Errors: vite's
 * own, when a source cannot be built.
 */
export async function buildClientIfStale(
	onProgress: (line: string) => void = () => {},
	folder: string = CLIENT_FOLDER,
): Promise<boolean> {
	const stampFile = join(folder, '.build')
	if ((await readFile(stampFile, 'utf8').catch(() => '')) === (await hashOfSources())) return false
	await refreshDocuments(onProgress)
	onProgress('Building the client')
	await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn', build: { outDir: folder } })
	await writeFile(stampFile, await hashOfSources())
	return true
}

/**
 * The generated documents are committed and a test holds them fresh: an install without the development
 * packages builds from them as they are, all others write them again first.
 */
async function refreshDocuments(onProgress: (line: string) => void): Promise<void> {
	const codegen = await import('./codegen').catch((error: unknown) => {
		if (isMissingPackage(error)) return null
		throw error
	})
	const changed = (await codegen?.writeGenerated()) ?? []
	if (changed.length > 0) onProgress(`Wrote ${changed.join(', ')}`)
}

function isMissingPackage(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
}

async function hashOfSources(): Promise<string> {
	const entries = await Promise.all(
		SOURCE_FOLDERS.map((folder) => readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })),
	)
	const files = entries
		.flat()
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.concat(OTHER_SOURCES.map((file) => join(ROOT, file)))
		.sort()
	const hash = createHash('sha256')
	for (const file of files) hash.update(file.slice(ROOT.length)).update(await readFile(file))
	return hash.digest('hex')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	console.log((await buildClientIfStale(console.log)) ? 'client: built' : 'client: fresh')
}

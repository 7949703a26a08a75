/**
 * Builds the client when its sources changed since the last build. What it was built from is kept, as a hash,
 * beside it.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runToCompletion } from '../server/localDatabase/runCommand'

const THIS_FILE = fileURLToPath(import.meta.url)
const ROOT = resolve(import.meta.dirname, '..')
export const CLIENT_FOLDER = join(ROOT, 'dist/client')

/** Where the sources of the client are: its own, and what it shares with the server. */
const SOURCE_FOLDERS = ['client', 'schema']
/** Beside them: what else ends up in the build. */
const OTHER_SOURCES = [
	'package-lock.json',
	'vite.config.ts',
	'scripts/fonts.ts',
	'scripts/firstPage.ts',
	'scripts/messagesByLanguage.ts',
	'scripts/regularIcons.ts',
	'scripts/buildClient.ts',
]

/**
 * Gives true when it built, false when the build was fresh. A build runs in a process of its own: what it takes, some
 * hundreds of MB, would stay with a server that built in its own. `onProgress` gets one line a step. Throws Refused with
 * vite's last lines when a source cannot be built.
 */
export async function buildClientIfStale(
	onProgress: (line: string) => void = () => {},
	{ folder = CLIENT_FOLDER, signal }: { readonly folder?: string; readonly signal?: AbortSignal } = {},
): Promise<boolean> {
	if ((await readFile(stampIn(folder), 'utf8').catch(() => '')) === (await hashOfSources())) return false
	onProgress('Building the client')
	const command = ['--import', 'tsx', THIS_FILE, 'build', folder]
	await runToCompletion(process.execPath, command, signal ? { signal } : {})
	return true
}

function stampIn(folder: string): string {
	return join(folder, '.build')
}

/** What the process of its own does. */
async function buildHere(folder: string): Promise<void> {
	// Whoever starts the build, tests among them, gets what is served: vite would take the slower scripts of development.
	process.env.NODE_ENV = 'production'
	await refreshDocuments()
	const { build } = await import('vite')
	await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn', build: { outDir: folder } })
	await writeFile(stampIn(folder), await hashOfSources())
}

/**
 * The generated documents are committed and a test holds them fresh: an install without the development
 * packages builds from them as they are, all others write them again first.
 */
async function refreshDocuments(): Promise<void> {
	const codegen = await import('./codegen').catch((error: unknown) => {
		if (isMissingPackage(error)) return null
		throw error
	})
	await codegen?.writeGenerated()
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

if (process.argv[1] === THIS_FILE) {
	const [, , command, folder = CLIENT_FOLDER] = process.argv
	if (command === 'build') await buildHere(folder)
	else console.log((await buildClientIfStale(console.log)) ? 'client: built' : 'client: fresh')
}

/**
 * Compiles the commands of production into dist/commands if their sources changed, so that a server needs no
 * TypeScript loader. A hash of the sources is kept beside them.
 */
import { spawnSync } from 'node:child_process'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sourceHash } from './sourceHash.js'

const THIS_FILE = fileURLToPath(import.meta.url)
const ROOT = resolve(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'dist/commands')
const STAMP = join(FOLDER, '.build')

const SOURCES = {
	folders: ['server', 'schema', 'scripts'],
	files: ['package-lock.json', 'tsconfig.json'],
}

/** The commands. */
const ENTRIES = {
	start: 'scripts/start.ts',
	seed: 'scripts/seed.ts',
	purge: 'scripts/purge.ts',
	neo4j: 'scripts/neo4j.ts',
	build: 'scripts/build.ts',
}

/**
 * Compiles in a process of its own, because the compiler's memory would stay with the server. Exits with 1 if
 * a source cannot be compiled.
 */
export async function compileIfStale() {
	if ((await readFile(STAMP, 'utf8').catch(() => '')) === (await sourceHash(SOURCES))) return
	const { status } = spawnSync(process.execPath, [THIS_FILE], { stdio: 'inherit' })
	if (status !== 0) process.exit(1)
}

async function compile() {
	const hash = await sourceHash(SOURCES)
	const { rolldown } = await import('rolldown').catch(() => {
		console.error(
			'The server is not compiled yet, and what compiles it is not installed: run `npm ci --include=dev`.',
		)
		process.exit(1)
	})
	const bundle = await rolldown({
		cwd: ROOT,
		platform: 'node',
		tsconfig: 'tsconfig.json',
		input: ENTRIES,
		// Packages are not bundled. The other imports are files, or parts of the compiler itself.
		external: (id) => !/^(?:[./\0]|@oxc-project\/runtime)/.test(id),
		plugins: [placesOfSources()],
	})
	const unfinished = `${FOLDER}-${process.pid}`
	const { output } = await bundle.write({ dir: unfinished, format: 'es', sourcemap: true, keepNames: true })
	// Moves file by file, imported files first, since somebody else may compile or start meanwhile.
	await mkdir(FOLDER, { recursive: true })
	const names = output.map(({ fileName }) => fileName)
	const entries = Object.keys(ENTRIES).map((name) => `${name}.js`)
	for (const name of names.toSorted(
		(one, other) => Number(entries.includes(one)) - Number(entries.includes(other)),
	)) {
		await rename(join(unfinished, name), join(FOLDER, name))
	}
	await rm(unfinished, { recursive: true })
	await writeFile(STAMP, hash)
	const former = (await readdir(FOLDER)).filter((name) => name !== '.build' && !names.includes(name))
	for (const name of former) await rm(join(FOLDER, name), { recursive: true })
}

/**
 * Makes `import.meta.dirname` of the compiled code the folder of the source, from which sources find other
 * files.
 *
 * @returns {import('rolldown').Plugin}
 */
function placesOfSources() {
	return {
		name: 'constellations:places-of-sources',
		transform: {
			filter: { code: 'import.meta.dirname' },
			handler: (code, id) => {
				const folder = JSON.stringify(`/${relative(FOLDER, dirname(id))}`)
				// Lines do not move, so that no source map is needed.
				return {
					code: code.replaceAll('import.meta.dirname', `(import.meta.dirname + ${folder})`),
					map: null,
				}
			},
		},
	}
}

if (process.argv[1] === THIS_FILE) await compile()

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { messagesIn } from '../../client/text/messages'
import { LANGUAGES } from '../../schema/enums'
import { buildClientIfStale, CLIENT_FOLDER } from '../../scripts/buildClient'
import { isInShare } from '../../scripts/testShare'
import { temporaryFolder } from '../temporaryFolder'

const ROOT = resolve(import.meta.dirname, '../..')
const TIMEOUT = 240_000

it('the client that is served has one language in a script, and a first page of 200 kB', {
	timeout: TIMEOUT,
}, async () => {
	await buildClientIfStale()
	await expectOneLanguageEach(join(CLIENT_FOLDER, 'assets'))
	expect(await scriptOfFirstPage(CLIENT_FOLDER)).toBeLessThanOrEqual(200 * 1024)
	expect(await buildClientIfStale()).toBe(false)
})

/** What a process may hold at its most while it has the client built: one that built it itself would hold some 800 MB. */
const MAX_MEMORY_KB = 350_000

// A whole build once more: see scripts/testShare.ts.
if (isInShare(4)) {
	it('the client is built when its sources changed since, in another process than the one that asks', {
		timeout: TIMEOUT,
	}, async () => {
		const folder = temporaryFolder()
		await writeFile(join(folder, '.build'), 'the hash of other sources')
		const { built, said, mostKilobytes } = await builtFromAProcess(folder)
		expect(built).toBe(true)
		expect(said).toContain('Building the client')
		expect(existsSync(join(folder, 'index.html'))).toBe(true)
		expect(mostKilobytes).toBeLessThan(MAX_MEMORY_KB)
		expect(await buildClientIfStale(undefined, { folder })).toBe(false)
	})
}

interface Built {
	readonly built: boolean
	readonly said: readonly string[]
	/** Memory of the process at its most. */
	readonly mostKilobytes: number
}

/** Has the client built as a start does, from a process that does nothing else. */
async function builtFromAProcess(folder: string): Promise<Built> {
	const script = `
		import { buildClientIfStale } from ${JSON.stringify(join(ROOT, 'scripts/buildClient.ts'))}
		const said = []
		const built = await buildClientIfStale((line) => said.push(line), { folder: ${JSON.stringify(folder)} })
		console.log(JSON.stringify({ built, said, mostKilobytes: process.resourceUsage().maxRSS }))`
	const options = ['--import', 'tsx', '--input-type=module', '--eval', script]
	const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: ROOT })
	return JSON.parse(stdout)
}

/** The sentences of a language stand in scripts that have those of no other; the first page's in one, all others in another. */
async function expectOneLanguageEach(folder: string): Promise<void> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.js'))
	const scripts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
	for (const [key, part] of [
		['shell.skip', 'first'],
		['error.page.opportunity', 'others'],
	] as const) {
		const holding = LANGUAGES.map((language) =>
			names.filter((_, index) => scripts[index]?.includes(messagesIn(language)[key] ?? 'no such sentence')),
		)
		expect(holding).toEqual(LANGUAGES.map((language) => [expect.stringMatching(`^${language}-${part}-`)]))
	}
}

/** Bytes of script of a first visit of `/` in French, compressed, with 0.49 kB of heads for each file. */
async function scriptOfFirstPage(folder: string): Promise<number> {
	const assets = join(folder, 'assets')
	const names = await readdir(assets)
	const page = await readFile(join(folder, 'index.html'), 'utf8')
	const found = new Set<string>()
	const add = async (name: string): Promise<void> => {
		if (found.has(name)) return
		found.add(name)
		const script = await readFile(join(assets, name), 'utf8')
		for (const [, imported = ''] of script.matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g))
			await add(imported)
	}
	for (const [, name = ''] of page.matchAll(/assets\/([\w-]+\.js)/g)) await add(name)
	for (const name of names.filter((one) => /^(?:HomeScreen|fr-first)-.*\.js$/.test(one))) await add(name)
	const sizes = await Promise.all(
		[...found].map(async (name) => (await stat(join(assets, `${name}.br`))).size),
	)
	return sizes.reduce((sum, size) => sum + size + 493, 0)
}

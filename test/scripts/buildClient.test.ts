import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { messagesIn } from '../../client/text/messages'
import { LANGUAGES } from '../../schema/enums'
import { buildClientIfStale, CLIENT_FOLDER } from '../../scripts/buildClient'

const TIMEOUT = 240_000

it('the client that is served has one language in a script, and a first page of 200 kB', {
	timeout: TIMEOUT,
}, async () => {
	await buildClientIfStale()
	await expectOneLanguageEach(join(CLIENT_FOLDER, 'assets'))
	expect(await scriptOfFirstPage(CLIENT_FOLDER)).toBeLessThanOrEqual(200 * 1024)
	expect(await buildClientIfStale()).toBe(false)
})

/** Each language has two scripts of its own: the sentences of the first page, and all others. */
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

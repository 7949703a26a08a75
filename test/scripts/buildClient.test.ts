import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { messagesIn } from '../../client/text/messages'
import { LANGUAGES } from '../../schema/enums'
import { buildClientIfStale } from '../../scripts/buildClient'
import { temporaryFolder } from '../temporaryFolder'

it('the client is built when its sources changed since, and only then', { timeout: 120_000 }, async () => {
	const folder = temporaryFolder()
	const said: string[] = []
	expect(await buildClientIfStale((line) => said.push(line), { folder })).toBe(true)
	expect(said).toContain('Building the client')
	expect(existsSync(join(folder, 'index.html'))).toBe(true)
	await expectOneLanguageEach(join(folder, 'assets'))
	expect(await buildClientIfStale(undefined, { folder })).toBe(false)
	await writeFile(join(folder, '.build'), 'the hash of other sources')
	expect(await buildClientIfStale(undefined, { folder })).toBe(true)
})

/** The sentences of a language stand in one script, which has those of no other. */
async function expectOneLanguageEach(folder: string): Promise<void> {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.js'))
	const scripts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
	const key = 'error.page.opportunity'
	const holding = LANGUAGES.map((language) =>
		names.filter((_, index) => scripts[index]?.includes(messagesIn(language)[key] ?? 'no such sentence')),
	)
	expect(holding).toEqual(LANGUAGES.map((language) => [expect.stringMatching(`^${language}-`)]))
}

import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildClientIfStale } from '../../scripts/buildClient'
import { temporaryFolder } from '../temporaryFolder'

it('the client is built when its sources changed since, and only then', { timeout: 120_000 }, async () => {
	const folder = temporaryFolder()
	const said: string[] = []
	expect(await buildClientIfStale((line) => said.push(line), folder)).toBe(true)
	expect(said).toContain('Building the client')
	expect(existsSync(join(folder, 'index.html'))).toBe(true)
	expect(await buildClientIfStale(undefined, folder)).toBe(false)
	await writeFile(join(folder, '.build'), 'the hash of other sources')
	expect(await buildClientIfStale(undefined, folder)).toBe(true)
})

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { buildClientIfStale, CLIENT_FOLDER } from '../../scripts/buildClient'
import { describeInBrowser } from './browser'

describeInBrowser('The build of the client', () => {
	it('is made when its sources changed since, and only then', async () => {
		expect(await buildClientIfStale()).toBe(false)
		await writeFile(join(CLIENT_FOLDER, '.build'), 'the hash of other sources')
		const said: string[] = []
		expect(await buildClientIfStale((line) => said.push(line))).toBe(true)
		expect(said).toContain('Building the client')
		expect(await buildClientIfStale()).toBe(false)
	})
})

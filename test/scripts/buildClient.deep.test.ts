import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { buildClientIfStale } from '../../scripts/buildClient'
import { temporaryFolder } from '../temporaryFolder'

const ROOT = resolve(import.meta.dirname, '../..')
const TIMEOUT = 240_000

/** What a process may hold at its most while it has the client built: one that built it itself would hold some 800 MB. */
const MAX_MEMORY_KB = 350_000

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

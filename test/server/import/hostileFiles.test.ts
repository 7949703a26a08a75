/** Files in place of a table or of dataset.json that are not plain files, or never end. */
import { execFileSync } from 'node:child_process'
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checksumOf } from '../../../server/import/checksumOf'
import { IMPORT_LIMITS } from '../../../server/import/limits'
import { readDataset } from '../../../server/import/readDataset'
import { temporaryFolder } from '../../temporaryFolder'
import { partnerOf, smallDataset, WORDS } from './smallDataset'

/** Replaces a file of the data set and reads the data set. */
async function readWith(file: string, replace: (path: string) => Promise<unknown> | unknown) {
	const folder = await smallDataset()
	const path = join(folder, file)
	await rm(path)
	await replace(path)
	return { folder, read: await readDataset(folder).catch((error: Error) => error) }
}

const secret = async () => {
	const path = join(temporaryFolder(), 'elsewhere.txt')
	await writeFile(path, 'a secret line\n')
	return path
}

const OTHERS: readonly [string, (path: string) => Promise<unknown> | unknown, string][] = [
	['a pipe', (path) => execFileSync('mkfifo', [path]), 'a pipe or a device'],
	['a link to /dev/zero', (path) => symlink('/dev/zero', path), 'a link to another place'],
	['a link to another file', async (path) => symlink(await secret(), path), 'a link to another place'],
	['a folder', (path) => mkdir(path), 'a folder, not a file'],
]

describe.each(OTHERS)('%s', (_what, replace, reason) => {
	it('in place of a table is reported and never read', async () => {
		const { folder, read } = await readWith('missions.csv', replace)
		expect(read).toMatchObject({
			problems: [
				{ file: 'missions.csv', line: 0, reason, expected: 'a file of its own beside dataset.json' },
			],
		})
		expect(JSON.stringify(read)).not.toContain('secret')
		expect(await checksumOf(folder)).toMatch(/^[0-9a-f]{64}$/)
	})

	it('in place of dataset.json is reported and never read', async () => {
		const { read } = await readWith('dataset.json', replace)
		expect(String(read)).toContain(reason)
		expect(String(read)).toMatch(/Expected a file dataset\.json/)
		expect(String(read)).not.toContain('secret')
	})
})

describe('a file that is too large', () => {
	it('is refused unread as a table', async () => {
		const { read } = await readWith('missions.csv', async (path) => {
			await writeFile(path, '')
			await truncate(path, 21 * 1024 * 1024)
		})
		expect(read).toMatchObject({
			problems: [
				{
					reason: 'the file is too large',
					expected: 'at most 20 MB: split it into several tables, each listed in dataset.json',
				},
			],
		})
	})

	it('is refused unread as dataset.json', async () => {
		const { read } = await readWith('dataset.json', async (path) => {
			await writeFile(path, '')
			await truncate(path, 2 * 1024 * 1024)
		})
		expect(String(read)).toContain('the file is too large')
	})
})

describe('The limits of a table', () => {
	it('are those of the requirement', () => {
		expect(IMPORT_LIMITS).toEqual({ bytes: 20 * 1024 * 1024, rows: 100_000, columns: 200, cell: 10_000 })
	})
})

describe('the pattern of codes', () => {
	const partner = (idPattern: string) => partnerOf(WORDS, idPattern)
	const withCode = (code: string) => ({
		'places.csv': `code,level,nameFr,parentCode\nP1,province,Province,ZZ\nT1,town,Bourg,P1\nT2,town,Ville,P1\n${code},town,Port,P1\n`,
	})

	it.each(['^([PT]\\d|T(1|11)+)$', '^[PT](\\d+)+$'])(
		'%s, which would take years, stops the load with an error',
		async (pattern) => {
			const folder = await smallDataset({
				dataset: { partner: partner(pattern) },
				files: withCode(`T${'1'.repeat(60)}!`),
			})
			const began = performance.now()
			await expect(readDataset(folder)).rejects.toThrow(
				/idPattern .* takes more than 1000 ms .* without a repetition/,
			)
			expect(performance.now() - began).toBeLessThan(10_000)
		},
	)

	it('is tried only on codes of at most a hundred characters', async () => {
		const folder = await smallDataset({ files: withCode(`T${'1'.repeat(100)}`) })
		expect((await readDataset(folder)).problems.filter(({ follows }) => !follows)).toEqual([
			expect.objectContaining({ reason: 'not a code of ZZ' }),
		])
	})
})

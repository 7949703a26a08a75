import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../server/domain/records'
import { type ReadResult, readDataset } from '../../../server/import/readDataset'
import { INVENTED, readWithUsed } from '../../fixtures/readWithUsed'
import { temporaryFolder } from '../../temporaryFolder'

let read: ReadResult
/** Includes the records of the base that it uses. */
let all: readonly GraphRecord[]

beforeAll(async () => {
	read = await readDataset(INVENTED)
	all = (await readWithUsed(INVENTED)).records
})

const record = (id: string) => all.find((found) => found.id === id)

describe('an invented country, read only from its tables and its dataset.json', () => {
	it('is read without a problem', () => {
		expect(read.problems).toEqual([])
	})

	it('has its own levels, cities and exceptions', () => {
		expect(read.dataset.partner?.levels.map(({ level, isCity }) => [level, isCity])).toEqual([
			['marche', false],
			['canton', false],
			['cite', true],
			['quartier', false],
		])
		expect(read.dataset.partner?.cityExceptions).toEqual(['territory:XV:K-LIBRE'])
	})

	it('translates cells by its own words', () => {
		expect(record('sector:voile')).toMatchObject({ family: 'competing' })
		expect(record('office:xv-B3')).toMatchObject({ status: 'ferme', until: { text: '2011' } })
		expect(record('partnership:xv-ACTE1')).toMatchObject({ confidence: 'low' })
		expect(record('mission:xv-V06')).toMatchObject({ start: { text: '2012-07', approximate: true } })
	})

	it('loads rows that repeat a wish as that wish', () => {
		expect(record('office:xv-B4')).toBe(undefined)
		expect(record('partnership:xv-L5')).toBe(undefined)
		expect(record('wish:xv-S1')).toMatchObject({ place: 'territory:XV:C-HAVRE' })
		expect(read.notices).toHaveLength(2)
	})

	it('loads rows that repeat a refused wish as records of their own', async () => {
		const folder = changedWishes(
			'region,28,C-HAVRE,,departement,23,B1',
			'region,28,C-HAVRE,,departement,23,B99',
		)
		const { records, problems, goodRowsLeftOut, notices } = await readDataset(folder)
		expect(problems).toMatchObject([
			{
				file: 'souhaits.csv',
				line: 3,
				column: 'antenne',
				expected: expect.stringMatching(/add it to antennes\.csv$/),
			},
		])
		expect(goodRowsLeftOut).toBe(1)
		const ids = records.map(({ id }) => id)
		expect(ids).not.toContain('wish:xv-S1')
		expect(ids).toContain('office:xv-B4')
		expect(ids).toContain('partnership:xv-L5')
		expect(notices).toContain(
			'antennes.csv:5: B4 describes the same as S1, which is not loaded: this row is read by itself',
		)
	})

	it('has local names in its own script, and Chinese names where it states them', () => {
		expect(record('territory:XV:C-AUREL')).toMatchObject({
			names: { fr: 'Aurelle', zh: '金城', local: 'アウレル市', romanisation: 'Aureru-shi' },
		})
		expect(record('territory:XV:C-BRUME')).toMatchObject({ names: { zh: null, local: 'きりさと市' } })
		expect(record('territory:XV')).toMatchObject({ names: { zh: '瓦尔多利亚', local: null } })
	})
})

/** A copy of the invented country and its base, with `now` in place of `before` in its table of wishes. */
function changedWishes(before: string, now: string): string {
	const parent = temporaryFolder()
	const folder = join(parent, 'invented')
	cpSync(INVENTED, folder, { recursive: true })
	cpSync(`${INVENTED}-base`, join(parent, 'invented-base'), { recursive: true })
	const table = join(folder, 'souhaits.csv')
	writeFileSync(table, readFileSync(table, 'utf8').replace(before, now))
	return folder
}

import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../server/domain/records'
import { type ReadResult, readDataset } from '../../../server/import/readDataset'
import { INVENTED, readWithUsed } from '../../fixtures/readWithUsed'

let read: ReadResult
/** With those of the base that it uses. */
let all: readonly GraphRecord[]

beforeAll(async () => {
	read = await readDataset(INVENTED)
	all = (await readWithUsed(INVENTED)).records
})

const record = (id: string) => all.find((found) => found.id === id)

describe('an invented country, from its tables and its dataset.json alone', () => {
	it('is read without a problem', () => {
		expect(read.problems).toEqual([])
	})

	it('brings its own levels, cities and exceptions', () => {
		expect(read.dataset.partner?.levels.map(({ level, isCity }) => [level, isCity])).toEqual([
			['marche', false],
			['canton', false],
			['cite', true],
			['quartier', false],
		])
		expect(read.dataset.partner?.cityExceptions).toEqual(['territory:XV:K-LIBRE'])
	})

	it('reads cells through its own words', () => {
		expect(record('sector:voile')).toMatchObject({ family: 'competing' })
		expect(record('office:xv-B3')).toMatchObject({ status: 'ferme', until: { text: '2011' } })
		expect(record('partnership:xv-ACTE1')).toMatchObject({ confidence: 'low' })
		expect(record('mission:xv-V06')).toMatchObject({ start: { text: '2012-07', approximate: true } })
	})

	it('loads its rows that restate a wish as that wish', () => {
		expect(record('office:xv-B4')).toBe(undefined)
		expect(record('partnership:xv-L5')).toBe(undefined)
		expect(record('wish:xv-S1')).toMatchObject({ place: 'territory:XV:C-HAVRE' })
		expect(read.notices).toHaveLength(2)
	})

	it('has local names in its own script, beside names for readers of Chinese where there are any', () => {
		expect(record('territory:XV:C-AUREL')).toMatchObject({
			names: { fr: 'Aurelle', zh: '金城', local: 'アウレル市', romanisation: 'Aureru-shi' },
		})
		expect(record('territory:XV:C-BRUME')).toMatchObject({ names: { zh: null, local: 'きりさと市' } })
		expect(record('territory:XV')).toMatchObject({ names: { zh: '瓦尔多利亚', local: null } })
	})
})

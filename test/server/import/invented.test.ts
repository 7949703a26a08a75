import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type ReadResult, readDataset } from '../../../server/import/readDataset'

let read: ReadResult

beforeAll(async () => {
	read = await readDataset(join(import.meta.dirname, '../../fixtures/invented'))
})

const record = (id: string) => read.records.find((found) => found.id === id)

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
})

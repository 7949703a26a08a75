/** The column `retracted` of a table: why a row is wrong. */
import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../server/domain/records'
import { readDataset } from '../../../server/import/readDataset'
import { columnsOf, GOOD, smallDataset, tableNamed } from './smallDataset'

const WHY = 'Deux lignes pour un fait.'

/** The data set with rows added to a table, which has a column for the reason. */
async function read(file: string, ...rows: readonly string[]) {
	const [header = '', first = ''] = (GOOD[file] ?? '').split('\n')
	const files = { [file]: [`${header},why`, `${first},`, ...rows, ''].join('\n') }
	const columns = { ...columnsOf(file), retracted: 'why' }
	const dataset = { tables: tableNamed(file, { columns }) }
	return readDataset(await smallDataset({ files, dataset }))
}
const retractions = (records: readonly GraphRecord[], kind: GraphRecord['kind']) =>
	records.flatMap((record) =>
		record.kind === kind && 'retracted' in record
			? [[record.id, record.retracted, record.retractionBy, record.retractedInTable]]
			: [],
	)

describe('A row with a reason for its retraction', () => {
	const second = `M2,FR_TO_PARTNER,2011,2011,year,region,52,,T2,,,,,high,a printed page,,${WHY}`

	it('becomes a retracted record', async () => {
		const { records, problems } = await read('missions.csv', second)
		expect(problems).toEqual([])
		expect(retractions(records, 'Mission')).toEqual([
			['mission:M1', null, null, null],
			['mission:M2', WHY, 'table', WHY],
		])
	})

	it('counts as a row of its table, but not in its figures of confidence', async () => {
		const countOf = async (...rows: readonly string[]) =>
			(await read('missions.csv', ...rows)).dataset.tables.find(({ file }) => file === 'missions.csv')
		expect(await countOf(second)).toMatchObject({ rows: 2, confidence: { high: 1, none: 0 } })
		expect(await countOf(second.replace(WHY, ''))).toMatchObject({ rows: 2, confidence: { high: 2 } })
	})

	const link = (id: string, start: string, why: string): string =>
		`${id},commune,44109,Nantes,,T1,town,jumelage,${start},approx,,A1,actif,high,a printed page,,${why}`

	it('retracts a partnership of several rows only if all of them are retracted', async () => {
		const some = await read('links.csv', link('L2', '1999', WHY), link('L3', '2004', ''))
		const [merged] = some.records.filter(({ id }) => id === 'partnership:A1')
		expect(merged).toMatchObject({ retracted: null, since: { text: '2004' }, rows: ['L3'] })
		const all = await read('links.csv', link('L2', '1999', WHY), link('L3', '2004', 'Jamais signé.'))
		expect(retractions(all.records, 'Partnership')).toContainEqual(['partnership:A1', WHY, 'table', WHY])
	})
})

import { resolve } from 'node:path'
import { readDataset } from '../../../server/import/readDataset'
import { Projection } from '../../../server/projection/projection'

const SEEDS = resolve(import.meta.dirname, '../../../seeds')

/** A projection of the reference data, read from its tables: what a server holds, without a database. */
export async function seededProjection({ scenario = false } = {}): Promise<Projection> {
	const projection = Projection.empty()
	for (const folder of scenario ? ['reference', 'scenario'] : ['reference']) {
		const { dataset, records } = await readDataset(resolve(SEEDS, folder), { anchor: '2026-11-25' })
		for (const record of records) projection.load(record)
		projection.loadDataset(dataset)
	}
	return projection
}

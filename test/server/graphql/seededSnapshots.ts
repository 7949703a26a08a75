import { resolve } from 'node:path'
import type { Dataset } from '../../../server/domain/country'
import type { GraphRecord } from '../../../server/domain/records'
import { readDataset } from '../../../server/import/readDataset'
import { Snapshots } from '../../../server/snapshot/snapshots'

const SEEDS = resolve(import.meta.dirname, '../../../seeds')

/** Snapshots of the reference data, read from its tables: what a server holds, without a database. */
export async function seededSnapshots({ scenario = false } = {}): Promise<Snapshots> {
	const records: GraphRecord[] = []
	const datasets: Dataset[] = []
	for (const folder of scenario ? ['reference', 'scenario'] : ['reference']) {
		const read = await readDataset(resolve(SEEDS, folder), { anchor: '2026-11-25' })
		for (const record of read.records) records.push(record)
		datasets.push(read.dataset)
	}
	return Snapshots.of(records, datasets)
}

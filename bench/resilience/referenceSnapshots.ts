import { readDataset } from '../../server/import/readDataset'
import { datasetFolders } from '../../server/import/usedFolders'
import { Snapshots } from '../../server/snapshot/snapshots'
import { CHINA } from './loadReference'

/** Snapshots of the reference data from its tables, as a server has them, without a database. */
export async function referenceSnapshots(): Promise<Snapshots> {
	const read = []
	for (const { folder } of await datasetFolders(CHINA)) {
		read.push(await readDataset(folder, { anchor: '2026-11-25' }))
	}
	return Snapshots.of(
		read.flatMap(({ records }) => records),
		read.map(({ dataset }) => dataset),
	)
}

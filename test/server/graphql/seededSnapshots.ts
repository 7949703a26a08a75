import { Snapshots } from '../../../server/snapshot/snapshots'
import { CHINA, readWithUsed, SCENARIO } from '../../fixtures/readWithUsed'

/** Snapshots of the reference data, read from its tables: what a server holds, without a database. */
export async function seededSnapshots({ scenario = false } = {}): Promise<Snapshots> {
	const { records, datasets } = await readWithUsed(scenario ? SCENARIO : CHINA, { anchor: '2026-11-25' })
	return Snapshots.of(records, datasets)
}

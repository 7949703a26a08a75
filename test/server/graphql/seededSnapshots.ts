import type { GraphRecord } from '../../../server/domain/records'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { CHINA, readWithUsed, SCENARIO } from '../../fixtures/readWithUsed'

/** Snapshots of the reference data, read from its tables, with `more` records: what a server holds, without a database. */
export async function seededSnapshots({
	scenario = false,
	more = [],
}: {
	readonly scenario?: boolean
	readonly more?: readonly GraphRecord[]
} = {}): Promise<Snapshots> {
	const { records, datasets } = await readWithUsed(scenario ? SCENARIO : CHINA, { anchor: '2026-11-25' })
	return Snapshots.of([...records, ...more], datasets)
}

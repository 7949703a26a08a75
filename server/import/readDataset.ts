import { dirname, join } from 'node:path'
import type { Dataset } from '../domain/country'
import type { GraphRecord } from '../domain/records'
import { checksumOf } from './checksumOf'
import { type DatasetFile, type PartnerFile, readDatasetFile } from './datasetFile'
import { DatasetTables } from './datasetTables'
import { describeDataset } from './describeDataset'
import { IMPORT_LIMITS, type ImportLimits } from './limits'
import type { Problem } from './problem'

export interface ReadOptions {
	/** Load the good rows of a file that has bad ones; else nothing of that file is loaded. */
	readonly skipBadRows?: boolean
	/** ISO day to which the relative dates of a scenario are anchored. */
	readonly anchor?: string | null
	readonly limits?: ImportLimits
}

export interface ReadResult {
	readonly dataset: Dataset
	/** Version 1 each, in an order in which a record comes after those that it refers to. */
	readonly records: readonly GraphRecord[]
	readonly problems: readonly Problem[]
	/** What is worth saying and is no problem. */
	readonly notices: readonly string[]
}

interface Base {
	readonly partner: PartnerFile | null
	readonly records: readonly GraphRecord[]
}

/**
 * Reads a data set: the whole of it is validated before anything is returned for writing. Rows with problems are
 * never among the records. Throws Refused where `dataset.json` itself can't be used.
 */
export async function readDataset(folder: string, options: ReadOptions = {}): Promise<ReadResult> {
	const file = await readDatasetFile(folder)
	const base = await readBase(folder, file, options)
	const partner = file.partner ?? base.partner
	const reading = new DatasetTables(folder, file, partner, base.records, {
		skipBadRows: options.skipBadRows ?? false,
		anchor: file.scenario ? (options.anchor ?? null) : null,
		limits: options.limits ?? IMPORT_LIMITS,
	})
	const records = await reading.read()
	const dataset = describeDataset(file, await checksumOf(folder), reading.acceptance, options.anchor ?? null)
	return { dataset, records, problems: reading.acceptance.problems, notices: reading.notices }
}

/** The records of the data set that the tables of this one refer to: read again, never written from here. */
async function readBase(folder: string, file: DatasetFile, options: ReadOptions): Promise<Base> {
	if (file.uses === null) return { partner: null, records: [] }
	const baseFolder = join(dirname(folder), file.uses)
	const { partner } = await readDatasetFile(baseFolder)
	const { records } = await readDataset(baseFolder, options)
	return { partner, records }
}

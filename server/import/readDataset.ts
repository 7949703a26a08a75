import type { Dataset } from '../domain/country'
import type { Id } from '../domain/ids'
import type { GraphRecord } from '../domain/records'
import { checksumOf } from './checksumOf'
import { readDatasetFile } from './datasetFile'
import { DatasetTables, type UsedDatasets } from './datasetTables'
import { describeDataset } from './describeDataset'
import { IMPORT_LIMITS, type ImportLimits } from './limits'
import type { Problem } from './problem'
import { type DatasetFolder, datasetFolders, lookupOrder } from './usedFolders'

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
	/** By id of a record that one row describes, that row: `missions.csv:12`. */
	readonly lines: ReadonlyMap<Id, string>
	readonly problems: readonly Problem[]
	/** What is worth saying and is no problem. */
	readonly notices: readonly string[]
}

/**
 * Reads a data set: the whole of it is validated before anything is returned for writing. Rows with problems are
 * never among the records, nor is what a data set that it uses states alike. Throws Refused where `dataset.json` itself
 * or what it uses can't be used.
 */
export async function readDataset(folder: string, options: ReadOptions = {}): Promise<ReadResult> {
	const all = await datasetFolders(folder)
	const file = await readDatasetFile(folder)
	const reading = new DatasetTables(folder, file, await readUsed(all, options), {
		skipBadRows: options.skipBadRows ?? false,
		anchor: file.scenario ? (options.anchor ?? null) : null,
		limits: options.limits ?? IMPORT_LIMITS,
	})
	const records = await reading.read()
	const { acceptance, notices } = reading
	const exampleActors = reading.exampleActors()
	const alsoStates = [...acceptance.alsoStated].sort()
	const dataset = describeDataset(
		file,
		await checksumOf(folder),
		{ acceptance, alsoStates, exampleActors },
		options.anchor ?? null,
	)
	return { dataset, records, lines: acceptance.firstLines, problems: acceptance.problems, notices }
}

/**
 * The records of the data sets that the tables of one refer to: read again, never written from here.
 *
 * @param all a data set and those that it uses, itself last.
 */
async function readUsed(all: readonly DatasetFolder[], options: ReadOptions): Promise<UsedDatasets> {
	const records = new Map<Id, GraphRecord>()
	for (const { folder } of all.slice(0, -1)) {
		for (const record of (await readDataset(folder, options)).records) records.set(record.id, record)
	}
	return {
		partner: all.find(({ file }) => file.partner !== null)?.file.partner ?? null,
		prefixes: lookupOrder(all).map(({ file }) => file.idPrefix),
		records,
	}
}

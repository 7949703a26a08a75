import type { Dataset } from '../domain/country'
import type { Id } from '../domain/ids'
import type { GraphRecord } from '../domain/records'
import { checksumOf } from './checksumOf'
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
	/** Good rows that are not among the records, for their table has bad ones. */
	readonly goodRowsLeftOut: number
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
	const read = new Map<string, readonly GraphRecord[]>()
	// Each comes after those that it uses, and is read once, however many use it.
	for (const used of all.slice(0, -1)) {
		read.set(used.file.id, await tablesOf(used, usedOf(used, all, read), options).read())
	}
	const itself = all.at(-1) as DatasetFolder
	const reading = tablesOf(itself, usedOf(itself, all, read), options)
	const records = await reading.read()
	const { acceptance, notices } = reading
	const exampleActors = reading.exampleActors()
	const alsoStates = [...acceptance.alsoStated].sort()
	const dataset = describeDataset(
		itself.file,
		await checksumOf(folder),
		{ acceptance, alsoStates, exampleActors },
		options.anchor ?? null,
	)
	const { firstLines: lines, problems, goodRowsLeftOut } = acceptance
	return { dataset, records, lines, problems, goodRowsLeftOut, notices }
}

function tablesOf({ folder, file }: DatasetFolder, used: UsedDatasets, options: ReadOptions): DatasetTables {
	return new DatasetTables(folder, file, used, {
		skipBadRows: options.skipBadRows ?? false,
		anchor: file.scenario ? (options.anchor ?? null) : null,
		limits: options.limits ?? IMPORT_LIMITS,
	})
}

/**
 * What the tables of a data set refer to: read, never written from here.
 *
 * @param all data sets, those that it uses among them, each after those that it uses itself.
 * @param read the records of those before it, by id.
 */
function usedOf(
	one: DatasetFolder,
	all: readonly DatasetFolder[],
	read: ReadonlyMap<string, readonly GraphRecord[]>,
): UsedDatasets {
	const inLookupOrder = lookupOrder([...all.filter((other) => other !== one), one])
	const used = all.filter((other) => inLookupOrder.includes(other))
	const records = used.flatMap(({ file }) => read.get(file.id) ?? [])
	return {
		partner: [...used, one].find(({ file }) => file.partner !== null)?.file.partner ?? null,
		prefixes: inLookupOrder.map(({ file }) => file.idPrefix),
		records: new Map(records.map((record) => [record.id, record])),
	}
}

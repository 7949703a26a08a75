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
	/** Loads the good rows of a file that has bad ones; otherwise no row of that file is loaded. */
	readonly skipBadRows?: boolean
	/** ISO day from which the relative dates of a scenario count. */
	readonly anchor?: string | null
	readonly limits?: ImportLimits
}

export interface ReadResult {
	readonly dataset: Dataset
	/** All of version 1, each after the records that it refers to. */
	readonly records: readonly GraphRecord[]
	/** By id of a record that one row describes: that row, as `missions.csv:12`. */
	readonly lines: ReadonlyMap<Id, string>
	readonly problems: readonly Problem[]
	/** Good rows that are not loaded because their table has bad ones. */
	readonly goodRowsLeftOut: number
	/** Worth telling, but no problem. */
	readonly notices: readonly string[]
}

/**
 * Reads a data set and validates all of it before it returns anything. The records exclude rows with problems, and
 * what a data set that it uses already states. Throws Refused if `dataset.json` or a data set that it uses cannot
 * be used.
 */
export async function readDataset(folder: string, options: ReadOptions = {}): Promise<ReadResult> {
	const all = await datasetFolders(folder)
	const read = new Map<string, readonly GraphRecord[]>()
	// Each data set comes after those that it uses, and is read once however many use it.
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
 * What the tables of a data set may refer to; it is read, never written here.
 *
 * @param all the data sets, those it uses included, each after those that it uses itself.
 * @param read by data set id: the records of those before it.
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

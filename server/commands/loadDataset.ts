import { canonicalJson } from '../domain/canonicalJson'
import type { Dataset } from '../domain/country'
import type { Id } from '../domain/ids'
import type { GraphRecord, RecordKind } from '../domain/records'
import { withCommandsWord } from '../domain/retraction'
import { Refused } from '../errors'
import { readDatasetFile } from '../import/datasetFile'
import type { Problem } from '../import/problem'
import { readDataset } from '../import/readDataset'
import type { Store } from '../store/store'

/** What a load needs of the store. */
export type LoadingStore = Pick<Store, 'datasets' | 'recordsById' | 'stream' | 'write' | 'writeDataset'>

export interface LoadOptions {
	/** Today's ISO day: the anchor of a scenario at its first load. */
	readonly today: string
	/** Load the good rows of files that have bad ones. */
	readonly skipBadRows?: boolean
	/** Anchor the relative dates of a scenario to today again. */
	readonly reanchor?: boolean
	readonly onProgress?: (progress: LoadProgress) => void
}

interface LoadProgress {
	readonly dataset: string
	readonly step: 'compared' | 'written'
	readonly done: number
	readonly total: number
}

export interface LoadReport {
	readonly dataset: string
	readonly created: number
	readonly changed: number
	readonly unchanged: number
	/** Records that an earlier load wrote and that no row describes any more: reported, never deleted. */
	readonly vanished: readonly Id[]
	/** Facts that a command retracted: they stay so until a command restores them, whatever their table says. */
	readonly keptRetracted: readonly Id[]
	/** Facts that a command restored, and that their table still calls wrong. */
	readonly keptRestored: readonly Id[]
	readonly problems: readonly Problem[]
	readonly notices: readonly string[]
}

/** Small enough for one transaction of a few seconds, large enough to load the reference data in one. */
const BATCH = 2_000
/** Stands for the checksum of a load from which rows were left out, so that the next start asks for another. */
const INCOMPLETE = 'incomplete'
/** What tables bring. */
const KINDS: readonly RecordKind[] = [
	'Territory',
	'Organisation',
	'Sector',
	'Partnership',
	'Mission',
	'Office',
	'Wish',
	'Event',
	'Source',
	'PublicFunction',
	'Mandate',
	'Unavailability',
]

/**
 * Loads one data set: reads and validates all of it, compares it with what the store has, writes only what is
 * new or changed (version + 1), in an order in which a record comes after those that it refers to, and the data
 * set itself last. Twice gives the same graph; so does a load that was killed midway and is replayed.
 *
 * @throws Refused where `dataset.json` can't be used, where the data set that it builds on is not loaded, or
 * where an id belongs to another data set.
 */
export async function loadDataset(
	store: LoadingStore,
	folder: string,
	options: LoadOptions,
): Promise<LoadReport> {
	const { id, uses } = await readDatasetFile(folder)
	const stored = await store.datasets()
	if (uses !== null && !stored.some((dataset) => dataset.id === uses)) {
		throw new Refused(`Data set ${id} refers to ${uses}, which is not loaded: load ${uses} first.`)
	}
	const before = stored.find((dataset) => dataset.id === id) ?? null
	const anchor = (options.reanchor ? null : before?.anchor) ?? options.today
	const { skipBadRows } = options
	const { dataset, records, problems, notices } = await readDataset(folder, { skipBadRows, anchor })
	const differences = await compare(store, records, problems.length > 0, options)
	await writeAll(store, differences.toWrite, id, options)
	await writeIfNew(store, before, {
		...dataset,
		checksum: problems.length > 0 ? INCOMPLETE : dataset.checksum,
	})
	// Of files that were refused nothing was read: their records have not vanished.
	const vanished = before === null || problems.length > 0 ? [] : await vanishedFrom(store, id, records)
	const { toWrite: _, ...counts } = differences
	return { dataset: id, ...counts, vanished, problems, notices }
}

interface Differences {
	readonly toWrite: readonly GraphRecord[]
	readonly created: number
	readonly changed: number
	readonly unchanged: number
	readonly keptRetracted: readonly Id[]
	readonly keptRestored: readonly Id[]
}

async function compare(
	store: LoadingStore,
	records: readonly GraphRecord[],
	/** Some rows were refused: names that they alone bring have not gone. */
	isPartial: boolean,
	options: LoadOptions,
): Promise<Differences> {
	const toWrite: GraphRecord[] = []
	const keptRetracted: Id[] = []
	const keptRestored: Id[] = []
	let created = 0
	for (const batch of batches(records)) {
		const known = await store.recordsById(batch.map((record) => record.id))
		for (const record of batch) {
			const before = known.get(record.id)
			if (before === undefined) created++
			const judged = withCommandsWord(before, record)
			if ('retracted' in judged && judged.retractionBy === 'command') {
				;(judged.retracted === null ? keptRestored : keptRetracted).push(judged.id)
			}
			const next = nextVersion(before, isPartial ? withNamesOf(before, judged) : judged)
			if (next !== null) toWrite.push(next)
		}
		report(options, 'compared', batch, records)
	}
	const changed = toWrite.length - created
	const unchanged = records.length - toWrite.length
	return { toWrite, created, changed, unchanged, keptRetracted, keptRestored }
}

/** The record to write, or null where the store has it as it is. */
function nextVersion(before: GraphRecord | undefined, record: GraphRecord): GraphRecord | null {
	if (before === undefined) return record
	if (before.dataset !== record.dataset) {
		// The same page may be cited by several data sets: whoever brought it first answers for it.
		if (record.kind === 'Source') return null
		throw new Refused(`${record.id} of ${record.dataset} is on record already, from ${before.dataset}.`)
	}
	const next = { ...record, version: before.version }
	return canonicalJson(next) === canonicalJson(before) ? null : { ...record, version: before.version + 1 }
}

/** The record with the names that it had before beside its own, where it has names. */
function withNamesOf(before: GraphRecord | undefined, record: GraphRecord): GraphRecord {
	if (before === undefined || !('names' in before) || !('names' in record)) return record
	const { aliases, former } = record.names
	const keptAliases = before.names.aliases.filter((alias) => !aliases.includes(alias))
	const keptFormer = before.names.former.filter(({ name }) => former.every((other) => other.name !== name))
	return {
		...record,
		names: { ...record.names, aliases: [...aliases, ...keptAliases], former: [...former, ...keptFormer] },
	}
}

async function writeAll(
	store: LoadingStore,
	records: readonly GraphRecord[],
	dataset: string,
	options: LoadOptions,
): Promise<void> {
	for (const batch of batches(records)) {
		await store.write(batch, authorOf(dataset))
		report(options, 'written', batch, records)
	}
}

async function writeIfNew(store: LoadingStore, before: Dataset | null, dataset: Dataset): Promise<void> {
	if (canonicalJson(before) !== canonicalJson(dataset))
		await store.writeDataset(dataset, authorOf(dataset.id))
}

async function vanishedFrom(
	store: LoadingStore,
	dataset: string,
	records: readonly GraphRecord[],
): Promise<readonly Id[]> {
	const present = new Set(records.map((record) => record.id))
	const vanished: Id[] = []
	for (const kind of KINDS) {
		for await (const record of store.stream(kind)) {
			if (record.dataset === dataset && !present.has(record.id)) vanished.push(record.id)
		}
	}
	return vanished.sort()
}

function* batches(records: readonly GraphRecord[]): Generator<readonly GraphRecord[]> {
	for (let start = 0; start < records.length; start += BATCH) yield records.slice(start, start + BATCH)
}

function report(
	options: LoadOptions,
	step: LoadProgress['step'],
	batch: readonly GraphRecord[],
	records: readonly GraphRecord[],
): void {
	const [first] = batch
	const last = batch[batch.length - 1]
	if (first === undefined || last === undefined) return
	options.onProgress?.({
		dataset: first.dataset,
		step,
		done: records.indexOf(last) + 1,
		total: records.length,
	})
}

function authorOf(dataset: string): string {
	return `import:${dataset}`
}

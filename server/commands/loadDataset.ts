import { VOCABULARY } from '../../schema/vocabulary'
import { canonicalJson } from '../domain/canonicalJson'
import type { Dataset } from '../domain/country'
import type { Id } from '../domain/ids'
import type { GraphRecord, RecordKind, RetractableRecord } from '../domain/records'
import { withCommandRetraction } from '../domain/retraction'
import { isShared, statedDifference } from '../domain/sharedRecord'
import { ConcurrentWrite, Refused } from '../errors'
import type { DatasetFile } from '../import/datasetFile'
import type { Problem } from '../import/problem'
import { type ReadResult, readDataset } from '../import/readDataset'
import { datasetFolders } from '../import/usedFolders'
import type { Store } from '../store/store'
import { referencedIds } from '../store/storedShape'
import { batches, recordsOf } from './batches'
import { retryConcurrentWrite, versionsOf } from './concurrentWrites'

/** What a load uses of the store. */
export type LoadingStore = Pick<
	Store,
	'datasets' | 'recordsById' | 'stream' | 'write' | 'remove' | 'writeDataset' | 'removeDataset'
>

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
	/** Records of a data set that this one replaces, otherwise equal. */
	readonly takenOver: number
	readonly unchanged: number
	/**
	 * Records of an earlier load that no row describes any more: reported, never deleted, except that a source among them that no record
	 * cites is removed.
	 */
	readonly vanished: readonly Id[]
	/** Facts that a command retracted: they stay retracted until a command restores them, whatever their table says. */
	readonly keptRetracted: readonly Id[]
	/** Facts that a command restored, although their table still calls them wrong. */
	readonly keptRestored: readonly Id[]
	/** Records that their owner declared, changed or confirmed, and that their table describes differently: not written. */
	readonly keptByOwner: readonly Id[]
	readonly problems: readonly Problem[]
	/** Good rows that are not loaded because their table has bad ones. */
	readonly goodRowsLeftOut: number
	readonly notices: readonly string[]
}

/** Replaces the checksum of a load that left rows out, so that the next start suggests loading again. */
const INCOMPLETE = 'incomplete'
/** The kinds that tables bring. */
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
 * Loads one data set: reads and validates all of it, compares it with the store, writes what is new or changed (version + 1), with
 * each record after those it refers to, and the data set itself last. Loading twice gives the same graph; so does repeating a load
 * that was killed.
 *
 * A territory, a sector or a source that another data set holds in the same form is not written: the data set remembers that it
 * also states it.
 *
 * @throws Refused if `dataset.json` is invalid, if a data set that it uses is not loaded, or if another data set holds a record of
 *   the same id that differs or cannot be shared: then nothing is written.
 */
export async function loadDataset(
	store: LoadingStore,
	folder: string,
	options: LoadOptions,
): Promise<LoadReport> {
	const sets = (await datasetFolders(folder)).map(({ file }) => file)
	const { id, replaces } = sets.at(-1) as DatasetFile
	const stored = await store.datasets()
	const isStored = (set: string) => stored.some((dataset) => dataset.id === set)
	const lacking = sets.map((set) => set.id).find((set) => set !== id && !isStored(set))
	if (lacking !== undefined) {
		throw new Refused(`Data set ${id} uses ${lacking}, which is not loaded: load ${lacking} first.`)
	}
	const before = stored.find((dataset) => dataset.id === id) ?? null
	const anchor = (options.reanchor ? null : before?.anchor) ?? options.today
	const { skipBadRows } = options
	const read = await readDataset(folder, { skipBadRows, anchor })
	const { dataset, records, problems, goodRowsLeftOut, notices } = read
	const replaced = new Set(replaces.filter((set) => set !== id))
	const differences = await compare(store, read, {
		...options,
		replaced,
		used: new Set(sets.map((set) => set.id)),
	})
	await writeAll(store, differences.toWrite, id, { ...options, isPartial: problems.length > 0 })
	const alsoStates = [...new Set([...(dataset.alsoStates ?? []), ...differences.alsoStated])].sort()
	await writeIfNew(store, before, {
		...dataset,
		alsoStates,
		checksum: problems.length > 0 ? INCOMPLETE : dataset.checksum,
	})
	for (const old of replaced) if (isStored(old)) await removeIfEmpty(store, old, id)
	// Nothing was read of refused files: their records have not vanished.
	const gone =
		before === null || problems.length > 0 ? [] : await vanishedFrom(store, id, records, alsoStates)
	const uncited = await uncitedSources(store, gone, stored)
	if (uncited.length > 0) await store.remove(uncited, authorOf(id))
	const vanished = gone.filter((one) => !uncited.includes(one))
	const { toWrite: _, alsoStated: __, ...counts } = differences
	return { dataset: id, ...counts, vanished, problems, goodRowsLeftOut, notices }
}

interface CompareOptions extends LoadOptions {
	/** Data sets that this one replaces. */
	readonly replaced: ReadonlySet<string>
	/** The data set and those that it uses. */
	readonly used: ReadonlySet<string>
}

/** A record as its table describes it, as it is stored, and as it will be written. */
interface DescribedRecord {
	readonly described: GraphRecord
	readonly before: GraphRecord | undefined
	readonly next: GraphRecord
}

interface Differences {
	readonly toWrite: readonly DescribedRecord[]
	/** Those also held, in the same form, by a data set that this one does not use. */
	readonly alsoStated: readonly Id[]
	/** Those that only change their data set. */
	readonly takenOver: number
	readonly created: number
	readonly changed: number
	readonly unchanged: number
	readonly keptRetracted: readonly Id[]
	readonly keptRestored: readonly Id[]
	readonly keptByOwner: readonly Id[]
}

async function compare(
	store: LoadingStore,
	{ records, lines, problems }: ReadResult,
	options: CompareOptions,
): Promise<Differences> {
	const toWrite: DescribedRecord[] = []
	const alsoStated: Id[] = []
	const conflicts: string[] = []
	const keptRetracted: Id[] = []
	const keptRestored: Id[] = []
	const keptByOwner: Id[] = []
	// If rows were refused, the names that only they bring have not gone.
	const isPartial = problems.length > 0
	let created = 0
	let takenOver = 0
	for (const batch of batches(records)) {
		const known = await store.recordsById(batch.map((record) => record.id))
		for (const record of batch) {
			const before = known.get(record.id)
			if (before === undefined) created++
			else if (before.dataset !== record.dataset && !options.replaced.has(before.dataset)) {
				const conflict = conflictWith(before, record, options.used)
				if (conflict === null) alsoStated.push(record.id)
				else conflicts.push(`${lines.get(record.id) ?? record.id}: ${conflict}`)
				continue
			}
			if (isOwners(before)) {
				if (differsFrom(before, record)) keptByOwner.push(record.id)
				continue
			}
			const judged = withCommandRetraction(before, record)
			if ('retracted' in judged && judged.retractionBy === 'command') {
				;(judged.retracted === null ? keptRestored : keptRetracted).push(judged.id)
			}
			const next = nextOf(before, record, isPartial)
			if (next !== null) toWrite.push({ described: record, before, next })
			if (next !== null && next.version === before?.version) takenOver++
		}
		report(options, 'compared', batch, records)
	}
	if (conflicts.length > 0) throw refusedFor(conflicts)
	const changed = toWrite.length - created - takenOver
	const unchanged = records.length - toWrite.length
	return {
		toWrite,
		alsoStated,
		created,
		changed,
		takenOver,
		unchanged,
		keptRetracted,
		keptRestored,
		keptByOwner,
	}
}

/** Why a record conflicts with that of another data set; null if both say the same. */
function conflictWith(before: GraphRecord, record: GraphRecord, used: ReadonlySet<string>): string | null {
	const { id, dataset } = before
	if (!isShared(record)) {
		return `${id} is on record already, from ${dataset}; give this row another id, or the data set an \`idPrefix\` in its dataset.json`
	}
	const difference = statedDifference(record, before, used.has(dataset))
	if (difference === null) return null
	const { field, ours, theirs } = difference
	return (
		`${id} is on record already, from ${dataset}: ${field} is ${ours} here and ${theirs} there; ` +
		'a territory or a sector is the same for every country: correct one of both, or leave this row out'
	)
}

const MAX_CONFLICTS = 20

function refusedFor(conflicts: readonly string[]): Refused {
	const more = conflicts.length - MAX_CONFLICTS
	return new Refused(
		[
			'Nothing was loaded.',
			...conflicts.slice(0, MAX_CONFLICTS),
			...(more > 0 ? [`… and ${more} more`] : []),
		].join('\n'),
	)
}

/** The record to write for one that its table describes; null if it is stored like that. */
function nextOf(
	before: GraphRecord | undefined,
	described: GraphRecord,
	isPartial: boolean,
): GraphRecord | null {
	// Its owner wrote it meanwhile.
	if (isOwners(before)) return null
	const judged = withCommandRetraction(before, described)
	return nextVersion(before, isPartial ? withNamesOf(before, judged) : judged)
}

/** Whether the owner declared, changed, confirmed or retracted a record: then no load writes it (model.md §1, "Whose"). */
function isOwners(before: GraphRecord | undefined): before is RetractableRecord {
	return before !== undefined && 'ownerDeclared' in before && before.ownerDeclared !== null
}

/** Whether a table and the owner disagree, apart from what the system writes. */
function differsFrom(before: RetractableRecord, described: GraphRecord): boolean {
	const { version, dataset, ownerDeclared, retractionBy, retractedInTable, fromMemory } = before
	const system = { version, dataset, ownerDeclared, retractionBy, retractedInTable, fromMemory }
	return canonicalJson({ ...described, ...system }) !== canonicalJson(before)
}

/** The record to write; null if it is stored as it is. */
function nextVersion(before: GraphRecord | undefined, record: GraphRecord): GraphRecord | null {
	if (before === undefined) return record
	const next = { ...record, version: before.version }
	if (canonicalJson(next) === canonicalJson(before)) return null
	// The data set of a record is not part of its content: judgements about it stay valid.
	const isSame = canonicalJson({ ...next, dataset: before.dataset }) === canonicalJson(before)
	return isSame ? next : { ...record, version: before.version + 1 }
}

/** The record with its earlier names added, if it has names. */
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
	records: readonly DescribedRecord[],
	dataset: string,
	options: LoadOptions & { readonly isPartial: boolean },
): Promise<void> {
	const all = records.map(({ next }) => next)
	for (const batch of batches(records)) {
		let known = new Map(batch.flatMap(({ next, before }) => (before ? [[next.id, before] as const] : [])))
		let toWrite: readonly GraphRecord[] = batch.map(({ next }) => next)
		await retryConcurrentWrite(async () => {
			try {
				if (toWrite.length > 0) await store.write(toWrite, authorOf(dataset), versionsOf(known))
			} catch (error) {
				// A command may have retracted one of them meanwhile: then it counts as if it had come first.
				if (error instanceof ConcurrentWrite) {
					known = new Map(await store.recordsById(batch.map(({ next }) => next.id)))
					toWrite = batch.flatMap(
						({ described, next }) => nextOf(known.get(next.id), described, options.isPartial) ?? [],
					)
				}
				throw error
			}
		})
		report(
			options,
			'written',
			batch.map(({ next }) => next),
			all,
		)
	}
}

async function writeIfNew(store: LoadingStore, before: Dataset | null, dataset: Dataset): Promise<void> {
	if (canonicalJson(before) !== canonicalJson(dataset))
		await store.writeDataset(dataset, authorOf(dataset.id))
}

/** Forgets a replaced data set once it has no records left. */
async function removeIfEmpty(store: LoadingStore, dataset: string, author: string): Promise<void> {
	for await (const record of recordsOf(store, KINDS)) if (record.dataset === dataset) return
	await store.removeDataset(dataset, authorOf(author))
}

async function vanishedFrom(
	store: LoadingStore,
	dataset: string,
	records: readonly GraphRecord[],
	alsoStates: readonly Id[],
): Promise<readonly Id[]> {
	const present = new Set([...records.map((record) => record.id), ...alsoStates])
	const vanished: Id[] = []
	for await (const record of recordsOf(store, KINDS)) {
		if (record.dataset === dataset && !present.has(record.id)) vanished.push(record.id)
	}
	return vanished.sort()
}

/** Those of some sources that no record cites and no other data set states. */
async function uncitedSources(
	store: LoadingStore,
	ids: readonly Id[],
	datasets: readonly Dataset[],
): Promise<readonly Id[]> {
	const uncited = new Set<Id>()
	for (const record of (await store.recordsById(ids)).values()) {
		if (record.kind === 'Source') uncited.add(record.id)
	}
	for (const { alsoStates = [] } of datasets) for (const id of alsoStates) uncited.delete(id)
	if (uncited.size === 0) return []
	for (const { kind, relations } of VOCABULARY) {
		const citing = relations.filter(({ to }) => to.includes('Source'))
		if (citing.length === 0) continue
		for await (const record of store.stream(kind as RecordKind)) {
			for (const { field } of citing) for (const id of referencedIds(record, field)) uncited.delete(id)
		}
	}
	return [...uncited].sort()
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

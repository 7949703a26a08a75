import { checksumOf } from '../import/checksumOf'
import { formatProblem, type Problem } from '../import/problem'
import { datasetFolders } from '../import/usedFolders'
import { type LoadingStore, type LoadOptions, type LoadReport, loadDataset } from './loadDataset'
import { throttledLog } from './throttledLog'

/** A data set that a start checks, and the command that loads it again. */
export interface Seed {
	readonly folder: string
	/** false: only checked if it is loaded. */
	readonly wanted: boolean
	readonly command: string
}

/**
 * Loads the wanted data sets that the graph lacks, each after those that it uses. For the others, says which have changed in their
 * folder since they were loaded, with the command that loads them.
 */
export async function seedMissing(
	store: LoadingStore,
	seeds: readonly Seed[],
	today: string,
	log: (line: string) => void,
): Promise<void> {
	const stored = await store.datasets()
	const done = new Set<string>()
	for (const { folder: root, wanted, command } of seeds) {
		for (const { folder, file } of await datasetFolders(root)) {
			const held = stored.find((dataset) => dataset.id === file.id)
			if (done.has(file.id) || (!held && !wanted)) continue
			done.add(file.id)
			if (!held) await seedEach(store, [folder], today, log)
			else if (held.checksum !== (await checksumOf(folder))) {
				log(`The data set ${file.id} is not what the graph holds: \`${command}\` loads the changes.`)
			}
		}
	}
}

/** Loads the data sets that another one uses and that the graph lacks, and says so. */
export async function seedUsed(
	store: LoadingStore,
	folder: string,
	today: string,
	log: (line: string) => void,
): Promise<void> {
	const sets = await datasetFolders(folder)
	const stored = await store.datasets()
	for (const used of sets.slice(0, -1)) {
		if (stored.some(({ id }) => id === used.file.id)) continue
		log(`${sets.at(-1)?.file.id} uses ${used.file.id}, which is not loaded: it is loaded first.`)
		await seedEach(store, [used.folder], today, log)
	}
}

/** Loads data sets one after another and reports on each. */
export async function seedEach(
	store: LoadingStore,
	folders: Iterable<string>,
	today: string,
	log: (line: string) => void,
	options: Pick<LoadOptions, 'skipBadRows' | 'reanchor'> = {},
): Promise<readonly LoadReport[]> {
	const logProgress = throttledLog(log)
	const reports: LoadReport[] = []
	for (const folder of folders) {
		const report = await loadDataset(store, folder, {
			...options,
			today,
			onProgress: ({ dataset, step, done, total }) =>
				logProgress(`loading ${dataset}: ${done} of ${total} ${step}`),
		})
		for (const line of sentences(report)) log(line)
		reports.push(report)
	}
	// A later data set may have taken over what is gone from an earlier one.
	for (const { dataset, vanished } of reports) {
		const held = await store.recordsById(vanished)
		for (const id of vanished) {
			if (held.get(id)?.dataset !== dataset) continue
			log(
				`${id} is no longer in ${dataset}; it is kept: a load deletes nothing but sources that no record cites`,
			)
		}
	}
	return reports
}

/** A problem at or before this line concerns the whole file. */
const HEADER_LINE = 1

function sentences({
	dataset,
	created,
	changed,
	takenOver,
	unchanged,
	keptRetracted,
	keptRestored,
	keptByOwner,
	problems,
	goodRowsLeftOut,
	notices,
}: LoadReport): string[] {
	return [
		...problems.filter(({ follows }) => !follows).map(formatProblem),
		...followers(problems),
		...notices,
		...keptRetracted.map(
			(id) => `${id} stays retracted, as a command said; npm run seed -- --restore ${id} lets it stand again`,
		),
		...keptRestored.map(
			(id) => `${id} is called wrong by its table and stands, as a command said until that cell changes`,
		),
		...keptByOwner.map(
			(id) => `${id} is its owner’s, who says otherwise than ${dataset}: left as its owner has it`,
		),
		`${dataset}: ${created} new, ${changed} changed, ${unchanged} unchanged` +
			`${takenOver > 0 ? `, ${takenOver} taken over` : ''}` +
			`${problems.length > 0 ? `, ${whatIsLeftOut(problems, goodRowsLeftOut)} not loaded` : ''}`,
	]
}

/** Rows that depend on a refused one, one line for each file: correcting that row corrects them all. */
function followers(problems: readonly Problem[]): string[] {
	const following = problems.filter(({ follows }) => follows)
	return [...new Set(following.map(({ file }) => file))].map((file) => {
		const ofFile = following.filter((problem) => problem.file === file)
		const rows = rowsOf(ofFile)
		const example = ofFile.slice(0, 1).map(({ line, reason }) => `line ${line}: ${reason}`)
		return `${file}: ${rows} ${rows === 1 ? 'row needs' : 'rows need'} one that was refused (${example})`
	})
}

/** Counts rows, however many problems each has, and unreadable files. */
function whatIsLeftOut(problems: readonly Problem[], goodRows: number): string {
	const files = new Set(problems.filter(({ line }) => line <= HEADER_LINE).map(({ file }) => file)).size
	const rows = rowsOf(problems)
	return [
		...(rows > 0 ? [`${rows} bad ${rows === 1 ? 'row' : 'rows'}`] : []),
		...(goodRows > 0 ? [`${goodRows} good ${goodRows === 1 ? 'row' : 'rows'} of the same tables`] : []),
		...(files > 0 ? [`${files} ${files === 1 ? 'file' : 'files'} that cannot be read`] : []),
	].join(' and ')
}

function rowsOf(problems: readonly Problem[]): number {
	return new Set(problems.filter(({ line }) => line > HEADER_LINE).map(({ file, line }) => `${file}:${line}`))
		.size
}

import { checksumOf } from '../import/checksumOf'
import { formatProblem } from '../import/problem'
import { datasetFolders } from '../import/usedFolders'
import { everyTwoSeconds } from './everyTwoSeconds'
import { type LoadingStore, type LoadOptions, type LoadReport, loadDataset } from './loadDataset'

/** A data set that a start looks after, and how to load it again. */
export interface Seed {
	readonly folder: string
	/** false: only looked at where it is loaded already. */
	readonly wanted: boolean
	readonly command: string
}

/**
 * Loads the data sets that are wanted and that the graph lacks, each after those that it uses; of those that it holds,
 * says which have changed in their folder since, and names the command that loads them.
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
			if (!held) await seed(store, folder, today, log)
			else if (held.checksum !== (await checksumOf(folder))) {
				log(`The data set ${file.id} is not what the graph holds: \`${command}\` loads the changes.`)
			}
		}
	}
}

/** Loads the data sets that one uses and that the graph lacks, and says so. */
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
		await seed(store, used.folder, today, log)
	}
}

/** Loads one data set and says what came of it. */
export async function seed(
	store: LoadingStore,
	folder: string,
	today: string,
	log: (line: string) => void,
	options: Pick<LoadOptions, 'skipBadRows' | 'reanchor'> = {},
): Promise<LoadReport> {
	const logProgress = everyTwoSeconds(log)
	const report = await loadDataset(store, folder, {
		...options,
		today,
		onProgress: ({ dataset, step, done, total }) =>
			logProgress(`loading ${dataset}: ${done} of ${total} ${step}`),
	})
	for (const line of sentences(report)) log(line)
	return report
}

function sentences({
	dataset,
	created,
	changed,
	takenOver,
	unchanged,
	vanished,
	keptRetracted,
	keptRestored,
	problems,
	notices,
}: LoadReport): string[] {
	return [
		...problems.map(formatProblem),
		...notices,
		...vanished.map(
			(id) => `${id} is no longer in ${dataset}; it is kept, nothing is ever deleted by a load`,
		),
		...keptRetracted.map(
			(id) => `${id} stays retracted, as a command said; npm run seed -- --restore ${id} lets it stand again`,
		),
		...keptRestored.map(
			(id) => `${id} is called wrong by its table and stands, as a command said until that cell changes`,
		),
		`${dataset}: ${created} new, ${changed} changed, ${unchanged} unchanged` +
			`${takenOver > 0 ? `, ${takenOver} taken over` : ''}` +
			`${problems.length > 0 ? `, ${problems.length} bad ${problems.length === 1 ? 'row' : 'rows'} not loaded` : ''}`,
	]
}

import { checksumOf } from '../import/checksumOf'
import { readDatasetFile } from '../import/datasetFile'
import { formatProblem } from '../import/problem'
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
 * Loads the data sets that are wanted and that the graph lacks; of those that it holds, says which have changed
 * in their folder since, and names the command that loads them.
 */
export async function seedMissing(
	store: LoadingStore,
	seeds: readonly Seed[],
	today: string,
	log: (line: string) => void,
): Promise<void> {
	const stored = await store.datasets()
	for (const { folder, wanted, command } of seeds) {
		const { id } = await readDatasetFile(folder)
		const held = stored.find((dataset) => dataset.id === id)
		if (held && held.checksum !== (await checksumOf(folder))) {
			log(`The data set ${id} is not what the graph holds: \`${command}\` loads the changes.`)
		}
		if (!held && wanted) await seed(store, folder, today, log)
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
			`${problems.length > 0 ? `, ${problems.length} bad ${problems.length === 1 ? 'row' : 'rows'} not loaded` : ''}`,
	]
}

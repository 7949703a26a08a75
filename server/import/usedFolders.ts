/** Finds the data sets that a data set uses: by their ids, never by the names of their folders. */
import { readdir, realpath } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Refused } from '../errors'
import { type DatasetFile, datasetIdIn, readDatasetFile } from './datasetFile'

/** The data sets shipped with Constellations. */
const SEEDS_FOLDER = resolve(import.meta.dirname, '../../seeds')

export interface DatasetFolder {
	readonly folder: string
	readonly file: DatasetFile
}

/**
 * The data sets that one uses, directly or through others, then itself: each after those that it uses, the order in
 * which they are loaded.
 *
 * @throws Refused if one of them is found nowhere or twice, if they use each other in a circle, if two of them
 *   describe different countries, or if a `dataset.json` cannot be used.
 */
export async function datasetFolders(folder: string): Promise<readonly DatasetFolder[]> {
	const found = new Map<string, DatasetFolder>()
	const itself = { folder, file: await readDatasetFile(folder) }
	await addFolders(itself, [], found)
	const all = [...found.values()]
	assertOneCountry(all)
	return all
}

/** The used data sets in the order in which references are looked up: those that it names itself come first. */
export function lookupOrder(all: readonly DatasetFolder[]): readonly DatasetFolder[] {
	const byId = new Map(all.map((one) => [one.file.id, one]))
	const itself = all.at(-1)
	const ordered: DatasetFolder[] = []
	let level = itself?.file.uses ?? []
	while (level.length > 0) {
		const next = level.flatMap((id) => byId.get(id) ?? []).filter((one) => !ordered.includes(one))
		ordered.push(...next)
		level = next.flatMap(({ file }) => file.uses)
	}
	return ordered
}

/** @param path ids of the data sets through which this one is used. */
async function addFolders(
	{ folder, file }: DatasetFolder,
	path: readonly string[],
	found: Map<string, DatasetFolder>,
): Promise<void> {
	if (path.includes(file.id)) {
		const circle = [...path.slice(path.indexOf(file.id)), file.id].join(' uses ')
		throw new Refused(
			`Expected data sets that do not use each other in a circle; ${circle}. Take one of them out of the \`uses\` of its dataset.json.`,
		)
	}
	if (found.has(file.id)) return
	for (const id of file.uses)
		await addFolders(await findFolder(id, folder, file.id), [...path, file.id], found)
	found.set(file.id, { folder, file })
}

async function findFolder(id: string, folder: string, user: string): Promise<DatasetFolder> {
	if (id === user) return { folder, file: await readDatasetFile(folder) }
	const beside = dirname(resolve(folder))
	for (const parent of new Set([beside, SEEDS_FOLDER])) {
		const folders = await foldersOf(id, parent)
		const [first, second] = folders
		if (first === undefined) continue
		if (second !== undefined) {
			throw new Refused(
				`Two folders hold a data set ${id}: ${first} and ${second}. Give one of them another id.`,
			)
		}
		return { folder: first, file: await readDatasetFile(first) }
	}
	throw new Refused(
		`The data set ${user} uses ${id}: no folder in ${beside} nor in ${SEEDS_FOLDER} has a dataset.json with that id. ` +
			`Put the folder of ${id} beside that of ${user}, or name another one in its \`uses\`.`,
	)
}

/** Folders in `parent` whose `dataset.json` has that id; its other errors are reported when it is read. */
async function foldersOf(id: string, parent: string): Promise<readonly string[]> {
	const entries = await readdir(parent, { withFileTypes: true }).catch(() => [])
	const found = new Set<string>()
	for (const entry of entries) {
		if (!entry.isDirectory() && !entry.isSymbolicLink()) continue
		const folder = join(parent, entry.name)
		if ((await datasetIdIn(folder)) === id) found.add(await realpath(folder))
	}
	return [...found].sort()
}

function assertOneCountry(all: readonly DatasetFolder[]): void {
	const described = all.filter(({ file }) => file.partner !== null)
	const [one] = described
	const other = described.find(({ file }) => file.partner?.code !== one?.file.partner?.code)
	const itself = all.at(-1)
	if (one === undefined || other === undefined || itself === undefined) return
	throw new Refused(
		`The data set ${itself.file.id} is of two countries: ${one.file.id} is of ${one.file.partner?.code}, ${other.file.id} of ` +
			`${other.file.partner?.code}. A data set is of one country: use those of one alone.`,
	)
}

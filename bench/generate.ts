/**
 * Generates worlds of a given size, the same for the same seed: places, sectors and columns of the reference
 * data, with generated actors, links and missions.
 *
 * `npx tsx bench/generate.ts <folder> [medium|large|small] [seed]` writes one as a data set folder.
 */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type DatasetFile, readDatasetFile, type TableFile } from '../server/import/datasetFile'
import { type ReadResult, readDataset } from '../server/import/readDataset'
import { type ActorTables, generateActors } from './generate/actors'
import { linkRows } from './generate/links'
import { missionRows } from './generate/missions'
import { Random } from './generate/random'
import { readTable, type Table, type TableRow, tableText } from './generate/table'

export interface WorldSize {
	readonly actors: number
	readonly partnerships: number
	readonly missions: number
}

export const SIZES = {
	small: { actors: 1_500, partnerships: 400, missions: 1_000 },
	medium: { actors: 4_000, partnerships: 12_000, missions: 30_000 },
	large: { actors: 50_000, partnerships: 300_000, missions: 100_000 },
} as const satisfies Readonly<Record<string, WorldSize>>

/** The data sets that make up a world. */
const FOLDERS = ['china', 'france'].map((name) => resolve(import.meta.dirname, '../seeds', name))
const DEFAULT_SEED = 20_261_125
/** An import accepts files of 100 000 rows and 20 MB: larger tables are split. */
const ROWS_A_FILE = 50_000

/** Writes a world as the folder of a data set, `generated`, that the importer reads. */
export async function writeWorld(folder: string, size: WorldSize, seed = DEFAULT_SEED): Promise<void> {
	const sets = await Promise.all(FOLDERS.map(readDatasetFile))
	const [described] = sets as [DatasetFile]
	const byFile = new Map(sets.flatMap(({ tables }) => tables.map((table) => [table.file, table])))
	const tables = await generatedTables(size, seed)
	await mkdir(folder, { recursive: true })
	const written = await Promise.all(
		[...byFile.values()].map(async (table) => {
			const { columns, rows } = tables.get(table.file) ?? (await readReference(table.file))
			return writeParts(folder, table, { columns, rows })
		}),
	)
	const file = {
		...described,
		id: 'generated',
		uses: [],
		replaces: [],
		title: `Generated world: ${size.partnerships} partnerships, ${size.missions} missions, seed ${seed}`,
		restates: described.restates.filter(({ file }) => !tables.has(file)),
		tables: written.flat(),
	}
	await writeFile(join(folder, 'dataset.json'), `${JSON.stringify(file, null, '\t')}\n`)
}

/** The records of a world, as the importer makes them of its tables. */
export async function worldRecords(size: WorldSize, seed = DEFAULT_SEED): Promise<ReadResult> {
	const temporary = await mkdtemp(join(tmpdir(), 'constellations-world-'))
	try {
		const folder = join(temporary, 'generated')
		await writeWorld(folder, size, seed)
		return await readDataset(folder)
	} finally {
		await rm(temporary, { recursive: true, force: true })
	}
}

async function generatedTables(size: WorldSize, seed: number): Promise<ReadonlyMap<string, Table>> {
	const of = readReference
	const [home, partner, universities, hospitals] = await Promise.all([
		of('territories-fr.csv'),
		of('territories-cn.csv'),
		of('universities.csv'),
		of('hospitals.csv'),
	])
	const base: ActorTables = { home, partner, universities, hospitals }
	const actors = generateActors(base, size.actors, new Random(seed))
	const sectors = (await of('sectors.csv')).rows
	const { partnerships, actorLinks } = linkRows(actors, sectors, size.partnerships, new Random(seed + 1))
	const missions = missionRows(actors, sectors, size.missions, new Random(seed + 2))
	const withRows = async (file: string, rows: readonly TableRow[]): Promise<[string, Table]> => [
		file,
		{ columns: (await of(file)).columns, rows },
	]
	return new Map([
		['territories-fr.csv', actors.home],
		['territories-cn.csv', actors.partner],
		['universities.csv', actors.universities],
		['hospitals.csv', actors.hospitals],
		await withRows('partnerships.csv', partnerships),
		await withRows('actor-links.csv', actorLinks),
		await withRows('missions.csv', missions),
	])
}

/** A table of the reference data, with the rows of each data set that has it. */
async function readReference(file: string): Promise<Table> {
	const folders = FOLDERS.filter((folder) => existsSync(join(folder, file)))
	const tables = await Promise.all(folders.map((folder) => readTable(folder, file)))
	return { columns: tables[0]?.columns ?? [], rows: tables.flatMap(({ rows }) => rows) }
}

/** Writes a table, as several files where it is too long for one. */
async function writeParts(folder: string, table: TableFile, { columns, rows }: Table): Promise<TableFile[]> {
	const parts: TableFile[] = []
	for (let start = 0; start === 0 || start < rows.length; start += ROWS_A_FILE) {
		const file = start === 0 ? table.file : table.file.replace('.csv', `-${start / ROWS_A_FILE + 1}.csv`)
		await writeFile(join(folder, file), tableText({ columns, rows: rows.slice(start, start + ROWS_A_FILE) }))
		parts.push({ ...table, file })
	}
	return parts
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [folder, size = 'medium', seed] = process.argv.slice(2)
	if (folder === undefined || !(size in SIZES)) {
		console.error(
			`Expected a folder, then one of ${Object.keys(SIZES).join(', ')}, then a seed (a whole number).`,
		)
		process.exit(1)
	}
	await writeWorld(resolve(folder), SIZES[size as keyof typeof SIZES], Number(seed ?? DEFAULT_SEED))
}

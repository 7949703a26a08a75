import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { DESCRIPTION, readDatasetFile } from './datasetFile'
import { IMPORT_LIMITS } from './limits'
import { NoFile, openFile } from './openFile'

/**
 * Raised by one whenever the code reads other records from the same tables: a start then reports that the graph
 * holds what older code read. 2: places are told from their namesakes, also from those of used data sets. 3: names
 * have typographic apostrophes and dashes.
 */
const READING = 3

/**
 * SHA-256 (hex) of everything a load depends on: `dataset.json`, the tables that it lists with their names, and how
 * they are read. Notes on provenance can be corrected without a new load.
 */
export async function checksumOf(folder: string, reading = READING): Promise<string> {
	const { tables } = await readDatasetFile(folder)
	const files = [DESCRIPTION, ...tables.map((table) => table.file).sort()]
	const whole = createHash('sha256').update(`reading ${reading}\n`)
	for (const file of files) whole.update(`${file} ${await fileChecksum(folder, file)}\n`)
	return whole.digest('hex')
}

/** SHA-256 (hex) of one file; of nothing if a load could not read the file. */
async function fileChecksum(folder: string, file: string): Promise<string> {
	const hash = createHash('sha256')
	try {
		await pipeline(await openFile(folder, file, IMPORT_LIMITS.bytes), hash)
	} catch (error) {
		if (!(error instanceof NoFile)) throw error
		return createHash('sha256').digest('hex')
	}
	return hash.digest('hex')
}

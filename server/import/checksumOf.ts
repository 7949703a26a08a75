import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { DESCRIPTION, readDatasetFile } from './datasetFile'
import { IMPORT_LIMITS } from './limits'
import { NoFile, openFile } from './openFile'

/**
 * SHA-256 (hex) over `dataset.json` and the tables that it lists, names included: what a load depends on. Notes
 * on provenance can be mended without a new load.
 */
export async function checksumOf(folder: string): Promise<string> {
	const { tables } = await readDatasetFile(folder)
	const files = [DESCRIPTION, ...tables.map((table) => table.file).sort()]
	const whole = createHash('sha256')
	for (const file of files) whole.update(`${file} ${await fileChecksum(folder, file)}\n`)
	return whole.digest('hex')
}

/** SHA-256 (hex) of one file; that of nothing where there is no file that a load would read. */
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

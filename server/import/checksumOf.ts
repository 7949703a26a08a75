import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { readDatasetFile } from './datasetFile'

/**
 * SHA-256 (hex) over `dataset.json` and the tables that it lists, names included: what a load depends on. Notes
 * on provenance can be mended without a new load.
 */
export async function checksumOf(folder: string): Promise<string> {
	const { tables } = await readDatasetFile(folder)
	const files = ['dataset.json', ...tables.map((table) => table.file).sort()]
	const whole = createHash('sha256')
	for (const file of files) whole.update(`${file} ${await fileChecksum(join(folder, file))}\n`)
	return whole.digest('hex')
}

/** SHA-256 (hex) of one file; that of nothing where the file is absent. */
async function fileChecksum(path: string): Promise<string> {
	const hash = createHash('sha256')
	try {
		await pipeline(createReadStream(path), hash)
	} catch (error) {
		if (!isAbsent(error)) throw error
		return createHash('sha256').digest('hex')
	}
	return hash.digest('hex')
}

function isAbsent(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

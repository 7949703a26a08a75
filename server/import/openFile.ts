import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'

/** A file of a data set that cannot be read: what was found, and what was expected. */
export class NoFile extends Error {
	constructor(
		readonly reason: string,
		readonly expected: string,
		/** What was found, if it can be shown. */
		readonly value: string | null = null,
	) {
		super(`${reason}; expected ${expected}`)
		this.name = 'NoFile'
	}
}

const EXPECTED = 'a file of its own beside dataset.json'

/** The system's reasons for not opening a path, in words. */
const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'the file is absent',
	ENOTDIR: 'the data set is no folder',
	ELOOP: 'a link to another place',
	EISDIR: 'a folder, not a file',
	EACCES: 'the file may not be read',
	EPERM: 'the file may not be read',
	ENXIO: 'a socket, not a file',
}

/**
 * Opens a file of a folder for reading, up to its size when opened. Links are not followed: an error message would
 * then quote lines of any file of the machine. Pipes and devices, which may never end, are not read.
 *
 * @param limit bytes.
 * @throws NoFile if it is absent, not a regular file, or too large.
 */
export async function openFile(folder: string, name: string, limit: number): Promise<Readable> {
	const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
	const file = await open(join(folder, name), flags).catch((error: NodeJS.ErrnoException) => {
		const reason = REASONS[error.code ?? '']
		if (reason === undefined) throw error
		throw new NoFile(reason, EXPECTED)
	})
	try {
		const found = await file.stat()
		if (!found.isFile())
			throw new NoFile(found.isDirectory() ? 'a folder, not a file' : 'a pipe or a device', EXPECTED)
		if (found.size > limit) {
			throw new NoFile(
				'the file is too large',
				`at most ${sizeOf(limit)}: split it into several tables, each listed in dataset.json`,
				sizeOf(found.size),
			)
		}
		if (found.size > 0) return file.createReadStream({ end: found.size - 1 })
	} catch (error) {
		await file.close()
		throw error
	}
	await file.close()
	return Readable.from([])
}

const MEGABYTE = 1024 * 1024

function sizeOf(bytes: number): string {
	return bytes < MEGABYTE ? `${bytes} bytes` : `${(bytes / MEGABYTE).toFixed(1).replace(/\.0$/, '')} MB`
}

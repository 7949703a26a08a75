import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

/**
 * A hash of source files, by which a build knows whether it is stale. Plain JavaScript, because a start needs
 * it before anything is compiled.
 *
 * @param {{ readonly folders: readonly string[], readonly files: readonly string[] }} sources whole folders,
 * and files; from the root of the repository
 * @returns {Promise<string>}
 */
export async function sourceHash({ folders, files }) {
	const entries = await Promise.all(
		folders.map((folder) => readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })),
	)
	const paths = entries
		.flat()
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.concat(files.map((file) => join(ROOT, file)))
		.sort()
	const hash = createHash('sha256')
	// One by one, since a process may have at most about a thousand open files.
	for (const path of paths) hash.update(path.slice(ROOT.length)).update(await readFile(path))
	return hash.digest('hex')
}

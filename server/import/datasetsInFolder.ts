import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The folders below `folder` that hold a data set, in the order of their names. */
export async function datasetsInFolder(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true })
	const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name))
	const found = await Promise.all(folders.map(holdsDataset))
	return folders.filter((_, index) => found[index]).sort()
}

async function holdsDataset(folder: string): Promise<boolean> {
	return (await readdir(folder)).includes('dataset.json')
}

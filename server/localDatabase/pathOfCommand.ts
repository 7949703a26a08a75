import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where a command is, as a shell would find it; null where it is not. */
export function pathOfCommand(name: string, path = process.env.PATH ?? ''): string | null {
	const files = path
		.split(delimiter)
		.filter((folder) => folder !== '')
		.map((folder) => join(folder, name))
	return files.find(isExecutable) ?? null
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK)
		return statSync(file).isFile()
	} catch {
		return false
	}
}

import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The path of a command, as a shell would find it; null if there is none. */
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

import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The executable of a name on the path; null where there is none. */
export function findOnPath(name: string, environment: NodeJS.ProcessEnv = process.env): string | null {
	for (const folder of (environment.PATH ?? '').split(delimiter)) {
		const path = join(folder, name)
		try {
			accessSync(path, constants.X_OK)
			if (statSync(path).isFile()) return path
		} catch {
			// Not in this folder: the next one may have it.
		}
	}
	return null
}

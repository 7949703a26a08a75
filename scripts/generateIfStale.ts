/** Imports with endings: the settings of vitest import it, and Vite reads these as Node does. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { Refused } from '../server/errors.ts'
import { sourceHash } from './sourceHash.js'

const ROOT = resolve(import.meta.dirname, '..')
const GENERATOR = join(import.meta.dirname, 'codegen.ts')
/** What `codegen.ts` writes, and nothing else: not in git. */
export const GENERATED_FOLDER = 'client/graphql/generated'
/** Outside of that folder, for the hash in it is of that folder too. */
export const GENERATED_STAMP = join(ROOT, 'dist/.generated')

/**
 * Writes the client's documents, their types and the safelist when what they are made from changed since, or they did. Runs
 * in a process of its own, as a build does. An image has the safelist, and nothing to write it with. `onProgress` gets one
 * line when it writes. Throws Refused, with the reason, when the schema refuses an operation.
 */
export async function generateIfStale(
	onProgress: (line: string) => void = () => {},
	{ signal }: { readonly signal?: AbortSignal } = {},
): Promise<void> {
	if (!existsSync(GENERATOR)) return
	const stamp = await readFile(GENERATED_STAMP, 'utf8').catch(() => null)
	if (existsSync(join(ROOT, GENERATED_FOLDER)) && stamp === (await generatedHash())) return
	onProgress('Generating the client’s documents')
	const command = ['--import', 'tsx', GENERATOR]
	await promisify(execFile)(process.execPath, command, { cwd: ROOT, signal }).catch((cause) => {
		throw new Refused(`The client’s documents could not be generated. ${cause.message}`, {}, { cause })
	})
}

/** Of what they are made from, and of themselves: somebody may have changed or removed one. */
export async function generatedHash(): Promise<string> {
	return sourceHash({
		// The rules beside the fields say what is null only where a reader is refused.
		folders: ['server/graphql', 'server/policy', GENERATED_FOLDER],
		files: [...(await operationPaths()), 'schema/schema.graphql', 'package-lock.json', 'scripts/codegen.ts'],
	})
}

/** The `.graphql` files of the client. */
export async function operationPaths(): Promise<readonly string[]> {
	const names = await readdir(join(ROOT, 'client'), { recursive: true })
	return names
		.filter((name) => name.endsWith('.graphql'))
		.map((name) => `client/${name}`)
		.sort()
}

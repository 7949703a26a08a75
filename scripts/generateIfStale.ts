/** Imports have endings because `vitest.config.ts` imports this file, and Vite loads it as Node does. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { Refused } from '../server/errors.ts'
import { sourceHash } from './sourceHash.js'

const ROOT = resolve(import.meta.dirname, '..')
const GENERATOR = join(import.meta.dirname, 'codegen.ts')
/** The folder of generated files, which is not in git. */
export const GENERATED_FOLDER = 'client/graphql/generated'
/** Outside that folder, since its hash covers the folder. */
export const GENERATED_STAMP = join(ROOT, 'dist/.generated')

/**
 * Generates the client's documents, their types and the safelist if their inputs, or they themselves,
 * changed. Runs in a process of its own, as a build does. An image has the safelist and no generator.
 * `onProgress` gets one line if it generates. Throws Refused with the reason when the schema refuses an
 * operation.
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

/** A hash of the inputs and of the generated files, which somebody may have changed or removed. */
export async function generatedHash(): Promise<string> {
	return sourceHash({
		// The rules of the fields decide what is null only beside a refusal.
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

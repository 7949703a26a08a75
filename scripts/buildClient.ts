import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { runToCompletion } from '../server/localDatabase/runCommand'
import { generateIfStale } from './generateIfStale'
import { sourceHash } from './sourceHash'

const ROOT = resolve(import.meta.dirname, '..')
const BUILDER = join(import.meta.dirname, 'buildHere.ts')
export const CLIENT_FOLDER = join(ROOT, 'dist/client')
export const GRAPHIQL_FOLDER = join(ROOT, 'dist/graphiql')

type Built = 'client' | 'graphiql'

/** The sources of each build. The client's include the files that it shares with the server. */
export const SOURCES: Readonly<Record<Built, Parameters<typeof sourceHash>[0]>> = {
	client: {
		folders: ['client', 'schema'],
		files: [
			'package-lock.json',
			'vite.config.ts',
			'scripts/fonts.ts',
			'scripts/firstPage.ts',
			'scripts/messagesByLanguage.ts',
			'scripts/regularIcons.ts',
			'scripts/buildHere.ts',
		],
	},
	graphiql: { folders: ['server/http/graphiql'], files: ['package-lock.json', 'scripts/buildHere.ts'] },
}

/**
 * Builds the client, with its generated documents, and GraphiQL, each if its sources changed since its last
 * build; a hash of the sources is kept beside the build. Gives true if it built the client. A build runs in a
 * process of its own, because its memory, some hundreds of MB, would stay with the server. An image has both
 * builds and no builder. `onProgress` gets one line for each build. Throws Refused with vite's last lines
 * when a source cannot be built.
 */
export async function buildClientIfStale(
	onProgress: (line: string) => void = () => {},
	{ folder = CLIENT_FOLDER, signal }: { readonly folder?: string; readonly signal?: AbortSignal } = {},
): Promise<boolean> {
	if (!existsSync(BUILDER)) return false
	const build = async (built: Built, into: string): Promise<boolean> => {
		const stamp = await readFile(join(into, '.build'), 'utf8').catch(() => '')
		if (stamp === (await sourceHash(SOURCES[built]))) return false
		onProgress(built === 'client' ? 'Building the client' : 'Building GraphiQL')
		const command = ['--import', 'tsx', BUILDER, built, into]
		await runToCompletion(process.execPath, command, signal ? { signal } : {})
		return true
	}
	await generateIfStale(onProgress, { signal })
	const isNew = await build('client', folder)
	await build('graphiql', GRAPHIQL_FOLDER)
	return isNew
}

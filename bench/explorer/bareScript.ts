import { resolve } from 'node:path'
import { build, type Rollup } from 'vite'

/** The script of the bare page, in one text. */
export async function bareScript(): Promise<string> {
	const built = (await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			lib: { entry: resolve(import.meta.dirname, 'barePage.ts'), formats: ['es'], fileName: 'bare' },
		},
	})) as Rollup.RollupOutput[]
	const chunk = built[0]?.output[0]
	if (chunk?.type !== 'chunk')
		throw new Error('Expected vite to give one script for the bare page; it gave none.')
	return chunk.code
}

/**
 * `node scripts/run.js <command> [options]`: runs a command of production as it is compiled, after compiling it where its sources
 * changed since. In an image there is nothing to compile, nor to compile with.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const [name = ''] = process.argv.splice(2, 1)
if (existsSync(join(import.meta.dirname, 'compile.js'))) {
	const { compileIfStale } = await import('./compile.js')
	await compileIfStale()
}
// Stacks name the sources.
process.setSourceMapsEnabled(true)
await import(resolve(import.meta.dirname, `../dist/commands/${name}.js`))

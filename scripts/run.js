/**
 * `node scripts/run.js <command> [options]`: compiles the commands of production if their sources changed,
 * and runs one. An image has nothing to compile, and no compiler.
 */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const [name = ''] = process.argv.splice(2, 1)
if (existsSync(join(import.meta.dirname, 'compile.js'))) {
	const { compileIfStale } = await import('./compile.js')
	await compileIfStale()
}
// Stack traces name the sources.
process.setSourceMapsEnabled(true)
await import(resolve(import.meta.dirname, `../dist/commands/${name}.js`))

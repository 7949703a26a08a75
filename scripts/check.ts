/**
 * `npm run check`: types, lint and format, dead code, code that only tests reach, rules of folders. Runs all
 * of them even if one fails, so that one run tells everything; exits with 1 if any failed.
 */
import { spawnSync } from 'node:child_process'
import { generateIfStale } from './generateIfStale'

const CHECKS: readonly { readonly name: string; readonly command: readonly string[] }[] = [
	{ name: 'types', command: ['tsc', '--noEmit'] },
	{ name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
	{ name: 'dead code', command: ['knip'] },
	// Leaves tests out, to find code that no question, command or screen reaches.
	{
		name: 'code that only tests reach',
		command: ['knip', '--production', '--exclude', 'dependencies', '--config', 'knip.production.jsonc'],
	},
	{ name: 'architecture', command: ['vitest', 'run', '--project', 'unit', 'test/architecture.test.ts'] },
]

// The checks need the types of the client's documents.
await generateIfStale(console.log)
const failed = CHECKS.filter(({ name, command }) => {
	console.log(`check: ${name}`)
	const { status } = spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit' })
	return status !== 0
}).map(({ name }) => name)

if (failed.length > 0) {
	console.error(`check failed: ${failed.join(', ')}`)
	process.exit(1)
}
console.log(`check passed: ${CHECKS.map(({ name }) => name).join(', ')}`)

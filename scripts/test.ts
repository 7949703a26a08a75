/**
 * `npm test`: brings what the machine lacks where it can (Chromium, from Debian's packages), runs every suite and
 * ends with one line that counts: `N passed, N failed`, and `, N skipped` with the reason above it when a part
 * of the machine is missing. Arguments go to vitest: `npm test -- --project unit crowding`.
 *
 * Without arguments the tests in a browser run beside all others, for these leave a core idle most of the time; what they
 * say is held back until the others have ended.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../server/config'
import { Refused } from '../server/errors'
import { JARS_FOLDER, jarsArePresent } from '../server/localDatabase/jars'
import { prepareDatabase } from '../server/localDatabase/prepareDatabase'
import { buildClientIfStale } from './buildClient'
import { ensureChromium } from './ensureChromium'

interface VitestReport {
	readonly numPassedTests: number
	readonly numFailedTests: number
	readonly numPendingTests: number
	readonly testResults: readonly {
		readonly name: string
		readonly status: string
		readonly assertionResults: readonly { readonly status: string }[]
	}[]
}

/** What one run of vitest came to. */
interface Outcome {
	readonly passed: number
	readonly failed: number
	readonly skipped: number
	readonly isClean: boolean
}

const folder = mkdtempSync(join(tmpdir(), 'constellations-test-'))
const chromium = ensureChromium()
if (chromium === null) {
	console.log(
		'No Chromium here and no way to install one: the end-to-end suites are skipped and counted below. ' +
			'Install Chromium, or set CHROMIUM_PATH to a Chromium executable.',
	)
}

const args = process.argv.slice(2)
const outcomes = args.length > 0 ? [await run('asked', args)] : await runAll()
rmSync(folder, { recursive: true, force: true })
const total = (of: (outcome: Outcome) => number) => outcomes.reduce((sum, outcome) => sum + of(outcome), 0)
const passed = total((outcome) => outcome.passed)
const failed = total((outcome) => outcome.failed)
const skipped = total((outcome) => outcome.skipped)
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(outcomes.every(({ isClean }) => isClean) && failed === 0 && passed > 0 ? 0 : 1)

async function runAll(): Promise<readonly Outcome[]> {
	// Both sides would install, fetch and build at once.
	await buildClientIfStale(console.log)
	await installDatabase()
	const unit = run('unit', ['--project', 'unit'])
	const onNeo4j = unit.then(() => run('neo4j', ['--project', 'neo4j']))
	const inBrowser = run('e2e', ['--project', 'e2e'], onNeo4j)
	return [await unit, await onNeo4j, await inBrowser]
}

/** Java, Maven and the jars, where they can be brought; where not, the suites that need them say so themselves. */
async function installDatabase(): Promise<void> {
	const { neo4jVersion, neo4jJavaOptions: javaOptions } = readConfig(process.env)
	if (jarsArePresent(JARS_FOLDER, neo4jVersion)) return
	try {
		const database = await prepareDatabase({
			database: null,
			neo4jVersion,
			javaOptions,
			folder: join(folder, 'neo4j'),
			onProgress: (line) => console.log(line),
		})
		await database.stop()
	} catch (error) {
		if (!(error instanceof Refused)) throw error
	}
}

/**
 * One run of vitest.
 *
 * @param after what is said only once this has ended; at once without it.
 */
function run(name: string, given: readonly string[], after?: Promise<unknown>): Promise<Outcome> {
	const report = join(folder, `${name}.json`)
	const child = spawn(
		'npx',
		[
			'--no-install',
			'vitest',
			'run',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`,
			...given,
		],
		{
			stdio: ['inherit', after ? 'pipe' : 'inherit', after ? 'pipe' : 'inherit'],
			env: { ...process.env, CHROMIUM_PATH: chromium ?? '' },
		},
	)
	const output: Buffer[] = []
	child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
	child.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
	return new Promise((ended) => {
		child.once('close', (status) => {
			Promise.resolve(after).then(() => {
				process.stdout.write(Buffer.concat(output))
				ended({ ...count(report), isClean: status === 0 })
			})
		})
	})
}

/** Counts tests; a file that could not even be loaded counts as one failure, so that it is never invisible. */
function count(file: string): Omit<Outcome, 'isClean'> {
	if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
	const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
	const broken = report.testResults.filter(
		(result) =>
			result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
	).length
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken,
		skipped: report.numPendingTests,
	}
}

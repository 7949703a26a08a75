/**
 * `npm test`: installs what the machine lacks if it can (Chromium, from Debian's packages), runs every suite,
 * and ends with the time of each, the name of each red test, and one line of counts: `N passed, N failed`,
 * and `, N skipped` with the reason above it if a part of the machine is missing. Arguments go to vitest,
 * which then runs only what they name: `npm test -- --project unit crowding`.
 *
 * `npm run test:deep` ends in the same way. It runs the deep tests (`*.deep.*`), then the daily unit tests
 * and both stories as if today were another day, then each bench once. With arguments: `npm run test:deep --
 * worlds`.
 *
 * Without arguments, the browser tests and the Neo4j tests run side by side; the unit tests, which use every
 * free core, start when the first of these ends. What is printed beside another part is held back until the
 * part has ended.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readConfig } from '../server/config'
import { Refused } from '../server/errors'
import { areJarsPresent, JARS_FOLDER } from '../server/localDatabase/jars'
import { prepareDatabase } from '../server/localDatabase/prepareDatabase'
import { buildClientIfStale } from './buildClient'
import { compileIfStale } from './compile'
import { ensureChromium } from './ensureChromium'
import { formatCounts } from './testCounts'
import { FAILURE_PREFIX, type RunResult, readRun, type VitestReport } from './testReport'

/** The outcome of one run of vitest. */
interface Outcome extends RunResult {
	readonly name: string
	readonly seconds: number
	readonly isClean: boolean
}

/** A run in progress. */
interface Run {
	/** Resolves when its process has ended. */
	readonly ended: Promise<unknown>
	/** Resolves when its output was printed too. */
	readonly outcome: Promise<Outcome>
}

/** The three projects of unit tests: see `vitest.config.ts`. */
const UNIT_PROJECTS = 'unit*'
const STORIES = 'test/e2e/stories.e2e.test.ts'
/** The end of a winter, in another year than the reference data, and a summer years later. */
const OTHER_DAYS = ['2027-02-28', '2031-07-01']
/** How many of the slowest files are named. */
const LONGEST_FILES = 10
const ROOT = resolve(import.meta.dirname, '..')

const began = performance.now()
const isDeep = process.argv[2] === 'deep'
const args = process.argv
	.slice(isDeep ? 3 : 2)
	.map((argument) => (argument === 'unit' ? UNIT_PROJECTS : argument))
const folder = mkdtempSync(join(tmpdir(), 'constellations-test-'))
const chromium = ensureChromium()
if (chromium === null) {
	console.log(
		'No Chromium here and no way to install one: the end-to-end suites are skipped and counted below. ' +
			'Install Chromium, or set CHROMIUM_PATH to a Chromium executable.',
	)
}

const outcomes = await runAsked()
rmSync(folder, { recursive: true, force: true })
const total = (of: (outcome: Outcome) => number) => outcomes.reduce((sum, outcome) => sum + of(outcome), 0)
const passed = total((outcome) => outcome.passed)
const failed = total((outcome) => outcome.failed)
console.log(longestOf(outcomes))
for (const { name, seconds, passed } of outcomes) console.log(`${name}: ${seconds} s, ${passed} passed`)
console.log(`all: ${secondsSince(began)} s`)
for (const failure of outcomes.flatMap(({ failures }) => failures)) console.log(FAILURE_PREFIX + failure)
console.log(formatCounts({ passed, failed, skipped: total((outcome) => outcome.skipped) }))
process.exit(failed === 0 && passed > 0 ? 0 : 1)

async function runAsked(): Promise<readonly Outcome[]> {
	if (args.length > 0) return [await run('asked', isDeep ? ['--project', 'deep-*', ...args] : args).outcome]
	// Otherwise both suites would install, fetch and build at the same time.
	await compileIfStale()
	await buildClientIfStale(console.log)
	await installDatabase()
	return isDeep ? runDeep() : runDaily()
}

async function runDaily(): Promise<readonly Outcome[]> {
	const onNeo4j = run('neo4j', projectOf('neo4j'))
	const inBrowser = run('e2e', projectOf('e2e'), { after: onNeo4j.outcome })
	// Both suites mostly wait for databases, pages and starts: two cores have room for one more, not for two.
	const unit = Promise.race([onNeo4j.ended, inBrowser.ended]).then(
		() => run('unit', projectOf(UNIT_PROJECTS), { after: inBrowser.outcome }).outcome,
	)
	return [await onNeo4j.outcome, await unit, await inBrowser.outcome]
}

/**
 * Two runs at a time, each taken up as another ends. The daily unit tests and both stories run once more on each of
 * the other days.
 */
async function runDeep(): Promise<readonly Outcome[]> {
	const asked: readonly (readonly [name: string, given: readonly string[], today?: string])[] = [
		['neo4j', projectOf('deep-neo4j')],
		['e2e', projectOf('deep-e2e')],
		['benches', projectOf('deep-benches')],
		['unit', projectOf(`deep-${UNIT_PROJECTS}`)],
		...OTHER_DAYS.flatMap((today) => [
			[`unit on ${today}`, projectOf(UNIT_PROJECTS), today] as const,
			[`stories on ${today}`, [...projectOf('e2e'), STORIES], today] as const,
		]),
	]
	const left = asked.values()
	const outcomes: Promise<Outcome>[] = []
	const takeUp = async (): Promise<void> => {
		for (const [name, given, today] of left) {
			const after = outcomes.at(-1)
			const begun = run(name, given, { ...(after && { after }), ...(today && { today }) })
			outcomes.push(begun.outcome)
			await begun.ended
		}
	}
	await Promise.all([takeUp(), takeUp()])
	return Promise.all(outcomes)
}

function projectOf(name: string): readonly string[] {
	return ['--project', name]
}

/** Installs Java, Maven and the jars if possible; if not, the suites that need them say so. */
async function installDatabase(): Promise<void> {
	const { neo4jVersion, neo4jJavaOptions: javaOptions } = readConfig(process.env)
	if (areJarsPresent(JARS_FOLDER, neo4jVersion)) return
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
 * Runs vitest once.
 *
 * @param after the output is printed only after this has ended; without it, at once.
 * @param today the day to use as today; without it, the real one.
 */
function run(
	name: string,
	given: readonly string[],
	{ after, today }: { readonly after?: Promise<unknown>; readonly today?: string } = {},
): Run {
	const report = join(folder, `${name}.json`)
	const started = performance.now()
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
			// A build of the client leaves NODE_ENV=production behind; components under test need `test`.
			env: {
				...process.env,
				NODE_ENV: 'test',
				CHROMIUM_PATH: chromium ?? '',
				...(today && { TODAY: today }),
			},
		},
	)
	const output: Buffer[] = []
	child.stdout?.on('data', (chunk: Buffer) => output.push(chunk))
	child.stderr?.on('data', (chunk: Buffer) => output.push(chunk))
	const ended = new Promise<Pick<Outcome, 'seconds' | 'isClean'>>((end) => {
		child.once('close', (status) => end({ seconds: secondsSince(started), isClean: status === 0 }))
	})
	const outcome = Promise.all([ended, after]).then(([end]) => {
		process.stdout.write(Buffer.concat(output))
		return { name, ...end, ...readRun(readReport(report), { name, root: ROOT, ...end }) }
	})
	return { ended, outcome }
}

function readReport(file: string): VitestReport | null {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

function longestOf(outcomes: readonly Outcome[]): string {
	const files = outcomes.flatMap(({ files }) => files).sort((one, other) => other.seconds - one.seconds)
	const longest = files.slice(0, LONGEST_FILES).map(({ path, seconds }) => `${path} ${seconds} s`)
	return `What took longest: ${longest.join(', ')}`
}

function secondsSince(start: number): number {
	return Math.round((performance.now() - start) / 1000)
}

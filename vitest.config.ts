import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { generateIfStale } from './scripts/generateIfStale.ts'

/** What `npm run test:deep` runs and `npm test` leaves out says so in its name: `worlds.deep.test.ts`, `outages.deep.neo4j.test.ts`. */
const DEEP = '**/*.deep.*'
const UNIT_FILE = /(?<!\.neo4j|\.e2e)\.test\.tsx?$/
const DEEP_UNIT_FILE = /\.deep\.test\.tsx?$/
const BENCHES = 'bench/test/benches.deep.test.ts'

/** The defaults, five seconds of a test and ten of a hook, pass on a machine that is busy with something else. */
const UNIT_TIMEOUT_MS = 20_000
const DEEP_TIMEOUT_MS = 120_000

/** A file of tests that changes modules, the globals, the clock or the whole process says so with one of these. */
const CHANGES_ITS_WORLD =
	/vi\.(?:mock|doMock|resetModules|stub\w+|useFakeTimers)|changeOneFunction|startDateAt\(|setFlagsFromString/
/** A file of tests of what stands on a page. */
const NEEDS_A_PAGE = /@vitest-environment jsdom/
/** What jsdom has one of for a whole context: a file that replaces it needs a process of its own. */
const REPLACES_LOCATION = /stubGlobal\('location'/

type Settings = NonNullable<TestProjectInlineConfiguration['test']>

// However a test is started: of the client no test runs without its documents.
await generateIfStale(console.log)

const unitFiles = ['test', 'bench/test'].flatMap((folder) =>
	readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
		.map((file) => `${folder}/${file}`)
		.filter((path) => UNIT_FILE.test(path) && path !== BENCHES)
		.map((path) => ({ path, sort: sortOf(readFileSync(join(import.meta.dirname, path), 'utf8')) })),
)

function sortOf(text: string): 'unit' | 'unit-isolated' | 'unit-page' {
	if (NEEDS_A_PAGE.test(text)) return REPLACES_LOCATION.test(text) ? 'unit-isolated' : 'unit-page'
	return CHANGES_ITS_WORLD.test(text) ? 'unit-isolated' : 'unit'
}

/** The projects of unit tests of one sort: what `npm test` runs, and what `npm run test:deep` runs. */
function unitProjects(name: ReturnType<typeof sortOf>, settings: Settings): TestProjectInlineConfiguration[] {
	const paths = unitFiles.filter(({ sort }) => sort === name).map(({ path }) => path)
	const isDeep = (path: string): boolean => DEEP_UNIT_FILE.test(path)
	return twoProjects(
		name,
		{
			maxWorkers: '100%',
			// Tests make many objects that live for one of them: room for more of these takes an eighth off the time of their processes.
			...(settings.pool === undefined && { execArgv: ['--max-semi-space-size=64'] }),
			sequence: { groupOrder: 0 },
			...settings,
		},
		{
			include: paths.filter((path) => !isDeep(path)),
			testTimeout: UNIT_TIMEOUT_MS,
			hookTimeout: UNIT_TIMEOUT_MS,
		},
		{ include: paths.filter(isDeep), testTimeout: DEEP_TIMEOUT_MS, hookTimeout: DEEP_TIMEOUT_MS },
	)
}

function twoProjects(
	name: string,
	both: Settings,
	daily: Settings,
	deep: Settings,
): TestProjectInlineConfiguration[] {
	const setupFiles = ['test/asIfToday.ts']
	return [
		{ extends: true, test: { name, setupFiles, ...both, ...daily } },
		{ extends: true, test: { name: `deep-${name}`, setupFiles, env: { DEEP: 'true' }, ...both, ...deep } },
	]
}

/**
 * Three groups, one after the other: unit tests need nothing and run in parallel; `neo4j` shares one database, so
 * that its files take turns; `e2e` drives a whole start with two browsers. Each project has a deep twin.
 *
 * Unit tests are three projects. Loading the modules anew for each file takes two thirds of the processor time of the suite:
 * `unit` loads them once for each worker; `unit-isolated` in a process for each file that changes them; `unit-page` in a
 * context for each file that draws on a page of its own, which takes a third of the time of a process.
 */
export default defineConfig({
	// Two copies of graphql would be loaded otherwise, and the schema refused.
	resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
	test: {
		// A test may name the class of a module as its source does.
		css: { modules: { classNameStrategy: 'non-scoped' } },
		projects: [
			...unitProjects('unit', { isolate: false }),
			...unitProjects('unit-isolated', {}),
			// A context is not let go while its worker lives.
			...unitProjects('unit-page', { pool: 'vmThreads', vmMemoryLimit: '1GB' }),
			...twoProjects(
				'neo4j',
				{
					isolate: false,
					globalSetup: ['test/globalSetup.ts'],
					maxWorkers: 1,
					fileParallelism: false,
					sequence: { groupOrder: 1 },
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
				{ include: ['test/**/*.neo4j.test.ts'], exclude: [DEEP] },
				{ include: ['test/**/*.deep.neo4j.test.ts'] },
			),
			...twoProjects(
				'e2e',
				{
					globalSetup: ['test/e2e/globalSetup.ts'],
					// All ask one product; two browsers, for each waits for its pages half of the time.
					maxWorkers: 2,
					sequence: { groupOrder: 2 },
					testTimeout: 180_000,
					hookTimeout: 300_000,
					// A page that draws in software, beside another one, answers later than within a second.
					expect: { poll: { timeout: 10_000 } },
				},
				{ include: ['test/e2e/**/*.e2e.test.ts'], exclude: [DEEP] },
				{ include: ['test/e2e/**/*.deep.e2e.test.ts'] },
			),
			{
				extends: true,
				test: {
					name: 'deep-benches',
					include: [BENCHES],
					maxWorkers: 1,
					fileParallelism: false,
					sequence: { groupOrder: 3 },
					testTimeout: 900_000,
					hookTimeout: 300_000,
				},
			},
		],
	},
})

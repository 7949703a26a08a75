import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { inOtherNinth, inOtherThird } from './scripts/testShare.ts'

const NEO4J = 'test/**/*.neo4j.test.ts'
const E2E = 'test/e2e/**/*.e2e.test.ts'
/** Slow tests of what breaks seldom, whole: `npm run test:deep`. */
const DEEP = '**/*.deep.test.ts'
const UNIT_FOLDERS = ['test', 'bench/test']
const UNIT_FILE = /(?<!\.neo4j|\.e2e|\.deep)\.test\.tsx?$/

/** The defaults, five seconds of a test and ten of a hook, pass on a machine that is busy with something else. */
const UNIT_TIMEOUT_MS = 20_000

/** A file of tests that changes modules, the globals, the clock or the whole process says so with one of these. */
const CHANGES_ITS_WORLD =
	/vi\.(?:mock|doMock|resetModules|stub\w+|useFakeTimers)|changeOneFunction|startDateAt\(|setFlagsFromString/
/** A file of tests of what stands on a page. */
const NEEDS_A_PAGE = /@vitest-environment jsdom/
/** What jsdom has one of for a whole context: a file that replaces it needs a process of its own. */
const REPLACES_LOCATION = /stubGlobal\('location'/

/** Files of unit tests that take long and prove what seldom breaks: a third of them in a run, in rows of about the same length. */
const UNIT_FILES_IN_THIRDS = [
	'server/http/connectionLimits.test.ts',
	'client/newsOnScreens.test.tsx',
	'server/http/slices.test.ts',
	'server/analysis/naive/compareGaps.test.ts',
	'server/queries/sideBySide.test.ts',
	'server/http/stop.test.ts',
	'server/analysis/naive/compareFragmentation.test.ts',
	'server/queries/detectDuplicates.test.ts',
	'server/graphql/sideBySideOperations.test.ts',
	'server/analysis/naive/compareRecords.test.ts',
	'server/analysis/naive/compareMatrix.test.ts',
	'client/app/homeQuestions.test.tsx',
	'client/features/declare/DeclareForm.test.tsx',
	'server/graphql/clientCounts.test.ts',
	'server/http/sockets.test.ts',
	'client/features/actor/ActorPage.test.tsx',
	'server/queries/precheckAttack.test.ts',
	'client/reviewedScreens.test.tsx',
	'scripts/buildClient.test.ts',
	'server/graphql/clientCache.test.ts',
	'server/graphql/explorerCounts.test.ts',
	'server/mail/outbox.test.ts',
	'client/features/account/accountScreens.test.tsx',
	'server/resilience/mutationExamples.test.ts',
	'client/everyProfile.test.tsx',
	'scripts/runCommand.test.ts',
].map((name) => `test/${name}`)
/**
 * Files in a browser, or on a database, that take long and prove what seldom breaks: a ninth of each in a run, see
 * `scripts/testShare.ts`. In rows of nine, the longest above the shortest, so that each ninth takes about as long.
 */
const BROWSER_FILES_IN_NINTHS = [
	'missingParts',
	'explorer',
	'steadiness',
	'countries',
	'search',
	'accounts',
	'lists',
	'ownFacts',
	'jointMission',
	'graph',
	'feed',
	'explorerViews',
	'promptness',
	'tasks',
	'whatIf',
	'share',
	'constellations',
	'graphiql',
	'precheck',
	'today',
	'serverAway',
	'measures',
	'languages',
].map((name) => `test/e2e/${name}.e2e.test.ts`)
const DATABASE_FILES_IN_NINTHS = [
	'server/resilience/operationQueryCounts',
	'server/localDatabase/localNeo4j',
	'server/store/readOnly',
	'server/resilience/mutationGuards',
	'scripts/seed',
	'scripts/neo4j',
	'server/resilience/accountQueryCounts',
	'server/resilience/outages',
	'server/personalData/personalData',
	'server/resilience/queryCounts',
	'server/resilience/twoServers',
	'server/resilience/accountsOnTwoServers',
	'server/commands/retract',
	'server/queries/graph/walkGraph',
	'server/store/records',
	'server/store/everyCypher',
	'scripts/dev',
	'server/commands/checkGraph',
	'server/commands/ownersWord',
	'server/personalData/contactStore',
	'server/resilience/declarations',
	'server/reports/reportStore',
	'server/accounts/accountAudit',
	'server/attack/writeFlood',
	'server/proposals/proposalStore',
	'server/activity/activityStore',
	'server/main',
	'server/commands/loadDataset',
	'server/text/cypherOf',
	'server/feed/follow',
	'server/resilience/draftsOnTwoServers',
].map((name) => `test/${name}.neo4j.test.ts`)

/** Of files that are in parts, those that this run leaves out. */
function leftOut(files: readonly string[], inPart: typeof inOtherThird): string[] {
	const missing = files.filter((file) => !existsSync(join(import.meta.dirname, file)))
	if (missing.length > 0) throw new Error(`Files in parts that are not there: ${missing.join(', ')}.`)
	const taken = inPart(files)
	return files.filter((file) => !taken.includes(file))
}

const unitFilesLeftOut = leftOut(UNIT_FILES_IN_THIRDS, inOtherThird)
const unitFiles = UNIT_FOLDERS.flatMap((folder) =>
	readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: 'utf8' })
		.map((file) => `${folder}/${file}`)
		.filter((path) => UNIT_FILE.test(path) && !unitFilesLeftOut.includes(path))
		.map((path) => ({ path, text: readFileSync(join(import.meta.dirname, path), 'utf8') })),
)
const pageFiles = unitFiles.filter(({ text }) => NEEDS_A_PAGE.test(text) && !REPLACES_LOCATION.test(text))
/** Files of unit tests that must not share their modules and globals with others. */
const isolatedFiles = unitFiles.filter(
	(file) => !pageFiles.includes(file) && (CHANGES_ITS_WORLD.test(file.text) || NEEDS_A_PAGE.test(file.text)),
)
const pathsOf = (files: typeof unitFiles): string[] => files.map(({ path }) => path)

/** Tests make many objects that live for one of them: room for more of these takes an eighth off the time of their processes. */
const ROOM_FOR_NEW_OBJECTS = ['--max-semi-space-size=64']

/** What the projects of unit tests have in common. */
const UNIT = {
	maxWorkers: '100%',
	setupFiles: ['test/asIfToday.ts'],
	sequence: { groupOrder: 0 },
	testTimeout: UNIT_TIMEOUT_MS,
	hookTimeout: UNIT_TIMEOUT_MS,
}

/**
 * Three groups, one after the other: unit tests need nothing and run in parallel; `neo4j` shares one database, so
 * that its files take turns; `e2e` drives a whole start with two browsers.
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
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['test/**/*.test.ts', 'test/**/*.test.tsx', 'bench/test/**/*.test.ts'],
					exclude: [NEO4J, E2E, DEEP, ...unitFilesLeftOut, ...pathsOf(isolatedFiles), ...pathsOf(pageFiles)],
					isolate: false,
					execArgv: ROOM_FOR_NEW_OBJECTS,
					...UNIT,
				},
			},
			{
				extends: true,
				test: {
					name: 'unit-isolated',
					include: pathsOf(isolatedFiles),
					execArgv: ROOM_FOR_NEW_OBJECTS,
					...UNIT,
				},
			},
			{
				extends: true,
				test: {
					name: 'unit-page',
					include: pathsOf(pageFiles),
					pool: 'vmThreads',
					// A context is not let go while its worker lives.
					vmMemoryLimit: '1GB',
					...UNIT,
				},
			},
			{
				extends: true,
				test: {
					name: 'neo4j',
					include: [NEO4J],
					exclude: leftOut(DATABASE_FILES_IN_NINTHS, inOtherNinth),
					isolate: false,
					setupFiles: ['test/asIfToday.ts'],
					globalSetup: ['test/globalSetup.ts'],
					maxWorkers: 1,
					fileParallelism: false,
					sequence: { groupOrder: 1 },
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'e2e',
					setupFiles: ['test/asIfToday.ts'],
					globalSetup: ['test/e2e/globalSetup.ts'],
					include: [E2E],
					exclude: leftOut(BROWSER_FILES_IN_NINTHS, inOtherNinth),
					// All ask one product; two browsers, for each waits for its pages half of the time.
					maxWorkers: 2,
					sequence: { groupOrder: 2 },
					testTimeout: 180_000,
					hookTimeout: 300_000,
					// A page that draws in software, beside another one, answers later than within a second.
					expect: { poll: { timeout: 10_000 } },
				},
			},
			{
				extends: true,
				test: {
					name: 'deep',
					include: [DEEP],
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

import { defineConfig } from 'vitest/config'

const NEO4J = 'test/**/*.neo4j.test.ts'
const E2E = 'test/e2e/**/*.e2e.test.ts'

/**
 * Three groups, one after the other: `unit` needs nothing and runs in parallel; `neo4j` shares one database, so
 * that its files take turns; `e2e` drives whole starts and a browser.
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
					exclude: [NEO4J, E2E],
					setupFiles: ['test/asIfToday.ts'],
					sequence: { groupOrder: 0 },
					// Five seconds, the default, pass on a machine that is busy with something else.
					testTimeout: 20_000,
				},
			},
			{
				extends: true,
				test: {
					name: 'neo4j',
					include: [NEO4J],
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
					maxWorkers: 1,
					fileParallelism: false,
					sequence: { groupOrder: 2 },
					testTimeout: 180_000,
					hookTimeout: 300_000,
				},
			},
		],
	},
})

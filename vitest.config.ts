import { defineConfig } from 'vitest/config'
export default defineConfig({
	test: { include: ['test/**/*.test.ts'] },
	resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
})

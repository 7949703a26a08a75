import { expect, it } from 'vitest'
import { folderForFile } from '../folderForFile'
import { describeOnNeo4j, testConnection } from '../neo4j'
import { databaseOf, runScript } from './runScript'

const NEO4J = ['npm', 'run', 'neo4j', '--silent'] as const

describeOnNeo4j('npm run neo4j', { timeout: 120_000 }, () => {
	const folder = folderForFile()

	it('says where the database is and how to open a shell, and stops it at SIGTERM', async () => {
		const script = runScript(NEO4J, { NEO4J_FOLDER: folder })
		await script.line(/^Neo4j is ready; Ctrl-C stops it\.$/m)
		expect(script.output()).toMatch(/^Address: {2}bolt:\/\/127\.0\.0\.1:\d+$/m)
		expect(script.output()).toMatch(/^User: {5}neo4j$/m)
		expect(script.output()).toMatch(/^Password: in .+$/m)
		expect(script.output()).toMatch(/^Shell: {4}npm run neo4j -- --shell/m)
		script.child.kill('SIGTERM')
		expect(await script.ended).toBe(0)
		expect(databaseOf(folder)).toBeNull()
	})

	it('leaves a database of someone else’s to its own tools', async () => {
		const { uri, password } = testConnection()
		const script = runScript(NEO4J, { NEO4J_URI: uri, NEO4J_PASSWORD: password })
		expect(await script.ended).toBe(1)
		expect(script.output()).toContain('Unset NEO4J_URI to start the local database')
	})
})

import { join } from 'node:path'
import { expect, it } from 'vitest'
import { territory } from '../fixtures/records'
import { folderForFile } from '../folderForFile'
import { describeOnNeo4j, emptyStore, runRaw, testConnection } from '../neo4j'
import { databaseOf, runScript } from './runScript'

const NEO4J = ['npm', 'run', 'neo4j', '--silent'] as const

describeOnNeo4j('npm run neo4j', { timeout: 300_000 }, () => {
	const folder = folderForFile()

	it('says where the database is and how to open a shell, beside one that runs how to reach that one and who runs it, and stops at SIGTERM', async () => {
		const first = runScript(NEO4J, { NEO4J_FOLDER: folder })
		await first.line(/^Neo4j is ready; Ctrl-C stops it\.$/m)
		expect(first.output()).toMatch(/^Address: {2}bolt:\/\/127\.0\.0\.1:\d+$/m)
		expect(first.output()).toMatch(/^User: {5}neo4j$/m)
		expect(first.output()).toMatch(/^Password: in .+$/m)
		expect(first.output()).toMatch(/^Shell: {4}npm run neo4j -- --shell/m)
		const [way] = /^Address: .+\nUser: .+\nPassword: in .+$/m.exec(first.output()) ?? []
		expect(way).toMatch(/bolt:/)
		const second = runScript(NEO4J, { NEO4J_FOLDER: folder })
		expect(await second.ended).toBe(0)
		expect(second.output()).toContain(way)
		expect(second.output()).toMatch(
			/^Process \d+ has run this database since \S+, and stops it when it ends\.$/m,
		)
		expect(databaseOf(folder)).not.toBeNull()
		const check = runScript([...NEO4J, '--', '--check'], { NEO4J_FOLDER: folder })
		expect(await check.ended).toBe(0)
		expect(check.output()).toMatch(/^0 records, no difference$/m)
		first.child.kill('SIGTERM')
		expect(await first.ended).toBe(0)
		expect(databaseOf(folder)).toBeNull()
	})

	it('-- --check compares the database that NEO4J_URI names, and leaves with 1 where something differs', async () => {
		const { uri, password } = testConnection()
		const check = () => runScript([...NEO4J, '--', '--check'], { NEO4J_URI: uri, NEO4J_PASSWORD: password })
		const store = await emptyStore()
		await store.write([territory('territory:a', 'commune')], 'test')
		await store.close()
		const same = check()
		expect(await same.ended).toBe(0)
		expect(same.output()).toBe('1 record, no difference\n')
		await runRaw("MATCH (t:Territory) SET t.level = 'region'")
		const other = check()
		expect(await other.ended).toBe(1)
		expect(other.output()).toMatch(
			/^territory:a level: its last Change \(1\) says "commune", the graph says "region"\n/,
		)
		expect(other.output()).toMatch(/\n1 record, 1 difference\n$/)
	})

	it('-- --audit follows the chain of the audit log, and leaves with 1 where it breaks', async () => {
		const { uri, password } = testConnection()
		const environment = { NEO4J_URI: uri, NEO4J_PASSWORD: password, LEDGER_FOLDER: join(folder, 'ledger') }
		const audit = () => runScript([...NEO4J, '--', '--audit'], environment)
		const store = await emptyStore()
		for (const right of ['groupRecord.read', 'account.list']) {
			await store.stores.noteRefusal('account:a', 'right.refuse', right)
		}
		await store.close()
		const whole = audit()
		expect(await whole.ended).toBe(0)
		expect(whole.output()).toBe('2 entries of the audit log, the chain holds\n')
		await runRaw("MATCH (e:AuditEntry {seq: 2}) SET e.account = 'account:b'")
		const broken = audit()
		expect(await broken.ended).toBe(1)
		expect(broken.output()).toBe(
			'1 entry of the audit log, then the chain breaks: Entry 2 is not what was written.\n',
		)
	})

	it('leaves a database of someone else’s to its own tools', async () => {
		const { uri, password } = testConnection()
		const script = runScript(NEO4J, { NEO4J_URI: uri, NEO4J_PASSWORD: password })
		expect(await script.ended).toBe(1)
		expect(script.output()).toContain('Unset NEO4J_URI to start the local database')
	})
})

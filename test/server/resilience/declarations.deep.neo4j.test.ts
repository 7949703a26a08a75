/** Declarations over HTTP, on two servers before one Neo4j, one of which may be killed. */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accountsIn } from '../../fixtures/accountsIn'
import { VELMAR } from '../../fixtures/harbours'
import { dataset, source, territory } from '../../fixtures/records'
import { folderForFile } from '../../folderForFile'
import { describeOnNeo4j, runRaw, testConnection } from '../../neo4j'
import { runScript } from '../../scripts/runScript'
import { PASSWORD, withAccount } from '../accounts/someAccounts'
import { type Browser, browser } from '../http/accounts/browser'
import { type TwoServers, twoServersOf } from './twoServersOf'

const DECLARE = `mutation ($record: DeclaredRecord!, $key: ID!) {
	declare(actor: "territory:north", record: $record, idempotencyKey: $key) { id version }
}`
const CHANGE = `mutation ($id: ID!, $version: Int!, $record: DeclaredRecord!, $key: ID!) {
	changeRecord(id: $id, version: $version, record: $record, idempotencyKey: $key) { id version }
}`
const MISSIONS = '{ missions { nodes { id size } } }'
const RECORD = {
	mission: {
		visibility: 'PUBLIC',
		host: 'territory:oriel',
		start: { date: '2027-05-10' },
		end: { date: '2027-05-13' },
	},
}

const there = { country: 'VM' }
const PLACES = [
	source('source:test'),
	territory('territory:FR', 'country'),
	territory('territory:north', 'region', { partOf: ['territory:FR'] }),
	territory('territory:VM', 'country', there),
	territory('territory:littoral', 'state', { ...there, partOf: ['territory:VM'] }),
	territory('territory:oriel', 'town', { ...there, partOf: ['territory:littoral'] }),
]

interface Written {
	readonly id: string
	readonly version: number
}

describeOnNeo4j('Declarations on two servers before one Neo4j', { timeout: 180_000 }, () => {
	const folder = folderForFile()
	let two: TwoServers
	let one: Browser
	let other: Browser

	beforeAll(async () => {
		two = await twoServersOf(folder, async (store) => {
			await store.write(PLACES, 'import:test')
			await store.writeDataset(dataset(VELMAR), 'import:test')
		})
		;[one, other] = two.browsers()
		const services = accountsIn(two.stores[0].stores)
		await withAccount(services, 'north', { role: 'EDITOR', group: null, actorId: 'territory:north' })
		await one.send('/account/sign-in', { email: 'north@example.org', password: PASSWORD })
	})
	afterAll(() => two.stop())

	const declared = async (reader: Browser, key = randomUUID()): Promise<Written> => {
		const { data, message } = await reader.ask<{ declare: Written }>(DECLARE, { record: RECORD, key })
		expect(message).toBeUndefined()
		return data?.declare as Written
	}
	const seenBy = async (reader: Browser): Promise<readonly { id: string; size: number | null }[]> => {
		const { data } = await reader.ask<{ missions: { nodes: { id: string; size: number | null }[] } }>(
			MISSIONS,
		)
		return data?.missions.nodes ?? []
	}

	it('what one writes it shows at once, and the other within two seconds', async () => {
		const { id } = await declared(one)
		expect((await seenBy(one)).map((mission) => mission.id)).toContain(id)
		await expect
			.poll(async () => (await seenBy(other)).map((mission) => mission.id), { timeout: 2_000 })
			.toContain(id)
		// Visitors too.
		const visitor = browser(two.servers[1].url.replace(/\/$/, ''))
		expect((await seenBy(visitor)).map((mission) => mission.id)).toContain(id)
	})

	it('a change on one is made on what the other wrote, or refused with it', async () => {
		const { id } = await declared(one)
		const record = (size: number) => ({ mission: { ...RECORD.mission, size } })
		const change = (reader: Browser, size: number) =>
			reader.ask(CHANGE, { id, version: 1, record: record(size), key: randomUUID() })
		const answers = await Promise.all([change(one, 4), change(other, 5)])
		expect(answers.map(({ code }) => code ?? 'DONE').sort()).toEqual(['CONFLICT', 'DONE'])
		const [written] = await runRaw(
			'MATCH (m:Mission {id: $id}) RETURN m.version AS version, m.size AS size',
			{ id },
		)
		expect(written).toEqual({ version: 2, size: answers[0]?.code === undefined ? 4 : 5 })
	})

	it('a server that is killed between write and answer has written once: the other answers under the same key', async () => {
		const { uri, password } = testConnection()
		const script = runScript(['node', '--import', 'tsx', join(import.meta.dirname, 'dyingServer.ts')], {
			DYING_URI: uri,
			DYING_PASSWORD: password,
			DYING_FOLDER: folder,
		})
		const [, url = ''] = await script.line(/^listening (\S+)$/m)
		const before = await runRaw('MATCH (m:Mission) RETURN m.id AS id')
		const key = randomUUID()
		await expect(
			browser(url.replace(/\/$/, ''), one.cookies).ask(DECLARE, { record: RECORD, key }),
		).rejects.toThrow()
		expect(await script.ended).toBe('SIGKILL')
		const { id, version } = await declared(other, key)
		expect(await declared(one, key)).toEqual({ id, version })
		const after = (await runRaw('MATCH (m:Mission) RETURN m.id AS id')).map((row) => row.id)
		expect(after).toHaveLength(before.length + 1)
		expect(after).toContain(id)
		const lines = await runRaw('MATCH (e:AuditEntry {object: $id}) RETURN e.action AS action', { id })
		expect(lines).toEqual([{ action: 'mission.declare' }])
	})

	it('the audit log holds all of it, and the record and its feed say the same', async () => {
		expect((await two.stores[0].checkAudit()).broken).toBeNull()
		const [row] = await runRaw(`MATCH (m:Mission)
			MATCH (c:Change {recordId: m.id}) WITH m, max(c.seq) AS seq
			MATCH (c:Change {seq: seq}) RETURN collect(c.author) AS authors`)
		expect(new Set(row?.authors as string[])).toEqual(new Set(['account:north']))
	})
})

/** A later edition of the tables against what owners have said, all the way: the command, the database, the API and the pages. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { argon2Passwords } from '../../../server/accounts/passwords'
import { Readers } from '../../../server/accounts/readers'
import { readConfig } from '../../../server/config'
import { type RunningServer, serve } from '../../../server/main'
import { ledgerInMemory } from '../../../server/store/ledger'
import type { Neo4jStore } from '../../../server/store/neo4jStore'
import { folderForFile } from '../../folderForFile'
import { describeOnNeo4j, emptyStore, testConnection } from '../../neo4j'
import { runScript } from '../../scripts/runScript'
import { PASSWORD, withAccount } from '../accounts/someAccounts'
import { ACCOUNT_OPERATIONS, operationText } from '../graphql/operationText'
import { type Browser, browser } from '../http/accounts/browser'
import { GOOD, smallDataset } from '../import/smallDataset'

const OWNER = 'territory:FR:region:52'
const IDS = ['mission:changed', 'mission:confirmed', 'mission:retracted', 'mission:silent'] as const
const [CHANGED, CONFIRMED, RETRACTED, SILENT] = IDS
const SOON = { timeout: 30_000, interval: 100 }

/** Four missions of one owner, of so many people. */
const missions = (size: number): string =>
	[
		GOOD['missions.csv']?.split('\n')[0],
		...IDS.map((id, at) => {
			const month = `2010-0${at * 2 + 1}`
			return `${id.replace('mission:', '')},FR_TO_PARTNER,${month}-01,${month}-04,day,region,52,town,T1,T2,wine,${size},Président,high,a printed page,`
		}),
		'',
	].join('\n')

const ownOperation = (name: string): string => ACCOUNT_OPERATIONS.get(name) ?? ''

describeOnNeo4j('A later edition of the tables', { timeout: 300_000 }, () => {
	const folder = folderForFile()
	let store: Neo4jStore
	const servers: RunningServer[] = []
	beforeAll(async () => {
		store = await emptyStore()
	})
	afterAll(async () => {
		await Promise.all(servers.map((server) => server.stop()))
		await store.close()
	})

	const start = async (): Promise<string> => {
		const parts = { store, accounts: store.accounts, clientFolder: folder, cacheFolder: folder }
		const server = await serve(readConfig({ PORT: '0' }), parts)
		servers.push(server)
		return server.url.replace(/\/$/, '')
	}
	const seed = async (from: string): Promise<string> => {
		const { uri, user, password } = testConnection()
		const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
		const script = runScript(['npm', 'run', 'seed', '--silent', '--', '--folder', from], environment)
		expect([await script.ended, script.output()]).toEqual([0, expect.any(String)])
		return script.output()
	}
	const shown = async (reader: Browser, name: string, id: string): Promise<unknown> => {
		const text = ACCOUNT_OPERATIONS.get(name) ?? operationText(name)
		const { data, message } = await reader.ask(text, { id, language: 'FR' })
		expect(message).toBeUndefined()
		return data
	}
	/** What the page of a record shows to a visitor, and what it shows besides to its owner. */
	const page = async (visitor: Browser, owner: Browser, id: string): Promise<unknown> => ({
		visitor: await shown(visitor, 'RecordPage', id),
		owner: await shown(owner, 'RecordPage', id),
		standing: await shown(owner, 'RecordStanding', id),
		history: await shown(owner, 'RecordHistory', id),
	})
	const listed = async (reader: Browser) => {
		const { data } = await reader.ask<{
			missions: { nodes: readonly { id: string; size: number; version: number; lastNews: string }[] }
		}>('{ missions { nodes { id size version lastNews } } }')
		return new Map(data?.missions.nodes.map((node) => [node.id, node]))
	}

	it('overwrites nothing that an owner changed, confirmed or retracted, in no answer and on no page', async () => {
		const tables = await smallDataset({ files: { 'missions.csv': missions(12) } })
		await seed(tables)
		const url = await start()
		const services = {
			store: store.accounts,
			passwords: argon2Passwords(),
			readers: new Readers(store.accounts, Date.now),
			clock: Date.now,
			ledger: ledgerInMemory(),
		}
		await withAccount(services, 'owner', { role: 'EDITOR', group: null, actorId: OWNER })
		const visitor = browser(url)
		const owner = browser(url)
		await owner.send('/account/sign-in', { email: 'owner@example.org', password: PASSWORD })
		expect((await listed(visitor)).get(CHANGED)).toMatchObject({ size: 12, version: 1 })

		const write = async (name: string, variables: object): Promise<void> => {
			const key = crypto.randomUUID()
			const { message } = await owner.ask(ownOperation(name), { version: 1, key, ...variables })
			expect(message).toBeUndefined()
		}
		const mission = {
			visibility: 'PUBLIC',
			host: 'territory:ZZ:T1',
			size: 20,
			start: { date: '2010-01-02' },
			end: { date: '2010-01-05' },
		}
		await write('ChangeRecord', { id: CHANGED, record: { mission } })
		await write('ConfirmRecord', { id: CONFIRMED })
		await write('RetractRecord', { id: RETRACTED, reason: 'Elle n’a pas eu lieu.' })
		await vi.waitFor(async () => {
			const found = await listed(visitor)
			expect(found.get(CHANGED)).toMatchObject({ size: 20 })
			expect(found.get(CONFIRMED)?.lastNews).toMatch(/^20[2-9]\d/)
			expect([...found.keys()]).not.toContain(RETRACTED)
		}, SOON)
		const pages = async (from: string): Promise<readonly unknown[]> => {
			const [asVisitor, asOwner] = [browser(from), browser(from, owner.cookies)]
			return Promise.all([CHANGED, CONFIRMED, RETRACTED].map((id) => page(asVisitor, asOwner, id)))
		}
		const before = await pages(url)
		const listedBefore = await listed(visitor)
		expect(JSON.stringify(before)).toContain('Elle n’a pas eu lieu.')

		await writeFile(join(tables, 'missions.csv'), missions(13))
		const said = await seed(tables)
		for (const id of [CHANGED, CONFIRMED, RETRACTED])
			expect(said).toMatch(new RegExp(`^${id} is its owner’s, who says otherwise than \\S+: left`, 'm'))
		expect(said).not.toContain(`${SILENT} is its owner’s`)
		// Once the server has read the edition, of which another row shows.
		await vi.waitFor(
			async () => expect((await listed(visitor)).get(SILENT)).toMatchObject({ size: 13, version: 2 }),
			SOON,
		)
		expect(await pages(url)).toEqual(before)
		const listedAfter = await listed(visitor)
		for (const id of [CHANGED, CONFIRMED]) expect(listedAfter.get(id)).toEqual(listedBefore.get(id))
		expect([...listedAfter.keys()]).toEqual([...listedBefore.keys()])
		// A server that starts afterwards reads all of it from the database.
		expect(await pages(await start())).toEqual(before)
	})
})

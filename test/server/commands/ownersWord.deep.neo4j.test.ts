/** A later edition does not overwrite records of owners: command, database, API and pages together. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { argon2Passwords } from '../../../server/accounts/passwords'
import { Readers } from '../../../server/accounts/readers'
import { readConfig } from '../../../server/config'
import { type RunningServer, serve } from '../../../server/main'
import { ledgerInMemory } from '../../../server/store/ledger'
import type { Neo4jStore } from '../../../server/store/store'
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
const SPOKEN = [CHANGED, CONFIRMED, RETRACTED] as const
/** The queries of a record's page: for a visitor, for its owner, its standing and its history. */
const PARTS = ['visitor', 'owner', 'standing', 'history'] as const
type Page = Readonly<Record<(typeof PARTS)[number], unknown>>
const SOON = { timeout: 30_000, interval: 100 }

/** Four missions of one owner, with `size` people each. */
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
		const parts = { store, accounts: store.stores, clientFolder: folder }
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
	/** The answers for the page of a record, to a visitor and to its owner. */
	const page = async (visitor: Browser, owner: Browser, id: string): Promise<Page> => ({
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

	/** The pages before the edition, after it, and on a server that starts later. */
	interface Shown {
		readonly pages: ReadonlyMap<string, Page>
		readonly listed: Awaited<ReturnType<typeof listed>>
	}
	let before: Shown
	let after: Shown
	let anew: Shown
	/** The output of the command. */
	let said: string

	// The other tests check what this one recorded.
	it('is shown at once by a running server, and by one that starts later', async () => {
		const tables = await smallDataset({ files: { 'missions.csv': missions(12) } })
		await seed(tables)
		const url = await start()
		const services = {
			store: store.stores,
			passwords: argon2Passwords(),
			readers: new Readers(store.stores, Date.now),
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
		const shownAt = async (from: string): Promise<Shown> => {
			const [asVisitor, asOwner] = [browser(from), browser(from, owner.cookies)]
			const pages = new Map<string, Page>()
			for (const id of SPOKEN) pages.set(id, await page(asVisitor, asOwner, id))
			return { pages, listed: await listed(asVisitor) }
		}
		before = await shownAt(url)

		await writeFile(join(tables, 'missions.csv'), missions(13))
		said = await seed(tables)
		// The server has read the edition once it shows the row without an owner's word.
		await vi.waitFor(
			async () => expect((await listed(visitor)).get(SILENT)).toMatchObject({ size: 13, version: 2 }),
			SOON,
		)
		after = await shownAt(url)
		anew = await shownAt(await start())
	})

	const pageOf = ({ pages }: Shown, id: string): Page => {
		const found = pages.get(id)
		if (found === undefined) throw new Error(`Expected the page of ${id}.`)
		return found
	}

	describe.each(SPOKEN)('of %s', (id) => {
		it('is reported by the command as kept for its owner', () => {
			expect(said).toMatch(new RegExp(`^${id} is its owner’s, who says otherwise than \\S+: left`, 'm'))
		})

		it.each(PARTS)('does not change its page: %s', (part) => {
			expect(pageOf(after, id)[part]).toEqual(pageOf(before, id)[part])
		})

		it.each(PARTS)('does not change its page on a server that starts later: %s', (part) => {
			expect(pageOf(anew, id)[part]).toEqual(pageOf(before, id)[part])
		})

		it('does not change it in the lists', () => {
			expect(after.listed.get(id)).toEqual(before.listed.get(id))
			expect(anew.listed.get(id)).toEqual(before.listed.get(id))
		})
	})

	it('neither removes nor returns a record of the lists', () => {
		expect([...after.listed.keys()]).toEqual([...before.listed.keys()])
		expect([...anew.listed.keys()]).toEqual([...before.listed.keys()])
	})

	it('changes a record of which its owner said nothing, without a word', () => {
		expect(said).not.toContain(`${SILENT} is its owner’s`)
		expect(anew.listed.get(SILENT)).toMatchObject({ size: 13, version: 2 })
	})

	it('keeps the reason of a retraction on its page', () => {
		expect(JSON.stringify(pageOf(after, RETRACTED))).toContain('Elle n’a pas eu lieu.')
	})
})

/** What is held of persons on a real Neo4j: given out, erased for good, removed in time, and the log that tells of it. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { accountContext } from '../../../server/accounts/accountContext'
import type { Accounts } from '../../../server/accounts/accounts'
import { newErasure } from '../../../server/accounts/newErasure'
import { argon2Passwords } from '../../../server/accounts/passwords'
import { Readers } from '../../../server/accounts/readers'
import { closeAccount } from '../../../server/accounts/roles'
import { hashOf } from '../../../server/accounts/secrets'
import { openSession } from '../../../server/accounts/sessions'
import { switchLettersOfLink } from '../../../server/activity/following'
import { purgePersonalData } from '../../../server/commands/purgePersonalData'
import { readConfig } from '../../../server/config'
import { erasedTermsOf } from '../../../server/domain/erasure'
import type { Role } from '../../../server/domain/role'
import { serve } from '../../../server/main'
import { auditLog, saveCheckpoint } from '../../../server/personalData/auditLog'
import { heldDataOfContact, ownHeldData } from '../../../server/personalData/heldData'
import { dueOn, keepRetention, purge, tellUnused } from '../../../server/personalData/retention'
import type { Directory } from '../../../server/policy/directory'
import { type Ledger, ledgerIn } from '../../../server/store/ledger'
import type { Neo4jStore } from '../../../server/store/store'
import { VELMAR } from '../../fixtures/harbours'
import { kept } from '../../fixtures/kept'
import { dataset, mission, territory } from '../../fixtures/records'
import { newFollow, writeAccounts } from '../../fixtures/writeAccounts'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'
import { withAccount } from '../accounts/someAccounts'
import { browser } from '../http/accounts/browser'
import { someReport } from '../reports/reportStoreContract'
import { someRequest, withContact, withRequest } from './contactStoreContract'

const DIRECTORY: Directory = { hasGroup: () => true, groupsOfActor: () => ['VM'] }
const ADMINISTRATOR = { role: 'ADMINISTRATOR', group: null, actorId: null } as const
const EDITOR = { role: 'EDITOR', group: null, actorId: 'territory:north' } as const
const AT = '2027-02-01T09:00:00.000Z'
const NOTHING = { from: null, until: null, account: null, action: null, object: null }

describeOnNeo4j('Personal data', { timeout: 120_000 }, () => {
	let store: Neo4jStore
	let folder: string
	let ledger: Ledger
	let accounts: Accounts
	let now = Date.parse(AT)
	beforeAll(async () => {
		store = await emptyStore()
	})
	afterAll(async () => {
		await store.close()
	})
	beforeEach(async () => {
		await runRaw('MATCH (node) WHERE NOT node:Migration AND NOT node:Feed DETACH DELETE node')
		await runRaw("CREATE (:AuditHead {id: 1, seq: 0, hash: ''})")
		if (folder) rmSync(folder, { recursive: true })
		folder = mkdtempSync(join(tmpdir(), 'constellations-ledger-'))
		ledger = ledgerIn(folder, null)
		now = Date.parse(AT)
		const clock = () => now
		accounts = {
			store: store.stores,
			clock,
			ledger,
			passwords: argon2Passwords(),
			readers: new Readers(store.stores, clock),
		}
	})
	afterAll(() => rmSync(folder, { recursive: true }))

	const asking = (accountId: string, ...roles: readonly Role[]) =>
		accountContext(accounts, { reader: { accountId, roles, scopes: null }, sessionId: null }, DIRECTORY)

	/** Somebody who did something of each sort here. */
	async function somebody(): Promise<string> {
		const id = await withAccount(accounts, 'somebody', EDITOR)
		await openSession(accounts, id, null)
		await store.write(
			[
				territory('territory:north', 'region'),
				territory('territory:VM', 'country', { country: 'VM' }),
				mission('mission:said', 'territory:north', 'territory:VM', '2027-05-01..2027-05-03', {
					note: 'vu avec Alix Brumaire',
					sources: [],
				}),
			],
			id,
		)
		await writeAccounts(store.stores, {
			kind: 'FOLLOW',
			follow: newFollow({
				id: 'follow:one',
				accountId: id,
				kind: 'PLACE',
				subjectId: 'oriel',
				question: null,
				title: null,
				group: 'VM',
				createdAt: AT,
			}),
		})
		await runRaw(
			`CREATE (:Comment {id: 'comment:one', accountId: $id, text: 'Alix Brumaire le sait', at: $at, subject: 'OVERLAP', subjectId: 'x'})
			CREATE (:CaseEvent {id: 'event:one', accountId: $id, kind: 'JUDGED', text: 'selon BRUMAIRE Alix', at: $at})-[:OF]->(:Case {id: 'case:one', reason: 'Alix Brumaire'})
			CREATE (:Letter {id: 'letter:one', accountId: $id, kind: 'DIGEST', createdAt: $at})-[:HAS_DETAILS]->(:LetterDetails {name: 'Alix Brumaire', text: 'Bonjour'})
			CREATE (:Proposal {id: 'proposal:one', writers: [$id], title: 'Idée d’Alix Brumaire', createdAt: $at, state: 'DRAFTED'})
			CREATE (:ProposalSlot {key: 'slot:one', comment: 'Alix Brumaire', outcomeText: 'Alix Brumaire'})
			CREATE (:PartyAnswer {key: 'answer:one', recordId: 'mission:said', reason: 'alix brumaire'})
			CREATE (:Judgement {id: 'judgement:one', reason: 'Alix Brumaire'})
			CREATE (:ReportNote {id: 'note:one', accountId: $id, text: 'Alix-Brumaire', at: $at})-[:OF]->(:Report {id: 'report:one', text: 'Alix Brumaire', closedAt: $at})`,
			{ id, at: AT },
		)
		await writeAccounts(store.stores, { kind: 'RENAME', accountId: id, name: 'Alix Brumaire' })
		await withRequest(store.stores, 'one', { subject: id, reference: 'pour Alix Brumaire' })
		return id
	}

	it('give an account all that is held of it, each category of it, and say in the log that they did', async () => {
		const id = await somebody()
		const other = await withAccount(accounts, 'other', EDITOR)
		await withContact(store.stores, 'own')
		await runRaw("MATCH (details:ContactDetails) SET details.email = 'Somebody@example.org'")
		const { page, counts } = await ownHeldData(asking(id, EDITOR), { first: 200 }, true)
		const held = page.items.map(({ item }) => item)
		expect(counts.filter(({ count }) => count > 0).map(({ category }) => category)).toEqual([
			'ACCOUNT',
			'ROLE',
			'SESSION',
			'CONTACT',
			'DECLARATION',
			'COMMENT',
			'CASE',
			'PROPOSAL',
			'REPORT',
			'INVITATION',
			'FOLLOW',
			'LETTER',
			'REQUEST',
			'LOG',
		])
		expect(held.find(({ category }) => category === 'ACCOUNT')?.fields).toContainEqual({
			name: 'email',
			values: ['somebody@example.org'],
		})
		expect(held.find(({ id: one }) => one === 'comment:one')?.fields).toContainEqual({
			name: 'text',
			values: ['Alix Brumaire le sait'],
		})
		expect(held.flatMap(({ category, fields }) => (category === 'DECLARATION' ? fields : []))).toContainEqual(
			{ name: 'note', values: ['vu avec Alix Brumaire'] },
		)
		// Nothing of a password or a token, nor of another account.
		expect(JSON.stringify(held)).not.toMatch(/argon2|tokenHash|account:other/)
		const told = await store.stores.auditLog.lines({ ...NOTHING, account: id }, null, 1)
		expect(told).toMatchObject([{ action: 'personalData.export', object: id }])
		// To look at it is no export.
		await ownHeldData(asking(id, EDITOR), { first: 20 }, false)
		const exports = { ...NOTHING, action: 'personalData.export' }
		expect(await store.stores.auditLog.count(exports)).toBe(1)
		// Who may not read the organisation's contacts is not given the one with its address.
		const { counts: without } = await ownHeldData(asking(id), { first: 1 }, false)
		expect(without.find(({ category }) => category === 'CONTACT')?.count).toBe(0)
		expect(other).toBe('account:other')
	})

	it('give who answers for a contact all that is held of it, and when it was read, not by whom', async () => {
		await withContact(store.stores, 'asked')
		await store.stores.contacts.readValues(['contact:asked'], 'account:reader')
		const { page } = await heldDataOfContact(asking('account:editor', EDITOR), 'contact:asked', {
			first: 200,
		})
		const held = page.items.map(({ item }) => item)
		expect(held[0]?.fields).toContainEqual({ name: 'email', values: ['prenomasked@exemple.invalid'] })
		const lines = held.flatMap(({ category, fields }) => (category === 'LOG' ? [fields[0]?.values[0]] : []))
		expect(lines.sort()).toEqual(['contact.add', 'contact.read', 'personalData.export'])
		expect(JSON.stringify(held)).not.toContain('account:reader')
	})

	/** The whole database but its migrations, as a backup holds it. */
	async function dump(): Promise<() => Promise<void>> {
		const nodes = await runRaw(
			'MATCH (node) WHERE NOT node:Migration RETURN elementId(node) AS id, labels(node) AS labels, properties(node) AS properties',
		)
		const edges = await runRaw(
			'MATCH (from)-[edge]->(to) RETURN elementId(from) AS from, elementId(to) AS to, type(edge) AS type, properties(edge) AS properties',
		)
		return async () => {
			await runRaw('MATCH (node) WHERE NOT node:Migration DETACH DELETE node')
			await runRaw(
				'UNWIND $nodes AS row CREATE (node:$(row.labels)) SET node = row.properties, node.dumped = row.id',
				{ nodes },
			)
			await runRaw(
				`UNWIND $edges AS row
				MATCH (from) WHERE from.dumped = row.from
				MATCH (to) WHERE to.dumped = row.to
				CREATE (from)-[edge:$(row.type)]->(to) SET edge = row.properties`,
				{ edges },
			)
			await runRaw('MATCH (node) WHERE node.dumped IS NOT NULL REMOVE node.dumped')
		}
	}
	const wholeDatabase = async (): Promise<string> =>
		JSON.stringify(await runRaw('MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties'))
	const NAMED = /alix.brumaire|brumaire.alix|somebody@example/i

	it('of an account that objects are kept apart at once, until that is refused; the last administrator is not', async () => {
		const ids = [
			await withAccount(accounts, 'first', ADMINISTRATOR),
			await withAccount(accounts, 'other', EDITOR),
		]
		const [administrator = '', other = ''] = ids
		const token = await openSession(accounts, other, null)
		const request = (id: string, subject: string) => ({
			...someRequest(id),
			kind: 'OBJECTION' as const,
			group: null,
			subject,
		})
		const write = (next: ReturnType<typeof someRequest>, apart: 'FREEZE' | 'UNFREEZE') =>
			kept(store.stores, { by: other, request: { next, apart } })
		await write(request('a', other), 'FREEZE')
		const frozenAt = async (id: string) => (await store.stores.accounts.detailsOf([id])).get(id)?.frozenAt
		expect(await frozenAt(other)).not.toBeNull()
		expect(await new Readers(store.stores, () => now).ofSession(token, '192.0.2.1')).toBeNull()
		await expect(write(request('b', administrator), 'FREEZE')).rejects.toMatchObject({ code: 'CONFLICT' })
		// Nothing of it is written, nor of the request.
		expect([await frozenAt(administrator), await store.stores.personRequests.byId('request:b')]).toEqual([
			null,
			null,
		])
		const refused = { ...request('a', other), state: 'REFUSED', closedOn: '2027-02-01', version: 2 } as const
		await write(refused, 'UNFREEZE')
		expect(await frozenAt(other)).toBeNull()
		const lines = await store.stores.auditLog.lines({ ...NOTHING, object: other }, null, 9)
		expect(lines.map(({ action }) => action)).toEqual(
			expect.arrayContaining(['account.freeze', 'account.unfreeze']),
		)
	})

	it('of requests are told once by two servers, with the letters, until they are answered', async () => {
		await withRequest(store.stores, 'one')
		const [request] = await store.stores.personRequests.toTell()
		expect(request).toMatchObject({ told: '' })
		const id = request?.id ?? ''
		const letter = {
			id: 'letter:told',
			kind: 'PERSON_REQUEST',
			accountId: 'account:a',
			content: '{}',
			createdAt: AT,
			expiresAt: AT,
			details: null,
		} as const
		const told = await Promise.all([1, 2].map(() => store.stores.personRequests.tell(id, 'NEW', [letter])))
		expect(told.sort()).toEqual([false, true])
		expect(await store.stores.personRequests.toTell()).toMatchObject([{ id, told: 'NEW' }])
		expect(await runRaw('MATCH (letter:Letter) RETURN letter.id AS id')).toEqual([{ id: 'letter:told' }])
	})

	it('of an account that was erased stay erased where a backup is restored and a server starts', async () => {
		await store.writeDataset(dataset(VELMAR), 'test')
		const administrator = await withAccount(accounts, 'administrator', ADMINISTRATOR)
		const id = await somebody()
		const restore = await dump()
		expect(await wholeDatabase()).toMatch(NAMED)
		await runRaw('MATCH (session:Session) SET session.checkedAt = $at', { at: AT })
		await openSession(accounts, administrator, null)
		const [session] = (await store.stores.sessions.ofAccounts([administrator], AT)).get(administrator) ?? []
		const context = accountContext(
			accounts,
			{
				reader: { accountId: administrator, roles: [ADMINISTRATOR], scopes: null },
				sessionId: session?.id ?? null,
			},
			DIRECTORY,
		)
		await closeAccount(context, id, randomUUID())
		// Under its id alone what it did stays: records and comments hold together.
		const erased = await wholeDatabase()
		expect(erased).not.toMatch(NAMED)
		expect(erased).toContain(id)
		expect((await store.changesOf('mission:said')).map(({ author }) => author)).toEqual([id])

		await restore()
		expect(await wholeDatabase()).toMatch(NAMED)
		const again = ledgerIn(folder, null)
		const served = await serve(readConfig({ PORT: '0' }), {
			store,
			accounts: store.stores,
			ledger: again,
			clientFolder: folder,
		})
		try {
			const back = await wholeDatabase()
			expect(back).not.toMatch(NAMED)
			expect(back).toContain('erasure.replay')
			expect((await store.stores.accounts.detailsOf([id])).size).toBe(0)
			// The log went back to where the backup stood, which stands beside the database for good.
			expect(await store.stores.auditLog.check(again)).toMatchObject({ broken: null })
		} finally {
			await served.stop()
		}
	})

	it('of an account that is closed are in no answer once that is answered', async () => {
		await store.writeDataset(dataset(VELMAR), 'test')
		const administrator = await withAccount(accounts, 'administrator', ADMINISTRATOR)
		const id = await somebody()
		const token = await openSession(accounts, administrator, null)
		await runRaw('MATCH (session:Session) SET session.checkedAt = $at', { at: AT })
		const served = await serve(readConfig({ PORT: '0' }), {
			store,
			accounts: store.stores,
			ledger,
			clock: () => now,
			clientFolder: folder,
		})
		try {
			const url = served.url.replace(/\/$/, '')
			const read = () => browser(url).ask('{ record(id: "mission:said") { ... on Mission { note } } }')
			expect((await read()).data).toEqual({ record: { note: 'vu avec Alix Brumaire' } })
			const close =
				'mutation ($account: ID!, $key: ID!) { closeAccount(account: $account, idempotencyKey: $key) }'
			const closed = await browser(url, new Map([['session', token]])).ask(close, {
				account: id,
				key: randomUUID(),
			})
			expect(closed.data).toEqual({ closeAccount: id })
			expect((await read()).data).toEqual({ record: { note: 'vu avec […]' } })
		} finally {
			await served.stop()
		}
	})

	it('of an account that is called like an actor leave the actor its name until a second person says so', async () => {
		const id = await withAccount(accounts, 'like', EDITOR)
		const known = territory('territory:north', 'region')
		await store.write([{ ...known, names: { ...known.names, fr: 'Alix Brumaire' } }], 'tables')
		const needles = erasedTermsOf({ names: ['Alix Brumaire'], emails: [], phones: [] })
		const erasure = newErasure(accounts, id, 'REQUEST', needles)
		await withAccount(accounts, 'administrator', ADMINISTRATOR)
		await writeAccounts(store.stores, { kind: 'CLOSE', accountId: id, at: AT, erased: { erasure, needles } })
		expect(await store.recordsById(['territory:north'])).toMatchObject(
			new Map([['territory:north', { names: { fr: 'Alix Brumaire' } }]]),
		)
		const [request] = await store.stores.personRequests.all()
		expect(await store.stores.erasures.placesOf(request?.id ?? '')).toMatchObject([
			{ label: 'Territory', object: 'territory:north', property: 'names', isErased: null },
		])
	})

	it('leave letters stopped that were stopped after a backup, where that is restored and a server starts', async () => {
		await store.writeDataset(dataset(VELMAR), 'test')
		const member = await withAccount(accounts, 'member', EDITOR)
		const later = await withAccount(accounts, 'later', EDITOR)
		const WANTED = {
			frequency: 'DAILY',
			weekday: 1,
			language: 'fr',
			overlaps: true,
			correspondence: true,
			cases: true,
			reminders: true,
			nextAt: AT,
			sentUntil: AT,
		} as const
		const choose = (accountId: string) =>
			writeAccounts(store.stores, {
				kind: 'CHOOSE_LETTERS',
				accountId,
				choice: WANTED,
				at: new Date().toISOString(),
			})
		for (const id of [member, later]) await choose(id)
		// Before whatever the database writes by its own clock.
		now = Date.parse('2020-02-01T09:00:00.000Z')
		await runRaw('MATCH (choice:LetterChoice) SET choice.chosenAt = $at', { at: '2020-01-01T00:00:00.000Z' })
		const links = {
			digest: { accountId: member },
			later: { accountId: later },
			stopped: { address: 'digest of one' },
			started: { address: 'digest of two' },
			before: { address: 'digest of three' },
		}
		const what = (link: string) => (link === 'digest' ? 'DIGEST' : link === 'later' ? 'CASES' : 'INVITATIONS')
		for (const [link, owner] of Object.entries(links)) {
			await store.stores.letterChoices.keepStopLink(
				owner,
				what(link),
				hashOf(link),
				'2027-05-01T00:00:00.000Z',
			)
		}
		const letters = async (link: string, isWanted: boolean) => {
			now += 1_000
			return switchLettersOfLink(accounts, link, isWanted)
		}
		await letters('started', false)
		// As before there was a list outside of the database.
		await runRaw("CREATE (:StoppedAddress {digest: 'digest of three', at: '2020-02-01T08:00:00.000Z'})")
		await runRaw('MATCH (link:StopLink {tokenHash: $link}) SET link.expiresAt = $at', {
			link: hashOf('before'),
			at: '9999-12-31T00:00:00.000Z',
		})
		const restore = await dump()
		for (const link of ['digest', 'later', 'stopped']) await letters(link, false)
		await letters('started', true)
		const choices = async () => {
			const found = await store.stores.letterChoices.ofAccounts([member, later])
			return [found.get(member)?.frequency, found.get(member)?.nextAt, found.get(later)?.cases]
		}
		const addresses = () =>
			Promise.all(
				['one', 'two', 'three'].map((one) => store.stores.letterChoices.isAddressStopped(`digest of ${one}`)),
			)
		const expected = async () => {
			expect(await choices()).toEqual(['NEVER', null, false])
			expect(await addresses()).toEqual([true, false, true])
		}
		await expected()

		await restore()
		await runRaw('MATCH (link:StopLink {tokenHash: $link}) DETACH DELETE link', { link: hashOf('stopped') })
		expect(await choices()).toEqual(['DAILY', AT, true])
		expect(await addresses()).toEqual([false, true, true])
		const start = async () => {
			const served = await serve(readConfig({ PORT: '0' }), {
				store,
				accounts: store.stores,
				ledger: ledgerIn(folder, null),
				clientFolder: folder,
			})
			await served.stop()
		}
		await start()
		await expected()
		expect(await wholeDatabase()).toContain('letters.replay')
		// The link that stopped them starts them again, and what an account chooses later stays.
		expect(await letters('stopped', true)).toBe('INVITATIONS')
		await choose(later)
		await start()
		expect(await choices()).toEqual(['NEVER', null, true])
		expect(await addresses()).toEqual([false, false, true])
		const kept = readFileSync(join(folder, 'letters.jsonl'), 'utf8')
		expect(kept).toContain('digest of three')
		expect(kept).not.toContain('@')
	})

	it('of an account that closes itself are erased but for what others wrote of a name that it chose', async () => {
		await withAccount(accounts, 'administrator', ADMINISTRATOR)
		const id = await somebody()
		await runRaw("CREATE (:Comment {id: 'comment:two', text: 'écrire à somebody@example.org'})")
		const [session] = (await store.stores.sessions.ofAccounts([id], AT)).get(id) ?? []
		const reader = { accountId: id, roles: [EDITOR], scopes: null }
		const context = accountContext(accounts, { reader, sessionId: session?.id ?? null }, DIRECTORY)
		await closeAccount(context, id, randomUUID())
		expect((await store.stores.accounts.detailsOf([id])).size).toBe(0)
		expect(await runRaw("MATCH (one:Comment {id: 'comment:two'}) RETURN one.text AS text")).toEqual([
			{ text: 'écrire à […]' },
		])
		expect(ledger.erasures().map(({ subject }) => subject)).toEqual([id])
	})

	describe('The audit log', () => {
		const line = (account: string | null, action: string) => store.stores.noteRefusal(account, action, null)
		const check = () => store.stores.auditLog.check(ledger)

		it('is read by day, account, action and object, page after page', async () => {
			const administrator = await withAccount(accounts, 'administrator', ADMINISTRATOR)
			for (const account of ['account:a', 'account:b', 'account:a']) await line(account, 'right.refuse')
			await runRaw(
				"MATCH (entry:AuditEntry {account: 'account:b'}) SET entry.at = '2020-05-17T10:00:00.000Z'",
			)
			const context = asking(administrator, ADMINISTRATOR)
			const read = async (choice: object, page: object = {}) => {
				const { lines, actions } = await auditLog(context, { ...NOTHING, ...choice }, page)
				return { ...lines, actions, who: lines.items.map(({ item }) => item.account) }
			}
			const all = await read({ action: 'right.refuse' }, { first: 2 })
			expect([all.totalCount, all.who, all.pageInfo.hasNextPage]).toEqual([
				3,
				['account:a', 'account:b'],
				true,
			])
			expect(all.actions).toContain('right.refuse')
			const rest = await read({ action: 'right.refuse' }, { first: 2, after: all.pageInfo.endCursor })
			expect([rest.who, rest.pageInfo.hasNextPage, rest.pageInfo.hasPreviousPage]).toEqual([
				['account:a'],
				false,
				true,
			])
			expect((await read({ from: '2020-05-17', until: '2020-05-17' })).who).toEqual(['account:b'])
			expect((await read({ account: 'account:a' })).totalCount).toBe(2)
			expect((await read({ object: 'account:none' })).totalCount).toBe(0)
			await expect(read({ from: 'yesterday' })).rejects.toMatchObject({ code: 'BAD_INPUT' })
			await expect(read({}, { after: 'x' })).rejects.toMatchObject({ code: 'BAD_INPUT' })
		})

		it('whose end is cut, head and all, is told from one that holds, by what is signed beside it', async () => {
			for (const account of ['a', 'b', 'c']) await line(account, 'right.refuse')
			await saveCheckpoint(accounts)
			expect(await check()).toEqual({ entries: 3, broken: null, wentBack: [], after: 0 })
			// From the checkpoint on: what follows alone is read, and a checkpoint that does not stand is not begun at.
			const sinceThen = () => store.stores.auditLog.check(ledger, false)
			expect(await sinceThen()).toEqual({ entries: 3, broken: null, wentBack: [], after: 3 })
			await line('late', 'right.refuse')
			await runRaw("MATCH (entry:AuditEntry {seq: 4}) SET entry.account = 'other'")
			expect(await sinceThen()).toMatchObject({
				entries: 3,
				broken: 'Entry 4 is not what was written.',
				after: 3,
			})
			await runRaw("MATCH (entry:AuditEntry {seq: 4}) SET entry.account = 'late'")
			expect(await sinceThen()).toMatchObject({ entries: 4, broken: null, after: 3 })
			await runRaw("MATCH (entry:AuditEntry {seq: 2}) SET entry.account = 'other'")
			expect(await sinceThen()).toMatchObject({ broken: null, after: 3 })
			expect((await check()).broken).toBe('Entry 2 is not what was written.')
			await runRaw("MATCH (entry:AuditEntry {seq: 2}) SET entry.account = 'b'")
			await runRaw('MATCH (entry:AuditEntry) WHERE entry.seq > 1 DELETE entry')
			await runRaw(
				'MATCH (head:AuditHead), (entry:AuditEntry {seq: 1}) SET head.seq = 1, head.hash = entry.hash',
			)
			// The chain alone says that nothing is missing.
			expect(await store.checkAudit()).toEqual({ entries: 1, broken: null })
			expect((await check()).broken).toMatch(/^Expected 3 entries, as on 2027-02-01; there are 1\.$/)
			expect((await sinceThen()).broken).toMatch(/^Expected 3 entries, as on 2027-02-01; there are 1\.$/)
			// Made longer than it was it is not the one that stood there.
			for (const account of ['d', 'e', 'f']) await line(account, 'right.refuse')
			expect((await check()).broken).toBe('Entry 3 is not the one that stood there on 2027-02-01.')
			// The next look of a server says so for good, and goes on from there.
			expect(await saveCheckpoint(accounts)).toBe(3)
			expect(await saveCheckpoint(accounts)).toBeNull()
			expect(await check()).toEqual({
				entries: 4,
				broken: null,
				after: 0,
				wentBack: [{ at: AT, from: 3, to: 4 }],
			})
		})

		it('does not hold by a checkpoint that somebody wrote without the key', async () => {
			for (const account of ['a', 'b']) await line(account, 'right.refuse')
			await saveCheckpoint(accounts)
			const file = join(folder, 'audit.jsonl')
			writeFileSync(file, readFileSync(file, 'utf8').replace('"seq":2', '"seq":1'))
			expect((await check()).broken).toMatch(/is not signed by its key/)
		})

		it('is purged after its months, and begins with a signed checkpoint; a cut beginning is no purge', async () => {
			for (const account of ['a', 'b', 'c']) await line(account, 'right.refuse')
			await runRaw("MATCH (entry:AuditEntry) WHERE entry.seq < 3 SET entry.at = '2025-12-01T00:00:00.000Z'")
			const said: string[] = []
			const purge = (isDry: boolean) =>
				purgePersonalData(accounts, { today: '2027-02-01', isDry, log: (one) => said.push(one) })
			const lines = async () => (await runRaw('MATCH (entry:AuditEntry) RETURN count(entry) AS count'))[0]
			expect(await purge(true)).toBe(2)
			expect(await lines()).toEqual({ count: 3 })
			expect(said).toEqual([
				'0 contacts, 0 accounts, 0 discussions, 0 proposals, 0 reports, 0 requests, 0 activities, 2 lines of the audit log would be removed; nothing was written.',
			])
			expect(await purge(false)).toBe(2)
			expect(await check()).toMatchObject({ broken: null })
			expect(await purge(false)).toBe(0)
			await runRaw("MATCH (checkpoint:AuditCheckpoint) SET checkpoint.signature = 'ab'")
			expect((await check()).broken).toMatch(/cut at entry 2, and not by a purge/)
			await runRaw('MATCH (checkpoint:AuditCheckpoint) DELETE checkpoint')
			expect((await check()).broken).toBe('Expected entry 1; entry 3 came.')
		})
	})

	describe('The retention', () => {
		const WEEK = 7 * 86_400_000
		async function withOldThings(): Promise<void> {
			await withContact(store.stores, 'old', { confirmedOn: '2024-02-01' })
			await withContact(store.stores, 'late', { confirmedOn: '2024-02-01' })
			await withContact(store.stores, 'review', { confirmedOn: '2025-02-01' })
			await withContact(store.stores, 'new', { confirmedOn: '2026-11-30' })
			const report = { ...someReport('old'), closedAt: '2026-01-01T00:00:00.000Z' }
			await kept(store.stores, { report: { next: report, tokenHash: 'o' } })
			await withRequest(store.stores, 'old', { closedOn: '2022-01-01', state: 'GRANTED' })
			await withRequest(store.stores, 'open')
			await runRaw(
				"UNWIND [['old', '2025-01-31'], ['young', '2025-02-01']] AS row CREATE (:Activity {id: 'activity:' + row[0], at: row[1] + 'T00:00:00.000Z'})",
			)
			await runRaw(
				"CREATE (:Comment {id: 'comment:old', actor: 'territory:north', at: '2027-01-01T00:00:00.000Z', subject: 'OVERLAP', subjectId: 'y', text: 'vu Prénomold Patronymeold'})",
			)
		}
		const ids = async () => (await store.stores.contacts.heads()).map(({ id }) => id)

		it('says first what would go, and a week later removes it, but for what was confirmed meanwhile', async () => {
			await withOldThings()
			const planned = await keepRetention(accounts, '2027-02-01')
			expect(planned).toMatchObject({ isDry: true, asOf: '2027-02-01', account: null })
			expect(planned?.counts).toEqual([
				{ category: 'CONTACTS', count: 2, toReview: 1 },
				{ category: 'ACCOUNTS', count: 0, toReview: 0 },
				{ category: 'COMMENTS', count: 0, toReview: 0 },
				{ category: 'PROPOSALS', count: 0, toReview: 0 },
				{ category: 'REPORTS', count: 1, toReview: 0 },
				{ category: 'REQUESTS', count: 1, toReview: 0 },
				{ category: 'ACTIVITIES', count: 1, toReview: 0 },
				{ category: 'AUDIT_LOG', count: 0, toReview: 0 },
			])
			expect(await ids()).toHaveLength(4)
			now += WEEK - 1
			expect(await keepRetention(accounts, '2027-02-07')).toBeNull()
			const late = await store.stores.contacts.head('contact:late')
			if (late === null) throw new Error('Expected a contact.')
			const head = { ...late, confirmedOn: '2027-02-05', version: 2 }
			await kept(store.stores, { contact: { head, values: null } })
			now += 1
			const done = await keepRetention(accounts, '2027-02-08')
			expect(done).toMatchObject({ isDry: false, asOf: '2027-02-01' })
			expect(done?.counts.map(({ count }) => count)).toEqual([1, 0, 0, 0, 1, 1, 1, 0])
			expect(await ids()).toEqual(['contact:late', 'contact:new', 'contact:review'])
			expect((await store.stores.personRequests.all()).map(({ id }) => id)).toEqual(['request:open'])
			expect(await runRaw('MATCH (one:Activity) RETURN one.id AS id')).toEqual([{ id: 'activity:young' }])
			// Free texts too, and for good.
			expect(await wholeDatabase()).not.toMatch(/patronymeold/i)
			expect(ledger.erasures()).toMatchObject([{ subject: 'contact:old', reason: 'RETENTION' }])
			const told = await store.stores.auditLog.lines(NOTHING, null, 100)
			expect(told.map(({ action }) => action)).toEqual(
				expect.arrayContaining(['retention.plan', 'retention.purge', 'contact.purge', 'report.purge']),
			)
			expect(await store.stores.auditLog.check(ledger)).toMatchObject({ broken: null })
		})

		it('closes an account that nobody uses a month after its letter, unless it is used meanwhile; without letters none', async () => {
			const DAY = 86_400_000
			const unused = await withAccount(accounts, 'unused', EDITOR)
			const back = await withAccount(accounts, 'back', EDITOR)
			const administrator = await withAccount(accounts, 'administrator', ADMINISTRATOR)
			await runRaw("MATCH (one:Account) SET one.createdAt = '2025-02-15T00:00:00.000Z' REMOVE one.usedAt")
			await runRaw('MATCH (one:Session) DETACH DELETE one')
			expect(await tellUnused(accounts, '2027-02-01')).toBe(0)
			const withMail = { ...accounts, hasMail: true }
			expect(await tellUnused(withMail, '2027-01-01')).toBe(0)
			// A month before two years have passed.
			expect(await tellUnused(withMail, '2027-02-01')).toBe(3)
			expect(await tellUnused(withMail, '2027-02-01')).toBe(0)
			const letters = []
			for (let count = 0; count < 4; count += 1) {
				letters.push(await store.stores.mail.claim('2027-02-02', '2027-02-03'))
			}
			expect(letters.map((letter) => letter?.kind)).toEqual([...Array(3).fill('UNUSED_ACCOUNT'), undefined])
			expect(JSON.parse(letters[0]?.content ?? '')).toEqual({
				usedAt: '2025-02-15T00:00:00.000Z',
				closesOn: '2027-03-03',
			})
			now += 20 * DAY
			expect((await dueOn(withMail, '2027-02-21')).accounts).toEqual([])
			await openSession(accounts, back, null)
			await runRaw('MATCH (one:Session) DETACH DELETE one')
			now += 11 * DAY
			const due = await dueOn(withMail, '2027-03-04')
			expect([due.accounts.map(({ id }) => id).sort(), due.accountsToTell]).toEqual([
				[administrator, unused].sort(),
				0,
			])
			const asked = vi.spyOn(store.stores.retention, 'unusedAccounts')
			const done = await purge(withMail, '2027-03-04')
			// However many accounts go.
			expect(asked).toHaveBeenCalledTimes(1)
			// The last administrator stays, whoever uses it.
			expect(done.counts.find(({ category }) => category === 'ACCOUNTS')).toMatchObject({ count: 1 })
			expect(
				[...(await store.stores.accounts.detailsOf([unused, back, administrator])).keys()].sort(),
			).toEqual([administrator, back].sort())
			expect(ledger.erasures()).toMatchObject([{ subject: unused, reason: 'RETENTION' }])
		})

		it('removes discussions after their last comment, and proposals that ended, but what all accepted', async () => {
			await runRaw(
				`UNWIND [['a', 'old', '2023-12-31'], ['b', 'old', '2024-01-31'], ['c', 'young', '2023-12-31'], ['d', 'young', '2026-01-01']] AS row
				CREATE (:Comment {id: 'comment:' + row[0], subject: 'OVERLAP', subjectId: row[1], text: 'x', at: row[2] + 'T00:00:00.000Z'})`,
			)
			await runRaw(
				`CREATE (:Proposal {id: 'proposal:closed', state: 'CLOSED', closedAt: '2022-01-31T00:00:00.000Z'})<-[:OF]-(:ProposalSlot {key: 'closed'}),
					(:Comment {id: 'comment:e', subject: 'PROPOSAL', subjectId: 'proposal:closed', text: 'x', at: '2026-01-01T00:00:00.000Z'}),
					(:Proposal {id: 'proposal:over', state: 'SOUNDED', expiresOn: '2022-01-30'}),
					(:Proposal {id: 'proposal:declined', state: 'SOUNDED'})<-[:OF]-(:ProposalSlot {key: 'declined', declinedAt: '2022-01-01T00:00:00.000Z'}),
					(:Proposal {id: 'proposal:accepted', state: 'CLOSED', closedAt: '2022-01-01T00:00:00.000Z'}),
					(:AcceptedProposal {id: 'proposal:accepted'}),
					(:Proposal {id: 'proposal:open', state: 'SOUNDED'}),
					(:Proposal {id: 'proposal:young', state: 'CLOSED', closedAt: '2022-02-02T00:00:00.000Z'})`,
			)
			const { counts } = await purge(accounts, '2027-02-01')
			expect(counts.filter(({ count }) => count > 0)).toEqual([
				{ category: 'COMMENTS', count: 1, toReview: 0 },
				{ category: 'PROPOSALS', count: 3, toReview: 0 },
			])
			const left = await runRaw(
				'MATCH (one:Comment|Proposal|ProposalSlot) RETURN coalesce(one.id, one.key) AS id ORDER BY id',
			)
			expect(left.map(({ id }) => id)).toEqual([
				'comment:c',
				'comment:d',
				'proposal:accepted',
				'proposal:open',
				'proposal:young',
			])
			const told = await store.stores.auditLog.lines(NOTHING, null, 100)
			expect(told.filter(({ action }) => action === 'proposal.purge')).toHaveLength(3)
			expect(await store.stores.auditLog.check(ledger)).toMatchObject({ broken: null })
		})

		it('names by id and day what a dry run of the command would remove, and nothing of the person', async () => {
			await withOldThings()
			const said: string[] = []
			const choice = { today: '2027-02-01', isDry: true, log: (line: string) => said.push(line) }
			expect(await purgePersonalData(accounts, choice)).toBe(5)
			expect(said).toEqual([
				'contact:late, last confirmed on 2024-02-01',
				'contact:old, last confirmed on 2024-02-01',
				'report:old, closed on 2026-01-01',
				'request:old, answered on 2022-01-01',
				'2 contacts, 0 accounts, 0 discussions, 0 proposals, 1 report, 1 request, 1 activity, 0 lines of the audit log would be removed; nothing was written.',
				'1 contact to be looked at again before.',
			])
			expect(await store.stores.retention.runs(9)).toEqual([])
		})
	})
})

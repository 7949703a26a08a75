import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BesideMark, NODES_BESIDE_RECORD } from '../../../schema/nodesBesideRecord'
import { VOCABULARY } from '../../../schema/vocabulary'
import { type AccountContext, accountContext } from '../../../server/accounts/accountContext'
import { argon2Passwords } from '../../../server/accounts/passwords'
import { Readers } from '../../../server/accounts/readers'
import { checkGraph } from '../../../server/commands/checkGraph'
import type { GraphRecord } from '../../../server/domain/records'
import type { Role } from '../../../server/domain/role'
import { NotFound } from '../../../server/errors'
import { loadSnapshots } from '../../../server/feed/loadSnapshots'
import { eraseContact, replayErasures } from '../../../server/personalData/erasing'
import { decideErasurePlace, erasurePlaces } from '../../../server/personalData/erasurePlaces'
import { answerRequest, personRequests } from '../../../server/personalData/requests'
import type { Directory } from '../../../server/policy/directory'
import { Database } from '../../../server/store/database'
import { type Ledger, ledgerIn } from '../../../server/store/ledger'
import type { Neo4jStore } from '../../../server/store/store'
import { VELMAR } from '../../fixtures/harbours'
import { kept as written } from '../../fixtures/kept'
import { dataset, mission, territory } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore, runRaw, testConnection } from '../../neo4j'
import { listening } from '../http/listening'
import { someReport } from '../reports/reportStoreContract'
import { FULL } from '../store/everyKind'
import { promisesOfAContactStore, someValues, withContact } from './contactStoreContract'

/** Every text of the whole database: names of properties and their values. */
async function wholeDatabase(): Promise<string> {
	const nodes = await runRaw('MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties')
	const edges = await runRaw('MATCH ()-[edge]->() RETURN type(edge) AS type, properties(edge) AS properties')
	return JSON.stringify([nodes, edges])
}

/** A text of a sort in which a name stands. */
function nameIn(mark: BesideMark, name: string): string {
	return mark === 'ADDRESS'
		? `https://example.org/avis/${encodeURIComponent(name)}/1`
		: `vu avec ${name}, hier`
}

/** The record with a name in each text that people write. */
function withName(record: GraphRecord, name: string): GraphRecord {
	const { properties = [] } = VOCABULARY.find(({ kind }) => kind === record.kind) ?? {}
	const planted = properties.flatMap(({ name: property, type, text = 'FIXED' }): [string, unknown][] => {
		if (text === 'FIXED') return []
		const said = nameIn(text, name)
		if (type === 'labels') return [[property, { fr: said, en: said, zh: said }]]
		if (type === 'strings') return [[property, [said, 'autre']]]
		if (type === 'optionalStrings') return [[property, [said, null]]]
		if (type !== 'names') return [[property, said]]
		const names = { fr: said, en: said, zh: said, local: said, romanisation: said }
		return [
			[property, { ...names, aliases: ['autre', said], former: [{ name: said, from: null, until: 1950 }] }],
		]
	})
	return { ...record, ...Object.fromEntries(planted) } as GraphRecord
}

describeOnNeo4j('Contacts in Neo4j', { timeout: 120_000 }, () => {
	let store: Neo4jStore
	let folder: string
	let ledger: Ledger
	const clock = () => Date.parse('2027-02-01T09:00:00.000Z')
	beforeAll(async () => {
		store = await emptyStore()
		folder = mkdtempSync(join(tmpdir(), 'constellations-ledger-'))
		ledger = ledgerIn(folder, null)
	})
	afterAll(async () => {
		rmSync(folder, { recursive: true })
		await store.close()
	})
	const empty = () =>
		runRaw(
			'MATCH (node:Contact|ContactDetails|Erasure|Report|ReportNote|PartyAnswer|Mission|Change|Follow|PersonRequest|ErasurePlace) DETACH DELETE node',
		)

	describe('The store', () => {
		promisesOfAContactStore(async () => {
			await empty()
			return store.stores
		})
	})

	it('tell in the audit log each that is read, by its id alone', async () => {
		await empty()
		await withContact(store.stores, 'read')
		await store.stores.contacts.readValues(['contact:read', 'contact:none'], 'account:reader')
		const told = await runRaw(
			`MATCH (entry:AuditEntry {object: 'contact:read'})
			RETURN entry.action AS action, entry.account AS account, entry.fields AS fields ORDER BY entry.seq`,
		)
		expect(told).toEqual([
			{ action: 'contact.add', account: null, fields: ['name'] },
			{ action: 'contact.read', account: 'account:reader', fields: [] },
		])
		expect(await store.checkAudit()).toMatchObject({ broken: null })
	})

	it('make no Change, and move nobody’s version', async () => {
		const before = [await store.feed(), await store.hash()]
		await withContact(store.stores, 'change')
		expect([await store.feed(), await store.hash()]).toEqual(before)
	})

	const DIRECTORY: Directory = { hasGroup: () => true, groupsOfActor: () => ['VM'] }
	const EDITOR = { role: 'EDITOR', group: null, actorId: 'territory:north' } as const
	const OTHER_EDITOR = { role: 'EDITOR', group: null, actorId: 'territory:south' } as const
	const COORDINATOR = { role: 'COORDINATOR', group: 'VM', actorId: null } as const
	const ADMINISTRATOR = { role: 'ADMINISTRATOR', group: null, actorId: null } as const
	const asking = (accountId: string, ...roles: readonly Role[]): AccountContext =>
		accountContext(
			{
				store: store.stores,
				clock,
				ledger,
				passwords: argon2Passwords(),
				readers: new Readers(store.stores, clock),
			},
			{ reader: { accountId, roles, scopes: null }, sessionId: null },
			DIRECTORY,
		)
	const TODAY = '2027-02-01'
	const AT = '2027-02-01T09:00:00.000Z'

	/**
	 * A contact whose name stands in the history of a record of its organisation; in a public record of another one, its history, a
	 * report, a remark and a word of another party.
	 */
	async function withTexts(id: string): Promise<void> {
		const { name, email, phone } = someValues(id)
		await withContact(store.stores, id)
		await store.write(
			[territory('territory:north', 'region'), territory('territory:south', 'region')],
			'account:editor',
		)
		const noted = (which: string, owner: string) =>
			mission(`mission:${which}`, null, null, '2027-05-01..2027-05-03', {
				owner,
				note: `vu avec ${name}`,
				sources: [],
			})
		const own = noted('noted', 'territory:north')
		await store.write([own], 'account:editor')
		await store.write([{ ...own, version: 2, note: 'vu' }], 'account:editor')
		await store.write([noted('others', 'territory:south')], 'account:other')
		await written(store.stores, {
			report: {
				next: { ...someReport(id), text: `Appeler ${phone}` },
				tokenHash: `link of ${id}`,
				note: {
					id: `note:${id}`,
					isAnswer: false,
					state: null,
					text: `ou ${email?.toUpperCase()}`,
					at: '2027-01-01T00:00:00.000Z',
					accountId: null,
				},
			},
		})
		await runRaw(
			'CREATE (:PartyAnswer {key: $id, recordId: "mission:noted", actor: "territory:south", reason: $reason})',
			{ id, reason: `selon ${name.split(' ').reverse().join(' ')}` },
		)
	}

	function expectNothingOf(id: string, text: string): void {
		const { name, email } = someValues(id)
		for (const value of [name, ...name.split(' '), email ?? '', `Chargée de mission ${id}`, '99 00 12 34']) {
			expect(text.toLowerCase()).not.toContain(value.toLowerCase())
		}
	}
	const historyOf = async (id: string) => JSON.stringify(await store.changesOf(id))
	const kept = async () =>
		JSON.stringify(
			await runRaw(
				'MATCH (node:Erasure|ErasurePlace|PersonRequest) RETURN labels(node) AS labels, properties(node) AS properties',
			),
		)
	const open = async (context: AccountContext) =>
		(await personRequests(context, true, {})).items.map(({ item }) => item)
	const placesOf = async (context: AccountContext, id: string) =>
		(await erasurePlaces(context, id, {})).items.map(({ item }) => item)
	let keys = 0
	const decide = async (context: AccountContext, id: string, place: string, isErased: boolean) => {
		keys += 1
		const idempotencyKey = `0d6c7a52-6a0f-4d6b-9f0c-${String(keys).padStart(12, '0')}`
		const { version } = (await store.stores.personRequests.byId(id)) ?? { version: 0 }
		return decideErasurePlace(context, TODAY, { id, version, place, isErased, idempotencyKey })
	}

	it('are erased with what their organisation wrote of them, and no word goes from what others wrote', async () => {
		await empty()
		await withTexts('Z')
		const before = await store.feed()
		const editor = asking('account:editor', EDITOR, COORDINATOR)
		const asked = { id: 'contact:Z', idempotencyKey: randomUUID() }
		expect(await eraseContact(editor, asked)).toBeUndefined()
		// The answer was lost on its way: who asks again is told the same.
		expect(await eraseContact(editor, asked)).toBeUndefined()
		await expect(eraseContact(editor, { ...asked, idempotencyKey: randomUUID() })).rejects.toThrow(NotFound)
		expect(await historyOf('mission:noted')).not.toMatch(/patronymez/i)
		expect((await store.changesOf('mission:noted')).length).toBe(2)
		expect(await historyOf('mission:others')).toMatch(/PatronymeZ/)
		expect((await store.feed()).epoch).not.toBe(before.epoch)
		expect(await store.checkAudit()).toMatchObject({ broken: null })
		expect(ledger.erasures().map(({ subject }) => subject)).toEqual(['contact:Z'])
		// What is kept of it holds no word of the person.
		expectNothingOf('Z', await kept())
		// In the whole database the name stands in what others wrote, and nowhere else.
		const nodes = await runRaw('MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties')
		const holding = nodes.filter(({ properties }) => /patronymez/i.test(JSON.stringify(properties)))
		expect(holding.length).toBeGreaterThan(2)
		expect(
			holding.filter((node) => !/"PartyAnswer"|"ReportNote"|"mission:others"/.test(JSON.stringify(node))),
		).toEqual([])
		// Whoever may have chosen the name learns of nothing, as a coordinator neither.
		expect(await open(editor)).toEqual([])
		const [request] = await open(asking('account:coordinator', COORDINATOR))
		if (request === undefined) throw new Error('Expected a request.')
		await expect(erasurePlaces(editor, request.id, {})).rejects.toMatchObject({ code: 'NOT_FOUND' })
		await expect(decide(editor, request.id, 'place:any', true)).rejects.toMatchObject({ code: 'NOT_FOUND' })
	})

	it('are looked for in others’ texts by a second person, who reads each passage and decides, once', async () => {
		const coordinator = asking('account:coordinator', COORDINATOR)
		const administrator = asking('account:administrator', ADMINISTRATOR, OTHER_EDITOR)
		// Public texts are the coordinator’s to read; the others who administers alone.
		const [ofGroup, ...more] = await open(coordinator)
		if (ofGroup === undefined) throw new Error('Expected a request.')
		expect([more.length, ofGroup.dueOn, ofGroup.group]).toEqual([0, '2027-03-01', 'VM'])
		const [note, ...others] = await placesOf(coordinator, ofGroup.id)
		expect(others).toEqual([])
		expect(note).toMatchObject({
			text: 'RECORD',
			place: { object: 'mission:others', property: 'note' },
			excerpts: [{ before: 'vu avec ', found: 'PrénomZ PatronymeZ', after: '' }],
		})
		const ofInstance = (await open(administrator)).find(({ group }) => group === null)
		if (note === undefined || ofInstance === undefined) throw new Error('Expected a request of each.')
		await expect(placesOf(coordinator, ofInstance.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
		const places = await placesOf(administrator, ofInstance.id)
		expect(places.map(({ text }) => text).sort()).toEqual(['ANSWER', 'REPORT', 'REPORT'])
		// It ends when each is decided, and not before.
		const end = { id: ofGroup.id, version: 1, state: 'GRANTED', outcome: '' } as const
		await expect(
			answerRequest(coordinator, TODAY, { ...end, idempotencyKey: '0d6c7a52-6a0f-4d6b-9f0c-aaaaaaaaaaaa' }),
		).rejects.toMatchObject({ code: 'CONFLICT' })
		expect(await decide(coordinator, ofGroup.id, note.place.id, true)).toMatchObject({
			state: 'GRANTED',
			closedOn: TODAY,
		})
		expect(await historyOf('mission:others')).not.toMatch(/patronymez/i)
		await expect(decide(coordinator, ofGroup.id, note.place.id, false)).rejects.toMatchObject({
			code: 'CONFLICT',
		})
		const [first, second, third] = places.map(({ place }) => place)
		if (!first || !second || !third) throw new Error('Expected three.')
		const answer = places.findIndex(({ text }) => text === 'ANSWER')
		for (const [at, { id }] of [first, second, third].entries()) {
			await decide(administrator, ofInstance.id, id, at !== answer)
		}
		expect(await store.stores.personRequests.byId(ofInstance.id)).toMatchObject({ state: 'PARTLY' })
		expect(await wholeDatabase()).toMatch(/selon PatronymeZ PrénomZ/)
		expect(await historyOf('mission:others')).not.toMatch(/patronymez/i)
		const told = await runRaw(
			`MATCH (entry:AuditEntry) WHERE entry.action STARTS WITH 'erasure.'
				AND entry.account IN ['account:administrator', 'account:coordinator', 'account:editor']
			RETURN entry.action AS action, entry.account AS account, count(*) AS count ORDER BY action, account`,
		)
		expect(told).toEqual([
			{ action: 'erasure.accept', account: 'account:administrator', count: 2 },
			{ action: 'erasure.accept', account: 'account:coordinator', count: 1 },
			{ action: 'erasure.read', account: 'account:administrator', count: 1 },
			{ action: 'erasure.read', account: 'account:coordinator', count: 1 },
			{ action: 'erasure.refuse', account: 'account:administrator', count: 1 },
		])
		expect(await store.checkAudit()).toMatchObject({ broken: null })
	})

	it('stay erased where an older state of the database is brought back, in others’ texts as it was decided', async () => {
		await empty()
		await runRaw('MATCH (node:ErasurePlace|PersonRequest) DETACH DELETE node')
		// As it was before the erasure, without the lists in the database: those beside it know.
		await withTexts('Z')
		await runRaw("CREATE (:Follow {id: 'follow:late', title: 'PrénomZ PatronymeZ'})")
		expect(await wholeDatabase()).toContain('PatronymeZ')
		expect(await replayErasures({ store: store.stores, ledger })).toBe(1)
		expect(await store.stores.contacts.head('contact:Z')).toBeNull()
		for (const id of ['mission:noted', 'mission:others']) {
			expect(await historyOf(id)).not.toMatch(/patronymez/i)
		}
		// What was left stays, what nobody has decided is asked about, once.
		expect((await runRaw('MATCH (one:PartyAnswer) RETURN one.reason AS reason'))[0]).toEqual({
			reason: 'selon PatronymeZ PrénomZ',
		})
		expect(await runRaw('MATCH (one:ErasurePlace {isErased: null}) RETURN one')).toEqual([])
		expect(
			await runRaw(
				'MATCH (one:ErasurePlace) WHERE one.isErased IS NULL RETURN one.label AS label, one.object AS object',
			),
		).toEqual([{ label: 'Follow', object: 'follow:late' }])
		expect(await store.stores.erasures.all()).toEqual(ledger.erasures())
		expect((await store.stores.erasures.decisions()).length).toBe(ledger.decisions().length)
		// The next start finds nothing to do.
		expect(await replayErasures({ store: store.stores, ledger })).toBe(0)
		expect((await store.stores.personRequests.all()).filter(({ closedOn }) => !closedOn)).toHaveLength(1)
	})

	it('are taken out of a text again where a restore brought back what was decided after the backup', async () => {
		await runRaw(
			"MATCH (place:ErasurePlace {object: 'mission:others'}) REMOVE place.isErased, place.decidedAt",
		)
		await runRaw("MATCH (one:Mission {id: 'mission:others'}) SET one.note = 'vu avec PrénomZ PatronymeZ'")
		expect(await replayErasures({ store: store.stores, ledger })).toBe(1)
		expect((await runRaw("MATCH (one:Mission {id: 'mission:others'}) RETURN one.note AS note"))[0]).toEqual({
			note: 'vu avec […]',
		})
	})

	it('leave no word in any text that people write, once each place was decided', async () => {
		await runRaw('MATCH (node) WHERE NOT node:Migration AND NOT node:Feed DETACH DELETE node')
		await runRaw("CREATE (:AuditHead {id: 1, seq: 0, hash: ''})")
		const { name } = someValues('Z')
		await withContact(store.stores, 'Z', { organisation: 'territory:nantes' })
		const planted = FULL.map((record) => withName(record, name))
		await store.write(planted, 'account:writer')
		await store.writeDataset(dataset(VELMAR, { title: `Tables de ${name}` }), 'account:writer')
		for (const { label, marks, id } of NODES_BESIDE_RECORD) {
			const texts = Object.entries(marks).flatMap(([property, mark]) =>
				mark === 'FREE' || mark === 'ADDRESS' ? [[property, nameIn(mark, name)]] : [],
			)
			if (texts.length === 0) continue
			const fixed = {
				...{ at: AT, receivedOn: TODAY, dueOn: TODAY, closedOn: TODAY, kind: 'ACCESS', state: 'GRANTED' },
				...{ accountId: 'account:writer', writers: ['account:writer'] },
			}
			const properties = { ...fixed, ...Object.fromEntries(texts), ...(id && { [id]: `one:${label}` }) }
			const parts = { label, properties, owner: `of:${label}` }
			await runRaw('CREATE (node:$($label)) SET node = $properties', parts)
			if (id === null) {
				await runRaw(
					'MATCH (node:$($label)) WHERE NOT ()-->(node) CREATE ({id: $owner})-[:HAS_DETAILS]->(node)',
					parts,
				)
			}
		}
		const found = async () => (await store.search('PatronymeZ', ['Territory', 'Organisation'], 9)).length
		expect(await found()).toBeGreaterThan(0)

		const publicAnswer = async () => {
			const server = await listening(await loadSnapshots(store))
			const answer = await fetch(`${server.url}/graphql`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({
					query: `{ record(id: "mission:M1") { note actors { name aliases } sources { title url host } ... on Mission { ledBy } } }`,
				}),
			})
			await server.stop()
			return answer.text()
		}
		expect(await publicAnswer()).toMatch(/patronymez/i)

		// Whoever wrote it is given each of these texts.
		const written = JSON.stringify(await store.stores.heldData.ofAccount('account:writer'))
		for (const { kind, properties } of VOCABULARY) {
			const marked = properties.filter(({ text = 'FIXED' }) => text !== 'FIXED')
			for (const { name: property } of marked)
				expect([kind, written]).toEqual([kind, expect.stringContaining(`"name":"${property}"`)])
		}

		await eraseContact(asking('account:editor', { ...EDITOR, actorId: 'territory:nantes' }), {
			id: 'contact:Z',
			idempotencyKey: randomUUID(),
		})
		const administrator = asking('account:administrator', ADMINISTRATOR)
		const coordinator = asking('account:coordinator', COORDINATOR)
		const asked = new Set<string>()
		for (const by of [coordinator, administrator]) {
			for (const request of await open(by)) {
				const { items } = await erasurePlaces(by, request.id, { first: 200 })
				for (const {
					item: { place, excerpts },
				} of items) {
					asked.add(place.label)
					expect([place.label, place.property, excerpts[0]?.found]).toEqual([
						place.label,
						place.property,
						expect.stringMatching(/patronymez/i),
					])
					await decide(by, request.id, place.id, true)
				}
			}
		}
		expect([...asked]).toEqual(expect.arrayContaining(['Source', 'Territory', 'Dataset', 'LetterDetails']))
		expect(await found()).toBe(0)
		for (const { id } of planted) expect(await historyOf(id)).not.toMatch(/patronymez/i)
		expect(JSON.stringify(await store.stores.heldData.ofAccount('account:writer'))).not.toMatch(/patronymez/i)
		expect(JSON.stringify(await store.datasets())).not.toMatch(/patronymez/i)
		expect(await wholeDatabase()).not.toMatch(/patronymez/i)
		expect(await publicAnswer()).not.toMatch(/patronymez/i)
		// What the graph says is what its Changes say.
		const driver = neo4j.driver(
			testConnection().uri,
			neo4j.auth.basic(testConnection().user, testConnection().password),
		)
		const lines: string[] = []
		await checkGraph(new Database(driver, testConnection().database), {
			commands: {},
			log: (line) => lines.push(line),
		})
		await driver.close()
		expect(lines.filter((line) => /note|name|title|content|searchText/.test(line))).toEqual([])
	})

	it('are put on the list beside the database where a server wrote them that has another one', async () => {
		const other = mkdtempSync(join(tmpdir(), 'constellations-ledger-'))
		const second = ledgerIn(other, null)
		expect(await replayErasures({ store: store.stores, ledger: second })).toBe(0)
		expect(second.erasures()).toEqual(await store.stores.erasures.all())
		rmSync(other, { recursive: true })
	})
})

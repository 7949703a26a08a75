import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { erase, replayErasures } from '../../../server/personalData/erasing'
import { type Ledger, ledgerIn } from '../../../server/store/ledger'
import type { Neo4jStore } from '../../../server/store/neo4jStore'
import { mission } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'
import { someReport } from '../reports/reportStoreContract'
import { promisesOfAContactStore, someValues, withContact } from './contactStoreContract'

/** Every text of the whole database: names of properties and their values. */
async function wholeDatabase(): Promise<string> {
	const nodes = await runRaw('MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties')
	const edges = await runRaw('MATCH ()-[edge]->() RETURN type(edge) AS type, properties(edge) AS properties')
	return JSON.stringify([nodes, edges])
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
			'MATCH (node:Contact|ContactDetails|Erasure|Report|ReportNote|PartyAnswer|Mission) DETACH DELETE node',
		)

	describe('The store', () => {
		promisesOfAContactStore(async () => {
			await empty()
			return store.accounts
		})
	})

	it('tell in the audit log each that is read, by its id alone', async () => {
		await empty()
		await withContact(store.accounts.contacts, 'read')
		await store.accounts.contacts.readValues(['contact:read', 'contact:none'], 'account:reader')
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
		await withContact(store.accounts.contacts, 'change')
		expect([await store.feed(), await store.hash()]).toEqual(before)
	})

	/** A contact whose name stands in a note of a record, in its history, in a report, an answer and a word of a party. */
	async function withTexts(id: string): Promise<void> {
		const { name, email, phone } = someValues(id)
		await withContact(store.accounts.contacts, id)
		const noted = mission('mission:noted', null, null, '2027-05-01..2027-05-03', {
			note: `vu avec ${name}`,
			sources: [],
		})
		await store.write([noted], 'account:editor')
		await store.write([{ ...noted, version: 2, note: 'vu' }], 'account:editor')
		await store.accounts.reports.create({ ...someReport(id), text: `Appeler ${phone}` }, `link of ${id}`)
		await store.accounts.reports.remark(
			`link of ${id}`,
			{ id: `note:${id}`, text: `ou ${email?.toUpperCase()}`, at: '2027-01-01T00:00:00.000Z' },
			9,
		)
		await runRaw('CREATE (:PartyAnswer {key: $id, recordId: "mission:noted", reason: $reason})', {
			id,
			reason: `selon ${name.split(' ').reverse().join(' ')}`,
		})
	}

	function expectNothingOf(id: string, text: string): void {
		const { name, email } = someValues(id)
		for (const value of [name, ...name.split(' '), email ?? '', `Chargée de mission ${id}`, '99 00 12 34']) {
			expect(text.toLowerCase()).not.toContain(value.toLowerCase())
		}
	}

	it('leave nothing of an erased person in the whole database, history and free texts included', async () => {
		await empty()
		await withTexts('Z')
		const before = await store.feed()
		expect(() => expectNothingOf('Z', '')).not.toThrow()
		expect(await wholeDatabase()).toContain('PatronymeZ')
		const accounts = { store: store.accounts, clock, ledger }
		// The note in two Changes' worth of history, the report, the remark, the word.
		expect(await erase(accounts, 'contact:Z', 'REQUEST', 'account:editor')).toBe(4)
		expectNothingOf('Z', await wholeDatabase())
		expect((await store.feed()).epoch).not.toBe(before.epoch)
		expect((await store.changesOf('mission:noted')).length).toBe(2)
		expect(await store.checkAudit()).toMatchObject({ broken: null })
		expect(ledger.erasures().map(({ subject }) => subject)).toEqual(['contact:Z'])
	})

	it('stay erased where an older state of the database is brought back', async () => {
		await empty()
		// As it was before the erasure, without the list in the database: the one beside it knows.
		await withTexts('Z')
		await runRaw('MATCH (erasure:Erasure) DELETE erasure')
		expect(await wholeDatabase()).toContain('PatronymeZ')
		expect(await replayErasures({ store: store.accounts, ledger })).toBe(1)
		expectNothingOf('Z', await wholeDatabase())
		expect(await store.accounts.personalData.erasures()).toEqual(ledger.erasures())
		// The next start finds nothing to do.
		expect(await replayErasures({ store: store.accounts, ledger })).toBe(0)
	})

	it('are put on the list beside the database where a server wrote them that has another one', async () => {
		const other = mkdtempSync(join(tmpdir(), 'constellations-ledger-'))
		const second = ledgerIn(other, null)
		expect(await replayErasures({ store: store.accounts, ledger: second })).toBe(0)
		expect(second.erasures()).toEqual(await store.accounts.personalData.erasures())
		rmSync(other, { recursive: true })
	})
})

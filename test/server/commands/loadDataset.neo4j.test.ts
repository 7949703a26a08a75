import { afterAll, beforeAll, expect, it } from 'vitest'
import { type LoadReport, loadDataset } from '../../../server/commands/loadDataset'
import type { Store } from '../../../server/store/store'
import { CHINA, loadWithUsed, readWithUsed, SCENARIO } from '../../fixtures/readWithUsed'
import { describeOnNeo4j, emptyStore } from '../../neo4j'

const today = '2026-11-25'

describeOnNeo4j('loadDataset on a real Neo4j', () => {
	let store: Store
	let first: readonly LoadReport[]
	let created: number

	beforeAll(async () => {
		store = await emptyStore()
		first = await loadWithUsed(store, CHINA, { today })
		created = first.reduce((sum, report) => sum + report.created, 0)
	})

	afterAll(() => store.close())

	it('writes one Change for each record, and one for each data set', async () => {
		expect(created).toBeGreaterThan(1400)
		expect((await store.feed()).seq).toBe(created + 2)
	})

	it('stores each record as the tables describe it', async () => {
		const { records } = await readWithUsed(CHINA)
		const kept = await store.recordsById(records.map(({ id }) => id))
		for (const record of records) expect(kept.get(record.id)).toEqual(record)
	})

	it.each([
		["Xi'an", 'territory:CN:610100'],
		['Xian', 'territory:CN:610100'],
		["Yan'an", 'territory:CN:610600'],
		['Orlé', 'territory:FR:commune:45234'],
		['orleens', 'territory:FR:commune:45234'],
		['上海', 'territory:CN:310000'],
		['Canton', 'territory:CN:440100'],
		['CREA', 'territory:FR:metropole:200023414'],
		['Aquitaine', 'territory:FR:region:75'],
		['33063', 'territory:FR:commune:33063'],
		['200023414', 'territory:FR:metropole:200023414'],
		['310000', 'territory:CN:310000'],
	])('finds « %s » first in the reference data', async (text, id) => {
		const [hit] = await store.search(text, ['Territory', 'Organisation'], 5)
		expect(hit?.id).toBe(id)
	})

	it('writes nothing when loaded again', async () => {
		const before = [await store.hash(), (await store.feed()).seq]
		for (const [at, again] of (await loadWithUsed(store, CHINA, { today })).entries()) {
			const unchanged = first[at]?.created
			expect(again).toMatchObject({ created: 0, changed: 0, unchanged, vanished: [] })
		}
		expect([await store.hash(), (await store.feed()).seq]).toEqual(before)
	})

	it('marks each record of the scenario', async () => {
		const { created } = await loadDataset(store, SCENARIO, { today })
		let marked = 0
		for (const kind of ['Mission', 'Wish', 'Source', 'Mandate', 'Unavailability'] as const) {
			for await (const record of store.stream(kind)) if (record.scenario) marked++
		}
		expect([created, marked]).toEqual([111, 111])
	})
})

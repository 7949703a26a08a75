import { afterAll, beforeEach, expect, it } from 'vitest'
import { VOCABULARY } from '../../../schema/vocabulary'
import type { GraphRecord, RecordKind } from '../../../server/domain/records'
import { BadInput } from '../../../server/errors'
import type { Store } from '../../../server/store/store'
import { dataset, mission, names, sector, territory } from '../../fixtures/records'
import { describeOnNeo4j, emptyStore, runRaw } from '../../neo4j'
import { EMPTY, FULL } from './everyKind'

async function streamed(store: Store, kind: RecordKind): Promise<GraphRecord[]> {
	const records: GraphRecord[] = []
	for await (const record of store.stream(kind)) records.push(record)
	return records
}

describeOnNeo4j('Records in Neo4j', () => {
	let store: Store
	beforeEach(async () => {
		await store?.close()
		store = await emptyStore()
	})
	afterAll(async () => store?.close())

	it('come back as they were written, of every kind, full or bare', async () => {
		const records = [...FULL, ...EMPTY]
		await store.write(records, 'test')
		const read = await store.recordsById(records.map(({ id }) => id))
		for (const record of records) expect(read.get(record.id)).toEqual(record)
		const all: GraphRecord[] = []
		for await (const record of store.streamAll()) all.push(record)
		const byId = (one: GraphRecord, other: GraphRecord) => (one.id < other.id ? -1 : 1)
		expect(all.sort(byId)).toEqual(records.toSorted(byId))
		expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(VOCABULARY.map(({ kind }) => kind)))
	})

	it('are streamed by kind in the order of their ids, over several pages', async () => {
		const many = Array.from({ length: 1_001 }, (_, index) => territory(`territory:${index}`, 'commune'))
		await store.write(many, 'test')
		const ids = (await streamed(store, 'Territory')).map(({ id }) => id)
		expect(ids).toEqual(many.map(({ id }) => id).sort())
	})

	it('hold whole numbers as integers and measures as floats', async () => {
		await store.write([territory('territory:a', 'commune', { population: 12, lat: 47 })], 'test')
		const [row] = await runRaw(
			'MATCH (n:Territory) RETURN valueType(n.population) AS population, valueType(n.lat) AS lat, valueType(n.version) AS version',
		)
		expect(row).toEqual({
			population: 'INTEGER NOT NULL',
			lat: 'FLOAT NOT NULL',
			version: 'INTEGER NOT NULL',
		})
	})

	it('are replaced whole: what the new version does not say is gone', async () => {
		const before = territory('territory:a', 'commune', {
			population: 12,
			partOf: ['territory:b', 'territory:c'],
		})
		const outer = [territory('territory:b', 'epci'), territory('territory:c', 'departement')]
		await store.write([before, ...outer], 'test')
		const after = { ...before, version: 2, population: null, partOf: ['territory:c'] }
		await store.write([after], 'test')
		expect((await store.recordsById(['territory:a'])).get('territory:a')).toEqual(after)
	})

	it('keep the relations that others have to a record that is replaced', async () => {
		const outer = territory('territory:b', 'epci')
		const inner = territory('territory:a', 'commune', { partOf: ['territory:b'] })
		await store.write([outer, inner], 'test')
		await store.write([{ ...outer, version: 2 }], 'test')
		expect((await store.recordsById(['territory:a'])).get('territory:a')).toEqual(inner)
	})

	it('are not written at all when one refers to what is not on record', async () => {
		const records = [
			territory('territory:a', 'commune'),
			mission('mission:M1', 'territory:a', 'territory:nowhere', '2010', { sources: [] }),
		]
		await expect(store.write(records, 'test')).rejects.toThrow(
			/`host`.*missing: mission:M1 → territory:nowhere/,
		)
		expect(await streamed(store, 'Territory')).toEqual([])
		expect((await store.feed()).seq).toBe(0)
	})

	it('refuse an end of the wrong kind, saying which', async () => {
		const records = [
			sector('sector:vin', 'competing'),
			mission('mission:M1', null, 'sector:vin', '2010', { sources: [] }),
		]
		await expect(store.write(records, 'test')).rejects.toThrow(BadInput)
		await expect(store.write(records, 'test')).rejects.toThrow(
			/`host` of mission:M1 to be the id of a Territory; came sector:vin/,
		)
	})

	it('have the same hash in whatever order they were written, and another when one differs', async () => {
		await store.write(FULL, 'test')
		const one = await store.hash()
		await store.close()
		store = await emptyStore()
		for (const record of [...FULL].filter(({ kind }) => kind === 'Source' || kind === 'Sector').reverse()) {
			await store.write([record], 'test')
		}
		await store.write([...FULL].reverse(), 'test')
		expect(await store.hash()).toBe(one)
		await store.write([territory('territory:FR', 'country', { names: names('La France') })], 'test')
		expect(await store.hash()).not.toBe(one)
	})

	it('remember a data set with its Change', async () => {
		const described = dataset(null, { title: 'Référence', attributions: ['GeoNames'] })
		const { seq } = await store.writeDataset(described, 'import:test')
		expect(await store.datasets()).toEqual([described])
		expect(await store.changesAfter(seq - 1, 10)).toEqual([
			expect.objectContaining({ seq, author: 'import:test', kind: 'Dataset', id: 'test', after: described }),
		])
	})

	it('read the licence of a data set as one text, whether it is said in one or in three languages', async () => {
		const inThree = { fr: 'Faits publics', en: 'Public facts', zh: '公开事实' }
		await store.writeDataset(dataset(null, { id: 'one', licence: 'CC0' }), 'import:test')
		await store.writeDataset(dataset(null, { id: 'three', licence: inThree }), 'import:test')
		expect(await runRaw('MATCH (d:Dataset) RETURN d.id AS id, d.licence AS licence ORDER BY id')).toEqual([
			{ id: 'one', licence: 'CC0' },
			{ id: 'three', licence: 'Faits publics' },
		])
		expect((await store.datasets()).map(({ licence }) => licence)).toEqual(['CC0', inThree])
	})

	it('append one Change each, numbered one after the other, with the whole record', async () => {
		const [first, second] = [territory('territory:a', 'commune'), territory('territory:b', 'commune')]
		const written = await store.write([first, second], 'someone')
		expect(written.seq).toBe(2)
		expect(written.bookmark).not.toBe('')
		const changes = await store.changesAfter(0, 10)
		expect(changes.map(({ seq, author, id, after }) => ({ seq, author, id, after }))).toEqual([
			{ seq: 1, author: 'someone', id: 'territory:a', after: first },
			{ seq: 2, author: 'someone', id: 'territory:b', after: second },
		])
		expect(await store.changesAfter(1, 10)).toHaveLength(1)
		expect(await store.changesAfter(0, 1)).toHaveLength(1)
	})

	it('are removed with their Changes in one transaction; those that do not exist are left alone', async () => {
		const outer = territory('territory:b', 'epci')
		const inner = territory('territory:a', 'commune', { partOf: ['territory:b'] })
		await store.write([outer, inner], 'test')
		const { seq } = await store.feed()
		const written = await store.remove(['territory:a', 'territory:none', 'territory:b'], 'command:unload')
		expect(written.seq).toBe(seq + 2)
		expect((await store.recordsById(['territory:a', 'territory:b'])).size).toBe(0)
		const changes = await store.changesAfter(seq, 10)
		expect(changes.map(({ seq: number, author, kind, after }) => [number, author, kind, after])).toEqual([
			[seq + 1, 'command:unload', 'Territory', null],
			[seq + 2, 'command:unload', 'Territory', null],
		])
		expect(changes.map(({ id }) => id).sort()).toEqual(['territory:a', 'territory:b'])
		expect((await store.remove(['territory:a'], 'test')).seq).toBe(seq + 2)
		expect(await runRaw('MATCH (t:Territory) RETURN count(t) AS count')).toEqual([{ count: 0 }])
	})

	it('are not removed while another refers to them: all of the call or nothing', async () => {
		const outer = [territory('territory:b', 'epci'), territory('territory:c', 'region')]
		await store.write([...outer, territory('territory:a', 'commune', { partOf: ['territory:b'] })], 'test')
		const { seq } = await store.feed()
		const removing = store.remove(['territory:b', 'territory:c'], 'test')
		await expect(removing).rejects.toThrow(BadInput)
		await expect(removing).rejects.toThrow('territory:a → territory:b')
		expect((await store.recordsById(['territory:b', 'territory:c'])).size).toBe(2)
		expect((await store.feed()).seq).toBe(seq)
	})

	it('have a data set that is forgotten once, with its Change', async () => {
		await store.writeDataset(dataset(null, { id: 'gone' }), 'test')
		const { seq } = await store.removeDataset('gone', 'test')
		expect(await store.datasets()).toEqual([])
		expect((await store.changesAfter(seq - 1, 2)).map(({ kind, id, after }) => [kind, id, after])).toEqual([
			['Dataset', 'gone', null],
		])
		expect((await store.removeDataset('gone', 'test')).seq).toBe(seq)
	})
})

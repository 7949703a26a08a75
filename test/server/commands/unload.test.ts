/** A data set is unloaded with all its records, except those that others state too. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../../server/commands/loadDataset'
import { retract } from '../../../server/commands/retract'
import { seedEach, seedMissing } from '../../../server/commands/seedMissing'
import { unload } from '../../../server/commands/unload'
import type { GraphRecord } from '../../../server/domain/records'
import { Refused } from '../../../server/errors'
import { loadSnapshots } from '../../../server/feed/loadSnapshots'
import { datasetFolders } from '../../../server/import/usedFolders'
import { MemoryStore } from '../../fixtures/memoryStore'
import { CHINA, loadWithUsed, SCENARIO } from '../../fixtures/readWithUsed'
import { judgement, mission, territory } from '../../fixtures/records'
import { storeAfterLoading, writeInventedBesideFrance } from '../../fixtures/sideBySide'
import { temporaryFolder } from '../../temporaryFolder'
import { smallDataset } from '../import/smallDataset'
import { memoryProposalStore } from '../proposals/memoryProposalStore'
import { someProposal } from '../proposals/proposalStoreContract'

const today = '2026-11-25'

async function recordsOf(store: MemoryStore, dataset: string): Promise<readonly GraphRecord[]> {
	return [...(await loadSnapshots(store)).records()].filter((record) => record.dataset === dataset)
}

/** Two independent data sets that state the same French territories and sectors; the first holds them. */
async function twoThatStateAlike(): Promise<{ store: MemoryStore; first: string; second: string }> {
	const first = await smallDataset({ dataset: { id: 'first', idPrefix: 'a-' } })
	const second = await smallDataset({ dataset: { id: 'second', idPrefix: 'b-' } })
	const store = new MemoryStore()
	for (const folder of [first, second]) await loadDataset(store, folder, { today })
	return { store, first, second }
}

describe('unloading a data set', () => {
	it('leaves the graph as before the load, with a Change for each record that servers follow', async () => {
		const beside = writeInventedBesideFrance(temporaryFolder())
		const store = await storeAfterLoading([CHINA])
		const [hash, { seq }] = [await store.hash(), await store.feed()]
		await loadWithUsed(store, beside, { today })
		const loaded = await recordsOf(store, 'invented')
		const following = await loadSnapshots(store)
		const { seq: before } = await store.feed()
		expect(await unload(store, 'invented')).toMatchObject({ removed: loaded.length })
		expect(await store.hash()).toBe(hash)
		const changes = await store.changesAfter(before, 10_000)
		expect(changes).toHaveLength(loaded.length + 1)
		expect(changes.every(({ after, author }) => after === null && author === 'command:unload')).toBe(true)
		expect(changes.at(-1)).toMatchObject({ kind: 'Dataset', id: 'invented' })
		const followed = following.changed(changes)
		expect(followed.partners.map(({ code }) => code)).toEqual(['CN'])
		expect(followed.hash()).toBe((await loadSnapshots(store)).hash())
		expect(before).toBe(seq + loaded.length + 1)
	})

	it('hands records that another data set states too over to that one, otherwise unchanged', async () => {
		const { store, second } = await twoThatStateAlike()
		const nantes = 'territory:FR:commune:44109'
		const held = (await store.recordsById([nantes])).get(nantes)
		expect(held?.dataset).toBe('first')
		const { handedOver } = await unload(store, 'first')
		const alone = new MemoryStore()
		await loadDataset(alone, second, { today })
		expect(handedOver.get('second')).toBeGreaterThan(5)
		expect((await store.recordsById([nantes])).get(nantes)).toEqual({ ...held, dataset: 'second' })
		expect(await store.hash()).toBe(await alone.hash())
	})

	it('gives the same graph when it is repeated after a crash', async () => {
		const whole = await twoThatStateAlike()
		await unload(whole.store, 'first')
		const steps = whole.store.changes.length - (await twoThatStateAlike()).store.changes.length
		for (let allowed = 0; allowed < Math.min(steps, 4); allowed += 1) {
			const { store } = await twoThatStateAlike()
			const killed = Object.create(store) as MemoryStore
			let calls = 0
			for (const name of ['write', 'writeDataset', 'remove', 'removeDataset'] as const) {
				Object.assign(killed, {
					[name]: async (...args: readonly unknown[]) => {
						if (calls++ >= allowed) throw new Error('killed')
						return Reflect.apply(store[name], store, args)
					},
				})
			}
			await expect(unload(killed, 'first')).rejects.toThrow('killed')
			await unload(store, 'first')
			expect(await store.hash()).toBe(await whole.store.hash())
		}
	})

	it('removes what a crashed load left', async () => {
		const store = new MemoryStore()
		const folder = await smallDataset({ dataset: { id: 'half' } })
		const writeDataset = store.writeDataset.bind(store)
		store.writeDataset = () => Promise.reject(new Error('killed'))
		await expect(loadDataset(store, folder, { today })).rejects.toThrow('killed')
		store.writeDataset = writeDataset
		expect(await unload(store, 'half')).toMatchObject({ removed: 17 })
		expect(await store.hash()).toBe(await new MemoryStore().hash())
	})

	it('is refused while another data set uses it, with the command to run first', async () => {
		const store = await storeAfterLoading([SCENARIO])
		const hash = await store.hash()
		await expect(unload(store, 'china')).rejects.toThrow(
			'china is used by scenario, whose records refer to its own. Unload that one first: npm run seed -- --unload scenario.',
		)
		await expect(unload(store, 'france')).rejects.toThrow(/france is used by china/)
		expect(await store.hash()).toBe(hash)
		await unload(store, 'scenario')
		await unload(store, 'china')
		await unload(store, 'france')
		expect(await store.hash()).toBe(await new MemoryStore().hash())
	})

	it('is refused while a declaration refers to it, but removes a retracted declaration with it', async () => {
		const store = new MemoryStore()
		await loadDataset(store, await smallDataset({ dataset: { id: 'small' } }), { today })
		const declared = mission('mission:d-1', 'territory:FR:commune:44109', 'territory:ZZ:T1', '2026-05-01', {
			dataset: 'declared:ZZ',
			sources: [],
		})
		await store.write([declared], 'test')
		await expect(unload(store, 'small')).rejects.toThrow(
			/\nmission:d-1 that its owner declared refers to \S+\nA declared record .* --retract <id>/,
		)
		await retract(store, ['mission:d-1'], 'Jamais eu lieu.')
		await unload(store, 'small')
		expect([...(await loadSnapshots(store)).records()]).toEqual([])
	})

	it('is refused while a judgement or a record of another data set refers to its records', async () => {
		const store = new MemoryStore()
		await loadDataset(store, await smallDataset({ dataset: { id: 'small' } }), { today })
		const actor = territory('territory:FR:region:99', 'region')
		// Evidence is `id@version`, which the store keeps as it is.
		const judged = judgement('judgement:1', actor.id, 'overlap:1', { dataset: 'judgements' })
		await store.write([actor, judged], 'test')
		Object.assign(judged, { evidence: ['mission:M1@1'] })
		const stream = store.stream.bind(store)
		store.stream = async function* (kind) {
			for await (const record of stream(kind)) yield record.id === judged.id ? judged : record
		}
		const hash = await store.hash()
		await expect(unload(store, 'small')).rejects.toThrow(
			/^small stays: .*\njudgement:1, a judgement of territory:FR:region:99, rests on mission:M1\nA judgement is its actor’s/,
		)
		store.stream = stream
		const visit = mission('mission:other', actor.id, 'territory:ZZ:T1', '2010', { sources: [] })
		await store.write([visit], 'test')
		await expect(unload(store, 'small')).rejects.toThrow(
			/\nmission:other of test refers to territory:ZZ:T1\nUnload the data set of a record/,
		)
		expect(await store.hash()).not.toBe(hash)
		expect((await store.recordsById(['mission:M1'])).size).toBe(1)
	})

	it('is refused while a proposal has one of its records as evidence, party or place', async () => {
		const store = new MemoryStore()
		await loadDataset(store, await smallDataset({ dataset: { id: 'small' } }), { today })
		const proposals = memoryProposalStore()
		const nantes = 'territory:FR:commune:44109'
		const named = [
			someProposal('evidence', ['north', 'south'], { evidence: ['mission:M1@1'] }),
			someProposal('place', ['north', 'south'], { place: 'territory:ZZ:T1' }),
			someProposal('party', [nantes, 'south']),
		]
		for (const one of [...named, someProposal('other', ['north', 'south'])]) {
			proposals.put(one)
		}
		const [hash, { seq }] = [await store.hash(), await store.feed()]
		await expect(unload(store, 'small', undefined, proposals)).rejects.toThrow(
			new Refused(
				[
					'small stays: proposals of actors refer to its records, and are removed with nothing.',
					'proposal:evidence refers to mission:M1',
					'proposal:place refers to territory:ZZ:T1',
					`proposal:party refers to ${nantes}`,
					'Where a fact is wrong, retract it instead (npm run seed -- --retract).',
				].join('\n'),
			),
		)
		expect([await store.hash(), (await store.feed()).seq]).toEqual([hash, seq])
		const unconcerned = memoryProposalStore()
		expect(await unload(store, 'small', undefined, unconcerned)).toMatchObject({ removed: 17 })
	})

	it('that is not loaded is refused with the list of loaded ones', async () => {
		const { store } = await twoThatStateAlike()
		await expect(unload(store, 'third')).rejects.toThrow(
			'Expected the id of a data set that is loaded (first, second); came "third".',
		)
	})
})

describe('a data set that replaces another', () => {
	it('takes over its records unchanged, and removes it once it is empty', async () => {
		const parent = temporaryFolder()
		const former = await smallDataset({ dataset: { id: 'former' } })
		const store = new MemoryStore()
		await loadDataset(store, former, { today })
		const hash = await store.hash()
		cpSync(await smallDataset({ dataset: { id: 'latter', replaces: 'former' } }), join(parent, 'latter'), {
			recursive: true,
		})
		const before = [...(await loadSnapshots(store)).records()]
		const report = await loadDataset(store, join(parent, 'latter'), { today })
		expect(report).toMatchObject({ created: 0, changed: 0, takenOver: 17, unchanged: 0 })
		expect((await store.datasets()).map(({ id }) => id)).toEqual(['latter'])
		for (const record of before) {
			const now = (await store.recordsById([record.id])).get(record.id)
			expect(now).toEqual({ ...record, dataset: 'latter' })
		}
		expect(await store.hash()).not.toBe(hash)
		expect(await loadDataset(store, join(parent, 'latter'), { today })).toMatchObject({ unchanged: 17 })
	})

	it('leaves records that it does not describe in the old data set', async () => {
		const store = new MemoryStore()
		const line = 'silk,Soie,Silk,丝,crafts,competing\n'
		const sectors = `code,labelFr,labelEn,labelZh,group,family\nwine,Vin,Wine,酒,food,competing\n${line}`
		const former = await smallDataset({ dataset: { id: 'former' }, files: { 'sectors.csv': sectors } })
		await loadDataset(store, former, { today })
		await loadDataset(store, await smallDataset({ dataset: { id: 'latter', replaces: 'former' } }), { today })
		expect((await store.datasets()).map(({ id }) => id).sort()).toEqual(['former', 'latter'])
		expect((await recordsOf(store, 'former')).map(({ id }) => id)).toEqual(['sector:silk'])
	})

	it('takes over rows of a data set that it uses, with ids and versions, and reports none as gone', async () => {
		const store = await storeAfterLoading([CHINA])
		const whole = await store.hash()
		const ids = ['organisation:u-lorraine', 'sector:medecine-traditionnelle']
		const held = [...(await store.recordsById(ids)).values()]
		expect(held.map(({ dataset }) => dataset)).toEqual(['china', 'china'])
		await store.write(
			held.map((record) => ({ ...record, dataset: 'france' })),
			'import:france',
		)
		const folders = (await datasetFolders(CHINA)).map(({ folder }) => folder)
		const lines: string[] = []
		const reports = await seedEach(store, folders, today, (line) => lines.push(line))
		expect(reports.at(-1)).toMatchObject({ changed: 0, takenOver: 2 })
		expect(lines.filter((line) => line.includes('is no longer in'))).toEqual([])
		expect(await store.hash()).toBe(whole)
	})
})

describe('a graph from when the reference data was one data set', () => {
	it('is split into France and China at a start, and its records stay the same otherwise', async () => {
		const present = await storeAfterLoading([CHINA])
		const records = [...(await loadSnapshots(present)).records()]
		const [, china] = await present.datasets()
		if (china === undefined) throw new Error('Expected the data set of China.')
		const { uses: _, alsoStates: __, ...described } = china
		const store = new MemoryStore()
		const former = records.map((record) => ({ ...record, dataset: 'reference' }))
		await store.write([...former], 'import:reference')
		await store.writeDataset({ ...described, id: 'reference', checksum: '0' }, 'import:reference')
		const whole = await loadSnapshots(store)
		const { seq } = await store.feed()
		const lines: string[] = []
		const seed = { folder: CHINA, wanted: true, command: 'npm run seed' }
		await seedMissing(store, [seed], today, (line) => lines.push(line))
		expect(await store.hash()).toBe(await present.hash())
		expect(lines.filter((line) => line.includes('taken over'))).toEqual([
			expect.stringMatching(/^france: 0 new, 0 changed, 0 unchanged, \d+ taken over$/),
			expect.stringMatching(/^china: 0 new, 0 changed, 0 unchanged, \d+ taken over$/),
		])
		// A server that follows loses nothing: halfway, the records of China are still in the former data set.
		const changes = await store.changesAfter(seq, 10_000)
		const halfway = changes.findIndex(({ kind }) => kind === 'Dataset') + 1
		for (const until of [halfway, changes.length]) {
			const { first } = whole.changed(changes.slice(0, until))
			expect(first.partner?.code).toBe('CN')
			expect(first.public.missions.size).toBe(whole.first.public.missions.size)
			expect(first.public.geography.actors.size).toBe(whole.first.public.geography.actors.size)
			expect(first.public.sources.size).toBe(whole.first.public.sources.size)
		}
	})
})

describe('two data sets that state the same territory', () => {
	it('are both loaded if they agree; else the second is refused whole, with both values', async () => {
		const { store, second } = await twoThatStateAlike()
		const set = (await store.datasets()).find(({ id }) => id === 'second')
		expect(set?.alsoStates).toContain('territory:FR:commune:44109')
		expect(set?.alsoStates).toContain('sector:wine')
		const hash = await store.hash()
		const other = await smallDataset({
			dataset: { id: 'third', idPrefix: 'c-' },
			files: {
				'sectors.csv': 'code,labelFr,labelEn,labelZh,group,family\nwine,Vins,Wine,酒,food,competing\n',
			},
		})
		await expect(loadDataset(store, other, { today })).rejects.toThrow(
			/^Nothing was loaded\.\nsectors\.csv:2: sector:wine is on record already, from first: labelFr is "Vins" here and "Vin" there/,
		)
		expect(await store.hash()).toBe(hash)
		expect(await loadDataset(store, second, { today })).toMatchObject({
			created: 0,
			changed: 0,
			vanished: [],
		})
	})

	it('must agree on its former names too, even those that only a link states', async () => {
		const { store } = await twoThatStateAlike()
		const hash = await store.hash()
		const other = await smallDataset({
			dataset: { id: 'third', idPrefix: 'c-' },
			files: {
				'links.csv': [
					'id,homeLevel,homeCode,homeName,nameAtSignature,partnerCode,partnerLevel,form,start,startPrecision,sectors,act,status,confidence,source,note',
					'L1,commune,44109,Nantes,Condevincum,T1,town,jumelage,2005,approx,wine,,actif,high,a printed page,',
					'',
				].join('\n'),
			},
		})
		await expect(loadDataset(store, other, { today })).rejects.toThrow(
			/^Nothing was loaded\.\nhome\.csv:5: territory:FR:commune:44109 is on record already, from first: former is "Condevincum" here and nothing there/,
		)
		expect(await store.hash()).toBe(hash)
	})
})

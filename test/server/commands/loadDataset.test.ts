import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../../server/commands/loadDataset'
import { MemoryStore } from '../../fixtures/memoryStore'
import { loadWithUsed, SCENARIO } from '../../fixtures/readWithUsed'
import { GOOD, smallDataset, withLines } from '../import/smallDataset'

const today = '2026-11-25'

const secondMission = 'M2,FR_TO_PARTNER,2011,2011,year,region,52,,T2,,,,,high,a printed page,'

describe('loadDataset', () => {
	it('writes every record once, with its Change, and the data set last', async () => {
		const store = new MemoryStore()
		const report = await loadDataset(store, await smallDataset(), { today })
		expect(report).toMatchObject({ created: 17, changed: 0, unchanged: 0, vanished: [], problems: [] })
		expect(store.changes).toHaveLength(18)
		expect(store.changes.at(-1)?.kind).toBe('Dataset')
		expect(store.changes[0]?.author).toBe(`import:${report.dataset}`)
	})

	it('writes nothing, not even a Change, when the same tables are loaded again', async () => {
		const store = new MemoryStore()
		const folder = await smallDataset()
		await loadDataset(store, folder, { today })
		const [hash, { seq }] = [await store.hash(), await store.feed()]
		const report = await loadDataset(store, folder, { today })
		expect(report).toMatchObject({ created: 0, changed: 0, unchanged: 17 })
		expect([await store.hash(), (await store.feed()).seq]).toEqual([hash, seq])
	})

	it('writes only the changed row, as its next version', async () => {
		const store = new MemoryStore()
		const folder = await smallDataset()
		await loadDataset(store, folder, { today })
		await writeFile(join(folder, 'missions.csv'), (GOOD['missions.csv'] ?? '').replace(',12,', ',13,'))
		const report = await loadDataset(store, folder, { today })
		expect(report).toMatchObject({ created: 0, changed: 1, unchanged: 16 })
		const found = await store.recordsById(['mission:M1', 'partnership:L1'])
		expect(found.get('mission:M1')).toMatchObject({ version: 2, size: 13 })
		expect(found.get('partnership:L1')).toMatchObject({ version: 1 })
		expect(store.changes.slice(18).map(({ id }) => id)).toEqual(['mission:M1', report.dataset])
	})

	it('reports a row that is no longer there, and deletes nothing', async () => {
		const store = new MemoryStore()
		const folder = await smallDataset({ files: { 'missions.csv': withLines('missions.csv', secondMission) } })
		await loadDataset(store, folder, { today })
		await writeFile(join(folder, 'missions.csv'), GOOD['missions.csv'] ?? '')
		const report = await loadDataset(store, folder, { today })
		expect(report.vanished).toEqual(['mission:M2'])
		expect((await store.recordsById(['mission:M2'])).size).toBe(1)
	})

	it('removes a source that no record cites any more', async () => {
		const store = new MemoryStore()
		const elsewhere = secondMission.replace('a printed page', 'another printed page')
		const folder = await smallDataset({ files: { 'missions.csv': withLines('missions.csv', elsewhere) } })
		await loadDataset(store, folder, { today })
		const titles = async () => {
			const found: string[] = []
			for await (const one of store.stream('Source')) found.push((one as { title: string }).title)
			return found
		}
		expect(await titles()).toContain('another printed page')
		await writeFile(join(folder, 'missions.csv'), withLines('missions.csv', secondMission))
		const report = await loadDataset(store, folder, { today })
		expect(report.vanished).toEqual([])
		expect(await titles()).not.toContain('another printed page')
		expect(await titles()).toContain('a printed page')
	})

	it('keeps a former name and an acronym from a file that is now refused', async () => {
		const store = new MemoryStore()
		const rows = (GOOD['links.csv'] ?? '').replace('Ville de Nantes', 'CN (Condevincum)')
		const folder = await smallDataset({ files: { 'links.csv': rows } })
		await loadDataset(store, folder, { today })
		const otherNames = async () => {
			const town = (await store.recordsById(['territory:FR:commune:44109'])).get('territory:FR:commune:44109')
			return town?.kind === 'Territory'
				? [...town.names.aliases, ...town.names.former.map(({ name }) => name)]
				: []
		}
		expect(await otherNames()).toEqual(['CN', 'Condevincum'])
		await writeFile(join(folder, 'links.csv'), `${rows}L2,commune\n`)
		const { changed } = await loadDataset(store, folder, { today })
		expect(changed).toBe(0)
		expect(await otherNames()).toEqual(['CN', 'Condevincum'])
	})

	it('does not report the rows of a refused file as vanished', async () => {
		const store = new MemoryStore()
		const folder = await smallDataset()
		await loadDataset(store, folder, { today })
		await writeFile(join(folder, 'missions.csv'), withLines('missions.csv', 'M2,NORTH'))
		const report = await loadDataset(store, folder, { today })
		expect(report.problems.length).toBeGreaterThan(0)
		expect(report.vanished).toEqual([])
	})

	it('remembers the checksum of complete loads only', async () => {
		const store = new MemoryStore()
		const folder = await smallDataset()
		await loadDataset(store, folder, { today })
		expect((await store.datasets())[0]?.checksum).toMatch(/^[0-9a-f]{64}$/)
		await writeFile(join(folder, 'missions.csv'), withLines('missions.csv', 'M2,NORTH'))
		await loadDataset(store, folder, { today, skipBadRows: true })
		expect((await store.datasets())[0]?.checksum).toBe('incomplete')
	})

	it('gives the same graph when it is repeated after a crash', async () => {
		const folder = await smallDataset()
		const whole = new MemoryStore()
		await loadDataset(whole, folder, { today })
		const killed = new MemoryStore()
		const write = killed.write.bind(killed)
		killed.write = async (records, author) => {
			await write(records.slice(0, 9), author)
			throw new Error('killed')
		}
		await expect(loadDataset(killed, folder, { today })).rejects.toThrow('killed')
		killed.write = write
		expect(await loadDataset(killed, folder, { today })).toMatchObject({ created: 8, unchanged: 9 })
		expect(await killed.hash()).toBe(await whole.hash())
	})

	it('refuses an id of another data set, and writes nothing', async () => {
		const store = new MemoryStore()
		await loadDataset(store, await smallDataset(), { today })
		const before = await store.hash()
		await expect(loadDataset(store, await smallDataset(), { today })).rejects.toThrow(
			/is on record already, from .* an `idPrefix` in its dataset.json/,
		)
		expect(await store.hash()).toBe(before)
	})

	it('reports its progress', async () => {
		const steps: string[] = []
		await loadDataset(new MemoryStore(), await smallDataset(), {
			today,
			onProgress: ({ step, done, total }) => steps.push(`${step} ${done}/${total}`),
		})
		expect(steps).toEqual(['compared 17/17', 'written 17/17'])
	})

	it('refuses a data set whose base is not loaded, and names it', async () => {
		await expect(loadDataset(new MemoryStore(), SCENARIO, { today })).rejects.toThrow(/load france first/)
	})
})

describe('the day from which the scenario counts', () => {
	const firstPlanned = async (store: MemoryStore) => {
		const found = (await store.recordsById(['mission:SCN101'])).get('mission:SCN101')
		return found?.kind === 'Mission' ? found.start?.text : undefined
	}

	it('is the day of the first load, and moves only when asked', async () => {
		const store = new MemoryStore()
		await loadWithUsed(store, SCENARIO, { today: '2026-12-01' })
		expect(await firstPlanned(store)).toBe('2026-12-19')
		await loadDataset(store, SCENARIO, { today: '2027-03-01' })
		expect(await firstPlanned(store)).toBe('2026-12-19')
		await loadDataset(store, SCENARIO, { today: '2027-03-01', reanchor: true })
		expect(await firstPlanned(store)).toBe('2027-03-19')
		const anchors = (await store.datasets()).map(({ id, anchor }) => [id, anchor])
		expect(anchors).toEqual([
			['france', null],
			['china', null],
			['scenario', '2027-03-01'],
		])
	})
})

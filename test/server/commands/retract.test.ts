/** Retracting and restoring by command, before and after loads, on the small data set in memory. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../../server/commands/loadDataset'
import { restore, retract } from '../../../server/commands/retract'
import { seedEach } from '../../../server/commands/seedMissing'
import { MemoryStore } from '../../fixtures/memoryStore'
import { columnsOf, GOOD, smallDataset, tableNamed } from '../import/smallDataset'

const today = '2026-11-25'
const WRONG = 'La délégation n’est jamais partie.'

/** The missions with a column `retracted`, whose first cell is `reason`. */
function missionsWith(reason: string): string {
	const [header = '', row = ''] = (GOOD['missions.csv'] ?? '').split('\n')
	return `${header},retracted\n${row},${reason}\n`
}
const withColumn = {
	tables: tableNamed('missions.csv', {
		columns: { ...columnsOf('missions.csv'), retracted: 'retracted' },
	}),
}

async function loaded(reason = ''): Promise<{ store: MemoryStore; folder: string }> {
	const store = new MemoryStore()
	const folder = await smallDataset({ files: { 'missions.csv': missionsWith(reason) }, dataset: withColumn })
	await loadDataset(store, folder, { today })
	return { store, folder }
}
async function missionOf(store: MemoryStore) {
	const found = (await store.recordsById(['mission:M1'])).get('mission:M1')
	if (found?.kind !== 'Mission') throw new Error('Expected mission:M1 in the store.')
	return found
}

describe('Retracting by command', () => {
	it('writes the reason in a new version with a Change, and keeps the history', async () => {
		const { store } = await loaded()
		const before = await missionOf(store)
		const [written] = await retract(store, ['mission:M1'], ` ${WRONG} `)
		expect(written).toEqual({ ...before, version: 2, retracted: WRONG, retractionBy: 'command' })
		expect(await missionOf(store)).toEqual(written)
		const changes = store.changes.filter(({ id }) => id === 'mission:M1')
		expect(changes.map(({ author, after }) => [author.split(':')[0], after])).toEqual([
			['import', before],
			['command', written],
		])
	})

	it('survives a load, which says so, even one that changes the row', async () => {
		const { store, folder } = await loaded()
		await retract(store, ['mission:M1'], WRONG)
		expect(await loadDataset(store, folder, { today })).toMatchObject({
			changed: 0,
			keptRetracted: ['mission:M1'],
			keptRestored: [],
		})
		await writeFile(join(folder, 'missions.csv'), missionsWith('').replace(',12,', ',13,'))
		const lines: string[] = []
		await seedEach(store, [folder], today, (line) => lines.push(line))
		expect(lines[0]).toBe(
			'mission:M1 stays retracted, as a command said; npm run seed -- --restore mission:M1 lets it stand again',
		)
		expect(await missionOf(store)).toMatchObject({ version: 3, size: 13, retracted: WRONG })
	})

	it('and restoring gives the same record, two versions later', async () => {
		const { store, folder } = await loaded()
		const before = await missionOf(store)
		await retract(store, ['mission:M1'], WRONG)
		await loadDataset(store, folder, { today })
		await restore(store, ['mission:M1'])
		expect(await missionOf(store)).toEqual({ ...before, version: 3 })
		expect(await loadDataset(store, folder, { today })).toMatchObject({ changed: 0, keptRetracted: [] })
	})

	it('takes several ids at once and ignores repeated ones', async () => {
		const { store } = await loaded()
		const written = await retract(store, ['mission:M1', 'partnership:L1', 'mission:M1'], WRONG)
		expect(written.map(({ id }) => id)).toEqual(['mission:M1', 'partnership:L1'])
		expect(
			(await restore(store, ['partnership:L1', 'mission:M1'])).map(({ retracted }) => retracted),
		).toEqual([null, null])
	})
})

describe('Restoring against a table', () => {
	it('survives loads until the cell changes', async () => {
		const { store, folder } = await loaded('counted twice')
		expect(await missionOf(store)).toMatchObject({ retracted: 'counted twice', retractionBy: 'table' })
		await restore(store, ['mission:M1'])
		expect(await loadDataset(store, folder, { today })).toMatchObject({
			changed: 0,
			keptRetracted: [],
			keptRestored: ['mission:M1'],
		})
		expect((await missionOf(store)).retracted).toBeNull()
		await writeFile(join(folder, 'missions.csv'), missionsWith('another town'))
		expect(await loadDataset(store, folder, { today })).toMatchObject({ changed: 1, keptRestored: [] })
		expect((await missionOf(store)).retracted).toBe('another town')
	})

	it('happens by itself when the cell is emptied', async () => {
		const { store, folder } = await loaded('counted twice')
		await writeFile(join(folder, 'missions.csv'), missionsWith(''))
		expect(await loadDataset(store, folder, { today })).toMatchObject({ changed: 1 })
		expect(await missionOf(store)).toMatchObject({ retracted: null, retractionBy: null, version: 2 })
	})
})

describe('Retracting or restoring is refused', () => {
	const REFUSED: readonly (readonly [string, readonly string[], string, RegExp])[] = [
		['no id', [], WRONG, /^Expected the id of a fact, or several .*partnership:….*; none came\.$/],
		[
			'no reason',
			['mission:M1'],
			'  ',
			/^Expected a reason .*why the fact is wrong, in words; came nothing\.$/,
		],
		['a flag for a reason', ['mission:M1'], 'yes', /came a word that is no reason\.$/],
		[
			'an unknown id',
			['mission:M9'],
			WRONG,
			/^Expected the id of a fact on record; nothing has mission:M9\.$/,
		],
		[
			'a territory',
			['territory:FR:region:52'],
			WRONG,
			/^Expected the id of a fact \(partnership:….*; came territory:FR:region:52, the id of a territory, which cannot be retracted\.$/,
		],
		['a text', ['M1'], WRONG, /; came M1, which is no id\.$/],
	]
	it.each(REFUSED)('for %s, with what was expected and what came', async (_what, ids, reason, message) => {
		const { store } = await loaded()
		await expect(retract(store, ids, reason)).rejects.toThrow(message)
	})

	it('for a fact that is retracted or restored already', async () => {
		const { store } = await loaded()
		await expect(restore(store, ['mission:M1'])).rejects.toThrow(
			'Expected a fact that is retracted; mission:M1 stands.',
		)
		await retract(store, ['mission:M1'], WRONG)
		await expect(retract(store, ['mission:M1'], 'again')).rejects.toThrow(
			`Expected a fact that stands; mission:M1 is retracted already (« ${WRONG} »).`,
		)
	})

	it('for all ids when one is wrong, naming every wrong one', async () => {
		const { store } = await loaded()
		const before = await store.hash()
		const mixed = retract(store, ['mission:M1', 'mission:M9', 'organisation:u-home'], WRONG)
		await expect(mixed).rejects.toThrow(/nothing has mission:M9\.\n.*organisation:u-home/)
		expect(await store.hash()).toBe(before)
	})
})

describe('Two commands at the same time', () => {
	/** A store in which `meanwhile` happens once, between the reads and the first write. */
	const interrupted = (store: MemoryStore, meanwhile: () => Promise<unknown>) => {
		let isDone = false
		return new Proxy(store, {
			get(target, name) {
				const value: unknown = Reflect.get(target, name)
				if (typeof value !== 'function') return value
				if (name !== 'write') return value.bind(target)
				return async (...written: Parameters<MemoryStore['write']>) => {
					if (!isDone) {
						isDone = true
						await meanwhile()
					}
					return target.write(...written)
				}
			},
		})
	}

	it('keep both effects when a fact is retracted during a load', async () => {
		const { store, folder } = await loaded()
		await writeFile(join(folder, 'missions.csv'), missionsWith('').replace(',12,', ',13,'))
		const slow = interrupted(store, () => retract(store, ['mission:M1'], WRONG))
		await loadDataset(slow, folder, { today })
		expect(await missionOf(store)).toMatchObject({ version: 3, size: 13, retracted: WRONG })
	})

	it('keep both effects when a load runs during a retraction', async () => {
		const { store, folder } = await loaded()
		await writeFile(join(folder, 'missions.csv'), missionsWith('').replace(',12,', ',13,'))
		const slow = interrupted(store, () => loadDataset(store, folder, { today }))
		await retract(slow, ['mission:M1'], WRONG)
		expect(await missionOf(store)).toMatchObject({ version: 3, size: 13, retracted: WRONG })
	})

	it('refuse the second retraction of the same fact', async () => {
		const { store } = await loaded()
		const slow = interrupted(store, () => retract(store, ['mission:M1'], WRONG))
		await expect(retract(slow, ['mission:M1'], 'Une autre raison.')).rejects.toThrow('is retracted already')
		expect(await missionOf(store)).toMatchObject({ version: 2, retracted: WRONG })
	})
})

/** A later edition of the tables does not overwrite records of owners; small data set, in memory. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../../server/commands/loadDataset'
import { seedEach } from '../../../server/commands/seedMissing'
import { unload } from '../../../server/commands/unload'
import type { Mission } from '../../../server/domain/records'
import { MemoryStore } from '../../fixtures/memoryStore'
import { GOOD, smallDataset } from '../import/smallDataset'

const today = '2026-11-25'
const SPOKEN = { ownerDeclared: { text: '2026-11-26', approximate: false } } as const

async function loaded() {
	const store = new MemoryStore()
	const folder = await smallDataset({})
	const { dataset } = await loadDataset(store, folder, { today })
	return { store, folder, dataset }
}

async function missionOf(store: MemoryStore): Promise<Mission> {
	const found = (await store.recordsById(['mission:M1'])).get('mission:M1')
	if (found?.kind !== 'Mission') throw new Error('Expected mission:M1 in the store.')
	return found
}

/** The next edition changes the size of the mission. */
const nextEdition = (folder: string) =>
	writeFile(join(folder, 'missions.csv'), (GOOD['missions.csv'] ?? '').replace(',12,', ',13,'))

describe('A later edition of the tables', () => {
	it('changes a record of which its owner said nothing', async () => {
		const { store, folder } = await loaded()
		await nextEdition(folder)
		expect(await loadDataset(store, folder, { today })).toMatchObject({ changed: 1, keptByOwner: [] })
		expect(await missionOf(store)).toMatchObject({ size: 13, version: 2 })
	})

	it.each([
		['changed', { size: 20 }],
		['confirmed', {}],
		['retracted', { retracted: 'Jamais partie', retractionBy: 'command' }],
	] as const)('keeps what its owner %s, and names the rows that differ', async (_title, said) => {
		const { store, folder } = await loaded()
		const owners: Mission = { ...(await missionOf(store)), ...said, ...SPOKEN, version: 2 }
		await store.write([owners], 'account:a')
		await nextEdition(folder)
		const changes = store.changes.length
		const lines: string[] = []
		const [report] = await seedEach(store, [folder], today, (line) => lines.push(line))
		expect(report).toMatchObject({ changed: 0, created: 0, keptByOwner: ['mission:M1'] })
		expect(lines).toContainEqual(
			expect.stringMatching(/^mission:M1 is its owner’s, who says otherwise than \S+: left/),
		)
		expect(await missionOf(store)).toEqual(owners)
		expect(store.changes.slice(changes).filter(({ id }) => id === 'mission:M1')).toEqual([])
	})

	it('does not report a row that agrees with its confirmed record', async () => {
		const { store, folder } = await loaded()
		await store.write([{ ...(await missionOf(store)), ...SPOKEN }], 'account:a')
		expect(await loadDataset(store, folder, { today })).toMatchObject({ changed: 0, keptByOwner: [] })
	})

	it('cannot be unloaded once an owner changed or confirmed a record of it', async () => {
		const { store, dataset } = await loaded()
		await store.write([{ ...(await missionOf(store)), ...SPOKEN }], 'account:a')
		await expect(unload(store, dataset)).rejects.toThrow(/which are theirs: mission:M1/)
		expect((await missionOf(store)).id).toBe('mission:M1')
	})
})

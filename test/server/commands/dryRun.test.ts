/** `npm run seed -- --dry-run` reports what a load would do, and writes nothing. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DryRun } from '../../../server/commands/dryRun'
import { seedEach } from '../../../server/commands/seedMissing'
import { MemoryStore } from '../../fixtures/memoryStore'
import { loadWithUsed, SCENARIO } from '../../fixtures/readWithUsed'
import { smallDataset, withLines } from '../import/smallDataset'

const TODAY = '2026-11-25'
const SECOND = 'M2,FR_TO_PARTNER,2011,2011,year,region,52,,T2,,,,,high,a printed page,'

async function dryRunSentences(store: MemoryStore, folder: string): Promise<readonly string[]> {
	const before = store.changes.length
	const said: string[] = []
	const dryRun = new DryRun(store)
	await seedEach(dryRun, [folder], TODAY, (line) => said.push(line))
	expect(store.changes.length).toBe(before)
	return [...said, ...dryRun.sentences()]
}

describe('A dry run', () => {
	it('of an empty graph lists by kind what it would create, and writes nothing', async () => {
		const said = await dryRunSentences(new MemoryStore(), await smallDataset())
		expect(said[0]).toMatch(/: 17 new, 0 changed, 0 unchanged$/)
		expect(said).toContain('would create 1 Mission: mission:M1')
		expect(said).toContain('would create 2 Organisation: organisation:u-home, organisation:u-there')
	})

	it('names the fields of each change, the id of each new record and the problem of each bad row', async () => {
		const store = new MemoryStore()
		const folder = await smallDataset()
		await seedEach(store, [folder], TODAY, () => {})
		const places = join(folder, 'places.csv')
		await writeFile(places, (await readFile(places, 'utf8')).replace('Bourg', 'Bourgade'))
		await writeFile(join(folder, 'missions.csv'), withLines('missions.csv', SECOND))
		await writeFile(
			join(folder, 'sectors.csv'),
			'code,labelFr,labelEn,labelZh,group,family\nwine,Vin,Wine,酒,food,none\n',
		)
		const said = await dryRunSentences(store, folder)
		expect(said).toContainEqual(expect.stringMatching(/^sectors\.csv:2 family "none": unknown value/))
		expect(said).toContain('would change territory:ZZ:T1: names')
		expect(said.filter((line) => line.startsWith('would change'))).toHaveLength(1)
		// The mission is refused together with its sector.
		expect(said.some((line) => line.includes('mission:M2'))).toBe(false)
		await writeFile(
			join(folder, 'sectors.csv'),
			'code,labelFr,labelEn,labelZh,group,family\nwine,Vin,Wine,酒,food,competing\n',
		)
		expect(await dryRunSentences(store, folder)).toContain('would create 1 Mission: mission:M2')
	})

	it('of several data sets lets the later ones refer to records of the earlier ones', async () => {
		const graph = new MemoryStore()
		const tried = await loadWithUsed(new DryRun(graph), SCENARIO, { today: TODAY })
		expect(graph.changes).toEqual([])
		expect(tried).toEqual(await loadWithUsed(graph, SCENARIO, { today: TODAY }))
	})

	it('names the records that vanished from the tables', async () => {
		const store = new MemoryStore()
		const folder = await smallDataset({ files: { 'missions.csv': withLines('missions.csv', SECOND) } })
		await seedEach(store, [folder], TODAY, () => {})
		await writeFile(join(folder, 'missions.csv'), withLines('missions.csv'))
		expect(await dryRunSentences(store, folder)).toContain(
			`mission:M2 is no longer in ${basename(folder)}; it is kept: a load deletes nothing but sources that no record cites`,
		)
	})
})

/** The messages of a start about its data sets, and of a load about its tables. */
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Seed, seedEach, seedMissing } from '../../../server/commands/seedMissing'
import { MemoryStore } from '../../fixtures/memoryStore'
import { GOOD, smallDataset, withLines } from '../import/smallDataset'

const TODAY = '2026-11-25'
const SECOND = 'M2,FR_TO_PARTNER,2011,2011,year,region,52,,T2,,,,,high,a printed page,'

/** The messages of one start. */
async function startOn(store: MemoryStore, ...seeds: readonly Seed[]): Promise<readonly string[]> {
	const said: string[] = []
	await seedMissing(store, seeds, TODAY, (line) => said.push(line))
	return said
}
const reference = (folder: string): Seed => ({ folder, wanted: true, command: 'npm run seed' })

describe('a start', () => {
	it('loads a missing data set, and the next start writes nothing', async () => {
		const store = new MemoryStore()
		const folder = await smallDataset()
		expect(await startOn(store, reference(folder))).toEqual([
			`${basename(folder)}: 17 new, 0 changed, 0 unchanged`,
		])
		expect(await startOn(store, reference(folder))).toEqual([])
		expect(store.changes).toHaveLength(18)
	})

	it('warns when the tables differ from the graph, names npm run seed, and writes nothing', async () => {
		const store = new MemoryStore()
		const folder = await smallDataset()
		await startOn(store, reference(folder))
		await writeFile(join(folder, 'missions.csv'), withLines('missions.csv', SECOND))
		expect(await startOn(store, reference(folder))).toEqual([
			`The data set ${basename(folder)} is not what the graph holds: \`npm run seed\` loads the changes.`,
		])
		expect(store.changes).toHaveLength(18)
	})

	it('does not load a data set that nobody asked for', async () => {
		const store = new MemoryStore()
		const scenario: Seed = {
			folder: await smallDataset(),
			wanted: false,
			command: 'npm run seed -- --scenario',
		}
		expect(await startOn(store, scenario)).toEqual([])
		expect(store.changes).toEqual([])
	})
})

describe('a load', () => {
	const said = async (store: MemoryStore, folder: string): Promise<readonly string[]> => {
		const lines: string[] = []
		await seedEach(store, [folder], TODAY, (line) => lines.push(line))
		return lines
	}

	it('counts bad rows rather than problems, and sums up the rows that needed them in one line', async () => {
		const bad = SECOND.replace('2011,2011', '2011-02-30,2011-13')
		const home = (GOOD['home.csv'] ?? '').replace('3800000,47.4', '3800000,"47,4"')
		const folder = await smallDataset({
			files: { 'missions.csv': withLines('missions.csv', bad), 'home.csv': home },
		})
		const lines = await said(new MemoryStore(), folder)
		expect(lines.filter((line) => line.startsWith('home.csv'))).toEqual([
			expect.stringMatching(/^home\.csv:2 lat "47,4": a decimal comma/),
			expect.stringMatching(
				/^home\.csv: 3 rows need one that was refused \(line 3: the container was refused\)$/,
			),
		])
		expect(lines.filter((line) => line.startsWith('missions.csv:3'))).toHaveLength(2)
		expect(lines.at(-1)).toMatch(/, 9 bad rows and 1 good row of the same tables not loaded$/)
	})

	it('counts unreadable files apart from rows', async () => {
		const folder = await smallDataset({ files: { 'missions.csv': null } })
		expect((await said(new MemoryStore(), folder)).at(-1)).toMatch(/, 1 file that cannot be read not loaded$/)
	})
})

/** Data sets that use others, which are found by id. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../../server/import/problem'
import { readDataset } from '../../../server/import/readDataset'
import { datasetFolders } from '../../../server/import/usedFolders'
import { temporaryFolder } from '../../temporaryFolder'
import { smallDataset, tableNamed } from './smallDataset'

type Described = Readonly<Record<string, unknown>>

const SECTORS = tableNamed('sectors.csv').slice(0, 1)
const HEADER = 'code,labelFr,labelEn,labelZh,group,family\n'

/** A data set with sectors only. */
function addSet(parent: string, folder: string, described: Described, rows: readonly string[] = []): string {
	const path = join(parent, folder)
	mkdirSync(path)
	const file = { title: 'T', compiled: '2026-11-25', licence: 'CC0', tables: SECTORS, ...described }
	writeFileSync(join(path, 'dataset.json'), JSON.stringify(file))
	writeFileSync(join(path, 'sectors.csv'), `${HEADER}${rows.map((row) => `${row}\n`).join('')}`)
	return path
}

const idsOf = async (folder: string) => (await datasetFolders(folder)).map(({ file }) => file.id)

describe('the data sets that another one uses', () => {
	it('are found by id, whatever their folders are called, even indirectly', async () => {
		const parent = temporaryFolder()
		addSet(parent, 'Some Folder', { id: 'base' })
		addSet(parent, 'x', { id: 'middle', uses: ['base'] })
		const top = addSet(parent, 'y', { id: 'top', uses: ['middle', 'base'] })
		expect(await idsOf(top)).toEqual(['base', 'middle', 'top'])
	})

	it('may be a single id, of a data set that comes with Constellations', async () => {
		expect(await idsOf(addSet(temporaryFolder(), 'own', { id: 'own', uses: 'france' }))).toEqual([
			'france',
			'own',
		])
	})

	it('are taken from beside the folder rather than from Constellations', async () => {
		const parent = temporaryFolder()
		addSet(parent, 'mine', { id: 'france' }, ['silk,Soie,Silk,丝,crafts,competing'])
		const { dataset } = await readDataset(addSet(parent, 'own', { id: 'own', uses: 'france' }))
		expect(dataset.uses).toEqual(['france'])
		expect((await datasetFolders(join(parent, 'own')))[0]?.folder).toMatch(/mine$/)
	})

	it('are refused in a circle, with its ids', async () => {
		const parent = temporaryFolder()
		const itself = addSet(parent, 'a', { id: 'a', uses: 'a' })
		await expect(datasetFolders(itself)).rejects.toThrow(/in a circle; a uses a\./)
		addSet(parent, 'b', { id: 'b', uses: 'c' })
		const third = addSet(parent, 'c', { id: 'c', uses: 'b' })
		await expect(datasetFolders(third)).rejects.toThrow(/in a circle; c uses b uses c\./)
	})

	it('that are absent are reported with the folders that were searched', async () => {
		const parent = temporaryFolder()
		const folder = addSet(parent, 'own', { id: 'own', uses: 'atlantis' })
		await expect(datasetFolders(folder)).rejects.toThrow(
			new RegExp(
				`own uses atlantis: no folder in ${parent} nor in .*seeds has .* Put the folder of atlantis beside`,
			),
		)
	})

	it('that are in two folders are refused with both folders', async () => {
		const parent = temporaryFolder()
		addSet(parent, 'one', { id: 'base' })
		addSet(parent, 'two', { id: 'base' })
		const folder = addSet(parent, 'own', { id: 'own', uses: 'base' })
		await expect(datasetFolders(folder)).rejects.toThrow(
			/Two folders hold a data set base: .*one and .*two\./,
		)
	})

	it('are refused if they are of two countries', async () => {
		const parent = temporaryFolder()
		cpSync(await smallDataset({ dataset: { id: 'first' } }), join(parent, 'first'), { recursive: true })
		const mixed = addSet(parent, 'own', { id: 'own', uses: ['first', 'china'] })
		await expect(datasetFolders(mixed)).rejects.toThrow(
			/own is of two countries: first is of ZZ, china of CN/,
		)
	})

	it('are refused with a malformed prefix', async () => {
		const folder = addSet(temporaryFolder(), 'own', { id: 'own', idPrefix: 'XV' })
		await expect(datasetFolders(folder)).rejects.toThrow(
			/idPrefix: expected small letters or digits with a dash after them, such as "xv-", or nothing; came "XV"/,
		)
	})

	it('are refused with a malformed id', async () => {
		const folder = addSet(temporaryFolder(), 'own', { id: 'My set' })
		await expect(datasetFolders(folder)).rejects.toThrow(
			/id: expected the id of a data set, .*; came "My set"/,
		)
	})
})

describe('a data set with a prefix', () => {
	it('has it in every id except those of territories and sectors', async () => {
		const { records, problems, dataset } = await readDataset(
			await smallDataset({ dataset: { idPrefix: 'zz-' } }),
		)
		expect(problems).toEqual([])
		const isShared = (id: string) => /^(territory|sector):/.test(id)
		expect(records.filter(({ id }) => !isShared(id) && !/^\w+:zz-/.test(id))).toEqual([])
		expect(records.filter(({ id }) => isShared(id) && id.includes('zz-'))).toEqual([])
		expect(dataset.alsoStates).toEqual([])
	})

	it('looks up references first in its own records, then in those that it uses', async () => {
		const parent = temporaryFolder()
		cpSync(await smallDataset({ dataset: { id: 'base', idPrefix: 'b-' } }), join(parent, 'base'), {
			recursive: true,
		})
		const own = await smallDataset({
			dataset: {
				id: 'own',
				uses: ['base'],
				partner: null,
				idPrefix: 'o-',
				tables: tableNamed('bodies.csv').slice(3, 6),
			},
			files: {
				'bodies.csv': [
					'id,nameFr,country,type,cityLevel,cityCode,confidence,source,note',
					'u-there,Encore une,ZZ,university,town,T1,high,a printed page,',
					'',
				].join('\n'),
			},
		})
		cpSync(own, join(parent, 'own'), { recursive: true })
		const { records, problems } = await readDataset(join(parent, 'own'))
		expect(problems.map(formatProblem)).toEqual([])
		expect(records.find(({ id }) => id === 'partnership:o-N1')).toMatchObject({
			frenchActors: ['organisation:b-u-home'],
			partnerActors: ['organisation:o-u-there'],
		})
	})
})

describe('a row of a record that a used data set holds', () => {
	async function over(rows: string): Promise<Awaited<ReturnType<typeof readDataset>>> {
		const parent = temporaryFolder()
		cpSync(await smallDataset({ dataset: { id: 'base' } }), join(parent, 'base'), { recursive: true })
		const own = await smallDataset({
			dataset: {
				id: 'own',
				uses: 'base',
				partner: null,
				idPrefix: 'o-',
				tables: tableNamed('home.csv').slice(1, 2),
			},
			files: {
				'home.csv': `level,code,nameFr,parentLevel,parentCode,groupingCode,population,lat\n${rows}\n`,
			},
		})
		cpSync(own, join(parent, 'own'), { recursive: true })
		return readDataset(join(parent, 'own'), { skipBadRows: true })
	}

	it('that says the same is noted as also stated, and not written', async () => {
		const { records, dataset, problems } = await over(
			'commune,44109,Nantes,departement,44,244400404,327734,47.2\ncommune,44110,Autre,departement,44,244400404,12,47.2',
		)
		expect(problems).toEqual([])
		expect(dataset.alsoStates).toEqual(['territory:FR', 'territory:FR:commune:44109'])
		expect(records).toMatchObject([{ id: 'territory:FR:commune:44110', dataset: 'own' }])
		expect(dataset.tables[0]).toMatchObject({ rows: 2 })
	})

	it('that differs is refused with both values', async () => {
		const { records, dataset, problems } = await over(
			'commune,44109,Nantes,departement,44,244400404,327735,47.2\ncommune,44110,Autre,departement,44,244400404,12,47.2',
		)
		expect(problems.map(formatProblem)).toEqual([
			'home.csv:2 population "327735": not what the data set base says of territory:FR:commune:44109: 327734; expected the same, or no row: a territory or a sector is the same for every country',
		])
		expect(dataset.alsoStates).toEqual(['territory:FR'])
		expect(records).toHaveLength(1)
	})
})

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../server/domain/records'
import { checksumOf } from '../../../server/import/checksumOf'
import { readDataset } from '../../../server/import/readDataset'
import { columnsOf, GOOD, partnerOf, smallDataset, tableNamed, WORDS, withLines } from './smallDataset'

const idsOf = (records: readonly GraphRecord[], kind: GraphRecord['kind']) =>
	records.filter((record) => record.kind === kind).map((record) => record.id)

describe('readDataset', () => {
	it('puts every record after those that it refers to', async () => {
		const { records } = await readDataset(await smallDataset())
		const seen = new Set<string>()
		for (const record of records) {
			const { id: _, ...fields } = record
			const referred = Object.values(fields)
				.flat()
				.filter((value) => /^(territory|organisation|sector|source|office|event):/.test(String(value)))
			expect(referred.filter((id) => !seen.has(String(id)))).toEqual([])
			seen.add(record.id)
		}
		expect(seen.size).toBe(17)
	})

	it('loads no row of a file with a bad row, and every row of the others', async () => {
		const bad = 'M2,FR_TO_PARTNER,2010-02-30,,,region,52,,T1,,,,,high,a printed page,'
		const folder = await smallDataset({ files: { 'missions.csv': withLines('missions.csv', bad) } })
		const { records } = await readDataset(folder)
		expect(idsOf(records, 'Mission')).toEqual([])
		expect(idsOf(records, 'Partnership')).toEqual(['partnership:L1', 'partnership:N1'])
	})

	it('loads the good rows of that file on request', async () => {
		const bad = 'M2,FR_TO_PARTNER,2010-02-30,,,region,52,,T1,,,,,high,a printed page,'
		const folder = await smallDataset({ files: { 'missions.csv': withLines('missions.csv', bad) } })
		const { records, problems } = await readDataset(folder, { skipBadRows: true })
		expect(idsOf(records, 'Mission')).toEqual(['mission:M1'])
		expect(problems).toHaveLength(1)
	})

	it('refuses a row that refers to a refused row, and says where that one is', async () => {
		const places =
			'code,level,nameFr,parentCode\nP1,province,Province,ZZ\nT1,village,Bourg,P1\nT2,town,Ville,P1\n'
		const folder = await smallDataset({ files: { 'places.csv': places } })
		const { problems, records } = await readDataset(folder, { skipBadRows: true })
		expect(problems).toContainEqual(
			expect.objectContaining({
				file: 'missions.csv',
				line: 2,
				column: 'hostCode',
				reason: 'refers to territory:ZZ:T1, refused at places.csv:3',
			}),
		)
		expect(idsOf(records, 'Mission')).toEqual([])
	})

	it('refuses everything inside a refused territory', async () => {
		const lines = ['departement,49,Maine-et-Loire,region,99,,,', 'commune,49007,Angers,departement,49,,,']
		const folder = await smallDataset({ files: { 'home.csv': withLines('home.csv', ...lines) } })
		const { problems } = await readDataset(folder, { skipBadRows: true })
		expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
			[6, 'unknown container territory:FR:region:99'],
			[7, 'the container was refused'],
		])
	})

	it('writes names with typographic apostrophes and dashes, and matches straight ones', async () => {
		const commune = "commune,44036,L'Île - Nord,departement,44,,,"
		const link = "L2,commune,44036,L'Île - Nord,,T1,town,jumelage,2005,,,,actif,high,a printed page,"
		const files = {
			'home.csv': withLines('home.csv', commune),
			'links.csv': withLines('links.csv', link, link.replace('L2', 'L3').replace("'", '’')),
		}
		const { records, problems } = await readDataset(await smallDataset({ files }))
		expect(problems).toEqual([])
		const named = records.find(({ id }) => id === 'territory:FR:commune:44036')
		expect(named).toMatchObject({ names: { fr: 'L’Île – Nord' } })
		expect(idsOf(records, 'Partnership')).toContain('partnership:L3')
	})

	it('marks both ends of an approximate period, each with its own precision', async () => {
		const line = 'M2,FR_TO_PARTNER,2010-08,2010-08-14,approx,region,52,,T1,,,,,high,a printed page,'
		const folder = await smallDataset({ files: { 'missions.csv': withLines('missions.csv', line) } })
		const { records } = await readDataset(folder)
		expect(records.find(({ id }) => id === 'mission:M2')).toMatchObject({
			start: { text: '2010-08', approximate: true },
			end: { text: '2010-08-14', approximate: true },
		})
	})

	it('takes the former name of a région from its leader only if that names it', async () => {
		const mission = (id: string, ledBy: string) =>
			`${id},FR_TO_PARTNER,2010,2010,year,region,52,,T1,,,,${ledBy},high,a printed page,`
		const lines = [
			mission('M2', 'Région Ouest'),
			mission('M3', 'Région'),
			mission('M4', 'Présidente de la Région'),
		]
		const folder = await smallDataset({ files: { 'missions.csv': withLines('missions.csv', ...lines) } })
		const { records } = await readDataset(folder)
		const named = records.filter((record) => record.kind === 'Mission').map((record) => record.nameOfTheTime)
		expect(named).toEqual([null, 'Région Ouest', null, null])
	})

	it('makes one source of equal texts, and titles a web address by its host', async () => {
		const { records } = await readDataset(await smallDataset())
		const sources = records.filter((record) => record.kind === 'Source')
		expect(sources.map(({ title, url, host }) => [title, url, host]).sort()).toEqual([
			['a printed page', null, null],
			['example.org', 'https://www.example.org/page', 'example.org'],
		])
	})

	it('changes the checksum when the code reads the same tables differently', async () => {
		const folder = await smallDataset()
		const { dataset } = await readDataset(folder)
		expect(await checksumOf(folder)).toBe(dataset.checksum)
		expect(await checksumOf(folder, 1)).not.toBe(dataset.checksum)
	})
})

describe('dataset.json', () => {
	const columns = { code: 'code', labelFr: 'labelFr', labelEn: 'labelEn', labelZh: 'labelZh', group: 'group' }

	it('with an unknown key is refused with its name', async () => {
		await expect(readDataset(await smallDataset({ dataset: { colour: 'red' } }))).rejects.toThrow(/colour/)
	})

	it('that maps an unknown field is refused with the known fields', async () => {
		const tables = tableNamed('sectors.csv', { columns: { ...columns, family: 'family', taste: 'group' } })
		await expect(readDataset(await smallDataset({ dataset: { tables } }))).rejects.toThrow(
			/sectors\.csv: taste is unknown, expected a field of sectors: code, labelFr/,
		)
	})

	it('without a required field is refused', async () => {
		const tables = tableNamed('sectors.csv', { columns })
		await expect(readDataset(await smallDataset({ dataset: { tables } }))).rejects.toThrow(
			/no column brings the required field family/,
		)
	})

	it('that points outside its folder is refused', async () => {
		const tables = tableNamed('sectors.csv', { file: '../sectors.csv' })
		await expect(readDataset(await smallDataset({ dataset: { tables } }))).rejects.toThrow(/tables\.0\.file/)
	})

	it('that names a level of the other country like a French one is refused', async () => {
		const levels = [{ level: 'commune', names: WORDS, isCity: true }]
		const partner = { ...partnerOf(WORDS), levels }
		await expect(readDataset(await smallDataset({ dataset: { partner } }))).rejects.toThrow(
			/partner\.levels\.0\.level: expected a word other than region/,
		)
	})

	it.each<[string, string, number]>([
		['a comma too many', '{\n"title": "A",\n"compiled": "2026-11-25",\n}', 4],
		['a comma too few', '{\n"title": "A"\n"compiled": "2026-11-25"\n}', 3],
		['a word without quotes', '{\n\n"title": Small\n}', 3],
		['an end that is missing', '{\n"title": "A",\n"tables": [\n', 4],
		['a text that is not closed', '{\n"title": "A,\n"tables": []\n}', 2],
	])('with %s is refused with the line', async (_what, text, line) => {
		const folder = await smallDataset()
		await writeFile(join(folder, 'dataset.json'), text)
		await expect(readDataset(folder)).rejects.toThrow(
			new RegExp(`dataset\\.json is not JSON at line ${line}:`),
		)
	})

	it('in another encoding is refused with the line', async () => {
		const folder = await smallDataset()
		await writeFile(join(folder, 'dataset.json'), Buffer.from('{\n"title": "Données"}', 'latin1'))
		await expect(readDataset(folder)).rejects.toThrow(
			/dataset\.json is not UTF-8 at line 2: save it as UTF-8/,
		)
	})

	it('with a blank in a file name is refused, with the rule for names', async () => {
		const tables = tableNamed('sectors.csv', { file: 'Mes secteurs.csv' })
		await expect(readDataset(await smallDataset({ dataset: { tables } }))).rejects.toThrow(
			/tables\.0\.file: expected a name of small letters, digits and dashes that ends in \.csv.*; came "Mes secteurs\.csv"/,
		)
	})

	it.each([
		['Nantes (Loire-Atlantique)', null],
		['Nantes en Loire-Atlantique', /^« Nantes \(…\) »/],
		['Nantes (Loire-Atlantique', /^« Nantes \(…\) »/],
	])(
		'takes « %s » as what tells a place from its namesakes where it begins with its name',
		async (name, expected) => {
			const columns = Object.fromEntries(['level', 'code', 'name', 'use'].map((field) => [field, field]))
			const names = { file: 'names.csv', kind: 'names', columns, origin: 'a test', licence: 'EUPL-1.2' }
			const { problems, records } = await readDataset(
				await smallDataset({
					dataset: { tables: [...tableNamed('names.csv'), names] },
					files: { 'names.csv': `level,code,name,use\ncommune,44109,${name},distinct\n` },
				}),
			)
			if (expected === null) {
				expect(problems).toEqual([])
				expect(records.find(({ id }) => id === 'territory:FR:commune:44109')).toMatchObject({
					names: { fr: name },
				})
			} else {
				expect(problems).toEqual([
					expect.objectContaining({
						file: 'names.csv',
						line: 2,
						column: 'name',
						value: name,
						expected: expect.stringMatching(expected),
					}),
				])
			}
		},
	)

	it('with an unknown actor as example is reported', async () => {
		const examples = { actors: ['territory:FR:region:52', 'territory:FR:region:99'], searches: ['Nantes'] }
		const { problems, dataset } = await readDataset(await smallDataset({ dataset: { examples } }))
		expect(problems).toEqual([
			expect.objectContaining({
				file: 'dataset.json',
				column: 'examples.actors',
				value: 'territory:FR:region:99',
				reason: 'no actor on record has this id',
			}),
		])
		expect(dataset.examples).toEqual({
			actors: ['territory:FR:region:52'],
			searches: ['Nantes'],
			questions: [],
		})
	})

	it('gets default parallels for its map, and is refused with impossible bounds', async () => {
		const bounds = { west: 1, south: 40, east: 5, north: 46 }
		const inset = { names: { fr: 'Île', en: 'Island' }, bounds, parallels: [41, 45] }
		const read = (map: object) => smallDataset({ dataset: { map } }).then((folder) => readDataset(folder))
		expect((await read({ bounds, insets: [inset] })).dataset.map).toEqual({
			bounds,
			parallels: [41, 45],
			insets: [inset],
		})
		await expect(read({ bounds: { ...bounds, south: 47 } })).rejects.toThrow(
			/map\.bounds: expected south below north/,
		)
		await expect(read({ bounds: { ...bounds, north: 90 } })).rejects.toThrow(
			/map\.bounds\.north: expected degrees/,
		)
	})

	it('is refused with an impossible day of a meeting', async () => {
		const title = { fr: 'Réunion', en: 'Meeting', zh: '会议' }
		const read = (date: string) =>
			smallDataset({ dataset: { meeting: { date, title } } }).then((folder) => readDataset(folder))
		expect((await read('2017-01-31')).dataset.meeting).toEqual({ date: '2017-01-31', title })
		await expect(read('2017-02-31')).rejects.toThrow(/meeting\.date: expected a day of the calendar/)
	})

	it('that is absent is reported with its folder', async () => {
		await expect(readDataset('/no-such-folder')).rejects.toThrow(
			/Expected a file dataset\.json in \/no-such-folder/,
		)
	})

	it('allows relative dates only in a scenario', async () => {
		const { start: _, ...others } = columnsOf('missions.csv')
		const tables = tableNamed('missions.csv', { columns: { ...others, startOffset: 'start' } })
		const line = 'M1,FR_TO_PARTNER,-3,,,region,52,town,T1,,,,,high,a printed page,'
		const [header] = (GOOD['missions.csv'] ?? '').split('\n')
		const files = { 'missions.csv': `${header}\n${line}\n` }
		const real = await readDataset(await smallDataset({ files, dataset: { tables } }), {
			anchor: '2026-11-25',
		})
		expect(real.problems).toEqual([expect.objectContaining({ column: 'start', reason: 'a relative date' })])
		const scenario = await readDataset(await smallDataset({ files, dataset: { tables, scenario: true } }), {
			anchor: '2026-11-25',
		})
		expect(scenario.records.find(({ id }) => id === 'mission:M1')).toMatchObject({
			scenario: true,
			start: { text: '2026-11-22', approximate: false },
		})
	})
})

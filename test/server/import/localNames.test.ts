import { describe, expect, it } from 'vitest'
import type { ActorRecord, Names } from '../../../server/domain/records'
import { readDataset } from '../../../server/import/readDataset'
import { columnsOf, partnerOf, smallDataset, tableNamed, withLines } from './smallDataset'

const words = { fr: 'pays', en: 'country' }
const PARTNER = partnerOf(words)
const PLACES =
	'code,level,nameFr,parentCode,here,han,roman\nP1,province,Province,ZZ,,,\nT1,town,Bourg,P1,まち,镇,Machi\nT2,town,Ville,P1,,,\n'
const BODIES = [
	'id,nameFr,country,type,cityLevel,cityCode,confidence,source,note,here,han,roman',
	'u-home,Université,FR,university,commune,44109,high,a printed page,,,大学,',
	'u-there,Autre,ZZ,university,town,T1,high,a printed page,,,学院,',
	'',
].join('\n')

/** The small data set with columns of names in `places.csv` and `bodies.csv`. */
async function read(partner: object, { places = PLACES, bodies = BODIES } = {}) {
	const more = { nameLocal: 'here', nameZh: 'han', romanisation: 'roman' }
	const folder = await smallDataset({
		files: { 'places.csv': places, 'bodies.csv': bodies },
		dataset: {
			partner: { ...PARTNER, ...partner },
			tables: (tableNamed('') as readonly { readonly file: string }[]).map((table) =>
				['places.csv', 'bodies.csv'].includes(table.file)
					? { ...table, columns: { ...columnsOf(table.file), ...more } }
					: table,
			),
		},
	})
	const { records, problems } = await readDataset(folder)
	const names = (id: string): Names | undefined =>
		(records.find((record) => record.id === id) as ActorRecord | undefined)?.names
	return { names, problems }
}

describe('names in other scripts', () => {
	it('are read from a column each: local, Chinese and romanised', async () => {
		const { names, problems } = await read({ localLanguage: 'ja' })
		expect(problems).toEqual([])
		expect(names('territory:ZZ:T1')).toMatchObject({ local: 'まち', zh: '镇', romanisation: 'Machi' })
		expect(names('organisation:u-there')).toMatchObject({ local: null, zh: '学院' })
	})

	it.each(['zh-Hans', 'zh-Hant', 'zh'])(
		'are read from one cell where the local language is %s',
		async (localLanguage) => {
			const { names } = await read({ localLanguage }, { places: PLACES.replace('まち,镇', '镇,') })
			expect(names('territory:ZZ:T1')).toMatchObject({ local: '镇', zh: '镇' })
			expect(names('organisation:u-there')).toMatchObject({ local: '学院', zh: '学院' })
			expect(names('organisation:u-home')).toMatchObject({ local: null, zh: '大学' })
		},
	)

	it('cannot be local names of a French actor', async () => {
		const { problems } = await read(
			{ localLanguage: 'zh-Hans' },
			{ bodies: BODIES.replace(',,,大学', ',,大学,') },
		)
		expect(problems.slice(0, 1)).toMatchObject([
			{
				file: 'bodies.csv',
				line: 2,
				column: 'here',
				value: '大学',
				reason: 'a local name of a French actor',
			},
		])
	})

	it('need the language of the local names', async () => {
		await expect(read({})).rejects.toThrow(/places\.csv: nameLocal needs .* expected partner\.localLanguage/)
		await expect(read({ localLanguage: 'japonais !' })).rejects.toThrow(
			/partner\.localLanguage: expected a BCP 47 language tag such as "ja".*came "japonais !"/,
		)
		// The code of a country is not a language.
		await expect(read({ localLanguage: 'jp' })).rejects.toThrow(/partner\.localLanguage: .*came "jp"/)
	})
})

describe('the default level of lists', () => {
	it('must be a level of the country, or null', async () => {
		await expect(read({ localLanguage: 'ja', listLevel: 'canton' })).rejects.toThrow(
			/partner\.listLevel: expected one of its levels \(province, town\) or null; came "canton"/,
		)
		for (const listLevel of [null, 'province']) {
			expect((await read({ localLanguage: 'ja', listLevel })).problems).toEqual([])
		}
	})
})

describe('an unknown form of partnership', () => {
	it('is loaded with a notice of its lines and of the known forms', async () => {
		const links = [
			'L2,commune,44109,Nantes,,T1,town,pacte,2006,,wine,,actif,high,a printed page,',
			'L3,commune,44109,Nantes,,T2,town,pacte,2007,,wine,,actif,high,a printed page,',
		]
		const folder = await smallDataset({ files: { 'links.csv': withLines('links.csv', ...links) } })
		const { records, notices, problems } = await readDataset(folder)
		expect(problems).toEqual([])
		expect(records.map(({ id }) => id)).toEqual(expect.arrayContaining(['partnership:L2', 'partnership:L3']))
		expect(notices).toEqual([
			expect.stringMatching(/^links\.csv:3 form "pacte" \(2 rows\): .*known forms: jumelage, cooperation/),
		])
	})
})

/**
 * A small good data set on disk, of which a test changes one table at a time: two French towns, a country of one
 * province and two towns.
 */
import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { onTestFinished } from 'vitest'

export interface Change {
	/** file → its whole text or bytes; null: the file is left out. */
	readonly files?: Readonly<Record<string, string | Uint8Array | null>>
	/** Properties that replace those of `dataset.json`. */
	readonly dataset?: Readonly<Record<string, unknown>>
}

const stated = { confidence: 'confidence', source: 'source', note: 'note' }
const same = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, field]))
/** A word in three languages. */
export const WORDS = { fr: 'mot', en: 'word', zh: '词' }

/** A country of provinces and towns, as `dataset.json` describes it. @param words by which all of it is called. */
export const partnerOf = (words: Readonly<Record<string, string>>, idPattern = '^[PT]\\d+$') => ({
	code: 'ZZ',
	names: words,
	phraseIn: words,
	adjective: words,
	adjectivePlural: words,
	levels: [
		{ level: 'province', names: words, isCity: false },
		{ level: 'town', names: words, isCity: true },
	],
	idPattern,
})

const TABLES = [
	{
		file: 'sectors.csv',
		kind: 'sectors',
		columns: same('code', 'labelFr', 'labelEn', 'labelZh', 'group', 'family'),
	},
	{
		file: 'home.csv',
		kind: 'homeTerritories',
		columns: same(
			'level',
			'code',
			'nameFr',
			'parentLevel',
			'parentCode',
			'groupingCode',
			'population',
			'lat',
		),
	},
	{ file: 'places.csv', kind: 'partnerTerritories', columns: same('code', 'level', 'nameFr', 'parentCode') },
	{
		file: 'bodies.csv',
		kind: 'organisations',
		columns: { ...same('id', 'nameFr', 'country', 'type', 'cityLevel', 'cityCode'), ...stated },
	},
	{
		file: 'links.csv',
		kind: 'partnerships',
		columns: {
			...same(
				'id',
				'homeLevel',
				'homeCode',
				'homeName',
				'nameAtSignature',
				'partnerCode',
				'partnerLevel',
				'form',
			),
			...same('start', 'startPrecision', 'sectors', 'act', 'status'),
			...stated,
		},
	},
	{
		file: 'actor-links.csv',
		kind: 'actorLinks',
		columns: { ...same('id', 'from', 'to', 'form', 'start', 'status'), ...stated },
	},
	{
		file: 'missions.csv',
		kind: 'missions',
		columns: {
			...same('id', 'direction', 'start', 'end', 'datePrecision', 'leaderLevel', 'leaderCode', 'hostLevel'),
			...same('hostCode', 'stops', 'sectors', 'size', 'ledBy'),
			...stated,
		},
	},
] as const

/** The good tables, in a form that tests can add lines to. */
export const GOOD: Readonly<Record<string, string>> = {
	'sectors.csv': 'code,labelFr,labelEn,labelZh,group,family\nwine,Vin,Wine,酒,food,competing\n',
	'home.csv': [
		'level,code,nameFr,parentLevel,parentCode,groupingCode,population,lat',
		'region,52,Pays de la Loire,country,FR,,3800000,47.4',
		'departement,44,Loire-Atlantique,region,52,,1400000,47.3',
		'metropole,244400404,Nantes Métropole,departement,44,,683981,47.2',
		'commune,44109,Nantes,departement,44,244400404,327734,47.2',
		'',
	].join('\n'),
	'places.csv': 'code,level,nameFr,parentCode\nP1,province,Province,ZZ\nT1,town,Bourg,P1\nT2,town,Ville,P1\n',
	'bodies.csv': [
		'id,nameFr,country,type,cityLevel,cityCode,confidence,source,note',
		'u-home,Université,FR,university,commune,44109,high,https://www.example.org/page,',
		'u-there,Autre université,ZZ,university,town,T1,high,a printed page,',
		'',
	].join('\n'),
	'links.csv': [
		'id,homeLevel,homeCode,homeName,nameAtSignature,partnerCode,partnerLevel,form,start,startPrecision,sectors,act,status,confidence,source,note',
		'L1,commune,44109,Nantes,Ville de Nantes,T1,town,jumelage,2005,approx,wine,,actif,high,a printed page,',
		'',
	].join('\n'),
	'actor-links.csv':
		'id,from,to,form,start,status,confidence,source,note\nN1,u-home,u-there,agreement,2010,actif,medium,a printed page,\n',
	'missions.csv': [
		'id,direction,start,end,datePrecision,leaderLevel,leaderCode,hostLevel,hostCode,stops,sectors,size,ledBy,confidence,source,note',
		'M1,FR_TO_PARTNER,2010-05-01,2010-05-04,day,region,52,town,T1,T2,wine,12,Président,high,a printed page,',
		'',
	].join('\n'),
}

/** Writes the data set to a new folder, which is removed after the test. Returns the folder. */
export async function smallDataset({ files = {}, dataset = {} }: Change = {}): Promise<string> {
	// The name is also the id of the data set, so that two small data sets differ.
	const folder = join(tmpdir(), `constellations-import-${randomUUID()}`)
	await mkdir(folder)
	onTestFinished(() => rm(folder, { recursive: true, force: true }))
	const file = {
		id: basename(folder),
		title: 'Small',
		compiled: '2026-11-25',
		licence: 'EUPL-1.2',
		partner: partnerOf(WORDS),
		tables: TABLES.map((table) => ({ ...table, origin: 'a test', licence: 'EUPL-1.2' })),
		...dataset,
	}
	await writeFile(join(folder, 'dataset.json'), JSON.stringify(file))
	for (const [name, content] of Object.entries({ ...GOOD, ...files })) {
		if (content !== null) await writeFile(join(folder, name), content)
	}
	return folder
}

/** A good table with lines added. */
export function withLines(file: string, ...lines: readonly string[]): string {
	return `${GOOD[file]}${lines.join('\n')}\n`
}

export function columnsOf(file: string): Readonly<Record<string, string>> {
	return TABLES.find((table) => table.file === file)?.columns ?? {}
}

/** The tables of the small data set, with `over` applied to the description of one. */
export function tableNamed(file: string, over: Readonly<Record<string, unknown>> = {}): readonly unknown[] {
	return TABLES.map((table) => ({
		...table,
		origin: 'a test',
		licence: 'EUPL-1.2',
		...(table.file === file ? over : {}),
	}))
}

/** Tables of mandates and of dates to avoid, whose records only the group sees. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../../server/import/readDataset'
import { partnerOf, WORDS } from './smallDataset'

const constants = { confidence: 'medium', source: 'essai' }
const ACTORS = 'code,level,name,parent\nT1,town,Orval,ZZ\n'

async function read(kind: 'mandates' | 'unavailabilities', text: string) {
	const folder = await mkdtemp(join(tmpdir(), 'group-'))
	const [head = ''] = text.split('\n')
	const table = {
		file: 'own.csv',
		kind,
		origin: 'x',
		licence: 'x',
		columns: Object.fromEntries(head.split(',').map((field) => [field, field])),
		constants: head.includes('source') ? { confidence: 'medium' } : constants,
	}
	const places = {
		file: 'places.csv',
		kind: 'partnerTerritories',
		origin: 'x',
		licence: 'x',
		columns: { code: 'code', level: 'level', nameFr: 'name', parentCode: 'parent' },
	}
	const dataset = {
		id: 'group',
		title: 'x',
		compiled: '2026-11-25',
		licence: 'x',
		partner: partnerOf(WORDS),
		tables: [places, table],
	}
	await writeFile(join(folder, 'dataset.json'), JSON.stringify(dataset))
	await writeFile(join(folder, 'places.csv'), ACTORS)
	await writeFile(join(folder, 'own.csv'), `${text}\n`)
	const { records, problems } = await readDataset(folder)
	return {
		records: records.filter(({ kind }) => kind === 'Mandate' || kind === 'Unavailability'),
		sources: records.filter(({ kind }) => kind === 'Source'),
		problems,
	}
}

describe('a table of mandates', () => {
	it('gives mandates that only the group sees', async () => {
		const { records } = await read(
			'mandates',
			'id,representedCode,holderName,letter,start,status\nD1,T1,Bureau,L1,2016-05,declared',
		)
		expect(records).toMatchObject([
			{ represented: 'territory:ZZ:T1', visibility: 'group', holderText: 'Bureau', status: 'declared' },
		])
	})

	it('refuses an unknown status and an unknown collectivité', async () => {
		const { records, problems } = await read(
			'mandates',
			'id,representedCode,holderName,status\nD1,T9,Bureau,maybe',
		)
		expect(records).toEqual([])
		expect(problems.map(({ column }) => column).sort()).toEqual(['representedCode', 'status'])
	})
})

describe('a table of dates to avoid', () => {
	it('gives public dates of a country and group dates of an actor, of one day without an end', async () => {
		const { records } = await read(
			'unavailabilities',
			'id,form,country,actorLevel,actorCode,start,end,reasonPrivate\nU1,holiday,ZZ,,,2016-05-01,,no\nU2,closure,,town,T1,2016-05-01,2016-05-04,yes',
		)
		expect(records).toMatchObject([
			{ country: 'ZZ', actor: null, visibility: 'public', end: { text: '2016-05-01' } },
			{ country: null, actor: 'territory:ZZ:T1', visibility: 'group', reasonPrivate: true },
		])
	})

	it.each([
		['U1,holiday,,,,2016-05-01', 'country'],
		['U1,holiday,ZZ,town,T1,2016-05-01', 'country'],
		['U1,holiday,ZZ,,,', 'start'],
		['U1,siesta,ZZ,,,2016-05-01', 'form'],
	])('refuses %s', async (row, column) => {
		const { records, problems } = await read(
			'unavailabilities',
			`id,form,country,actorLevel,actorCode,start\n${row}`,
		)
		expect(records).toEqual([])
		expect(problems.map((problem) => problem.column)).toEqual([column])
	})
})

it('gives a source the type of its first public row', async () => {
	const head = 'id,form,country,actorLevel,actorCode,start,source,sourceType'
	const group = 'U1,closure,,town,T1,2016-05-01,Agenda,press'
	const open = ['U2,holiday,ZZ,,,2016-05-02,Agenda,official', 'U3,holiday,ZZ,,,2016-05-03,Agenda,web']
	const sourcesOf = async (rows: readonly string[]) =>
		(await read('unavailabilities', [head, ...rows].join('\n'))).sources
	for (const rows of [open, [group, ...open], [...open, group]])
		expect(await sourcesOf(rows)).toMatchObject([{ title: 'Agenda', type: 'official' }])
	expect(await sourcesOf([group])).toMatchObject([{ title: 'Agenda', type: 'press' }])
})

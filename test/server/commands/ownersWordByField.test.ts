/**
 * A later edition of the tables changes every cell of a row of each kind; a record that its owner changed, confirmed or
 * retracted stays as it was.
 */
import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DeclaredKind } from '../../../schema/kinds/declared'
import { accountContext } from '../../../server/accounts/accountContext'
import { loadDataset } from '../../../server/commands/loadDataset'
import { canonicalJson } from '../../../server/domain/canonicalJson'
import type { GraphRecord } from '../../../server/domain/records'
import { directoryOf } from '../../../server/queries/directory'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { MemoryStore } from '../../fixtures/memoryStore'
import { folderForFile } from '../../folderForFile'
import { someAccounts } from '../accounts/someAccounts'
import { editorOf } from '../declarations/declaring'
import { runQuery } from '../graphql/runQuery'
import { GOOD, partnerOf, tableNamed, WORDS } from '../import/smallDataset'
import { contextOf } from '../queries/contextOf'

const today = '2026-11-25'
const LOIRE = 'territory:FR:region:52'
const BOURG = 'territory:ZZ:T1'
const PROVINCE = 'territory:ZZ:P1'

type Cells = Readonly<Record<string, string>>

interface Case {
	/** The actor that owns the record. */
	readonly owner: string
	readonly id: string
	readonly table: string
	/** Cells that both editions share. */
	readonly same: Cells
	readonly first: Cells
	readonly later: Cells
	/** The record as its owner declares it. */
	readonly form: Readonly<Record<string, unknown>>
	/** The fields of the record that the later edition changes. */
	readonly fields: readonly string[]
}

const STATED = {
	first: { confidence: 'medium', source: 'première page', note: 'Première édition.' },
	later: { confidence: 'low', source: 'seconde page', note: 'Seconde édition.' },
	form: { visibility: 'GROUP', note: 'Dit par sa collectivité.', sources: [{ title: 'Sa délibération' }] },
	fields: ['confidence', 'sources', 'note'],
} as const

const CASES: Readonly<Record<DeclaredKind, Case>> = {
	Partnership: {
		owner: LOIRE,
		id: 'partnership:L1',
		table: 'partnerships',
		same: {
			id: 'L1',
			homeLevel: 'region',
			homeCode: '52',
			homeName: 'Pays de la Loire',
			partnerLevel: 'town',
		},
		first: {
			partnerCode: 'T1',
			form: 'jumelage',
			start: '2005',
			end: '2031',
			sectors: 'wine',
			status: 'inconnu',
			attestedSince: '2008',
			lastAttested: '2018',
		},
		later: {
			partnerCode: 'T2',
			form: 'cooperation',
			start: '2006',
			end: '2032',
			sectors: 'water',
			status: 'dormant',
			attestedSince: '2009',
			lastAttested: '2019',
		},
		form: {
			form: 'accord',
			partners: [PROVINCE],
			since: { date: '2007' },
			until: { date: '2033' },
			status: 'PROJET',
			sectors: ['silk'],
		},
		fields: ['partnerActors', 'form', 'since', 'until', 'sectors', 'status', 'attestedSince', 'lastAttested'],
	},
	Mission: {
		owner: LOIRE,
		id: 'mission:M1',
		table: 'missions',
		same: {
			id: 'M1',
			direction: 'FR_TO_PARTNER',
			datePrecision: 'day',
			leaderLevel: 'region',
			leaderCode: '52',
			hostLevel: 'town',
		},
		first: {
			start: '2010-05-01',
			end: '2010-05-04',
			hostCode: 'T1',
			stops: 'T1;T2',
			sectors: 'wine',
			size: '12',
			ledBy: 'Présidence',
			coordinated: 'no',
			status: 'planned',
		},
		later: {
			start: '2010-06-01',
			end: '2010-06-04',
			hostCode: 'T2',
			stops: 'T2',
			sectors: 'water',
			size: '13',
			ledBy: 'Direction',
			coordinated: 'yes',
			status: 'done',
		},
		form: {
			host: PROVINCE,
			stops: [BOURG],
			start: { date: '2010-07-01' },
			end: { date: '2010-07-04' },
			status: 'CONFIRMED',
			size: 20,
			sectors: ['silk'],
			ledBy: 'Vice-présidence',
		},
		fields: ['host', 'stops', 'start', 'end', 'status', 'size', 'sectors', 'ledBy', 'coordinated'],
	},
	Office: {
		owner: LOIRE,
		id: 'office:R1',
		table: 'representations',
		same: { id: 'R1', direction: 'FR_TO_PARTNER', ownerLevel: 'region', ownerCode: '52', hostLevel: 'town' },
		first: {
			form: 'regional-office',
			name: 'Bureau',
			hostCode: 'T1',
			start: '2011',
			end: '2031',
			attestedSince: '2012',
			lastAttested: '2018',
			status: 'inconnu',
			capacity: '2',
			languages: 'fr',
		},
		later: {
			form: 'other',
			name: 'Maison',
			hostCode: 'T2',
			start: '2013',
			end: '2032',
			attestedSince: '2014',
			lastAttested: '2019',
			status: 'dormant',
			capacity: '3',
			languages: 'fr;en',
		},
		form: {
			form: 'correspondent',
			name: 'Antenne',
			place: PROVINCE,
			since: { date: '2015' },
			until: { date: '2033' },
			status: 'PROJET',
			capacity: 7,
			languages: ['zh'],
		},
		fields: [
			'form',
			'name',
			'place',
			'since',
			'until',
			'attestedSince',
			'lastAttested',
			'status',
			'capacity',
			'languages',
		],
	},
	Wish: {
		owner: LOIRE,
		id: 'wish:W1',
		table: 'wishes',
		same: { id: 'W1', actorLevel: 'region', actorCode: '52', placeLevel: 'town', otherLevel: 'town' },
		first: {
			direction: 'SEEKS',
			what: 'office',
			placeCode: 'T1',
			sectors: 'wine',
			otherCode: 'T1',
			start: '2016',
			end: '2031',
			attestedSince: '2017',
			status: 'inconnu',
		},
		later: {
			direction: 'OFFERS',
			what: 'partner',
			placeCode: 'T2',
			sectors: 'water',
			otherCode: 'T2',
			start: '2018',
			end: '2032',
			attestedSince: '2019',
			status: 'withdrawn',
		},
		form: {
			direction: 'SEEKS',
			what: 'joint-mission',
			place: PROVINCE,
			sectors: ['silk'],
			other: PROVINCE,
			since: { date: '2020' },
			until: { date: '2033' },
			status: 'SATISFIED',
		},
		fields: ['direction', 'what', 'place', 'sectors', 'other', 'since', 'until', 'attestedSince', 'status'],
	},
	Mandate: {
		owner: BOURG,
		id: 'mandate:D1',
		table: 'mandates',
		same: { id: 'D1', representedLevel: 'town', representedCode: 'T1' },
		first: {
			holderCode: 'u-home',
			holderName: 'Bureau',
			letter: 'Lettre 1',
			scope: 'Tout',
			start: '2016',
			end: '2031',
			status: 'declared',
		},
		later: {
			holderCode: 'u-other',
			holderName: 'Cabinet',
			letter: 'Lettre 2',
			scope: 'Le vin',
			start: '2017',
			end: '2032',
			status: 'expired',
		},
		form: {
			represented: BOURG,
			letter: 'Lettre 3',
			scope: 'L’eau',
			since: { date: '2018' },
			until: { date: '2033' },
		},
		fields: ['holder', 'holderText', 'letter', 'scope', 'since', 'until', 'status'],
	},
	Unavailability: {
		owner: LOIRE,
		id: 'unavailability:X1',
		table: 'unavailabilities',
		same: { id: 'X1', actorLevel: 'region', actorCode: '52', datePrecision: 'day' },
		first: {
			form: 'closure',
			start: '2027-05-01',
			end: '2027-05-04',
			reason: 'Fermeture',
			reasonPrivate: 'no',
		},
		later: { form: 'event', start: '2027-06-01', end: '2027-06-04', reason: 'Salon', reasonPrivate: 'yes' },
		form: {
			form: 'election',
			start: { date: '2027-07-01' },
			end: { date: '2027-07-04' },
			reason: 'Session',
			reasonPrivate: false,
		},
		fields: ['form', 'start', 'end', 'reason', 'reasonPrivate'],
	},
}
const KINDS = Object.keys(CASES) as DeclaredKind[]

const WORDS_OF_OWNERS = ['changed', 'confirmed', 'retracted'] as const
type Word = (typeof WORDS_OF_OWNERS)[number]
const MUTATIONS: Readonly<Record<Word, readonly [head: string, name: string, more: string]>> = {
	changed: [', $record: DeclaredRecord!', 'changeRecord', ', record: $record'],
	confirmed: ['', 'confirmRecord', ''],
	retracted: ['', 'retractRecord', ', reason: "Rien de tel"'],
}

const fieldsOf = (kind: DeclaredKind): readonly string[] => [...CASES[kind].fields, ...STATED.fields]

const differingFields = (one: GraphRecord, other: GraphRecord): string[] =>
	Object.keys(other).filter(
		(field) => canonicalJson(Reflect.get(one, field)) !== canonicalJson(Reflect.get(other, field)),
	)

const folder = folderForFile()

async function writeEdition(name: string, edition: 'first' | 'later'): Promise<string> {
	const at = join(folder, name)
	await mkdir(at, { recursive: true })
	const described = KINDS.map((kind) => {
		const { table, same, ...editions } = CASES[kind]
		const cells = { ...same, ...editions[edition], ...STATED[edition] }
		return { table, cells }
	})
	const tables = [
		...tableNamed('').filter((table) =>
			/^(sectors|home|places|bodies)/.test((table as { file: string }).file),
		),
		...described.map(({ table, cells }) => ({
			file: `own-${table}.csv`,
			kind: table,
			origin: 'a test',
			licence: 'EUPL-1.2',
			columns: Object.fromEntries(Object.keys(cells).map((field) => [field, field])),
		})),
	]
	const file = {
		id: 'editions',
		title: 'Editions',
		compiled: '2026-11-25',
		licence: 'EUPL-1.2',
		partner: partnerOf(WORDS),
		tables,
	}
	await writeFile(join(at, 'dataset.json'), JSON.stringify(file))
	const more: Readonly<Record<string, string>> = {
		'sectors.csv': 'water,Eau,Water,水,food,competing\nsilk,Soie,Silk,丝,food,competing\n',
		'bodies.csv': 'u-other,Autre maison,FR,university,commune,44109,high,a printed page,\n',
	}
	for (const name of ['sectors.csv', 'home.csv', 'places.csv', 'bodies.csv'])
		await writeFile(join(at, name), `${GOOD[name] ?? ''}${more[name] ?? ''}`)
	for (const { table, cells } of described) {
		const quoted = Object.values(cells).map((cell) => `"${cell}"`)
		await writeFile(join(at, `own-${table}.csv`), `${Object.keys(cells).join(',')}\n${quoted.join(',')}\n`)
	}
	return at
}

const recordIn = async (store: MemoryStore, kind: DeclaredKind): Promise<GraphRecord> => {
	const { id } = CASES[kind]
	const found = (await store.recordsById([id])).get(id)
	if (found === undefined) throw new Error(`Expected ${id} in the store.`)
	return found
}

/** A store with one edition only. */
async function storeOf(edition: 'first' | 'later'): Promise<MemoryStore> {
	const store = new MemoryStore()
	const { problems } = await loadDataset(store, await writeEdition(edition, edition), { today })
	expect(problems).toEqual([])
	return store
}

interface Spoken {
	/** The record as its owner left it. */
	readonly said: GraphRecord
	/** The same record after the later edition. */
	readonly after: GraphRecord
	/** The record of the later edition alone. */
	readonly described: GraphRecord
	readonly keptByOwner: readonly string[]
}

async function speak(kind: DeclaredKind, word: Word): Promise<Spoken> {
	const { id, owner, form } = CASES[kind]
	const store = await storeOf('first')
	const changes = store.changes.length
	const snapshots = Snapshots.of(
		(await Promise.all(store.changes.map(({ id: one }) => store.recordsById([one])))).flatMap((found) => [
			...found.values(),
		]),
		await store.datasets(),
	)
	const reader = editorOf(owner)
	const [head, name, more] = MUTATIONS[word]
	await runQuery(
		snapshots,
		`mutation ($id: ID!${head}) { ${name}(id: $id, version: 1, idempotencyKey: "${randomUUID()}"${more}) { id } }`,
		{
			account: accountContext(
				someAccounts(undefined, store),
				{ reader, sessionId: null },
				directoryOf(contextOf(snapshots)),
			),
			writing: { store, catchUp: async () => {} },
			today,
			variables: {
				id,
				...(head !== '' && { record: { [kind.toLowerCase()]: { ...form, ...STATED.form } } }),
			},
		},
	)
	expect(store.changes.length).toBeGreaterThan(changes)
	const said = await recordIn(store, kind)
	const { keptByOwner } = await loadDataset(store, await writeEdition(`${kind}-${word}`, 'later'), { today })
	const described = await recordIn(await storeOf('later'), kind)
	return { said, after: await recordIn(store, kind), described, keptByOwner }
}

describe.each(KINDS)('A later edition of the tables, for a %s', (kind) => {
	it('differs in exactly the fields of its case', async () => {
		const [first, later] = await Promise.all(
			(['first', 'later'] as const).map(async (edition) => recordIn(await storeOf(edition), kind)),
		)
		if (first === undefined || later === undefined) throw new Error('Expected two editions.')
		expect(differingFields(first, later).sort()).toEqual([...fieldsOf(kind)].sort())
	})

	it.each(WORDS_OF_OWNERS)('keeps the whole record that its owner %s, and reports it', async (word) => {
		const { said, after, described, keptByOwner } = await speak(kind, word)
		expect(after).toEqual(said)
		expect(Reflect.get(after, 'retracted')).toBe(word === 'retracted' ? 'Rien de tel' : null)
		expect(keptByOwner).toEqual([CASES[kind].id])
		// The edition must have something to overwrite in every field.
		const differing = differingFields(said, described)
		expect([...fieldsOf(kind), 'ownerDeclared'].filter((field) => !differing.includes(field))).toEqual([])
	})
})

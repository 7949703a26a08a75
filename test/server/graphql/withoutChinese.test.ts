/**
 * A country without Chinese words opens on a Chinese screen: each operation of the client is answered within the limits of a
 * request, and what lacks comes in French.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse as parseTable } from 'csv-parse/sync'
import {
	type GraphQLInputType,
	GraphQLNonNull,
	isEnumType,
	isListType,
	type TypeNode,
	typeFromAST,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildApiSchema } from '../../../server/graphql/schema'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { INVENTED, readWithUsed } from '../../fixtures/readWithUsed'
import { folderForFile } from '../../folderForFile'
import { memoryStore, searchByName } from './memoryStore'
import { CLIENT_OPERATIONS } from './operationText'
import { operationVariables } from './operationValues'
import { runQuery } from './runQuery'

const FOLDER = folderForFile()
const CHINESE_COLUMNS = ['hanzi', 'nom_zh']
const TODAY = '2017-01-31'
const schema = buildApiSchema()

let snapshots: Snapshots
/** Ids to ask about, by the root field that shows them. */
let subjects: Readonly<Record<string, string>>
beforeAll(async () => {
	const { datasets, records, problems } = await readWithUsed(writeWithoutChinese())
	expect(problems).toEqual([])
	snapshots = Snapshots.of(records, datasets)
	const found = await ask<Record<string, { nodes: { id: string }[] }>>(`{
		overlaps(first: 1, filter: {asOf: "${TODAY}"}) { nodes { id } }
		opportunities(first: 1, filter: {asOf: "${TODAY}"}) { nodes { id } }
	}`)
	subjects = {
		overlap: found.overlaps?.nodes[0]?.id ?? '',
		opportunity: found.opportunities?.nodes[0]?.id ?? '',
		record: records.find(({ kind }) => kind === 'Mission')?.id ?? '',
	}
})

/** The tables of the invented country and of its base, without a column or a word in Chinese. */
function writeWithoutChinese(): string {
	for (const from of [INVENTED, `${INVENTED}-base`]) {
		const folder = join(FOLDER, basename(from))
		cpSync(from, folder, { recursive: true })
		const file = join(folder, 'dataset.json')
		const described = JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) =>
			key === 'zh' || /Zh$/.test(key) ? undefined : value,
		)
		writeFileSync(file, JSON.stringify(described))
		for (const table of ['lieux.csv', 'filieres.csv'].map((name) => join(folder, name)).filter(existsSync)) {
			const rows: Record<string, string>[] = parseTable(readFileSync(table), { columns: true })
			const kept = Object.keys(rows[0] ?? {}).filter((column) => !CHINESE_COLUMNS.includes(column))
			const lines = rows.map((row) => kept.map((column) => `"${row[column]}"`).join(','))
			writeFileSync(table, [kept.join(','), ...lines].join('\n'))
		}
	}
	return join(FOLDER, basename(INVENTED))
}

const ask = <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) =>
	runQuery<Data>(snapshots, query, {
		variables,
		today: TODAY,
		store: memoryStore({ search: searchByName(snapshots) }),
	})

const AURELLE = 'territory:XV:C-AUREL'
const CREUSE = 'territory:FR:departement:23'
function variablesOf(query: string): Record<string, unknown> {
	const mission = { actor: CREUSE, places: [AURELLE], start: '2017-03-01', end: '2017-03-05' }
	const values = {
		language: 'ZH',
		asOf: TODAY,
		includeScenario: false,
		first: 6,
		depth: 2,
		text: 'A',
		country: null,
		address: `/acteurs/${CREUSE}`,
		place: AURELLE,
		record: subjects.record,
		from: CREUSE,
		to: AURELLE,
		'from: String': '2017-01-01',
		'to: String': '2017-12-31',
		// Two different dimensions and two different actors: the API refuses equal ones.
		columns: 'PARTNER_PLACE',
		row: CREUSE,
		column: AURELLE,
		b: 'territory:FR:region:28',
		includeEmpty: false,
		changes: [{ addMission: mission }],
		mission,
		id: CREUSE,
		ids: [CREUSE],
	}
	return operationVariables(query, values, subjects, (_name, type) => valueOfType(type))
}

/** A value of a type, where the name of a variable does not say what it is. */
function valueOfType(node: TypeNode): unknown {
	const type = typeFromAST(schema, node as never) as GraphQLInputType
	if (!(type instanceof GraphQLNonNull)) return null
	const inner = type.ofType as GraphQLInputType
	if (isEnumType(inner)) return inner.getValues()[0]?.name
	if (isListType(inner)) return []
	return inner.toString() === 'ID' ? CREUSE : {}
}

describe('a country without a word in Chinese', () => {
	it.each([...CLIENT_OPERATIONS])('is answered on a Chinese screen: %s', async (_name, query) => {
		const answer = await ask<Record<string, unknown>>(query, variablesOf(query))
		expect(Object.keys(answer).length).toBeGreaterThan(0)
		for (const [field, value] of Object.entries(answer)) expect([field, value]).not.toEqual([field, null])
		expect(JSON.stringify(answer)).not.toMatch(/金城|瓦尔多利亚|帆船|undefined|\[object/)
	})

	it('comes in French, inside sentences in Chinese', async () => {
		const { coverage, overlaps } = await ask<{
			coverage: { partner: { name: string }; partnerPhrase: string }
			overlaps: { nodes: { sentence: string; place: { name: string } | null }[] }
		}>(`{
			coverage { partner { name(language: ZH) } partnerPhrase(language: ZH) }
			overlaps(first: 1, filter: {asOf: "${TODAY}"}) { nodes { sentence(language: ZH) place { name(language: ZH) } } }
		}`)
		expect(coverage.partner.name).toBe('Valdoria')
		expect(coverage.partnerPhrase).toBe('在 Valdoria')
		expect(overlaps.nodes[0]?.sentence).toMatch(/\p{Script=Han}/u)
		expect(overlaps.nodes[0]?.sentence).toMatch(/Aurelle|Havrelune|Creuse|Normandie|Bretagne/)
	})
})

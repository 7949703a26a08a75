/**
 * What each screen asks of the database: nothing that the snapshots hold, and one Cypher at most for each root
 * question. Counted where the database is asked, through which every query goes.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'graphql'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSnapshots } from '../../../server/feed/loadSnapshots'
import { queryContextOf } from '../../../server/queries/queryContext'
import { Database } from '../../../server/store/database'
import { Neo4jStore } from '../../../server/store/neo4jStore'
import type { Store } from '../../../server/store/store'
import { CHINA, loadWithUsed } from '../../fixtures/readWithUsed'
import { describeOnNeo4j, emptyStore, testConnection } from '../../neo4j'
import { type Listening, listening, post } from '../http/listening'

const ROOT = resolve(import.meta.dirname, '../../..')
const OPERATIONS = Object.values(
	JSON.parse(readFileSync(resolve(ROOT, 'client/graphql/operations.json'), 'utf8')) as Record<string, string>,
)

/** Root fields that ask the database: each once. All others are answered from the snapshots. */
const ASKS_ONCE = /^ {2}(?:\w+: )?(search|suggest)\(/gm

/** A value for each variable that an operation of the client declares. */
const VALUES: Readonly<Record<string, unknown>> = {
	language: 'FR',
	country: 'CN',
	rollUpFrench: null,
	rollUpPartner: 'province',
	includeScenario: false,
	asOf: '2026-11-25',
	actor: 'territory:FR:departement:88',
	actorScope: 'WITHIN',
	guest: 'territory:FR:departement:88',
	place: 'territory:CN:370200',
	record: 'mission:M012',
	from: 'territory:FR:departement:88',
	to: 'territory:CN:370200',
	ids: ['territory:FR:departement:88', 'territory:CN:310000'],
	text: 'Lyon',
	kinds: null,
	filter: {},
	// The smallest page that the client asks for: of constellations twenty are refused as too much at once.
	first: 6,
	limit: 100,
	depth: 1,
	after: null,
	by: 'CITY',
	grouping: 'FRENCH_ACTOR',
	order: 'LATEST',
	weights: { equity: 0.5 },
	keys: ['territory:CN:310000'],
	sector: 'agroalimentaire',
	division: 'territory:CN:370000',
	overlaps: {},
	opportunities: {},
	rows: 'FRENCH_ACTOR',
	columns: 'PARTNER_PLACE',
	row: 'territory:FR:departement:88',
	column: 'territory:CN:370200',
	includeEmpty: false,
	a: 'territory:FR:region:52',
	b: 'territory:FR:region:53',
	changes: [{ endRecord: { record: 'office:R037', date: '2017-01-31' } }],
	mission: {
		actor: 'territory:FR:departement:88',
		places: ['territory:CN:370200'],
		start: '2027-05-10',
		end: '2027-05-14',
	},
}

/** Of operations that mean something else by a name. */
const OWN_VALUES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
	ExplorerMatrix: { order: 'COUNT' },
	OpportunityGroups: { grouping: 'PLACE' },
	HomeMonth: { from: '2010-05-01', to: '2010-05-31' },
	TimelineHolidays: { from: '2026-11-01', to: '2027-10-31' },
}

class CountingDatabase extends Database {
	asked = 0

	override read<Row>(...parameters: Parameters<Database['read']>): Promise<readonly Row[]> {
		this.asked += 1
		return super.read<Row>(...parameters)
	}
}

describeOnNeo4j('The database’s queries', () => {
	let written: Store
	let database: CountingDatabase
	let server: Listening
	let ids: Readonly<Record<string, string>>

	beforeAll(async () => {
		written = await emptyStore()
		await loadWithUsed(written, CHINA, { today: '2026-11-25' })
		const { uri, user, password, database: name } = testConnection()
		const options = { disableLosslessIntegers: true }
		database = new CountingDatabase(neo4j.driver(uri, neo4j.auth.basic(user, password), options), name)
		const snapshots = await loadSnapshots(written)
		const around = { today: '2026-11-25', contactEmail: null, version: '0' }
		server = await listening(snapshots, {
			queryContext: () => queryContextOf(snapshots, { ...around, store: new Neo4jStore(database) }),
		})
		ids = await idsOf(server.url)
	}, 180_000)
	afterAll(async () => {
		await server.stop()
		await database.close()
		await written.close()
	})

	for (const query of OPERATIONS) {
		const [, name = ''] = /query (\w+)/.exec(query) ?? []
		const expected = [...query.matchAll(ASKS_ONCE)].length
		it(`of ${name} are ${expected === 0 ? 'none' : expected}`, async () => {
			database.asked = 0
			const { status, json } = await post(server.url, { query, variables: variablesOf(query, ids) })
			expect(json.errors).toBeUndefined()
			expect(status).toBe(200)
			expect(database.asked).toBe(expected)
		})
	}
})

function variablesOf(
	query: string,
	ids: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
	// Fragments may stand before the operation that spreads them.
	const operation = parse(query).definitions.find((one) => one.kind === 'OperationDefinition')
	const names = (operation?.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
	const field = operation?.selectionSet.selections.find((one) => one.kind === 'Field')
	const root = field?.name.value ?? ''
	return Object.fromEntries(
		names.map((name) => {
			if (name !== 'id' && !(name in VALUES)) throw new Error(`Expected a value for $${name} in this test.`)
			if (name === 'ids' && ids[root]) return [name, [ids[root]]]
			if (name === 'id') return [name, ids[root] ?? VALUES.actor]
			return [name, OWN_VALUES[operation?.name?.value ?? '']?.[name] ?? VALUES[name]]
		}),
	)
}

/** Ids of results, which no table holds. */
async function idsOf(url: string): Promise<Readonly<Record<string, string>>> {
	const first = '(first: 1) { nodes { id } }'
	const query = `{ overlaps${first} opportunities${first} constellations${first} }`
	const { json } = await post(url, { query })
	const data = json.data as Record<
		'overlaps' | 'opportunities' | 'constellations',
		{ nodes: readonly [{ id: string }] }
	>
	return {
		overlap: data.overlaps.nodes[0].id,
		opportunity: data.opportunities.nodes[0].id,
		constellations: data.constellations.nodes[0].id,
	}
}

/**
 * What each screen asks of the database: nothing that the snapshots hold, and one Cypher at most for each root
 * question. Counted where the database is asked, through which every query goes.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadSnapshots } from '../../../server/feed/loadSnapshots'
import { queryContextOf } from '../../../server/queries/queryContext'
import type { Store } from '../../../server/store/store'
import { Neo4jStore } from '../../../server/store/store'
import { CHINA, loadWithUsed } from '../../fixtures/readWithUsed'
import { describeOnNeo4j, emptyStore } from '../../neo4j'
import { CLIENT_OPERATIONS } from '../graphql/operationText'
import { operationVariables, REFERENCE_VALUES } from '../graphql/operationValues'
import { type Listening, listening, post } from '../http/listening'
import { CountingDatabase } from './countingDatabase'

/** Root fields that ask the database: each once. All others are answered from the snapshots. */
const ASKS_ONCE = /^ {2}(?:\w+: )?(search|suggest)\(/gm

describeOnNeo4j('The database’s queries', () => {
	let written: Store
	let database: CountingDatabase
	let server: Listening
	let ids: Readonly<Record<string, string>>

	beforeAll(async () => {
		written = await emptyStore()
		await loadWithUsed(written, CHINA, { today: '2026-11-25' })
		database = new CountingDatabase()
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

	for (const [name, query] of CLIENT_OPERATIONS) {
		const expected = [...query.matchAll(ASKS_ONCE)].length
		it(`of ${name} are ${expected === 0 ? 'none' : expected}`, async () => {
			database.asked = 0
			const { status, json } = await post(server.url, {
				query,
				variables: operationVariables(query, REFERENCE_VALUES, ids),
			})
			expect(json.errors).toBeUndefined()
			expect(status).toBe(200)
			expect(database.asked).toBe(expected)
		})
	}
})

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

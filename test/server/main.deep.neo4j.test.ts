import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { readConfig } from '../../server/config'
import { type RunningServer, serve } from '../../server/main'
import type { Store } from '../../server/store/store'
import { VELMAR } from '../fixtures/harbours'
import { dataset, mission, names, organisation, partnership, territory } from '../fixtures/records'
import { describeOnNeo4j, emptyStore } from '../neo4j'
import { post } from './http/listening'

const SOURCELESS = { sources: [] }
const RECORDS = [
	territory('territory:north', 'region'),
	territory('territory:south', 'region'),
	territory('territory:city', 'commune', { partOf: ['territory:north'] }),
	territory('territory:VM', 'country', { country: 'VM' }),
	territory('territory:oriel', 'town', { country: 'VM', partOf: ['territory:VM'] }),
	organisation('organisation:u', 'university', 'territory:city', {
		...SOURCELESS,
		names: names('Université du Nord'),
	}),
	mission('mission:m1', 'territory:north', 'territory:oriel', '2014-03-01..2014-03-05', SOURCELESS),
	partnership('partnership:p1', ['territory:city'], ['territory:oriel'], SOURCELESS),
]

describeOnNeo4j('A server on a real Neo4j', () => {
	let store: Store
	let served: RunningServer
	let folder: string
	let url: string
	beforeAll(async () => {
		store = await emptyStore()
		await store.write(RECORDS, 'test')
		await store.writeDataset(dataset(VELMAR), 'test')
		folder = await mkdtemp(join(tmpdir(), 'constellations-main-'))
		const config = readConfig({ PORT: '0', NODE_ENV: 'production' })
		served = await serve(config, { store, clientFolder: folder })
		url = served.url.replace('localhost', '127.0.0.1').replace(/\/$/, '')
	})
	afterAll(async () => {
		await served?.stop()
		await store?.close()
		if (folder) await rm(folder, { recursive: true, force: true })
	})

	const data = async (query: string) => (await post(url, { query })).json.data

	it('is ready, and answers what is recorded and what follows from it', async () => {
		expect((await fetch(`${url}/readyz`)).status).toBe(200)
		const query = `{
			missions { totalCount }
			search(text: "univ") { nodes { actor { id } matched } }
			neighbourhood(ids: ["territory:city"]) { nodes { depth actor { id } } edges { kind record { id } } }
		}`
		expect(await data(query)).toMatchObject({
			missions: { totalCount: 1 },
			search: { nodes: [{ actor: { id: 'organisation:u' }, matched: 'Université du Nord' }] },
			neighbourhood: {
				nodes: [
					{ depth: 0, actor: { id: 'territory:city' } },
					{ depth: 1, actor: { id: 'territory:oriel' } },
				],
				edges: [{ kind: 'PARTNERSHIP', record: { id: 'partnership:p1' } }],
			},
		})
	})

	it('shows what another writer wrote, a moment later', async () => {
		expect(await data('{ overlaps { totalCount } }')).toEqual({ overlaps: { totalCount: 0 } })
		const crossing = mission(
			'mission:m2',
			'territory:south',
			'territory:oriel',
			'2014-03-04..2014-03-08',
			SOURCELESS,
		)
		await store.write([crossing], 'another')
		await vi.waitFor(
			async () => expect(await data('{ overlaps { totalCount } }')).toEqual({ overlaps: { totalCount: 1 } }),
			{ timeout: 5_000, interval: 100 },
		)
	})

	it('refuses a search with nothing to find, and says so', async () => {
		const answer = await post(url, { query: '{ search(text: "***") { totalCount } }' })
		expect(answer.status).toBe(400)
		expect(answer.json.errors?.[0]?.extensions.code).toBe('BAD_INPUT')
	})
})

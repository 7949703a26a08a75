// @vitest-environment jsdom
/**
 * Draws the page of actors on record whole, in French, from the server's answers on the reference data: daily one
 * actor of each sort, in deep runs every one. `test/server/graphql/everyProfile.test.ts` limits the cost of its
 * operations.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { ActorPage } from '../../client/features/actor/ActorPage'
import type { CoverageQuery } from '../../client/graphql/generated/types'
import type { Snapshots } from '../../server/snapshot/snapshots'
import { oneOfEachSort } from '../fixtures/oneOfEachSort'
import { isDeep } from '../isDeep'
import { memoryStore, searchByName } from '../server/graphql/memoryStore'
import { operationText } from '../server/graphql/operationText'
import { runQuery } from '../server/graphql/runQuery'
import { seededSnapshots } from '../server/graphql/seededSnapshots'
import { drawScreen } from './drawScreen'

const DAY = '2026-11-25'

let snapshots: Snapshots
let coverage: CoverageQuery['coverage']
/** Ids with French names. */
let actors: readonly (readonly [id: string, name: string])[]

beforeAll(async () => {
	snapshots = await seededSnapshots({ scenario: true })
	coverage = (await ask<CoverageQuery>(operationText('Coverage'), { language: 'FR' })).coverage
	const known = snapshots.countries.flatMap((country) => [...country.whole.geography.actors.values()])
	const all = known.flatMap(({ record }) => record ?? [])
	expect(all.length).toBeGreaterThan(500)
	actors = (isDeep ? all : oneOfEachSort(all)).map(({ id, names }) => [id, names.fr] as const)
})

const ask = <Data,>(text: string, variables: Readonly<Record<string, unknown>> = {}) =>
	runQuery<Data>(snapshots, text, {
		variables: {
			...variables,
			country: 'CN',
			...('includeScenario' in variables && { includeScenario: true }),
		},
		store: memoryStore({ search: searchByName(snapshots) }),
		today: DAY,
	})

/** The fault of an actor's page; null if the page is complete. */
async function faultOf(id: string, name: string): Promise<string | null> {
	const { markup } = await drawScreen({
		address: `/acteurs/${encodeURIComponent(id)}`,
		path: '/acteurs/:id',
		Screen: ActorPage,
		day: DAY,
		coverage,
		ask: (text, variables) => ask<Record<string, unknown>>(text, variables),
	})
	const page = new DOMParser().parseFromString(markup, 'text/html')
	const plain = (text = '') => text.replaceAll(/[\s’'–-]/g, ' ')
	const title = page.querySelector('h1')?.textContent ?? ''
	if (!plain(title).includes(plain(name))) return `Its title is ${JSON.stringify(title)}; expected ${name}.`
	if (page.querySelector('[role=alert]')) return `It says ${page.querySelector('[role=alert]')?.textContent}`
	const [raw] = /undefined|NaN|\[object/.exec(page.body.textContent ?? '') ?? []
	return raw === undefined ? null : `It says ${raw}.`
}

describe('The page of an actor', () => {
	it('is drawn whole', { timeout: 480_000 }, async () => {
		const faults: string[] = []
		for (const [id, name] of actors) {
			const fault = await faultOf(id, name).catch((error: Error) => error.message)
			if (fault !== null) faults.push(`${id}: ${fault}`)
		}
		expect(faults).toEqual([])
	})

	it('reports an actor that is not on record', async () => {
		expect(await faultOf('territory:FR:commune:00000', 'Nulle part')).not.toBeNull()
	})
})

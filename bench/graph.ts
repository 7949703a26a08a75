/**
 * `npx tsx bench/graph.ts [folder] [small|medium]`: measures neighbourhoods and shortest paths on the generated world
 * of 12 000 partnerships and 30 000 missions (the small one has fewer), in Neo4j and on the snapshot, in turn in one
 * run. `folder` keeps the world for the next run.
 */
import { loadSnapshots } from '../server/feed/loadSnapshots'
import { neighbourhood } from '../server/queries/neighbourhood'
import { path } from '../server/queries/path'
import { queryContextOf } from '../server/queries/queryContext'
import { openStore } from '../server/store/openStore'
import { openWorld } from './resilience/openWorld'

const ROUNDS = 7

const [folder, size = 'medium'] = process.argv.slice(2)
if (size !== 'small' && size !== 'medium') throw new RangeError(`Expected small or medium; came ${size}.`)
const world = await openWorld(size, folder)
try {
	const store = await openStore(world.connection)
	const snapshots = await loadSnapshots(store)
	const queryContext = queryContextOf(snapshots, {
		store,
		today: '2026-11-25',
		contactEmail: null,
		version: '0',
	})
	const { nodes } = await neighbourhood(queryContext, { ids: [], limit: 300 })
	const french = nodes.filter(({ actor }) => actor.country === 'FR').map(({ actor }) => actor.id)
	const partners = nodes.filter(({ actor }) => actor.country !== 'FR').map(({ actor }) => actor.id)
	const [hub = '', partnerHub = ''] = [french[0], partners[0]]
	const quiet = [...snapshots.first.public.geography.actors.keys()]
		.filter((id) => id.includes(':commune:'))
		.slice(-20)
	const period = { from: '2010-01-01', to: '2012-12-31' }
	await measure('the 300 most linked', () => neighbourhood(queryContext, { ids: [] }))
	await measure('the same, of three years', () => neighbourhood(queryContext, { ids: [], filter: period }))
	await measure('régions and provinces', () =>
		neighbourhood(queryContext, { ids: [], filter: { rollUpFrench: 'region', rollUpPartner: 'province' } }),
	)
	await measure('around the greatest hub', () => neighbourhood(queryContext, { ids: [partnerHub] }))
	await measure('around a quiet actor', (round) =>
		neighbourhood(queryContext, { ids: [quiet[round] ?? hub] }),
	)
	await measure('two steps around the greatest hub', () =>
		neighbourhood(queryContext, { ids: [hub], depth: 2 }),
	)
	await measure('three steps around a quiet actor', (round) =>
		neighbourhood(queryContext, { ids: [quiet[round] ?? hub], depth: 3 }),
	)
	await measure('a way between two hubs', (round) => path(queryContext, hub, partners[round + 1] ?? '', null))
	await measure('a way between two partners', (round) =>
		path(queryContext, partnerHub, partners[round + 20] ?? '', null),
	)
	await measure('a way between two quiet actors', (round) =>
		path(queryContext, quiet[round] ?? hub, quiet[round + 8] ?? hub, null),
	)
	await store.close()
} finally {
	await world.stop()
}

/** The first round is a warm-up. */
async function measure(name: string, ask: (round: number) => Promise<unknown>): Promise<void> {
	const times: number[] = []
	for (let round = 0; round <= ROUNDS; round += 1) {
		const begun = performance.now()
		await ask(round)
		if (round > 0) times.push(performance.now() - begun)
	}
	times.sort((one, other) => one - other)
	const [least, middle, most] = [times[0], times[Math.floor(times.length / 2)], times.at(-1)]
	const spoken = [least, middle, most].map((time) => `${(time ?? 0).toFixed(0)} ms`)
	console.log(`${name}: ${spoken[1]} (${spoken[0]} to ${spoken[2]})`)
}

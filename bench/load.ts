/**
 * `node --max-old-space-size=8000 --import tsx bench/load.ts [small|medium|large] [folder] [rounds]`:
 * measures the load of the snapshots from Neo4j beside a bare driver that streams the same properties and
 * relations and discards them, in turn in one run. The folder is that of `analyses.ts`.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { type Kind, VOCABULARY } from '../schema/vocabulary'
import { loadSnapshots } from '../server/feed/loadSnapshots'
import { readProperties } from '../server/store/cypherText'
import { openStore } from '../server/store/openStore'
import { openAnalysedWorld } from './analyses/openAnalysedWorld'
import { SIZES } from './generate'

const [size = 'medium', folder, rounds = '3'] = process.argv.slice(2)
if (!(size in SIZES)) throw new RangeError(`Expected one of ${Object.keys(SIZES).join(', ')}; came ${size}.`)
const kept = folder ?? mkdtempSync(join(tmpdir(), 'constellations-load-'))

const world = await openAnalysedWorld(size as keyof typeof SIZES, kept)
const store = await openStore(world.connection)
const ratios: number[] = []
for (let round = 0; round <= Number(rounds); round += 1) {
	let count = 0
	const ours = await seconds(async () => {
		count = [...(await loadSnapshots(store)).records()].length
	})
	const bare = await seconds(() => streamAll(world.driver))
	// The first round is not measured, so that both sides have their plans and caches.
	if (round === 0) continue
	ratios.push(bare / ours)
	const pace = `${ours.toFixed(1)} s, ${Math.round(count / ours)} a second`
	console.log(
		`load of ${count} records with what questions read: ${pace}; a bare driver ${bare.toFixed(1)} s`,
	)
}
console.log(`our pace beside the bare driver: ${ratios.map((one) => one.toFixed(2)).join(', ')}`)
await store.close()
await world.stop()

/** Streams every kind as fast as possible, unordered. */
async function streamAll(driver: Driver): Promise<void> {
	for (const kind of VOCABULARY) {
		const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ })
		for await (const _record of session.run(cypherOf(kind)));
		await session.close()
	}
}

function cypherOf(kind: Kind): string {
	const stored = readProperties(kind).map((name) => `.${name}`)
	const types = kind.relations.map(({ type }) => type)
	const edges =
		types.length === 0 ? '[]' : `[(n)-[e:${types.join('|')}]->(to) | [type(e), e.position, to.id]]`
	return `MATCH (n:${kind.kind}) RETURN n{${stored.join(', ')}} AS stored, ${edges} AS edges`
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
	const began = performance.now()
	await work()
	return (performance.now() - began) / 1000
}

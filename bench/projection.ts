/**
 * `node --expose-gc --import tsx bench/projection.ts [medium|large] [folder]`: what the projection costs on a
 * generated world: memory, the time to load it from records at hand and (with a folder) from Neo4j as it streams,
 * the time to apply a change, to find all overlaps from cold, and those of one city and one actor.
 */
import { detectOverlaps } from '../server/analysis/overlaps/detect'
import type { DetectionParameters } from '../server/analysis/overlaps/parameters'
import type { Mission } from '../server/domain/records'
import { loadProjection } from '../server/feed/loadProjection'
import type { ReadResult } from '../server/import/readDataset'
import { Projection } from '../server/projection/projection'
import { publicView } from '../server/projection/publicView'
import { openStore } from '../server/store/openStore'
import { SIZES, worldRecords } from './generate'
import { openWorld } from './hold/openWorld'

const [size = 'medium', folder] = process.argv.slice(2)
if (!(size in SIZES)) throw new RangeError(`Expected one of ${Object.keys(SIZES).join(', ')}; came ${size}.`)
const chosen = size as keyof typeof SIZES
const parameters: DetectionParameters = {
	asOf: '2026-11-25',
	gapDays: 30,
	maxSpanDays: 184,
	minConfidence: null,
	includeScenario: false,
}

const projection = folder === undefined ? fromRecords(await texts()) : await fromNeo4j(folder)
const view = publicView(projection)
say('memory with its public view', `${heap()} MB`)
detection()
changes()

/** Records as texts: what a stream would bring, without what the generator keeps of them. */
async function texts(): Promise<{
	readonly dataset: ReadResult['dataset']
	readonly lines: readonly string[]
}> {
	const { dataset, records } = await worldRecords(SIZES[chosen])
	return { dataset, lines: records.map((record) => JSON.stringify(record)) }
}

function fromRecords({ dataset, lines }: Awaited<ReturnType<typeof texts>>): Projection {
	const before = heap()
	const loaded = Projection.empty()
	loaded.loadDataset(dataset)
	const took = timed(() => {
		for (const line of lines) loaded.load(JSON.parse(line))
	})
	say(`load of ${lines.length} records, parsed from text`, `${took.toFixed(0)} ms, ${heap() - before} MB`)
	return loaded
}

async function fromNeo4j(kept: string): Promise<Projection> {
	const world = await openWorld(chosen, kept)
	const store = await openStore(world.connection)
	const before = heap()
	const began = performance.now()
	const loaded = await loadProjection(store)
	const seconds = (performance.now() - began) / 1000
	const count = loaded.records().length
	say(
		`load of ${count} records from Neo4j`,
		`${seconds.toFixed(1)} s, ${Math.round(count / seconds)} a second, ${heap() - before} MB`,
	)
	await store.close()
	await world.stop()
	return loaded
}

function detection(): void {
	for (const kind of ['CROWDING', 'SAME_CITY_OFFICES', 'SAME_PARTNER', 'SAME_TERRITORY'] as const) {
		const began = performance.now()
		const found = detectOverlaps(view, { ...parameters, kinds: [kind] })
		say(`${kind} from cold`, `${(performance.now() - began).toFixed(0)} ms, ${found.length} results`)
	}
	const again = timed(() => detectOverlaps(view, parameters))
	say('all kinds again, nothing changed', `${again.toFixed(0)} ms`)
}

function changes(): void {
	const missions = [...projection.missions.values()]
	const step = Math.floor(missions.length / 200)
	const sample = missions.filter((_, position) => position % step === 0).slice(0, 200)
	const applied = sample.map((mission) => timed(() => projection.apply(changeOf(mission))))
	say(
		'one changed mission applied',
		`${median(applied).toFixed(3)} ms, at most ${Math.max(...applied).toFixed(1)} ms`,
	)
	const found = sample.slice(0, 20).map((mission) => {
		projection.apply(changeOf({ ...mission, version: mission.version + 1 }))
		return timed(() => detectOverlaps(view, parameters))
	})
	say(
		'all overlaps after a change of one city',
		`${median(found).toFixed(1)} ms, at most ${Math.max(...found).toFixed(0)} ms`,
	)
}

function changeOf(mission: Mission) {
	const after = { ...mission, version: mission.version + 1, size: (mission.size ?? 1) + 1 }
	return { seq: projection.seq + 1, kind: 'Mission' as const, id: mission.id, after }
}

function timed(work: () => unknown): number {
	const began = performance.now()
	work()
	return performance.now() - began
}

/** Megabytes in use once what nobody holds is gone. */
function heap(): number {
	if (globalThis.gc === undefined)
		throw new Error('Expected node --expose-gc: without it memory cannot be told.')
	globalThis.gc()
	return Math.round(process.memoryUsage().heapUsed / 1024 / 1024)
}

function median(values: readonly number[]): number {
	return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] as number
}

function say(what: string, value: string): void {
	console.log(`${what}: ${value}`)
}

/**
 * `node --expose-gc --import tsx bench/projection.ts [medium|large] [folder]`: what the projection costs on a
 * generated world: memory, the time to load it from records at hand and (with a folder) from Neo4j as it streams; all
 * overlaps from cold, those of one actor and of one city; a change applied, and all overlaps after it. By the clock
 * and in processor time.
 */
import type { About } from '../server/analysis/overlaps/about'
import { DETECTED_KINDS, detectOverlaps } from '../server/analysis/overlaps/detect'
import type { DetectionParameters } from '../server/analysis/overlaps/parameters'
import type { Mission, Partnership } from '../server/domain/records'
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
const before = heap()
const view = cold('the public view', () => publicView(projection))
cold('its columns and lists, made as a load ends', () => view.columns.prepare())
wholeWorld()
say('memory with its public view, its lists and all overlaps', `${heap()} MB (${before} MB before)`)
asked()
changes()

/** Records as texts: what a stream would bring, without what the generator keeps of them. */
async function texts(): Promise<{
	readonly dataset: ReadResult['dataset']
	readonly lines: readonly string[]
}> {
	const { dataset, records } = await worldRecords(SIZES[chosen])
	// In the order in which the database streams a kind.
	const sorted = [...records].sort((one, other) => (one.id < other.id ? -1 : 1))
	return { dataset, lines: sorted.map((record) => JSON.stringify(record)) }
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

/** From cold, kind by kind, before the machine code is there; all kinds on other days; and what is kept. */
function wholeWorld(): void {
	const all = DETECTED_KINDS.map((kind) =>
		cold(`${kind} from cold, for the first time`, () =>
			detectOverlaps(view, { ...parameters, kinds: [kind] }),
		),
	)
	const count = all.flat().length
	const days = ['2026-11-21', '2026-11-22', '2026-11-23'].map((asOf) =>
		measured(() => detectOverlaps(view, { ...parameters, asOf })),
	)
	sayBoth(`all ${count} overlaps from cold, the lists at hand (median of 3 days)`, days)
	// So many are kept that other days may have taken the place of this one.
	detectOverlaps(view, parameters)
	sayBoth('all again, nothing changed', [measured(() => detectOverlaps(view, parameters))])
}

/** One actor and one city, each from cold on a day that nobody asked about. */
function asked(): void {
	const actors = [...new Set([...view.partnerships.values()].flatMap(({ frenchActors }) => frenchActors))]
	const busiest = actors.reduce((most, one) =>
		view.partnershipsOf(one).length > view.partnershipsOf(most).length ? one : most,
	)
	const { actors: numbered, missions } = view.columns
	const byCity = missions.byCity('FR_TO_PARTNER')
	const cities = byCity.keys().map((city) => numbered.id(city))
	const most = byCity
		.keys()
		.reduce((most, one) => (byCity.at(one).length > byCity.at(most).length ? one : most))
	const crowded = numbered.id(most)
	const about = (one: About, day: number) =>
		measured(() => detectOverlaps(view, { ...parameters, asOf: `2025-01-${10 + (day % 8)}`, about: one }))
	const some = sampleOf(actors, 100)
	sayBoth(
		'one actor, all overlaps of the day at hand (100 of them)',
		some.map((actor) => measured(() => detectOverlaps(view, { ...parameters, about: { actor } }))),
	)
	sayBoth(
		'one actor from cold (100 of them)',
		some.map((actor, day) => about({ actor }, day)),
	)
	sayBoth('the actor with most links from cold', [
		measured(() => detectOverlaps(view, { ...parameters, asOf: '2024-01-02', about: { actor: busiest } })),
	])
	sayBoth(
		'one city from cold (all cities)',
		cities.map((place, day) => about({ place }, day + 1)),
	)
	sayBoth('the city with most missions from cold', [
		measured(() => detectOverlaps(view, { ...parameters, asOf: '2024-01-01', about: { place: crowded } })),
	])
}

/** A change applied with all lists made, and all overlaps found again after it. */
function changes(): void {
	for (const kind of ['Mission', 'Partnership'] as const) {
		detectOverlaps(view, parameters)
		const records = kind === 'Mission' ? projection.missions : projection.partnerships
		const sample = sampleOf<Mission | Partnership>([...records.values()], 200)
		sayBoth(
			`one changed ${kind} applied`,
			sample.map((record) => measured(() => projection.apply(changeOf(record)))),
		)
		sayBoth(
			`all overlaps after one changed ${kind}`,
			sample.slice(0, 40).map((record) => {
				projection.apply(changeOf({ ...record, version: record.version + 1 }))
				return measured(() => detectOverlaps(view, parameters))
			}),
		)
	}
}

function changeOf(record: Mission | Partnership) {
	const after = { ...record, version: record.version + 1, note: `changed ${record.version}` }
	return { seq: projection.seq + 1, kind: record.kind, id: record.id, after }
}

function sampleOf<T>(items: readonly T[], count: number): readonly T[] {
	const step = Math.max(1, Math.floor(items.length / count))
	return items.filter((_, position) => position % step === 0).slice(0, count)
}

interface Measured {
	/** Milliseconds by the clock. */
	readonly wall: number
	/** Milliseconds of processor time, the collector's threads included: on a busy machine the one that says more. */
	readonly processor: number
}

function measured(work: () => unknown): Measured {
	const processor = process.cpuUsage()
	const began = performance.now()
	work()
	const wall = performance.now() - began
	const { user, system } = process.cpuUsage(processor)
	return { wall, processor: (user + system) / 1000 }
}

function cold<T>(what: string, work: () => T): T {
	let result: T | undefined
	sayBoth(what, [
		measured(() => {
			result = work()
		}),
	])
	return result as T
}

function sayBoth(what: string, times: readonly Measured[]): void {
	const [walls, processors] = [times.map(({ wall }) => wall), times.map(({ processor }) => processor)]
	const most = times.length > 1 ? `, at most ${Math.max(...walls).toFixed(1)} ms` : ''
	say(what, `${median(walls).toFixed(1)} ms${most}; processor ${median(processors).toFixed(1)} ms`)
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

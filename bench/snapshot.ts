/**
 * `npm run snapshot -w bench -- [medium|large] [folder]`: measures the snapshots of a generated world by the
 * clock and in processor time: memory; the time to make them from records and (with a folder) from Neo4j; all
 * overlaps, those of one actor and of one city; a Change; a change
 * of Geography and its longest slice.
 */

import { PerformanceObserver } from 'node:perf_hooks'
import { OVERLAP_KINDS } from '../schema/enums'
import { defaultParameters } from '../server/analysis/overlaps/parameters'
import type { GraphRecord } from '../server/domain/records'
import { loadSnapshots, SharedValues } from '../server/feed/loadSnapshots'
import type { ReadResult } from '../server/import/readDataset'
import { type OverlapScope, overlapSteps } from '../server/queries/detectOverlaps'
import type { Actor } from '../server/snapshot/geography'
import type { RecordChange } from '../server/snapshot/snapshots'
import { Snapshots } from '../server/snapshot/snapshots'
import { runToEnd } from '../server/snapshot/steps'
import { openStore } from '../server/store/openStore'
import { SIZES, worldRecords } from './generate'
import { openWorld } from './resilience/openWorld'

const [size = 'medium', folder] = process.argv.slice(2)
if (!(size in SIZES)) throw new RangeError(`Expected one of ${Object.keys(SIZES).join(', ')}; came ${size}.`)
const chosen = size as keyof typeof SIZES
const TODAY = '2026-11-25'

const start = folder === undefined ? await fromRecords(await texts()) : await fromNeo4j(folder)
const holder = { snapshots: start }
wholeWorld()
options()
changes()
await changeOfGeography()

function overlapsOf(asOf: string, more: { scope?: OverlapScope } = {}) {
	const snapshot = holder.snapshots.first.public
	return runToEnd(overlapSteps(snapshot, { parameters: defaultParameters(asOf), ...more }))
}

/** Records as texts, as a stream brings them, without what the generator knows of them. */
async function texts(): Promise<{
	readonly dataset: ReadResult['dataset']
	readonly lines: readonly string[]
}> {
	const { dataset, records } = await worldRecords(SIZES[chosen])
	// In the order of the database.
	const sorted = [...records].sort((one, other) => (one.id < other.id ? -1 : 1))
	return { dataset, lines: sorted.map((record) => JSON.stringify(record)) }
}

async function fromRecords({ dataset, lines }: Awaited<ReturnType<typeof texts>>): Promise<Snapshots> {
	const before = heap()
	const began = performance.now()
	const values = new SharedValues()
	const records = lines.map((line) => values.record(JSON.parse(line)))
	const parsed = performance.now()
	const { result, longest } = await inSteps(Snapshots.steps(records, [dataset]))
	const took = performance.now()
	report(`${lines.length} records parsed from text`, `${(parsed - began).toFixed(0)} ms`)
	report(
		'their snapshots, with the lists that overlaps need',
		`${(took - parsed).toFixed(0)} ms, ${longest}; ${heap() - before} MB with the records`,
	)
	return result
}

async function fromNeo4j(kept: string): Promise<Snapshots> {
	const world = await openWorld(chosen, kept)
	const store = await openStore(world.connection)
	const before = heap()
	const began = performance.now()
	const loaded = await loadSnapshots(store)
	const seconds = (performance.now() - began) / 1000
	const count = [...loaded.records()].length
	report(
		`load of ${count} records from Neo4j`,
		`${seconds.toFixed(1)} s, ${Math.round(count / seconds)} a second, ${heap() - before} MB`,
	)
	await store.close()
	await world.stop()
	return loaded
}

/** All overlaps, by kind, before functions are compiled; all kinds on other days. */
function wholeWorld(): void {
	const snapshot = holder.snapshots.first.public
	const parameters = defaultParameters(TODAY)
	for (const kind of OVERLAP_KINDS) {
		sayBoth(`${kind} from cold, for the first time`, [
			measured(() => runToEnd(overlapSteps(snapshot, { parameters, kinds: [kind] }))),
		])
	}
	const days = ['2026-11-21', '2026-11-22', '2026-11-23'].map((asOf) => measured(() => overlapsOf(asOf)))
	sayBoth(`all ${overlapsOf(TODAY).length} overlaps from cold (median of 3 days)`, days)
}

/** Overlaps of one actor and of one city, each on a new day. */
function options(): void {
	const { partnerships, missions } = holder.snapshots.first.public
	const actors = [...partnerships.by.party.keys()]
	const count = (actor: Actor) => partnerships.by.party.at(actor).length
	const busiest = actors.reduce((most, one) => (count(one) > count(most) ? one : most))
	const cities = [...missions.by.outboundCity.keys()]
	const visits = (city: Actor) => missions.by.outboundCity.at(city).length
	const crowded = cities.reduce((most, one) => (visits(one) > visits(most) ? one : most))
	const some = sampleOf(actors, 100)
	const inScope = (one: OverlapScope, day: number) =>
		measured(() => overlapsOf(`2025-01-${10 + (day % 8)}`, { scope: one }))
	sayBoth(
		'one actor from cold (100 of them)',
		some.map((actor, day) => inScope({ actors: new Set([actor]) }, day)),
	)
	sayBoth('the actor with most links from cold', [inScope({ actors: new Set([busiest]) }, 9)])
	sayBoth(
		'one city from cold (all cities)',
		cities.map((place, day) => inScope({ place }, day + 1)),
	)
	sayBoth('the city with most missions from cold', [inScope({ place: crowded }, 5)])
}

/** Applies a Change with all lists made. */
function changes(): void {
	for (const kind of ['missions', 'partnerships'] as const) {
		overlapsOf(TODAY)
		const facts: Iterable<{ readonly record: GraphRecord }> = holder.snapshots.first.public[kind].values()
		const sample = sampleOf([...facts], 200).map(({ record }) => record)
		sayBoth(
			`one change of ${kind} applied`,
			sample.map((record) => measured(() => apply(record, 1))),
		)
	}
}

/** Changes a territory: makes a new Geography, and links all facts again in slices. */
async function changeOfGeography(): Promise<void> {
	const actor = [...holder.snapshots.first.public.geography.actors.values()].find(
		({ isTerritory }) => isTerritory,
	)
	if (!actor?.record) throw new Error('Expected a territory in the world; there is none.')
	const began = performance.now()
	const { result, longest } = await inSteps(holder.snapshots.changedSteps([changeOf(actor.record, 1)], 1))
	holder.snapshots = result
	report(
		'a changed territory: a new Geography and all facts linked anew',
		`${(performance.now() - began).toFixed(0)} ms in slices, ${longest}`,
	)
}

function apply(record: GraphRecord, more: number): void {
	const { seq } = holder.snapshots.feed
	holder.snapshots = holder.snapshots.changed([changeOf(record, more)], seq + 1)
}

function changeOf(record: GraphRecord, more: number): RecordChange {
	const after = { ...record, version: record.version + more } as GraphRecord
	return { kind: record.kind, id: record.id, after }
}

interface Slice {
	readonly began: number
	readonly ended: number
	/** Milliseconds of processor time. */
	readonly processor: number
}

/** Runs steps to their end; gives the longest, and how much of each was not the garbage collector's. */
async function inSteps<Result>(
	steps: Generator<void, Result>,
): Promise<{ readonly result: Result; readonly longest: string }> {
	const pauses: Pick<Slice, 'began' | 'ended'>[] = []
	const observer = new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			pauses.push({ began: startTime, ended: startTime + duration })
	})
	observer.observe({ entryTypes: ['gc'] })
	const slices: Slice[] = []
	for (;;) {
		const [began, processor] = [performance.now(), process.cpuUsage()]
		const step = steps.next()
		const ended = performance.now()
		const { user, system } = process.cpuUsage(processor)
		slices.push({ began, ended, processor: (user + system) / 1000 })
		if (!step.done) continue
		// Pauses are reported later.
		await new Promise((later) => setTimeout(later, 100))
		observer.disconnect()
		const most = (of: (slice: Slice) => number) => Math.max(...slices.map(of)).toFixed(0)
		const collected = ({ began, ended }: Slice) =>
			pauses
				.filter((pause) => pause.began >= began && pause.ended <= ended)
				.reduce((sum, pause) => sum + pause.ended - pause.began, 0)
		const length = ({ began, ended, processor }: Slice) => Math.min(ended - began, processor)
		return {
			result: step.value,
			longest: `the longest slice ${most(length)} ms, ${most((slice) => length(slice) - collected(slice))} ms without the collector`,
		}
	}
}

function sampleOf<T>(items: readonly T[], count: number): readonly T[] {
	const step = Math.max(1, Math.floor(items.length / count))
	return items.filter((_, position) => position % step === 0).slice(0, count)
}

interface Measured {
	/** Milliseconds by the clock. */
	readonly wall: number
	/**
	 * Milliseconds of processor time, with the garbage collector's threads; on a busy machine the better
	 * figure.
	 */
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

function sayBoth(what: string, times: readonly Measured[]): void {
	const [walls, processors] = [times.map(({ wall }) => wall), times.map(({ processor }) => processor)]
	const most = times.length > 1 ? `, at most ${Math.max(...walls).toFixed(1)} ms` : ''
	report(what, `${median(walls).toFixed(1)} ms${most}; processor ${median(processors).toFixed(1)} ms`)
}

/** Megabytes in use after garbage collection. */
function heap(): number {
	if (globalThis.gc === undefined)
		throw new Error('Expected node --expose-gc: without it memory cannot be told.')
	globalThis.gc()
	return Math.round(process.memoryUsage().heapUsed / 1024 / 1024)
}

function median(values: readonly number[]): number {
	return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] as number
}

function report(what: string, value: string): void {
	console.log(`${what}: ${value}`)
}

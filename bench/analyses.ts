/**
 * `node --max-old-space-size=8000 --import tsx bench/analyses.ts [small|medium|large] [folder] [rounds]
 * [name…]`: runs each analysis and the same definition in Cypher on a Neo4j with the same records, in turn in
 * one run. Each round uses another day. Compares every row of both; the first that differs ends the run. `folder` keeps the loaded database for the next time.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isoDay } from '../server/domain/fuzzyDate'
import { ANALYSES } from './analyses/allAnalyses'
import { type Analysis, type Computed, expectEqualRows, parametersOf } from './analyses/analysis'
import { openAnalysedWorld } from './analyses/openAnalysedWorld'
import { processorTime } from './analyses/processorTime'
import { SIZES } from './generate'

const [size = 'medium', folder, rounds = '3', ...names] = process.argv.slice(2)
if (!(size in SIZES)) throw new RangeError(`Expected one of ${Object.keys(SIZES).join(', ')}; came ${size}.`)
const kept = folder ?? mkdtempSync(join(tmpdir(), 'constellations-analyses-'))
/** 25 November 2025: the worlds have missions until the end of 2026. */
const LAST_DAY = 20_417

/**
 * Functions are compiled to machine code after some thousands of calls, of which a large world has more;
 * query plans are made after one.
 */
const UNMEASURED = size === 'large' ? 2 : 8

const world = await openAnalysedWorld(size as keyof typeof SIZES, kept)
const { whole, public: snapshot } = world.snapshots.first
try {
	console.log(`${size} world, ${world.version}; milliseconds, median (least to most) of ${rounds} rounds`)
	console.log('| analysis | rows | by the clock: ours | Cypher | ratio |')
	console.log('|---|---|---|---|---|')
	console.log('by processor time, on the next line of each')
	for (const analysis of ANALYSES.filter(({ name }) => names.length === 0 || names.includes(name))) {
		console.log(await compare(analysis))
	}
} finally {
	await world.stop()
}

interface Round {
	readonly rows: number
	/** Milliseconds by the clock, and of processor time. */
	readonly ours: Spent
	readonly cypher: Spent
}

interface Spent {
	readonly clock: number
	readonly processor: number
}

/**
 * Gives one line of the table. The first rounds are not measured, so that both sides have their plans, caches
 * and machine code.
 */
async function compare(analysis: Analysis): Promise<string> {
	const runs: Round[] = []
	for (let round = 1 - UNMEASURED; round <= Number(rounds); round += 1) {
		const run = await oneRound(analysis, isoDay(LAST_DAY - round))
		if (round > 0) runs.push(run)
	}
	const line = (by: keyof Spent): string =>
		[
			spread(runs.map(({ ours }) => ours[by])),
			spread(runs.map(({ cypher }) => cypher[by])),
			spread(runs.map(({ ours, cypher }) => cypher[by] / ours[by])),
		].join(' | ')
	return `| ${analysis.name} | ${runs.at(-1)?.rows} | ${line('clock')} |\n| | | ${line('processor')} |`
}

async function oneRound(analysis: Analysis, asOf: string): Promise<Round> {
	const { driver, pid } = world
	const before = computed(analysis)
	const parameters = parametersOf(analysis, before.snapshot, asOf)
	const mine = await spent(process.pid, async () => analysis.ours(before, asOf))
	const theirs = await spent(pid, () =>
		driver.executeQuery(analysis.cypher, parameters, { database: 'neo4j' }),
	)
	const rows = mine.result
	const expected = theirs.result.records.map(analysis.rowOf)
	expectEqualRows(analysis.name, rows, expected)
	return { ours: mine.spent, cypher: theirs.spent, rows: rows.length }
}

/** The input of an analysis, with the lists that overlaps need, as a server has them before it is ready. */
function computed(analysis: Analysis): Computed {
	return { whole, snapshot, prepared: analysis.prepare?.(snapshot) }
}

/** The time that one process takes; for the database, without the time to read its answer. */
async function spent<T>(pid: number, work: () => Promise<T>): Promise<{ result: T; spent: Spent }> {
	const [before, began] = [processorTime(pid), performance.now()]
	const result = await work()
	const clock = performance.now() - began
	return { result, spent: { clock, processor: processorTime(pid) - before } }
}

function spread(values: readonly number[]): string {
	const sorted = [...values].sort((one, other) => one - other)
	const median = sorted[sorted.length >> 1] ?? Number.NaN
	const figure = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0))
	return `${figure(median)} (${figure(sorted[0] ?? median)} to ${figure(sorted.at(-1) ?? median)})`
}

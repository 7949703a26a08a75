/**
 * `npm run former -w bench -- <worktree> [medium|large] [rounds] [name…]`: each analysis beside the same one of a former
 * commit, in turn within one run, on another day in each round, then once more after a mission and a partnership have
 * changed. The worktree is a checkout of that commit with its dependencies; the commit is one whose analyses ran on a
 * projection (03f0c87 or a few before it). Every row of both is compared, and every overlap and every opportunity of one day, whole.
 */
import { join, resolve } from 'node:path'
import type { OpportunityKind } from '../schema/enums'
import { opportunityId } from '../server/analysis/opportunities/finding'
import { opportunityOf } from '../server/analysis/opportunities/opportunity'
import { overlapOf } from '../server/analysis/overlaps/overlap'
import { defaultParameters } from '../server/analysis/overlaps/parameters'
import type { Dataset } from '../server/domain/country'
import { isoDay } from '../server/domain/fuzzyDate'
import type { GraphRecord } from '../server/domain/records'
import { opportunitySteps } from '../server/queries/detectOpportunities'
import { overlapSteps } from '../server/queries/detectOverlaps'
import { ResultCache } from '../server/queries/resultCache'
import { Snapshots } from '../server/snapshot/snapshots'
import { runToEnd } from '../server/snapshot/steps'
import { ANALYSES } from './analyses/allAnalyses'
import { type Computed, expectEqualRows as expectEqual, type Row } from './analyses/analysis'
import { changedRecords } from './analyses/changedRecords'
import { moreRecords } from './analyses/moreRecords'
import { processorTime } from './analyses/processorTime'
import { SIZES, worldRecords } from './generate'

const [worktree, size = 'medium', rounds = '5', ...names] = process.argv.slice(2)
if (worktree === undefined || !(size in SIZES)) {
	throw new RangeError(`Expected a worktree, then one of ${Object.keys(SIZES).join(', ')}; came ${size}.`)
}
/** 25 November 2025: the worlds have missions until the end of 2026. */
const LAST_DAY = 20_417
const SEED = 20_261_125
/** Machine code of a function is made after some thousands of calls. */
const UNMEASURED = size === 'large' ? 2 : 8

/**
 * `TIMES_ONLY=1` compares no row: definitions have changed since the former commit (only memory tells of a record, a
 * commune's territory as it was), so that results differ where they should.
 */
const TIMES_ONLY = process.env.TIMES_ONLY === '1'
const expectEqualRows: typeof expectEqual = (...given) => {
	if (!TIMES_ONLY) expectEqual(...given)
}

/** Fields that had another name. */
const RENAMED: Readonly<Record<string, string>> = { tempering: 'mitigations' }

/** What is used of the former commit. */
interface Projection {
	readonly seq: number
	loadDataset(dataset: Dataset): void
	load(record: GraphRecord): void
	apply(change: { seq: number; kind: string; id: string; after: GraphRecord }): void
}
interface Former {
	readonly Projection: { empty(): Projection }
	readonly ANALYSES: readonly {
		readonly name: string
		ours(view: Projection, asOf: string): readonly Row[]
	}[]
	readonly publicView: (projection: Projection) => Projection
	readonly detectOverlaps: (projection: Projection, parameters: object) => readonly object[]
	readonly detectOpportunities: (projection: Projection, parameters: object) => readonly object[]
}

const former = await loadFormer(resolve(worktree))
const { dataset, records: generated } = await worldRecords(SIZES[size as keyof typeof SIZES], SEED)
const records = [...generated, ...moreRecords(generated, SEED)]
const projection = former.Projection.empty()
projection.loadDataset(dataset)
for (const record of records) projection.load(record)
former.publicView(projection)
const holder = { snapshots: Snapshots.of(records, [dataset]) }
const cache = new ResultCache()
let changes = 0

console.log(`${size} world; milliseconds, median (least to most) of ${rounds} rounds`)
console.log('| analysis | rows | former | now | now ÷ former | after a change: former | now | now ÷ former |')
console.log('|---|---|---|---|---|---|---|---|')
console.log('by the clock; by processor time on the next line of each')
for (const { name } of ANALYSES.filter(({ name }) => names.length === 0 || names.includes(name)))
	compare(name)
if (!TIMES_ONLY && (names.length === 0 || names.includes('whole'))) compareWhole()

async function loadFormer(folder: string): Promise<Former> {
	const module = (path: string) => import(join(folder, path))
	return {
		...(await module('bench/analyses/allAnalyses.ts')),
		...(await module('server/projection/projection.ts')),
		...(await module('server/projection/publicView.ts')),
		...(await module('server/analysis/overlaps/detect.ts')),
		...(await module('server/analysis/opportunities/detect.ts')),
	}
}

interface Spent {
	readonly clock: number
	readonly processor: number
}

interface Round {
	readonly rows: number
	readonly former: Spent
	readonly now: Spent
	readonly formerAgain: Spent
	readonly nowAgain: Spent
}

function compare(name: string): void {
	const runs: Round[] = []
	for (let round = 1 - UNMEASURED; round <= Number(rounds); round += 1) {
		const run = oneRound(name, isoDay(LAST_DAY - round))
		if (round > 0) runs.push(run)
	}
	for (const by of ['clock', 'processor'] as const) {
		const cells = [
			spread(runs.map(({ former }) => former[by])),
			spread(runs.map(({ now }) => now[by])),
			spread(runs.map(({ former, now }) => now[by] / former[by])),
			spread(runs.map(({ formerAgain }) => formerAgain[by])),
			spread(runs.map(({ nowAgain }) => nowAgain[by])),
			spread(runs.map(({ formerAgain, nowAgain }) => nowAgain[by] / formerAgain[by])),
		]
		console.log(`| ${by === 'clock' ? `${name} | ${runs.at(-1)?.rows}` : ' | '} | ${cells.join(' | ')} |`)
	}
}

function oneRound(name: string, asOf: string): Round {
	const old = named(former.ANALYSES, name)
	const own = named(ANALYSES, name)
	const before = spent(() => old.ours(projection, asOf))
	const formerRows = (rows: readonly Row[]) => rows.map((row) => withKeyOfNow(name, row))
	const prepared = own.prepare?.(holder.snapshots.first.public)
	const now = spent(() => own.ours(computed(prepared), asOf))
	expectEqualRows(name, now.result, formerRows(before.result))
	changes += 1
	const changed = changedRecords(holder.snapshots, changes)
	const seq = holder.snapshots.feed.seq + 1
	for (const after of changed) projection.apply({ seq, kind: after.kind, id: after.id, after })
	holder.snapshots = holder.snapshots.changed(
		changed.map((after) => ({ kind: after.kind, id: after.id, after })),
		seq,
	)
	const beforeAgain = spent(() => old.ours(projection, asOf))
	const nowAgain = spent(() => own.ours(computed(prepared), asOf))
	expectEqualRows(name, nowAgain.result, formerRows(beforeAgain.result))
	return {
		rows: now.result.length,
		former: before.spent,
		now: now.spent,
		formerAgain: beforeAgain.spent,
		nowAgain: nowAgain.spent,
	}
}

/** A candidate of the former commit had the parts of its key, where it has its id now; of two trips with the city. */
function withKeyOfNow(name: string, [key = '', ...more]: Row): Row {
	if (!isOpportunity(name)) return [key, ...more]
	const [parts] = typeof key === 'function' ? [key()] : [key]
	const ids = (typeof parts === 'string' || typeof parts === 'number' ? [String(parts)] : [...parts])
		.join(' ')
		.split(' ')
	const city = name === 'JOINT_MISSION' ? ` ${ids.pop()}` : ''
	return [`${opportunityId(name, ...ids)}${city}`, ...more]
}

function isOpportunity(name: string): name is OpportunityKind {
	return ['CONSORTIUM', 'JOINT_MISSION', 'ANSWER_WISH', 'PIGGYBACK'].includes(name)
}

function computed(prepared: unknown): Computed {
	const { whole, public: snapshot } = holder.snapshots.first
	return { whole, snapshot, cache, prepared }
}

function named<Named extends { readonly name: string }>(all: readonly Named[], name: string): Named {
	const found = all.find((one) => one.name === name)
	if (found === undefined) throw new RangeError(`Expected an analysis of the name ${name}; there is none.`)
	return found
}

/** Everything that a page or a file says of every overlap and of the first opportunities of one day. */
function compareWhole(): void {
	const asOf = '2026-11-25'
	const snapshot = holder.snapshots.first.public
	const ours = runToEnd(overlapSteps(snapshot, { parameters: defaultParameters(asOf) }, cache))
	const theirs = former.detectOverlaps(projection, defaultParameters(asOf))
	expectEqualTexts(
		'overlaps',
		ours.map((finding) => overlapOf(finding, snapshot)),
		theirs,
	)
	const some = runToEnd(opportunitySteps(snapshot, { asOf, includeScenario: false }, cache)).slice(0, 2_000)
	const others = former.detectOpportunities(projection, { asOf, includeScenario: false }).slice(0, 2_000)
	expectEqualTexts(
		'opportunities',
		some.map((finding) => opportunityOf(finding, snapshot)),
		others,
	)
}

function expectEqualTexts(what: string, ours: readonly object[], theirs: readonly object[]): void {
	if (ours.length !== theirs.length)
		throw new Error(`${what}: expected ${theirs.length}; came ${ours.length}.`)
	ours.forEach((one, at) => {
		const [mine, their] = [canonicalJson(one), canonicalJson(theirs[at])]
		if (mine !== their) throw new Error(`${what}: number ${at} differs\nnow    ${mine}\nformer ${their}`)
	})
	console.log(`${what}: ${ours.length} of ${theirs.length} the same, whole`)
}

/** The fields of an object in the order of their names, getters read, numbers to nine decimals; a renamed field by its name now. */
function canonicalJson(value: unknown): string {
	const plain = (one: unknown): unknown => {
		if (typeof one === 'number') return Number.isInteger(one) ? one : Number(one.toFixed(9))
		if (Array.isArray(one)) return one.map(plain)
		if (one === null || typeof one !== 'object') return one
		const whole = 'toJSON' in one && typeof one.toJSON === 'function' ? one.toJSON() : one
		const fields = allFields(whole).map(([name, inner]) => [RENAMED[name] ?? name, plain(inner)])
		return Object.fromEntries(fields.sort(([first], [second]) => (String(first) < String(second) ? -1 : 1)))
	}
	return JSON.stringify(plain(value))
}

/** Own fields, and those that a class computes. */
function allFields(object: object): [string, unknown][] {
	const getters = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(object) ?? {}))
		.filter(([name, { get }]) => get !== undefined && name !== '__proto__')
		.map(([name]): [string, unknown] => [name, object[name as keyof typeof object]])
	return [...Object.entries(object), ...getters]
}

function spent<T>(work: () => T): { readonly result: T; readonly spent: Spent } {
	const [before, began] = [processorTime(process.pid), performance.now()]
	const result = work()
	const clock = performance.now() - began
	return { result, spent: { clock, processor: processorTime(process.pid) - before } }
}

function spread(values: readonly number[]): string {
	const sorted = [...values].sort((one, other) => one - other)
	const median = sorted[sorted.length >> 1] ?? Number.NaN
	const figure = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0))
	return `${figure(median)} (${figure(sorted[0] ?? median)} to ${figure(sorted.at(-1) ?? median)})`
}

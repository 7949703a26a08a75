import type { EdgeKind } from '../../schema/enums'
import { periodOf } from '../analysis/evidenceOf'
import { canonicalJson } from '../domain/canonicalJson'
import type { FuzzyPeriod } from '../domain/fuzzyDate'
import { type Id, idsOf } from '../domain/ids'
import type { StatedRecord } from '../domain/records'
import { endsOf, namedHolders, type RolledUpEnd, rolledUpEnds, sidesOf } from '../snapshot/factEnds'
import type { LinkingFact } from '../snapshot/facts'
import type { Actor } from '../snapshot/geography'
import type { RollUp } from '../snapshot/rollUp'
import { sortedSteps } from '../snapshot/steps'
import { dayArgument } from './arguments'
import { type LinkCounts, linkCountsOf } from './fields/actorRecords'
import { isInsideTest, isReached } from './graph/actorGraph'
import { chosenFacts } from './graph/chosenFacts'
import type { NeighbourhoodFilter } from './graph/graphTypes'
import { type Dated, latestFirst, withDay } from './latestFirst'
import { type GraphFilter, graphFilterArgument } from './neighbourhood'
import { mapPage, type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'
import { rollUpArgument } from './rollUpArgument'

/** An actor of a record, at the level asked for. */
export interface RecordEnd {
	readonly actor: Id
	/** Its territory; null if unknown. */
	readonly place: Id | null
	/** The actors of the record that it counts for; empty if it is only itself. */
	readonly holders: readonly Id[]
}

/** A record of the list, with its two sides. */
export interface ListedRecord {
	readonly record: StatedRecord
	readonly french: readonly RecordEnd[]
	readonly partner: readonly RecordEnd[]
	/** The territories of its ends, each once. */
	readonly places: readonly Id[]
	readonly period: FuzzyPeriod
	/** The ISO day for its openness. */
	readonly asOf: string
}

export interface ListedRecords {
	readonly page: Page<ListedRecord>
	/** The number of each kind that passes the filter without its `recordKinds`. */
	readonly countsByKind: readonly RecordKindCount[]
	/** Those of the list. */
	readonly linkCounts: LinkCounts
}

export interface RecordKindCount {
	readonly kind: LinkingFact['record']['kind']
	readonly count: number
}

/** The records that pass the filter, in the order of the list. */
export interface ChosenRecords {
	/** Of the kinds asked for. */
	readonly facts: readonly LinkingFact[]
	readonly ofEveryKind: readonly LinkingFact[]
	readonly rollUp: RollUp
	/** ISO day. */
	readonly asOf: string
}

const KINDS = ['Partnership', 'Mission', 'Office', 'Wish'] as const
const EDGE_KINDS: readonly EdgeKind[] = ['PARTNERSHIP', 'MISSION', 'OFFICE', 'WISH']

/**
 * Partnerships, missions and visits, offices and wishes that pass a filter, latest start first, without a start last, then by id,
 * also if only one end is known. Throws BadInput on a bad filter.
 */
export async function records(
	context: QueryContext,
	filter: GraphFilter,
	input: PageInput,
): Promise<ListedRecords> {
	return recordsPage(context, await chosenRecords(context, filter), input)
}

/** A page of some records, with what it counts. */
export async function recordsPage(
	context: QueryContext,
	{ facts, ofEveryKind, rollUp, asOf }: ChosenRecords,
	input: PageInput,
): Promise<ListedRecords> {
	const page = pageOf(facts, 'record', ({ id }) => id, input)
	return {
		page: await mapPage(page, (fact) => listedRecord(fact, rollUp, asOf), context.turn),
		countsByKind: countsByKind(ofEveryKind),
		linkCounts: linkCountsOf(facts),
	}
}

function countsByKind(facts: readonly LinkingFact[]): readonly RecordKindCount[] {
	const counts = { Partnership: 0, Mission: 0, Office: 0, Wish: 0 }
	for (const { record } of facts) counts[record.kind] += 1
	return KINDS.map((kind) => ({ kind, count: counts[kind] }))
}

/**
 * The records that pass a filter, the same for every question. Conditions on the record and `within` apply to the record as it is;
 * countries and levels apply to the level asked for. With a day, only records that stood on it. Throws BadInput on a bad filter.
 */
export async function chosenRecords(context: QueryContext, input: GraphFilter): Promise<ChosenRecords> {
	const { snapshot, snapshotCache, turn } = context
	const asOf = dayArgument(context, 'asOf', input.asOf)
	const filter = graphFilterArgument(context, input)
	const rollUp = rollUpArgument(snapshot.geography, input)
	const key = `records ${filterKey({ ...input, recordKinds: null })}`
	const ofEveryKind = await snapshotCache.computed(snapshot, key, turn, () =>
		chosenSteps(context, filter, rollUp),
	)
	const { recordKinds } = filter
	const facts =
		recordKinds === null ? ofEveryKind : ofEveryKind.filter((fact) => recordKinds.includes(edgeKindOf(fact)))
	return { facts, ofEveryKind, rollUp, asOf }
}

/** A filter as a key: equal filters have equal keys, with or without their defaults. */
export function filterKey(filter: GraphFilter): string {
	const named = Object.entries(filter).filter(
		([, value]) => value !== null && value !== undefined && value !== false,
	)
	return canonicalJson(Object.fromEntries(named))
}

/** How many records are looked at between two pauses. */
const RECORDS_A_SLICE = 500

function* chosenSteps(
	{ snapshot }: QueryContext,
	filter: NeighbourhoodFilter,
	rollUp: RollUp,
): Generator<void, readonly LinkingFact[]> {
	const isInside = isInsideTest(filter)
	const found: Dated<LinkingFact>[] = []
	let looked = 0
	for (const fact of chosenFacts(snapshot, filter, EDGE_KINDS)) {
		if (++looked % RECORDS_A_SLICE === 0) yield
		const { doers, others } = endsOf(fact, snapshot.geography)
		if (isInside !== null && !doers.some(isInside) && !others.some(isInside)) continue
		if (![doers, others].every((side) => isSideReached(fact, side, filter, rollUp))) continue
		found.push(withDay(fact, periodOf(fact.record).start))
	}
	return (yield* sortedSteps(found, latestFirst)).map(({ item }) => item)
}

/** Whether one of a side at least is of the countries and levels asked for; a side that nobody knows is no obstacle. */
function isSideReached(
	fact: LinkingFact,
	side: readonly Actor[],
	filter: NeighbourhoodFilter,
	rollUp: RollUp,
): boolean {
	if (side.length === 0 || (filter.countries === null && filter.levels === null)) return true
	return rolledUpEnds(fact, side, rollUp).some(({ actor }) => isReached(actor, filter))
}

function edgeKindOf({ record }: LinkingFact): EdgeKind {
	return record.kind.toUpperCase() as EdgeKind
}

function listedRecord(fact: LinkingFact, rollUp: RollUp, asOf: string): ListedRecord {
	const { french, partner } = sidesOf(fact)
	const places = [...french, ...partner].flatMap(({ place }) => place ?? [])
	return {
		record: fact.record,
		french: rolledUpEnds(fact, french, rollUp).map(recordEnd),
		partner: rolledUpEnds(fact, partner, rollUp).map(recordEnd),
		places: idsOf([...new Set(places)]),
		period: periodOf(fact.record),
		asOf,
	}
}

function recordEnd(end: RolledUpEnd): RecordEnd {
	return {
		actor: end.actor.id,
		place: end.actor.place?.id ?? null,
		holders: idsOf(namedHolders(end)),
	}
}

import { type DayNumber, precisionOf, wholeMonthsBetween } from '../../domain/fuzzyDate'
import { mergeActors } from '../../domain/mergeActors'
import type { Mission, Sector } from '../../domain/records'
import type { OpenFact, WishFact } from '../../snapshot/facts'
import { type Actor, byId } from '../../snapshot/geography'
import { groupBy } from '../groupBy'
import { isEstablishedOn } from '../openFacts'
import { competingSectorsIn, type DatedOffice, officesOf, type ScoringContext } from './scoringContext'

/** Affinity of every kind: asked for, near what ties them, or only possible. */
export const AFFINITY = { asked: 1, near: 0.6, far: 0.4 } as const
export type Affinity = keyof typeof AFFINITY

/** Asked for where there are wishes for it, else near or far. */
export function affinityWith(wishes: readonly WishFact[], unasked: Affinity): Affinity {
	return wishes.length > 0 ? 'asked' : unasked
}

/** Affinity of several without a wish: near where two of them have a partner in common. */
export function affinityBy(common: Actor | null): Affinity {
	return common === null ? 'far' : 'near'
}

/** Time of every kind but missions: what is sure, and what may be. */
export const TIME = { established: 1, possible: 0.5 } as const

/** In so many months without news a time score falls to its half. */
const NEWS_HALF_LIFE_MONTHS = 36

/**
 * What is left of a time score that rests on open records: .5^(m/36) with m the whole months since the older of their last
 * news, never negative; 0 where one of them has no news at all (model.md §4).
 *
 * Example: news of January 2017 seen in January 2020 → .5.
 */
export function newsDecay(records: readonly NewsBearing[], day: DayNumber): number {
	const oldest = oldestNews(records)
	return oldest === null ? 0 : 0.5 ** (wholeMonthsBetween(oldest, day) / NEWS_HALF_LIFE_MONTHS)
}

type NewsBearing = Pick<OpenFact, 'lastNewsDay'>

/** The day of the oldest of some last news; null where one has none. */
function oldestNews(records: readonly NewsBearing[]): DayNumber | null {
	let oldest: DayNumber | null = null
	for (const { lastNewsDay } of records) {
		if (lastNewsDay === null) return null
		if (oldest === null || lastNewsDay < oldest) oldest = lastNewsDay
	}
	return oldest
}

/** Of some records that stand for the same thing the one with the latest news; undefined of none. */
export function latestHeardOf<Record extends NewsBearing>(records: readonly Record[]): Record | undefined {
	let latest: Record | undefined
	for (const record of records) {
		const isLater = record.lastNewsDay !== null && record.lastNewsDay > (latest?.lastNewsDay ?? NEVER)
		if (latest === undefined || isLater) latest = record
	}
	return latest
}

/** A day before all others: of what there never was news. */
const NEVER = Number.NEGATIVE_INFINITY

/**
 * Mean over some links of 1 where one is established, .5 where it is only possible, each × what its last news leaves.
 *
 * @param areAllPossible as if none of them were established.
 */
export function timeOfLinks(links: readonly OpenFact[], day: DayNumber, areAllPossible = false): number {
	let sum = 0
	for (const link of links) {
		const time = !areAllPossible && isEstablishedOn(link, day) ? TIME.established : TIME.possible
		sum += time * newsDecay([link], day)
	}
	return sum / Math.max(1, links.length)
}

/** Whether the start of a mission or an event is known to the day. */
export function isDatedToTheDay({ start }: Pick<Mission, 'start'>): boolean {
	return start !== null && precisionOf(start) === 'day'
}

/** Feasibility of every kind: at hand, within reach, or not known. */
export const FEASIBILITY = { ready: 1, partly: 0.5, unknown: 0.2 } as const
export type Feasibility = keyof typeof FEASIBILITY

/** Ready where a party has an office in the province, partly where it may. */
export function officeFeasibility(offices: readonly DatedOffice[]): Feasibility {
	if (offices.some(({ isEstablished }) => isEstablished)) return 'ready'
	return offices.length > 0 ? 'partly' : 'unknown'
}

/** The score of the same, for some parties. */
export function officeScore(parties: readonly Actor[], province: Actor, context: ScoringContext): number {
	return FEASIBILITY[officeFeasibility(officesOf(parties, province, context))]
}

const SMALL_BELOW = 20_000
const MEDIUM_BELOW = 100_000

/** Favours the smaller: by the inhabitants of the one for whom it does most. */
export function equityScore({ population }: Actor): number | null {
	if (population === null) return null
	if (population < SMALL_BELOW) return 1
	return population < MEDIUM_BELOW ? 0.6 : 0.3
}

/** 1 − Jaccard of two sets. */
export function jaccardDistance<Item>(one: readonly Item[], other: readonly Item[]): number {
	let shared = 0
	for (const item of one) if (other.includes(item)) shared += 1
	return 1 - shared / (one.length + other.length - shared)
}

/** The competing sectors of a host and of a guest. */
export interface HostGuestSectors {
	readonly host: readonly Sector[]
	readonly guest: readonly Sector[]
}

/** 1 − Jaccard of the competing sectors of a host and a guest; none where one of them names no such sector. */
export function sectorDistance({ host, guest }: HostGuestSectors): number | null {
	return host.length === 0 || guest.length === 0 ? null : jaccardDistance(host, guest)
}

/** The competing sectors that any of several parties names, and those that two name; both in the order of their ids. */
export interface PartySectors {
	readonly sectors: readonly Sector[]
	/** Two who name one are not one actor. */
	readonly shared: readonly Sector[]
}

/** What several parties name in a province. */
export function partySectors(
	parties: readonly Actor[],
	province: Actor,
	context: ScoringContext,
): PartySectors {
	const naming = groupBy(parties, (actor) => competingSectorsIn(province, actor, context))
	const named = [...naming].sort(([one], [other]) => byId(one, other))
	const shared = named.filter(([, actors]) => areSeveral(actors))
	return { sectors: named.map(([sector]) => sector), shared: shared.map(([sector]) => sector) }
}

/**
 * 1 − the part of the competing sectors of several that two of them name; for two parties it is 1 − Jaccard. None where
 * none of them names such a sector.
 */
export function partySectorsScore({ sectors, shared }: PartySectors): number | null {
	return sectors.length === 0 ? null : 1 - shared.length / sectors.length
}

function areSeveral(actors: readonly Actor[]): boolean {
	return actors.length > 1 && mergeActors(actors.map((actor) => [actor])).groups.length > 1
}

import { explainCell, type SectorCell } from '../analysis/gaps/explain'
import {
	type DominatedPlace,
	findDominant,
	findPresence,
	type GapChoice,
	type Presence,
} from '../analysis/gaps/find'
import { findUnansweredWishes } from '../analysis/gaps/wishes'
import { dayNumber } from '../domain/fuzzyDate'
import type { Sector } from '../domain/records'
import { BadInput } from '../errors'
import type { WishFact } from '../snapshot/facts'
import { type Actor, byId, type Geography } from '../snapshot/geography'
import type { Snapshot } from '../snapshot/snapshot'
import { runInSlices } from '../snapshot/steps'
import { dayArgument, sectorsArgument, territoryArgument } from './arguments'
import type { GraphFilter } from './neighbourhood'
import type { QueryContext } from './queryContext'

export { explainDominated, explainUnanswered, type SectorCell } from '../analysis/gaps/explain'
export type { DominatedPlace } from '../analysis/gaps/find'

/**
 * Where nobody is, which wishes nobody answers, and where everything depends on one actor. Reads asOf, sectors, within,
 * minConfidence and includeScenario of the filter. Throws BadInput on an invalid one.
 */
export async function gaps(context: QueryContext, filter: GraphFilter): Promise<Gaps> {
	const choice: GapChoice = {
		day: dayNumber(dayArgument(context, 'asOf', filter.asOf)),
		minConfidence: filter.minConfidence ?? null,
		includeScenario: filter.includeScenario ?? false,
		sectors: sectorsArgument(context, filter.sectors),
		within: territoryArgument(context, 'within', filter.within),
	}
	return runInSlices(gapSteps(context.snapshot, choice), context.turn)
}

/** The details of one cell. Throws BadInput, with the accepted values, unless the cell is in the matrix. */
export function gapCell(context: QueryContext, found: Gaps, sector: string, division: string): SectorCell {
	const [asked] = sectorsArgument(context, [sector]) ?? []
	const row = found.rows.find((one) => one.sector === asked)
	const presence = found.presences.find((one) => one.division.id === division)
	if (row && presence) return explainCell(presence, row.sector)
	throw new BadInput(
		'"sector" and "division" must be one of the rows and one of the divisions of this answer; another pair came.',
		{
			argument: row ? 'division' : 'sector',
			accepted: row ? found.divisions.map((one) => one.id) : found.rows.map((one) => one.sector.id),
		},
	)
}

/** The reverse of overlaps (model.md §2): places without anybody, wishes without an answer, places that depend on one actor. */
export interface Gaps {
	/** Divisions to look at, in the order of their ids. */
	readonly divisions: readonly Actor[]
	/** One for each division. */
	readonly presences: readonly Presence[]
	/** One row a sector, in the order of their groups, then codes. */
	readonly rows: readonly SectorRow[]
	/** In the order of their ids. */
	readonly unanswered: readonly WishFact[]
	/** The largest share first. */
	readonly dominated: readonly DominatedPlace[]
}

export interface SectorRow {
	readonly sector: Sector
	/** The number of actors in each division; 0 is a gap. */
	readonly actorCounts: readonly number[]
}

/** All gaps. Pauses between keys. */
export function* gapSteps(snapshot: Snapshot, choice: GapChoice): Generator<void, Gaps> {
	const presences = yield* presenceSteps(snapshot, choice)
	return {
		divisions: presences.map(({ division }) => division),
		presences,
		rows: sectorsToLookAt(snapshot.geography, choice).map((sector) => ({
			sector,
			actorCounts: presences.map(({ actorsBySector }) => actorsBySector.get(sector)?.size ?? 0),
		})),
		unanswered: yield* unansweredSteps(snapshot, choice),
		dominated: yield* dominatedSteps(presences),
	}
}

/**
 * Who is in each division: territories of the first level of the other country, and cities directly under it.
 *
 * @bench
 */
export function* presenceSteps(
	{ geography, partnerships, missions, offices }: Snapshot,
	choice: GapChoice,
): Generator<void, readonly Presence[]> {
	const within = choice.within?.division ?? null
	const found: Presence[] = []
	for (const division of within === null ? geography.divisions : [within]) {
		const facts = {
			division,
			partnerships: partnerships.by.division.at(division),
			missions: missions.by.outboundDivision.at(division),
			offices: offices.by.division.at(division),
		}
		found.push(findPresence(facts, choice))
		yield
	}
	return found
}

/**
 * Open wishes that nobody answers, in the order of their ids.
 *
 * @bench
 */
export function* unansweredSteps(
	{ wishes }: Snapshot,
	choice: GapChoice,
): Generator<void, readonly WishFact[]> {
	const found: WishFact[] = []
	for (const [, some] of wishes.by.object.entries()) {
		for (const wish of findUnansweredWishes(some, choice)) found.push(wish)
		yield
	}
	return found.sort(byId)
}

/** Divisions where everything depends on one actor: the largest share first, then by id. */
function* dominatedSteps(presences: readonly Presence[]): Generator<void, readonly DominatedPlace[]> {
	const found: DominatedPlace[] = []
	for (const presence of presences) {
		const place = findDominant(presence)
		if (place !== null) found.push(place)
		yield
	}
	return found.sort((one, other) => other.share - one.share || byId(one.place, other.place))
}

function sectorsToLookAt({ sectors }: Geography, choice: GapChoice): readonly Sector[] {
	return [...sectors.values()]
		.sort((one, other) => (`${one.group} ${one.code}` < `${other.group} ${other.code}` ? -1 : 1))
		.filter((sector) => choice.sectors?.includes(sector) ?? true)
}

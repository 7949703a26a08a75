/**
 * Under which place others count a sounded proposal (model.md §4). A number can reveal an actor: the place is widened until it
 * could be any of three actors other than the reader, whoever the reader is; otherwise nothing is said.
 *
 * Widening depends only on the public record, so that it reveals nothing. Each proposal counts in exactly one cell: a city, the
 * rest of its division, or the rest of the country. Otherwise a division's count minus those of its cities would be the count of a
 * place that is too small.
 */
import type { OpportunityKind } from '../../schema/enums'
import { type FactChoice, isOpen, isWishOpen } from '../analysis/openFacts'
import { dayNumber } from '../domain/fuzzyDate'
import type { Id } from '../domain/ids'
import { mergeActors } from '../domain/mergeActors'
import type { Proposal } from '../domain/proposal'
import type { QueryContext } from '../queries/queryContext'
import type { Actor, Geography } from '../snapshot/geography'
import type { Snapshot } from '../snapshot/snapshot'

/** How many actors other than the reader it could be, at least. */
export const MIN_POSSIBLE_ACTORS = 3
/** Missions of the last five years, and coming ones, show who travels to a place. */
const YEARS_OF_MISSIONS = 5

/** Where a proposal counts: a place, and the actors who could have made it. */
export interface ProposalCell {
	readonly place: Actor
	readonly actors: ReadonlySet<Actor>
}

/** Where others count a proposal, for its parties; null: nowhere. */
export function toldPlaceOf(context: QueryContext, proposal: Pick<Proposal, 'kind' | 'place'>): Id | null {
	const cells = proposalCellsOf(publicSnapshotOf(context), context.today)
	return cellOfProposal(cells, context.snapshot.geography, proposal)?.place.id ?? null
}

export type ProposalCellOf = (kind: OpportunityKind, place: Actor | null) => ProposalCell | null

export function cellOfProposal(
	cells: ProposalCellOf,
	geography: Geography,
	{ kind, place }: Pick<Proposal, 'kind' | 'place'>,
): ProposalCell | null {
	const found = place === null ? null : geography.find(place)
	return cells(kind, found?.record ? found : null)
}

/** The cells of a public record, by the kind of proposal and the place. */
export function proposalCellsOf(snapshot: Snapshot, today: string): ProposalCellOf {
	const byClass = new Map<CellClass, ProposalCellOf>()
	return (kind, place) => {
		const name = CLASS_OF_KIND[kind] ?? 'LINK'
		let cells = byClass.get(name)
		if (cells === undefined) {
			const found = cellsOfClass(snapshot, actorsAtPlaces(name, snapshot, today))
			cells = (_kind, where) => found(where)
			byClass.set(name, cells)
		}
		return cells(kind, place)
	}
}

/** Who could have made it: actors with an office there, who travel there, who have or seek a link there. */
type CellClass = 'OFFICE' | 'MISSION' | 'LINK'
const CLASS_OF_KIND: Readonly<Partial<Record<OpportunityKind, CellClass>>> = {
	SHARED_OFFICE: 'OFFICE',
	JOINT_MISSION: 'MISSION',
}
/** One kind of each class. */
export const CELL_KINDS: readonly OpportunityKind[] = ['SHARED_OFFICE', 'JOINT_MISSION', 'CONSORTIUM']

function* actorsAtPlaces(
	name: CellClass,
	{ offices, missions, partnerships, wishes }: Snapshot,
	today: string,
): Generator<readonly [readonly Actor[], readonly Actor[]]> {
	const day = dayNumber(today)
	const choice: FactChoice = { day, minConfidence: null, includeScenario: false }
	if (name === 'OFFICE') {
		for (const office of offices.values())
			if (isOpen(office, choice)) yield [office.parties, office.counterparts]
		return
	}
	for (const link of partnerships.values()) if (isOpen(link, choice)) yield [link.parties, link.counterparts]
	if (name === 'MISSION') {
		const since = day - Math.round(YEARS_OF_MISSIONS * 365.25)
		for (const { isOutbound, isActive, scenario, lastDay, parties, stops } of missions.values()) {
			if (isOutbound && isActive && !scenario && lastDay >= since) yield [parties, stops]
		}
		return
	}
	for (const wish of wishes.values()) {
		if (isWishOpen(wish, choice) && wish.place !== null) yield [[wish.actor], [wish.place]]
	}
}

function cellsOfClass(
	{ geography }: Snapshot,
	met: Iterable<readonly [readonly Actor[], readonly Actor[]]>,
): (place: Actor | null) => ProposalCell | null {
	const cities = new Map<Actor, Set<Actor>>()
	const divisions = new Map<Actor, Set<Actor>>()
	const elsewhere = new Set<Actor>()
	const add = (map: Map<Actor, Set<Actor>>, key: Actor, actors: Iterable<Actor>): void => {
		const set = map.get(key) ?? new Set()
		for (const actor of actors) set.add(actor)
		map.set(key, set)
	}
	for (const [actors, places] of met) {
		const own = actors.filter(({ isAtHome }) => isAtHome)
		for (const { city, division } of places) {
			if (city !== null) add(cities, city, own)
			else if (division !== null) add(divisions, division, own)
			else for (const actor of own) elsewhere.add(actor)
		}
	}
	// What is too small for its own count joins the rest around it.
	for (const [city, actors] of cities) {
		if (isWide(actors)) continue
		cities.delete(city)
		if (city.division !== null) add(divisions, city.division, actors)
		else for (const actor of actors) elsewhere.add(actor)
	}
	for (const [division, actors] of divisions) {
		if (isWide(actors)) continue
		divisions.delete(division)
		for (const actor of actors) elsewhere.add(actor)
	}
	const country = geography.partner === null ? undefined : geography.find(geography.partner.territory)
	const whole: ProposalCell | null =
		country !== undefined && isWide(elsewhere) ? { place: country, actors: elsewhere } : null
	const cellAt = (map: ReadonlyMap<Actor, ReadonlySet<Actor>>, place: Actor | null): ProposalCell | null => {
		const actors = place === null ? undefined : map.get(place)
		return place === null || actors === undefined ? null : { place, actors }
	}
	return (place) => cellAt(cities, place?.city ?? null) ?? cellAt(divisions, place?.division ?? null) ?? whole
}

/** Wide enough for any reader, even for one of the actors. */
function isWide(actors: ReadonlySet<Actor>): boolean {
	return countActors([...actors]) > MIN_POSSIBLE_ACTORS
}

/** A commune and its own intercommunalité are one. */
export function countActors(actors: readonly Actor[]): number {
	return mergeActors(actors.map((actor) => [actor])).groups.length
}

/** The public snapshot of a context's country. */
export function publicSnapshotOf({ snapshot, countries }: QueryContext): Snapshot {
	const code = snapshot.geography.partner?.code
	return countries.publicSnapshots.find(({ geography }) => geography.partner?.code === code) ?? snapshot
}

import type { DayNumber } from '../domain/fuzzyDate'
import type { Sector } from '../domain/records'
import { type Actor, byId, isFrench, isWithin, sortedById } from '../snapshot/geography'
import { defaultRollUp, type RollUp } from '../snapshot/rollUp'
import type { Snapshot } from '../snapshot/snapshot'
import { evidenceOf } from './evidenceOf'
import type { CountableFact, FragmentationChoice } from './fragmentation/choice'
import { countedFacts, sortedByKind } from './fragmentation/countedFacts'
import { countingActors, isMission } from './fragmentation/countingActors'
import { affinity } from './measures/affinity'
import { type ExplainedMeasure, explainMeasure, measured } from './measures/measure'
import { type Profile, pairOverlap } from './measures/pairOverlap'
import { evidenceCertainty } from './openFacts'
import type { Evidence } from './result'

export interface CloseActor {
	readonly actor: Actor
	/** Adamic–Adar over the shared partners. */
	readonly affinity: number
	/** Schoener's overlap over partner × sector, in the year of the requested day. */
	readonly overlap: number
	/** Ordered by id. */
	readonly sharedPartners: readonly Actor[]
	/** Its facts in that year. */
	readonly facts: readonly CountableFact[]
	/** The requested day. */
	readonly day: DayNumber
}

/** What a page shows of a close actor. */
export interface ExplainedCloseActor {
	readonly affinity: ExplainedMeasure
	readonly overlap: ExplainedMeasure
	/** Its records with the shared partners; a record with several of them appears once for each. */
	readonly evidence: readonly Evidence[]
}

/**
 * The French actors closest to a French actor, by affinity, then by pair overlap, then by id: those that share a
 * partner with it, and neither contain it nor lie in it. Empty for any other actor. Partners are rolled up to the level
 * of lists.
 *
 * Cost: the facts of its partners and of the actors that share one.
 */
export function findCloseActors(
	snapshot: Snapshot,
	actor: Actor,
	choice: FragmentationChoice,
): readonly CloseActor[] {
	if (!isFrench(actor)) return []
	const rollUp = defaultRollUp(snapshot.geography)
	const ownFacts = factsOf(actor, snapshot, choice, rollUp)
	const cells = cellsOf(ownFacts)
	const own = activityOf(ownFacts, cells)
	const degrees = new Map<Actor, number>()
	const sharing = new Set<Actor>()
	for (const partner of own.partners) {
		const there = actorsOfPartner(partner, snapshot, choice, rollUp)
		degrees.set(partner, there.size)
		for (const other of there) if (!isWithin(actor, other) && !isWithin(other, actor)) sharing.add(other)
	}
	// Any shared partner is one of these.
	const degreeOf = (partner: Actor): number => degrees.get(partner) as number
	const close = [...sharing].map((other): CloseActor => {
		const facts = factsOf(other, snapshot, choice, rollUp)
		const { partners, profile } = activityOf(facts, cells)
		return {
			actor: other,
			affinity: affinity(own.partners, partners, degreeOf),
			overlap: pairOverlap(own.profile, profile),
			sharedPartners: sortedById([...partners]),
			facts,
			day: choice.today.day,
		}
	})
	return close.sort(
		(one, other) =>
			other.affinity - one.affinity || other.overlap - one.overlap || byId(one.actor, other.actor),
	)
}

export function explainCloseActor(close: CloseActor): ExplainedCloseActor {
	const { sharedPartners, day } = close
	const facts = sortedByKind(close.facts)
	return {
		affinity: explainMeasure('affinity', measured(close.affinity), { shared: sharedPartners.length }),
		overlap: explainMeasure('pairOverlap', measured(close.overlap)),
		evidence: sharedPartners.flatMap((partner) =>
			facts
				.filter((fact) => partnersOf(fact).includes(partner))
				.map((fact) => evidenceOf(fact.record, evidenceCertainty(fact, day))),
		),
	}
}

/** The facts of this year that an actor takes part in. */
function factsOf(
	actor: Actor,
	{ partnerships, missions }: Snapshot,
	choice: FragmentationChoice,
	rollUp: RollUp,
): readonly CountableFact[] {
	const lists = {
		partnerships: partnerships.by.party.at(actor).map((link) => rollUp.partnership(link)),
		missions: missions.by.party.at(actor).map((mission) => rollUp.mission(mission)),
	}
	return countedFacts({ key: actor, ...lists, offices: [] }, choice.today, choice)
}

/** The French actors with a fact of this year with a partner, or with an actor rolled up to it. */
function actorsOfPartner(
	partner: Actor,
	{ partnerships, missions, geography }: Snapshot,
	choice: FragmentationChoice,
	rollUp: RollUp,
): ReadonlySet<Actor> {
	const found = new Set<Actor>()
	for (const itself of rollUp.isNone ? [partner] : geography.within(partner)) {
		const [links, visits] = [partnerships.by.counterpart.at(itself), missions.by.outboundStop.at(itself)]
		const lists = { partnerships: links, missions: visits, offices: [] }
		for (const fact of countedFacts({ key: itself, ...lists }, choice.today, choice)) {
			for (const actor of countingActors(fact, itself, choice)) found.add(actor)
		}
	}
	return found
}

function partnersOf(fact: CountableFact): readonly Actor[] {
	return isMission(fact) ? fact.stops : fact.counterparts
}

/** A partner and one of the sectors of activity with it. */
interface Cell {
	readonly partner: Actor
	readonly sector: Sector | null
}

/** The cells of each partner of an actor; null is the sector of facts that name none. */
type Cells = ReadonlyMap<Actor, ReadonlyMap<Sector | null, Cell>>

function cellsOf(facts: readonly CountableFact[]): Cells {
	const cells = new Map<Actor, Map<Sector | null, Cell>>()
	for (const fact of facts) {
		for (const partner of partnersOf(fact)) {
			const bySector = cells.get(partner) ?? new Map<Sector | null, Cell>()
			cells.set(partner, bySector)
			for (const sector of sectorsOf(fact)) {
				if (!bySector.has(sector)) bySector.set(sector, { partner, sector })
			}
		}
	}
	return cells
}

/**
 * Which of the partners in `cells` an actor is active with, and its shares of these cells. A fact weighs 1 for each of
 * its partners, divided equally among its sectors; shares are of all that the actor does.
 */
function activityOf(
	facts: readonly CountableFact[],
	cells: Cells,
): { readonly partners: ReadonlySet<Actor>; readonly profile: Profile<Cell> } {
	const partners = new Set<Actor>()
	const profile = new Map<Cell, number>()
	let whole = 0
	for (const fact of facts) whole += partnersOf(fact).length
	for (const fact of facts) {
		const sectors = sectorsOf(fact)
		for (const partner of partnersOf(fact)) {
			const bySector = cells.get(partner)
			if (bySector === undefined) continue
			partners.add(partner)
			for (const sector of sectors) {
				const cell = bySector.get(sector)
				if (cell !== undefined) profile.set(cell, (profile.get(cell) ?? 0) + 1 / (sectors.length * whole))
			}
		}
	}
	return { partners, profile }
}

const NO_SECTOR: readonly null[] = [null]

function sectorsOf({ sectors }: CountableFact): readonly (Sector | null)[] {
	return sectors.length === 0 ? NO_SECTOR : sectors
}

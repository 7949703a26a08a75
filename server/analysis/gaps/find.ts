import { type DayNumber, monthsBefore } from '../../domain/fuzzyDate'
import { mergeActors } from '../../domain/mergeActors'
import type { Sector } from '../../domain/records'
import { type MissionFact, NO_DAY, type OfficeFact, type PartnershipFact } from '../../snapshot/facts'
import { type Actor, isWithin, sortedById } from '../../snapshot/geography'
import type { CountableFact } from '../fragmentation/choice'
import { type FactChoice, isOpen, isWithinChoice } from '../openFacts'

/** What gaps depend on besides the facts. */
export interface GapChoice extends FactChoice {
	/** null: all sectors. */
	readonly sectors: readonly Sector[] | null
	/** A territory of either country: only divisions within it, or what actors within it do; null: everything. */
	readonly within: Actor | null
}

/** The facts of one division: lists of the snapshot. */
export interface DivisionFacts {
	readonly division: Actor
	readonly partnerships: readonly PartnershipFact[]
	/** Missions to the other country. */
	readonly missions: readonly MissionFact[]
	readonly offices: readonly OfficeFact[]
}

/** Who is in one division. A sector without actors is a gap. */
export interface Presence {
	readonly division: Actor
	readonly choice: GapChoice
	/** Partnerships, then missions, then offices, each in list order. */
	readonly facts: readonly CountableFact[]
	/** The actors present for each sector that a fact names. */
	readonly actorsBySector: ReadonlyMap<Sector, ReadonlySet<Actor>>
}

/** A division where one actor holds more than 70 % of the weight: the presence there depends on it. */
export interface DominatedPlace {
	readonly place: Actor
	readonly choice: GapChoice
	/** The actors that count as this one, ordered by id. */
	readonly actors: readonly Actor[]
	/** 0 to 1. */
	readonly share: number
	/** Number of facts of all actors. */
	readonly records: number
	/** The facts of this actor. */
	readonly facts: readonly CountableFact[]
}

/**
 * Who is in a division on a day, and for which sectors (model.md §2, gaps): through open partnerships and offices, and
 * through missions of the last five years or still to come. An office names no sector. Cost: the facts of the division,
 * times their sectors and parties.
 *
 * Example: a partnership of Nantes with Qingdao about wine → Nantes is in Shandong for wine, nobody is for health.
 */
export function findPresence(
	{ division, partnerships, missions, offices }: DivisionFacts,
	choice: GapChoice,
): Presence {
	const since = monthsBefore(choice.day, MONTHS_OF_MISSIONS)
	const facts: CountableFact[] = []
	const actorsBySector = new Map<Sector, Set<Actor>>()
	for (const partnership of partnerships) {
		if (isOpen(partnership, choice)) addPresent(partnership, choice, facts, actorsBySector)
	}
	for (const mission of missions) {
		if (isMissionThere(mission, since, choice)) addPresent(mission, choice, facts, actorsBySector)
	}
	for (const office of offices) {
		if (isOpen(office, choice)) addPresent(office, choice, facts, actorsBySector)
	}
	return { division, choice, facts, actorsBySector }
}

/**
 * The actor, after merging, that holds more than 70 % of the weight in a division with at least three facts; null if
 * none does. No budgets are recorded and only missions have person-days: each fact weighs 1, and its merged parties
 * hold all of it. Cost: merging the parties of its facts.
 *
 * Example: three partnerships of Nantes and one of Lyon → Nantes, .75.
 */
export function findDominant({ division, choice, facts }: Presence): DominatedPlace | null {
	if (facts.length < MIN_RECORDS) return null
	const parties = facts.map((fact) => concernedParties(fact, choice))
	const merged = mergeActors(parties)
	const groups = parties.flatMap(([first]) => (first === undefined ? [] : [merged.groupOf(first)]))
	const group = majorityOf(groups)
	const own = facts.filter((_fact, at) => groups[at] === group)
	const share = own.length / facts.length
	if (group === null || share <= MAX_SHARE) return null
	return {
		place: division,
		choice,
		actors: sortedById(group.members),
		share,
		records: facts.length,
		facts: own,
	}
}

/** Parties of a fact within the chosen territory; all of them if it is in the other country. */
function concernedParties({ parties }: CountableFact, { within }: GapChoice): readonly Actor[] {
	if (within === null || within.division !== null) return parties
	return parties.filter((party) => isWithin(party, within))
}

/** Above it, the presence in a place depends on one actor. */
const MAX_SHARE = 0.7
/** Below it a share means nothing: a single fact is always 100 %. */
const MIN_RECORDS = 3
/** How long a past mission shows presence. */
const MONTHS_OF_MISSIONS = 5 * 12

/** Adds a fact to those of a place, and its concerned parties to its sectors. */
function addPresent(
	fact: CountableFact,
	choice: GapChoice,
	facts: CountableFact[],
	actorsBySector: Map<Sector, Set<Actor>>,
): void {
	const parties = concernedParties(fact, choice)
	if (parties.length === 0) return
	facts.push(fact)
	for (const sector of fact.sectors) {
		const actors = actorsBySector.get(sector) ?? new Set()
		actorsBySector.set(sector, actors)
		for (const party of parties) actors.add(party)
	}
}

/**
 * Whether a mission shows presence: it is outbound, has a leader, counts, has a date, and is of the last five years or
 * still to come.
 */
function isMissionThere(mission: MissionFact, since: DayNumber, choice: GapChoice): boolean {
	return (
		// First the test that excludes most missions.
		mission.lastDay >= since &&
		mission.isOutbound &&
		mission.isActive &&
		mission.leader !== null &&
		mission.firstDay !== NO_DAY &&
		isWithinChoice(mission, choice)
	)
}

/**
 * The item that makes up more than half of a list, if there is one (majority vote: Boyer and Moore 1981); otherwise any
 * item.
 */
function majorityOf<Item>(items: readonly Item[]): Item | null {
	let majority: Item | null = null
	let lead = 0
	for (const item of items) {
		if (lead === 0) majority = item
		lead += item === majority ? 1 : -1
	}
	return majority
}

import { type DayNumber, monthsBefore } from '../../domain/fuzzyDate'
import { mergeActors } from '../../domain/mergeActors'
import type { Sector } from '../../domain/records'
import { type MissionFact, NO_DAY, type OfficeFact, type PartnershipFact } from '../../snapshot/facts'
import { type Actor, isWithin, sortedById } from '../../snapshot/geography'
import type { CountableFact } from '../fragmentation/choice'
import { type FactChoice, isOpen, isWithinChoice } from '../openFacts'

/** What gaps depend on, beside the facts. */
export interface GapChoice extends FactChoice {
	/** Sectors to look at; all where null. */
	readonly sectors: readonly Sector[] | null
	/** A territory of either country: divisions within it, or what actors within it do; everything where null. */
	readonly within: Actor | null
}

/** What is known of one division: lists of the snapshot. */
export interface DivisionFacts {
	readonly division: Actor
	readonly partnerships: readonly PartnershipFact[]
	/** To the other country. */
	readonly missions: readonly MissionFact[]
	readonly offices: readonly OfficeFact[]
}

/** Who is in one division: for some sectors nobody, which is a gap. */
export interface Presence {
	readonly division: Actor
	readonly choice: GapChoice
	/** Partnerships, then missions, then offices, each in the order of its list. */
	readonly facts: readonly CountableFact[]
	/** Those who are there for each sector that a fact names. */
	readonly actorsBySector: ReadonlyMap<Sector, ReadonlySet<Actor>>
}

/** A division where one actor holds more than 70 % of the weight: what is there hangs on it. */
export interface DominatedPlace {
	readonly place: Actor
	readonly choice: GapChoice
	/** Those who count as this one actor, in the order of their ids. */
	readonly actors: readonly Actor[]
	/** 0 to 1. */
	readonly share: number
	/** How many facts there are, of everybody. */
	readonly records: number
	/** Those of this actor. */
	readonly facts: readonly CountableFact[]
}

/**
 * Who is in a division on a day, and for which sectors (model.md §2, gaps): by partnerships and offices that are open,
 * and by missions of the last five years or to come. An office names no sector. Cost: the facts of the division, times
 * their sectors and parties.
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
 * The actor, once those that are one are merged, that holds more than 70 % of the weight in a division, of three facts
 * at least; null where none does. No budget is on record and person-days compare missions alone: each fact weighs 1,
 * and its parties, who are one, hold the whole of it. Cost: that of merging the parties of its facts.
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

/** Parties of a fact whose doings are looked at: within a place of the other country nobody is left out. */
function concernedParties({ parties }: CountableFact, { within }: GapChoice): readonly Actor[] {
	if (within === null || within.division !== null) return parties
	return parties.filter((party) => isWithin(party, within))
}

/** Above it, what is in a place hangs on one actor. */
const MAX_SHARE = 0.7
/** Under it a share says nothing: one fact is always all of one fact. */
const MIN_RECORDS = 3
/** For so long a past mission tells that somebody is there. */
const MONTHS_OF_MISSIONS = 5 * 12

/** Puts a fact with the others of a place, and its parties that are looked at where its sectors are. */
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

/** Somebody leads it, it counts, it has a date, and it is of the last five years or to come. */
function isMissionThere(mission: MissionFact, since: DayNumber, choice: GapChoice): boolean {
	return (
		// First what leaves most of them out.
		mission.lastDay >= since &&
		mission.isOutbound &&
		mission.isActive &&
		mission.leader !== null &&
		mission.firstDay !== NO_DAY &&
		isWithinChoice(mission, choice)
	)
}

/** The item that more than half of a list are, if there is one (majority vote: Boyer and Moore 1981); else any. */
function majorityOf<Item>(items: readonly Item[]): Item | null {
	let majority: Item | null = null
	let lead = 0
	for (const item of items) {
		if (lead === 0) majority = item
		lead += item === majority ? 1 : -1
	}
	return majority
}

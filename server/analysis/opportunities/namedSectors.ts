import { monthsBefore } from '../../domain/fuzzyDate'
import type { Sector } from '../../domain/records'
import type { MissionFact, PartnershipFact, WishFact } from '../../snapshot/facts'
import { type Actor, sortedById } from '../../snapshot/geography'
import { counts, type FactChoice, isOpen, isWishOpen } from '../openFacts'
import { distinctById, groupBy, provincesOf } from './actors'

/** The facts of one actor. */
export interface ActorFacts {
	readonly partnerships: readonly PartnershipFact[]
	readonly missions: readonly MissionFact[]
	readonly wishes: readonly WishFact[]
}

/** What an actor names in one province. */
export interface NamedSectors {
	/** Its competing sectors, in the order of their ids. */
	readonly sectors: readonly Sector[]
	/** The facts that name them: links, then missions, then wishes, each in the order of their ids. */
	readonly facts: readonly (PartnershipFact | MissionFact | WishFact)[]
}

/** For so long a past mission tells what an actor works on, and that a link lives. */
export const MONTHS_OF_MISSIONS = 5 * 12

/**
 * The competing sectors of an actor in each province (model.md §4): those of its open links, of its missions of the last
 * five years and of its open wishes there. Cost: the facts, times the places and sectors of each.
 *
 * Example: a link with Oriel for wine and water, where only wine competes → { Littoral: [wine] }.
 */
export function sectorsByProvince(facts: ActorFacts, choice: FactChoice): ReadonlyMap<Actor, NamedSectors> {
	const since = monthsBefore(choice.day, MONTHS_OF_MISSIONS)
	const isRecent = ({ firstDay, lastDay }: MissionFact) => firstDay <= choice.day && lastDay >= since
	const naming = [
		...facts.partnerships.filter((link) => isOpen(link, choice)),
		...sortedById(activeMissions(facts.missions, choice).filter(isRecent)),
		...facts.wishes.filter((wish) => isWishOpen(wish, choice)),
	].filter(({ sectors }) => competingOf(sectors).length > 0)
	const named = new Map<Actor, NamedSectors>()
	for (const [province, some] of groupBy(naming, (fact) => provincesOf(placesOf(fact)))) {
		named.set(province, {
			sectors: distinctById(some.flatMap(({ sectors }) => competingOf(sectors))),
			facts: some,
		})
	}
	return named
}

/** The sectors that compete. */
export function competingOf(sectors: readonly Sector[]): readonly Sector[] {
	return sectors.filter(({ family }) => family === 'competing')
}

/** Missions from France that are neither cancelled nor drafts. */
export function activeMissions(missions: readonly MissionFact[], choice: FactChoice): readonly MissionFact[] {
	return missions.filter((mission) => mission.isOutbound && mission.isActive && counts(mission, choice))
}

function placesOf(fact: PartnershipFact | MissionFact | WishFact): readonly Actor[] {
	if ('counterparts' in fact) return fact.counterparts
	if ('stops' in fact) return fact.stops
	return fact.place === null ? [] : [fact.place]
}

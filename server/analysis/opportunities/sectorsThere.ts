import { monthsBefore } from '../../domain/fuzzyDate'
import type { Sector } from '../../domain/records'
import type { MissionFact, PartnershipFact, WishFact } from '../../snapshot/facts'
import { type Actor, byId } from '../../snapshot/geography'
import { counts, type FactChoice, isOpen, isWishOpen } from '../openFacts'

/** The facts of one actor. */
export interface ActorFacts {
	readonly partnerships: readonly PartnershipFact[]
	readonly missions: readonly MissionFact[]
	readonly wishes: readonly WishFact[]
}

/** What an actor names in one province. */
export interface NamedThere extends ActorFacts {
	/** Its competing sectors, in the order of their ids; and the facts that name them. */
	readonly sectors: readonly Sector[]
}

/** For so long a past mission tells what an actor works on. */
const MONTHS_OF_MISSIONS = 5 * 12

/**
 * The competing sectors of an actor in each province (model.md §4): those of its open links, of its missions of the last
 * five years and of its open wishes there. Cost: the facts, times the places and sectors of each.
 *
 * Example: a link with Oriel for wine and water, where only wine competes → { Littoral: [wine] }.
 */
export function sectorsByProvince(facts: ActorFacts, choice: FactChoice): ReadonlyMap<Actor, NamedThere> {
	const recent = monthsBefore(choice.day, MONTHS_OF_MISSIONS)
	const found = new Map<Actor, NamedDraft>()
	for (const link of facts.partnerships) {
		if (!isOpen(link, choice)) continue
		for (const there of naming(link, link.counterparts, found)) addOnce(link, there.partnerships)
	}
	for (const mission of facts.missions) {
		if (!isRecent(mission, recent, choice)) continue
		for (const there of naming(mission, mission.stops, found)) addOnce(mission, there.missions)
	}
	for (const wish of facts.wishes) {
		if (wish.place === null || !isWishOpen(wish, choice)) continue
		for (const there of naming(wish, [wish.place], found)) addOnce(wish, there.wishes)
	}
	for (const { sectors } of found.values()) sectors.sort(byId)
	return found
}

/** The sectors that compete. */
export function competing(sectors: readonly Sector[]): readonly Sector[] {
	return sectors.filter(({ family }) => family === 'competing')
}

interface NamedDraft {
	readonly sectors: Sector[]
	readonly partnerships: PartnershipFact[]
	readonly missions: MissionFact[]
	readonly wishes: WishFact[]
}

/** What is named in the provinces of some places, once the competing sectors of a fact are among it; none without any. */
function naming(
	{ sectors }: { readonly sectors: readonly Sector[] },
	places: readonly Actor[],
	found: Map<Actor, NamedDraft>,
): readonly NamedDraft[] {
	const named = competing(sectors)
	if (named.length === 0) return []
	return places.flatMap(({ province }) => {
		if (province === null) return []
		const there = found.get(province) ?? { sectors: [], partnerships: [], missions: [], wishes: [] }
		found.set(province, there)
		for (const sector of named) if (!there.sectors.includes(sector)) there.sectors.push(sector)
		return [there]
	})
}

/** Two places of one fact can be in one province. */
function addOnce<Fact>(fact: Fact, facts: Fact[]): void {
	if (facts.at(-1) !== fact) facts.push(fact)
}

/** From France, neither cancelled nor a draft, in the last five years. */
function isRecent(mission: MissionFact, recent: number, choice: FactChoice): boolean {
	const { isOutbound, isActive, firstDay, lastDay } = mission
	return isOutbound && isActive && firstDay <= choice.day && lastDay >= recent && counts(mission, choice)
}

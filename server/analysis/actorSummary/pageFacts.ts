import { monthsBefore } from '../../domain/fuzzyDate'
import { missionStatus } from '../../domain/missionStatus'
import type { Sector } from '../../domain/records'
import { type MissionFact, NO_DAY, type OfficeFact, type PartnershipFact } from '../../snapshot/facts'
import { type Actor, byId, type Geography, isFrench } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'
import { groupByKeys } from '../groupByKeys'
import { type FactChoice, isOpen, isWithinChoice } from '../openFacts'

/** A fact that counts for a page, with its actors of each country (model.md §4b). */
export interface PageFact {
	readonly fact: PartnershipFact | OfficeFact | MissionFact
	/** Parties, owners, travellers; of a visit, the hosts. */
	readonly french: readonly Actor[]
	/** Partners and places in the other country; of a visit, the travellers. */
	readonly partners: readonly Actor[]
}

/** The facts of each actor that has one, or contains an actor that has one. */
export type FactsByActor = ReadonlyMap<Actor, readonly PageFact[]>

/** The facts of all pages. */
export interface PageFacts {
	readonly factsByActor: FactsByActor
	/** The links and offices at a place itself, not in what it contains (see `placeOf`). */
	readonly linksByPlace: ReadonlyMap<Actor, readonly PageFact[]>
}

/** Missions older than this say nothing about an actor today. */
const MISSION_MONTHS = 120
const FACTS_A_SLICE = 500

/**
 * The open partnerships and offices and the missions of the last ten years that took place. Pauses.
 *
 * Cost: the facts times the territories that contain their actors.
 */
export function* pageFactsSteps(snapshot: Snapshot, choice: FactChoice): Generator<void, PageFacts> {
	const factsByActor = new Map<Actor, PageFact[]>()
	const linksByPlace = new Map<Actor, PageFact[]>()
	let read = 0
	for (const fact of pageFacts(snapshot, choice)) {
		const concerned = new Set<Actor>()
		for (const actor of [...fact.french, ...fact.partners]) {
			concerned.add(actor)
			for (const container of actor.containers) concerned.add(container)
		}
		for (const actor of concerned) add(factsByActor, actor, fact)
		if (!isMission(fact)) {
			for (const place of new Set(fact.partners.map(placeOf))) add(linksByPlace, place, fact)
		}
		if (++read % FACTS_A_SLICE === 0) yield
	}
	return { factsByActor, linksByPlace }
}

function add(found: Map<Actor, PageFact[]>, actor: Actor, fact: PageFact): void {
	const known = found.get(actor)
	if (known) known.push(fact)
	else found.set(actor, [fact])
}

export function isMission({ fact }: PageFact): boolean {
	return 'stops' in fact
}

export function isPartnership({ fact }: PageFact): boolean {
	return fact.record.kind === 'Partnership'
}

/** The actors of a fact in the country of an actor, and those in the other country. */
export function sidesOf(fact: PageFact, actor: Actor) {
	return isFrench(actor)
		? { own: fact.french, other: fact.partners }
		: { own: fact.partners, other: fact.french }
}

/** A territory; of an organisation the place where it is, or itself if that is unknown. */
export function placeOf(actor: Actor): Actor {
	return actor.place ?? actor
}

/**
 * The territory that stands for an actor in sentences: in France its région; in the other country the territory of the level that
 * lists show by default, or of the widest one. The actor itself without one.
 */
export function areaOf(actor: Actor, { partner }: Pick<Geography, 'partner'>): Actor {
	if (isFrench(actor)) return actor.region ?? actor.place ?? actor
	const level = partner?.listLevel ?? null
	const there = [actor.place, ...actor.containers].find((one) => one?.level === level)
	return there ?? actor.division ?? actor.place ?? actor
}

/** The facts of an actor by area of the other country: most facts first, then by id. A fact may lead to several. */
export function factsByArea(
	facts: readonly PageFact[],
	actor: Actor,
	geography: Geography,
): ReadonlyMap<Actor, readonly PageFact[]> {
	const found = groupByKeys(facts, (fact) => sidesOf(fact, actor).other.map((one) => areaOf(one, geography)))
	const mostFirst = [...found].sort(
		([one, some], [other, more]) => more.length - some.length || byId(one, other),
	)
	return new Map(mostFirst)
}

/** Facts by the sectors that they name: most facts first, then by id. */
export function factsBySector(facts: readonly PageFact[]): ReadonlyMap<Sector, readonly PageFact[]> {
	const found = groupByKeys(facts, ({ fact }) => fact.sectors)
	const mostFirst = [...found].sort(
		([one, some], [other, more]) => more.length - some.length || byId(one, other),
	)
	return new Map(mostFirst)
}

function* pageFacts({ partnerships, offices, missions }: Snapshot, choice: FactChoice): Generator<PageFact> {
	for (const fact of partnerships.values()) {
		if (isOpen(fact, choice)) yield { fact, french: fact.parties, partners: fact.counterparts }
	}
	for (const fact of offices.values()) {
		if (isOpen(fact, choice)) yield { fact, french: fact.parties, partners: fact.counterparts }
	}
	const since = monthsBefore(choice.day, MISSION_MONTHS)
	for (const fact of missions.values()) {
		const { isOutbound, parties, stops, firstDay } = fact
		const tookPlace =
			firstDay !== NO_DAY &&
			firstDay >= since &&
			fact.isActive &&
			missionStatus(fact.record, choice.day) === 'done' &&
			isWithinChoice(fact, choice)
		if (tookPlace)
			yield { fact, french: isOutbound ? parties : stops, partners: isOutbound ? stops : parties }
	}
}

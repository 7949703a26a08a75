import { monthsBefore } from '../../domain/fuzzyDate'
import type { Sector } from '../../domain/records'
import type { MissionFact, OfficeFact } from '../../snapshot/facts'
import type { Actor } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'
import { counts, type FactChoice, isSurelyOpen } from '../openFacts'
import { groupBy, provincesOf } from './actors'
import { activeMissions, MONTHS_OF_MISSIONS, type NamedSectors, sectorsByProvince } from './namedSectors'

/** An office that is open or may be. */
export interface DatedOffice {
	readonly office: OfficeFact
	readonly isEstablished: boolean
}

/** Missions of a host to one province: those that start within a year, else those of the last five years. */
export interface HostMissions {
	readonly areToCome: boolean
	readonly missions: readonly MissionFact[]
}

/** What is looked up of the actors and places of candidates, beside the facts that these hold. */
export interface ScoringContext {
	readonly choice: FactChoice
	/** What an actor names in each province. */
	namedBy(actor: Actor): ReadonlyMap<Actor, NamedSectors>
	/** Offices of a province that are open or may be, in the order of their ids. */
	officesIn(province: Actor): readonly DatedOffice[]
	/** Missions of a host, by province. */
	missionsOf(host: Actor): ReadonlyMap<Actor, HostMissions>
}

/** Finds something at a key, or gives what was found there from the same lists. */
export type Memoize = <Found>(what: string, key: Actor, lists: readonly unknown[], find: () => Found) => Found

const findAnew: Memoize = (_what, _key, _lists, find) => find()

/** The surroundings of candidates, for one question: many candidates ask the same, which is found once. */
export function scoringContextOf(
	{ partnerships, missions, wishes, offices }: Snapshot,
	choice: FactChoice,
	keep: Memoize = findAnew,
): ScoringContext {
	return {
		choice,
		namedBy: memoizeByActor((actor) => {
			const facts = {
				partnerships: partnerships.by.party.at(actor),
				missions: missions.by.party.at(actor),
				wishes: wishes.by.actor.at(actor),
			}
			const lists = [facts.partnerships, facts.missions, facts.wishes]
			return keep('sectors there', actor, lists, () => sectorsByProvince(facts, choice))
		}),
		officesIn: memoizeByActor((province) => openOffices(offices.by.province.at(province), choice)),
		missionsOf: memoizeByActor((host) => {
			const rows = missions.by.party.at(host)
			return keep('missions of a host', host, [rows], () => missionsByProvince(rows, choice))
		}),
	}
}

/** The offices that count and are open or may be, in the order given. */
export function openOffices(offices: readonly OfficeFact[], choice: FactChoice): readonly DatedOffice[] {
	return offices
		.filter(
			(office) => office.openFrom <= choice.day && choice.day <= office.openUntil && counts(office, choice),
		)
		.map((office) => ({ office, isEstablished: isSurelyOpen(office, choice.day) }))
}

/** The competing sectors of an actor in a province. */
export function competingSectorsIn(
	actor: Actor,
	province: Actor,
	{ namedBy }: ScoringContext,
): readonly Sector[] {
	return namedBy(actor).get(province)?.sectors ?? NOTHING
}

/** Offices of some owners in a province. */
export function officesOf(
	owners: readonly Actor[],
	province: Actor,
	{ officesIn }: ScoringContext,
): readonly DatedOffice[] {
	const offices = officesIn(province)
	if (offices.length === 0) return offices
	const owning = new Set(owners)
	return offices.filter(({ office }) => office.owners.some((owner) => owning.has(owner)))
}

/** Finds once for each actor: what many candidates of one question ask. */
export function memoizeByActor<Found>(find: (actor: Actor) => Found): (actor: Actor) => Found {
	const found = new Map<Actor, Found>()
	return (actor) => {
		const known = found.get(actor)
		if (known !== undefined) return known
		const made = find(actor)
		found.set(actor, made)
		return made
	}
}

/** A mission of the host within a year can take a town along. */
const DAYS_AHEAD = 365

/** Missions from France that are neither cancelled nor drafts, by the province of each stop. */
function missionsByProvince(
	missions: readonly MissionFact[],
	choice: FactChoice,
): ReadonlyMap<Actor, HostMissions> {
	const { day } = choice
	const active = activeMissions(missions, choice)
	const since = monthsBefore(day, MONTHS_OF_MISSIONS)
	const recent = active.filter(({ firstDay, lastDay }) => lastDay >= since && firstDay <= day)
	const toCome = active.filter(({ firstDay }) => firstDay >= day && firstDay <= day + DAYS_AHEAD)
	const found = new Map<Actor, HostMissions>()
	const byProvince = (some: readonly MissionFact[]) => groupBy(some, ({ stops }) => provincesOf(stops))
	for (const [province, there] of byProvince(recent))
		found.set(province, { areToCome: false, missions: there })
	for (const [province, there] of byProvince(toCome))
		found.set(province, { areToCome: true, missions: there })
	return found
}

const NOTHING: readonly never[] = []

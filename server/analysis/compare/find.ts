/**
 * Compares two actors of one side over some records. A record belongs to an actor if a member (the actor, or one rolled
 * up to it) takes part in it. Its partners are the rolled-up actors at the other end; its cities those of these actors
 * before the roll-up; its sectors those that its records name. What both have is shared; the rest belongs to only one.
 */
import type { DayNumber } from '../../domain/fuzzyDate'
import type { Sector } from '../../domain/records'
import { endsOf, rolledUpEnds, sidesOf } from '../../snapshot/factEnds'
import { type LinkingFact, type MissionFact, NO_DAY } from '../../snapshot/facts'
import { type Actor, byId, type Geography, isFrench } from '../../snapshot/geography'
import type { RollUp } from '../../snapshot/rollUp'

/** An actor, and the members rolled up to it, itself included. */
export interface ComparedActor {
	readonly actor: Actor
	readonly members: ReadonlySet<Actor>
}

/** A partner, a city or a sector, with the records of each of the two actors that have it. */
export interface ComparedItem<Subject extends Actor | Sector = Actor | Sector> {
	readonly subject: Subject
	readonly ofA: readonly LinkingFact[]
	readonly ofB: readonly LinkingFact[]
}

/** What both have, and what only one has: most records first, then by id. */
export interface ComparedItems<Subject extends Actor | Sector = Actor | Sector> {
	readonly shared: readonly ComparedItem<Subject>[]
	readonly onlyA: readonly ComparedItem<Subject>[]
	readonly onlyB: readonly ComparedItem<Subject>[]
}

/** A mission of one actor, and the nearest in time of the other. */
export interface NearMissions {
	readonly a: MissionFact
	readonly b: MissionFact
	/** Days between them; 0 if they overlap. */
	readonly days: number
	/** Whether both stop in the same city. */
	readonly isSameCity: boolean
}

export interface ComparisonFinding {
	readonly partners: ComparedItems<Actor>
	readonly cities: ComparedItems<Actor>
	readonly sectors: ComparedItems<Sector>
	/** In record order. */
	readonly joint: readonly LinkingFact[]
	/** Nearest first, then by the first day of the first mission, then by id. */
	readonly near: readonly NearMissions[]
}

interface ComparisonInput {
	readonly a: ComparedActor
	readonly b: ComparedActor
	readonly geography: Geography
	readonly rollUp: RollUp
	/** Maximum days between near missions. */
	readonly gapDays: number
}

/**
 * Compares two actors. Pauses between records. Cost: the records, plus the missions of one times those of the other.
 */
export function* comparisonSteps(
	facts: readonly LinkingFact[],
	{ a, b, geography, rollUp, gapDays }: ComparisonInput,
): Generator<void, ComparisonFinding> {
	const [ofA, ofB]: [LinkingFact[], LinkingFact[]] = [[], []]
	let looked = 0
	for (const fact of facts) {
		if (++looked % RECORDS_A_SLICE === 0) yield
		const { doers, others } = endsOf(fact, geography)
		const concerns = ({ members }: ComparedActor) =>
			doers.some((end) => members.has(end)) || others.some((end) => members.has(end))
		if (concerns(a)) ofA.push(fact)
		if (concerns(b)) ofB.push(fact)
	}
	yield
	const inB = new Set(ofB)
	const otherSide = (fact: LinkingFact) => sidesOf(fact)[isFrench(a.actor) ? 'partner' : 'french']
	const partners = (fact: LinkingFact) =>
		rolledUpEnds(fact, otherSide(fact), rollUp)
			.map(({ actor }) => actor)
			.filter(({ level }) => level !== 'country')
	const cities = (fact: LinkingFact) => otherSide(fact).flatMap(({ city }) => city ?? [])
	const sectors = (fact: LinkingFact) => ('sectors' in fact ? fact.sectors : [])
	return {
		partners: yield* comparedSteps(ofA, ofB, partners),
		cities: yield* comparedSteps(ofA, ofB, cities),
		sectors: yield* comparedSteps(ofA, ofB, sectors),
		joint: ofA.filter((fact) => inB.has(fact)),
		near: yield* nearSteps(ofA, ofB, gapDays),
	}
}

const RECORDS_A_SLICE = 500

function* comparedSteps<Subject extends Actor | Sector>(
	ofA: readonly LinkingFact[],
	ofB: readonly LinkingFact[],
	subjectsOf: (fact: LinkingFact) => readonly Subject[],
): Generator<void, ComparedItems<Subject>> {
	const inA = yield* subjectSteps(ofA, subjectsOf)
	const inB = yield* subjectSteps(ofB, subjectsOf)
	const items = [...new Set([...inA.keys(), ...inB.keys()])].map((subject) => ({
		subject,
		ofA: inA.get(subject) ?? [],
		ofB: inB.get(subject) ?? [],
	}))
	items.sort((one, other) => recordsOf(other) - recordsOf(one) || byId(one.subject, other.subject))
	return {
		shared: items.filter((item) => item.ofA.length > 0 && item.ofB.length > 0),
		onlyA: items.filter((item) => item.ofB.length === 0),
		onlyB: items.filter((item) => item.ofA.length === 0),
	}
}

function* subjectSteps<Subject>(
	facts: readonly LinkingFact[],
	subjectsOf: (fact: LinkingFact) => readonly Subject[],
): Generator<void, ReadonlyMap<Subject, readonly LinkingFact[]>> {
	const found = new Map<Subject, LinkingFact[]>()
	let looked = 0
	for (const fact of facts) {
		if (++looked % RECORDS_A_SLICE === 0) yield
		for (const subject of new Set(subjectsOf(fact))) {
			const known = found.get(subject)
			if (known) known.push(fact)
			else found.set(subject, [fact])
		}
	}
	return found
}

function recordsOf({ ofA, ofB }: ComparedItem): number {
	return ofA.length + ofB.length
}

/**
 * For each mission of one actor, the nearest of the other if it is near. A mission of both is joint, so it makes no
 * pair.
 */
function* nearSteps(
	ofA: readonly LinkingFact[],
	ofB: readonly LinkingFact[],
	gapDays: number,
): Generator<void, readonly NearMissions[]> {
	const [own, others] = [ofA, ofB].map((facts) => facts.filter(isDatedMission))
	const [inA, inB] = [new Set(ofA), new Set(ofB)]
	const candidates = (others ?? []).filter((mission) => !inA.has(mission))
	const near: NearMissions[] = []
	for (const a of own ?? []) {
		if (inB.has(a)) continue
		let nearest: MissionFact | null = null
		let least = gapDays + 1
		for (const b of candidates) {
			const days = daysBetween(a, b)
			if (days < least || (nearest !== null && days === least && byId(b, nearest) < 0)) {
				;[nearest, least] = [b, days]
			}
		}
		if (nearest !== null) near.push({ a, b: nearest, days: least, isSameCity: meetInCity(a, nearest) })
		yield
	}
	return near.sort(
		(one, other) => one.days - other.days || one.a.firstDay - other.a.firstDay || byId(one.a, other.a),
	)
}

/** Whether it takes place and is dated at least to the month. */
function isDatedMission(fact: LinkingFact): fact is MissionFact {
	return (
		fact.record.kind === 'Mission' &&
		'stops' in fact &&
		fact.isActive &&
		!fact.isYearOnly &&
		fact.firstDay !== NO_DAY
	)
}

function daysBetween(one: Stay, other: Stay): number {
	return Math.max(0, other.firstDay - one.lastDay, one.firstDay - other.lastDay)
}

interface Stay {
	readonly firstDay: DayNumber
	readonly lastDay: DayNumber
}

function meetInCity(a: MissionFact, b: MissionFact): boolean {
	const cities = new Set(a.stops.flatMap(({ city }) => city ?? []))
	return b.stops.some(({ city }) => city !== null && cities.has(city))
}

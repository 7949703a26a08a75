import type { CriterionWeights } from '../../schema/criteria'
import type { OpportunityKind } from '../../schema/enums'
import { SMALL_TOWN_POPULATION } from '../../schema/levels'
import { type FactChoice, isOpen, isWishOpen } from '../analysis/openFacts'
import { findAnsweredWishes } from '../analysis/opportunities/answerWish/find'
import { findCommonStand } from '../analysis/opportunities/commonStand/find'
import { findConsortiums } from '../analysis/opportunities/consortium/find'
import type { OpportunityParameters } from '../analysis/opportunities/finding'
import { findJointMissions, isSeeking, isSoughtIn } from '../analysis/opportunities/jointMission/find'
import {
	type Candidate,
	type OpportunityFinding,
	scoreCandidate,
} from '../analysis/opportunities/opportunity'
import { findPiggybacks, hostLinksByDivision, hostsOf } from '../analysis/opportunities/piggyback/find'
import { divisionAround, findProgramme, PROGRAMME_KINDS } from '../analysis/opportunities/programme/find'
import { byScoreSteps, diversifySteps, withSmallTown } from '../analysis/opportunities/rank'
import { memoizeByActor, scoringContextOf } from '../analysis/opportunities/scoringContext'
import {
	findOfficesAndGuests,
	findSharedOffices,
	isWishedIn,
} from '../analysis/opportunities/sharedOffice/find'
import { chooseWeights } from '../analysis/opportunities/weights'
import { dayNumber } from '../domain/fuzzyDate'
import type { Sector } from '../domain/records'
import type { Actor } from '../snapshot/geography'
import type { RollUp } from '../snapshot/rollUp'
import type { Snapshot } from '../snapshot/snapshot'

/** Which opportunities to find. */
export interface OpportunitiesInput {
	/** ISO day. */
	readonly asOf: string
	readonly includeScenario: boolean
	/** Given weights replace the default ones. */
	readonly weights?: Partial<CriterionWeights>
	/** Only opportunities of these actors, ordered by score; no other keys are looked at. */
	readonly actors?: ReadonlySet<Actor> | null
	/** The levels of the list. They change the order if no actor is chosen, never what is found. */
	readonly rollUp?: RollUp
}

/**
 * Finds and ranks opportunities: by score for chosen actors; else re-ranked so that no guest and no city fills the list, and so that
 * a small town is among the first. Pauses between keys. Throws BadInput unless day and weights are valid.
 */
export function* opportunitySteps(
	snapshot: Snapshot,
	asked: OpportunitiesInput,
): Generator<void, readonly OpportunityFinding[]> {
	const { actors: concerned = null, rollUp } = asked
	const choice = choiceOf(asked)
	const parameters: OpportunityParameters = { choice, weights: chooseWeights(asked.weights) }
	const context = scoringContextOf(snapshot, choice)
	const found: OpportunityFinding[] = []
	for (const candidates of candidatesByKey(snapshot, asked)) {
		for (const candidate of candidates) found.push(scoreCandidate(candidate, parameters, context, rollUp))
		yield
	}
	if (concerned !== null) return yield* byScoreSteps(found)
	return withSmallTown(yield* diversifySteps(found), ({ candidate }) => isSmallTown(candidate.beneficiary))
}

/**
 * Opportunities before they are scored, in no particular order. Pauses between keys.
 *
 * @bench
 */
export function* candidateSteps(
	snapshot: Snapshot,
	asked: OpportunitiesInput & { readonly kinds?: readonly OpportunityKind[] },
): Generator<void, readonly Candidate[]> {
	const found: Candidate[] = []
	for (const candidates of candidatesByKey(snapshot, asked)) {
		for (const candidate of candidates) found.push(candidate)
		yield
	}
	return found
}

function* candidatesByKey(
	snapshot: Snapshot,
	asked: OpportunitiesInput & { readonly kinds?: readonly OpportunityKind[] },
): Generator<readonly Candidate[]> {
	const { actors: concerned = null, kinds } = asked
	const search: Search = { snapshot, choice: choiceOf(asked), concerned }
	for (const { finds, detect } of DETECTORS) {
		if (kinds !== undefined && !kinds.some((kind) => finds.includes(kind))) continue
		for (const candidates of detect(search)) {
			yield concerned === null
				? candidates
				: candidates.filter(({ actors }) => actors.some((actor) => concerned.has(actor)))
		}
	}
}

function choiceOf({ asOf, includeScenario }: OpportunitiesInput): FactChoice {
	return { day: dayNumber(asOf), minConfidence: null, includeScenario }
}

/** The input of a detector. */
interface Search {
	readonly snapshot: Snapshot
	readonly choice: FactChoice
	/** The actors asked about; a detector may also give opportunities of others. null: all. */
	readonly concerned: ReadonlySet<Actor> | null
}

/** Candidates key by key, in no particular order. */
interface Detector {
	readonly finds: readonly OpportunityKind[]
	detect(search: Search): Iterable<readonly Candidate[]>
}

const DETECTORS: readonly Detector[] = [
	{ finds: ['SHARED_OFFICE'], detect: sharedOffices },
	{ finds: ['JOINT_MISSION'], detect: jointMissions },
	{ finds: ['CONSORTIUM'], detect: consortiums },
	{ finds: PROGRAMME_KINDS, detect: programmes },
	{ finds: ['COMMON_STAND'], detect: commonStands },
	{ finds: ['PIGGYBACK'], detect: piggybacks },
	{ finds: ['ANSWER_WISH'], detect: answeredWishes },
]

function* sharedOffices({ snapshot, choice, concerned }: Search): Generator<readonly Candidate[]> {
	const isAsked = concerned === null ? anyKey : citiesOfOffices(concerned, snapshot)
	for (const city of snapshot.offices.by.city.keys()) {
		if (city.city !== city || city.isAtHome || !isAsked(city)) continue
		const { offices: open, guests } = findOfficesAndGuests(city, snapshot, choice)
		for (const office of open) yield findSharedOffices(office, guests, concerned)
	}
}

/** Tests whether one of the actors has an office or a link in a city, or seeks an office there. */
function citiesOfOffices(actors: ReadonlySet<Actor>, { offices, partnerships, wishes }: Snapshot): IsAsked {
	const places = [...actors].flatMap((actor) =>
		[...partnerships.by.party.at(actor), ...offices.by.owner.at(actor.id)].flatMap(
			({ counterparts }) => counterparts,
		),
	)
	const cities = new Set(places.map(({ city }) => city))
	const sought = wishes.by.actor.atAny(actors).filter(({ record }) => record.what === 'office')
	return (city) => cities.has(city) || sought.some((wish) => isWishedIn(wish, city))
}

function* jointMissions({ snapshot, choice, concerned }: Search): Generator<readonly Candidate[]> {
	const isAsked = concerned === null ? anyKey : citiesOfMissions(concerned, snapshot, choice)
	for (const city of snapshot.missions.by.outboundCity.keys()) {
		if (city.city !== city || !isAsked(city)) continue
		yield findJointMissions(city, snapshot, choice)
	}
}

/** Tests whether one of the actors travels to a city, or seeks to. */
function citiesOfMissions(
	actors: ReadonlySet<Actor>,
	{ missions, wishes }: Snapshot,
	choice: FactChoice,
): IsAsked {
	const stops = missions.by.party.atAny(actors).flatMap((mission) => mission.stops)
	const cities = new Set(stops.map(({ city }) => city))
	const sought = wishes.by.actor
		.atAny(actors)
		.filter((wish) => wish.record.what === 'joint-mission' && isSeeking(wish, choice))
	return (city) => cities.has(city) || sought.some((wish) => isSoughtIn(wish, city))
}

function* consortiums({ snapshot, choice, concerned }: Search): Generator<readonly Candidate[]> {
	const named = concerned && sectorsOfActors(concerned, snapshot, choice)
	for (const division of named?.keys() ?? snapshot.partnerships.by.division.keys()) {
		// For chosen actors, only their own sectors.
		yield findConsortiums(division, snapshot, choice, named?.get(division))
	}
}

/** The sectors that the actors name, for each division in which they have links or seek something. */
function sectorsOfActors(
	actors: ReadonlySet<Actor>,
	{ partnerships, wishes }: Snapshot,
	choice: FactChoice,
): ReadonlyMap<Actor, ReadonlySet<Sector>> {
	const found = new Map<Actor, Set<Sector>>()
	const name = ({ division }: Actor, sectors: readonly Sector[]) => {
		if (division === null) return
		const there = found.get(division) ?? new Set()
		found.set(division, there)
		for (const sector of sectors) there.add(sector)
	}
	for (const link of partnerships.by.party.atAny(actors)) {
		if (isOpen(link, choice)) for (const partner of link.counterparts) name(partner, link.sectors)
	}
	for (const wish of wishes.by.actor.atAny(actors)) {
		if (wish.place !== null && isWishOpen(wish, choice)) name(wish.place, wish.sectors)
	}
	return found
}

function* programmes({ snapshot, choice, concerned }: Search): Generator<readonly Candidate[]> {
	const isAsked = concerned === null ? anyKey : divisionsOfLinks(concerned, snapshot, choice)
	for (const city of snapshot.partnerships.by.city.keys()) {
		const division = divisionAround(city)
		if (city.city !== city || !isAsked(division)) continue
		yield PROGRAMME_KINDS.flatMap((kind) => findProgramme(kind, city, snapshot, choice) ?? [])
	}
}

/** Tests whether one of the actors has a link in a division, or in a city that counts as one. */
function divisionsOfLinks(
	actors: ReadonlySet<Actor>,
	{ partnerships }: Snapshot,
	choice: FactChoice,
): IsAsked {
	const open = partnerships.by.party.atAny(actors).filter((link) => isOpen(link, choice))
	const partners = open.flatMap(({ counterparts }) => counterparts)
	const divisions = new Set(partners.map(({ city, division }) => (city ? divisionAround(city) : division)))
	return (division) => divisions.has(division)
}

function* commonStands({ snapshot, choice }: Search): Generator<readonly Candidate[]> {
	for (const event of snapshot.events.values()) {
		const stand = findCommonStand(event, snapshot, choice)
		if (stand !== null) yield [stand]
	}
}

function* piggybacks({ snapshot, choice, concerned }: Search): Generator<readonly Candidate[]> {
	const { partnerships, wishes } = snapshot
	const towns = new Set([...partnerships.by.party.keys(), ...wishes.by.actor.keys()])
	const hostedBy = memoizeByActor((host) => ({
		host,
		hosted: hostLinksByDivision(partnerships.by.party.at(host), choice),
	}))
	for (const town of towns) {
		const hosts = hostsOf(town)
		if (hosts.length === 0) continue
		if (concerned !== null && ![town, ...hosts].some((actor) => concerned.has(actor))) continue
		yield findPiggybacks(town, hosts.map(hostedBy), snapshot, choice)
	}
}

function* answeredWishes({ snapshot, choice }: Search): Generator<readonly Candidate[]> {
	for (const what of snapshot.wishes.by.object.keys()) yield findAnsweredWishes(what, snapshot, choice)
}

/** Whether a key may have results for the actors asked about. */
type IsAsked = (key: Actor) => boolean

const anyKey: IsAsked = () => true

function isSmallTown({ isTerritory, population }: Actor): boolean {
	return isTerritory && population !== null && population < SMALL_TOWN_POPULATION
}

import { parseFuzzyDate } from '../../domain/fuzzyDate'
import type { MissionColumns } from '../../projection/columns/missionColumns'
import type { Certainty, CrowdingDetail, Overlap } from '../result'
import type { CrowdingContext } from './crowdingContext'
import { type CrowdingFacts, crowdingFacts, sectorsNamed } from './crowdingFacts'
import { crowdingKey } from './crowdingKey'
import { crowdingSentence, possibleSentence, rateSentence, temperingOf, titleOf } from './crowdingSentences'
import { crowdingFactors, crowdingSeverity } from './crowdingSeverity'
import { type Cluster, clustersOf, findCrowding, type VisitedPlace, visitedPlace } from './findCrowding'
import { lazyOverlap, type OverlapActors, type OverlapDetails, type OverlapSource } from './lazyOverlap'
import { peakOf, presenceSteps } from './peak'
import { presencesAmong } from './presences'
import { sharingActors, sideBySide } from './sharedSectors'
import { establishedAmong, type Visit } from './visits'

/**
 * CROWDING (model.md §2): missions of one direction in one city whose stays follow one another without a pause
 * longer than `gapDays`, led by two actors or more that count as several.
 *
 * @param rows of the missions that stop at the place, by first day, then id.
 *
 * Example, gapDays 30: 1–6 May led by one région and 2–4 June led by another are one result of two leaders.
 */
export function crowding(
	place: number,
	rows: readonly number[],
	context: CrowdingContext,
): readonly Overlap[] {
	const visited = visitedPlace(place, rows, context)
	const found: Overlap[] = []
	for (const cluster of clustersOf(visited, context)) {
		const overlap = crowdingOf(cluster, visited, context)
		if (overlap !== null) found.push(overlap)
	}
	return found
}

/** What a cluster makes; null where fewer than two leaders count. Its facts are found now, who and why when read. */
export function crowdingOf(
	cluster: Cluster,
	visited: VisitedPlace,
	context: CrowdingContext,
): Overlap | null {
	const found = findCrowding(cluster, visited, context)
	if (found === null) return null
	return lazyOverlap(
		{
			id: crowdingKey(visited, cluster[0] ?? 0, context),
			kind: 'CROWDING',
			nature: null,
			certainty: found.certainty,
			place: context.columns.actors.id(visited.place),
			partner: null,
			actorCount: found.leaderCount,
			recordCount: found.cluster.length,
			sectors: found.sectors,
			period: found.period,
			severity: crowdingSeverity(found),
		},
		new CrowdingSource(cluster, visited, context),
	)
}

/** Tells of the actors and the missions of a result, from the cluster it was found from. */
class CrowdingSource implements OverlapSource {
	constructor(
		private readonly cluster: Cluster,
		private readonly visited: VisitedPlace,
		private readonly context: CrowdingContext,
	) {}

	/** Every actor with a mission in the result, and those of them whom only records of low confidence know. */
	actorsOf(): OverlapActors {
		const { missions, columns } = this.context
		const { numbers } = columns.actors
		const all = partiesOf(this.cluster, missions)
		const established = establishedAmong(this.cluster, missions)
		if (established === this.cluster) return { actors: numbers.sortedIds(all), possibleActors: NOBODY }
		const sure = new Set(partiesOf(established, missions))
		const unsure = all.filter((actor) => !sure.has(actor))
		return { actors: numbers.sortedIds(all), possibleActors: numbers.sortedIds(unsure) }
	}

	detailsOf(): OverlapDetails {
		return detailsOf(crowdingFacts(this.cluster, this.visited, this.context))
	}
}

const NOBODY: readonly never[] = Object.freeze([])

/** Who leads or joins, each once, in the order of their numbers. */
function partiesOf(rows: readonly number[], { parties }: MissionColumns): readonly number[] {
	const found: number[] = []
	for (const row of rows) for (const actor of parties[row] ?? []) insert(actor, found)
	return found
}

/** Puts a number in its place among others that are few and in their order, unless it is there. */
function insert(number: number, among: number[]): void {
	let at = among.length
	while (at > 0 && (among[at - 1] ?? 0) > number) at -= 1
	if (at > 0 && among[at - 1] === number) return
	among.push(number)
	for (let to = among.length - 1; to > at; to -= 1) among[to] = among[to - 1] ?? 0
	among[at] = number
}

function detailsOf(facts: CrowdingFacts): OverlapDetails {
	const { context, place, counted } = facts
	const { evidenceOf, places } = context
	return {
		sharedSectors: sharingActors(
			facts.sectors,
			sectorsNamed(counted.visits),
			counted.leaders,
			sideBySide(places.contains),
		),
		factors: crowdingFactors(facts),
		evidence: facts.cluster.map((visit) => evidenceOf(visit.mission, certaintyOf(visit))),
		possible: facts.possible().map(({ mission }) => evidenceOf(mission, 'POSSIBLE')),
		contacts: context.contactsFor(place),
		crowding: crowdingDetail(facts),
		title: titleOf(facts),
		sentence: crowdingSentence(facts),
		possibleSentence: possibleSentence(facts),
		tempering: temperingOf(facts),
		scenario: usesScenario(facts),
	}
}

function crowdingDetail(facts: CrowdingFacts): CrowdingDetail {
	const { context, counted, occasion, rate } = facts
	const steps = presenceSteps(counted.steps)
	const peak = peakOf(steps)
	return {
		direction: context.direction,
		missions: counted.visits.length,
		leaders: facts.leaderCount,
		peakCertain: facts.peakCertain,
		peakPossible: facts.withAll().peakPossible,
		peakPeriod: peak && { start: parseFuzzyDate(peak.from), end: parseFuzzyDate(peak.until) },
		presences: presencesAmong(counted.visits).map((visit) =>
			context.evidenceOf(visit.mission, certaintyOf(visit)),
		),
		occasion: occasion?.id ?? null,
		rate,
		rateSentence: rateSentence(facts),
		steps,
	}
}

function certaintyOf({ established }: Visit): Certainty {
	return established ? 'ESTABLISHED' : 'POSSIBLE'
}

/** Whether anything fictitious has a part in it, were it only in the usual number of missions. */
function usesScenario({ cluster, possible, missionsBefore, rate, occasion }: CrowdingFacts): boolean {
	const visits = [...cluster, ...possible(), ...(rate === null ? [] : missionsBefore)]
	return visits.some(({ mission }) => mission.scenario) || (occasion?.scenario ?? false)
}

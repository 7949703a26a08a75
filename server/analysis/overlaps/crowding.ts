import { parseFuzzyDate } from '../../domain/fuzzyDate'
import type { Certainty, CrowdingDetail, Overlap } from '../result'
import { clustersOf } from './cluster'
import {
	type CrowdingFacts,
	type CrowdingRows,
	crowdingFacts,
	peakPossibleOf,
	sectorsNamed,
} from './crowdingFacts'
import { crowdingSentence, possibleSentence, rateSentence, temperingOf, titleOf } from './crowdingSentences'
import { crowdingFactors, crowdingSeverity } from './crowdingSeverity'
import { lazyOverlap, type OverlapActors, type OverlapDetails } from './lazyOverlap'
import { partiesOf } from './leaders'
import { overlapKey } from './overlapKey'
import type { DetectionParameters } from './parameters'
import { peakOf, presenceSteps } from './peak'
import { presencesAmong } from './presences'
import { recordsThatCount } from './recordsThatCount'
import { sharingActors, sideBySide } from './sharedSectors'
import { type Visit, visitsOf } from './visits'

/**
 * CROWDING (model.md §2): missions of one direction in one city whose stays follow one another without a pause
 * longer than `gapDays`, led by two actors or more that count as several. A pure function of the rows of one
 * place, whatever brought them and in whatever order.
 *
 * Example, gapDays 30: 1–6 May led by one région and 2–4 June led by another are one result of two leaders.
 */
export function crowding(rows: CrowdingRows, parameters: DetectionParameters): readonly Overlap[] {
	const visits = visitsOf(rows.missions, parameters)
	const events = recordsThatCount(rows.events, parameters)
	return clustersOf(visits.dated, parameters).flatMap((cluster) => {
		const facts = crowdingFacts(cluster, visits, events, rows, parameters)
		return facts === null ? [] : [overlapOf(facts, parameters.asOf)]
	})
}

function overlapOf(facts: CrowdingFacts, asOf: string): Overlap {
	const { rows, cluster, counted } = facts
	const [first] = cluster
	return lazyOverlap(
		{
			id: overlapKey('CROWDING', rows.place, ...(first ? [first.mission.id] : [])),
			kind: 'CROWDING',
			nature: null,
			certainty: facts.certainty,
			place: rows.place,
			partner: null,
			actorCount: counted.leaders.groups.length,
			sectors: counted.sectors,
			period: facts.period,
			severity: crowdingSeverity(facts),
		},
		() => actorsOf(cluster),
		() => detailsOf(facts, asOf),
	)
}

function detailsOf(facts: CrowdingFacts, asOf: string): OverlapDetails {
	const { rows, cluster, counted } = facts
	const { evidenceOf, places } = rows
	return {
		sharedSectors: sharingActors(
			counted.sectors,
			sectorsNamed(counted.visits),
			counted.leaders.groups,
			sideBySide(places.contains),
		),
		factors: crowdingFactors(facts),
		evidence: cluster.map((visit) => evidenceOf(visit.mission, certaintyOf(visit))),
		possible: facts.possible().map(({ mission }) => evidenceOf(mission, 'POSSIBLE')),
		contacts: rows.contactsFor(rows.place),
		crowding: crowdingDetail(facts),
		title: titleOf(facts),
		sentence: crowdingSentence(facts, asOf),
		possibleSentence: possibleSentence(facts),
		tempering: temperingOf(facts),
		scenario: usesScenario(facts),
	}
}

function crowdingDetail(facts: CrowdingFacts): CrowdingDetail {
	const { rows, counted, occasion, rate } = facts
	const steps = presenceSteps(counted.steps)
	const peak = peakOf(steps)
	return {
		direction: rows.direction,
		missions: counted.visits.length,
		leaders: counted.leaders.groups.length,
		peakCertain: counted.peakCertain,
		peakPossible: peakPossibleOf(facts),
		peakPeriod: peak && { start: parseFuzzyDate(peak.from), end: parseFuzzyDate(peak.until) },
		presences: presencesAmong(counted.visits).map((visit) =>
			rows.evidenceOf(visit.mission, certaintyOf(visit)),
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

/** Every actor with a mission in the result, and those of them whom only records of low confidence know. */
function actorsOf(cluster: readonly Visit[]): OverlapActors {
	const established = new Set(cluster.filter((visit) => visit.established).flatMap(partiesOf))
	const actors = [...new Set(cluster.flatMap(partiesOf))].sort()
	return { actors, possibleActors: actors.filter((actor) => !established.has(actor)) }
}

/** Whether anything fictitious has a part in it, were it only in the usual number of missions. */
function usesScenario({ cluster, possible, missionsBefore, rate, occasion }: CrowdingFacts): boolean {
	const visits = [...cluster, ...possible(), ...(rate === null ? [] : missionsBefore)]
	return visits.some(({ mission }) => mission.scenario) || (occasion?.scenario ?? false)
}

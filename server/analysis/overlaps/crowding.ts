import { parseFuzzyDate } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import { evidenceOf } from '../evidenceOf'
import type { CrowdingDetail, Evidence, Overlap } from '../result'
import { clustersOf } from './cluster'
import { type CrowdingFacts, type CrowdingRows, crowdingFacts } from './crowdingFacts'
import { crowdingSentence, possibleSentence, rateSentence, temperingOf, titleOf } from './crowdingSentences'
import { crowdingSeverity } from './crowdingSeverity'
import { overlapKey } from './overlapKey'
import type { DetectionParameters } from './parameters'
import { peakOf } from './peak'
import { presencesAmong } from './presences'
import { type Visit, visitsOf } from './visits'

/**
 * CROWDING (model.md §2): missions of one direction in one city whose stays follow one another without a pause
 * longer than `gapDays`, led by two actors or more that count as several. A pure function of the rows of one
 * place, whatever brought them and in whatever order. Cost: n² for the missions of a cluster.
 *
 * Example, gapDays 30: 1–6 May led by one région and 2–4 June led by another are one result of two leaders.
 */
export function crowding(rows: CrowdingRows, parameters: DetectionParameters): readonly Overlap[] {
	const visits = visitsOf(rows.missions, parameters)
	return clustersOf(visits.dated, parameters).flatMap((cluster) => {
		const facts = crowdingFacts(cluster, visits, rows, parameters)
		return facts === null ? [] : [overlapOf(facts, parameters.asOf)]
	})
}

function overlapOf(facts: CrowdingFacts, asOf: string): Overlap {
	const { rows, cluster, counted, possible } = facts
	const evidence = cluster.map(asEvidence)
	const [first] = cluster
	return {
		id: overlapKey('CROWDING', rows.place, ...(first ? [first.mission.id] : [])),
		kind: 'CROWDING',
		nature: null,
		certainty: facts.certainty,
		place: rows.place,
		partner: null,
		...actorsOf(evidence),
		actorCount: counted.leaders.groups.length,
		sectors: counted.shared.map(({ sector }) => sector),
		sharedSectors: counted.shared,
		period: facts.period,
		...crowdingSeverity(facts),
		evidence,
		possible: possible.map(({ mission }) => evidenceOf(mission, 'POSSIBLE')),
		contacts: rows.contacts,
		crowding: detailOf(facts),
		title: titleOf(facts),
		sentence: crowdingSentence(facts, asOf),
		possibleSentence: possibleSentence(facts),
		tempering: temperingOf(facts),
		scenario: usesScenario(facts),
	}
}

function detailOf(facts: CrowdingFacts): CrowdingDetail {
	const { rows, counted, peakPossible, occasion, rate } = facts
	const peak = peakOf(counted.steps)
	return {
		direction: rows.direction,
		missions: counted.visits.length,
		leaders: counted.leaders.groups.length,
		peakCertain: counted.peakCertain,
		peakPossible,
		peakPeriod: peak && { start: parseFuzzyDate(peak.from), end: parseFuzzyDate(peak.until) },
		presences: presencesAmong(counted.visits).map(asEvidence),
		occasion: occasion?.id ?? null,
		rate,
		rateSentence: rateSentence(facts),
		steps: counted.steps,
	}
}

function asEvidence({ mission, established }: Visit): Evidence {
	return evidenceOf(mission, established ? 'ESTABLISHED' : 'POSSIBLE')
}

/** Every actor with a mission in the result, and those of them whom only records of low confidence know. */
function actorsOf(evidence: readonly Evidence[]): Pick<Overlap, 'actors' | 'possibleActors'> {
	const sure = evidence.filter(({ certainty }) => certainty === 'ESTABLISHED')
	const established = new Set<Id>(sure.flatMap(({ actors }) => actors))
	const actors = [...new Set(evidence.flatMap((one) => one.actors))].sort()
	return { actors, possibleActors: actors.filter((actor) => !established.has(actor)) }
}

/** Whether anything fictitious has a part in it, were it only in the usual number of missions. */
function usesScenario({ cluster, possible, missionsBefore, rate, occasion }: CrowdingFacts): boolean {
	const visits = [...cluster, ...possible, ...(rate === null ? [] : missionsBefore)]
	return visits.some(({ mission }) => mission.scenario) || (occasion?.scenario ?? false)
}

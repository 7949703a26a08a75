import { earliestDay, isoDay, latestDay, parseFuzzyDate } from '../../../domain/fuzzyDate'
import { areDisjoint } from '../../../domain/mergeActors'
import { lengthInDays, rangesMeet } from '../../../domain/period'
import type { MissionFact } from '../../../snapshot/facts'
import { type Actor, sortedById } from '../../../snapshot/geography'
import type { Snapshot } from '../../../snapshot/snapshot'
import { contactsFor } from '../../contacts'
import { evidenceOf } from '../../evidenceOf'
import type { Certainty, CrowdingDetail, Evidence } from '../../result'
import type { OverlapActors, OverlapExplanation } from '../finding'
import { sharingActors } from '../sharedSectors'
import { type CrowdingFinding, isEstablished, mergeLeaders } from './find'
import { mostAtOnce, peakOf, presenceSteps } from './presence'
import { crowdingRate } from './rate'
import { crowdingSentence, mitigations, possibleSentence, rateSentence, titleOf } from './sentences'
import { crowdingFactors } from './severity'

/** A stay of so many days or more, both ends counted and dated to the day, is a presence: a pavilion. */
const PRESENCE_DAYS = 31

/** What is said of a crowding beside what it was found with: words and evidence, how many at once, how usual. */
export interface CrowdingAround {
	/** Missions of it that do not count: those of low confidence, where it is ESTABLISHED. */
	readonly uncounted: readonly MissionFact[]
	/** Dated to the year only: they may belong to it, and are not counted. */
	readonly possible: readonly MissionFact[]
	/** Counted missions that are presences. */
	readonly presences: readonly MissionFact[]
	/** How many leaders there are with every mission of it, and at most at once from all of them. */
	readonly withAll: { readonly leaderCount: number; readonly peakPossible: number }
}

export function explainCrowding(finding: CrowdingFinding, snapshot: Snapshot): OverlapExplanation {
	const { cluster, counted, leaders, sectors, place } = finding
	const around = aroundOf(finding)
	return {
		sharedSectors: sharingActors(
			sectors,
			counted.map(({ leader, sectors: named }) => ({ actors: leader ? [leader] : [], sectors: named })),
			leaders,
			areDisjoint,
		),
		factors: crowdingFactors(finding),
		evidence: cluster.map(missionEvidence),
		possible: around.possible.map(({ record }) => evidenceOf(record, 'POSSIBLE')),
		contacts: contactsFor(place, snapshot.geography),
		crowding: crowdingDetail(finding, around),
		title: titleOf(finding, snapshot.geography),
		sentence: crowdingSentence(finding, snapshot.geography),
		possibleSentence: possibleSentence(around),
		mitigations: mitigations(finding, around),
		scenario: usesScenario(finding, around),
	}
}

/** Every actor with a mission in it, and those of them whom only missions of low confidence know. */
export function crowdingActors({ cluster }: CrowdingFinding): OverlapActors {
	const actors = partiesOf(cluster)
	const established = partiesOf(cluster.filter(isEstablished))
	return {
		actors: sortedById([...actors]),
		possibleActors: sortedById([...actors].filter((actor) => !established.has(actor))),
	}
}

function partiesOf(missions: readonly MissionFact[]): ReadonlySet<Actor> {
	return new Set(missions.flatMap(({ parties }) => parties))
}

function aroundOf(finding: CrowdingFinding): CrowdingAround {
	const { cluster, counted } = finding
	return {
		uncounted: cluster.filter((mission) => !counted.includes(mission)),
		possible: possibleMissions(finding),
		presences: counted.filter(isPresence),
		withAll: leadersOfAll(cluster),
	}
}

/**
 * The missions dated only to a year that may belong to a cluster: it touches the year of their start, and what is known
 * of their end does not rule it out.
 */
export function possibleMissions({
	yearOnly,
	days,
	parameters: { gapDays },
}: CrowdingFinding): readonly MissionFact[] {
	const near = { first: days.first - gapDays, last: days.last + gapDays }
	return yearOnly.filter(({ record: { start }, firstDay, lastDay }) => {
		if (start === null) return false
		const year = { first: earliestDay(start), last: latestDay(start) }
		return rangesMeet(year, days) && rangesMeet({ first: firstDay, last: lastDay }, near)
	})
}

function isPresence({ isExact, firstDay, lastDay }: MissionFact): boolean {
	return isExact && lengthInDays({ first: firstDay, last: lastDay }) >= PRESENCE_DAYS
}

function leadersOfAll(cluster: readonly MissionFact[]): CrowdingAround['withAll'] {
	const merged = mergeLeaders(cluster)
	const stays = cluster.flatMap(({ leader, firstDay, lastDay }) =>
		leader === null ? [] : [{ group: merged.groupOf(leader), first: firstDay, last: lastDay }],
	)
	return {
		leaderCount: new Set(stays.map(({ group }) => group)).size,
		peakPossible: mostAtOnce(presenceSteps(stays)),
	}
}

function crowdingDetail(finding: CrowdingFinding, around: CrowdingAround): CrowdingDetail {
	const { cluster, counted, actorCount, presence, peakCertain, occasion } = finding
	const peak = peakOf(presence)
	const rate = crowdingRate(finding)
	return {
		direction: cluster[0]?.isOutbound === false ? 'PARTNER_TO_FR' : 'FR_TO_PARTNER',
		missions: counted.length,
		leaders: actorCount,
		peakCertain,
		peakPossible: around.withAll.peakPossible,
		peakPeriod: peak && {
			start: parseFuzzyDate(isoDay(peak.first)),
			end: parseFuzzyDate(isoDay(peak.last)),
		},
		presences: around.presences.map(missionEvidence),
		occasion: occasion?.id ?? null,
		rate,
		rateSentence: rateSentence(finding, rate),
		steps: presence.map(({ first, last, leaders }) => ({
			from: isoDay(first),
			until: isoDay(last),
			leaders,
		})),
	}
}

function missionEvidence(mission: MissionFact): Evidence {
	const certainty: Certainty = isEstablished(mission) ? 'ESTABLISHED' : 'POSSIBLE'
	return evidenceOf(mission.record, certainty)
}

/** Whether anything fictitious has a part in it, were it only in the usual number of missions. */
function usesScenario(
	{ cluster, excess, before, occasion }: CrowdingFinding,
	around: CrowdingAround,
): boolean {
	const missions = [...cluster, ...around.possible, ...(excess === null ? [] : before)]
	return missions.some(({ scenario }) => scenario) || (occasion?.scenario ?? false)
}

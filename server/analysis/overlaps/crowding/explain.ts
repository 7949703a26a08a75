import {
	type DayRange,
	daysIn,
	type FuzzyDate,
	type FuzzyPeriod,
	isoDay,
	precisionOf,
} from '../../../domain/fuzzyDate'
import { HOME_COUNTRY } from '../../../domain/ids'
import { areDisjoint } from '../../../domain/mergeActors'
import { type Message, message, type NamedActor } from '../../../domain/message'
import { doRangesMeet, lengthInDays, periodOfDays } from '../../../domain/period'
import type { MissionFact } from '../../../snapshot/facts'
import { type Actor, byId, type Geography, sortedById } from '../../../snapshot/geography'
import type { Snapshot } from '../../../snapshot/snapshot'
import { contactsFor } from '../../contacts'
import { evidenceOf } from '../../evidenceOf'
import { heldByIn, rolledUpHolders } from '../../heldBy'
import type { CrowdingDetail, CrowdingRate, Evidence } from '../../result'
import type { OverlapExplanation } from '../finding'
import { isCompeting } from '../severity'
import { sharingActors } from '../sharedSectors'
import { whenOf } from '../whenOf'
import {
	type CrowdingFinding,
	isAboveLowConfidence,
	ledMissions,
	mostAtOnce,
	peakOf,
	presenceOf,
} from './find'
import { crowdingFactors, crowdingRate } from './severity'

/** A stay of at least this many days, both ends counted and dated to the day, is a presence: a pavilion. */
const PRESENCE_DAYS = 31
/** Above this number, the sentence gives the number of leaders instead of names. */
const MAX_NAMES = 4

/** What a page says of a crowding besides the finding itself. */
export function explainCrowding(finding: CrowdingFinding, snapshot: Snapshot): OverlapExplanation {
	const { cluster, counted, leaders, sectors, place } = finding
	const { geography } = snapshot
	const possible = possibleMissions(finding)
	const presences = counted.filter(isPresence)
	// With all missions of the cluster, counted or not.
	const { visits, leaders: possibleLeaders } = ledMissions(cluster)
	const peakPossible = mostAtOnce(presenceOf(visits))
	return {
		sharedSectors: sharingActors(
			sectors,
			counted.map(({ leader, sectors: named }) => ({ actors: leader ? [leader] : [], sectors: named })),
			leaders,
			areDisjoint,
		),
		factors: crowdingFactors(finding),
		evidence: cluster.map(missionEvidence),
		possible: possible.map((mission) => evidenceOf(mission.record, 'POSSIBLE', rolledUpHolders(mission))),
		contacts: contactsFor(place, geography),
		crowding: crowdingDetail(finding, presences, peakPossible),
		title: crowdingTitle(finding, peakPossible, geography),
		sentence: crowdingSentence(finding, peakPossible, geography),
		possibleSentence: possibleSentence(finding, possible, possibleLeaders.length),
		mitigations: mitigations(finding, presences),
		scenario: usesScenario(finding, possible),
	}
}

/**
 * The missions dated only to a year that may belong to a cluster: it overlaps the year of their start, and the known
 * part of their end does not rule it out.
 */
export function possibleMissions({ yearOnly, days, parameters }: CrowdingFinding): readonly MissionFact[] {
	const { gapDays } = parameters
	const near = { first: days.first - gapDays, last: days.last + gapDays }
	return yearOnly.filter((mission) => {
		const { start } = mission.record
		if (start === null) return false
		return doRangesMeet(daysIn(start.text), days) && doRangesMeet(stayOf(mission), near)
	})
}

/** Leaders as sentences name them: in mission order, each once, by their name at the time if there is one. */
export function namedLeaders(missions: readonly MissionFact[]): readonly NamedActor[] {
	const named = new Map<Actor, string | null>()
	for (const { leader, record } of missions) {
		if (leader === null) continue
		// A leader's name at the time does not apply to the territory it is rolled up to.
		const ownName = leader.id === record.leader ? record.nameOfTheTime : null
		named.set(leader, named.get(leader) ?? ownName)
	}
	const heldBy = heldByIn(missions.flatMap(ledMission))
	return [...named].map(([leader, nameOfTheTime]) => ({
		actor: leader.id,
		nameOfTheTime,
		heldBy: heldBy(leader),
	}))
}

/** A mission with its leader as the only party, because participants do not lead. */
function ledMission({ leader, holders }: MissionFact) {
	return leader === null ? [] : [{ parties: [leader], holders }]
}

export function stayOf({ firstDay, lastDay }: MissionFact): DayRange {
	return { first: firstDay, last: lastDay }
}

function isPresence(mission: MissionFact): boolean {
	return mission.isExact && lengthInDays(stayOf(mission)) >= PRESENCE_DAYS
}

/** A mission as evidence of a meeting; with low confidence it is only possible. */
export function missionEvidence(mission: MissionFact): Evidence {
	return evidenceOf(
		mission.record,
		isAboveLowConfidence(mission) ? 'ESTABLISHED' : 'POSSIBLE',
		rolledUpHolders(mission),
	)
}

function crowdingDetail(
	finding: CrowdingFinding,
	presences: readonly MissionFact[],
	peakPossible: number,
): CrowdingDetail {
	const { counted, actorCount, presence, peakCertain, occasion } = finding
	const peak = peakOf(presence)
	const rate = crowdingRate(finding)
	return {
		direction: directionOf(finding),
		missions: counted.length,
		leaders: actorCount,
		peakCertain,
		peakPossible,
		peakPeriod: peak && periodOfDays(peak),
		presences: presences.map(missionEvidence),
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

function directionOf({ cluster: [first] }: CrowdingFinding): CrowdingDetail['direction'] {
	return first?.isOutbound === false ? 'PARTNER_TO_FR' : 'FR_TO_PARTNER'
}

function crowdingTitle(finding: CrowdingFinding, peakPossible: number, geography: Geography): Message {
	return message('crowding.title', {
		...leaderValues(finding, geography),
		place: { place: finding.place.id },
		period: { period: toTheMonth(finding.period) },
		certainty: finding.certainty,
		meeting: meetingOf(peakPossible),
	})
}

/** « se croisent » if two may have been there on the same day, else « se suivent de près ». */
function meetingOf(peakPossible: number): 'cross' | 'follow' {
	return peakPossible >= 2 ? 'cross' : 'follow'
}

/** Who follows whom, where and when, how many on one day, and what they have in common. */
function crowdingSentence(finding: CrowdingFinding, peakPossible: number, geography: Geography): Message {
	const { counted, sectors, certainty, peakCertain } = finding
	const actors = namedLeaders(counted)
	const competing = sectors.filter(isCompeting).length
	return message('crowding.sentence', {
		...leaderValues(finding, geography),
		place: { inPlace: finding.place.id },
		period: { period: periodInSentence(finding.period) },
		certainty,
		meeting: meetingOf(peakPossible),
		tense: tenseOf(finding, geography),
		missions: counted.length,
		named: String(actors.length <= MAX_NAMES),
		actors: { actors },
		peak: peakCertain,
		shared: sectors.length,
		competing,
		competition: competing === 0 ? 'none' : competing === sectors.length ? 'all' : 'some',
	})
}

/** What the uncounted records would add; null if every record counts. */
function possibleSentence(
	{ cluster, counted }: CrowdingFinding,
	possible: readonly MissionFact[],
	leaderCount: number,
): Message | null {
	const uncounted = cluster.filter((mission) => !counted.includes(mission))
	if (uncounted.length === 0 && possible.length === 0) return null
	const unsureActors = namedLeaders(uncounted)
	const roughActors = namedLeaders(possible)
	return message('crowding.possible', {
		unsure: uncounted.length,
		unsureNamed: unsureActors.length,
		unsureActors: { actors: unsureActors },
		leaders: leaderCount,
		rough: possible.length,
		roughNamed: roughActors.length,
		roughActors: { actors: roughActors },
		both: String(uncounted.length > 0 && possible.length > 0),
	})
}

/** How usual so many missions are there, or that too few earlier ones are known to say. */
function rateSentence({ place: { id }, before }: CrowdingFinding, rate: CrowdingRate | null): Message {
	const place = { inPlace: id }
	if (rate === null) return message('crowding.rate.few', { place, before: before.length })
	return message('crowding.rate.known', {
		place,
		before: rate.missionsBefore,
		days: rate.clusterDays,
		lambda: { decimal: rate.lambda },
		missions: rate.missions,
		tail: { decimal: rate.tail },
	})
}

/** What reduces its weight: an occasion, long stays, leaders that merge, dates or records that do not prove it. */
function mitigations(finding: CrowdingFinding, presences: readonly MissionFact[]): readonly Message[] {
	const { occasion, counted, certainty } = finding
	const messages: Message[] = []
	if (occasion !== null) {
		const { name, start, end } = occasion.record
		const values = { occasion: name, period: { period: { start, end } } }
		messages.push(message('crowding.mitigation.occasion', values))
	}
	if (presences.length > 0) {
		const values = { presences: presences.length, missions: counted.length }
		messages.push(message('crowding.mitigation.presences', values))
	}
	messages.push(...togetherMessages(finding))
	if (certainty === 'POSSIBLE') {
		// Blames the records if the established ones do not have two leaders, otherwise the imprecise dates.
		const sure = finding.cluster.filter(isAboveLowConfidence)
		const sureLeaders = new Set(sure.flatMap(({ leader }) => leader ?? []))
		messages.push(message(sureLeaders.size < 2 ? 'crowding.mitigation.records' : 'crowding.mitigation.dates'))
	}
	return messages
}

/** Leaders named separately that count as one: ordered by the first id of each group. */
function togetherMessages({ counted, leaders }: CrowdingFinding): readonly Message[] {
	const named = namedLeaders(counted)
	return leaders
		.map(({ members }) => sortedById(members))
		.sort(([one], [other]) => (one && other ? byId(one, other) : 0))
		.map((members) => named.filter(({ actor }) => members.some(({ id }) => id === actor)))
		.filter((actors) => actors.length > 1)
		.map((actors) => message('crowding.mitigation.together', { actors: { actors } }))
}

function leaderValues(finding: CrowdingFinding, geography: Geography): Message['values'] {
	const areTerritories = finding.counted.every(({ leader }) => leader === null || leader.isTerritory)
	return {
		leaders: finding.actorCount,
		who: areTerritories ? 'territories' : 'actors',
		direction: directionOf(finding),
		guests: { adjectiveOf: geography.partner?.code ?? HOME_COUNTRY },
	}
}

/** `followed`: upcoming on the requested day, and since known to have happened (« a eu lieu ensuite »). */
function tenseOf(
	{ counted, period, parameters }: CrowdingFinding,
	geography: Geography,
): 'past' | 'current' | 'upcoming' | 'followed' {
	switch (whenOf(period, parameters.asOf)) {
		case 'PAST':
			return 'past'
		case 'CURRENT':
			return 'current'
		case 'UPCOMING': {
			const followed = counted.every(({ record, scenario, lastDay }) => {
				if (record.status !== null) return record.status === 'done'
				const compiled = geography.compiledOn(record.dataset)
				return !scenario && compiled !== null && lastDay < compiled
			})
			return followed ? 'followed' : 'upcoming'
		}
	}
}

/** « en mai 2018 », not « à partir du 1er mai 2018 », if the end is only known to the same month. */
function periodInSentence(period: FuzzyPeriod): FuzzyPeriod {
	const { start, end } = period
	const sameMonth = start !== null && end !== null && start.text.startsWith(`${end.text}-`)
	return sameMonth ? toTheMonth(period) : period
}

/** « mai – octobre 2010 »: a title needs no days. The month of an approximate day is exact. */
function toTheMonth({ start, end }: FuzzyPeriod): FuzzyPeriod {
	const cut = (date: FuzzyDate | null) =>
		date && precisionOf(date) === 'day' ? { text: date.text.slice(0, 7), approximate: false } : date
	return { start: cut(start), end: cut(end) }
}

/** Whether anything fictitious is involved, even if only in the usual number of missions. */
function usesScenario(
	{ cluster, excess, before, occasion }: CrowdingFinding,
	possible: readonly MissionFact[],
): boolean {
	const missions = [...cluster, ...possible, ...(excess === null ? [] : before)]
	return missions.some(({ scenario }) => scenario) || occasion?.scenario === true
}

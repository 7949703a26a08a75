import { type FuzzyDate, type FuzzyPeriod, precisionOf } from '../../../domain/fuzzyDate'
import { HOME_COUNTRY, type Id } from '../../../domain/ids'
import type { Message, MessageValue, NamedActor } from '../../../domain/message'
import type { MissionFact } from '../../../snapshot/facts'
import { byId, type Geography, sortedById } from '../../../snapshot/geography'
import type { CrowdingRate } from '../../result'
import { whenOf } from '../whenOf'
import type { CrowdingAround } from './explain'
import { type CrowdingFinding, isEstablished } from './find'

/** Past this number the sentence gives the number of leaders, and no names. */
const MAX_NAMES = 4

/** `followed`: upcoming on the day asked for, and known since to have happened (« a eu lieu ensuite »). */
type Tense = 'past' | 'current' | 'upcoming' | 'followed'

/** Leaders as sentences name them: in the order of the missions, each once, by the name of the time first. */
export function namedLeaders(missions: readonly MissionFact[]): readonly NamedActor[] {
	const named = new Map<Id, string | null>()
	for (const { leader, record } of missions) {
		if (leader === null) continue
		// The name of a leader is not that of the territory which it stands for.
		const ownName = leader.id === record.leader ? record.nameOfTheTime : null
		named.set(leader.id, named.get(leader.id) ?? ownName)
	}
	return [...named].map(([actor, nameOfTheTime]) => ({ actor, nameOfTheTime }))
}

export function titleOf(finding: CrowdingFinding, geography: Geography): Message {
	return {
		key: 'crowding.title',
		values: {
			...whoOf(finding, geography),
			place: { place: finding.place.id },
			period: { period: toTheMonth(finding.period) },
			certainty: finding.certainty,
		},
	}
}

/** Who follows whom, where and when, how many on one day, what they have in common. */
export function crowdingSentence(finding: CrowdingFinding, geography: Geography): Message {
	const { counted, sectors, certainty, peakCertain } = finding
	const actors = namedLeaders(counted)
	const competing = sectors.filter(({ family }) => family === 'competing').length
	return {
		key: 'crowding.sentence',
		values: {
			...whoOf(finding, geography),
			place: { inPlace: finding.place.id },
			period: { period: spoken(finding.period) },
			certainty,
			tense: tenseOf(finding, geography),
			missions: counted.length,
			named: String(actors.length <= MAX_NAMES),
			actors: { actors },
			peak: peakCertain,
			shared: sectors.length,
			competing,
			competition: competing === 0 ? 'none' : competing === sectors.length ? 'all' : 'some',
		},
	}
}

/** What the records that do not count would add; null where every record counts. */
export function possibleSentence({ uncounted, possible, withAll }: CrowdingAround): Message | null {
	if (uncounted.length === 0 && possible.length === 0) return null
	const unsureActors = namedLeaders(uncounted)
	const roughActors = namedLeaders(possible)
	return {
		key: 'crowding.possible',
		values: {
			unsure: uncounted.length,
			unsureNamed: unsureActors.length,
			unsureActors: { actors: unsureActors },
			leaders: withAll.leaderCount,
			rough: possible.length,
			roughNamed: roughActors.length,
			roughActors: { actors: roughActors },
			both: String(uncounted.length > 0 && possible.length > 0),
		},
	}
}

/** How usual so many missions are there, or that too few are known before to say. */
export function rateSentence({ place: { id }, before }: CrowdingFinding, rate: CrowdingRate | null): Message {
	const place: MessageValue = { inPlace: id }
	if (rate === null) return { key: 'crowding.rate.few', values: { place, before: before.length } }
	return {
		key: 'crowding.rate.known',
		values: {
			place,
			before: rate.missionsBefore,
			days: rate.clusterDays,
			lambda: { decimal: rate.lambda },
			missions: rate.missions,
			tail: { decimal: rate.tail },
		},
	}
}

/** What makes it weigh less: an occasion, long stays, dates or records that do not prove it. */
export function mitigations(finding: CrowdingFinding, { presences }: CrowdingAround): readonly Message[] {
	const { occasion, counted, certainty } = finding
	return [
		...(occasion === null ? [] : [occasionMessage(occasion.record)]),
		...(presences.length === 0
			? []
			: [
					{
						key: 'crowding.tempering.presences',
						values: { presences: presences.length, missions: counted.length },
					},
				]),
		...togetherMessages(finding),
		...(certainty === 'ESTABLISHED' ? [] : [unprovedMessage(finding)]),
	]
}

function occasionMessage({ name, start, end }: NonNullable<CrowdingFinding['occasion']>['record']): Message {
	return {
		key: 'crowding.tempering.occasion',
		values: { occasion: name, period: { period: { start, end } } },
	}
}

/** Leaders who are named apart and count as one: in the order of the first id of each group. */
function togetherMessages({ counted, leaders }: CrowdingFinding): readonly Message[] {
	const named = namedLeaders(counted)
	return leaders
		.map(({ members }) => sortedById(members))
		.sort(([one], [other]) => (one && other ? byId(one, other) : 0))
		.map((members) => named.filter(({ actor }) => members.some(({ id }) => id === actor)))
		.filter((actors) => actors.length > 1)
		.map((actors) => ({ key: 'crowding.tempering.together', values: { actors: { actors } } }))
}

/** Its records are unsure where the established ones do not hold two leaders; else its dates are too rough. */
function unprovedMessage({ cluster }: CrowdingFinding): Message {
	const sureLeaders = namedLeaders(cluster.filter(isEstablished))
	const key = sureLeaders.length < 2 ? 'crowding.tempering.records' : 'crowding.tempering.dates'
	return { key, values: {} }
}

function whoOf(
	{ cluster, counted, actorCount }: CrowdingFinding,
	geography: Geography,
): Record<'leaders' | 'who' | 'direction' | 'guests', MessageValue> {
	const areTerritories = counted.every(({ leader }) => leader === null || leader.isTerritory)
	return {
		leaders: actorCount,
		who: areTerritories ? 'territories' : 'actors',
		direction: cluster[0]?.isOutbound === false ? 'PARTNER_TO_FR' : 'FR_TO_PARTNER',
		guests: { adjectiveOf: geography.partner?.code ?? HOME_COUNTRY },
	}
}

function tenseOf({ counted, period, parameters }: CrowdingFinding, geography: Geography): Tense {
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

/** « en mai 2018 », not « à partir du 1er mai 2018 », where the end is known to the same month only. */
function spoken(period: FuzzyPeriod): FuzzyPeriod {
	const { start, end } = period
	const sameMonth = start !== null && end !== null && start.text.startsWith(`${end.text}-`)
	return sameMonth ? toTheMonth(period) : period
}

/** « mai – octobre 2010 »: a title needs no days. Of an approximate day the month is known. */
function toTheMonth({ start, end }: FuzzyPeriod): FuzzyPeriod {
	const cut = (date: FuzzyDate | null) =>
		date && precisionOf(date) === 'day' ? { text: date.text.slice(0, 7), approximate: false } : date
	return { start: cut(start), end: cut(end) }
}

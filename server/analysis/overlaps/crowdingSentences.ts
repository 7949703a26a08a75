import { dayNumber, type FuzzyDate, type FuzzyPeriod, precisionOf } from '../../domain/fuzzyDate'
import type { Message, MessageValue } from '../../domain/message'
import type { CountedVisits, CrowdingFacts } from './crowdingFacts'
import { namedLeaders } from './leaders'
import { presencesAmong } from './presences'
import { whenOf } from './whenOf'

/** Past this number the sentence gives the number of leaders, and no names. */
const MOST_NAMES = 4

/** `followed`: upcoming on the day asked for, and known since to have happened (« a eu lieu ensuite »). */
type Tense = 'past' | 'current' | 'upcoming' | 'followed'

export function titleOf(facts: CrowdingFacts): Message {
	return {
		key: 'crowding.title',
		values: {
			...whoOf(facts),
			place: { place: facts.place },
			period: { period: toTheMonth(facts.period) },
			certainty: facts.certainty,
		},
	}
}

/** Who follows whom, where and when, how many on one day, what they have in common. */
export function crowdingSentence(facts: CrowdingFacts): Message {
	const { counted, sectors, competing } = facts
	const actors = namedLeaders(counted.visits)
	return {
		key: 'crowding.sentence',
		values: {
			...whoOf(facts),
			place: { inPlace: facts.place },
			period: { period: spoken(facts.period) },
			certainty: facts.certainty,
			tense: tenseOf(facts),
			missions: counted.visits.length,
			named: String(actors.length <= MOST_NAMES),
			actors: { actors },
			peak: facts.peakCertain,
			shared: sectors.length,
			competing,
			competition: shareOf(competing, sectors.length),
		},
	}
}

function shareOf(part: number, whole: number): 'none' | 'some' | 'all' {
	if (part === 0) return 'none'
	return part === whole ? 'all' : 'some'
}

/** What the records that do not count would add; null where every record counts. */
export function possibleSentence(facts: CrowdingFacts): Message | null {
	const { uncounted } = facts
	const possible = facts.possible()
	if (uncounted.length === 0 && possible.length === 0) return null
	const unsureActors = namedLeaders(uncounted)
	const roughActors = namedLeaders(possible)
	return {
		key: 'crowding.possible',
		values: {
			unsure: uncounted.length,
			unsureNamed: unsureActors.length,
			unsureActors: { actors: unsureActors },
			leaders: facts.withAll().leaderCount,
			rough: possible.length,
			roughNamed: roughActors.length,
			roughActors: { actors: roughActors },
			both: String(uncounted.length > 0 && possible.length > 0),
		},
	}
}

/** How usual so many missions are there, or that too few are known before to say. */
export function rateSentence({ place: where, rate, missionsBefore }: CrowdingFacts): Message {
	const place: MessageValue = { inPlace: where }
	if (rate === null) return { key: 'crowding.rate.few', values: { place, before: missionsBefore.length } }
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
export function temperingOf(facts: CrowdingFacts): readonly Message[] {
	const { occasion, counted, certainty } = facts
	const presences = presencesAmong(counted.visits).length
	return [
		...(occasion === null ? [] : [occasionMessage(occasion)]),
		...(presences === 0
			? []
			: [
					{
						key: 'crowding.tempering.presences',
						values: { presences, missions: counted.visits.length },
					},
				]),
		...togetherMessages(counted),
		...(certainty === 'ESTABLISHED' ? [] : [unprovedMessage(facts)]),
	]
}

function occasionMessage({ name, start, end }: NonNullable<CrowdingFacts['occasion']>): Message {
	return {
		key: 'crowding.tempering.occasion',
		values: { occasion: name, period: { period: { start, end } } },
	}
}

/** Leaders who are named apart and count as one. */
function togetherMessages({ visits, leaders }: CountedVisits): readonly Message[] {
	const named = namedLeaders(visits)
	return leaders
		.map((group) => named.filter(({ actor }) => group.actors.includes(actor)))
		.filter((actors) => actors.length > 1)
		.map((actors) => ({ key: 'crowding.tempering.together', values: { actors: { actors } } }))
}

/** Its records are unsure where the established ones do not hold two leaders; else its dates are too rough. */
function unprovedMessage({ cluster }: CrowdingFacts): Message {
	const sureLeaders = namedLeaders(cluster.filter(({ established }) => established))
	const key = sureLeaders.length < 2 ? 'crowding.tempering.records' : 'crowding.tempering.dates'
	return { key, values: {} }
}

function whoOf({
	context,
	counted,
	leaderCount,
}: CrowdingFacts): Record<'leaders' | 'who' | 'direction' | 'guests', MessageValue> {
	return {
		leaders: leaderCount,
		who: onlyTerritories(counted, context) ? 'territories' : 'actors',
		direction: context.direction,
		guests: { adjectiveOf: context.partner },
	}
}

function onlyTerritories({ visits }: CountedVisits, { places }: CrowdingFacts['context']): boolean {
	return namedLeaders(visits).every(({ actor }) => places.levelOf(actor) !== null)
}

function tenseOf({ counted, period, context }: CrowdingFacts): Tense {
	switch (whenOf(period, context.parameters.asOf)) {
		case 'PAST':
			return 'past'
		case 'CURRENT':
			return 'current'
		case 'UPCOMING': {
			const followed = counted.visits.every(({ mission, days }) => {
				const compiled = context.compiledOf(mission.dataset)
				if (mission.status !== null) return mission.status === 'done'
				return !mission.scenario && compiled !== null && days.last < dayNumber(compiled)
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

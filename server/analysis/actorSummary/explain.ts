import { actorKind } from '../../domain/actorKind'
import type { FuzzyDate } from '../../domain/fuzzyDate'
import { type Message, type MessageValue, message } from '../../domain/message'
import { type Actor, type Geography, isFrench } from '../../snapshot/geography'
import type { Distinction } from './distinctions'
import { isMission, type PageFact, sidesOf } from './pageFacts'
import type { ActorSummary } from './summary'

/** Actors that a sentence names before it counts. */
const MAX_NAMED = 3
/** Areas that the sentence of an actor without a fact names. */
const MAX_AREAS = 2

/** The sentence that a page opens on: true of this actor, without praise or blame. */
export function explainSummary(summary: ActorSummary, geography: Geography): Message {
	const { actor, facts, distinction } = summary
	if (facts.length === 0) return explainNone(summary, geography)
	if (distinction === null) return explainFew(summary)
	const values = {
		actor: { actor: actor.id },
		level: levelWord(actor),
		only: distinction.isOnlyOne,
		count: distinction.facts.length,
		outOf: distinction.outOf,
		whole: distinction.facts.length === distinction.outOf,
		...(distinction.area !== null && { area: { inPlace: distinction.area.id } }),
	}
	return message(`summary.${distinction.kind}`, {
		...values,
		...valuesOfKind(distinction, summary, geography),
	})
}

/** What follows the sentence: who is closest, of a place of the other country who is there (the sentence of few facts says it), an open wish, how old the news is. */
export function summaryNotes({
	actor,
	closest,
	present,
	distinction,
	lastNews,
	isRecent,
	facts,
	wishes,
}: ActorSummary): readonly Message[] {
	return [
		...(closest === null
			? []
			: [
					message('summary.closest', {
						actor: { actor: actor.id },
						closest: { actor: closest.actor.id },
						areas: closest.areas,
					}),
				]),
		...(distinction === null || present.length === 0
			? []
			: [
					message('summary.present', {
						present: actorsValue(present.slice(0, MAX_NAMED)),
						more: Math.max(0, present.length - MAX_NAMED),
					}),
				]),
		...wishes.slice(0, 1).map(({ record: { direction, what, place } }) =>
			message('summary.wish', {
				actor: { actor: actor.id },
				direction,
				what: { word: `wishObject.${what}` },
				placed: place !== null,
				...(place !== null && { place: { inPlace: place } }),
			}),
		),
		...(facts.length === 0 || isRecent ? [] : [newsNote(lastNews)]),
	]
}

function newsNote(lastNews: FuzzyDate | null): Message {
	if (lastNews === null) return message('summary.undated')
	return message('summary.lastNews', {
		date: { date: { text: lastNews.text.slice(0, 4), approximate: false } },
	})
}

function explainNone({ actor, places }: ActorSummary, geography: Geography): Message {
	const linksByArea = new Map<Actor, number>()
	for (const { place, links } of places) {
		const area = place.division ?? place
		linksByArea.set(area, (linksByArea.get(area) ?? 0) + links.length)
	}
	const areas = [...linksByArea].sort(([, some], [, more]) => more - some).slice(0, MAX_AREAS)
	const near = new Set(
		places
			.filter(({ place }) => areas.some(([area]) => area === (place.division ?? place)))
			.flatMap(({ links }) => links.map((link) => link.actor)),
	)
	return message('summary.none', {
		actor: { actor: actor.id },
		...otherCountry(actor, geography),
		count: areas.length,
		...(areas.length > 0 && {
			areas: actorsValue(areas.map(([area]) => area)),
			near: actorsValue([...near].slice(0, MAX_NAMED)),
			nearCount: Math.min(near.size, MAX_NAMED),
		}),
	})
}

function explainFew(summary: ActorSummary): Message {
	const { actor } = summary
	const [first, second] = ownLinksFirst(summary)
	const others = [...new Set(summary.places.flatMap((place) => place.others))]
	return message('summary.few', {
		actor: { actor: actor.id },
		two: second !== undefined,
		...(first && partValues('first', first, actor)),
		...(second && partValues('second', second, actor)),
		othersCount: others.length,
		more: Math.max(0, others.length - MAX_NAMED),
		...(others.length > 0 && { others: actorsValue(others.slice(0, MAX_NAMED)) }),
	})
}

function partValues(name: 'first' | 'second', fact: PageFact, actor: Actor): Record<string, MessageValue> {
	const { record } = fact.fact
	const { own, other } = sidesOf(fact, actor)
	const [place] = fact.partners
	const what = record.kind === 'Mission' ? 'kind.Mission' : `${FORMS[record.kind]}.${record.form}`
	return {
		[`${name}Kind`]: place === undefined || other.length === 0 ? 'bare' : partKind(record),
		[`${name}What`]: { word: what },
		[`${name}IsOwn`]: own.includes(actor),
		...(own.length > 0 && { [`${name}By`]: actorsValue(own) }),
		...(other.length > 0 && { [`${name}With`]: actorsValue(other) }),
		...(place && { [`${name}Where`]: { inPlace: (place.place ?? place).id } }),
	}
}

const FORMS = { Partnership: 'form', Office: 'officeForm' } as const

function partKind(record: PageFact['fact']['record']): 'link' | 'office' | 'visit' | 'mission' {
	if (record.kind === 'Partnership') return 'link'
	if (record.kind === 'Office') return 'office'
	return record.direction === 'FR_TO_PARTNER' ? 'mission' : 'visit'
}

/** The level of a territory, the kind of an organisation: what a superlative compares with. */
function levelWord({ record, level }: Actor): string {
	if (record?.kind !== 'Organisation') return level ?? 'other'
	return actorKind(record)
}

/** Its own facts before those of the actors in it, and links before missions. */
function ownLinksFirst({ actor, facts }: ActorSummary): readonly PageFact[] {
	const rank = (fact: PageFact) =>
		(sidesOf(fact, actor).own.includes(actor) ? 0 : 2) + (isMission(fact) ? 1 : 0)
	return [...facts].sort((one, other) => rank(one) - rank(other))
}

function valuesOfKind(
	{ kind, facts, area, sector, others }: Distinction,
	{ actor, areas, facts: all }: ActorSummary,
	geography: Geography,
): Record<string, MessageValue> {
	switch (kind) {
		case 'RARE_SECTOR':
			return sector === null ? {} : { sectors: { sectors: [sector.id] } }
		case 'BALANCED': {
			const journeys = facts.filter(isMission)
			const sent = journeys.filter(({ fact }) => 'isOutbound' in fact && fact.isOutbound).length
			const received = journeys.length - sent
			const counts = isFrench(actor) ? { sent, received } : { sent: received, received: sent }
			return { ...otherCountry(actor, geography), ...counts }
		}
		case 'OLDEST_LINK': {
			const [oldest] = facts
			const since = oldest?.fact.record.kind === 'Partnership' ? oldest.fact.record.since : null
			return since === null ? {} : { date: { date: since } }
		}
		case 'ONLY_ONE_THERE':
			return {
				more: Math.max(0, others.length - MAX_NAMED),
				others: actorsValue(others.slice(0, MAX_NAMED)),
			}
		case 'PLAIN': {
			const most = area === null ? 0 : all.filter((fact) => leadsTo(fact, area, actor)).length
			return { ...otherCountry(actor, geography), areas: areas.length, most }
		}
		default:
			return {}
	}
}

function leadsTo(fact: PageFact, area: Actor, actor: Actor): boolean {
	return sidesOf(fact, actor).other.some(
		(one) => one === area || one.containers.some((outer) => outer === area),
	)
}

/** The other country as seen from an actor: France, which sentences name themselves, or the partner. */
function otherCountry(actor: Actor, { partner }: Geography): Record<string, MessageValue> {
	const isFrom = isFrench(actor)
	return {
		fromFrance: isFrom,
		...(isFrom && partner !== null && { where: { inPlace: partner.territory } }),
	}
}

function actorsValue(actors: readonly Actor[]): MessageValue {
	return { actors: actors.map(({ id }) => ({ actor: id })) }
}

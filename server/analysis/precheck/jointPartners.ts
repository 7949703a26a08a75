import { HOME_COUNTRY, type Id } from '../../domain/ids'
import type { Message, MessageValue } from '../../domain/message'
import { mergeActors } from '../../domain/oneActor'
import { opennessAt, wishIsOpen } from '../../domain/openness'
import type { Partnership, Wish } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import { evidenceOf } from '../evidenceOf'
import type { DetectionParameters } from '../overlaps/parameters'
import { recordsThatCount } from '../overlaps/recordsThatCount'
import type { Visit } from '../overlaps/visits'
import type { Evidence } from '../result'
import type { MissionDraft } from './missionDraft'

/** Somebody with whom the mission could be joint, and why. */
export interface JointPartner {
	readonly actor: Id
	/** SEEKS: wishes to join a mission; GOES: goes at near dates; LINKED: has an open link with the place. */
	readonly reason: 'SEEKS' | 'GOES' | 'LINKED'
	readonly sectors: readonly Id[]
	readonly sentence: Message
	readonly evidence: Evidence
}

const ORDER: readonly JointPartner['reason'][] = ['SEEKS', 'GOES', 'LINKED']

/**
 * Partners for a joint mission: those who seek to join one there, then those who go at near dates, then those with
 * an open link there in a sector of the draft; in each, those who share most sectors first, then by id. Nobody
 * twice, nobody who is one actor with the draft's own. Cost: one pass over partnerships and wishes.
 */
export function jointPartners(
	projection: Projection,
	draft: MissionDraft,
	others: readonly Visit[],
	parameters: DetectionParameters,
): readonly JointPartner[] {
	const found = [
		...recordsThatCount([...projection.wishes.values()], parameters).flatMap((wish) =>
			seeking(projection, draft, wish),
		),
		...others.flatMap((visit) => going(projection, draft, visit)),
		...linksOf(projection, draft, parameters)
			.filter((link) => opennessAt(link, draft.days.first, null) !== 'not-open')
			.flatMap((link) => linked(projection, draft, link)),
	]
	const { contains, levelOf } = projection.places
	const isApart = ({ actor }: JointPartner) =>
		mergeActors([actor, draft.actor], { contains, levelOf, parties: [] }).length === 2
	const seen = new Set<Id>()
	return found
		.filter(isApart)
		.sort(nearestFirst)
		.filter(({ actor }) => !seen.has(actor) && seen.add(actor))
}

function nearestFirst(one: JointPartner, other: JointPartner): number {
	return (
		ORDER.indexOf(one.reason) - ORDER.indexOf(other.reason) ||
		other.sectors.length - one.sectors.length ||
		(one.actor < other.actor ? -1 : one.actor > other.actor ? 1 : 0) ||
		(one.evidence.recordId < other.evidence.recordId ? -1 : 1)
	)
}

function seeking(projection: Projection, draft: MissionDraft, wish: Wish): readonly JointPartner[] {
	const { places } = projection
	const sought = wish.place === null ? null : places.keyOf(wish.place)
	const isSought =
		sought !== null && draft.places.some((place) => place === sought || places.provinceOf(place) === sought)
	const fits =
		wish.direction === 'SEEKS' &&
		wish.what === 'joint-mission' &&
		isSought &&
		sideOf(projection, wish.actor) === sideOf(projection, draft.actor) &&
		wishIsOpen(wish, draft.days.first)
	if (!fits) return []
	const place: MessageValue = { inPlace: wish.place ?? '' }
	return [partnerOf(projection, draft, wish.actor, 'SEEKS', wish, { place })]
}

function going(projection: Projection, draft: MissionDraft, { mission }: Visit): readonly JointPartner[] {
	if (mission.leader === null || mission.status === 'done') return []
	const period: MessageValue = { period: { start: mission.start, end: mission.end } }
	return [partnerOf(projection, draft, mission.leader, 'GOES', mission, { period })]
}

/** Links in a sector of the draft, with somebody who is at one of its places. */
function linksOf(projection: Projection, draft: MissionDraft, parameters: DetectionParameters) {
	return recordsThatCount([...projection.partnerships.values()], parameters).filter(
		(link) =>
			link.sectors.some((sector) => draft.sectors.includes(sector)) &&
			endsOf(link, draft).there.some((actor) => isThere(projection, draft, actor)),
	)
}

function linked(projection: Projection, draft: MissionDraft, link: Partnership): readonly JointPartner[] {
	const { own, there } = endsOf(link, draft)
	const host = there.find((actor) => isThere(projection, draft, actor))
	if (host === undefined) return []
	return own.map((actor) => partnerOf(projection, draft, actor, 'LINKED', link, { partner: { actor: host } }))
}

function endsOf({ frenchActors, partnerActors }: Partnership, { direction }: MissionDraft) {
	return direction === 'FR_TO_PARTNER'
		? { own: frenchActors, there: partnerActors }
		: { own: partnerActors, there: frenchActors }
}

function partnerOf(
	projection: Projection,
	draft: MissionDraft,
	actor: Id,
	reason: JointPartner['reason'],
	record: Parameters<typeof evidenceOf>[0] & { readonly sectors: readonly Id[] },
	values: Readonly<Record<string, MessageValue>>,
): JointPartner {
	const sectors = record.sectors.filter((sector) => draft.sectors.includes(sector))
	const competing = sectors.filter((sector) => projection.sectors.get(sector)?.family === 'competing')
	return {
		actor,
		reason,
		sectors,
		sentence: {
			key: `precheck.partner.${reason}`,
			values: {
				actor: { actor },
				shared: sectors.length > 0,
				competing: howMany(competing.length, sectors.length),
				...(sectors.length > 0 && { sectors: { sectors } }),
				...(competing.length > 0 && { rivals: { sectors: competing } }),
				...values,
			},
		},
		evidence: evidenceOf(record, record.confidence === 'low' ? 'POSSIBLE' : 'ESTABLISHED'),
	}
}

function isThere({ places }: Projection, draft: MissionDraft, actor: Id): boolean {
	const place = places.placeOf(actor)
	return place !== null && draft.places.includes(places.keyOf(place) ?? '')
}

function sideOf(projection: Projection, actor: Id): 'home' | 'away' {
	return projection.actor(actor)?.country === HOME_COUNTRY ? 'home' : 'away'
}

function howMany(some: number, all: number): string {
	if (some === 0) return 'none'
	return some === all ? 'all' : 'some'
}

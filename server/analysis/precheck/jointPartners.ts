import { type Id, idsOf } from '../../domain/ids'
import { mergeActors } from '../../domain/mergeActors'
import { type Message, type MessageValue, message } from '../../domain/message'
import type { Sector } from '../../domain/records'
import type { MissionFact, PartnershipFact, WishFact } from '../../snapshot/facts'
import { type Actor, byId, isFrench } from '../../snapshot/geography'
import type { Snapshot } from '../../snapshot/snapshot'
import { evidenceOf } from '../evidenceOf'
import { evidenceCertainty, type FactChoice, isOpen, isWishOpen } from '../openFacts'
import type { OverlapParameters } from '../overlaps/parameters'
import type { Evidence } from '../result'
import { isCountedAt, type MissionDraft } from './missionDraft'

/** An actor that could join the mission, and why. */
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
 * Partners for a joint mission: those that seek to join one there, then those that go at near dates, then those with an
 * open link there in a sector of the draft; in each, those that share most sectors first, then by id. Each once,
 * without those that merge with the draft's own actor. Cost: one pass over such wishes and the links of the sectors.
 */
export function jointPartners(
	snapshot: Snapshot,
	draft: MissionDraft,
	others: readonly MissionFact[],
	parameters: OverlapParameters,
): readonly JointPartner[] {
	const choice = { ...parameters, day: draft.days.first }
	const links = new Set(draft.sectors.flatMap((sector) => snapshot.partnerships.by.sector.at(sector)))
	const found = [
		...snapshot.wishes.by.object.at('joint-mission').flatMap((wish) => seeking(wish, draft, choice)),
		...others.flatMap(going),
		...[...links].filter((link) => isOpen(link, choice)).flatMap((link) => linked(link, draft)),
	]
	const seen = new Set<Actor>()
	return found
		.filter(({ actor }) => mergeActors([[actor], [draft.actor]]).groups.length === 2)
		.sort(
			(one, other) =>
				ORDER.indexOf(one.reason) - ORDER.indexOf(other.reason) ||
				sharedWith(draft, other.fact).length - sharedWith(draft, one.fact).length ||
				byId(one.actor, other.actor) ||
				byId(one.fact, other.fact),
		)
		.filter(({ actor }) => !seen.has(actor) && seen.add(actor))
		.map((one) => partnerOf(one, draft))
}

/** A possible partner, and the fact behind it. */
interface Found {
	readonly actor: Actor
	readonly reason: JointPartner['reason']
	readonly fact: WishFact | MissionFact | PartnershipFact
	/** Values of its sentence besides the sectors. */
	readonly values: Readonly<Record<string, MessageValue>>
}

function seeking(wish: WishFact, draft: MissionDraft, choice: FactChoice): readonly Found[] {
	const sought = wish.place?.countingPlace ?? null
	if (wish.place === null || sought === null || !wish.isSought || !isWishOpen(wish, choice)) return []
	const isThere = draft.places.some((place) => isCountedAt(sought, place) || place.division === sought)
	if (!isThere || isFrench(wish.actor) !== isFrench(draft.actor)) return []
	return [{ actor: wish.actor, reason: 'SEEKS', fact: wish, values: { place: { inPlace: wish.place.id } } }]
}

function going(mission: MissionFact): readonly Found[] {
	const { leader, record } = mission
	if (leader === null || record.status === 'done') return []
	const period = { start: record.start, end: record.end }
	return [{ actor: leader, reason: 'GOES', fact: mission, values: { period: { period } } }]
}

/** The actors of a link with a partner at one of the places of the draft. */
function linked(link: PartnershipFact, { direction, places }: MissionDraft): readonly Found[] {
	const { parties, counterparts } = link
	const [own, there] = direction === 'FR_TO_PARTNER' ? [parties, counterparts] : [counterparts, parties]
	const host = there.find((actor) => places.some((place) => isCountedAt(actor, place)))
	if (host === undefined) return []
	const values = { partner: { actor: host.id } }
	return own.map((actor) => ({ actor, reason: 'LINKED', fact: link, values }))
}

function partnerOf({ actor, reason, fact, values }: Found, draft: MissionDraft): JointPartner {
	const shared = sharedWith(draft, fact)
	const sectors = idsOf(shared)
	const rivals = idsOf(shared.filter(({ family }) => family === 'competing'))
	return {
		actor: actor.id,
		reason,
		sectors,
		sentence: message(`precheck.partner.${reason}`, {
			actor: { actor: actor.id },
			shared: sectors.length > 0,
			competing: rivals.length === 0 ? 'none' : rivals.length === sectors.length ? 'all' : 'some',
			...(sectors.length > 0 && { sectors: { sectors } }),
			...(rivals.length > 0 && { rivals: { sectors: rivals } }),
			...values,
		}),
		evidence: evidenceOf(fact.record, evidenceCertainty(fact, draft.days.first)),
	}
}

/** The sectors of the draft that a fact names. */
function sharedWith(draft: MissionDraft, { sectors }: Found['fact']): readonly Sector[] {
	return sectors.filter((sector) => draft.sectors.includes(sector))
}

import type { DayNumber } from '../../../domain/fuzzyDate'
import { extentOf } from '../../../domain/period'
import type { EventFact, OfficeFact, PartnershipFact, WishFact } from '../../../snapshot/facts'
import { type Actor, sortedById } from '../../../snapshot/geography'
import { counts, type FactChoice, isOpen, isWishOpen } from '../../openFacts'
import { distinctById, smallestOf } from '../actors'
import { type CandidateBase, OpportunityKey } from '../finding'
import { countLinked, type LocalLink, linkedActors, linkedPartners, localLinks } from '../linkedActors'
import { openOffices } from '../scoringContext'

/** COMMON_STAND: several actors with links where an event to come is held could share a stand, also with the partner. */
export interface CommonStandCandidate extends CandidateBase {
	readonly kind: 'COMMON_STAND'
	readonly event: EventFact
	/** First day. */
	readonly starts: DayNumber
	/** Those of us who have links, seek or offer; in the order of their ids. */
	readonly french: readonly Actor[]
	readonly partners: readonly Actor[]
	readonly links: readonly PartnershipFact[]
	/** Whether all of them are linked to the very city, or stand around it; not to its province alone. */
	readonly isInCity: boolean
	/** Open wishes for a place at it, and offers of one. */
	readonly wishes: readonly WishFact[]
	readonly offers: readonly WishFact[]
	/** Of each of ours, its offices in the city that are open or may be. */
	readonly offices: readonly OfficeFact[]
}

/** What is known of an event and of where it is held. */
export interface EventFacts {
	readonly event: EventFact
	/** Links with partners in its city, and in its province. */
	readonly inCity: readonly PartnershipFact[]
	readonly inProvince: readonly PartnershipFact[]
	/** In France: links of those who stand where it is held (`isLocalHost`). */
	readonly ofHosts: readonly PartnershipFact[]
	/** What is sought and offered of places at events. */
	readonly wishes: readonly WishFact[]
	/** In its city. */
	readonly offices: readonly OfficeFact[]
}

/** Events where one exhibits or speaks; a steering committee or a deadline has no stand. */
const WITH_STANDS: ReadonlySet<string> = new Set(['expo', 'fair', 'forum', 'rencontres'])

/** First day and place of an event to come that has stands; null of any other. */
export function upcomingStand(
	event: EventFact,
	choice: FactChoice,
): { readonly starts: DayNumber; readonly place: Actor } | null {
	const { place, record } = event
	const days = extentOf(record)
	if (place === null || days === null || days.first < choice.day) return null
	return WITH_STANDS.has(record.form) && counts(event, choice) ? { starts: days.first, place } : null
}

/** Whether an actor stands in France where an event is held. */
export function isLocalHost(actor: Actor, place: Actor): boolean {
	const city = place.city ?? place
	return actor.isAtHome && (actor === place || actor === city || actor.containers.includes(city))
}

/**
 * The stand that several could share at an event to come: who has an open link with its city (else with its province; in
 * France, who stands there), who seeks or offers a place at it, and their partners there; two at least. Cost: the links.
 *
 * Example: an expo in Oriel, where two régions have a partner each → one stand of four.
 */
export function findCommonStand(there: EventFacts, choice: FactChoice): CommonStandCandidate | null {
	const { event, wishes } = there
	const held = upcomingStand(event, choice)
	if (held === null) return null
	const { starts, place } = held
	const links = linksAt(place, there, choice)
	const about = wishes.filter((wish) => isFor(wish, event) && isWishOpen(wish, choice))
	const wishing = about.map(({ actor }) => actor).filter(({ isAtHome }) => isAtHome)
	const french = distinctById([...linkedActors(links), ...wishing])
	const partners = linkedPartners(links)
	if (french.length === 0 || countLinked(links, wishing) + partners.length < 2) return null
	const sought = about.filter(({ isSought }) => isSought)
	const offers = about.filter(({ isSought }) => !isSought)
	const offices = openOffices(there.offices, choice).map(({ office }) => office)
	return {
		key: new OpportunityKey('COMMON_STAND', event.id),
		kind: 'COMMON_STAND',
		actors: [...french, ...partners],
		host: null,
		guest: null,
		beneficiary: smallestOf(sought.length > 0 ? sought.map(({ actor }) => actor) : french),
		place,
		sectors: distinctById([...links.map(({ link }) => link), ...about].flatMap(({ sectors }) => sectors)),
		unasked: sought.length === 0,
		event,
		starts,
		french,
		partners,
		links: links.map(({ link }) => link),
		isInCity: links.every((link) => isLinkedToCity(link, place)),
		wishes: sought,
		offers,
		offices: french.flatMap((actor) => offices.filter(({ owners }) => owners.includes(actor))),
	}
}

/** Links into the city of an event, or its province where that is all that is known; in France, those of the hosts. */
function linksAt(
	place: Actor,
	{ inCity, inProvince, ofHosts }: EventFacts,
	choice: FactChoice,
): readonly LocalLink[] {
	const open = (links: readonly PartnershipFact[]) => links.filter((link) => isOpen(link, choice))
	if (place.isAtHome) {
		return localLinks(
			sortedById(open(ofHosts)),
			(actor) => isLocalHost(actor, place),
			() => true,
		)
	}
	const isParty = ({ isAtHome }: Actor) => isAtHome
	const ofCity = localLinks(open(inCity), isParty, ({ city }) => city === place.city)
	return ofCity.length > 0
		? ofCity
		: localLinks(open(inProvince), isParty, ({ province }) => province === place.province)
}

/** Whether the parties of a link are all around the place, or its partners all of its city. */
function isLinkedToCity({ parties, partners }: LocalLink, place: Actor): boolean {
	return (
		parties.every((party) => place.containers.includes(party)) ||
		partners.every(({ city }) => city === place.city)
	)
}

/** Whether a wish is for a place at an event: it names the event, or none and where it is held. */
function isFor({ record, place }: WishFact, event: EventFact): boolean {
	if (record.event !== null) return record.event === event.id
	return place !== null && event.place !== null && place.countingPlace === event.place.countingPlace
}

import type { DayNumber } from '../../../domain/fuzzyDate'
import { extentOf } from '../../../domain/period'
import type { EventFact, OfficeFact, PartnershipFact, WishFact } from '../../../snapshot/facts'
import { type Actor, sortedById } from '../../../snapshot/geography'
import type { Snapshot } from '../../../snapshot/snapshot'
import { type FactChoice, isOpen, isWishOpen, isWithinChoice } from '../../openFacts'
import { distinctById, smallestOf } from '../actors'
import { type CandidateBase, OpportunityKey } from '../finding'
import { countLinked, type LocalLink, linkedActors, linkedPartners, localLinks } from '../linkedActors'
import { openOffices } from '../scoringContext'

/**
 * COMMON_STAND: several actors with links to the place of a future event could share a stand, possibly with the
 * partner.
 */
export interface CommonStandCandidate extends CandidateBase {
	readonly kind: 'COMMON_STAND'
	readonly event: EventFact
	/** First day. */
	readonly starts: DayNumber
	/** French actors that have links, seek or offer; ordered by id. */
	readonly french: readonly Actor[]
	readonly partners: readonly Actor[]
	readonly links: readonly PartnershipFact[]
	/** Whether all of them are linked to the city itself or contain it, not only to its division. */
	readonly isInCity: boolean
	/** Open wishes for a place at it, and offers of one. */
	readonly wishes: readonly WishFact[]
	readonly offers: readonly WishFact[]
	/** Of each French actor, its offices in the city that are or may be open. */
	readonly offices: readonly OfficeFact[]
}

/** Events where one exhibits or speaks; a steering committee or a deadline has no stand. */
const WITH_STANDS: ReadonlySet<string> = new Set(['expo', 'fair', 'forum', 'rencontres'])

/**
 * The stand that several could share at a future event: those with an open link to its city (else to its division; in
 * France, its local actors), those that seek or offer a place at it, and their partners there; at least two. Cost: the
 * links.
 *
 * Example: an expo in Oriel, where two régions have a partner each → one stand of four.
 */
export function findCommonStand(
	event: EventFact,
	snapshot: Snapshot,
	choice: FactChoice,
): CommonStandCandidate | null {
	const held = upcomingStand(event, choice)
	if (held === null) return null
	const { starts, place } = held
	const links = linksAt(place, snapshot, choice)
	const wishes = snapshot.wishes.by.object.at('event-place')
	const about = wishes.filter((wish) => isFor(wish, event) && isWishOpen(wish, choice))
	const wishing = about.map(({ actor }) => actor).filter(({ isAtHome }) => isAtHome)
	const french = distinctById([...linkedActors(links), ...wishing])
	const partners = linkedPartners(links)
	if (french.length === 0 || countLinked(links, wishing) + partners.length < 2) return null
	const sought = about.filter(({ isSought }) => isSought)
	const offers = about.filter(({ isSought }) => !isSought)
	const inCity = place.city ? snapshot.offices.by.city.at(place.city) : []
	const offices = openOffices(inCity, choice).map(({ office }) => office)
	return {
		key: new OpportunityKey('COMMON_STAND', event.id),
		kind: 'COMMON_STAND',
		actors: [...french, ...partners],
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

/** First day and place of a future event that has stands; null for any other. */
function upcomingStand(
	event: EventFact,
	choice: FactChoice,
): { readonly starts: DayNumber; readonly place: Actor } | null {
	const { place, record } = event
	const days = extentOf(record)
	if (place === null || days === null || days.first < choice.day) return null
	return WITH_STANDS.has(record.form) && isWithinChoice(event, choice) ? { starts: days.first, place } : null
}

/** Whether an actor is where an event in France takes place. */
function isLocalHost(actor: Actor, place: Actor): boolean {
	const city = place.city ?? place
	return actor.isAtHome && (actor === place || actor === city || actor.containers.includes(city))
}

/** Links into the city of an event, or into its division if there are none; in France, those of the local actors. */
function linksAt(place: Actor, { partnerships }: Snapshot, choice: FactChoice): readonly LocalLink[] {
	const { party, city: byCity, division: byDivision } = partnerships.by
	const open = (links: readonly PartnershipFact[]) => links.filter((link) => isOpen(link, choice))
	if (place.isAtHome) {
		const hosts = [...party.keys()].filter((actor) => isLocalHost(actor, place))
		const ofHosts = [...new Set(hosts.flatMap((host) => party.at(host)))]
		return localLinks(
			sortedById(open(ofHosts)),
			(actor) => isLocalHost(actor, place),
			() => true,
		)
	}
	const { city, division } = place
	const isParty = ({ isAtHome }: Actor) => isAtHome
	const ofCity = localLinks(city ? open(byCity.at(city)) : [], isParty, (partner) => partner.city === city)
	return ofCity.length > 0 || division === null
		? ofCity
		: localLinks(open(byDivision.at(division)), isParty, (partner) => partner.division === division)
}

/** Whether all parties of a link contain the place, or all its partners are in its city. */
function isLinkedToCity({ parties, partners }: LocalLink, place: Actor): boolean {
	return (
		parties.every((party) => place.containers.includes(party)) ||
		partners.every(({ city }) => city === place.city)
	)
}

/** Whether a wish is for a place at an event: it names the event, or no event but the event's place. */
function isFor({ record, place }: WishFact, event: EventFact): boolean {
	if (record.event !== null) return record.event === event.id
	return place !== null && event.place !== null && place.countingPlace === event.place.countingPlace
}

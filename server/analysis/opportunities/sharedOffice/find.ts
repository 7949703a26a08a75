import { mergeActors } from '../../../domain/mergeActors'
import type { Sector } from '../../../domain/records'
import type { OfficeFact, PartnershipFact, WishFact } from '../../../snapshot/facts'
import type { Actor } from '../../../snapshot/geography'
import type { Snapshot } from '../../../snapshot/snapshot'
import { groupByKeys } from '../../groupByKeys'
import { type FactChoice, isOpen, isWishOpen } from '../../openFacts'
import { distinctById } from '../actors'
import type { Affinity } from '../criteria'
import { type CandidateBase, OpportunityKey } from '../finding'
import { type DatedOffice, openOffices } from '../scoringContext'

/** SHARED_OFFICE (model.md §4): the owner of an office that is not closed could host another actor there. */
export interface SharedOfficeCandidate extends CandidateBase {
	readonly kind: 'SHARED_OFFICE'
	readonly office: OfficeFact
	readonly host: Actor
	readonly guest: Actor
	readonly opened: OpenOffice
	readonly hosted: OfficeGuest
	/** Open offers to this guest, or to everybody. */
	readonly offers: readonly WishFact[]
}

/** The offices of a city that are not closed, and the possible guests of any of them. */
export interface OfficesAndGuests {
	readonly offices: readonly OpenOffice[]
	readonly guests: readonly OfficeGuest[]
}

export interface OpenOffice extends DatedOffice {
	readonly city: Actor
	/** The city itself if it lies in none. */
	readonly division: Actor
	/** The first of its owners that counts. */
	readonly host: Actor
	/** Open offers of it, or of an office there, by its owners. */
	readonly offers: readonly WishFact[]
}

export interface OfficeGuest {
	readonly guest: Actor
	/** The other members of the guest's bloc local that seek or have a link there: they merge with it. */
	readonly bloc: readonly Actor[]
	/** Wishes of the guest: an office in the city, else in its division. Empty: it has no wish. */
	readonly wishes: readonly WishFact[]
	/** Open links of the guest and its bloc local in the city. */
	readonly links: readonly PartnershipFact[]
	/** Whether it seeks one in the city, or in its division. */
	readonly asked: Affinity
	/** The sectors it would bring: those of its wishes, else of its links. */
	readonly sectors: readonly Sector[]
}

/**
 * The offices of a city and their possible guests: each actor that seeks an office in the city or its division, or has
 * an open link in the city. An actor with an open office there, its own or of its bloc local, needs no host. Cost: the
 * links of the city, and all wishes for offices.
 *
 * Example: an office of Bretagne in Qingdao, and the Vosges, who seek one there → that office, that guest.
 */
export function findOfficesAndGuests(city: Actor, snapshot: Snapshot, choice: FactChoice): OfficesAndGuests {
	const wishes = snapshot.wishes.by.object.at('office').filter((wish) => isWishOpen(wish, choice))
	const offers = wishes.filter(({ isSought }) => !isSought)
	const open = openOffices(snapshot.offices.by.city.at(city), choice)
	const offices = open.flatMap(({ office, isEstablished }): readonly OpenOffice[] => {
		const [host] = office.parties
		if (host === undefined) return []
		const own = offers.filter((offer) => isOfferOf(offer, office, city))
		return [{ office, isEstablished, city, division: city.division ?? city, host, offers: own }]
	})
	if (offices.length === 0) return { offices, guests: [] }
	return {
		offices,
		guests: guestsAmong(city, {
			sought: groupByKeys(
				wishes.filter((wish) => wish.isSought && isWishedIn(wish, city)),
				({ actor }) => [actor],
			),
			linked: groupByKeys(
				snapshot.partnerships.by.city.at(city).filter((link) => isOpen(link, choice)),
				({ parties }) => parties,
			),
			installed: offices.flatMap(({ office }) => office.owners),
		}),
	}
}

/**
 * One candidate for an office and each guest.
 *
 * @param concerned only those in which one of these actors takes part; null: all.
 */
export function findSharedOffices(
	opened: OpenOffice,
	guests: readonly OfficeGuest[],
	concerned: ReadonlySet<Actor> | null,
): readonly SharedOfficeCandidate[] {
	const { office, host, city } = opened
	const isForAll = concerned === null || office.owners.some((owner) => concerned.has(owner))
	const hosted = isForAll
		? guests
		: guests.filter(({ guest, bloc }) => [guest, ...bloc].some((actor) => concerned.has(actor)))
	return hosted.map((one) => ({
		key: new OpportunityKey('SHARED_OFFICE', office.id, one.guest.id),
		kind: 'SHARED_OFFICE',
		// `concat`, not a spread: a spread into a short list keeps room for twenty items, a million times.
		actors: office.owners.concat(one.guest, one.bloc),
		host,
		guest: one.guest,
		beneficiary: one.guest,
		place: city,
		office,
		sectors: one.sectors,
		unasked: one.asked === 'far',
		opened,
		hosted: one,
		offers: offersTo(one.guest, opened),
	}))
}

/** Whether a wish is for a city, or for somewhere in its division. */
export function isWishedIn({ place }: WishFact, city: Actor): boolean {
	if (place === null) return false
	return place.city === city || (city.division !== null && place.division === city.division)
}

/** Whether an offer is of an office, or by one of its owners of any in its city or division. */
function isOfferOf(offer: WishFact, { id, owners }: OfficeFact, city: Actor): boolean {
	if (!owners.includes(offer.actor)) return false
	return offer.record.office === null ? isWishedIn(offer, city) : offer.record.office === id
}

function offersTo(guest: Actor, { offers }: OpenOffice): readonly WishFact[] {
	return offers.length === 0 ? offers : offers.filter(({ other }) => other === null || other === guest)
}

/** The actors in a city: the wishes and links of each, and those that have an office. */
interface Present {
	readonly sought: ReadonlyMap<Actor, readonly WishFact[]>
	readonly linked: ReadonlyMap<Actor, readonly PartnershipFact[]>
	readonly installed: readonly Actor[]
}

function guestsAmong(city: Actor, present: Present): readonly OfficeGuest[] {
	const { sought, linked, installed } = present
	const needsHost = isApartFrom(installed)
	const actors = distinctById([...sought.keys(), ...linked.keys()])
	const there = actors.filter((actor) => actor.isAtHome && needsHost(actor))
	return mergeActors(there.map((actor) => [actor])).groups.flatMap(({ members, minimalMembers }) => {
		const asking = members.filter((actor) => sought.has(actor))
		// The guests of a bloc local: those with a wish, else the communes; the others come with each of them.
		const hosted = asking.length > 0 ? asking : minimalMembers
		const bloc = members.filter((actor) => !hosted.includes(actor))
		return hosted.map((guest) => guestOf(guest, bloc, city, present))
	})
}

function guestOf(
	guest: Actor,
	bloc: readonly Actor[],
	city: Actor,
	{ sought, linked }: Present,
): OfficeGuest {
	const wishes = sought.get(guest) ?? []
	const links = [...new Set([guest, ...bloc].flatMap((actor) => linked.get(actor) ?? []))]
	const isInCity = wishes.some(({ place }) => place?.city === city)
	const wished = distinctById(wishes.flatMap(({ sectors }) => sectors))
	return {
		guest,
		bloc,
		wishes,
		links,
		asked: wishes.length === 0 ? 'far' : isInCity ? 'asked' : 'near',
		sectors: wished.length > 0 ? wished : distinctById(links.flatMap(({ sectors }) => sectors)),
	}
}

/** Whether an actor is none of `others` and shares no bloc local with them. */
function isApartFrom(others: readonly Actor[]): (actor: Actor) => boolean {
	const present = new Set(others)
	const around = new Set(others.flatMap(({ intercommunalities }) => intercommunalities))
	return (actor) =>
		!present.has(actor) && !around.has(actor) && !actor.intercommunalities.some((outer) => present.has(outer))
}

import { HOME_COUNTRY, type Id } from '../../domain/ids'
import { type ActorGroup, mergeActors } from '../../domain/oneActor'
import type { Office, Partnership, Wish } from '../../domain/records'
import type { OpportunityView } from './opportunityView'

/** An office that is not closed, and someone whom its owner could host there. */
export interface SharedOfficeCandidate {
	readonly office: Office
	readonly openness: 'possible' | 'established'
	readonly city: Id
	readonly province: Id | null
	readonly host: Id
	readonly guest: Id
	/** Of the guest's own bloc local, who else has a link there: they are one actor with it. */
	readonly bloc: readonly Id[]
	/** What the guest seeks: an office in the city, else in its province. Empty: it has asked for nothing. */
	readonly wishes: readonly Wish[]
	/** Offers of an owner of the office that are on record for this guest. */
	readonly offers: readonly Wish[]
	/** Open links of the guest and of its bloc local in the city. */
	readonly links: readonly Partnership[]
}

type OpenOffice = Pick<SharedOfficeCandidate, 'office' | 'openness' | 'city' | 'province' | 'host'>

/**
 * Candidates for a shared office (model.md §4): each office that is not closed, with each guest that seeks an office
 * in its city or province or has an open link in its city. Nobody hosts itself, and who has an office open in the
 * city, by itself or through its own bloc local, needs no host there.
 */
export function sharedOfficeCandidates(view: OpportunityView): readonly SharedOfficeCandidate[] {
	const links = linksByCity(view)
	const wishes = view.wishes.filter(({ what }) => what === 'office')
	const offices = openOffices(view)
	return offices.flatMap((open) => {
		const installed = offices.filter(({ city }) => city === open.city).flatMap(({ office }) => office.owners)
		const sought = wishes.filter((wish) => wish.direction === 'SEEKS' && wishFits(wish, open, view))
		const linked = links.get(open.city) ?? new Map<Id, readonly Partnership[]>()
		const asking = new Set(sought.map(({ actor }) => actor))
		const there = [...new Set([...asking, ...linked.keys()])].filter(
			(guest) =>
				view.isAtHome(guest) && !installed.some((owner) => mergeBlocs([guest, owner], view).length === 1),
		)
		return mergeBlocs(there, view)
			.flatMap((group) => guestsOf(group, asking))
			.map(({ guest, bloc }) => ({
				...open,
				guest,
				bloc,
				wishes: sought.filter(({ actor }) => actor === guest),
				offers: wishes.filter((wish) => wish.direction === 'OFFERS' && offerFits(wish, open, guest, view)),
				links: [...new Set([guest, ...bloc].flatMap((actor) => linked.get(actor) ?? []))],
			}))
	})
}

/** Of a bloc local, who is hosted: those who ask, else the communes; the others come with each of them. */
function guestsOf(
	{ actors, standing }: ActorGroup,
	asking: ReadonlySet<Id>,
): readonly Pick<SharedOfficeCandidate, 'guest' | 'bloc'>[] {
	const askingHere = actors.filter((actor) => asking.has(actor))
	const guests = askingHere.length > 0 ? askingHere : standing
	const bloc = actors.filter((actor) => !guests.includes(actor))
	return guests.map((guest) => ({ guest, bloc }))
}

function openOffices(view: OpportunityView): readonly OpenOffice[] {
	const { places, offices, territories } = view.projection
	return [...offices.values()].flatMap((office) => {
		const openness = view.openness(office)
		const [host] = office.owners.filter(view.isOfficeOwner)
		const city = office.place === null ? null : places.cityOf(office.place)
		if (!view.counts(office) || openness === 'not-open' || host === undefined || city === null) return []
		if (territories.get(city)?.country === HOME_COUNTRY) return []
		return [{ office, openness, city, province: places.provinceOf(city), host }]
	})
}

/** Open links by the city of the partner, then by the French actor. */
function linksByCity(view: OpportunityView): ReadonlyMap<Id, ReadonlyMap<Id, readonly Partnership[]>> {
	const { places, partnerships } = view.projection
	const byCity = new Map<Id, Map<Id, Partnership[]>>()
	for (const link of partnerships.values()) {
		if (!view.counts(link) || view.openness(link) === 'not-open') continue
		for (const city of new Set(link.partnerActors.map((partner) => cityOfActor(partner, places)))) {
			if (city === null) continue
			const guests = byCity.get(city) ?? new Map<Id, Partnership[]>()
			for (const guest of link.frenchActors) guests.set(guest, [...(guests.get(guest) ?? []), link])
			byCity.set(city, guests)
		}
	}
	return byCity
}

function cityOfActor(actor: Id, places: OpportunityView['projection']['places']): Id | null {
	const place = places.placeOf(actor)
	return place === null ? null : places.cityOf(place)
}

function wishFits(wish: Wish, { city, province }: OpenOffice, { projection: { places } }: OpportunityView) {
	if (wish.place === null) return false
	if (places.cityOf(wish.place) === city) return true
	return province !== null && places.provinceOf(wish.place) === province
}

/** An offer counts for whom it names, for everybody where it names nobody; for its office, else for its place. */
function offerFits(wish: Wish, open: OpenOffice, guest: Id, view: OpportunityView): boolean {
	if (!open.office.owners.includes(wish.actor)) return false
	if (wish.other !== null && wish.other !== guest) return false
	return wish.office === null ? wishFits(wish, open, view) : wish.office === open.office.id
}

/** A commune and its own EPCI or métropole are one actor. */
function mergeBlocs(
	actors: readonly Id[],
	{ projection: { places } }: OpportunityView,
): readonly ActorGroup[] {
	const { contains, levelOf } = places
	return mergeActors(actors, { contains, levelOf, parties: [] })
}

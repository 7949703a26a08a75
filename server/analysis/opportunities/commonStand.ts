import { extentOf } from '../../domain/period'
import type { Meeting } from '../../domain/records'
import { NOWHERE } from '../../projection/columns/actorColumns'
import { objectNumber } from '../../projection/columns/wishColumns'
import { actorList } from './actorList'
import { CommonStandCandidate } from './commonStandCandidate'
import { commonStandCriteria } from './commonStandCriteria'
import type { KindDefinition } from './definition'
import { LinkedActors } from './linkedActors'
import type { OpportunityView } from './opportunityView'

const EVENT_PLACE = objectNumber('event-place')
/** Events where one exhibits or speaks; a steering committee or a deadline has no stand. */
const WITH_STANDS: ReadonlySet<string> = new Set(['expo', 'fair', 'forum', 'rencontres'])

/** COMMON_STAND: an event to come, at which several actors with links there could share a stand, also with the partner. */
export const commonStand: KindDefinition<CommonStandCandidate> = {
	kind: 'COMMON_STAND',
	topic: 'commonStand',
	candidates: (view) => [...view.projection.events.values()].flatMap((event) => standAt(event, view)),
	criteria: commonStandCriteria,
	values: ({ event, french, partners, place }, { columns }) => ({
		event: event.name,
		where: { inPlace: columns.actors.id(place) },
		period: { period: { start: event.start, end: event.end } },
		french: actorList(french, columns),
		partnersCount: partners.length,
		...(partners.length > 0 && { partners: actorList(partners, columns) }),
	}),
}

/** The stand that several could share at an event; none where it is past, has none, or they are not several. */
function standAt(event: Meeting, view: OpportunityView): readonly CommonStandCandidate[] {
	const days = extentOf(event)
	if (!view.counts(event) || !WITH_STANDS.has(event.form) || event.place === null) return []
	if (days === null || days.first < view.asOf) return []
	const { actors, wishes } = view.columns
	const place = actors.numbers.of(event.place)
	const linked = linkedAt(place, view)
	const about = view.openWishes(wishes.byObject.at(EVENT_PLACE)).filter((row) => isFor(row, event, view))
	const wishing = about.map((row) => wishes.actor[row] ?? 0).filter((actor) => actors.isAtHome(actor))
	const french = [...new Set([...linked.actors(), ...wishing])].sort((one, other) => one - other)
	if (french.length === 0 || linked.count(wishing) + linked.partners().length < 2) return []
	const sought = about.filter((row) => wishes.isSought[row])
	const offers = about.filter((row) => !wishes.isSought[row])
	return [
		new CommonStandCandidate({
			event,
			starts: days.first,
			place,
			linked,
			wishes: sought,
			offers,
			french,
			view,
		}),
	]
}

/** Links into the city of an event, or its province where that is all that is known; in France, those of the hosts. */
function linkedAt(place: number, view: OpportunityView): LinkedActors {
	const { columns } = view
	const { links, actors } = columns
	if (actors.isAtHome(place)) return hostsOf(place, view)
	const isParty = (actor: number) => actors.isAtHome(actor)
	const city = actors.cityOf(place)
	const inCity = city === NOWHERE ? [] : open(links.byCity.at(city))
	if (inCity.length > 0) {
		return new LinkedActors(inCity, columns, { isParty, isPartner: (other) => actors.cityOf(other) === city })
	}
	const province = actors.provinceOf(place)
	return new LinkedActors(province === NOWHERE ? [] : open(links.byProvince.at(province)), columns, {
		isParty,
		isPartner: (other) => actors.provinceOf(other) === province,
	})

	function open(rows: readonly number[]): readonly number[] {
		return view.openLinks(rows).filter((row) => links.parties[row]?.some(isParty))
	}
}

/** In France: the links of those who are where an event is held. */
function hostsOf(place: number, view: OpportunityView): LinkedActors {
	const { columns } = view
	const { links, actors } = columns
	const around = actors.cityOf(place)
	const city = around === NOWHERE ? place : around
	const isParty = (actor: number) =>
		actors.isAtHome(actor) && (actor === place || actor === city || actors.containersOf(actor).includes(city))
	const rows = new Set(
		links.byParty
			.keys()
			.filter(isParty)
			.flatMap((host) => links.byParty.at(host)),
	)
	const inOrder = view.openLinks([...rows]).toSorted((one, other) => (links.isBefore(one, other) ? -1 : 1))
	return new LinkedActors(inOrder, columns, { isParty, isPartner: () => true })
}

/** Whether a wish is for a place at an event: it names the event, or none and where it is held. */
function isFor(row: number, event: Meeting, { columns, projection: { places } }: OpportunityView): boolean {
	const wish = columns.wishes.recordAt(row)
	if (wish.event !== null) return wish.event === event.id
	return wish.place !== null && event.place !== null && places.keyOf(wish.place) === places.keyOf(event.place)
}

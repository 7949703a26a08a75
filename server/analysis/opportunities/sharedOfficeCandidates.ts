import type { Office } from '../../domain/records'
import { NOWHERE } from '../../projection/columns/actorColumns'
import { objectNumber } from '../../projection/columns/wishColumns'
import { guestsIn, isWishedIn, type OfficeGuest } from './guestsIn'
import type { OpportunityView } from './opportunityView'
import { type OpenOffice, SharedOfficeCandidate } from './sharedOfficeCandidate'

const OFFICE = objectNumber('office')

/** An office that is open, and who could be hosted in its city. */
interface OfficesAndGuests {
	readonly offices: readonly OpenOffice[]
	readonly guests: readonly OfficeGuest[]
}

/**
 * Candidates for a shared office (model.md §4): each office that is not closed, with each guest that could be hosted
 * in its city. Nobody hosts itself.
 */
export function sharedOfficeCandidates(
	view: OpportunityView,
	concerned: number | null,
): readonly SharedOfficeCandidate[] {
	const isAsked = concerned === null ? () => true : citiesOf(concerned, view)
	const found: SharedOfficeCandidate[] = []
	for (const city of view.columns.offices.byCity.keys()) {
		if (!isAsked(city)) continue
		const { offices, guests } = inCity(city, view)
		for (const office of offices) {
			const hosted =
				concerned === null || office.owners.includes(concerned) ? guests : guestsWith(concerned, guests)
			for (const guest of hosted) found.push(new SharedOfficeCandidate(office, guest, view))
		}
	}
	return found
}

/** Those who are an actor, or one with it. */
function guestsWith(actor: number, guests: readonly OfficeGuest[]): readonly OfficeGuest[] {
	return guests.filter(({ guest, bloc }) => guest === actor || bloc.includes(actor))
}

/** Whether an actor has an office or a link in a city, or seeks an office there. */
function citiesOf(actor: number, view: OpportunityView): (city: number) => boolean {
	const { columns, projection } = view
	const { links, wishes, actors } = columns
	const others = links.byParty.at(actor).flatMap((row) => links.others[row] ?? [])
	const places = projection.officesOf(actors.id(actor)).flatMap(({ place }) => place ?? [])
	const cities = new Set([...others, ...actors.all(places)].map((there) => actors.cityOf(there)))
	const sought = wishes.byActor.at(actor).filter((row) => wishes.what[row] === OFFICE)
	return (city) => cities.has(city) || sought.some((row) => isWishedIn(row, city, columns))
}

const NOTHING: OfficesAndGuests = { offices: [], guests: [] }

function inCity(city: number, view: OpportunityView): OfficesAndGuests {
	const { offices, links, wishes, actors } = view.columns
	const isAbroad = actors.cityOf(city) === city && !actors.isAtHome(city)
	if (!isAbroad) return NOTHING
	const from = [offices.byCity.at(city), links.byCity.at(city), wishes.byObject.at(OFFICE)]
	return view.kept<OfficesAndGuests>('SHARED_OFFICE').at(city, from, () => {
		const open = offices.byCity.at(city).flatMap((row) => openOffice(row, city, view))
		const installed = open.flatMap(({ owners }) => owners)
		return { offices: open, guests: open.length === 0 ? [] : guestsIn(city, installed, view) }
	})
}

function openOffice(row: number, city: number, view: OpportunityView): readonly OpenOffice[] {
	const { offices, actors } = view.columns
	const record = offices.recordAt(row)
	const openness = view.openness(record)
	const [host] = offices.parties[row] ?? []
	if (!view.counts(record) || openness === 'not-open' || host === undefined) return []
	const province = actors.provinceOf(city)
	return [
		{
			record,
			isEstablished: openness === 'established',
			city,
			province: province === NOWHERE ? city : province,
			host,
			owners: actors.all(record.owners),
			offers: offersOf(record, city, view),
		},
	]
}

/** Rows of the open offers of those who own an office, of it or of one in its city or province; in the order of ids. */
function offersOf(record: Office, city: number, view: OpportunityView): readonly number[] {
	const { wishes, actors } = view.columns
	const offers = actors
		.all(record.owners)
		.flatMap((owner) => wishes.byActor.at(owner))
		.filter((wish) => {
			if (wishes.isSought[wish] || wishes.what[wish] !== OFFICE) return false
			const { office } = wishes.recordAt(wish)
			return office === null ? isWishedIn(wish, city, view.columns) : office === record.id
		})
	return view.openWishes(offers).toSorted((one, other) => (wishes.isBefore(one, other) ? -1 : 1))
}

import { NOWHERE } from '../../projection/columns/actorColumns'
import type { Columns } from '../../projection/columns/columns'
import { objectNumber } from '../../projection/columns/wishColumns'
import type { OpportunityView } from './opportunityView'

const OFFICE = objectNumber('office')

/** Somebody whom the owner of an office could host in a city; by rows. */
export interface OfficeGuest {
	readonly guest: number
	/** Of the guest's own bloc local, who else has a link there: they are one actor with it. */
	readonly bloc: readonly number[]
	/** What the guest seeks: an office in the city, else in its province. Empty: it has asked for nothing. */
	readonly wishes: readonly number[]
	/** Open links of the guest and of its bloc local in the city. */
	readonly links: readonly number[]
	/** Where the city stands as to what the guest seeks. */
	readonly asked: 'city' | 'province' | 'no'
}

/** Who is in a city without an office of their own: what they seek, and their links there. */
interface Present {
	readonly sought: ReadonlyMap<number, readonly number[]>
	readonly linked: ReadonlyMap<number, readonly number[]>
}

/**
 * Who could be hosted in a city (model.md §4): each that seeks an office in the city or its province or has an open
 * link in the city. Who has an office open there, by itself or through its own bloc local, needs no host.
 *
 * @param installed owners of the offices that are open there.
 */
export function guestsIn(
	city: number,
	installed: readonly number[],
	view: OpportunityView,
): readonly OfficeGuest[] {
	const present = { sought: soughtIn(city, view), linked: linkedIn(city, view) }
	const { actors, merging } = view.columns
	const needsHost = without(installed, view.columns)
	const there = [...new Set([...present.sought.keys(), ...present.linked.keys()])]
		.filter((actor) => actors.isAtHome(actor) && needsHost(actor))
		.sort((one, other) => one - other)
	merging.clear()
	for (const actor of there) merging.add(actor)
	const guests: OfficeGuest[] = []
	for (let group = 0; group < merging.groupCount; group += 1) {
		const members = [...merging.membersOf(group)]
		const asking = members.filter((actor) => present.sought.has(actor))
		// Of a bloc local, who is hosted: those who ask, else the communes; the others come with each of them.
		const hosted = asking.length > 0 ? asking : merging.standingOf(group)
		const bloc = members.filter((actor) => !hosted.includes(actor))
		for (const guest of hosted) guests.push(guestOf(guest, bloc, city, present, view.columns))
	}
	return guests
}

function guestOf(
	guest: number,
	bloc: readonly number[],
	city: number,
	{ sought, linked }: Present,
	{ wishes, actors }: Columns,
): OfficeGuest {
	const own = sought.get(guest) ?? []
	const inCity = own.some((row) => actors.cityOf(wishes.place[row] ?? guest) === city)
	const links = linked.get(guest) ?? []
	return {
		guest,
		bloc,
		wishes: own,
		links: bloc.length === 0 ? links : eachOnce([guest, ...bloc].flatMap((actor) => linked.get(actor) ?? [])),
		asked: own.length === 0 ? 'no' : inCity ? 'city' : 'province',
	}
}

/** Rows of the open wishes for an office in a city, or in its province, by who seeks it. */
function soughtIn(city: number, view: OpportunityView): ReadonlyMap<number, readonly number[]> {
	const { wishes } = view.columns
	const rows = wishes.byObject.at(OFFICE).filter((row) => {
		return wishes.isSought[row] && isWishedIn(row, city, view.columns)
	})
	return byActor(view.openWishes(rows), (row) => [wishes.actor[row] ?? 0])
}

/** Whether a wish is for a city, or for somewhere in its province. */
export function isWishedIn(wish: number, city: number, { wishes, actors }: Columns): boolean {
	const place = wishes.place[wish] ?? NOWHERE
	if (place === NOWHERE) return false
	if (actors.cityOf(place) === city) return true
	const province = actors.provinceOf(city)
	return province !== NOWHERE && actors.provinceOf(place) === province
}

/** Rows of the open links in a city, by each of our parties. */
function linkedIn(city: number, view: OpportunityView): ReadonlyMap<number, readonly number[]> {
	const { links } = view.columns
	return byActor(view.openLinks(links.byCity.at(city)), (row) => links.parties[row] ?? [])
}

function byActor(
	rows: readonly number[],
	actorsOf: (row: number) => readonly number[],
): ReadonlyMap<number, readonly number[]> {
	const lists = new Map<number, number[]>()
	for (const row of rows) {
		for (const actor of actorsOf(row)) {
			const list = lists.get(actor)
			if (list) list.push(row)
			else lists.set(actor, [row])
		}
	}
	return lists
}

/** Whether an actor is none of some others, and of the bloc local of none. */
function without(others: readonly number[], { actors }: Columns): (actor: number) => boolean {
	const present = new Set(others)
	const around = new Set(others.flatMap((other) => actors.blocsOf(other)))
	return (actor) =>
		!present.has(actor) && !around.has(actor) && !actors.blocsOf(actor).some((bloc) => present.has(bloc))
}

function eachOnce(rows: readonly number[]): readonly number[] {
	return [...new Set(rows)]
}

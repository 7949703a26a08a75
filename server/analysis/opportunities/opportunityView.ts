import type { DayNumber } from '../../domain/fuzzyDate'
import { HOME_COUNTRY, type Id } from '../../domain/ids'
import { type Openness, opennessAt, wishIsOpen } from '../../domain/openness'
import type { Office, Partnership, Wish } from '../../domain/records'
import type { Projection } from '../../projection/projection'
import { linkContext } from '../overlaps/linkContext'
import { type LinkRow, linkRows } from './linkRows'

/** What finding opportunities reads: the graph, the day, and whether fictitious records count. */
export interface OpportunityView {
	readonly projection: Projection
	readonly asOf: DayNumber
	/** Fictitious records count on request only. */
	counts(record: { readonly scenario: boolean }): boolean
	isOfficeOwner(actor: Id): boolean
	/** Stands in France: a joint institute of the other country that has no founder on record does not. */
	isAtHome(actor: Id): boolean
	openness(record: Partnership | Office): Openness
	isOpen(wish: Wish): boolean
	/** Links that are open or may be, one row for each French actor and each partner. */
	readonly links: readonly LinkRow[]
	/** Wishes to use, in the order of their ids. */
	readonly wishes: readonly Wish[]
}

export function opportunityView(
	projection: Projection,
	{ asOf, includeScenario }: { readonly asOf: string; readonly includeScenario: boolean },
): OpportunityView {
	const context = linkContext(projection, { asOf })
	let links: readonly LinkRow[] | null = null
	const view: OpportunityView = {
		projection,
		asOf: context.asOf,
		counts: ({ scenario }) => includeScenario || !scenario,
		isOfficeOwner: context.isOfficeOwner,
		openness: (record) => opennessAt(record, context.asOf, context.compiledOf(record.dataset)),
		isAtHome: (actor) => {
			const place = projection.places.placeOf(actor)
			const standing = place === null ? projection.actor(actor) : projection.territories.get(place)
			return standing?.country === HOME_COUNTRY
		},
		isOpen: (wish) => wishIsOpen(wish, context.asOf),
		get links() {
			links ??= linkRows(view)
			return links
		},
		wishes: [...projection.wishes.values()]
			.filter((wish) => (includeScenario || !wish.scenario) && wishIsOpen(wish, context.asOf))
			.sort((one, other) => (one.id < other.id ? -1 : 1)),
	}
	return view
}

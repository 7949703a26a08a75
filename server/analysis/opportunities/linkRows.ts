import type { Id } from '../../domain/ids'
import type { Partnership } from '../../domain/records'
import type { OpportunityView } from './opportunityView'

/** One French actor and one partner of an open link, and where the partner stands. */
export interface LinkRow {
	readonly link: Partnership
	readonly french: Id
	readonly partner: Id
	/** null where the partner is a province, or stands nowhere known. */
	readonly city: Id | null
	readonly province: Id | null
}

/** The rows of every link that is open or may be, of actors who stand in France; in the order of ids. */
export function linkRows(view: OpportunityView): readonly LinkRow[] {
	const { partnerships, places } = view.projection
	return [...partnerships.values()]
		.filter((link) => view.counts(link) && view.openness(link) !== 'not-open')
		.sort((one, other) => (one.id < other.id ? -1 : 1))
		.flatMap((link) =>
			link.frenchActors.filter(view.isAtHome).flatMap((french) =>
				link.partnerActors.map((partner) => {
					const place = places.placeOf(partner)
					return {
						link,
						french,
						partner,
						city: place === null ? null : places.cityOf(place),
						province: place === null ? null : places.provinceOf(place),
					}
				}),
			),
		)
}

/** Rows by a key of theirs; those without one are left out. */
export function rowsBy<Key extends string>(
	rows: readonly LinkRow[],
	keysOf: (row: LinkRow) => readonly Key[],
): ReadonlyMap<Key, readonly LinkRow[]> {
	const lists = new Map<Key, LinkRow[]>()
	for (const row of rows) {
		for (const key of keysOf(row)) {
			const list = lists.get(key)
			if (list) list.push(row)
			else lists.set(key, [row])
		}
	}
	return lists
}

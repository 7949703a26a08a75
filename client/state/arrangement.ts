/** How the list of overlaps is laid out (its order, its groups), and the text form of it in the address. */
import {
	OVERLAP_GROUPINGS,
	OVERLAP_ORDERS,
	type OverlapGrouping,
	type OverlapOrder,
} from '../../schema/enums'

export interface Arrangement {
	readonly order: OverlapOrder
	/** null: one list. */
	readonly group: OverlapGrouping | null
}

export const DEFAULT_ARRANGEMENT: Arrangement = { order: 'STRONGEST', group: 'PLACE' }

/** The group in the address that means one list. */
const UNGROUPED = 'NONE'

/** Reads the arrangement from a query text; what cannot be understood counts as absent. */
export function parseArrangement(query: string | URLSearchParams): Arrangement {
	const parameters = new URLSearchParams(query)
	const [order, group] = ['order', 'group'].map((name) => parameters.get(name)?.toUpperCase())
	return {
		order: OVERLAP_ORDERS.find((known) => known === order) ?? DEFAULT_ARRANGEMENT.order,
		group:
			group === UNGROUPED
				? null
				: (OVERLAP_GROUPINGS.find((known) => known === group) ?? DEFAULT_ARRANGEMENT.group),
	}
}

/** The parameters of an arrangement; none for the default one. */
export function formatArrangement({ order, group }: Arrangement): Record<string, string> {
	return {
		...(order !== DEFAULT_ARRANGEMENT.order && { order: order.toLowerCase() }),
		...(group !== DEFAULT_ARRANGEMENT.group && { group: (group ?? UNGROUPED).toLowerCase() }),
	}
}

/** How the list of overlaps is laid out (its order, its groups), and the text form of it in the address. */

export const ORDERS = ['STRONGEST', 'MOST_ACTORS', 'MOST_RECORDS', 'LATEST', 'EARLIEST', 'PLACE'] as const
export const GROUPINGS = ['PLACE', 'FRENCH_ACTOR', 'PARTNER_ACTOR'] as const

export interface Arrangement {
	readonly order: (typeof ORDERS)[number]
	/** null: one list. */
	readonly group: (typeof GROUPINGS)[number] | null
}

export const PLAIN_ARRANGEMENT: Arrangement = { order: 'STRONGEST', group: null }

/** Reads the arrangement from a query text; what cannot be understood counts as absent. */
export function parseArrangement(query: string | URLSearchParams): Arrangement {
	const parameters = new URLSearchParams(query)
	const [order, group] = ['order', 'group'].map((name) => parameters.get(name)?.toUpperCase())
	return {
		order: ORDERS.find((known) => known === order) ?? PLAIN_ARRANGEMENT.order,
		group: GROUPINGS.find((known) => known === group) ?? null,
	}
}

/** The parameters of an arrangement; none for the plain one. */
export function formatArrangement({ order, group }: Arrangement): Record<string, string> {
	return {
		...(order !== PLAIN_ARRANGEMENT.order && { order: order.toLowerCase() }),
		...(group !== null && { group: group.toLowerCase() }),
	}
}

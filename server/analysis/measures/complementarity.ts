/** What an actor offers and needs, by sector or by object. */
export interface OffersAndNeeds<T> {
	readonly offers: ReadonlySet<T>
	readonly needs: ReadonlySet<T>
}

/**
 * Complementarity (|offers_a∩needs_b| + |offers_b∩needs_a|) / (|needs_a| + |needs_b|): the part of what two actors
 * need that the other offers, 0 to 1. Symmetric.
 *
 * Cost: linear. Example: a offers x and needs y, b needs x and offers nothing → 1/2.
 *
 * @returns null when neither needs anything.
 */
export function complementarity<T>(one: OffersAndNeeds<T>, other: OffersAndNeeds<T>): number | null {
	const needed = one.needs.size + other.needs.size
	if (needed === 0) return null
	return (met(one.offers, other.needs) + met(other.offers, one.needs)) / needed
}

function met<T>(offers: ReadonlySet<T>, needs: ReadonlySet<T>): number {
	return [...needs].filter((need) => offers.has(need)).length
}

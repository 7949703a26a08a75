import type { GapsPageQuery } from '../../graphql/generated/types'

export type Gaps = GapsPageQuery['gaps']
type Row = Gaps['rows'][number]
/** One of the first level of the partner country, or straight under it. */
export type Place = Gaps['divisions'][number]

/** Under this many records a share is no percentage: the place is named with its counts. */
export const MIN_FOR_A_SHARE = 10

/** A sector in one of the places. */
export interface Cell {
	readonly sector: Row['sector']
	readonly place: Place
}

/** Where somebody is for a sector, with how many they are, most first; then where nobody is. */
export function placesOf(
	row: Pick<Row, 'actorCounts'>,
	places: readonly Place[],
): { readonly held: readonly { place: Place; count: number }[]; readonly empty: readonly Place[] } {
	const counted = places.map((place, index) => ({ place, count: row.actorCounts[index] ?? 0 }))
	return {
		held: counted.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count),
		empty: counted.filter(({ count }) => count === 0).map(({ place }) => place),
	}
}

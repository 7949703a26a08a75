import type { GapsPageQuery } from '../../graphql/generated/types'

export type Gaps = GapsPageQuery['gaps']
type Row = Gaps['rows'][number]
export type Province = Gaps['provinces'][number]

/** Under this many records a share is no percentage: the place is named with its counts. */
export const MIN_FOR_A_SHARE = 10

/** A sector in a province. */
export interface Cell {
	readonly sector: Row['sector']
	readonly province: Province
}

/** Where somebody is for a sector, with how many they are, most first; then where nobody is. */
export function provincesOf(
	row: Pick<Row, 'actorCounts'>,
	provinces: readonly Province[],
): { readonly held: readonly { province: Province; count: number }[]; readonly empty: readonly Province[] } {
	const counted = provinces.map((province, index) => ({ province, count: row.actorCounts[index] ?? 0 }))
	return {
		held: counted.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count),
		empty: counted.filter(({ count }) => count === 0).map(({ province }) => province),
	}
}

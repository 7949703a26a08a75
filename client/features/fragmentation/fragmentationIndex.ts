import { FRAGMENTATION_SCOPES, type FragmentationScope } from '../../../schema/enums'
import type { FragmentationIndexDetailsQuery, FragmentationQuery } from '../../graphql/generated/types'
import type { TrendPoint } from '../../views/trend/layoutTrend'

export type FragmentationIndex = FragmentationQuery['fragmentation'][number]

/** The scope of the address, the cities where it names none. */
export function parseScope(query: string): FragmentationScope {
	const name = new URLSearchParams(query).get('by')?.toUpperCase()
	return FRAGMENTATION_SCOPES.find((scope) => scope === name) ?? 'CITY'
}

/** What names an index, in the list and in its file. */
interface Named {
	readonly key: string
	readonly actor?: { readonly name: string } | null | undefined
	readonly sector?: { readonly label: string } | null | undefined
}

export function nameOfIndex({ actor, sector, key }: Named): string {
	return actor?.name ?? sector?.label ?? key
}

type Trend = FragmentationIndexDetailsQuery['fragmentation'][number]['trend']

export function trendPoints(trend: Trend): readonly TrendPoint[] {
	return trend.map(({ year, effectiveNumber, effectiveEstablished }) => ({
		year,
		value: effectiveNumber.value,
		established: effectiveEstablished.value,
	}))
}

/** The day at which a year is read: its last, or the day of the page where that comes first. */
export function dayOfYear(year: number, today: string): string {
	const last = `${year}-12-31`
	return today !== '' && today < last ? today : last
}

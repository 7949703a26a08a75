import { FRAGMENTATION_SCOPES, type FragmentationScope } from '../../../schema/enums'
import type { FragmentationIndexDetailsQuery, FragmentationQuery } from '../../graphql/generated/types'
import type { TrendPoint } from '../../views/trend/layoutTrend'

export type FragmentationIndex = FragmentationQuery['fragmentation'][number]

/** The scope in the address; by default cities. */
export function parseScope(query: string): FragmentationScope {
	const name = new URLSearchParams(query).get('by')?.toUpperCase()
	return FRAGMENTATION_SCOPES.find((scope) => scope === name) ?? 'CITY'
}

/** The fields that name an index, on the screen and in files. */
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

/** The day for which a year is asked: its last, or the page's day if that is earlier. */
export function dayOfYear(year: number, today: string): string {
	const last = `${year}-12-31`
	return today !== '' && today < last ? today : last
}

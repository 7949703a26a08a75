import { NOWHERE } from '../../projection/columns/actorColumns'
import { shares } from '../measures/shares'
import type { FragmentationView } from './fragmentationView'
import type { WeighedGroup } from './weighedGroups'

/** Inhabitants: under 20 000, 20 000 to 100 000, above; unknown where the tables hold no number. */
export type TownSize = 'SMALL' | 'MEDIUM' | 'LARGE' | 'UNKNOWN'

const SMALL_BELOW = 20_000
const MEDIUM_UP_TO = 100_000
const SIZES: readonly TownSize[] = ['SMALL', 'MEDIUM', 'LARGE', 'UNKNOWN']

/** What the actors of one size have of the whole. */
export interface SizeShare {
	readonly size: TownSize
	readonly actors: number
	readonly records: number
	/** 0 to 1, by weight. */
	readonly share: number
}

/**
 * The small-town lens: who is there by the number of inhabitants of its place; actors that are one stand at the
 * smallest of the places where they stand. Nothing where there is no record; sizes without anybody are 0.
 */
export function sharesBySize(groups: readonly WeighedGroup[], view: FragmentationView): readonly SizeShare[] {
	const held = shares(groups.map(({ weight }) => weight))
	const sizes = groups.map(({ standing }) => sizeOf(standing, view))
	if (groups.length === 0) return []
	return SIZES.map((size) => {
		const own = groups.map((group, index) => ({ group, share: held[index] ?? 0, size: sizes[index] }))
		const those = own.filter((one) => one.size === size)
		return {
			size,
			actors: those.length,
			records: those.reduce((sum, { group }) => sum + group.records, 0),
			share: those.reduce((sum, { share }) => sum + share, 0),
		}
	})
}

function sizeOf(standing: readonly number[], { projection, facts: { actors } }: FragmentationView): TownSize {
	const counts = standing.flatMap((actor) => {
		const place = actors.placeOf(actor)
		return place === NOWHERE ? [] : (projection.territories.get(actors.id(place))?.population ?? [])
	})
	if (counts.length === 0) return 'UNKNOWN'
	const least = Math.min(...counts)
	if (least < SMALL_BELOW) return 'SMALL'
	return least <= MEDIUM_UP_TO ? 'MEDIUM' : 'LARGE'
}

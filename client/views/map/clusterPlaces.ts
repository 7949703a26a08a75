/** Merges places that are too close to be told apart into one mark with their number. Pure. */
import type { GivenName, LocalName } from '../../ui/Name'
import type { MapPoint, MapSide } from './layoutMap'

/** A place, with its name in its country's script where that differs. */
export interface Site extends GivenName, LocalName {
	readonly id: string
	readonly side: MapSide
	readonly lat: number
	readonly lon: number
}

/** A site on the drawing, with its number of records. */
export interface WeightedSite extends MapPoint {
	readonly site: Site
	readonly weight: number
}

export interface Mark extends MapPoint {
	/** Key of the largest place, which names a mark of several. */
	readonly key: string
	readonly side: MapSide
	/** The largest first. */
	readonly sites: readonly Site[]
	readonly weight: number
}

/** The distance in pixels under which two places of a side are one mark. */
const TOO_CLOSE = 16

/**
 * The largest places absorb those around them; or, if none may be merged, each has its mark, the largest
 * first. Cost: linear in the places, by a grid.
 */
export function clusterPlaces(sites: readonly WeightedSite[], isMerged = true): readonly Mark[] {
	const reach = isMerged ? TOO_CLOSE : 0
	const sorted = [...sites].sort(
		(one, other) => other.weight - one.weight || (one.site.id < other.site.id ? -1 : 1),
	)
	const squares = new Map<string, { site: WeightedSite; sites: Site[]; weight: number }[]>()
	const found: { site: WeightedSite; sites: Site[]; weight: number }[] = []
	for (const site of sorted) {
		const column = Math.floor(site.x / TOO_CLOSE)
		const row = Math.floor(site.y / TOO_CLOSE)
		const near = [-1, 0, 1]
			.flatMap((across) =>
				[-1, 0, 1].flatMap((down) => squares.get(`${column + across} ${row + down}`) ?? []),
			)
			.find(
				({ site: other }) =>
					other.site.side === site.site.side && Math.hypot(other.x - site.x, other.y - site.y) < reach,
			)
		if (near) {
			near.sites.push(site.site)
			near.weight += site.weight
			continue
		}
		const mark = { site, sites: [site.site], weight: site.weight }
		found.push(mark)
		const key = `${column} ${row}`
		squares.set(key, [...(squares.get(key) ?? []), mark])
	}
	return found.map(({ site, sites: ones, weight }) => ({
		key: site.site.id,
		side: site.site.side,
		sites: ones,
		weight,
		x: site.x,
		y: site.y,
	}))
}

/** Records and opportunities as the map draws them: ties between places of both countries. */
import type { NewsAge } from '../../../../schema/freshness'
import type { MapResultsQuery, MapTiesQuery } from '../../../graphql/generated/types'
import type { ExplorerView, Layer } from '../../../state/explorerView'
import type { GivenName } from '../../../ui/Name'
import type { Site } from '../../../views/map/clusterPlaces'
import type { Connection } from '../../../views/map/layoutConnections'
import type { MapSide } from '../../../views/map/layoutMap'
import type { ExplorerRecord } from '../useRecordPages'

export interface MapConnections {
	/** Between the places of the level of the view. */
	readonly wide: readonly Connection[]
	/** Between the places on record. */
	readonly exact: readonly Connection[]
	/** Records without a known place on one side. */
	readonly unplaced: number
	/** Records whose layer is not shown. */
	readonly hidden: number
	/** Those of places beyond the largest, where they are counted. */
	readonly left: number
	/** Where they are counted: pairs of places that were read, the most linked, and all there are. */
	readonly pairs: CellsRead
}

/** Of the cells of a matrix, how many came and how many there are. */
export interface CellsRead {
	readonly read: number
	readonly total: number
}

const LAYER_OF_KIND: Readonly<Record<ExplorerRecord['kind'], Layer>> = {
	PARTNERSHIP: 'links',
	WISH: 'links',
	MISSION: 'missions',
	EVENT: 'missions',
	OFFICE: 'offices',
}

export function mapConnections(
	records: readonly ExplorerRecord[],
	layers: readonly Layer[],
	{ isSelected, inOverlaps }: { isSelected: (id: string) => boolean; inOverlaps: ReadonlySet<string> },
): MapConnections {
	const shown = records.filter(({ kind }) => layers.includes(LAYER_OF_KIND[kind]))
	const found = shown.map((record) => {
		const wide = record.ends
		const french = wide.french.flatMap(({ place }) => siteOf(place, 'french') ?? [])
		const partner = wide.partner.flatMap(({ place }) => siteOf(place, 'partner') ?? [])
		const about = {
			record: record.record.id,
			count: 1,
			lastNews: record.lastNews,
			isSelected: isSelected(record.record.id),
			isInOverlap: inOverlaps.has(record.record.id),
			isProposed: false,
			isOffice: record.kind === 'OFFICE',
		}
		const places = (side: MapSide): readonly Site[] =>
			record.places.flatMap((place) =>
				(place.kind === 'FRENCH_TERRITORY') === (side === 'french') ? (siteOf(place, side) ?? []) : [],
			)
		return {
			wide: pairs(french, partner).map(([from, to]): Connection => ({ ...about, from, to, trunk: to })),
			exact: pairs(places('french'), places('partner')).map(
				([from, to]): Connection => ({ ...about, from, to, trunk: nearest(to, partner) }),
			),
		}
	})
	return {
		wide: found.flatMap(({ wide }) => wide),
		exact: found.flatMap(({ exact }) => exact),
		unplaced: found.filter(({ wide }) => wide.length === 0).length,
		hidden: records.length - shown.length,
		left: 0,
		pairs: { read: 0, total: 0 },
	}
}

type Ties = MapTiesQuery['matrix']

/**
 * Records that are counted from place to place instead of drawn.
 *
 * @param selected the same of the selection alone, at the same levels; null where nothing is selected, which means all.
 */
export function countedConnections(
	{ rows, columns, cells, cellsTotal, unplacedTotal, leftOutTotal }: Ties,
	{ showOverlaps }: Pick<ExplorerView, 'showOverlaps'>,
	selected: Ties | null,
): { readonly ties: readonly Connection[] } & Pick<MapConnections, 'unplaced' | 'left' | 'pairs'> {
	const sites = (heads: Ties['rows'], side: MapSide) =>
		new Map(heads.map(({ key, actor }) => [key, siteOf(actor?.territory ?? null, side)] as const))
	const [froms, tos] = [sites(rows, 'french'), sites(columns, 'partner')]
	const selectedTies = selected && new Set(selected.cells.map(tieKey))
	const ties = cells.flatMap((cell): readonly Connection[] => {
		const { row, column, count, ages, overlapCertainty } = cell
		const [from, to] = [froms.get(row), tos.get(column)]
		if (!from || !to) return []
		return [
			{
				record: tieKey(cell),
				count,
				from,
				to,
				trunk: to,
				lastNews: null,
				age: youngestOf(ages),
				isSelected: selectedTies === null || selectedTies.has(tieKey(cell)),
				isInOverlap: showOverlaps && overlapCertainty !== null,
				isProposed: false,
				isOffice: false,
			},
		]
	})
	const placed = ties.reduce((sum, { count }) => sum + count, 0)
	const all = cells.reduce((sum, { count }) => sum + count, 0)
	return {
		ties,
		unplaced: unplacedTotal + all - placed,
		left: leftOutTotal,
		pairs: { read: cells.length, total: cellsTotal },
	}
}

function tieKey({ row, column }: Ties['cells'][number]): string {
	return `${row}>${column}`
}

function youngestOf({ recent, aging, old, silent, undated }: Ties['cells'][number]['ages']): NewsAge | null {
	if (recent > 0) return 'RECENT'
	if (aging > 0) return 'AGING'
	if (old > 0) return 'OLD'
	return silent > undated ? 'SILENT' : null
}

/** The kinds of the layers that are shown, among those of a filter. */
export function kindsOfLayers<Kind extends ExplorerRecord['kind']>(
	kinds: readonly Kind[],
	layers: readonly Layer[],
): readonly Kind[] {
	return kinds.filter((kind) => layers.includes(LAYER_OF_KIND[kind]))
}

type FoundOpportunity = MapResultsQuery['opportunities']['nodes'][number]

/** Who could join whom, as ties from each French actor to the place that it is about. */
export function proposedConnections(
	opportunities: readonly FoundOpportunity[],
): Pick<MapConnections, 'wide' | 'exact'> {
	const tie = (
		id: string,
		lastNews: string | null,
		actors: FoundOpportunity['actors'],
		at: FoundOpportunity['place'],
	) => {
		const to = at?.kind === 'PARTNER_TERRITORY' ? siteOf(at, 'partner') : null
		const froms = actors.flatMap(({ territory }) =>
			territory?.kind === 'FRENCH_TERRITORY' ? (siteOf(territory, 'french') ?? []) : [],
		)
		return to === null
			? []
			: froms.map(
					(from): Connection => ({
						record: id,
						count: 1,
						from,
						to,
						trunk: to,
						lastNews,
						isSelected: true,
						isInOverlap: false,
						isProposed: true,
						isOffice: false,
					}),
				)
	}
	return {
		wide: opportunities.flatMap((one) => tie(one.id, one.lastNews, one.listedActors, one.listedPlace)),
		exact: opportunities.flatMap((one) => tie(one.id, one.lastNews, one.actors, one.place)),
	}
}

/** Ids of records that are part of an overlap; of the one that the view is about, where it is about one. */
export function recordsInOverlaps(
	{ overlap, showOverlaps }: Pick<ExplorerView, 'overlap' | 'showOverlaps'>,
	overlaps: MapResultsQuery['overlaps']['nodes'],
): ReadonlySet<string> {
	if (!showOverlaps) return new Set()
	const chosen = overlaps.filter(({ id }) => id === overlap)
	return new Set(
		(chosen.length > 0 ? chosen : overlaps).flatMap(({ evidence }) =>
			evidence.map(({ recordId }) => recordId),
		),
	)
}

interface Placed extends GivenName {
	readonly id: string
	readonly lat: number | null
	readonly lon: number | null
}

export function siteOf(place: Placed | null, side: MapSide): Site | null {
	if (place === null || place.lat === null || place.lon === null) return null
	const { id, name, nameLanguage, lat, lon } = place
	return { id, name, nameLanguage, side, lat, lon }
}

function pairs(ones: readonly Site[], others: readonly Site[]): readonly (readonly [Site, Site])[] {
	return ones.flatMap((one) => others.map((other) => [one, other] as const))
}

/** Of the places of the level of the view, the one that a place on record is in, or beside: its arcs join theirs. */
function nearest(site: Site, sites: readonly Site[]): Site {
	const distance = ({ lat, lon }: Site): number => Math.hypot(lat - site.lat, lon - site.lon)
	const [first = site, ...others] = sites
	return others.reduce((best, one) => (distance(one) < distance(best) ? one : best), first)
}

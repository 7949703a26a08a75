/** The map of France and of a partner country: frames from their data sets, coasts from Natural Earth. */
import { LRUCache } from 'lru-cache'
import {
	boundsAround,
	type DatasetMap,
	type MapFrame,
	type MapInset,
	usualParallels,
} from '../../domain/mapFrame'
import type { Actor } from '../../snapshot/geography'
import type { QueryContext } from '../queryContext'
import { type Outline, outlineOf } from './outlineOf'

export type { Outline } from './outlineOf'

export interface CountryMap {
	/** null: none of its places has coordinates. */
	readonly french: Outline | null
	readonly insets: readonly InsetOutline[]
	readonly partner: Outline | null
	readonly partnerInsets: readonly InsetOutline[]
}

export interface InsetOutline extends Outline {
	readonly names: MapInset['names']
}

export async function countryMap(context: QueryContext): Promise<CountryMap> {
	const { datasets, partner, actors } = context.snapshot.geography
	const french = datasets.find((dataset) => dataset.partner === null && dataset.map !== undefined)?.map
	const theirs = datasets.find(
		(dataset) => dataset.partner?.code === partner?.code && dataset.map !== undefined,
	)
	const frameOf = (isAtHome: boolean) =>
		frameAround([...actors.values()].filter((actor) => actor.isAtHome === isAtHome).flatMap(placeOf))
	const frenchFrame = french ?? frameOf(true)
	const partnerFrame = theirs?.map ?? frameOf(false)
	return {
		french: frenchFrame && (await outlined(context, frenchFrame)),
		insets: await outlinedInsets(context, french),
		partner: partnerFrame && (await outlined(context, partnerFrame)),
		partnerInsets: await outlinedInsets(context, theirs?.map),
	}
}

async function outlinedInsets(
	context: QueryContext,
	map: DatasetMap | undefined,
): Promise<readonly InsetOutline[]> {
	const insets: InsetOutline[] = []
	for (const { names, ...frame } of map?.insets ?? [])
		insets.push({ names, ...(await outlined(context, frame)) })
	return insets
}

/** Kept for each frame: coasts do not change. */
const outlines = new LRUCache<string, Outline>({ max: 100 })

/** Drawing coasts takes tens of milliseconds, once; other questions go on between two frames. */
async function outlined({ turn }: QueryContext, { bounds, parallels }: MapFrame): Promise<Outline> {
	const key = JSON.stringify([bounds, parallels])
	const known = outlines.get(key)
	if (known !== undefined) return known
	if (turn.isOver()) await turn.pause()
	const outline = outlineOf({ bounds, parallels })
	outlines.set(key, outline)
	return outline
}

function placeOf({ record }: Actor) {
	if (record?.kind !== 'Territory' || record.lat === null || record.lon === null) return []
	return [{ lat: record.lat, lon: record.lon }]
}

function frameAround(places: readonly { readonly lat: number; readonly lon: number }[]): MapFrame | null {
	const bounds = boundsAround(places)
	return bounds && { bounds, parallels: usualParallels(bounds) }
}

import type { Id } from '../../domain/ids'
import type { Projection } from '../../projection/projection'
import type { FragmentationParameters } from './fragmentationView'

/** Who takes part in a record, where and for what. */
export interface Parties {
	readonly french: readonly Id[]
	readonly partners: readonly Id[]
	/** Where it is, when that is not where the partners are. */
	readonly places?: readonly Id[]
	readonly sectors: readonly Id[]
}

/** One key of a record, with the French actors who count there. */
export interface KeyedPart {
	readonly key: Id
	readonly actors: readonly Id[]
}

type Choice = Pick<FragmentationParameters, 'by' | 'within'>

/**
 * The keys in which a record counts: each partner, each city where they are, each sector it names, or each French
 * région from which somebody takes part, with those of that région alone.
 */
export function partsByKey(parties: Parties, { by, within }: Choice, view: Projection): readonly KeyedPart[] {
	const { places } = view
	const where = distinct([...parties.partners, ...(parties.places ?? [])])
	const isIn = (actor: Id) => within === null || actor === within || places.contains(within, actor)
	const isThere = where.some(isIn)
	const french = distinct(parties.french).filter((actor) => isThere || isIn(actor))
	if (french.length === 0) return []
	const all = (keys: readonly (Id | null)[]): readonly KeyedPart[] =>
		distinct(keys.filter((key) => key !== null)).map((key) => ({ key, actors: french }))
	switch (by) {
		case 'PARTNER':
			return all(parties.partners)
		case 'CITY':
			return all(where.map((actor) => cityOf(actor, view)))
		case 'SECTOR':
			return all(parties.sectors)
		case 'FRENCH_REGION':
			return byRegion(french, view)
	}
}

/** The French région of an actor; null of one that stands in none (a country, a grouping). */
export function regionOf(actor: Id, { places }: Pick<Projection, 'places'>): Id | null {
	const region = places.rollUp(actor, 'region')
	return places.levelOf(region) === 'region' ? region : null
}

function byRegion(actors: readonly Id[], view: Projection): readonly KeyedPart[] {
	const regions = distinct(actors.map((actor) => regionOf(actor, view)).filter((region) => region !== null))
	return regions.map((key) => ({ key, actors: actors.filter((actor) => regionOf(actor, view) === key) }))
}

function cityOf(actor: Id, { places }: Projection): Id | null {
	const place = places.placeOf(actor)
	return place === null ? null : places.cityOf(place)
}

function distinct(ids: readonly Id[]): readonly Id[] {
	return [...new Set(ids)]
}

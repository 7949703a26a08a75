import type { Id } from '../../domain/ids'
import type { Message } from '../../domain/message'
import type { Projection } from '../../projection/projection'
import { once } from '../overlaps/once'
import type { Evidence } from '../result'
import { dominatedPlaces } from './dominatedPlaces'
import { type GapParameters, GapsView } from './gapsView'
import { sectorCells } from './sectorCells'
import { unansweredWishes } from './unansweredWishes'

/** The reverse of overlaps (model.md §2): where nobody is, what nobody answers, where everything hangs on one actor. */
export interface Gaps {
	readonly provinces: readonly Id[]
	/** One row a sector, in the order of the list of sectors. */
	readonly rows: readonly SectorRow[]
	/** By wish id. */
	readonly unanswered: readonly UnansweredWish[]
	/** The largest share first. */
	readonly dominated: readonly DominatedPlace[]
}

export interface SectorRow {
	readonly sector: Id
	/** In the order of the provinces. */
	readonly cells: readonly SectorCell[]
}

/** Who is in a province for a sector: nobody, in a gap. */
export interface SectorCell {
	readonly actorCount: number
	readonly actors: readonly Id[]
	readonly evidence: readonly Evidence[]
}

export interface UnansweredWish {
	readonly wish: Id
	readonly sentence: Message
}

/** A place where one actor holds more than 70 % of the weight: what is there hangs on it. */
export interface DominatedPlace {
	readonly place: Id
	/** Those who count as this one actor. */
	readonly actors: readonly Id[]
	/** 0 to 1. */
	readonly share: number
	readonly records: number
	readonly evidence: readonly Evidence[]
	readonly sentence: Message
}

/**
 * Computed from the public view alone; each of the three kinds when it is first read. Throws BadInput unless `asOf` is
 * a day.
 */
export function gapsOf(projection: Projection, parameters: GapParameters): Gaps {
	const view = new GapsView(projection, parameters)
	const provinces = once(() => view.provinces.map((province) => view.columns.actors.id(province)))
	const rows = once(() => sectorCells(view))
	const unanswered = once(() => unansweredWishes(view))
	const dominated = once(() => dominatedPlaces(view))
	return {
		get provinces() {
			return provinces()
		},
		get rows() {
			return rows()
		},
		get unanswered() {
			return unanswered()
		},
		get dominated() {
			return dominated()
		},
	}
}

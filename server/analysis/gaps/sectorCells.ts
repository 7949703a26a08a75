import type { Id } from '../../domain/ids'
import type { Evidence } from '../result'
import { actorsByCell } from './actorsByCell'
import type { SectorCell, SectorRow } from './gaps'
import type { GapsView } from './gapsView'
import { evidenceOfRows, type ProvinceRows, presentRows, provinceRows } from './presentRows'

/**
 * Sectors × provinces: who is where for what, by open links and by missions of the last five years that name the
 * sector. An office names no sector: it fills no cell.
 */
export function sectorCells(view: GapsView): readonly SectorRow[] {
	const { sectors, provinces } = view
	const actors = actorsByCell(view)
	const places = provinces.map((province) => provinceRows(province, view))
	return sectors.map((sector, line) => ({
		sector: view.columns.sectors.id(sector),
		cells: places.map((place, column) => {
			return new FoundCell(view, sector, place, actors[line * places.length + column] ?? [])
		}),
	}))
}

/** Of the hundreds of cells of a matrix the reader opens one: who is there and the proof are told when it is read. */
class FoundCell implements SectorCell {
	readonly #view: GapsView
	readonly #sector: number
	readonly #place: ProvinceRows
	readonly #actors: readonly number[]

	constructor(view: GapsView, sector: number, place: ProvinceRows, actors: readonly number[]) {
		this.#view = view
		this.#sector = sector
		this.#place = place
		this.#actors = actors
	}

	get actorCount(): number {
		return this.#actors.length
	}

	get actors(): readonly Id[] {
		return this.#view.columns.actors.numbers.sortedIds(this.#actors)
	}

	get evidence(): readonly Evidence[] {
		const here = presentRows(this.#place, this.#view)
		return evidenceOfRows(here.filter(({ sectors }) => sectors.includes(this.#sector)))
	}
}

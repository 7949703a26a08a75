import { isOpen } from '../overlaps/openLinks'
import type { GapsView } from './gapsView'
import { isMissionThere } from './isMissionThere'

/**
 * Who is in which province for which sector: a cell for each of the provinces, sector after sector, both in the order of
 * the view. The actors of a cell are in the order of their numbers, each once, for the records are read actor by actor.
 * Cost: the records of the actors that are looked at, times their sectors and their provinces.
 */
export function actorsByCell(view: GapsView): readonly (readonly number[])[] {
	const { links, missions, actors } = view.columns
	const grid = new Grid(view)
	for (let actor = 0; actor < actors.numbers.size; actor += 1) {
		if (!view.isConcerned(actor)) continue
		for (const row of links.byParty.at(actor)) {
			if (isOpen(row, links, view.choice)) grid.put(actor, links.sectors[row], links.others[row])
		}
		for (const row of missions.byParty.at(actor)) {
			if (isMissionThere(row, missions, view)) grid.put(actor, missions.sectors[row], missions.places[row])
		}
	}
	return grid.cells
}

const NONE: readonly number[] = []

/** The cells, found by the numbers of a sector and of a place. */
class Grid {
	readonly cells: readonly number[][]
	readonly #actors: GapsView['columns']['actors']
	readonly #width: number
	/** By number of a sector and of a province: where it stands; undefined where it is not looked at. */
	readonly #lines: readonly (number | undefined)[]
	readonly #columns: readonly (number | undefined)[]

	constructor({ columns, sectors, provinces }: GapsView) {
		this.cells = Array.from({ length: sectors.length * provinces.length }, () => [])
		this.#actors = columns.actors
		this.#width = provinces.length
		this.#lines = positions(sectors, columns.sectors.size)
		this.#columns = positions(provinces, columns.actors.numbers.size)
	}

	/** Puts an actor where a record of its tells that it is; one actor after the other. */
	put(actor: number, sectors = NONE, places = NONE): void {
		for (const place of places) {
			const column = this.#columns[this.#actors.provinceOf(place)]
			if (column === undefined) continue
			for (const sector of sectors) {
				const line = this.#lines[sector]
				const cell = line === undefined ? undefined : this.cells[line * this.#width + column]
				if (cell !== undefined && cell[cell.length - 1] !== actor) cell.push(actor)
			}
		}
	}
}

/** By number, where it stands among some; undefined for the others. */
function positions(numbers: readonly number[], size: number): readonly (number | undefined)[] {
	const positions = new Array<number | undefined>(size).fill(undefined)
	for (const [position, number] of numbers.entries()) positions[number] = position
	return positions
}

import type { DayNumber } from '../../domain/fuzzyDate'
import type { Columns } from '../../projection/columns/columns'
import { isSurelyOpen, type LinkChoice, openLinks } from './openLinks'

/** A collectivité with others inside, and the links of all of them into one place. */
export interface TerritoryLinks {
	readonly outer: number
	/** Open links of the outer actor and of the collectivités that it contains. */
	readonly rows: readonly number[]
	/** Whether a collectivité that contains the outer actor has a link there that is only possible. */
	readonly isPossiblyInside: boolean
}

/** The same while the links are gathered. */
interface Gathered {
	readonly rows: number[]
	readonly isPossiblyInside: boolean
}

/**
 * The keys of SAME_TERRITORY at one place after another, with the links of each: every collectivité that contains
 * another with open links into the place. Left out are those that can be no result, for a collectivité around them has a
 * link there that is surely open. One object serves one question after another, for its memory is reused. Cost: the links, times
 * how many territories contain an actor.
 */
export class TerritorySweep {
	readonly #columns: Columns
	/** By actor: the place at which it last had a link; one that is surely open; and was last an outer actor. */
	readonly #seenAt: number[]
	readonly #sureAt: number[]
	readonly #outerAt: number[]
	/** By actor, where it is an outer actor: what it gathers; null where one around it is surely there. */
	readonly #gathered: (Gathered | null)[]
	#place = 0

	constructor(columns: Columns) {
		const { size } = columns.actors.numbers
		this.#columns = columns
		this.#seenAt = new Array<number>(size).fill(0)
		this.#sureAt = new Array<number>(size).fill(0)
		this.#outerAt = new Array<number>(size).fill(0)
		this.#gathered = new Array<Gathered | null>(size).fill(null)
	}

	/** @param rows of the links into the place, open or not; those of each key are in the same order. */
	at(rows: readonly number[], choice: LinkChoice): readonly TerritoryLinks[] {
		this.#place += 1
		const open = openLinks(rows, this.#columns.links, choice).all
		const outers = this.#findOuters(this.#see(open, choice.day))
		if (outers.length === 0) return []
		for (const row of open) this.#gather(row)
		return outers.flatMap((outer) => this.#linksOf(outer) ?? [])
	}

	/** Actors with links, each once. */
	#see(open: readonly number[], day: DayNumber): readonly number[] {
		const { parties } = this.#columns.links
		const seen: number[] = []
		for (const row of open) {
			const isSure = isSurelyOpen(row, this.#columns.links, day)
			for (const actor of parties[row] ?? []) {
				if (this.#seenAt[actor] !== this.#place) seen.push(actor)
				this.#seenAt[actor] = this.#place
				if (isSure) this.#sureAt[actor] = this.#place
			}
		}
		return seen
	}

	/** Those that contain a collectivité with links, and have some themselves. */
	#findOuters(seen: readonly number[]): readonly number[] {
		const { actors } = this.#columns
		const outers: number[] = []
		for (const actor of seen) {
			if (!actors.isTerritory(actor)) continue
			for (const outer of actors.containersOf(actor)) {
				if (this.#seenAt[outer] !== this.#place || this.#outerAt[outer] === this.#place) continue
				this.#outerAt[outer] = this.#place
				this.#gathered[outer] = this.#begin(outer)
				outers.push(outer)
			}
		}
		return outers
	}

	#begin(outer: number): Gathered | null {
		const above = this.#columns.actors.containersOf(outer)
		if (above.some((higher) => this.#sureAt[higher] === this.#place)) return null
		const isPossiblyInside = above.some((higher) => this.#seenAt[higher] === this.#place)
		return { rows: [], isPossiblyInside }
	}

	/** Adds a link to the outer actors among its parties, and to those around them. */
	#gather(row: number): void {
		const { actors, links } = this.#columns
		for (const actor of links.parties[row] ?? []) {
			if (!actors.isTerritory(actor)) continue
			this.#add(row, actor)
			for (const outer of actors.containersOf(actor)) this.#add(row, outer)
		}
	}

	/** A link of several parties comes once for each of them, one after the other. */
	#add(row: number, outer: number): void {
		if (this.#outerAt[outer] !== this.#place) return
		const gathered = this.#gathered[outer]
		if (gathered && gathered.rows.at(-1) !== row) gathered.rows.push(row)
	}

	#linksOf(outer: number): TerritoryLinks | null {
		const gathered = this.#gathered[outer]
		return gathered ? { outer, ...gathered } : null
	}
}

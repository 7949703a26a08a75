import { HOME_COUNTRY } from '../../domain/ids'
import { NOWHERE } from '../../projection/columns/actorColumns'
import { NOBODY, objectNumber, type WishColumns } from '../../projection/columns/wishColumns'
import type { GapsView } from './gapsView'

const PARTNER = objectNumber('partner')
const JOINT_MISSION = objectNumber('joint-mission')

/**
 * Open wishes for the same thing, by the places they name, so that one that answers another is found among those whose
 * places meet and not among all. A wish answers another one of another actor, in places of which one holds the other,
 * about a common sector where both name some, and addressed to nobody else.
 */
export class WishAnswers {
	readonly #wishes: WishColumns
	readonly #view: GapsView
	readonly #all: readonly number[]
	/** Those that name no place. */
	readonly #anywhere: number[] = []
	/** By the place that they name, and by all places that hold it. */
	readonly #at = new Map<number, number[]>()
	readonly #inside = new Map<number, number[]>()

	/** @param rows open wishes, all for the same thing. */
	constructor(rows: readonly number[], wishes: WishColumns, view: GapsView) {
		this.#wishes = wishes
		this.#view = view
		this.#all = rows
		for (const row of rows) this.#index(row)
	}

	/** Whether one of them answers a wish. */
	has(row: number): boolean {
		const place = this.#wishes.place[row] ?? NOWHERE
		if (place === NOWHERE) return this.#areAnswering(this.#all, row)
		if (this.#areAnswering(this.#anywhere, row)) return true
		if (this.#areAnswering(this.#at.get(place), row) || this.#areAnswering(this.#inside.get(place), row))
			return true
		for (const outer of this.#containersOf(place)) {
			if (this.#areAnswering(this.#at.get(outer), row)) return true
		}
		return false
	}

	#index(row: number): void {
		const place = this.#wishes.place[row] ?? NOWHERE
		if (place === NOWHERE) this.#anywhere.push(row)
		else {
			put(this.#at, place, row)
			for (const outer of this.#containersOf(place)) put(this.#inside, outer, row)
		}
	}

	#containersOf(place: number): readonly number[] {
		return this.#view.columns.actors.containersOf(place)
	}

	/** Whether one of some wishes, of which each is where it may, answers another. */
	#areAnswering(answers: readonly number[] | undefined, wish: number): boolean {
		for (const answer of answers ?? []) if (this.#answers(answer, wish)) return true
		return false
	}

	/** Whether a wish answers another, wherever both are. */
	#answers(answer: number, wish: number): boolean {
		const { actor, sectors } = this.#wishes
		return (
			actor[answer] !== actor[wish] &&
			this.#areSides(answer, wish) &&
			this.#isFor(answer, wish) &&
			this.#isFor(wish, answer) &&
			sectorsMeet(sectors[answer] ?? [], sectors[wish] ?? []) &&
			this.#fits(answer, wish)
		)
	}

	/** Who seeks and who offers; two who seek a partner or company for a mission answer each other. */
	#areSides(answer: number, wish: number): boolean {
		const { isSought, what } = this.#wishes
		if (isSought[answer] !== isSought[wish]) return true
		return isSought[wish] === true && (what[wish] === PARTNER || what[wish] === JOINT_MISSION)
	}

	/** Whether a wish may be met by whoever made the other. */
	#isFor(wish: number, other: number): boolean {
		const asked = this.#wishes.other[wish]
		return asked === NOBODY || asked === this.#wishes.actor[other]
	}

	/** A partner is of the other country, whom to travel with is of one's own. */
	#fits(answer: number, wish: number): boolean {
		const { what } = this.#wishes
		if (what[wish] === PARTNER) return this.#isAtHome(answer) !== this.#isAtHome(wish)
		return what[wish] !== JOINT_MISSION || this.#isAtHome(answer) === this.#isAtHome(wish)
	}

	#isAtHome(row: number): boolean {
		return this.#view.projection.actor(this.#wishes.recordAt(row).actor)?.country === HOME_COUNTRY
	}
}

function sectorsMeet(one: readonly number[], other: readonly number[]): boolean {
	return one.length === 0 || other.length === 0 || one.some((sector) => other.includes(sector))
}

function put(lists: Map<number, number[]>, key: number, row: number): void {
	const list = lists.get(key)
	if (list) list.push(row)
	else lists.set(key, [row])
}

import type { Id } from '../../domain/ids'
import type { Standings } from '../../domain/merging'
import type { Places } from '../places'
import { Numbering } from './numbering'

/** No place, city or province is known. */
export const NOWHERE = -1

const INTERCOMMUNAL_LEVELS: ReadonlySet<string> = new Set(['epci', 'metropole'])
const NOBODY: readonly number[] = Object.freeze([])

/**
 * Territories and organisations by number, with what comparing hundreds of thousands of their records looks up. Each
 * answer is found once, for the places as they now stand.
 */
export class ActorColumns implements Standings {
	readonly numbers: Numbering
	readonly #places: Places
	readonly #containers: (readonly number[])[] = []
	readonly #blocs: (readonly number[])[] = []
	readonly #alone: (readonly number[])[] = []
	readonly #isTerritory: boolean[] = []
	readonly #place: number[] = []
	readonly #key: number[] = []
	readonly #province: number[] = []

	/** @param ids of all actors on record; numbers follow the order of their ids. */
	constructor(places: Places, ids: Iterable<Id>) {
		this.#places = places
		this.numbers = new Numbering([...ids].sort())
	}

	id(actor: number): Id {
		return this.numbers.id(actor)
	}

	/** Numbers of some actors; the same list each time for one alone. */
	all(ids: readonly Id[]): readonly number[] {
		const [first, ...others] = ids
		if (first === undefined) return NOBODY
		const actor = this.numbers.of(first)
		if (others.length === 0) return (this.#alone[actor] ??= [actor])
		return [...new Set(ids)].map((id) => this.numbers.of(id))
	}

	containersOf(actor: number): readonly number[] {
		return (this.#containers[actor] ??= this.#numbersOf(this.#places.contains.containersOf(this.id(actor))))
	}

	blocsOf(actor: number): readonly number[] {
		return (this.#blocs[actor] ??= this.#findBlocs(actor))
	}

	/** A collectivité, and not an organisation. */
	isTerritory(actor: number): boolean {
		return (this.#isTerritory[actor] ??= this.#places.levelOf(this.id(actor)) !== null)
	}

	/** Where an actor stands; a territory's place is itself. */
	placeOf(actor: number): number {
		return (this.#place[actor] ??= this.#numberOf(this.#places.placeOf(this.id(actor))))
	}

	/** City of an actor's place, or the province (région, département) alone where only that is known. */
	keyOf(actor: number): number {
		return (this.#key[actor] ??= this.#fromPlace(actor, (place) => this.#places.keyOf(place)))
	}

	/** Province of an actor's place; nowhere for those of the home country. */
	provinceOf(actor: number): number {
		return (this.#province[actor] ??= this.#fromPlace(actor, (place) => this.#places.provinceOf(place)))
	}

	#fromPlace(actor: number, find: (place: Id) => Id | null): number {
		const place = this.placeOf(actor)
		return place === NOWHERE ? NOWHERE : this.#numberOf(find(this.id(place)))
	}

	#findBlocs(actor: number): readonly number[] {
		if (this.#places.levelOf(this.id(actor)) !== 'commune') return NOBODY
		const around = this.#places.contains.containersOf(this.id(actor))
		return this.#numbersOf(around.filter((id) => INTERCOMMUNAL_LEVELS.has(this.#places.levelOf(id) ?? '')))
	}

	#numbersOf(ids: readonly Id[]): readonly number[] {
		return ids.length === 0 ? NOBODY : ids.map((id) => this.numbers.of(id))
	}

	#numberOf(id: Id | null): number {
		return id === null ? NOWHERE : this.numbers.of(id)
	}
}

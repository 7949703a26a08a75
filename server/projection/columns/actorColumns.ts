import type { Id } from '../../domain/ids'
import type { Standings } from '../../domain/merging'
import type { Places } from '../places'
import { Numbering } from './numbering'

/** No place, city or province is known. */
export const NOWHERE = -1
/** More than anybody has: how many inhabitants is not known. */
export const UNCOUNTED = Number.POSITIVE_INFINITY

const INTERCOMMUNAL_LEVELS: ReadonlySet<string> = new Set(['epci', 'metropole'])
/** Not frozen: code that has met one frozen array goes through every list several times slower. */
const NOBODY: readonly number[] = []

/**
 * Territories and organisations by number, with what comparing hundreds of thousands of their records looks up. Each
 * answer is found once, for the places as they now stand.
 */
export class ActorColumns implements Standings {
	readonly numbers: Numbering
	readonly #places: Places
	#holders: ReadonlySet<number> | null = null
	readonly #containers: (readonly number[] | undefined)[]
	readonly #blocs: (readonly number[] | undefined)[]
	readonly #alone: (readonly number[] | undefined)[]
	readonly #isTerritory: (boolean | undefined)[]
	readonly #place: (number | undefined)[]
	readonly #key: (number | undefined)[]
	readonly #province: (number | undefined)[]
	readonly #city: (number | undefined)[]
	readonly #region: (number | undefined)[]
	readonly #isAtHome: (boolean | undefined)[]
	readonly #inhabitants: (number | undefined)[]
	readonly #onRecord: number
	#provinces: readonly number[] | null = null

	/** @param ids of all actors on record; numbers follow the order of their ids. */
	constructor(places: Places, ids: Iterable<Id>) {
		this.#places = places
		this.numbers = new Numbering([...ids].sort())
		const { size } = this.numbers
		this.#onRecord = size
		this.#containers = unknown(size)
		this.#blocs = unknown(size)
		this.#alone = unknown(size)
		this.#isTerritory = unknown(size)
		this.#place = unknown(size)
		this.#key = unknown(size)
		this.#province = unknown(size)
		this.#city = unknown(size)
		this.#region = unknown(size)
		this.#isAtHome = unknown(size)
		this.#inhabitants = unknown(size)
	}

	id(actor: number): Id {
		return this.numbers.id(actor)
	}

	/** Numbers of some actors, each once; the same list each time for one alone. */
	all(ids: readonly Id[]): readonly number[] {
		const [first] = ids
		if (first === undefined) return NOBODY
		if (ids.length === 1) return this.#aloneOf(this.numbers.of(first))
		return [...new Set(ids)].map((id) => this.numbers.of(id))
	}

	containersOf(actor: number): readonly number[] {
		return this.#containers[actor] ?? this.#findContainers(actor)
	}

	blocsOf(actor: number): readonly number[] {
		return this.#blocs[actor] ?? this.#findBlocs(actor)
	}

	/** A collectivité, and not an organisation. */
	isTerritory(actor: number): boolean {
		return this.#isTerritory[actor] ?? this.#findLevel(actor)
	}

	/** Whether an actor contains a collectivité. */
	holdsTerritories(actor: number): boolean {
		this.#holders ??= this.#findHolders()
		return this.#holders.has(actor)
	}

	/** Where an actor stands; a territory's place is itself. */
	placeOf(actor: number): number {
		return this.#place[actor] ?? this.#findPlace(actor)
	}

	/** City of an actor's place, or the province (région, département) alone where only that is known. */
	keyOf(actor: number): number {
		return this.#key[actor] ?? this.#findFromPlace(this.#key, actor, (place) => this.#places.keyOf(place))
	}

	/** Province of an actor's place; nowhere for those of the home country. */
	provinceOf(actor: number): number {
		return (
			this.#province[actor] ??
			this.#findFromPlace(this.#province, actor, (place) => this.#places.provinceOf(place))
		)
	}

	/** Places that are their own province (`provinceOf`), in the order of their ids. */
	get provinces(): readonly number[] {
		this.#provinces ??= this.#findProvinces()
		return this.#provinces
	}

	/** City of an actor's place; nowhere where only a province, a région or a département is known. */
	cityOf(actor: number): number {
		return this.#city[actor] ?? this.#findFromPlace(this.#city, actor, (place) => this.#places.cityOf(place))
	}

	/** French région of an actor's place; nowhere for one that stands in none (a country, a grouping). */
	regionOf(actor: number): number {
		return this.#region[actor] ?? this.#findFromPlace(this.#region, actor, (place) => this.#regionAt(place))
	}

	/** Stands in the home country: see `Places.isAtHome`. */
	isAtHome(actor: number): boolean {
		return this.#isAtHome[actor] ?? this.#findHome(actor)
	}

	/** Inhabitants of an actor's place. */
	inhabitantsOf(actor: number): number {
		return this.#inhabitants[actor] ?? this.#findInhabitants(actor)
	}

	#findProvinces(): readonly number[] {
		const provinces: number[] = []
		for (let place = 0; place < this.#onRecord; place += 1) {
			if (this.provinceOf(place) === place) provinces.push(place)
		}
		return provinces
	}

	#findHome(actor: number): boolean {
		const isAtHome = this.#places.isAtHome(this.id(actor))
		this.#isAtHome[actor] = isAtHome
		return isAtHome
	}

	#findInhabitants(actor: number): number {
		const inhabitants = this.#places.inhabitantsOf(this.id(actor)) ?? UNCOUNTED
		this.#inhabitants[actor] = inhabitants
		return inhabitants
	}

	#regionAt(place: Id): Id | null {
		const region = this.#places.rollUp(place, 'region')
		return this.#places.levelOf(region) === 'region' ? region : null
	}

	#aloneOf(actor: number): readonly number[] {
		const known = this.#alone[actor]
		if (known) return known
		const alone = [actor]
		this.#alone[actor] = alone
		return alone
	}

	#findHolders(): ReadonlySet<number> {
		const holders = new Set<number>()
		for (let actor = 0; actor < this.#onRecord; actor += 1) {
			if (!this.isTerritory(actor)) continue
			for (const outer of this.containersOf(actor)) holders.add(outer)
		}
		return holders
	}

	#findContainers(actor: number): readonly number[] {
		const found = this.#numbersOf(this.#places.contains.containersOf(this.id(actor)))
		this.#containers[actor] = found
		return found
	}

	#findBlocs(actor: number): readonly number[] {
		const isCommune = this.#places.levelOf(this.id(actor)) === 'commune'
		const around = isCommune ? this.#places.contains.containersOf(this.id(actor)) : []
		const found = around.filter((id) => INTERCOMMUNAL_LEVELS.has(this.#places.levelOf(id) ?? ''))
		const blocs = this.#numbersOf(found)
		this.#blocs[actor] = blocs
		return blocs
	}

	#findLevel(actor: number): boolean {
		const isTerritory = this.#places.levelOf(this.id(actor)) !== null
		this.#isTerritory[actor] = isTerritory
		return isTerritory
	}

	#findPlace(actor: number): number {
		const place = this.#numberOf(this.#places.placeOf(this.id(actor)))
		this.#place[actor] = place
		return place
	}

	#findFromPlace(known: (number | undefined)[], actor: number, find: (place: Id) => Id | null): number {
		const place = this.placeOf(actor)
		const found = place === NOWHERE ? NOWHERE : this.#numberOf(find(this.id(place)))
		known[actor] = found
		return found
	}

	#numbersOf(ids: readonly Id[]): readonly number[] {
		return ids.length === 0 ? NOBODY : ids.map((id) => this.numbers.of(id))
	}

	#numberOf(id: Id | null): number {
		return id === null ? NOWHERE : this.numbers.of(id)
	}
}

/** Room for all from the start: an array that grows by holes becomes a map. */
function unknown<T>(size: number): (T | undefined)[] {
	return new Array<T | undefined>(size).fill(undefined)
}

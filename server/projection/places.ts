import type { PartnerCountry } from '../domain/country'
import { HOME_COUNTRY, type Id } from '../domain/ids'
import type { ActorGroup, Contains } from '../domain/oneActor'
import type { Organisation, Territory } from '../domain/records'

/** What the place rules read. */
export interface PlaceRecords {
	readonly territories: ReadonlyMap<Id, Territory>
	readonly organisations: ReadonlyMap<Id, Organisation>
	readonly partner: PartnerCountry | null
}

/** What comparing hundreds of thousands of actors looks up, together. */
interface Standing {
	/** Of a territory. */
	readonly level: string | null
	readonly containers: readonly Id[]
	readonly alone: ActorGroup
}

const FRENCH_LEVELS_ABOVE_CITY: ReadonlySet<string> = new Set(['region', 'departement'])
const INTERCOMMUNAL_LEVELS: ReadonlySet<string> = new Set(['epci', 'metropole'])

/**
 * Where actors stand, and what contains what (model.md §1). Remembers what it has climbed: the projection makes a
 * new one when a territory, an organisation or a data set changes.
 */
export class Places {
	readonly #records: PlaceRecords
	/** The other country's own territory. */
	readonly #country: Id | null
	readonly #ancestors = new Map<Id, ReadonlySet<Id>>()
	readonly #standings = new Map<Id, Standing>()
	readonly #keys = new Map<Id, Id | null>()
	readonly #provinces = new Map<Id, Id | null>()
	#groupings: ReadonlyMap<Id, readonly Id[]> | null = null

	constructor(records: PlaceRecords) {
		this.#records = records
		this.#country = records.partner?.territory ?? null
	}

	/** Every territory above, nearest first, groupings last; the country groups and is not among them. */
	ancestors(id: Id): ReadonlySet<Id> {
		return remembered(this.#ancestors, id, () => this.#climb(id))
	}

	/** A territory contains the territories below it and the organisations placed in it or below it; never itself. */
	contains: Contains & Required<Pick<Contains, 'containersOf'>> = Object.assign(
		(outer: Id, inner: Id): boolean => outer !== inner && this.#standingOf(inner).containers.includes(outer),
		{
			containersOf: (inner: Id): readonly Id[] => this.#standingOf(inner).containers,
			aloneOf: (actor: Id): ActorGroup => this.#standingOf(actor).alone,
		},
	)

	#standingOf(actor: Id): Standing {
		return this.#standings.get(actor) ?? this.#stand(actor)
	}

	#stand(actor: Id): Standing {
		const level = this.#records.territories.get(actor)?.level ?? null
		const actors = [actor]
		const containers = this.#containersOf(actor)
		const standing = { level, containers, alone: { actors, standing: actors, containers } }
		this.#standings.set(actor, standing)
		return standing
	}

	#containersOf(inner: Id): readonly Id[] {
		const organisation = this.#records.organisations.get(inner)
		if (!organisation) return [...this.ancestors(inner)]
		const place = organisation.territory
		if (place === null) return []
		return [place, ...this.ancestors(place)].filter((outer) => !this.#isCountry(outer))
	}

	/** A place is within another when it is that place or contained in it. */
	isWithin(place: Id, outer: Id): boolean {
		return place === outer || this.contains(outer, place)
	}

	/** Place of an actor: its territory; a territory's is itself. Null where not known. */
	placeOf(actor: Id): Id | null {
		if (this.#records.territories.has(actor)) return actor
		return this.#records.organisations.get(actor)?.territory ?? null
	}

	/** Stands in the home country, or says that it is of it where no place of it is known. */
	isAtHome(actor: Id): boolean {
		const place = this.placeOf(actor)
		const { territories, organisations } = this.#records
		return (place === null ? organisations.get(actor) : territories.get(place))?.country === HOME_COUNTRY
	}

	/** Of a territory, or of the place of an organisation; null where they are not known. */
	inhabitantsOf(actor: Id): number | null {
		const place = this.placeOf(actor)
		return place === null ? null : (this.#records.territories.get(place)?.population ?? null)
	}

	levelOf = (actor: Id): string | null => this.#standingOf(actor).level

	/**
	 * City of a place. In the partner country: itself where its level is a city's (or it is an exception), else the
	 * nearest above it that is; a place of the lowest level straight under a province is its own city; a province
	 * has none. In France: the EPCI or métropole of a commune, the commune itself without one.
	 */
	cityOf(place: Id): Id | null {
		const territory = this.#records.territories.get(place)
		if (!territory || territory.level === 'grouping' || this.#isCountry(place)) return null
		return territory.country === HOME_COUNTRY ? this.#frenchCity(territory) : this.#partnerCity(territory)
	}

	/** First level of the partner's tree: itself or the one above; null in France and for the country. */
	provinceOf(place: Id): Id | null {
		return remembered(this.#provinces, place, () => this.#provinceOf(place))
	}

	#provinceOf(place: Id): Id | null {
		const first = this.#records.partner?.levels[0]?.level
		const territory = this.#records.territories.get(place)
		if (!first || !territory || territory.country === HOME_COUNTRY || this.#isCountry(place)) return null
		const line = [place, ...this.ancestors(place)]
		const top = line.find((id) => this.levelOf(id) === first)
		// Some countries have cities beside their provinces, straight under the country.
		return top ?? line.filter((id) => this.levelOf(id) !== 'grouping').at(-1) ?? null
	}

	/**
	 * The place under which a stop is counted: its city, or the province (région, département) alone where only
	 * that is known. Null for a country or a grouping.
	 */
	keyOf(place: Id): Id | null {
		return remembered(this.#keys, place, () => this.#keyOf(place))
	}

	#keyOf(place: Id): Id | null {
		const city = this.cityOf(place)
		if (city !== null) return city
		const territory = this.#records.territories.get(place)
		return !territory || territory.level === 'grouping' || this.#isCountry(place) ? null : place
	}

	/** The actor's territory at a level; an actor without an ancestor of that level stays itself. */
	rollUp(actor: Id, level: string): Id {
		const place = this.placeOf(actor)
		if (place === null) return actor
		if (this.levelOf(place) === level) return place
		return [...this.ancestors(place)].filter((id) => this.levelOf(id) === level).sort()[0] ?? actor
	}

	#frenchCity(territory: Territory): Id | null {
		if (FRENCH_LEVELS_ABOVE_CITY.has(territory.level)) return null
		if (INTERCOMMUNAL_LEVELS.has(territory.level)) return territory.id
		const around = territory.partOf.filter((id) => INTERCOMMUNAL_LEVELS.has(this.levelOf(id) ?? ''))
		return [...around].sort()[0] ?? territory.id
	}

	#partnerCity(territory: Territory): Id | null {
		const line = [territory.id, ...this.ancestors(territory.id)]
		const city = line.find((id) => this.#isCity(id))
		if (city !== undefined) return city
		const levels = this.#records.partner?.levels ?? []
		const widestCity = levels.findIndex((level) => level.isCity)
		const own = levels.findIndex(({ level }) => level === territory.level)
		return widestCity >= 0 && own > widestCity ? territory.id : null
	}

	#isCity(id: Id): boolean {
		const partner = this.#records.partner
		if (!partner) return false
		if (partner.cityExceptions.includes(id)) return true
		return partner.levels.some(({ level, isCity }) => isCity && level === this.levelOf(id))
	}

	#isCountry(id: Id): boolean {
		return id === this.#country || this.#records.territories.get(id)?.level === 'country'
	}

	/** Breadth first through PART_OF, then the groupings of everything met; a cycle in bad data ends it. */
	#climb(start: Id): ReadonlySet<Id> {
		const above = new Set<Id>()
		let level: readonly Id[] = [start]
		while (level.length > 0) {
			const next: Id[] = []
			for (const inner of level) {
				for (const id of this.#records.territories.get(inner)?.partOf ?? []) {
					if (id === start || above.has(id) || this.#isCountry(id)) continue
					above.add(id)
					next.push(id)
				}
			}
			level = next
		}
		for (const id of [start, ...above]) {
			for (const grouping of this.#groupingsOf(id)) if (grouping !== start) above.add(grouping)
		}
		return above
	}

	#groupingsOf(member: Id): readonly Id[] {
		if (this.#groupings === null) {
			const groupings = new Map<Id, Id[]>()
			for (const territory of this.#records.territories.values()) {
				for (const id of territory.members) groupings.set(id, [...(groupings.get(id) ?? []), territory.id])
			}
			this.#groupings = groupings
		}
		return this.#groupings.get(member) ?? []
	}
}

function remembered<T>(known: Map<Id, T>, id: Id, compute: () => T): T {
	const value = known.get(id)
	if (value !== undefined) return value
	const computed = compute()
	known.set(id, computed)
	return computed
}

import { INTERCOMMUNAL_LEVELS, LEVELS_ABOVE_INTERCOMMUNAL } from '../../schema/levels'
import type { Dataset, PartnerCountry } from '../domain/country'
import { type DayNumber, dayNumber } from '../domain/fuzzyDate'
import { type CountryCode, HOME_COUNTRY, type Id } from '../domain/ids'
import type { ActorGroup } from '../domain/mergeActors'
import { isOfficeOwner } from '../domain/officeOwner'
import type { Organisation, Sector, Territory } from '../domain/records'

/**
 * A territory or an organisation with the properties that comparing hundreds of thousands of facts needs (model.md §1).
 * One object per actor: two actors are the same if their objects are.
 */
export interface Actor {
	readonly id: Id
	/** null for an actor that a fact names and that is not loaded (yet). */
	readonly record: Territory | Organisation | null
	/** Level of a territory; null for an organisation. */
	readonly level: string | null
	/** Whether it is a collectivité (or its counterpart) and not an organisation. */
	readonly isTerritory: boolean
	/** Whether it is located in France or, without a known place, says that it is French. */
	readonly isAtHome: boolean
	/** Inhabitants of its place; null if unknown. */
	readonly population: number | null
	/** The territory where it is located; for a territory, itself. */
	readonly place: Actor | null
	/** Every territory that contains it, nearest first, groupings last. A country groups, but contains nobody. */
	readonly containers: readonly Actor[]
	/** The EPCI and métropoles that contain a commune; empty for any other actor. */
	readonly intercommunalities: readonly Actor[]
	/** City of its place (see `cityOf`); null if only a division, a région or a département is known. */
	readonly city: Actor | null
	/** Its city, or the division (région, département) if only that is known; null for a country or a grouping. */
	readonly countingPlace: Actor | null
	/** First level of the partner's tree: its place or the one above; null in France. */
	readonly division: Actor | null
	/** French région of its place; null if it has none. */
	readonly region: Actor | null
	/** Whether a known territory lies in it. */
	readonly containsTerritories: boolean
	/** Whether its offices count: not those of State posts or the Alliances. */
	readonly isOfficeOwner: boolean
	/** The group of the actor when it merges with no other. */
	readonly singletonGroup: ActorGroup<Actor>
}

/** The content of a Geography: the territories, organisations, sectors and data sets of one partner country. */
export interface GeographyRecords {
	readonly territories: Iterable<Territory>
	readonly organisations: Iterable<Organisation>
	readonly sectors: Iterable<Sector>
	/** Ordered by id. */
	readonly datasets: readonly Dataset[]
	readonly partner: PartnerCountry | null
}

const ABOVE_INTERCOMMUNAL: ReadonlySet<string | null> = new Set(LEVELS_ABOVE_INTERCOMMUNAL)
const INTERCOMMUNAL: ReadonlySet<string | null> = new Set(INTERCOMMUNAL_LEVELS)

/** The actors, sectors and data sets of one partner country. Immutable: changing any of them makes another one. */
export class Geography {
	readonly partner: PartnerCountry | null
	/** Ordered by id. */
	readonly datasets: readonly Dataset[]
	readonly sectors: ReadonlyMap<Id, Sector>
	/** Every known actor. */
	readonly actors: ReadonlyMap<Id, Actor>
	/** Places that are their own division, ordered by id. */
	readonly divisions: readonly Actor[]
	/** Consulates and embassies that are not closed, ordered by id. */
	readonly diplomaticPosts: readonly Actor[]

	readonly #compiled: ReadonlyMap<string, DayNumber>
	/** The actors in each territory; null until first needed. */
	#inner: ReadonlyMap<Actor, readonly Actor[]> | null = null
	/** Cache of `within`. */
	readonly #within = new Map<Actor, ReadonlySet<Actor>>()
	/** Actors that facts name and that are not loaded, each once, so that two facts share the same object. */
	readonly #unknownActors = new Map<Id, Actor>()
	readonly #unknownSectors = new Map<Id, Sector>()
	readonly #sectorsAlone = new Map<Id, readonly Sector[]>()

	constructor(
		actors: ReadonlyMap<Id, Actor>,
		{ sectors, datasets, partner }: Pick<GeographyRecords, 'sectors' | 'datasets' | 'partner'>,
	) {
		this.actors = actors
		this.partner = partner
		this.datasets = datasets
		this.sectors = new Map([...sectors].map((sector) => [sector.id, sector]))
		this.divisions = sortedById([...actors.values()].filter((actor) => actor.division === actor))
		this.diplomaticPosts = sortedById([...actors.values()].filter(isOpenPost))
		this.#compiled = new Map(datasets.map(({ id, compiled }) => [id, dayNumber(compiled)]))
	}

	/** A known actor; undefined for any other id. */
	find(id: Id): Actor | undefined {
		return this.actors.get(id)
	}

	/** The actor that a fact names, known or not: the feed may bring a fact before its actors. */
	actor(id: Id): Actor {
		return this.actors.get(id) ?? remembered(this.#unknownActors, id, () => actorDraft(id, null, null))
	}

	/** The sector that a fact names, known or not; an unknown one counts as complementary. */
	sector(id: Id): Sector {
		return this.sectors.get(id) ?? remembered(this.#unknownSectors, id, () => unknownSector(id))
	}

	/** A list with only that sector, shared by all callers: hundreds of thousands of facts name exactly one. */
	sectorAlone(id: Id): readonly Sector[] {
		return remembered(this.#sectorsAlone, id, () => [this.sector(id)])
	}

	/** A territory and every known actor in it; for any other actor, only itself. */
	within(outer: Actor): ReadonlySet<Actor> {
		this.#inner ??= innerActors(this.actors.values())
		const inner = this.#inner.get(outer) ?? NO_ACTORS
		return remembered(this.#within, outer, () => new Set([outer, ...inner]))
	}

	/** Day on which a data set was compiled; null if the set is unknown. */
	compiledOn(dataset: string): DayNumber | null {
		return this.#compiled.get(dataset) ?? null
	}
}

/** A list with only that actor, shared by all callers: hundreds of thousands of facts name exactly one. */
export function singletonMembers({ singletonGroup }: Actor): readonly Actor[] {
	return singletonGroup.members
}

/** Whether a place is the other or lies in it. */
export function isWithin(place: Actor, outer: Actor): boolean {
	return place === outer || place.containers.includes(outer)
}

/** The territory of an actor at a level; the actor itself if no territory of that level contains it. */
export function atLevel(actor: Actor, level: string): Actor {
	const { place } = actor
	if (place === null) return actor
	if (place.level === level) return place
	return sortedById(place.containers.filter((container) => container.level === level))[0] ?? actor
}

/** Items ordered by id. */
export function sortedById<Item extends { readonly id: Id }>(items: readonly Item[]): readonly Item[] {
	return items.length < 2 ? items : [...items].sort(byId)
}

export function byId(one: { readonly id: Id }, other: { readonly id: Id }): number {
	return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}

/** Actors placed between two pauses. */
const ACTORS_A_SLICE = 1_000

/** Builds a Geography, with a pause every few milliseconds. */
export function* geographySteps(records: GeographyRecords): Generator<void, Geography> {
	const drafts = new Map<Id, ActorDraft>()
	const groupings = new Map<Id, ActorDraft[]>()
	let placed = 0
	for (const territory of records.territories) {
		const draft = territoryDraft(territory)
		drafts.set(territory.id, draft)
		for (const member of territory.members) {
			groupings.set(member, [...(groupings.get(member) ?? []), draft])
		}
		if (++placed % ACTORS_A_SLICE === 0) yield
	}
	const placing: Placing = { drafts, groupings, partner: records.partner }
	const territories = [...drafts.values()]
	for (const draft of territories) {
		placeTerritory(draft, placing)
		if (++placed % ACTORS_A_SLICE === 0) yield
	}
	for (const organisation of records.organisations) {
		drafts.set(organisation.id, organisationDraft(organisation, drafts))
		if (++placed % ACTORS_A_SLICE === 0) yield
	}
	for (const { containers } of territories) {
		for (const { id } of containers) (drafts.get(id) as ActorDraft).containsTerritories = true
	}
	yield
	return new Geography(drafts, records)
}

/** An actor while its places are being filled in. */
type ActorDraft = { -readonly [Name in keyof Actor]: Actor[Name] }

interface Placing {
	readonly drafts: ReadonlyMap<Id, ActorDraft>
	/** Groupings of each member. */
	readonly groupings: ReadonlyMap<Id, readonly ActorDraft[]>
	readonly partner: PartnerCountry | null
}

const NO_ACTORS: readonly never[] = []

function territoryDraft(record: Territory): ActorDraft {
	const draft = actorDraft(record.id, record, record.population)
	draft.place = draft
	return draft
}

function organisationDraft(record: Organisation, drafts: ReadonlyMap<Id, ActorDraft>): ActorDraft {
	const place = record.territory === null ? null : (drafts.get(record.territory) ?? null)
	const draft = actorDraft(record.id, record, place?.population ?? null)
	if (place === null) return draft
	draft.place = place
	draft.isAtHome = place.isAtHome
	draft.containers = [place, ...place.containers].filter((outer) => outer.level !== 'country')
	draft.city = place.city
	draft.countingPlace = place.countingPlace
	draft.division = place.division
	draft.region = place.region
	return draft
}

function unknownSector(id: Id): Sector {
	return {
		kind: 'Sector',
		id,
		version: 0,
		dataset: '',
		scenario: false,
		code: id,
		labels: { fr: id, en: id, zh: id },
		group: '',
		family: 'complementary',
	}
}

function actorDraft(id: Id, record: ActorDraft['record'], population: number | null): ActorDraft {
	const level = record?.kind === 'Territory' ? record.level : null
	const draft: Omit<ActorDraft, 'singletonGroup'> & { singletonGroup: ActorGroup<Actor> | null } = {
		id,
		record,
		level,
		isTerritory: level !== null,
		isAtHome: record?.country === HOME_COUNTRY,
		population,
		place: null,
		containers: NO_ACTORS,
		intercommunalities: NO_ACTORS,
		city: null,
		countingPlace: null,
		division: null,
		region: null,
		containsTerritories: false,
		isOfficeOwner: isOfficeOwner(record ?? undefined),
		singletonGroup: null,
	}
	// Complete once it has its group.
	const actor = draft as ActorDraft
	actor.singletonGroup = { members: [actor], minimalMembers: [actor] }
	return actor
}

/** Finds what contains a territory, and its city, division and région. */
function placeTerritory(draft: ActorDraft, placing: Placing): void {
	draft.containers = containersOf(draft, placing)
	if (draft.level === 'commune') {
		draft.intercommunalities = draft.containers.filter(({ level }) => INTERCOMMUNAL.has(level))
	}
	draft.division = divisionOf(draft, placing.partner)
	draft.city = cityOf(draft, placing)
	draft.countingPlace = draft.city ?? (isCountryOrGrouping(draft) ? null : draft)
	const region = atLevel(draft, 'region')
	draft.region = region.level === 'region' ? region : null
}

/**
 * Breadth first through PART_OF, then the groupings of everything found; cycles in bad data end. The main département
 * of an EPCI only matters for the EPCI's own roll-up: each of its communes has its own.
 */
function containersOf(start: ActorDraft, { drafts, groupings }: Placing): readonly ActorDraft[] {
	const above = new Set<ActorDraft>()
	let level: readonly ActorDraft[] = [start]
	while (level.length > 0) {
		const next: ActorDraft[] = []
		for (const inner of level) {
			if (inner !== start && inner.isAtHome && INTERCOMMUNAL.has(inner.level)) continue
			for (const id of (inner.record as Territory).partOf) {
				const outer = drafts.get(id)
				if (outer === undefined || outer === start || above.has(outer) || outer.level === 'country') continue
				above.add(outer)
				next.push(outer)
			}
		}
		level = next
	}
	for (const { id } of [start, ...above]) {
		for (const grouping of groupings.get(id) ?? NO_ACTORS) if (grouping !== start) above.add(grouping)
	}
	return above.size === 0 ? NO_ACTORS : [...above]
}

/**
 * In the partner country: itself if its level is a city's (or it is an exception), else the nearest city above it; a
 * place below the city levels with no city above is its own city; a division has none. In France: the EPCI or métropole
 * of a commune, or the commune itself without one.
 */
function cityOf(draft: ActorDraft, placing: Placing): Actor | null {
	if (isCountryOrGrouping(draft)) return null
	return draft.isAtHome ? frenchCity(draft, placing) : partnerCity(draft, placing.partner)
}

function frenchCity(draft: ActorDraft, { drafts }: Placing): Actor | null {
	if (ABOVE_INTERCOMMUNAL.has(draft.level)) return null
	if (INTERCOMMUNAL.has(draft.level)) return draft
	const above = (draft.record as Territory).partOf.flatMap((id) => drafts.get(id) ?? [])
	return sortedById(above.filter(({ level }) => INTERCOMMUNAL.has(level)))[0] ?? draft
}

function partnerCity(draft: ActorDraft, partner: PartnerCountry | null): Actor | null {
	if (partner === null) return null
	const isCity = ({ id, level }: Actor): boolean =>
		partner.cityExceptions.includes(id) || partner.levels.some((one) => one.isCity && one.level === level)
	const city = [draft, ...draft.containers].find(isCity)
	if (city !== undefined) return city
	const widestCity = partner.levels.findIndex((level) => level.isCity)
	const own = partner.levels.findIndex(({ level }) => level === draft.level)
	return widestCity >= 0 && own > widestCity ? draft : null
}

function divisionOf(draft: ActorDraft, partner: PartnerCountry | null): Actor | null {
	const first = partner?.levels[0]?.level
	if (first === undefined || draft.isAtHome || draft.level === 'country') return null
	const line = [draft, ...draft.containers]
	// Some countries have cities outside any division, directly under the country.
	return (
		line.find(({ level }) => level === first) ??
		line.filter(({ level }) => level !== 'grouping').at(-1) ??
		null
	)
}

function isCountryOrGrouping({ level }: Actor): boolean {
	return level === 'country' || level === 'grouping'
}

function isOpenPost({ record }: Actor): boolean {
	return (
		record?.kind === 'Organisation' &&
		(record.type === 'consulate' || record.type === 'embassy') &&
		record.status !== 'ferme'
	)
}

function innerActors(actors: Iterable<Actor>): ReadonlyMap<Actor, readonly Actor[]> {
	const inner = new Map<Actor, Actor[]>()
	for (const actor of actors) {
		for (const outer of actor.containers) {
			const known = inner.get(outer)
			if (known) known.push(actor)
			else inner.set(outer, [actor])
		}
	}
	return inner
}

/** Whether an actor is French, wherever it is located. */
export function isFrench({ record }: Actor): boolean {
	return record?.country === HOME_COUNTRY
}

/** Country of an actor's place, else its own; undefined for an unknown actor. */
export function countryOf({ place, record }: Actor): CountryCode | undefined {
	return (place?.record ?? record)?.country
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
	const value = known.get(key) ?? make()
	known.set(key, value)
	return value
}

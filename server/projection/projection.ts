import type { Dataset, PartnerCountry } from '../domain/country'
import type { Id } from '../domain/ids'
import type {
	Direction,
	GraphRecord,
	Judgement,
	Mandate,
	Meeting,
	Mission,
	Office,
	Organisation,
	Partnership,
	PublicFunction,
	RecordKind,
	Sector,
	Source,
	Territory,
	Unavailability,
	Wish,
} from '../domain/records'
import { hashRecords } from './hashRecords'
import { KeyedIndex } from './keyedIndex'
import { Places } from './places'

/** One applied write: `after` is the whole record, null when it is gone. */
export interface ProjectionChange {
	readonly seq: number
	readonly kind: RecordKind | 'Dataset'
	readonly id: Id
	readonly after: GraphRecord | Dataset | null
}

type Tables = { readonly [K in RecordKind]: Map<Id, Extract<GraphRecord, { kind: K }>> }

/**
 * The in-memory graph: plain maps of plain records, with lists by key. A cache of the record, kept current by
 * `apply`; throwing it away costs only time. Nothing here decides what a reader may see: see `publicView`.
 */
export class Projection {
	/** Number of the last change applied. */
	seq = 0
	/** Of the feed it was loaded from; another one means that the database was restored. */
	epoch = ''

	readonly #tables: Tables = {
		Territory: new Map(),
		Organisation: new Map(),
		Sector: new Map(),
		Partnership: new Map(),
		Mission: new Map(),
		Office: new Map(),
		Wish: new Map(),
		Event: new Map(),
		Source: new Map(),
		PublicFunction: new Map(),
		Mandate: new Map(),
		Unavailability: new Map(),
		Judgement: new Map(),
	}
	readonly #datasets = new Map<Id, Dataset>()
	readonly #followers = new Set<(change: ProjectionChange) => void>()
	#places: Places | null = null
	#revision = 0

	readonly #missionsByPlace = new KeyedIndex(this.missions, (mission) => this.#missionKeys(mission))
	readonly #missionsByActor = new KeyedIndex(this.missions, ({ leader, participants }) => [
		...(leader === null ? [] : [leader]),
		...participants,
	])
	readonly #partnershipsByActor = new KeyedIndex(
		this.partnerships,
		({ frenchActors, partnerActors, body }) => [
			...frenchActors,
			...partnerActors,
			...(body === null ? [] : [body]),
		],
	)
	readonly #officesByCity = new KeyedIndex(this.offices, ({ place }) => this.#keysOfPlace(place))
	readonly #officesByOwner = new KeyedIndex(this.offices, ({ owners }) => owners)
	readonly #wishesByActor = new KeyedIndex(this.wishes, ({ actor }) => [actor])
	readonly #eventsByCity = new KeyedIndex(this.events, ({ place }) => this.#keysOfPlace(place))

	static empty(): Projection {
		return new Projection()
	}

	get territories(): ReadonlyMap<Id, Territory> {
		return this.#tables.Territory
	}
	get organisations(): ReadonlyMap<Id, Organisation> {
		return this.#tables.Organisation
	}
	get sectors(): ReadonlyMap<Id, Sector> {
		return this.#tables.Sector
	}
	get partnerships(): ReadonlyMap<Id, Partnership> {
		return this.#tables.Partnership
	}
	get missions(): ReadonlyMap<Id, Mission> {
		return this.#tables.Mission
	}
	get offices(): ReadonlyMap<Id, Office> {
		return this.#tables.Office
	}
	get wishes(): ReadonlyMap<Id, Wish> {
		return this.#tables.Wish
	}
	get events(): ReadonlyMap<Id, Meeting> {
		return this.#tables.Event
	}
	get sources(): ReadonlyMap<Id, Source> {
		return this.#tables.Source
	}
	get functions(): ReadonlyMap<Id, PublicFunction> {
		return this.#tables.PublicFunction
	}
	get mandates(): ReadonlyMap<Id, Mandate> {
		return this.#tables.Mandate
	}
	get unavailabilities(): ReadonlyMap<Id, Unavailability> {
		return this.#tables.Unavailability
	}
	get judgements(): ReadonlyMap<Id, Judgement> {
		return this.#tables.Judgement
	}
	/** In the order of their ids. */
	get datasets(): readonly Dataset[] {
		return [...this.#datasets.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
	}
	/** The other country, as the first data set that describes one does; null before any is loaded. */
	get partner(): PartnerCountry | null {
		const described = this.datasets.filter((dataset) => dataset.partner !== null)
		return (described.find((dataset) => !dataset.scenario) ?? described[0])?.partner ?? null
	}
	/** Place rules over the territories as they now are. */
	get places(): Places {
		this.#places ??= new Places({
			territories: this.territories,
			organisations: this.organisations,
			partner: this.partner,
		})
		return this.#places
	}
	/** Grows when a territory, an organisation, a sector or a data set changes: what every key may depend on. */
	get revision(): number {
		return this.#revision
	}

	/** Any record by its id. */
	record(id: Id): GraphRecord | undefined {
		for (const table of Object.values(this.#tables)) {
			const found = table.get(id)
			if (found) return found
		}
		return undefined
	}

	/** Every record, kind by kind. */
	records(): readonly GraphRecord[] {
		return Object.values(this.#tables).flatMap((table): GraphRecord[] => [...table.values()])
	}

	actor(id: Id): Territory | Organisation | undefined {
		return this.territories.get(id) ?? this.organisations.get(id)
	}

	/** Missions that stop at a city, or at a province alone: see `Places.keyOf`. */
	missionsAt(direction: Direction, key: Id): readonly Mission[] {
		return this.#missionsByPlace.at(`${direction} ${key}`)
	}
	/** Cities and provinces that have missions of a direction, sorted. */
	missionKeys(direction: Direction): readonly Id[] {
		const prefix = `${direction} `
		return this.#missionsByPlace
			.keys()
			.filter((key) => key.startsWith(prefix))
			.map((key) => key.slice(prefix.length))
	}
	/** Missions that the actor leads or joins. */
	missionsOf(actor: Id): readonly Mission[] {
		return this.#missionsByActor.at(actor)
	}
	/** Partnerships of an actor of either side, or of the body that a partnership founded. */
	partnershipsOf(actor: Id): readonly Partnership[] {
		return this.#partnershipsByActor.at(actor)
	}
	/** Offices in a city (or a place that has none), open or not. */
	officesIn(city: Id): readonly Office[] {
		return this.#officesByCity.at(city)
	}
	officeCities(): readonly Id[] {
		return this.#officesByCity.keys()
	}
	officesOf(owner: Id): readonly Office[] {
		return this.#officesByOwner.at(owner)
	}
	wishesOf(actor: Id): readonly Wish[] {
		return this.#wishesByActor.at(actor)
	}
	eventsIn(city: Id): readonly Meeting[] {
		return this.#eventsByCity.at(city)
	}

	/**
	 * Applies one change. Twice, or over a newer version, it changes nothing: so a load may start anywhere and
	 * replay from the number it read first.
	 */
	apply(change: ProjectionChange): void {
		this.seq = Math.max(this.seq, change.seq)
		if (!this.#write(change)) return
		for (const follow of this.#followers) follow(change)
	}

	/** Takes a record of a load in; same rules as `apply`, without a number. */
	load(record: GraphRecord): void {
		this.apply({ seq: this.seq, kind: record.kind, id: record.id, after: record })
	}

	loadDataset(dataset: Dataset): void {
		this.apply({ seq: this.seq, kind: 'Dataset', id: dataset.id, after: dataset })
	}

	/**
	 * Every change from now on is told to `follow` once applied; how a view stays current.
	 *
	 * @returns what ends it.
	 */
	follow(follow: (change: ProjectionChange) => void): () => void {
		this.#followers.add(follow)
		return () => this.#followers.delete(follow)
	}

	/** SHA-256 of every record and data set, whatever the order in which they came; two equal graphs are equal. */
	hash(): string {
		return hashRecords([...this.records(), ...this.#datasets.values()])
	}

	/** @returns whether the projection now holds it: false when it holds a newer version. */
	#write({ kind, id, after }: ProjectionChange): boolean {
		if (kind === 'Dataset') {
			if (after === null) this.#datasets.delete(id)
			else if (!('kind' in after)) this.#datasets.set(id, after)
			this.#placesMoved()
			return true
		}
		const before = this.#tables[kind].get(id) ?? null
		const record = after !== null && 'kind' in after ? after : null
		if (before && record && before.version > record.version) return false
		if (record) put(this.#tables, record)
		else this.#tables[kind].delete(id)
		this.#reindex(kind, before, record)
		return true
	}

	#reindex(kind: RecordKind, before: GraphRecord | null, after: GraphRecord | null): void {
		if (kind === 'Territory' || kind === 'Organisation' || kind === 'Sector') this.#placesMoved()
		this.#missionsByPlace.replace(only('Mission', before), only('Mission', after))
		this.#missionsByActor.replace(only('Mission', before), only('Mission', after))
		this.#partnershipsByActor.replace(only('Partnership', before), only('Partnership', after))
		this.#officesByCity.replace(only('Office', before), only('Office', after))
		this.#officesByOwner.replace(only('Office', before), only('Office', after))
		this.#wishesByActor.replace(only('Wish', before), only('Wish', after))
		this.#eventsByCity.replace(only('Event', before), only('Event', after))
	}

	#placesMoved(): void {
		this.#revision += 1
		this.#places = null
		this.#missionsByPlace.forget()
		this.#officesByCity.forget()
		this.#eventsByCity.forget()
	}

	#missionKeys({ direction, host, stops }: Mission): readonly string[] {
		return [host, ...stops].flatMap((place) => this.#keysOfPlace(place).map((key) => `${direction} ${key}`))
	}

	#keysOfPlace(place: Id | null): readonly Id[] {
		const key = place === null ? null : this.places.keyOf(place)
		return key === null ? [] : [key]
	}
}

function put(tables: Tables, record: GraphRecord): void {
	// The table of a record's own kind: the compiler cannot follow that through a union.
	const table = tables[record.kind] as Map<Id, GraphRecord>
	table.set(record.id, record)
}

function only<K extends RecordKind>(
	kind: K,
	record: GraphRecord | null,
): Extract<GraphRecord, { kind: K }> | null {
	return record !== null && record.kind === kind ? (record as Extract<GraphRecord, { kind: K }>) : null
}

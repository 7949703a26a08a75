import type { Dataset, PartnerCountry } from '../domain/country'
import type { Id } from '../domain/ids'
import type {
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
import { Columns } from './columns/columns'
import { hashRecords } from './hashRecords'
import { KeyedLists } from './keyedLists'
import { Places } from './places'
import { RecordTables } from './recordTables'

/** One applied write: `after` is the whole record, null when it is gone. */
export interface ProjectionChange {
	readonly seq: number
	readonly kind: RecordKind | 'Dataset'
	readonly id: Id
	readonly after: GraphRecord | Dataset | null
}

/**
 * The in-memory graph: plain maps of plain records, with lists by key. A cache of the record, kept current by
 * `apply`; throwing it away costs only time. Nothing here decides what a reader may see: see `publicView`.
 */
export class Projection {
	/** Number of the last change applied. */
	seq = 0
	/** Of the feed it was loaded from; another one means that the database was restored. */
	epoch = ''

	readonly #tables = new RecordTables()
	readonly #lists = new KeyedLists(this.#tables, () => this.places)
	readonly #datasets = new Map<Id, Dataset>()
	readonly #followers = new Set<(change: ProjectionChange) => void>()
	#places: Places | null = null
	#columns: Columns | null = null
	#revision = 0

	static empty(): Projection {
		return new Projection()
	}

	get territories(): ReadonlyMap<Id, Territory> {
		return this.#tables.of('Territory')
	}
	get organisations(): ReadonlyMap<Id, Organisation> {
		return this.#tables.of('Organisation')
	}
	get sectors(): ReadonlyMap<Id, Sector> {
		return this.#tables.of('Sector')
	}
	get partnerships(): ReadonlyMap<Id, Partnership> {
		return this.#tables.of('Partnership')
	}
	get missions(): ReadonlyMap<Id, Mission> {
		return this.#tables.of('Mission')
	}
	get offices(): ReadonlyMap<Id, Office> {
		return this.#tables.of('Office')
	}
	get wishes(): ReadonlyMap<Id, Wish> {
		return this.#tables.of('Wish')
	}
	get events(): ReadonlyMap<Id, Meeting> {
		return this.#tables.of('Event')
	}
	get sources(): ReadonlyMap<Id, Source> {
		return this.#tables.of('Source')
	}
	get functions(): ReadonlyMap<Id, PublicFunction> {
		return this.#tables.of('PublicFunction')
	}
	get mandates(): ReadonlyMap<Id, Mandate> {
		return this.#tables.of('Mandate')
	}
	get unavailabilities(): ReadonlyMap<Id, Unavailability> {
		return this.#tables.of('Unavailability')
	}
	get judgements(): ReadonlyMap<Id, Judgement> {
		return this.#tables.of('Judgement')
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
	/** Actors, links, offices and missions as numbers in columns; other ones once a territory, an actor or a sector changed. */
	get columns(): Columns {
		this.#columns ??= new Columns(this)
		return this.#columns
	}
	/** Grows when a territory, an organisation, a sector or a data set changes: what every key may depend on. */
	get revision(): number {
		return this.#revision
	}

	/** Any record by its id. */
	record(id: Id): GraphRecord | undefined {
		return this.#tables.record(id)
	}

	/** Every record, kind by kind. */
	records(): readonly GraphRecord[] {
		return this.#tables.all()
	}

	actor(id: Id): Territory | Organisation | undefined {
		return this.territories.get(id) ?? this.organisations.get(id)
	}

	/** Missions that the actor leads or joins. */
	missionsOf(actor: Id): readonly Mission[] {
		return this.#lists.missionsByActor.at(actor)
	}
	/** Partnerships of an actor of either side, or of the body that a partnership founded. */
	partnershipsOf(actor: Id): readonly Partnership[] {
		return this.#lists.partnershipsByActor.at(actor)
	}
	officesOf(owner: Id): readonly Office[] {
		return this.#lists.officesByOwner.at(owner)
	}
	wishesOf(actor: Id): readonly Wish[] {
		return this.#lists.wishesByActor.at(actor)
	}
	eventsIn(city: Id): readonly Meeting[] {
		return this.#lists.eventsByCity.at(city)
	}
	/** Mandates to speak for a collectivité of the other country. */
	mandatesFor(represented: Id): readonly Mandate[] {
		return this.#lists.mandatesByRepresented.at(represented)
	}
	/** Collectivités that mandates say they speak for, sorted. */
	represented(): readonly Id[] {
		return this.#lists.mandatesByRepresented.keys()
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
		const before: GraphRecord | null = this.#tables.of(kind).get(id) ?? null
		const record = after !== null && 'kind' in after ? after : null
		if (before && record && before.version > record.version) return false
		if (record) this.#tables.put(record)
		else this.#tables.delete(kind, id)
		if (MOVES_PLACES.has(kind)) this.#placesMoved()
		this.#lists.replace(kind, before, record)
		this.#columns?.replace(kind, before, record)
		if (this.#columns?.isWorn) this.#columns = null
		return true
	}

	#placesMoved(): void {
		this.#revision += 1
		this.#places = null
		this.#columns = null
		this.#lists.placesMoved()
	}
}

/** Kinds of which any key may depend on any record. */
const MOVES_PLACES: ReadonlySet<RecordKind> = new Set(['Territory', 'Organisation', 'Sector'])

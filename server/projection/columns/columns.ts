import { type DayNumber, dayNumber } from '../../domain/fuzzyDate'
import { Merging } from '../../domain/merging'
import { isOfficeOwner } from '../../domain/officeOwner'
import type { GraphRecord, Mission, Office, Partnership, RecordKind } from '../../domain/records'
import type { Projection } from '../projection'
import { ActorColumns } from './actorColumns'
import { type ColumnContext, LinkColumns } from './linkColumns'
import { MissionColumns } from './missionColumns'
import { Numbering } from './numbering'
import { textOfEnds } from './sameEnds'
import { WishColumns } from './wishColumns'

type ColumnSource = Pick<
	Projection,
	| 'territories'
	| 'organisations'
	| 'sectors'
	| 'partnerships'
	| 'offices'
	| 'missions'
	| 'wishes'
	| 'datasets'
	| 'places'
	| 'actor'
>

/**
 * The records of a projection as numbers in columns: what analyses run on that read hundreds of thousands of them. A
 * table is made when first read, and follows the changes of its records. Where a territory, an organisation, a sector
 * or a data set changes, the projection makes all of it anew.
 */
export class Columns {
	readonly actors: ActorColumns
	/** In the order of their ids. */
	readonly sectors: Numbering

	readonly #source: ColumnSource
	readonly #context: ColumnContext
	#links: LinkColumns<Partnership> | null = null
	#offices: LinkColumns<Office> | null = null
	#missions: MissionColumns | null = null
	#wishes: WishColumns | null = null
	#merging: Merging | null = null

	constructor(source: ColumnSource) {
		this.#source = source
		this.actors = new ActorColumns(source.places, [
			...source.territories.keys(),
			...source.organisations.keys(),
		])
		this.sectors = new Numbering([...source.sectors.keys()].sort())
		const compiled = new Map<string, DayNumber>()
		for (const dataset of source.datasets) compiled.set(dataset.id, dayNumber(dataset.compiled))
		const compiledOf = (dataset: string) => compiled.get(dataset) ?? null
		this.#context = { actors: this.actors, sectors: this.sectors, compiledOf }
	}

	/** Partnerships, in the order of their ids. */
	get links(): LinkColumns<Partnership> {
		const { actors, sectors } = this
		this.#links ??= new LinkColumns(this.#source.partnerships.values(), this.#context, {
			endsOf: (link) => ({
				parties: actors.all(link.frenchActors),
				others: actors.all(link.partnerActors),
				sectors: sectors.all(link.sectors),
			}),
			sameEndsOf: ({ form }, { parties, others }) => textOfEnds(form, parties, others),
		})
		return this.#links
	}

	/** Offices by those of their owners that count, in the order of their ids. */
	get offices(): LinkColumns<Office> {
		const { actors } = this
		this.#offices ??= new LinkColumns(this.#source.offices.values(), this.#context, {
			endsOf: ({ owners, place }) => ({
				parties: actors.all(owners.filter((owner) => isOfficeOwner(this.#source.actor(owner)))),
				others: place === null ? [] : actors.all([place]),
				sectors: [],
			}),
			// By all owners, those too who do not count.
			sameEndsOf: ({ form, owners }, { others: [place] }) =>
				place === undefined ? null : textOfEnds(form, actors.all(owners), [actors.keyOf(place)]),
		})
		return this.#offices
	}

	/** Missions of both directions. */
	get missions(): MissionColumns {
		this.#missions ??= new MissionColumns(this.#source.missions.values(), this.#context)
		return this.#missions
	}

	/** Some missions in a table of their own, on the same numbers: those of a place, with one that is on no record. */
	tableOf(missions: Iterable<Mission>): MissionColumns {
		return new MissionColumns(missions, this.#context)
	}

	/** One actor or several: for one question after the other, its memory being reused. */
	get merging(): Merging {
		this.#merging ??= new Merging(this.actors, this.actors.numbers.size)
		return this.#merging
	}

	/** What somebody seeks or offers. */
	get wishes(): WishColumns {
		this.#wishes ??= new WishColumns(this.#source.wishes.values(), this.#context)
		return this.#wishes
	}

	/**
	 * Makes the tables and lists that overlaps are found from, as a load ends: the first question then takes no longer
	 * than the next.
	 */
	prepare(): void {
		const { links, offices, missions } = this
		for (const list of [links.byOther, links.byProvince, links.byParty, offices.byCity, missions.byParty])
			list.keys()
		for (const direction of ['FR_TO_PARTNER', 'PARTNER_TO_FR'] as const) missions.byCity(direction).keys()
	}

	/** Called once the tables of the projection hold `after` instead of `before`. */
	replace(kind: RecordKind, before: GraphRecord | null, after: GraphRecord | null): void {
		const old = before?.id ?? null
		if (kind === 'Partnership') this.#links?.replace(old, after?.kind === kind ? after : null)
		if (kind === 'Office') this.#offices?.replace(old, after?.kind === kind ? after : null)
		if (kind === 'Mission') this.#missions?.replace(old, after?.kind === kind ? after : null)
		if (kind === 'Wish') this.#wishes?.replace(old, after?.kind === kind ? after : null)
	}

	/**
	 * Whether so many rows are those of former versions that all should be made anew: not one table alone, for what is
	 * kept by the numbers of its rows would then speak of others.
	 */
	get isWorn(): boolean {
		const tables = [this.#links, this.#offices, this.#missions, this.#wishes]
		return tables.some((table) => table?.isWorn ?? false)
	}
}

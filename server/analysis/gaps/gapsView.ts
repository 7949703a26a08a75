import { type DayNumber, monthsBefore } from '../../domain/fuzzyDate'
import type { Id } from '../../domain/ids'
import type { Confidence } from '../../domain/records'
import { NOWHERE } from '../../projection/columns/actorColumns'
import type { Columns } from '../../projection/columns/columns'
import type { Projection } from '../../projection/projection'
import { publicView } from '../../projection/publicView'
import { type LinkChoice, linkChoice } from '../overlaps/openLinks'

/** What gaps depend on, beside the records. */
export interface GapParameters {
	/** ISO day. */
	readonly asOf: string
	readonly minConfidence: Confidence | null
	readonly includeScenario: boolean
	/** Sectors to look at; all where null. */
	readonly sectors: readonly Id[] | null
	/** A territory of either country: provinces within it, or what actors within it do; everything where null. */
	readonly within: Id | null
}

/** For so long a past mission tells that somebody is there. */
const MONTHS_OF_MISSIONS = 5 * 12

/** The public view, and what is looked at in it; all numbers are those of its columns. */
export class GapsView {
	readonly projection: Projection
	readonly columns: Columns
	/** The day, and which records count. */
	readonly choice: LinkChoice
	/** Missions that are over before it tell no longer that somebody is there. */
	readonly since: DayNumber
	readonly #within: number | null
	/** Province of `within`, where that is a place of the other country. */
	readonly #province: number | null
	readonly #sectors: ReadonlySet<number> | null

	/** Throws BadInput unless `asOf` is a day. */
	constructor(projection: Projection, parameters: GapParameters) {
		this.projection = publicView(projection)
		this.columns = this.projection.columns
		this.choice = linkChoice(parameters)
		this.since = monthsBefore(this.choice.day, MONTHS_OF_MISSIONS)
		const { actors, sectors } = this.columns
		this.#within = parameters.within === null ? null : actors.numbers.of(parameters.within)
		const province = this.#within === null ? NOWHERE : actors.provinceOf(this.#within)
		this.#province = province === NOWHERE ? null : province
		const asked = parameters.sectors?.map((sector) => sectors.of(sector))
		this.#sectors = asked === undefined ? null : new Set(asked)
	}

	/** The first level of the other country, and the cities straight under it; in the order of their ids. */
	get provinces(): readonly number[] {
		return this.#province === null ? this.columns.actors.provinces : [this.#province]
	}

	/** Those to look at, in the order of their groups, then codes. */
	get sectors(): readonly number[] {
		return [...this.projection.sectors.values()]
			.sort((one, other) => (`${one.group} ${one.code}` < `${other.group} ${other.code}` ? -1 : 1))
			.map(({ id }) => this.columns.sectors.of(id))
			.filter((sector) => this.#sectors?.has(sector) ?? true)
	}

	/** Whether one of some sectors is looked at. */
	concernsSectors(sectors: readonly number[]): boolean {
		return this.#sectors === null || sectors.some((sector) => this.#sectors?.has(sector))
	}

	/** Whether an actor or a place is within the territory to look at. */
	isWithin(actor: number): boolean {
		const within = this.#within
		return within === null || actor === within || this.columns.actors.containersOf(actor).includes(within)
	}

	/** Whether what an actor does is looked at: by a place of the other country nobody is left out. */
	isConcerned(actor: number): boolean {
		return this.#province !== null || this.isWithin(actor)
	}

	/** Those of some actors whose doings are looked at. */
	concerned(actors: readonly number[]): readonly number[] {
		const isEveryone = this.#within === null || this.#province !== null
		return isEveryone ? actors : actors.filter((actor) => this.isWithin(actor))
	}
}

import { type Candidate, NOBODY } from './definition'
import type { LinkedActors } from './linkedActors'
import type { OpportunityView } from './opportunityView'
import { smallestOf } from './smallestOf'

interface ProgrammeParts {
	readonly city: number
	readonly province: number
	/** The institutions, by their links in the city. */
	readonly linked: LinkedActors
	/** How many of them count, after merging: parties of one act or of one joint body already work together. */
	readonly count: number
	readonly institutions: readonly number[]
	/** Rows of what they seek there. */
	readonly wishes: readonly number[]
	/** Collectivités that contain one of them and have an open link in the province. */
	readonly beside: readonly number[]
	readonly view: OpportunityView
}

/** A city of the other country, and the institutions of one sort that have links there. */
export class ProgrammeCandidate implements Candidate {
	readonly host = NOBODY
	readonly guest = NOBODY
	readonly #parts: ProgrammeParts
	#common: number | undefined

	constructor(parts: ProgrammeParts) {
		this.#parts = parts
	}

	get key() {
		return [this.#columns.actors.id(this.city)]
	}

	get actors(): readonly number[] {
		return [...this.institutions, ...this.beside]
	}

	get institutions(): readonly number[] {
		return this.#parts.institutions
	}

	get beside(): readonly number[] {
		return this.#parts.beside
	}

	get city(): number {
		return this.#parts.city
	}

	get place(): number {
		return this.city
	}

	get province(): number {
		return this.#parts.province
	}

	get count(): number {
		return this.#parts.count
	}

	get wishes(): readonly number[] {
		return this.#parts.wishes
	}

	get seekers(): readonly number[] {
		return this.wishes.map((wish) => this.#columns.wishes.actor[wish] ?? NOBODY)
	}

	get links(): readonly number[] {
		return this.#parts.linked.links
	}

	/** A partner that two of them have; nobody where there is none. */
	get common(): number {
		this.#common ??= this.#parts.linked.common()
		return this.#common
	}

	get beneficiary(): number {
		return smallestOf(this.institutions, this.#columns.actors)
	}

	get sectors(): readonly number[] {
		const sectors = this.links.flatMap((row) => this.#columns.links.sectors[row] ?? [])
		return [...new Set(sectors)].sort((one, other) => one - other)
	}

	get unasked(): boolean {
		return this.wishes.length === 0
	}

	/** How many of the institutions one of those beside contains. */
	get accompanied(): number {
		const beside = new Set(this.beside)
		const { actors } = this.#columns
		return this.institutions.filter((one) => actors.containersOf(one).some((outer) => beside.has(outer)))
			.length
	}

	/** Rows of the links of those beside in the province. */
	get linksBeside(): readonly number[] {
		const beside = new Set(this.beside)
		const { links } = this.#columns
		const rows = links.byProvince.at(this.province).filter((row) => {
			return links.parties[row]?.some((party) => beside.has(party))
		})
		return this.#parts.view.openLinks(rows)
	}

	get #columns() {
		return this.#parts.view.columns
	}
}

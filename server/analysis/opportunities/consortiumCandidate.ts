import type { Columns } from '../../projection/columns/columns'
import { type Candidate, NOBODY } from './definition'
import type { LinkedActors } from './linkedActors'
import { onlyCity } from './onlyCity'
import { smallestOf } from './smallestOf'

/** A sector and a province, and the collectivités that have a link for it there. */
export class ConsortiumCandidate implements Candidate {
	readonly host = NOBODY
	readonly guest = NOBODY
	readonly #linked: LinkedActors
	readonly #columns: Columns
	#actors: readonly number[] | null = null
	#common: number | undefined

	/**
	 * @param count how many count, after merging.
	 * @param wishes rows of those who seek a partner there for this sector, `seekers`.
	 */
	constructor(
		readonly sector: number,
		readonly province: number,
		linked: LinkedActors,
		readonly count: number,
		readonly wishes: readonly number[],
		columns: Columns,
	) {
		this.#linked = linked
		this.#columns = columns
	}

	get key() {
		return [this.#columns.sectors.id(this.sector), this.#columns.actors.id(this.province)]
	}

	/** Those who have a link, and those who seek a partner, in the order of their ids. */
	get actors(): readonly number[] {
		this.#actors ??= withSeekers(this.#linked.actors(), this.seekers)
		return this.#actors
	}

	get parties(): readonly number[] {
		return this.actors
	}

	get seekers(): readonly number[] {
		return this.wishes.map((wish) => this.#columns.wishes.actor[wish] ?? NOBODY)
	}

	get links(): readonly number[] {
		return this.#linked.links
	}

	get partners(): readonly number[] {
		return this.#linked.partners()
	}

	/** A partner that two of them have; nobody where there is none. */
	get common(): number {
		this.#common ??= this.#linked.common()
		return this.#common
	}

	get beneficiary(): number {
		return smallestOf(this.actors, this.#columns.actors)
	}

	get place(): number {
		return onlyCity(this.partners, this.province, this.#columns.actors)
	}

	get sectors(): readonly number[] {
		return [this.sector]
	}

	get unasked(): boolean {
		return this.wishes.length === 0
	}
}

function withSeekers(linked: readonly number[], seekers: readonly number[]): readonly number[] {
	if (seekers.length === 0) return linked
	return [...new Set([...linked, ...seekers])].sort((one, other) => one - other)
}

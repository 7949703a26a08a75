import { NOWHERE } from '../../projection/columns/actorColumns'
import type { Columns } from '../../projection/columns/columns'
import type { AFFINITY } from './commonCriteria'
import type { Candidate } from './definition'
import type { HostedThere } from './hostedByProvince'
import { onlyCity } from './onlyCity'

/** A town, with what it does and seeks. */
export interface Town {
	readonly guest: number
	/** Rows of its open links, in the order of their ids. */
	readonly links: readonly number[]
	/** Rows of its open wishes of what it seeks. */
	readonly wishes: readonly number[]
}

/** A town, and what a collectivité that contains it has in one province of the other country. */
export class PiggybackCandidate implements Candidate {
	readonly #town: Town
	readonly #hosted: HostedThere
	readonly #columns: Columns

	/** @param hosted the host's open links there, with partners of which the town has none itself. */
	constructor(
		readonly host: number,
		readonly asked: keyof typeof AFFINITY,
		town: Town,
		hosted: HostedThere,
		columns: Columns,
	) {
		this.#town = town
		this.#hosted = hosted
		this.#columns = columns
	}

	get key() {
		const { actors } = this.#columns
		return [actors.id(this.host), actors.id(this.guest), actors.id(this.province)]
	}

	get actors(): readonly number[] {
		return [this.host, this.guest]
	}

	get guest(): number {
		return this.#town.guest
	}

	get beneficiary(): number {
		return this.guest
	}

	get province(): number {
		return this.#hosted.province
	}

	get place(): number {
		return onlyCity(this.#hosted.partners, this.province, this.#columns.actors)
	}

	get links(): readonly number[] {
		return this.#hosted.links
	}

	/** The town's own open links in the province. */
	get own(): readonly number[] {
		const { links, actors } = this.#columns
		return this.#town.links.filter((row) =>
			links.others[row]?.some((partner) => actors.provinceOf(partner) === this.province),
		)
	}

	/** What the town seeks there, or from the host. */
	get wishes(): readonly number[] {
		return this.#town.wishes.filter((row) => isSoughtFrom(row, this.host, this.province, this.#columns))
	}

	/** Links of the town anywhere that name a sector of the host's links. */
	get elsewhere(): readonly number[] {
		const { links } = this.#columns
		return this.#town.links.filter((row) =>
			links.sectors[row]?.some((sector) => this.#hosted.named.includes(sector)),
		)
	}

	/** Sectors of the host's links that the town works on or seeks. */
	get sectors(): readonly number[] {
		const { links, wishes } = this.#columns
		const brought = [
			...[...this.own, ...this.elsewhere].flatMap((row) => links.sectors[row] ?? []),
			...this.wishes.flatMap((row) => wishes.sectors[row] ?? []),
		]
		return [...new Set(brought.filter((sector) => this.#hosted.named.includes(sector)))].sort(
			(one, other) => one - other,
		)
	}

	get unasked(): boolean {
		return this.asked !== 'asked'
	}
}

/** Whether a wish is addressed to a host, or names a place in a province. */
export function isSoughtFrom(
	wish: number,
	host: number,
	province: number,
	{ wishes, actors }: Columns,
): boolean {
	const place = wishes.place[wish] ?? NOWHERE
	return wishes.other[wish] === host || (place !== NOWHERE && actors.provinceOf(place) === province)
}

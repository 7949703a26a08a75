import type { Wish } from '../../domain/records'
import { NOWHERE } from '../../projection/columns/actorColumns'
import type { Columns } from '../../projection/columns/columns'
import type { AFFINITY } from './commonCriteria'
import { type Candidate, NOBODY } from './definition'

/** What someone seeks, and an offer of the same that fits, by their rows. */
export class AnswerWishCandidate implements Candidate {
	readonly unasked = false
	readonly #columns: Columns

	/**
	 * @param asked whether both name one city, one province, or one of them no place.
	 * @param anywhere the other country, which both mean where neither names a place.
	 */
	constructor(
		readonly sought: number,
		readonly offer: number,
		readonly asked: keyof typeof AFFINITY,
		readonly anywhere: number,
		columns: Columns,
	) {
		this.#columns = columns
	}

	get key() {
		return this.records.map(({ id }) => id)
	}

	get actors(): readonly number[] {
		return [this.host, this.guest]
	}

	get host(): number {
		return this.#columns.wishes.actor[this.offer] ?? NOBODY
	}

	get guest(): number {
		return this.#columns.wishes.actor[this.sought] ?? NOBODY
	}

	get beneficiary(): number {
		return this.guest
	}

	get place(): number {
		const { place } = this.#columns.wishes
		const [named, offered] = [place[this.sought] ?? NOWHERE, place[this.offer] ?? NOWHERE]
		if (named !== NOWHERE) return named
		return offered === NOWHERE ? this.anywhere : offered
	}

	/** Sectors sought that the offer names. */
	get sectors(): readonly number[] {
		return this.soughtSectors.filter((sector) => this.offeredSectors.includes(sector))
	}

	get soughtSectors(): readonly number[] {
		return this.#columns.wishes.sectors[this.sought] ?? []
	}

	get offeredSectors(): readonly number[] {
		return this.#columns.wishes.sectors[this.offer] ?? []
	}

	/** What is sought, and the offer. */
	get records(): readonly [Wish, Wish] {
		const { wishes } = this.#columns
		return [wishes.recordAt(this.sought), wishes.recordAt(this.offer)]
	}
}

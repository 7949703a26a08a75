import type { Office } from '../../domain/records'
import { type Candidate, NOBODY } from './definition'
import type { OfficeGuest } from './guestsIn'
import type { OpportunityView } from './opportunityView'

/** An office that is not closed. */
export interface OpenOffice {
	readonly record: Office
	readonly isEstablished: boolean
	readonly city: number
	/** The city itself where it lies in none. */
	readonly province: number
	/** The first of its owners that counts. */
	readonly host: number
	readonly owners: readonly number[]
	/** Rows of the open offers that its owners make of it, or of an office there. */
	readonly offers: readonly number[]
}

/** An office that is not closed, and someone whom its owner could host there. */
export class SharedOfficeCandidate implements Candidate {
	readonly #view: OpportunityView

	constructor(
		readonly opened: OpenOffice,
		readonly hosted: OfficeGuest,
		view: OpportunityView,
	) {
		this.#view = view
	}

	get key() {
		return [this.office, this.#view.columns.actors.id(this.guest)]
	}

	get office() {
		return this.opened.record.id
	}

	get actors(): readonly number[] {
		return [...this.opened.owners, this.guest, ...this.hosted.bloc]
	}

	get host(): number {
		return this.opened.host
	}

	get guest(): number {
		return this.hosted.guest
	}

	get beneficiary(): number {
		return this.guest
	}

	get place(): number {
		return this.opened.city
	}

	get province(): number {
		return this.opened.province
	}

	/** Rows of the offers that are for this guest, or for everybody. */
	get offers(): readonly number[] {
		const { offers } = this.opened
		if (offers.length === 0) return offers
		const { other } = this.#view.columns.wishes
		return offers.filter((row) => other[row] === NOBODY || other[row] === this.guest)
	}

	/** What the guest would bring: the sectors of what it seeks, else of its links in the city. */
	get sectors(): readonly number[] {
		const { wishes, links } = this.#view.columns
		const sought = this.hosted.wishes.flatMap((row) => wishes.sectors[row] ?? [])
		const named = sought.length > 0 ? sought : this.hosted.links.flatMap((row) => links.sectors[row] ?? [])
		return [...new Set(named)].sort((one, other) => one - other)
	}

	get unasked(): boolean {
		return this.hosted.asked === 'no'
	}

	/** Competing sectors that the host names in the province, and those that the guest and its bloc local do. */
	get competing(): { readonly host: readonly number[]; readonly guest: readonly number[] } {
		const { sectorsThere } = this.#view
		const { guest, bloc } = this.hosted
		return {
			host: sectorsThere.by(this.host, this.province),
			guest:
				bloc.length === 0
					? sectorsThere.by(guest, this.province)
					: sectorsThere.of([guest, ...bloc], this.province),
		}
	}
}

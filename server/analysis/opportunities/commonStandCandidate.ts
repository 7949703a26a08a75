import type { DayNumber } from '../../domain/fuzzyDate'
import type { Meeting } from '../../domain/records'
import { NOWHERE } from '../../projection/columns/actorColumns'
import { type Candidate, NOBODY } from './definition'
import type { LinkedActors } from './linkedActors'
import type { OpportunityView } from './opportunityView'
import { smallestOf } from './smallestOf'

interface CommonStandParts {
	readonly event: Meeting
	readonly starts: DayNumber
	readonly place: number
	/** Who has links where it is held, and their partners there. */
	readonly linked: LinkedActors
	/** Rows of open wishes for a place at it. */
	readonly wishes: readonly number[]
	/** Rows of open offers of one. */
	readonly offers: readonly number[]
	/** Those who have links, seek or offer; in the order of their ids. */
	readonly french: readonly number[]
	readonly view: OpportunityView
}

/** An event to come, who has links where it is held, and their partners there. */
export class CommonStandCandidate implements Candidate {
	readonly host = NOBODY
	readonly guest = NOBODY
	readonly #parts: CommonStandParts

	constructor(parts: CommonStandParts) {
		this.#parts = parts
	}

	get key() {
		return [this.event.id]
	}

	get event(): Meeting {
		return this.#parts.event
	}

	/** First day. */
	get starts(): DayNumber {
		return this.#parts.starts
	}

	get place(): number {
		return this.#parts.place
	}

	get city(): number {
		return this.#parts.view.columns.actors.cityOf(this.place)
	}

	/** Nowhere for an event in France. */
	get province(): number {
		return this.#parts.view.columns.actors.provinceOf(this.place)
	}

	get french(): readonly number[] {
		return this.#parts.french
	}

	get parties(): readonly number[] {
		return this.french
	}

	get partners(): readonly number[] {
		return this.#parts.linked.partners()
	}

	get actors(): readonly number[] {
		return [...this.french, ...this.partners]
	}

	get links(): readonly number[] {
		return this.#parts.linked.links
	}

	get wishes(): readonly number[] {
		return this.#parts.wishes
	}

	get offers(): readonly number[] {
		return this.#parts.offers
	}

	get beneficiary(): number {
		const { wishes, actors } = this.#parts.view.columns
		const seekers = this.wishes.map((row) => wishes.actor[row] ?? NOBODY)
		return smallestOf(seekers.length > 0 ? seekers : this.french, actors)
	}

	get sectors(): readonly number[] {
		const { links, wishes } = this.#parts.view.columns
		const named = [
			...this.links.flatMap((row) => links.sectors[row] ?? []),
			...[...this.wishes, ...this.offers].flatMap((row) => wishes.sectors[row] ?? []),
		]
		return [...new Set(named)].sort((one, other) => one - other)
	}

	get unasked(): boolean {
		return this.wishes.length === 0
	}

	/** Whether all of them are linked to the very city, or contain it; not to its province alone. */
	get isInCity(): boolean {
		const { linked, view } = this.#parts
		const { actors } = view.columns
		const around = actors.containersOf(this.place)
		return linked.links.every(
			(row) =>
				linked.partiesOf(row).every((party) => around.includes(party)) ||
				linked.partnersOf(row).every((partner) => cityOf(partner) === this.city),
		)

		function cityOf(partner: number): number {
			return actors.placeOf(partner) === NOWHERE ? NOWHERE : actors.cityOf(partner)
		}
	}
}

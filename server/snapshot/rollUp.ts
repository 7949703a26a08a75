import type { PartnerCountry } from '../domain/country'
import { HOME_COUNTRY } from '../domain/ids'
import type { EventFact, Holders, MissionFact, OfficeFact, PartnershipFact } from './facts'
import { type Actor, atLevel, type Geography, isWithin } from './geography'

/** A level on each side; null does not roll up the actors of that side. */
export interface RollUpLevels {
	readonly french: string | null
	readonly partner: string | null
}

/**
 * Rolls actors up to some levels (model.md §1): an actor without an ancestor of its level stays itself. Facts are
 * rolled up when read: a rolled-up fact names the rolled-up actors, its record the original ones.
 */
export class RollUp {
	/**
	 * @param gathered territories to which every actor in them is rolled up, whatever the levels; the first match
	 *   counts.
	 */
	constructor(
		readonly levels: RollUpLevels,
		readonly gathered: readonly Actor[] = [],
	) {}

	/** Whether no actor is rolled up. */
	get isNone(): boolean {
		return this.levels.french === null && this.levels.partner === null && this.gathered.length === 0
	}

	/** The actor that an actor is rolled up to. */
	actor(actor: Actor): Actor {
		for (const territory of this.gathered) if (isWithin(actor, territory)) return territory
		const country = actor.record?.country
		const level = country === HOME_COUNTRY ? this.levels.french : this.levels.partner
		return level === null || country === undefined ? actor : atLevel(actor, level)
	}

	/**
	 * The territory that a place is rolled up to. A district goes to its city before it goes to a division: if its city
	 * has none, it stays with the city. A commune goes to its own département, which may differ from that of its EPCI.
	 */
	place(place: Actor): Actor {
		const outer = place.isAtHome ? this.actor(place) : place
		return outer === place ? this.actor(place.countingPlace ?? place) : outer
	}

	mission(mission: MissionFact): MissionFact {
		if (this.isNone) return mission
		const { leader, coordinatedWith } = mission
		return {
			...mission,
			leader: leader && this.actor(leader),
			parties: this.#actors(mission.parties),
			holders: this.#holders(mission.parties),
			coordinatedWith: coordinatedWith && this.#actors(coordinatedWith),
			stops: this.#places(mission.stops),
		}
	}

	partnership(fact: PartnershipFact): PartnershipFact {
		if (this.isNone) return fact
		return {
			...fact,
			parties: this.#actors(fact.parties),
			holders: this.#holders([...fact.parties, ...fact.counterparts]),
			counterparts: this.#actors(fact.counterparts),
		}
	}

	office(fact: OfficeFact): OfficeFact {
		if (this.isNone) return fact
		return {
			...fact,
			parties: this.#actors(fact.parties),
			holders: this.#holders(fact.parties),
			counterparts: this.#places(fact.counterparts),
		}
	}

	event(event: EventFact): EventFact {
		return this.isNone ? event : { ...event, place: event.place && this.place(event.place) }
	}

	#actors(actors: readonly Actor[]): readonly Actor[] {
		return distinct(actors.map((actor) => this.actor(actor)))
	}

	#places(places: readonly Actor[]): readonly Actor[] {
		return distinct(places.map((place) => this.place(place)))
	}

	/** Actors by the actor they are rolled up to; null if none changes. */
	#holders(actors: readonly Actor[]): Holders | null {
		const holders = new Map<Actor, Actor[]>()
		let isRolledUp = false
		for (const actor of actors) {
			const outer = this.actor(actor)
			isRolledUp ||= outer !== actor
			const known = holders.get(outer)
			if (known) known.push(actor)
			else holders.set(outer, [actor])
		}
		return isRolledUp ? holders : null
	}
}

export const NO_ROLL_UP = new RollUp({ french: null, partner: null })

/**
 * The roll-up of overlaps when the reader chooses no level: French actors unchanged, those of the other country at the
 * level that its data set names for lists.
 */
export function defaultRollUp({ partner }: Pick<Geography, 'partner'>): RollUp {
	const level = listedLevel(partner, partner?.listLevel ?? null)
	return level === null ? NO_ROLL_UP : new RollUp({ french: null, partner: level })
}

/**
 * A level of the other country as lists interpret it. If the data set names a level for lists, its narrowest level
 * means no roll-up, as null does elsewhere.
 */
export function listedLevel(partner: PartnerCountry | null, level: string | null): string | null {
	const hasListLevel = (partner?.listLevel ?? null) !== null
	return hasListLevel && level === partner?.levels.at(-1)?.level ? null : level
}

function distinct<T>(items: readonly T[]): readonly T[] {
	return items.length < 2 ? items : [...new Set(items)]
}

import type { Mission } from '../../domain/records'
import type { Columns } from '../../projection/columns/columns'
import { NO_LEADER } from '../../projection/columns/missionColumns'
import { type Candidate, NOBODY } from './definition'
import { smallestOf } from './smallestOf'

/** Two missions to come to one city, or one and somebody who seeks to join one there; by their rows. */
export abstract class JointMissionCandidate implements Candidate {
	abstract readonly key: readonly string[]
	abstract readonly host: number
	abstract readonly guest: number
	abstract readonly beneficiary: number
	/** Who leads the first, and who could join: the leader of the second, or who seeks. */
	abstract readonly pair: readonly [number, number]
	/** Sectors that the second one names. */
	abstract readonly brought: readonly number[]
	#actors: readonly number[] | null = null

	/**
	 * @param missions one or two rows.
	 * @param gap full days between the two; 0 where they meet, or where a single one is to be joined.
	 * @param wishes rows of what is sought there by those who lead, or by who would join.
	 */
	constructor(
		readonly city: number,
		readonly missions: readonly [number] | readonly [number, number],
		readonly gap: number,
		readonly wishes: readonly number[],
		protected readonly columns: Columns,
	) {}

	/** Parties of the missions, the first one's first, then who seeks. */
	get actors(): readonly number[] {
		const { missions } = this.columns
		this.#actors ??= eachOnce([...this.missions.flatMap((row) => missions.parties[row] ?? []), this.pair[1]])
		return this.#actors
	}

	get place(): number {
		return this.city
	}

	get sectors(): readonly number[] {
		return eachOnce([...this.firstSectors, ...this.brought]).sort((one, other) => one - other)
	}

	/** Sectors that the first one names. */
	get firstSectors(): readonly number[] {
		return this.columns.missions.sectors[this.missions[0]] ?? []
	}

	get records(): readonly Mission[] {
		return this.missions.map((row) => this.columns.missions.recordAt(row))
	}

	get unasked(): boolean {
		return this.wishes.length === 0
	}

	/** Those whose wishes they are. */
	get seekers(): readonly number[] {
		return this.wishes.map((wish) => this.columns.wishes.actor[wish] ?? NOBODY)
	}

	protected leaderOf(row: number): number {
		return this.columns.missions.leader[row] ?? NO_LEADER
	}
}

/** Two missions that could be one. */
export class PairOfMissions extends JointMissionCandidate {
	readonly host = NOBODY
	readonly guest = NOBODY
	declare readonly missions: readonly [number, number]

	get key() {
		return this.records.map(({ id }) => id)
	}

	get beneficiary(): number {
		return smallestOf(this.actors, this.columns.actors)
	}

	get pair(): readonly [number, number] {
		return [this.leaderOf(this.missions[0]), this.leaderOf(this.missions[1])]
	}

	get brought(): readonly number[] {
		return this.columns.missions.sectors[this.missions[1]] ?? []
	}
}

/** A mission that somebody seeks to join. */
export class JoinedMission extends JointMissionCandidate {
	declare readonly missions: readonly [number]
	declare readonly wishes: readonly [number]

	get key() {
		return [...this.records.map(({ id }) => id), this.columns.wishes.recordAt(this.wishes[0]).id]
	}

	get host(): number {
		return this.leaderOf(this.missions[0])
	}

	get guest(): number {
		return this.columns.wishes.actor[this.wishes[0]] ?? NOBODY
	}

	get beneficiary(): number {
		return this.guest
	}

	get pair(): readonly [number, number] {
		return [this.host, this.guest]
	}

	get brought(): readonly number[] {
		return this.columns.wishes.sectors[this.wishes[0]] ?? []
	}
}

function eachOnce(numbers: readonly number[]): number[] {
	return [...new Set(numbers)]
}

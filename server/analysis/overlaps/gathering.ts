import type { Merging } from '../../domain/merging'
import { type MissionColumns, NO_LEADER } from '../../projection/columns/missionColumns'
import { mergeLeaders } from './leaders'
import { type DayStep, dayStepsOf, mostAtOnce } from './peak'
import { SectorSharing } from './sectorSharing'
import { surelyMeet } from './surelyMeet'

/**
 * What some visits of one place say together, on the numbers of their columns: who leads them once merged, whether two
 * surely meet, how many at once, which sectors they share. One object serves many questions, one after the other:
 * `take`, then the answers, for its memory is reused.
 */
export class Gathering {
	readonly #missions: MissionColumns
	readonly #merging: Merging
	readonly #sharing = new SectorSharing()
	/** By group: whether it leads a visit. */
	readonly #leads: boolean[] = []
	/** Visits of which a leader is on record. */
	#led: readonly number[] = []

	constructor(missions: MissionColumns, merging: Merging) {
		this.#missions = missions
		this.#merging = merging
	}

	/**
	 * Takes in some visits instead of those before.
	 *
	 * @param rows by first day.
	 * @returns n: how many leaders count.
	 */
	take(rows: readonly number[]): number {
		mergeLeaders(rows, this.#missions, this.#merging)
		this.#led = ledAmong(rows, this.#missions.leader)
		for (let group = this.#merging.groupCount - 1; group >= 0; group -= 1) this.#leads[group] = false
		let count = 0
		for (const row of this.#led) {
			const group = this.#groupOf(row)
			if (!this.#leads[group]) count += 1
			this.#leads[group] = true
		}
		return count
	}

	/** Whether two leaders meet under the least favourable dates that the precision of their missions allows. */
	doTwoSurelyMeet(gapDays: number): boolean {
		const led = this.#led
		for (let at = 0; at < led.length; at += 1) if (this.#meetsLater(at, gapDays)) return true
		return false
	}

	/** Numbers of the sectors that two leaders side by side name. */
	sharedSectors(): readonly number[] {
		const { sectors } = this.#missions
		this.#sharing.clear(this.#areSideBySide)
		for (const row of this.#led) {
			const group = this.#groupOf(row)
			for (const sector of sectors[row] ?? []) this.#sharing.name(sector, group)
		}
		return this.#sharing.shared
	}

	/** Most leaders at once, from the missions dated to the day. */
	peakCertain(): number {
		return mostAtOnce(this.#staysOf(this.#exact()), this.#groupOf)
	}

	/** Most leaders at once, from all the missions whatever their precision. */
	peakPossible(): number {
		return mostAtOnce(this.#staysOf(this.#led), this.#groupOf)
	}

	/** Leaders present, from the missions dated to the day. */
	steps(): readonly DayStep[] {
		return dayStepsOf(this.#staysOf(this.#exact()), this.#groupOf)
	}

	/** Members of each group that leads, and where it stands. */
	leaders(): readonly { readonly members: readonly number[]; readonly standing: readonly number[] }[] {
		const groups = Array.from({ length: this.#merging.groupCount }, (_, group) => group)
		return groups
			.filter((group) => this.#leads[group])
			.map((group) => ({
				members: [...this.#merging.membersOf(group)],
				standing: [...this.#merging.standingOf(group)],
			}))
	}

	/** Whether the visit at a position surely meets one of another leader among those after it. */
	#meetsLater(at: number, gapDays: number): boolean {
		const one = this.#led[at] ?? 0
		const own = this.#groupOf(one)
		for (let later = at + 1; later < this.#led.length; later += 1) {
			const other = this.#led[later] ?? one
			if (this.#groupOf(other) !== own && surelyMeet(one, other, this.#missions, gapDays)) return true
		}
		return false
	}

	#exact(): readonly number[] {
		const { isExact } = this.#missions
		for (const row of this.#led) if (!isExact[row]) return this.#led.filter((one) => isExact[one])
		return this.#led
	}

	#staysOf(rows: readonly number[]) {
		const { firstDay, lastDay } = this.#missions
		return { rows, firstDay, lastDay }
	}

	readonly #groupOf = (row: number): number => this.#merging.groupOf(this.#missions.leader[row] ?? 0)

	readonly #areSideBySide = (one: number, other: number): boolean => this.#merging.areSideBySide(one, other)
}

const gatherings = new WeakMap<MissionColumns, Gathering>()

/** The one that all questions about a table are asked of: its memory is theirs, one after the other. */
export function gatheringOf(missions: MissionColumns, merging: Merging): Gathering {
	const known = gatherings.get(missions) ?? new Gathering(missions, merging)
	gatherings.set(missions, known)
	return known
}

/** The same list where somebody leads each. */
function ledAmong(rows: readonly number[], leader: readonly number[]): readonly number[] {
	for (const row of rows) {
		if (leader[row] === NO_LEADER) return rows.filter((one) => leader[one] !== NO_LEADER)
	}
	return rows
}

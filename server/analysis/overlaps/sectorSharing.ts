/**
 * Which sectors two groups facing each other both name, on the numbers of sectors and groups. One object serves many
 * questions, one after the other: `clear`, then `name` each, then `shared`. One pass: groups of which none faces
 * another contain each other in a chain, which no territory makes long.
 */
export class SectorSharing {
	/** By sector: groups that named it, none of which faces another; empty once it is shared. */
	readonly #naming: number[][] = []
	readonly #isShared: boolean[] = []
	readonly #named: number[] = []
	readonly #shared: number[] = []

	clear(): void {
		for (const sector of this.#named) {
			this.#naming[sector] = []
			this.#isShared[sector] = false
		}
		this.#named.length = 0
		this.#shared.length = 0
	}

	/** @param areFacing whether a sector that two groups both name counts as shared. */
	name(sector: number, group: number, areFacing: (one: number, other: number) => boolean): void {
		if (this.#isShared[sector]) return
		const before = this.#naming[sector]
		if (before === undefined || before.length === 0) {
			this.#naming[sector] = [group]
			this.#named.push(sector)
		} else if (before.some((other) => areFacing(group, other))) {
			this.#isShared[sector] = true
			this.#shared.push(sector)
		} else if (!before.includes(group)) before.push(group)
	}

	/** Those that are shared, read before the next `clear`. */
	get shared(): readonly number[] {
		return this.#shared
	}
}

/**
 * Which sectors two groups facing each other both name, on the numbers of sectors and groups. One object serves many
 * questions, one after the other: `clear`, then `name` each, then `shared`. One pass: groups of which none faces
 * another contain each other in a chain, which no territory makes long.
 */
export class SectorSharing {
	/** By sector: the question in which it was last named, and in which it was last found to be shared. */
	readonly #namedIn: number[] = []
	readonly #sharedIn: number[] = []
	/** By sector: the first group that named it, and the others where none faces another. */
	readonly #first: number[] = []
	readonly #others: (readonly number[])[] = []
	#shared: number[] = []
	#question = 0
	#areFacing: (one: number, other: number) => boolean = () => false

	/** @param areFacing whether a sector that two groups both name counts as shared. */
	clear(areFacing: (one: number, other: number) => boolean): void {
		this.#question += 1
		if (this.#shared.length > 0) this.#shared = []
		this.#areFacing = areFacing
	}

	name(sector: number, group: number): void {
		if (this.#namedIn[sector] !== this.#question) {
			this.#namedIn[sector] = this.#question
			this.#first[sector] = group
			this.#others[sector] = NOBODY
		} else if (this.#sharedIn[sector] !== this.#question && this.#first[sector] !== group) {
			this.#compare(sector, group)
		}
	}

	/** Those that are shared, each once. */
	get shared(): readonly number[] {
		return this.#shared
	}

	#compare(sector: number, group: number): void {
		const others = this.#others[sector] ?? NOBODY
		if (this.#areFacing(group, this.#first[sector] ?? group) || this.#faces(group, others)) {
			this.#sharedIn[sector] = this.#question
			this.#shared.push(sector)
		} else if (!others.includes(group)) this.#others[sector] = [...others, group]
	}

	#faces(group: number, others: readonly number[]): boolean {
		for (const other of others) if (this.#areFacing(group, other)) return true
		return false
	}
}

const NOBODY: readonly number[] = []

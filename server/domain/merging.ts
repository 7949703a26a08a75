/** What merging looks up of an actor, by its number. */
export interface Standings {
	/** All that contain an actor; none of them twice, never itself. */
	containersOf(actor: number): readonly number[]
	/** The EPCI and métropoles that contain a commune; none for any other actor. */
	blocsOf(actor: number): readonly number[]
}

const NONE = -1

/**
 * One actor or several (model.md §1), on the numbers of actors. These are one: a commune and its own EPCI or métropole
 * when both are there (bloc local); the parties of one record; the leaders of coordinated missions. Transitive among
 * the actors that were added: one who is absent never joins two others.
 *
 * One object serves many questions, one after the other (`clear`, `add` or `addTogether`, `tie`, then the answers),
 * for its memory is reused: what it answered is gone with the next `clear`. Cost: the actors added, times how many
 * contain each of them.
 */
export class Merging {
	readonly #standings: Standings
	/** By actor: the question in which it was last added, and its position among those of that question. */
	readonly #addedIn: number[]
	readonly #position: number[]
	/** By actor: the question in which it was last found to contain one that was added, where that was asked. */
	readonly #containsIn: number[]
	/**
	 * By position: the actor; the one it is tied to; its group; the next position of that group, or none. No list is ever
	 * emptied: an emptied one gives its memory away.
	 */
	readonly #actors: number[] = []
	readonly #parent: number[] = []
	readonly #groupAt: number[] = []
	readonly #next: number[] = []
	/** By group: its first and last positions; whether it counts. */
	readonly #first: number[] = []
	readonly #last: number[] = []
	readonly #counts: boolean[] = []
	#question = 0
	#actorCount = 0
	#groupCount = -1
	/** Whether it is known which groups count: not every question asks it. */
	#isInnermostKnown = false

	/** @param size how many actors there are; more may come. */
	constructor(standings: Standings, size: number) {
		this.#standings = standings
		this.#addedIn = new Array<number>(size).fill(0)
		this.#position = new Array<number>(size).fill(0)
		this.#containsIn = new Array<number>(size).fill(0)
	}

	/** Forgets the actors of the question before. */
	clear(): void {
		this.#question += 1
		this.#groupCount = -1
		this.#isInnermostKnown = false
		this.#actorCount = 0
	}

	add(actor: number): void {
		if (this.#addedIn[actor] === this.#question) return
		const at = this.#actorCount
		this.#actorCount += 1
		this.#addedIn[actor] = this.#question
		this.#position[actor] = at
		this.#parent[at] = at
		this.#actors[at] = actor
	}

	/** Adds the parties of one record, who are one. */
	addTogether(parties: readonly number[]): void {
		const first = parties[0]
		if (first === undefined) return
		this.add(first)
		for (let at = 1; at < parties.length; at += 1) {
			const actor = parties[at] ?? first
			this.add(actor)
			this.tie(first, actor)
		}
	}

	/** Makes two actors one, where both were added. */
	tie(one: number, other: number): void {
		if (!this.has(one) || !this.has(other)) return
		this.#parent[this.#rootOf(this.#position[other] ?? 0)] = this.#rootOf(this.#position[one] ?? 0)
	}

	has(actor: number): boolean {
		return this.#addedIn[actor] === this.#question
	}

	/** How many were added. */
	get actorCount(): number {
		return this.#actorCount
	}

	/** How many actors they are once merged. Groups are numbered from 0, in the order of their first member. */
	get groupCount(): number {
		if (this.#groupCount < 0) this.#merge()
		return this.#groupCount
	}

	/** Group of an actor that was added. */
	groupOf(actor: number): number {
		if (this.#groupCount < 0) this.#merge()
		return this.#groupAt[this.#position[actor] ?? 0] ?? 0
	}

	/** In the order in which they were added. */
	membersOf(group: number): readonly number[] {
		if (this.#groupCount < 0) this.#merge()
		const members: number[] = []
		for (let at = this.#first[group] ?? NONE; at !== NONE; at = this.#next[at] ?? NONE) {
			members.push(this.#actors[at] ?? 0)
		}
		return members
	}

	/** Whether a member of the group contains no actor of any group: the innermost groups are those that count. */
	counts(group: number): boolean {
		if (!this.#isInnermostKnown) this.#findInnermost()
		return this.#counts[group] ?? false
	}

	/** How many groups count. */
	countInnermost(): number {
		if (!this.#isInnermostKnown) this.#findInnermost()
		let count = 0
		for (let group = this.groupCount - 1; group >= 0; group -= 1) if (this.#counts[group]) count += 1
		return count
	}

	/** Where a group stands: its members that contain no other member of it. */
	standingOf(group: number): readonly number[] {
		const members = this.membersOf(group)
		if (members.length < 2) return members
		return members.filter((outer) => !members.some((inner) => this.contains(outer, inner)))
	}

	/** Whether neither of two groups contains the other: everywhere it stands, a place where the other stands. */
	areSideBySide(one: number, other: number): boolean {
		if (one === other) return false
		const first = this.#aloneIn(one)
		const second = this.#aloneIn(other)
		if (first !== NONE && second !== NONE)
			return !this.contains(first, second) && !this.contains(second, first)
		const standing = this.standingOf(one)
		const facing = this.standingOf(other)
		return !this.#allContain(standing, facing) && !this.#allContain(facing, standing)
	}

	/** The only actor of a group; none where there are several. */
	#aloneIn(group: number): number {
		const at = this.#first[group] ?? 0
		return this.#next[at] === NONE ? (this.#actors[at] ?? NONE) : NONE
	}

	contains(outer: number, inner: number): boolean {
		return this.#standings.containersOf(inner).includes(outer)
	}

	#allContain(outers: readonly number[], inners: readonly number[]): boolean {
		return outers.every((outer) => inners.some((inner) => this.contains(outer, inner)))
	}

	#merge(): void {
		const count = this.#actorCount
		for (let at = 0; at < count; at += 1) {
			const actor = this.#actors[at] ?? 0
			this.#groupAt[at] = NONE
			for (const outer of this.#standings.blocsOf(actor)) this.tie(outer, actor)
		}
		this.#groupCount = 0
		for (let at = 0; at < count; at += 1) this.#join(at)
	}

	/** Puts an actor in the group of its root, which is made when first met. */
	#join(at: number): void {
		const root = this.#rootOf(at)
		let group = this.#groupAt[root] ?? NONE
		if (group === NONE) {
			group = this.#groupCount
			this.#groupCount += 1
			this.#groupAt[root] = group
			this.#first[group] = at
		} else this.#next[this.#last[group] ?? at] = at
		this.#groupAt[at] = group
		this.#last[group] = at
		this.#next[at] = NONE
	}

	#findInnermost(): void {
		const groups = this.groupCount
		for (let group = 0; group < groups; group += 1) this.#counts[group] = false
		for (let at = 0; at < this.#actorCount; at += 1) {
			for (const outer of this.#standings.containersOf(this.#actors[at] ?? 0))
				this.#containsIn[outer] = this.#question
		}
		for (let at = 0; at < this.#actorCount; at += 1) {
			if (this.#containsIn[this.#actors[at] ?? 0] !== this.#question)
				this.#counts[this.#groupAt[at] ?? 0] = true
		}
		this.#isInnermostKnown = true
	}

	#rootOf(at: number): number {
		let root = at
		for (let next = this.#parent[root] ?? root; next !== root; next = this.#parent[root] ?? root) {
			this.#parent[root] = this.#parent[next] ?? next
			root = next
		}
		return root
	}
}

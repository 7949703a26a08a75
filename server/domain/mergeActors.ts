/** What merging looks up of an actor. */
export interface Placed {
	/** Every territory that contains it; none of them twice, never itself. */
	readonly containers: readonly Placed[]
	/** The EPCI and métropoles that contain a commune; none of any other actor. */
	readonly intercommunalities: readonly Placed[]
}

/** Actors that count as one. */
export interface ActorGroup<A extends Placed> {
	/** In the order in which they were given; one at least. */
	readonly members: readonly [A, ...A[]]
	/** Where the group stands: its members that contain no other member of it. */
	readonly minimalMembers: readonly A[]
}

/** Some actors once those who are one are merged. */
export interface MergedActors<A extends Placed> {
	/** In the order of their first members. */
	readonly groups: readonly ActorGroup<A>[]
	/** The group of an actor; throws a RangeError for one who was not among them. */
	groupOf(actor: A): ActorGroup<A>
}

/**
 * One actor or several (model.md §1). These are one: a commune and its own EPCI or métropole when both are there
 * (bloc local); the parties of one record; those whom a tie joins, such as the leaders of coordinated missions. This is
 * transitive among the actors of `parties`: one who is absent never joins two others. Cost: the actors, times how many
 * contain each of them.
 *
 * @param parties of each record: the actors who are there.
 * @param ties actors who are one where they are there.
 *
 * Example: [Nantes], [Nantes Métropole, Rennes] → one group of three, which stands in Nantes and in Rennes.
 */
export function mergeActors<A extends Placed>(
	parties: readonly (readonly A[])[],
	ties: readonly (readonly A[])[] = [],
): MergedActors<A> {
	const set = new DisjointSet<A>()
	for (const actors of parties) set.addTogether(actors)
	for (const actors of ties) set.join(actors)
	for (const actor of set.actors) {
		for (const outer of actor.intercommunalities) set.join([outer as A, actor])
	}
	return set.merged()
}

/** The groups that count: at least one member of theirs contains no actor of any group. */
export function innermostGroups<A extends Placed>(
	groups: readonly ActorGroup<A>[],
): readonly ActorGroup<A>[] {
	if (groups.length < 2) return groups
	const containers = new Set<Placed>()
	for (const { members } of groups) {
		for (const member of members) for (const outer of member.containers) containers.add(outer)
	}
	return groups.filter(({ members }) => members.some((member) => !containers.has(member)))
}

/** Actors of a set that contain no other of the set, in the order given. */
export function innermost<A extends Placed>(actors: readonly A[]): readonly A[] {
	if (actors.length < 2) return actors
	return actors.filter((outer) => !actors.some((inner) => inner.containers.includes(outer)))
}

/**
 * Whether neither of two groups contains the other. A group contains another when everywhere it stands contains a place
 * where the other stands.
 */
export function areDisjoint<A extends Placed>(one: ActorGroup<A>, other: ActorGroup<A>): boolean {
	return one !== other && !groupContains(one, other) && !groupContains(other, one)
}

function groupContains<A extends Placed>(outer: ActorGroup<A>, inner: ActorGroup<A>): boolean {
	return outer.minimalMembers.every((place) =>
		inner.minimalMembers.some(({ containers }) => containers.includes(place)),
	)
}

/** Union and find over actors, for one question. */
class DisjointSet<A extends Placed> {
	/** In the order in which they were added. */
	readonly actors: A[] = []
	readonly #positions = new Map<Placed, number>()
	/** By position: the position it is joined to, its own where it is a root. */
	readonly #parents: number[] = []

	/** Adds some actors, who are one. */
	addTogether(actors: readonly A[]): void {
		for (const actor of actors) {
			if (this.#positions.has(actor)) continue
			this.#positions.set(actor, this.actors.length)
			this.#parents.push(this.actors.length)
			this.actors.push(actor)
		}
		if (actors.length > 1) this.join(actors)
	}

	/** Makes those of some actors one who were added. */
	join(actors: readonly A[]): void {
		let first: number | null = null
		for (const actor of actors) {
			const position = this.#positions.get(actor)
			if (position === undefined) continue
			if (first === null) first = this.#rootOf(position)
			else this.#parents[this.#rootOf(position)] = first
		}
	}

	merged(): MergedActors<A> {
		const membersByRoot = new Map<number, [A, ...A[]]>()
		this.actors.forEach((actor, position) => {
			const root = this.#rootOf(position)
			const members = membersByRoot.get(root)
			if (members) members.push(actor)
			else membersByRoot.set(root, [actor])
		})
		const groups = [...membersByRoot.values()].map((members) => ({
			members,
			minimalMembers: innermost(members),
		}))
		const groupOfActor = new Map<Placed, ActorGroup<A>>()
		for (const group of groups) for (const member of group.members) groupOfActor.set(member, group)
		return {
			groups,
			groupOf(actor) {
				const group = groupOfActor.get(actor)
				if (group === undefined) throw new RangeError('Expected an actor who was merged; another one came.')
				return group
			},
		}
	}

	#rootOf(position: number): number {
		let root = position
		for (let parent = this.#parentOf(root); parent !== root; parent = this.#parentOf(root)) {
			this.#parents[root] = this.#parentOf(parent)
			root = parent
		}
		return root
	}

	#parentOf(position: number): number {
		const parent = this.#parents[position]
		if (parent === undefined)
			throw new RangeError(`Expected a position below ${this.#parents.length}; got ${position}.`)
		return parent
	}
}

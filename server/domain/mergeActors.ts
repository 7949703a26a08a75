/** What merging looks up of an actor. */
export interface MergeableActor {
	/** Every territory that contains it; none of them twice, never itself. */
	readonly containers: readonly MergeableActor[]
	/** The EPCI and métropoles that contain a commune; none of any other actor. */
	readonly intercommunalities: readonly MergeableActor[]
	/** The group of the actor where it is one with nobody else. */
	readonly singletonGroup: ActorGroup<MergeableActor>
}

/** Actors that count as one. */
export interface ActorGroup<A extends MergeableActor> {
	/** In the order in which they were given; one at least. */
	readonly members: readonly [A, ...A[]]
	/** Where the group stands: its members that contain no other member of it. */
	readonly minimalMembers: readonly A[]
}

/** Some actors once those who are one are merged. */
export interface MergedActors<A extends MergeableActor> {
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
export function mergeActors<A extends MergeableActor>(
	parties: readonly (readonly A[])[],
	ties: readonly (readonly A[])[] = [],
): MergedActors<A> {
	const membersOf: MembersOf<A> = new Map()
	for (const actors of parties) {
		for (const actor of actors) if (!membersOf.has(actor)) membersOf.set(actor, null)
		if (actors.length > 1) join(actors, membersOf)
	}
	for (const actors of ties) if (actors.length > 1) join(actors, membersOf)
	for (const actor of membersOf.keys()) {
		for (const outer of actor.intercommunalities)
			if (membersOf.has(outer as A)) join([outer as A, actor], membersOf)
	}
	return mergedActors(membersOf)
}

/** The groups that count: at least one member of theirs contains no actor of any group. */
export function innermostGroups<A extends MergeableActor>(
	groups: readonly ActorGroup<A>[],
): readonly ActorGroup<A>[] {
	if (groups.length < 2) return groups
	const present = new Set<MergeableActor>()
	for (const { members } of groups) for (const member of members) present.add(member)
	const containing = new Set<MergeableActor>()
	for (const member of present) {
		for (const outer of member.containers) if (present.has(outer)) containing.add(outer)
	}
	if (containing.size === 0) return groups
	return groups.filter(({ members }) => members.some((member) => !containing.has(member)))
}

/** Actors of a set that contain no other of the set, in the order given. */
export function innermost<A extends MergeableActor>(actors: readonly A[]): readonly A[] {
	if (actors.length < 2) return actors
	return actors.filter((outer) => !actors.some((inner) => inner.containers.includes(outer)))
}

/**
 * Whether neither of two groups contains the other. A group contains another when everywhere it stands contains a place
 * where the other stands.
 */
export function areDisjoint<A extends MergeableActor>(one: ActorGroup<A>, other: ActorGroup<A>): boolean {
	return one !== other && !groupContains(one, other) && !groupContains(other, one)
}

function groupContains<A extends MergeableActor>(outer: ActorGroup<A>, inner: ActorGroup<A>): boolean {
	return outer.minimalMembers.every((place) =>
		inner.minimalMembers.some(({ containers }) => containers.includes(place)),
	)
}

/** The members of the group of each actor; null of most, who are one with nobody. */
type MembersOf<A> = Map<A, A[] | null>

/** Makes those of some actors one who are there: the smaller group goes over to the larger one. */
function join<A extends MergeableActor>(actors: readonly A[], groups: MembersOf<A>): void {
	let joined: A[] | undefined
	for (const actor of actors) {
		const known = groups.get(actor)
		if (known === undefined || known === joined) continue
		const group = known ?? [actor]
		groups.set(actor, group)
		if (joined === undefined) {
			joined = group
			continue
		}
		const [large, small] = joined.length < group.length ? [group, joined] : [joined, group]
		for (const member of small) {
			large.push(member)
			groups.set(member, large)
		}
		joined = large
	}
}

/** Each group once, by its first member; most actors are one with nobody, and their group is at hand. */
function mergedActors<A extends MergeableActor>(membersOf: MembersOf<A>): MergedActors<A> {
	const groups: ActorGroup<A>[] = []
	const groupOfSeveral = new Map<readonly A[], { members: [A, ...A[]]; minimalMembers: readonly A[] }>()
	for (const [actor, members] of membersOf) {
		const several = members && groupOfSeveral.get(members)
		if (several) several.members.push(actor)
		else if (members === null || members.length === 1) groups.push(singletonGroup(actor))
		else {
			const group = { members: [actor] as [A, ...A[]], minimalMembers: members }
			groupOfSeveral.set(members, group)
			groups.push(group)
		}
	}
	for (const group of groupOfSeveral.values()) group.minimalMembers = innermost(group.members)
	return {
		groups,
		groupOf(actor) {
			const members = membersOf.get(actor)
			if (members === undefined) throw new RangeError('Expected an actor who was merged; another one came.')
			return (members && groupOfSeveral.get(members)) ?? singletonGroup(actor)
		},
	}
}

/** The group of an actor who is one with nobody else: of the actor's own type. */
function singletonGroup<A extends MergeableActor>(actor: MergeableActor): ActorGroup<A> {
	return actor.singletonGroup as ActorGroup<A>
}

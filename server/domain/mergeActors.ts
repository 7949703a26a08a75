/** The properties of an actor that merging reads. */
export interface MergeableActor {
	/** Every territory that contains it, once each, without itself. */
	readonly containers: readonly MergeableActor[]
	/** The EPCI and métropoles that contain a commune; empty for any other actor. */
	readonly intercommunalities: readonly MergeableActor[]
	/** The group of the actor when it merges with no other. */
	readonly singletonGroup: ActorGroup<MergeableActor>
}

/** Actors that count as one. */
export interface ActorGroup<A extends MergeableActor> {
	/** In the order given; at least one. */
	readonly members: readonly [A, ...A[]]
	/** Places of the group: its members that contain no other member. */
	readonly minimalMembers: readonly A[]
}

/** Actors after merging those that count as one. */
export interface MergedActors<A extends MergeableActor> {
	/** In the order of their first members. */
	readonly groups: readonly ActorGroup<A>[]
	/** The group of an actor; throws a RangeError for an actor that was not merged. */
	groupOf(actor: A): ActorGroup<A>
}

/**
 * Merges actors that count as one (model.md §1): a commune and its own EPCI or métropole when both are present (bloc
 * local); the parties of one record; actors joined by a tie, such as the leaders of coordinated missions. Merging is
 * transitive among the actors of `parties`: an absent actor never joins two others. Cost: the number of actors times
 * the number of territories that contain each.
 *
 * @param parties of each record: the actors that are present.
 * @param ties actors that count as one if they are present.
 *
 * Example: [Nantes], [Nantes Métropole, Rennes] → one group of three, placed in Nantes and in Rennes.
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

/** The groups that count: those with a member that contains no actor of any group. */
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

/** Actors that contain no other actor of the list, in the order given. */
export function innermost<A extends MergeableActor>(actors: readonly A[]): readonly A[] {
	if (actors.length < 2) return actors
	return actors.filter((outer) => !actors.some((inner) => inner.containers.includes(outer)))
}

/**
 * Whether neither group contains the other. A group contains another when each of its places contains a place of the
 * other.
 */
export function areDisjoint<A extends MergeableActor>(one: ActorGroup<A>, other: ActorGroup<A>): boolean {
	return one !== other && !groupContains(one, other) && !groupContains(other, one)
}

function groupContains<A extends MergeableActor>(outer: ActorGroup<A>, inner: ActorGroup<A>): boolean {
	return outer.minimalMembers.every((place) =>
		inner.minimalMembers.some(({ containers }) => containers.includes(place)),
	)
}

/** Members of each actor's group; null for most, which merge with no other. */
type MembersOf<A> = Map<A, A[] | null>

/** Merges the actors that are present: the smaller group moves into the larger. */
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

/** Each group once, at its first member. Most actors merge with no other, and their group exists already. */
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

/** The actor's singleton group, typed as the actor. */
function singletonGroup<A extends MergeableActor>(actor: MergeableActor): ActorGroup<A> {
	return actor.singletonGroup as ActorGroup<A>
}

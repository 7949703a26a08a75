import type { Id } from './ids'

/** Whether `outer` contains `inner`, by territory; an actor is never asked about itself. */
export interface Contains {
	(outer: Id, inner: Id): boolean
	/** All that contain an actor, where they can be listed: many actors are then compared without looking at each pair. */
	readonly containersOf?: (inner: Id) => Iterable<Id>
}

/** A mission marked as coordinated, as far as this rule needs it. */
interface CoordinatedMission {
	readonly leader: Id
	/** With whom, where the source says it; empty: with the other leaders whose source does not say either. */
	readonly coordinatedWith: readonly Id[]
}

/** What can make several actors one. */
export interface MergeRules {
	readonly contains: Contains
	/** Level of a territory; null for an organisation. */
	readonly levelOf: (actor: Id) => string | null
	/** Parties of each Partnership, Mission or accepted Proposal that the evidence holds. */
	readonly parties: readonly (readonly Id[])[]
	/** The missions of a cluster that are marked as coordinated; none for links and offices. */
	readonly coordinated?: readonly CoordinatedMission[]
}

/** Actors that count as one. */
export interface ActorGroup {
	/** All of them, in the order of their ids. */
	readonly actors: readonly Id[]
	/** Where the group stands: its innermost members. */
	readonly standing: readonly Id[]
}

const INTERCOMMUNAL_LEVELS: ReadonlySet<string> = new Set(['epci', 'metropole'])

/**
 * One actor or several (model.md §1). These are one: a commune and its own EPCI or métropole when both are there
 * (bloc local); the parties of one record; the leaders of coordinated missions, with whom it is stated, else with
 * each other. Transitive among the given actors: one who is absent never joins two others.
 *
 * @returns groups in the order of their first id; an actor that merges with nobody is a group of one.
 */
export function mergeActors(actors: Iterable<Id>, rules: MergeRules): readonly ActorGroup[] {
	const present = actors instanceof Set ? actors : new Set(actors)
	const sorted = [...present].sort()
	const links = [...localBlocs(sorted, rules), ...recordLinks(present, rules)]
	if (links.length === 0) return sorted.map(alone)
	return connected(sorted, links, rules.contains)
}

/** Actors of a set that contain no other of the set, in the order given. */
export function innermost(actors: readonly Id[], contains: Contains): readonly Id[] {
	if (actors.length < 2) return actors
	if (contains.containersOf === undefined) {
		return actors.filter((outer) => !actors.some((inner) => inner !== outer && contains(outer, inner)))
	}
	const containing = new Set<Id>()
	for (const actor of actors) for (const outer of contains.containersOf(actor)) containing.add(outer)
	return actors.filter((actor) => !containing.has(actor))
}

/** The groups that count: at least one member of theirs contains no actor of any group. */
export function innermostGroups(groups: readonly ActorGroup[], contains: Contains): readonly ActorGroup[] {
	const everyone = groups.flatMap((group) => group.actors)
	const inner = innermost(everyone, contains)
	// Most often nobody contains anybody.
	if (inner.length === everyone.length) return groups
	const counting = new Set(inner)
	return groups.filter((group) => group.standing.some((actor) => counting.has(actor)))
}

/** Two actors stand side by side when neither contains the other. */
export function standSideBySide(first: Id, second: Id, contains: Contains): boolean {
	return first !== second && !contains(first, second) && !contains(second, first)
}

/** The same for groups, each of which stands where its innermost members stand. */
export function groupsStandSideBySide(first: ActorGroup, second: ActorGroup, contains: Contains): boolean {
	return (
		first !== second && !groupContains(first, second, contains) && !groupContains(second, first, contains)
	)
}

/** A group contains another when everywhere it stands contains a place where the other stands. */
function groupContains(outer: ActorGroup, inner: ActorGroup, contains: Contains): boolean {
	return outer.standing.every((place) => inner.standing.some((other) => contains(place, other)))
}

type Pair = readonly [Id, Id]

function localBlocs(actors: readonly Id[], { contains, levelOf }: MergeRules): readonly Pair[] {
	const communes: Id[] = []
	const intercommunal = new Set<Id>()
	for (const actor of actors) {
		const level = levelOf(actor)
		if (level === 'commune') communes.push(actor)
		else if (level !== null && INTERCOMMUNAL_LEVELS.has(level)) intercommunal.add(actor)
	}
	if (intercommunal.size === 0) return []
	return communes.flatMap((commune) => {
		const around = contains.containersOf?.(commune) ?? intercommunal
		return [...around]
			.filter((outer) => intercommunal.has(outer) && contains(outer, commune))
			.map((outer): Pair => [outer, commune])
	})
}

/** What the parties of each record and the coordinated missions tie together, of those who are present. */
function recordLinks(present: ReadonlySet<Id>, { parties, coordinated = [] }: MergeRules): readonly Pair[] {
	const stated = coordinated.map(({ leader, coordinatedWith }) => [leader, ...coordinatedWith])
	const unstated = coordinated.filter((mission) => mission.coordinatedWith.length === 0)
	const together = [...parties, ...stated, unstated.map((mission) => mission.leader)]
	return together.flatMap((actors) => (actors.length < 2 ? [] : chain(actors, present)))
}

/** Those of the actors who are present, each tied to the next. */
function chain(actors: readonly Id[], present: ReadonlySet<Id>): readonly Pair[] {
	const there = actors.filter((actor) => present.has(actor))
	return there.slice(1).map((actor, index): Pair => [there[index] ?? actor, actor])
}

/** Connected components of the actors present. */
function connected(
	present: readonly Id[],
	links: readonly Pair[],
	contains: Contains,
): readonly ActorGroup[] {
	const parent = new Map<Id, Id>()
	const rootOf = (actor: Id): Id => {
		let root = actor
		for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next
		return root
	}
	for (const [first, second] of links) {
		const firstRoot = rootOf(first)
		const secondRoot = rootOf(second)
		if (firstRoot !== secondRoot) parent.set(secondRoot, firstRoot)
	}
	const groups = new Map<Id, Id[]>()
	for (const actor of present) {
		const root = rootOf(actor)
		const group = groups.get(root)
		if (group) group.push(actor)
		else groups.set(root, [actor])
	}
	return [...groups.values()].map((actors) => ({ actors, standing: innermost(actors, contains) }))
}

function alone(actor: Id): ActorGroup {
	const actors = [actor]
	return { actors, standing: actors }
}

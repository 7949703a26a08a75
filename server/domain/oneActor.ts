import type { Id } from './ids'

/** Whether `outer` contains `inner`, by territory; an actor is never asked about itself. */
export interface Contains {
	(outer: Id, inner: Id): boolean
	/** All that contain an actor, where they can be listed: many actors are then compared without looking at each pair. */
	readonly containersOf?: (inner: Id) => readonly Id[]
	/** The group of an actor that merges with nobody, where it is kept: the same each time. */
	readonly aloneOf?: (actor: Id) => ActorGroup
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
	/** All that contain its actors, where it is known: looked up once for many comparisons. */
	readonly containers?: readonly Id[]
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
	const present: ReadonlySet<Id> = actors instanceof Set ? actors : new Set(actors)
	const single = [...present].sort().map(rules.contains.aloneOf ?? alone)
	const links = [...localBlocs(single, present, rules), ...recordLinks(present, rules)]
	return links.length === 0 ? single : connected(single, links, rules.contains)
}

/** Actors of a set that contain no other of the set, in the order given. */
export function innermost(actors: readonly Id[], contains: Contains): readonly Id[] {
	if (actors.length < 2) return actors
	const containing = containingSome(actors, contains)
	return actors.filter((actor) => !containing.has(actor))
}

/** The groups that count: at least one member of theirs contains no actor of any group. */
export function innermostGroups(groups: readonly ActorGroup[], contains: Contains): readonly ActorGroup[] {
	const containing = new Set<Id>()
	const unlisted = groups.filter(({ containers }) => containers === undefined)
	for (const { containers = [] } of groups) for (const outer of containers) containing.add(outer)
	const others = unlisted.flatMap(({ actors }) => actors)
	// Where containers cannot be listed each is compared with all.
	const everyone = contains.containersOf === undefined ? groups.flatMap(({ actors }) => actors) : others
	for (const outer of containingSome(everyone, contains)) containing.add(outer)
	return groups.filter(({ standing }) => standing.some((actor) => !containing.has(actor)))
}

/** Those that contain an actor of a set; maybe others beside those of the set. */
function containingSome(actors: readonly Id[], contains: Contains): ReadonlySet<Id> {
	const { containersOf } = contains
	if (containersOf === undefined) {
		return new Set(
			actors.filter((outer) => actors.some((inner) => inner !== outer && contains(outer, inner))),
		)
	}
	const containing = new Set<Id>()
	for (const actor of actors) for (const outer of containersOf(actor)) containing.add(outer)
	return containing
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
	for (const place of outer.standing) {
		if (!containsOne(place, inner.standing, contains)) return false
	}
	return true
}

function containsOne(outer: Id, actors: readonly Id[], contains: Contains): boolean {
	for (const actor of actors) if (contains(outer, actor)) return true
	return false
}

type Pair = readonly [Id, Id]

/** Each commune with those of its EPCI and métropoles that are present. */
function localBlocs(
	single: readonly ActorGroup[],
	present: ReadonlySet<Id>,
	{ contains, levelOf }: MergeRules,
): readonly Pair[] {
	const pairs: Pair[] = []
	for (const { actors, containers } of single) {
		for (const commune of actors) {
			for (const outer of containers ?? contains.containersOf?.(commune) ?? present) {
				if (!INTERCOMMUNAL_LEVELS.has(levelOf(outer) ?? '') || !present.has(outer)) continue
				if (levelOf(commune) === 'commune' && contains(outer, commune)) pairs.push([outer, commune])
			}
		}
	}
	return pairs
}

/** What the parties of each record and the coordinated missions tie together, of those who are present. */
function recordLinks(present: ReadonlySet<Id>, { parties, coordinated = [] }: MergeRules): readonly Pair[] {
	const stated = coordinated.map(({ leader, coordinatedWith }) => [leader, ...coordinatedWith])
	const unstated = coordinated.filter((mission) => mission.coordinatedWith.length === 0)
	const together = [...stated, unstated.map((mission) => mission.leader)]
	return [parties, together].flatMap((records) => {
		const joint = records.filter((actors) => actors.length > 1)
		return joint.flatMap((actors) => chain(actors, present))
	})
}

/** Those of the actors who are present, each tied to the next. */
function chain(actors: readonly Id[], present: ReadonlySet<Id>): readonly Pair[] {
	const there = actors.filter((actor) => present.has(actor))
	return there.slice(1).map((actor, index): Pair => [there[index] ?? actor, actor])
}

/** Connected components: those who are tied to nobody stay as they are. */
function connected(
	single: readonly ActorGroup[],
	links: readonly Pair[],
	contains: Contains,
): readonly ActorGroup[] {
	const rootOf = joined(links)
	const members = new Map<Id, Id[]>()
	const groups = single.map((group) => {
		const [actor] = group.actors
		const root = actor === undefined ? undefined : rootOf(actor)
		if (actor === undefined || root === undefined) return group
		const known = members.get(root)
		if (known) known.push(actor)
		else members.set(root, [actor])
		return known ? null : { root }
	})
	return groups.flatMap((group) => {
		if (group === null || 'actors' in group) return group ?? []
		const actors = members.get(group.root) ?? []
		return { actors, standing: innermost(actors, contains) }
	})
}

/** The one who stands for all that an actor is tied to; undefined for one who is tied to nobody. */
function joined(links: readonly Pair[]): (actor: Id) => Id | undefined {
	const parent = new Map<Id, Id>()
	const rootOf = (actor: Id): Id => {
		let root = actor
		for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root))
			root = next
		return root
	}
	for (const pair of links) {
		for (const actor of pair) if (!parent.has(actor)) parent.set(actor, actor)
		const [first, second] = pair
		parent.set(rootOf(second), rootOf(first))
	}
	return (actor) => (parent.has(actor) ? rootOf(actor) : undefined)
}

function alone(actor: Id): ActorGroup {
	const actors = [actor]
	return { actors, standing: actors }
}

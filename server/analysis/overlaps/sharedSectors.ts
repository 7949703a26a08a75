import type { Id } from '../../domain/ids'
import { type ActorGroup, type Contains, groupsStandSideBySide } from '../../domain/oneActor'
import type { SharedSector } from '../result'

/** Who names which sectors: an actor with the sectors of one of its records. */
export interface NamedSectors {
	readonly actors: readonly Id[]
	readonly sectors: readonly Id[]
}

/** Whether a sector that two groups both name counts as shared. */
type Facing = (group: ActorGroup, other: ActorGroup) => boolean

/**
 * The sectors that two groups side by side both name, each with the actors who name it side by side with another
 * group; in the order of their ids.
 */
export function sharedSectors(
	rows: readonly NamedSectors[],
	groups: readonly ActorGroup[],
	contains: Contains,
): readonly SharedSector[] {
	return sectorsSharedBy(rows, groups, (group, other) => groupsStandSideBySide(group, other, contains))
}

/** The same for any two groups, be it that one contains the other. */
export function sectorsOfAnyPair(
	rows: readonly NamedSectors[],
	groups: readonly ActorGroup[],
): readonly SharedSector[] {
	return sectorsSharedBy(rows, groups, (group, other) => group !== other)
}

function sectorsSharedBy(
	rows: readonly NamedSectors[],
	groups: readonly ActorGroup[],
	facing: Facing,
): readonly SharedSector[] {
	const named = new Map<Id, Set<Id>>()
	for (const row of rows) {
		for (const sector of row.sectors) {
			const actors = named.get(sector) ?? new Set<Id>()
			for (const actor of row.actors) actors.add(actor)
			named.set(sector, actors)
		}
	}
	return [...named]
		.map(([sector, actors]) => ({ sector, actors: sharingActors(actors, groups, facing) }))
		.filter(({ actors }) => actors.length > 0)
		.sort((one, other) => (one.sector < other.sector ? -1 : 1))
}

function sharingActors(
	actors: ReadonlySet<Id>,
	groups: readonly ActorGroup[],
	facing: Facing,
): readonly Id[] {
	const naming = groups.filter((group) => group.actors.some((actor) => actors.has(actor)))
	const sharing = naming.filter((group) => naming.some((other) => facing(group, other)))
	return sharing.flatMap((group) => group.actors.filter((actor) => actors.has(actor))).sort()
}

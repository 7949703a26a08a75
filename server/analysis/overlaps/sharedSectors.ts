import type { Id } from '../../domain/ids'
import { type ActorGroup, type Contains, groupsStandSideBySide } from '../../domain/oneActor'
import type { SharedSector } from '../result'

/** Who names which sectors: an actor with the sectors of one of its records. */
export interface NamedSectors {
	readonly actors: readonly Id[]
	readonly sectors: readonly Id[]
}

/** Whether a sector that two groups both name counts as shared. */
export type Facing = (group: ActorGroup, other: ActorGroup) => boolean

/** Two groups of which neither contains the other. */
export function sideBySide(contains: Contains): Facing {
	return (group, other) => groupsStandSideBySide(group, other, contains)
}

/** Any two groups, be it that one contains the other. */
export const anyTwo: Facing = (group, other) => group !== other

/**
 * The sectors that two groups facing each other both name, in the order of their ids. One pass over the rows: groups
 * of which none faces another contain each other in a chain, which no territory makes long.
 */
export function sharedSectors(
	rows: Iterable<NamedSectors>,
	groups: readonly ActorGroup[],
	facing: Facing,
): readonly Id[] {
	const groupOf = new Map<Id, ActorGroup>()
	for (const group of groups) for (const actor of group.actors) groupOf.set(actor, group)
	const naming = new Map<Id, ActorGroup[]>()
	const shared = new Set<Id>()
	for (const { actors, sectors } of rows) {
		for (const sector of sectors) {
			if (shared.has(sector)) continue
			const before = naming.get(sector) ?? []
			naming.set(sector, before)
			for (const actor of actors) {
				const group = groupOf.get(actor)
				if (group === undefined || before.includes(group)) continue
				if (before.some((other) => facing(group, other))) shared.add(sector)
				before.push(group)
			}
		}
	}
	return [...shared].sort()
}

/** Some sectors, each with the actors who name it facing another group. */
export function sharingActors(
	sectors: readonly Id[],
	rows: readonly NamedSectors[],
	groups: readonly ActorGroup[],
	facing: Facing,
): readonly SharedSector[] {
	return sectors.map((sector) => {
		const actors = new Set(rows.flatMap((row) => (row.sectors.includes(sector) ? row.actors : [])))
		const naming = groups.filter((group) => group.actors.some((actor) => actors.has(actor)))
		const sharing = naming.filter((group) => naming.some((other) => facing(group, other)))
		return {
			sector,
			actors: sharing.flatMap((group) => group.actors.filter((actor) => actors.has(actor))).sort(),
		}
	})
}

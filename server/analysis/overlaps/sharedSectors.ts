import type { ActorGroup } from '../../domain/mergeActors'
import type { Sector } from '../../domain/records'
import { type Actor, sortedById } from '../../snapshot/geography'
import type { SharedSector } from '../result'

/** A group with the sectors of one of its records. */
export interface NamedSectors {
	readonly group: ActorGroup<Actor>
	readonly sectors: readonly Sector[]
}

/** Whether a sector that two groups both name counts as shared. */
export type Facing = (group: ActorGroup<Actor>, other: ActorGroup<Actor>) => boolean

/** Any two groups, be it that one contains the other. */
export const anyTwo: Facing = (group, other) => group !== other

/** The sectors that two groups facing each other both name, in the order of their ids. */
export function sharedSectors(named: readonly NamedSectors[], facing: Facing): readonly Sector[] {
	// The groups that name a sector; null once two of them face each other.
	const naming = new Map<Sector, ActorGroup<Actor>[] | null>()
	const shared: Sector[] = []
	for (const { group, sectors } of named) {
		for (const sector of sectors) {
			const before = naming.get(sector)
			if (before === undefined) naming.set(sector, [group])
			else if (before === null || before.includes(group)) continue
			else if (before.some((other) => facing(group, other))) {
				naming.set(sector, null)
				shared.push(sector)
			} else before.push(group)
		}
	}
	return sortedById(shared)
}

/** Some shared sectors, each with the actors who name it facing another group. */
export function sharingActors(
	sectors: readonly Sector[],
	named: readonly (NamedSectors & { readonly actors: readonly Actor[] })[],
	facing: Facing,
): readonly SharedSector[] {
	return sectors.map((sector) => {
		const naming = named.filter((one) => one.sectors.includes(sector))
		const sharing = naming.filter(({ group }) => naming.some((other) => facing(group, other.group)))
		const actors = new Set(sharing.flatMap((one) => one.actors))
		return { sector: sector.id, actors: [...actors].map(({ id }) => id).sort() }
	})
}

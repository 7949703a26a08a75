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

/** Some shared sectors, each with the actors who name it facing another of some groups. @param naming who names which. */
export function sharingActors(
	sectors: readonly Sector[],
	naming: readonly { readonly actors: readonly Actor[]; readonly sectors: readonly Sector[] }[],
	groups: readonly ActorGroup<Actor>[],
	facing: Facing,
): readonly SharedSector[] {
	return sectors.map((sector) => {
		const named = new Set(naming.flatMap((one) => (one.sectors.includes(sector) ? one.actors : [])))
		const its = groups
			.map((group) => ({ group, actors: group.members.filter((member) => named.has(member)) }))
			.filter(({ actors }) => actors.length > 0)
		const sharing = its.filter(({ group }) => its.some((other) => facing(group, other.group)))
		return { sector: sector.id, actors: sharing.flatMap(({ actors }) => actors.map(({ id }) => id)).sort() }
	})
}

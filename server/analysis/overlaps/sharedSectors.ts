import type { ActorGroup } from '../../domain/mergeActors'
import type { Sector } from '../../domain/records'
import { type Actor, sortedById } from '../../snapshot/geography'
import type { SharedSector } from '../result'

/** A fact and the group of actors that counts as one for it. */
export interface GroupedFact<F> {
	readonly group: ActorGroup<Actor>
	readonly fact: F
}

/** Whether a sector that both groups name counts as shared. */
export type GroupRelation = (group: ActorGroup<Actor>, other: ActorGroup<Actor>) => boolean

/** Any two groups, even if one contains the other. */
export const areDistinct: GroupRelation = (group, other) => group !== other

/** The sectors that two groups in this relation both name, ordered by id. */
export function sharedSectors(
	grouped: readonly GroupedFact<{ readonly sectors: readonly Sector[] }>[],
	areRelated: GroupRelation,
): readonly Sector[] {
	// The groups that name a sector; null once two of them are in the relation.
	const naming = new Map<Sector, ActorGroup<Actor>[] | null>()
	const shared: Sector[] = []
	for (const { group, fact } of grouped) {
		for (const sector of fact.sectors) {
			const before = naming.get(sector)
			if (before === undefined) naming.set(sector, [group])
			else if (before === null || before.includes(group)) continue
			else if (before.some((other) => areRelated(group, other))) {
				naming.set(sector, null)
				shared.push(sector)
			} else before.push(group)
		}
	}
	return sortedById(shared)
}

/** Shared sectors, each with the actors that name it and whose group has the relation to another group that does. */
export function sharingActors(
	sectors: readonly Sector[],
	naming: readonly { readonly actors: readonly Actor[]; readonly sectors: readonly Sector[] }[],
	groups: readonly ActorGroup<Actor>[],
	areRelated: GroupRelation,
): readonly SharedSector[] {
	return sectors.map((sector) => {
		const named = new Set(naming.flatMap((one) => (one.sectors.includes(sector) ? one.actors : [])))
		const its = groups
			.map((group) => ({ group, actors: group.members.filter((member) => named.has(member)) }))
			.filter(({ actors }) => actors.length > 0)
		const sharing = its.filter(({ group }) => its.some((other) => areRelated(group, other.group)))
		return { sector: sector.id, actors: sharing.flatMap(({ actors }) => actors.map(({ id }) => id)).sort() }
	})
}

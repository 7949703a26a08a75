import type { Id } from '../../domain/ids'
import { type ActorGroup, type Contains, groupsStandSideBySide } from '../../domain/oneActor'
import type { SharedSector } from '../result'

/** Who names which sectors: an actor with the sectors of one of its records. */
export interface NamedSectors {
	readonly actors: readonly Id[]
	readonly sectors: readonly Id[]
}

/** The same, by the groups in which these actors count. */
export interface GroupedSectors {
	readonly groups: readonly ActorGroup[]
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
export function sharedSectors(rows: readonly GroupedSectors[], facing: Facing): readonly Id[] {
	const naming = new Map<Id, ActorGroup[]>()
	const shared = new Set<Id>()
	for (const { groups, sectors } of rows) {
		for (const group of groups) {
			for (const sector of sectors) {
				if (!shared.has(sector) && isNamedFacing(group, sector, naming, facing)) shared.add(sector)
			}
		}
	}
	return [...shared].sort()
}

/** Whether a group faces one that named the sector before; if not it is remembered as naming it. */
function isNamedFacing(
	group: ActorGroup,
	sector: Id,
	naming: Map<Id, ActorGroup[]>,
	facing: Facing,
): boolean {
	const before = naming.get(sector)
	if (before === undefined) naming.set(sector, [group])
	else if (before.some((other) => facing(group, other))) return true
	else if (!before.includes(group)) before.push(group)
	return false
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

export function groupedSectors(
	rows: readonly NamedSectors[],
	groups: readonly ActorGroup[],
): readonly GroupedSectors[] {
	const groupOf = groupsByActor(groups)
	return rows.map(({ actors, sectors }) => ({ groups: groupsOf(actors, groupOf), sectors }))
}

/** The group of each actor. */
function groupsByActor(groups: readonly ActorGroup[]): ReadonlyMap<Id, ActorGroup> {
	const groupOf = new Map<Id, ActorGroup>()
	for (const group of groups) for (const actor of group.actors) groupOf.set(actor, group)
	return groupOf
}

/** The groups of some actors, each once. */
function groupsOf(actors: readonly Id[], groupOf: ReadonlyMap<Id, ActorGroup>): readonly ActorGroup[] {
	const [first] = actors
	const only = first === undefined ? undefined : groupOf.get(first)
	if (actors.length < 2) return only === undefined ? [] : [only]
	return [...new Set(actors.flatMap((actor) => groupOf.get(actor) ?? []))]
}

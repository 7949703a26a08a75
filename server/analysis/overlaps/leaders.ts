import type { Id } from '../../domain/ids'
import type { NamedActor } from '../../domain/message'
import { type ActorGroup, type MergeRules, mergeActors } from '../../domain/oneActor'
import type { Visit } from './visits'

/** Those who lead the visits, merged into the actors that count. */
export interface Leaders {
	/** One group for each leader that counts: n is their number. */
	readonly groups: readonly ActorGroup[]
	/** Position among the groups of whoever leads a visit; null where no leader is on record. */
	positionOf(visit: Visit): number | null
}

/**
 * Leaders after merging (model.md §1): bloc local, the parties of one mission, coordinated missions. Participants
 * take part in the merging, and count only through a leader.
 */
export function leadersOf(
	visits: readonly Visit[],
	{ contains, levelOf }: Pick<MergeRules, 'contains' | 'levelOf'>,
): Leaders {
	const parties = visits.map(partiesOf)
	const leading = new Set<Id>()
	for (const { mission } of visits) if (mission.leader !== null) leading.add(mission.leader)
	const merged = mergeActors(parties.flat(), {
		contains,
		levelOf,
		parties,
		coordinated: visits.flatMap(({ mission: { leader, coordinated, coordinatedWith } }) =>
			coordinated && leader !== null ? [{ leader, coordinatedWith }] : [],
		),
	})
	const groups = merged.filter(({ actors }) => actors.some((actor) => leading.has(actor)))
	const positions = new Map<Id, number>()
	for (const [index, { actors }] of groups.entries()) for (const actor of actors) positions.set(actor, index)
	return { groups, positionOf: ({ mission }) => positions.get(mission.leader ?? '') ?? null }
}

/** Leaders as the sentences name them: in the order of the visits, each once, by the name of the time first. */
export function namedLeaders(visits: readonly Visit[]): readonly NamedActor[] {
	const named = new Map<Id, string | null>()
	for (const { mission } of visits) {
		if (mission.leader === null) continue
		named.set(mission.leader, named.get(mission.leader) ?? mission.nameOfTheTime)
	}
	return [...named].map(([actor, nameOfTheTime]) => ({ actor, nameOfTheTime }))
}

/** Who leads or joins. */
export function partiesOf({ mission: { leader, participants } }: Visit): readonly Id[] {
	return [...(leader === null ? [] : [leader]), ...participants]
}

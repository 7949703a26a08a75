import { type ActorGroup, mergeActors } from '../domain/mergeActors'
import type { Actor } from '../snapshot/geography'

/**
 * Who has a part in which facts, once those that are one are merged (`mergeActors`): the parties of a fact are one, so
 * that each fact is of one group. Groups in the order of their first members, facts in the order given.
 */
export function factsByGroup<F>(
	facts: readonly F[],
	partiesOf: (fact: F) => readonly Actor[],
): ReadonlyMap<ActorGroup<Actor>, readonly F[]> {
	const parties = facts.map(partiesOf)
	const merged = mergeActors(parties)
	const byGroup = new Map<ActorGroup<Actor>, F[]>()
	facts.forEach((fact, at) => {
		const first = parties[at]?.[0]
		if (first === undefined) return
		const group = merged.groupOf(first)
		const own = byGroup.get(group)
		if (own) own.push(fact)
		else byGroup.set(group, [fact])
	})
	return byGroup
}

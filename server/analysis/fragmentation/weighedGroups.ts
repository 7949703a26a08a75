import type { Id } from '../../domain/ids'
import { type ActorGroup, mergeActors } from '../../domain/oneActor'
import type { CountedRow, FragmentationRow, FragmentationView } from './fragmentationView'

export interface WeighedGroup extends ActorGroup {
	readonly weight: number
	readonly records: number
}

interface Held {
	weight: number
	records: number
}

/**
 * Actors that are one are merged before anything is counted: bloc local, and the parties of one record, whose
 * weight is then all theirs. Only those who may be one with another are compared; the others are groups of one.
 */
export function weighedGroups(
	counted: readonly CountedRow[],
	weightOf: (row: FragmentationRow) => number,
	{ projection }: Pick<FragmentationView, 'projection'>,
): readonly WeighedGroup[] {
	const held = heldByActor(counted, weightOf)
	const { contains, levelOf } = projection.places
	const parties = counted.map(({ row }) => row.actors).filter(({ length }) => length > 1)
	const together = parties.flat()
	const merging = new Set([...together, ...blocsAmong([...held.keys(), ...together], projection)])
	const merged = mergeActors(merging, { contains, levelOf, parties }).map((group) => ({
		...group,
		...sumOf(group.actors.flatMap((actor) => held.get(actor) ?? [])),
	}))
	const alone: WeighedGroup[] = []
	for (const [actor, own] of held) {
		if (merging.has(actor)) continue
		const actors = [actor]
		alone.push({ actors, standing: actors, weight: own.weight, records: own.records })
	}
	return [...merged, ...alone]
}

/** A record is held by the first of its actors: the others are one with it. */
function heldByActor(
	counted: readonly CountedRow[],
	weightOf: (row: FragmentationRow) => number,
): ReadonlyMap<Id, Held> {
	const held = new Map<Id, Held>()
	for (const { row } of counted) {
		const [actor] = row.actors
		if (actor === undefined) continue
		const own = held.get(actor)
		if (own === undefined) held.set(actor, { weight: weightOf(row), records: 1 })
		else {
			own.weight += weightOf(row)
			own.records += 1
		}
	}
	return held
}

const INTERCOMMUNAL_LEVELS: ReadonlySet<string> = new Set(['epci', 'metropole'])

/** Communes and what may be their own EPCI or métropole, where both are there. */
function blocsAmong(actors: readonly Id[], { places }: FragmentationView['projection']): readonly Id[] {
	const around = new Set(actors.filter((actor) => INTERCOMMUNAL_LEVELS.has(places.levelOf(actor) ?? '')))
	if (around.size === 0) return []
	return actors.flatMap((actor) => {
		if (places.levelOf(actor) !== 'commune') return []
		const own = [...places.ancestors(actor)].filter((outer) => around.has(outer))
		return own.length === 0 ? [] : [actor, ...own]
	})
}

function sumOf(held: readonly Held[]): Held {
	return held.reduce(
		(sum, { weight, records }) => ({ weight: sum.weight + weight, records: sum.records + records }),
		{ weight: 0, records: 0 },
	)
}

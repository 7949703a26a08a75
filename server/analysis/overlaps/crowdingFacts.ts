import type { Id } from '../../domain/ids'
import type { ActorGroup } from '../../domain/oneActor'
import type { CrowdingRate } from '../result'
import type { CrowdingContext } from './crowdingContext'
import { possibleVisits } from './crowdingPossible'
import { crowdingRate } from './crowdingRate'
import { type Cluster, type FoundCrowding, findCrowding, type VisitedPlace } from './findCrowding'
import { once } from './once'
import type { DayStep } from './peak'
import type { NamedSectors } from './sharedSectors'
import { type Visit, visitAt } from './visits'

/** What is found of one cluster, by ids: what sentences and evidence are made of. */
export interface CrowdingFacts extends Omit<FoundCrowding, 'cluster' | 'counted' | 'before'> {
	readonly context: CrowdingContext
	readonly place: Id
	/** Those of its sectors that compete. */
	readonly competingSectors: readonly Id[]
	/** Every mission of the cluster, by earliest start, then id. */
	readonly cluster: readonly Visit[]
	readonly counted: CountedVisits
	/** Those of the cluster that do not count. */
	readonly uncounted: readonly Visit[]
	/** From every mission of the cluster. */
	readonly withAll: () => { readonly leaderCount: number; readonly peakPossible: number }
	readonly missionsBefore: readonly Visit[]
	readonly rate: CrowdingRate | null
	/** Dated to the year only: they may belong to it, and are not counted. */
	readonly possible: () => readonly Visit[]
}

/** The missions that count. */
export interface CountedVisits {
	readonly visits: readonly Visit[]
	/** Those who lead them, merged: one group for each leader that counts, in the order of their first id. */
	readonly leaders: readonly ActorGroup[]
	/** Leaders present, from the missions dated to the day. */
	readonly steps: readonly DayStep[]
}

/** @param cluster that two leaders or more make. */
export function crowdingFacts(
	cluster: Cluster,
	visited: VisitedPlace,
	context: CrowdingContext,
): CrowdingFacts {
	const { gathering, missions, columns, parameters } = context
	const found = findCrowding(cluster, visited, context)
	if (found === null) throw new RangeError('Expected two leaders in a cluster that was found; fewer came.')
	const { counted, before, days, tail } = found
	const named = (rows: readonly number[]) => rows.map((row) => visitAt(row, missions))
	return {
		...found,
		context,
		place: columns.actors.id(visited.place),
		competingSectors: found.sectors.filter(context.isCompeting),
		cluster: named(cluster),
		counted: countedVisits(counted, context),
		uncounted: counted === cluster ? [] : named(cluster.filter((row) => !counted.includes(row))),
		withAll: once(() => ({
			leaderCount: gathering.take(cluster),
			peakPossible: gathering.peakPossible(),
		})),
		missionsBefore: named(visited.dated.slice(before.from, before.until)),
		rate: crowdingRate(before.until - before.from, days, counted.length, tail),
		possible: once(() => possibleVisits(named(visited.rough), days, parameters.gapDays)),
	}
}

function countedVisits(
	counted: readonly number[],
	{ gathering, missions, columns }: CrowdingContext,
): CountedVisits {
	const idsOf = (actors: readonly number[]) => columns.actors.numbers.sortedIds(actors)
	gathering.take(counted)
	return {
		visits: counted.map((row) => visitAt(row, missions)),
		leaders: gathering
			.leaders()
			.map(({ members, standing }) => ({ actors: idsOf(members), standing: idsOf(standing) }))
			.sort((one, other) => ((one.actors[0] ?? '') < (other.actors[0] ?? '') ? -1 : 1)),
		steps: gathering.steps(),
	}
}

/** Which leader names which sectors. */
export function sectorsNamed(visits: readonly Visit[]): readonly NamedSectors[] {
	return visits.flatMap(({ mission }) =>
		mission.leader === null ? [] : [{ actors: [mission.leader], sectors: mission.sectors }],
	)
}

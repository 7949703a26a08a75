import type { Id } from '../../domain/ids'
import { type ActorGroup, mergeActors } from '../../domain/oneActor'
import { concentration, effectiveNumber } from '../measures/concentration'
import { type Measure, measured, unmeasured } from '../measures/measure'
import { theilSplit } from '../measures/theil'
import type { CountedRow, FragmentationRow, FragmentationView } from './fragmentationView'
import { regionOf } from './partsByKey'
import { type SaidMeasure, saidMeasure } from './saidMeasure'

/** The measures of one key on one day. */
export interface MeasuredPoint {
	/** n: how many actors, once those that are one are merged. */
	readonly actorCount: number
	/** The same, by the established records alone. */
	readonly establishedCount: number
	/** N_eff of all records: the headline, and one end of the interval. */
	readonly effectiveNumber: SaidMeasure
	/** N_eff of the established records alone: the other end. */
	readonly effectiveEstablished: SaidMeasure
	readonly concentration: SaidMeasure
	readonly theil: {
		readonly total: SaidMeasure
		readonly between: SaidMeasure
		readonly within: SaidMeasure
	}
}

type WeightOf = (row: FragmentationRow) => number

export interface WeighedGroup extends ActorGroup {
	readonly weight: number
	readonly records: number
}

export function measurePoint(
	counted: readonly CountedRow[],
	weightOf: WeightOf,
	view: FragmentationView,
): MeasuredPoint {
	const groups = weighedGroups(counted, weightOf, view)
	const established = weighedGroups(
		counted.filter(({ certainty }) => certainty === 'ESTABLISHED'),
		weightOf,
		view,
	)
	const weights = groups.map(({ weight }) => weight)
	const actors = groups.length
	return {
		actorCount: actors,
		establishedCount: established.length,
		effectiveNumber: saidMeasure('effectiveNumber', effectiveNumber(weights), { actors }),
		effectiveEstablished: saidMeasure(
			'effectiveEstablished',
			effectiveNumber(established.map(({ weight }) => weight)),
			{ actors: established.length },
		),
		concentration: saidMeasure('concentration', concentration(weights), { actors }),
		theil: theilOf(groups, view),
	}
}

/**
 * Actors that are one are merged before anything is counted: bloc local, and the parties of one record, whose
 * weight is then all theirs.
 */
export function weighedGroups(
	counted: readonly CountedRow[],
	weightOf: WeightOf,
	{ projection }: Pick<FragmentationView, 'projection'>,
): readonly WeighedGroup[] {
	const { contains, levelOf } = projection.places
	const parties = counted.map(({ row }) => row.actors)
	const groups = mergeActors(parties.flat(), { contains, levelOf, parties })
	const groupOf = new Map(
		groups.flatMap((group, index) => group.actors.map((actor) => [actor, index] as const)),
	)
	const weights = groups.map(() => ({ weight: 0, records: 0 }))
	for (const { row } of counted) {
		const own = weights[groupOf.get(row.actors[0] ?? '') ?? -1]
		if (!own) continue
		own.weight += weightOf(row)
		own.records += 1
	}
	return groups.map((group, index) => ({ ...group, weight: 0, records: 0, ...weights[index] }))
}

/** Between and within French régions; within one région, between and within its départements. */
function theilOf(groups: readonly WeighedGroup[], view: FragmentationView): MeasuredPoint['theil'] {
	const byArea = new Map<Id, number[]>()
	for (const { standing, weight } of groups) {
		const area = areaOf(standing[0] ?? '', view)
		byArea.set(area, [...(byArea.get(area) ?? []), weight])
	}
	// The same least number of actors as the index it explains.
	const none = concentration(groups.map(({ weight }) => weight))
	const split = theilSplit([...byArea.values()])
	const of = (value: number | undefined): Measure => {
		if ('none' in none) return none
		return value === undefined ? unmeasured('nothing-recorded') : measured(value)
	}
	const areas = { areas: byArea.size, departements: view.by === 'FRENCH_REGION' }
	return {
		total: saidMeasure('theilTotal', of(split?.total)),
		between: saidMeasure('theilBetween', of(split?.between), areas),
		within: saidMeasure('theilWithin', of(split?.within), areas),
	}
}

function areaOf(actor: Id, { by, projection }: FragmentationView): Id {
	if (by === 'FRENCH_REGION') return projection.places.rollUp(actor, 'departement')
	return regionOf(actor, projection) ?? actor
}

import type { Id } from '../../domain/ids'
import { concentration, effectiveNumber } from '../measures/concentration'
import { type Measure, measured, unmeasured } from '../measures/measure'
import { theilSplit } from '../measures/theil'
import type { CountedRow, FragmentationRow, FragmentationView } from './fragmentationView'
import { regionOf } from './partsByKey'
import { type SaidMeasure, saidMeasure } from './saidMeasure'
import { type WeighedGroup, weighedGroups } from './weighedGroups'

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

export function measurePoint(
	counted: readonly CountedRow[],
	weightOf: WeightOf,
	view: FragmentationView,
): MeasuredPoint {
	const groups = weighedGroups(counted, weightOf, view)
	const sure = counted.filter(({ certainty }) => certainty === 'ESTABLISHED')
	const established = sure.length === counted.length ? groups : weighedGroups(sure, weightOf, view)
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

/** Between and within French régions; within one région, between and within its départements. */
function theilOf(groups: readonly WeighedGroup[], view: FragmentationView): MeasuredPoint['theil'] {
	const byArea = new Map<string, number[]>()
	for (const { standing, weight } of groups) {
		const area = areasOf(standing, view)
		const held = byArea.get(area)
		if (held) held.push(weight)
		else byArea.set(area, [weight])
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

/** Those who act together from several areas are an area of their own: no name decides to which of them they belong. */
function areasOf(standing: readonly Id[], view: FragmentationView): string {
	const [first = '', ...others] = standing
	if (others.length === 0) return areaOf(first, view)
	return [...new Set(standing.map((actor) => areaOf(actor, view)))].sort().join(' ')
}

function areaOf(actor: Id, { by, projection }: FragmentationView): Id {
	if (by === 'FRENCH_REGION') return projection.places.rollUp(actor, 'departement')
	return regionOf(actor, projection) ?? actor
}

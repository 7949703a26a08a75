import { type Gaps, gapsOf, type SectorCell } from '../analysis/gaps/gaps'
import type { Id } from '../domain/ids'
import { BadInput } from '../errors'
import { dayArgument, sectorsArgument, territoryArgument } from './arguments'
import { computed } from './computed'
import type { GraphFilter } from './neighbourhood'
import type { QueryContext } from './queryContext'

export type { DominatedPlace, Gaps, SectorCell, SectorRow, UnansweredWish } from '../analysis/gaps/gaps'

/**
 * Where nobody is, what nobody answers, what hangs on one actor. Of the filter count asOf, sectors, within,
 * minConfidence and includeScenario. Throws BadInput on one that cannot be.
 */
export function gaps(context: QueryContext, filter: GraphFilter): Gaps {
	const parameters = {
		asOf: dayArgument(context, 'asOf', filter.asOf),
		minConfidence: filter.minConfidence ?? null,
		includeScenario: filter.includeScenario ?? false,
		sectors: sectorsArgument(context, filter.sectors),
		within: territoryArgument(context, 'within', filter.within),
	}
	return computed(context.projection, 'gaps', parameters, () => gapsOf(context.projection, parameters))
}

export interface OpenedCell extends SectorCell {
	readonly sector: Id
	readonly province: Id
}

/** One cell of the matrix, opened. Throws BadInput, saying what is accepted, for a cell that is not in it. */
export function gapCell(context: QueryContext, found: Gaps, sector: string, province: Id): OpenedCell {
	const [id] = sectorsArgument(context, [sector]) ?? []
	const row = found.rows.find((one) => one.sector === id)
	const cell = row?.cells[found.provinces.indexOf(province)]
	if (row && cell) {
		const { actors, evidence } = cell
		return { sector: row.sector, province, actorCount: actors.length, actors, evidence }
	}
	throw new BadInput(
		'"sector" and "province" must be one of the rows and one of the provinces of this answer; another pair came.',
		{
			argument: row ? 'province' : 'sector',
			accepted: row ? found.provinces : found.rows.map((one) => one.sector),
		},
	)
}

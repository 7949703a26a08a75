import { explainCell, type SectorCell } from '../analysis/gaps/explain'
import type { GapChoice } from '../analysis/gaps/find'
import { dayNumber } from '../domain/fuzzyDate'
import { BadInput } from '../errors'
import { runInSlices } from '../snapshot/steps'
import { dayArgument, sectorsArgument, territoryArgument } from './arguments'
import { type Gaps, gapSteps } from './detectGaps'
import type { GraphFilter } from './neighbourhood'
import type { QueryContext } from './queryContext'

export { explainDominated, explainUnanswered, type SectorCell } from '../analysis/gaps/explain'
export type { DominatedPlace } from '../analysis/gaps/find'
export type { Gaps, SectorRow } from './detectGaps'

/**
 * Where nobody is, what nobody answers, what hangs on one actor. Of the filter count asOf, sectors, within,
 * minConfidence and includeScenario. Throws BadInput on one that cannot be.
 */
export async function gaps(context: QueryContext, filter: GraphFilter): Promise<Gaps> {
	const choice: GapChoice = {
		day: dayNumber(dayArgument(context, 'asOf', filter.asOf)),
		minConfidence: filter.minConfidence ?? null,
		includeScenario: filter.includeScenario ?? false,
		sectors: sectorsArgument(context, filter.sectors),
		within: territoryArgument(context, 'within', filter.within),
	}
	return runInSlices(gapSteps(context.snapshot, choice, context.cache), context.turn)
}

/** One cell of the matrix, opened. Throws BadInput, saying what is accepted, for a cell that is not in it. */
export function gapCell(context: QueryContext, found: Gaps, sector: string, division: string): SectorCell {
	const [asked] = sectorsArgument(context, [sector]) ?? []
	const row = found.rows.find((one) => one.sector === asked)
	const presence = found.presences.find((one) => one.division.id === division)
	if (row && presence) return explainCell(presence, row.sector)
	throw new BadInput(
		'"sector" and "division" must be one of the rows and one of the divisions of this answer; another pair came.',
		{
			argument: row ? 'division' : 'sector',
			accepted: row ? found.divisions.map((one) => one.id) : found.rows.map((one) => one.sector.id),
		},
	)
}

import type { MatrixDimension } from '../../../schema/enums'
import { isFrench } from '../../snapshot/geography'
import type { OpportunityFinding } from '../opportunities/opportunity'
import { cellKey, type MatrixAxes, placeAt } from './dimensions'

/**
 * Number of opportunities for each cell: those of an actor of the row, at a place of the column, in a sector of either,
 * each once per cell. An opportunity has no starting year, so a matrix of years has none. Pauses between opportunities.
 */
export function* opportunityCountSteps(
	found: readonly OpportunityFinding[],
	{ rows, columns, rollUp }: MatrixAxes,
): Generator<void, (row: string, column: string) => number> {
	const counts = new Map<string, number>()
	for (const { candidate } of found) {
		yield
		const keysIn = (dimension: MatrixDimension): ReadonlySet<string> => {
			if (dimension === 'YEAR') return new Set()
			if (dimension === 'SECTOR') return new Set(candidate.sectors.map(({ id }) => id))
			if (dimension === 'FRENCH_ACTOR') {
				return new Set(candidate.actors.filter(isFrench).map((actor) => rollUp.actor(actor).id))
			}
			const { place } = candidate
			return new Set(place.isAtHome ? [] : [placeAt(place, rollUp).id])
		}
		const inColumns = keysIn(columns)
		for (const row of keysIn(rows)) {
			for (const column of inColumns) {
				const key = cellKey(row, column)
				counts.set(key, (counts.get(key) ?? 0) + 1)
			}
		}
	}
	return (row, column) => counts.get(cellKey(row, column)) ?? 0
}

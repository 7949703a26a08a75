/** What to ask of overlaps and opportunities for a selection, and the addresses of their lists. */
import type { OpportunityFilter, OverlapFilter } from '../../graphql/generated/types'
import { firstSelected } from '../../state/explorerSelection'
import type { ExplorerView, MatrixAxis } from '../../state/explorerView'
import { formatOpportunityChoices, NO_CHOICES } from '../../state/opportunityChoices'
import { formatOverlapFilters, NO_FILTERS } from '../../state/overlapFilters'

/** The selection by what it says of each dimension. */
interface SelectedParts {
	readonly actor: string | null
	readonly place: string | null
	readonly sector: string | null
	readonly year: string | null
}

/** null where nothing is selected. */
export function selectedParts(view: ExplorerView): SelectedParts | null {
	if (view.cell === null) {
		const actor = firstSelected(view)
		return actor === null ? null : { ...NO_PARTS, actor }
	}
	return {
		...NO_PARTS,
		...part(view.rows, view.cell.row),
		...part(view.columns, view.cell.column),
	}
}

const NO_PARTS: SelectedParts = { actor: null, place: null, sector: null, year: null }

const PART_OF_AXIS = { who: 'actor', where: 'place', what: 'sector', when: 'year' } as const

function part(axis: MatrixAxis, key: string | null): Partial<SelectedParts> {
	return { [PART_OF_AXIS[axis]]: key }
}

/** What the API is asked: overlaps by actor, place, sector and year; opportunities by all but the year. */
export function resultFilters(
	{ actor, place, sector, year }: SelectedParts,
	common: { readonly asOf: string | null; readonly includeScenario: boolean },
): { readonly overlaps: OverlapFilter; readonly opportunities: OpportunityFilter } {
	const both = { ...common, actor, place, sectors: sector === null ? null : [sector] }
	return { overlaps: { ...both, from: year, to: year }, opportunities: both }
}

/** The parameters of the two lists that show all of them. */
export function listParameters({ actor, place, sector, year }: SelectedParts): {
	readonly overlaps: Record<string, string>
	readonly opportunities: Record<string, string>
} {
	return {
		overlaps: formatOverlapFilters({
			...NO_FILTERS,
			withActor: actor,
			place,
			sectors: sector === null ? [] : [sector],
			from: year,
			to: year,
		}),
		opportunities: formatOpportunityChoices({ ...NO_CHOICES, place, sector }),
	}
}

/** What to ask of overlaps and opportunities for a selection, and the addresses of their lists. */
import type { OpportunityFilter, OverlapFilter } from '../../../graphql/generated/types'
import { firstSelected } from '../../../state/explorerSelection'
import type { ExplorerView, MatrixAxis } from '../../../state/explorerView'
import { formatOpportunityChoices, NO_OPPORTUNITY_CHOICES } from '../../../state/opportunityChoices'
import { formatOverlapFilters, NO_OVERLAP_FILTERS } from '../../../state/overlapFilters'
import type { Subject } from '../../../views/actor/subjectOf'

/** The selection by what it says of each dimension. */
interface SelectedParts {
	readonly actor: string | null
	readonly place: string | null
	readonly sector: string | null
	/** Years or dates, both included. */
	readonly from: string | null
	readonly to: string | null
}

/** Where nothing is selected, what the filters say of each; of several actors of one side, which no list is asked by, nothing. */
export function selectedParts(view: ExplorerView): SelectedParts {
	const ground = {
		actor: onlyOne(view.who),
		place: onlyOne(view.where),
		sector: view.sectors[0] ?? null,
		from: view.from,
		to: view.to,
	}
	if (view.cell === null) return { ...ground, actor: firstSelected(view) ?? ground.actor }
	return { ...ground, ...part(view.rows, view.cell.row), ...part(view.columns, view.cell.column) }
}

function onlyOne(ids: readonly string[]): string | null {
	return ids.length === 1 ? (ids[0] ?? null) : null
}

export const NO_PARTS: SelectedParts = { actor: null, place: null, sector: null, from: null, to: null }

const PART_OF_AXIS = { who: 'actor', where: 'place', what: 'sector' } as const

function part(axis: MatrixAxis, key: string | null): Partial<SelectedParts> {
	if (key === null) return {}
	return axis === 'when' ? { from: key, to: key } : { [PART_OF_AXIS[axis]]: key }
}

/** Overlaps of the selection that a panel shows; the list has the others. */
export const MAX_PANEL_OVERLAPS = 3

/** What the API is asked: overlaps by actor, place, sector and year; opportunities by their subject and the sector. */
export function resultFilters(
	{ actor, place, sector, from, to }: SelectedParts,
	subject: Subject,
	common: { readonly asOf: string | null; readonly includeScenario: boolean },
): { readonly overlaps: OverlapFilter; readonly opportunities: OpportunityFilter } {
	const both = { ...common, sectors: sector === null ? null : [sector] }
	return { overlaps: { ...both, actor, place, from, to }, opportunities: { ...both, ...subject } }
}

/** The parameters of the two lists that show all of them. */
export function listParameters(
	{ actor, place, sector, from, to }: SelectedParts,
	subject: Subject,
): {
	readonly overlaps: Record<string, string>
	readonly opportunities: Record<string, string>
} {
	return {
		overlaps: formatOverlapFilters({
			...NO_OVERLAP_FILTERS,
			withActor: actor,
			place,
			sectors: sector === null ? [] : [sector],
			from: from?.slice(0, 4) ?? null,
			to: to?.slice(0, 4) ?? null,
		}),
		opportunities: formatOpportunityChoices({ ...NO_OPPORTUNITY_CHOICES, place: subject.place, sector }),
	}
}

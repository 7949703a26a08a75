/** What the views ask the server for: the same filter for the five of them, so that they count alike. */
import { LINK_KINDS } from '../../../schema/enums'
import type { GraphFilter, OverlapFilter } from '../../graphql/generated/types'
import { hasSelection, selectedActors } from '../../state/explorerSelection'
import type { ExplorerView, MatrixAxis } from '../../state/explorerView'

/** The address's own parts, which every screen has. */
interface AddressParts {
	readonly asOf: string | null
	readonly includeScenario: boolean
}

/** Every filter of the view, without its selection. */
export function explorerFilter(view: ExplorerView, { asOf, includeScenario }: AddressParts): GraphFilter {
	return {
		recordKinds: view.links.length > 0 ? [...view.links] : [...LINK_KINDS],
		rollUpFrench: view.rollUpFrench,
		rollUpPartner: view.rollUpPartner,
		sectors: givenOf(view.sectors),
		frenchActors: givenOf(view.who),
		partnerActors: givenOf(view.where),
		frenchKinds: givenOf(view.whoKinds),
		frenchLevels: givenOf(view.whoLevels),
		from: view.from,
		to: view.to,
		minConfidence: view.minConfidence === 'LOW' ? null : view.minConfidence,
		asOf,
		includeScenario,
	}
}

/** The filter of the graph, which draws where actors are beside their records. */
export function graphFilter({ places }: Pick<ExplorerView, 'places'>, filter: GraphFilter): GraphFilter {
	return { ...filter, recordKinds: [...(filter.recordKinds ?? []), ...(places ? PLACES : [])] }
}

const PLACES = ['PART_OF', 'LOCATED_IN'] as const

/** The filter with the selection as one more; null where nothing is selected. */
export function selectionFilter(filter: GraphFilter, view: ExplorerView): GraphFilter | null {
	if (view.cell !== null) {
		const { row, column } = view.cell
		return withKey(withKey(filter, view.rows, row), view.columns, column)
	}
	const actors = selectedActors(view)
	return hasSelection(view) || actors.length > 0 ? { ...filter, actors: [...actors] } : null
}

/** What of the filter overlaps are asked by, where a picture draws those of all its actors. */
export function overlapFilter(filter: GraphFilter): OverlapFilter {
	return {
		sectors: filter.sectors ?? null,
		from: filter.from ?? null,
		to: filter.to ?? null,
		minConfidence: filter.minConfidence ?? null,
		asOf: filter.asOf ?? null,
		includeScenario: filter.includeScenario ?? false,
	}
}

/** The filter without the period: what the brush draws, so that one sees what the period leaves out. */
export function withoutPeriod(filter: GraphFilter): GraphFilter {
	return { ...filter, from: null, to: null }
}

function withKey(filter: GraphFilter, axis: MatrixAxis, key: string | null): GraphFilter {
	if (key === null) return filter
	switch (axis) {
		case 'who':
			return { ...filter, frenchActors: [key] }
		case 'where':
			return { ...filter, partnerActors: [key] }
		case 'what':
			return { ...filter, sectors: [key] }
		case 'when':
			return { ...filter, from: key, to: key }
	}
}

/** A choice of none is a choice of all. */
function givenOf<Item>(items: readonly Item[]): Item[] | null {
	return items.length > 0 ? [...items] : null
}

/** Everything that a reader can do in the explorer, and the view that comes of it. */
import { LINK_KINDS, type LinkKind } from '../../schema/enums'
import { MAX_UNFOLDED_ACTORS } from '../../schema/limits'
import { firstSelected, hasSelection, selectedActors } from './explorerSelection'
import {
	type ActorClass,
	type ExplorerFilters,
	type ExplorerView,
	type ExplorerViewName,
	LAYERS,
	type Layer,
	type Levels,
	MAX_CHOSEN,
	type MatrixAxis,
	type MatrixSorting,
	type SelectedMatrixCell,
	type TableSorting,
	withoutFilters,
} from './explorerView'
import type { GraphChoices } from './graphChoices'
import { type PerspectiveContext, viewOfPerspective } from './perspectives'
import { toggled } from './toggled'

export type ExplorerAction =
	/** Selects these actors instead of what was selected. */
	| { readonly type: 'choose'; readonly ids: readonly string[] }
	/** Adds an actor to the selection, or takes it out. */
	| { readonly type: 'chooseMore'; readonly id: string }
	/** Selects an actor of the graph; a graph around actors then draws the results of that one. */
	| { readonly type: 'chooseInGraph'; readonly id: string }
	/** Selects a cell, row or column of the matrix; selects nothing if it was selected. */
	| ({ readonly type: 'chooseCell' } & SelectedMatrixCell)
	/** Selects the records between a French place and one of the partner country. */
	| { readonly type: 'chooseTie'; readonly french: string; readonly partner: string }
	| { readonly type: 'chooseNothing' }
	/** Goes to an actor that was searched for: the graph stands around it, other views select it. */
	| { readonly type: 'look'; readonly id: string }
	/** Leaves the actors, the overlap or the opportunity that the graph stands around. */
	| { readonly type: 'leaveSubject' }
	| { readonly type: 'unfold' | 'fold'; readonly id: string }
	/** Opens a count node of the graph or a row of the timeline, or closes it. */
	| { readonly type: 'toggleFold'; readonly key: string }
	| { readonly type: 'findPath'; readonly from: string | null; readonly to: string }
	| { readonly type: 'endPath' }
	/** Draws an overlap or an opportunity on the graph. */
	| { readonly type: 'draw'; readonly resultKind: 'overlap' | 'opportunity'; readonly id: string }
	/** Shows overlaps or opportunities on the pictures, or hides them. */
	| { readonly type: 'toggleResults'; readonly resultKind: 'overlap' | 'opportunity' }
	| { readonly type: 'arrange'; readonly choices: Partial<GraphChoices> }
	/** Pins actors of the graph at a place; null: the layout places them again. */
	| { readonly type: 'pin'; readonly ids: readonly string[]; readonly place: GraphPlace | null }
	| { readonly type: 'hide'; readonly ids: readonly string[] }
	| { readonly type: 'filter'; readonly filters: Partial<ExplorerFilters> }
	| { readonly type: 'toggleLink'; readonly kind: LinkKind }
	| { readonly type: 'toggleClass'; readonly of: ActorClass }
	/** @param widest the widest level of each side, the default. */
	| { readonly type: 'clearFilters'; readonly widest: Levels }
	/** Replaces all filters by those that were read from a question. */
	| { readonly type: 'ask'; readonly question: string; readonly filters: Partial<ExplorerFilters> }
	/** Removes or corrects a filter that was read from a question. */
	| { readonly type: 'correct'; readonly filters: Partial<ExplorerFilters> }
	| { readonly type: 'show'; readonly as: ExplorerViewName }
	/** Sets what the rows or the columns are; `level` is that of French or partner actors. */
	| {
			readonly type: 'setAxis'
			readonly side: 'rows' | 'columns'
			readonly axis: MatrixAxis
			readonly level: string | null
	  }
	| { readonly type: 'sortMatrix'; readonly order: MatrixSorting }
	| { readonly type: 'toggleGaps' }
	| { readonly type: 'toggleLayer'; readonly layer: Layer }
	| ({ readonly type: 'zoom' } & Pick<ExplorerView, 'zoomFrench' | 'zoomPartner'>)
	/** Looks at one overlap of the timeline, or with null at none. */
	| { readonly type: 'enlarge'; readonly overlap: string | null }
	| { readonly type: 'sortTable'; readonly sort: TableSorting | null }
	| { readonly type: 'turnPage'; readonly page: number }
	| ({ readonly type: 'openPerspective' } & PerspectiveContext)
	/** Goes back to a view that was left, in the present one of the five views. */
	| { readonly type: 'restore'; readonly view: ExplorerView }

/** A place on the graph, in units of the picture. */
interface GraphPlace {
	readonly x: number
	readonly y: number
}

/** The view after an action. */
export function reduceExplorer(view: ExplorerView, action: ExplorerAction): ExplorerView {
	switch (action.type) {
		case 'choose':
			return withChosen(view, action.ids)
		case 'chooseMore':
			return withChosen(view, toggled(view.chosen, action.id))
		case 'chooseInGraph': {
			if (action.id === firstSelected(view)) return view
			const next = withChosen(view, [action.id])
			return view.ids.length > 0 ? { ...next, overlap: null, opportunity: null } : next
		}
		case 'chooseCell':
			return withCell(view, action)
		case 'chooseTie':
			return {
				...withChosen(view, []),
				rows: 'who',
				columns: 'where',
				cell: { row: action.french, column: action.partner },
			}
		case 'chooseNothing':
			return withChosen(view, [])
		case 'look':
			return view.as === 'graph'
				? { ...withoutSubject(view), ids: [action.id] }
				: withChosen(view, [action.id])
		case 'leaveSubject':
			return withoutSubject(view)
		case 'unfold':
			if (view.ids.includes(action.id)) return view
			// Folds the oldest when there are too many.
			return {
				...view,
				ids: [...view.ids, action.id].slice(-MAX_UNFOLDED_ACTORS),
				chosen: [action.id],
				cell: null,
			}
		case 'fold':
			return { ...view, ids: view.ids.filter((id) => id !== action.id) }
		case 'toggleFold':
			return { ...view, unfolded: toggled(view.unfolded, action.key) }
		case 'findPath':
			return { ...view, chosen: action.from === null ? [] : [action.from], pathTo: action.to }
		case 'endPath':
			return { ...view, pathTo: null }
		case 'draw':
			return { ...view, [action.resultKind]: action.id, [SHOWN[action.resultKind]]: true }
		case 'toggleResults': {
			const shown = SHOWN[action.resultKind]
			return { ...view, [shown]: !view[shown], [action.resultKind]: null }
		}
		case 'arrange':
			return { ...view, graph: { ...view.graph, ...action.choices } }
		case 'pin':
			return { ...view, graph: withPins(view.graph, action.ids, action.place) }
		case 'hide':
			return { ...view, graph: withHidden(view.graph, action.ids) }
		case 'filter':
		case 'correct':
			return { ...view, ...action.filters }
		case 'toggleLink':
			return { ...view, links: withLink(view.links, action.kind) }
		case 'toggleClass':
			return { ...view, hidden: toggled(view.hidden, action.of) }
		case 'clearFilters':
			return withoutFilters(view, action.widest)
		case 'ask':
			return {
				...withoutSubject(withoutFilters(view)),
				// A question with names is answered by names; the matrix would answer with numbers.
				as: view.as === 'matrix' ? 'table' : view.as,
				// Actors that the question names should appear by name.
				rollUpFrench: null,
				rollUpPartner: null,
				question: action.question,
				...action.filters,
			}
		case 'show':
			return { ...view, as: action.as }
		case 'setAxis':
			return withAxis(view, action)
		case 'sortMatrix':
			return { ...view, order: action.order, cell: null }
		case 'toggleGaps':
			return { ...withChosen(view, []), gaps: !view.gaps }
		case 'toggleLayer':
			return { ...view, layers: LAYERS.filter((one) => toggled(view.layers, action.layer).includes(one)) }
		case 'zoom':
			return { ...view, zoomFrench: action.zoomFrench, zoomPartner: action.zoomPartner }
		case 'enlarge':
			return { ...view, overlap: action.overlap }
		case 'sortTable':
			return { ...view, sort: action.sort, page: 1 }
		case 'turnPage':
			return { ...view, page: action.page }
		case 'openPerspective':
			return { ...viewOfPerspective(action), graph: view.graph }
		case 'restore':
			return { ...action.view, as: view.as }
	}
}

/** Acts that the reader leaves with the browser's « Back »; others replace the view in its history. */
const STEPS: ReadonlySet<ExplorerAction['type']> = new Set([
	'look',
	'unfold',
	'fold',
	'findPath',
	'endPath',
	'draw',
	'ask',
	'correct',
])

export function isStep({ type }: ExplorerAction): boolean {
	return STEPS.has(type)
}

const SHOWN = { overlap: 'showOverlaps', opportunity: 'showOpportunities' } as const

/** Selects these actors. That drops the cell, and a path, which starts at another actor. */
function withChosen(view: ExplorerView, ids: readonly string[]): ExplorerView {
	return { ...view, chosen: [...new Set(ids)].slice(0, MAX_CHOSEN), cell: null, pathTo: null, page: 1 }
}

/** Nothing selected, and a graph around no actor, overlap or opportunity. */
function withoutSubject(view: ExplorerView): ExplorerView {
	return { ...withChosen(view, []), ids: [], overlap: null, opportunity: null, unfolded: [] }
}

/** A row or column of actors selects the actor, as every view can show it; others stay a cell. */
function withCell(view: ExplorerView, { row, column }: SelectedMatrixCell): ExplorerView {
	const nothing = withChosen(view, [])
	const axis = row === null ? view.columns : view.rows
	const only = row === null ? column : column === null ? row : null
	if (only !== null && (axis === 'who' || axis === 'where')) {
		const isChosen = hasSelection(view) && view.cell === null && selectedActors(view).join() === only
		return isChosen ? nothing : withChosen(view, [only])
	}
	const isChosen = view.cell !== null && view.cell.row === row && view.cell.column === column
	return isChosen ? nothing : { ...nothing, cell: { row, column } }
}

/** If both axes would be the same, the other one takes the former dimension. */
function withAxis(
	view: ExplorerView,
	{ side, axis, level }: Extract<ExplorerAction, { readonly type: 'setAxis' }>,
): ExplorerView {
	const other = side === 'rows' ? 'columns' : 'rows'
	return {
		...view,
		[side]: axis,
		[other]: view[other] === axis ? view[side] : view[other],
		...(axis === 'who' && { rollUpFrench: level }),
		...(axis === 'where' && { rollUpPartner: level }),
		cell: null,
	}
}

/** Empty means all kinds, so that the last one cannot be taken out. */
function withLink(links: ExplorerView['links'], kind: LinkKind): readonly LinkKind[] {
	const next = toggled(links.length === 0 ? LINK_KINDS : links, kind)
	return next.length === LINK_KINDS.length ? [] : LINK_KINDS.filter((one) => next.includes(one))
}

/** No picture of the graph is larger. */
const MAX_PLACE = 99_999

function withPins(graph: GraphChoices, ids: readonly string[], place: GraphPlace | null): GraphChoices {
	const others = graph.pins.filter(({ id }) => !ids.includes(id))
	const within = (at: number): number => Math.max(-MAX_PLACE, Math.min(MAX_PLACE, Math.round(at)))
	const pins = place === null ? [] : ids.map((id) => ({ id, x: within(place.x), y: within(place.y) }))
	return { ...graph, pins: [...others, ...pins] }
}

/** Hidden actors lose their pins. */
function withHidden(graph: GraphChoices, ids: readonly string[]): GraphChoices {
	return {
		...graph,
		without: [...new Set([...graph.without, ...ids])],
		pins: graph.pins.filter(({ id }) => !ids.includes(id)),
	}
}

/**
 * What the explorer shows, and its text form in the address. Each of its five views is computed from this
 * state.
 */
import {
	ACTOR_KINDS,
	type ActorKind,
	CONFIDENCES,
	type Confidence,
	LINK_KINDS,
	type LinkKind,
} from '../../schema/enums'
import { readFuzzyDate } from '../../schema/fuzzyDate'
import { HOME_LEVELS, type HomeLevel } from '../../schema/levels'
import { MAX_UNFOLDED_ACTORS } from '../../schema/limits'
import { idIn, isRecordId, isSectorCode } from './address'
import { formatGraphChoices, type GraphChoices, parseGraphChoices } from './graphChoices'
import { levelIn } from './levels'

/** In the order of the switch, which is that of the keys 1 to 5. */
export const EXPLORER_VIEWS = ['matrix', 'map', 'graph', 'timeline', 'table'] as const

export type ExplorerViewName = (typeof EXPLORER_VIEWS)[number]

/**
 * What the rows and columns of the matrix are: French actors, places of the partner country, sectors, years.
 */
export const MATRIX_AXES = ['who', 'where', 'what', 'when'] as const

export type MatrixAxis = (typeof MATRIX_AXES)[number]

export const MATRIX_SORTINGS = ['count', 'likeness'] as const

export type MatrixSorting = (typeof MATRIX_SORTINGS)[number]

/** What the map can draw; it hides nothing from the counts. */
export const LAYERS = ['links', 'missions', 'offices', 'consulates', 'institutes'] as const

export type Layer = (typeof LAYERS)[number]

/** The zoom on one country of the map, and the point at its centre, in units of the country's outline. */
export interface MapZoom {
	readonly k: number
	readonly across: number
	readonly down: number
}

/** Columns by which the table can be sorted. */
export const TABLE_COLUMNS = ['who', 'with', 'what', 'period', 'news'] as const

export interface TableSorting {
	readonly key: (typeof TABLE_COLUMNS)[number]
	readonly direction: 'ascending' | 'descending'
}

/** The perspective with which the view was opened (see `perspectives.ts`). */
export const PERSPECTIVES = ['director', 'coordinator', 'analyst'] as const

export type Perspective = (typeof PERSPECTIVES)[number]

/** A cell, by the keys of its row and its column. A null key selects the whole column or the whole row. */
export interface SelectedMatrixCell {
	readonly row: string | null
	readonly column: string | null
}

/** The most chosen actors that an address holds. */
export const MAX_CHOSEN = 60

/** The most actors of one side in a filter of an address. */
const MAX_SIDE_ACTORS = 20
const MAX_QUESTION_LENGTH = 200

/** In the address: no level, for a side that otherwise has a default level. */
const NONE = 'none'

/**
 * Classes of actors that can be hidden: a kind at a level, drawn as a shape. Classes of the partner country
 * depend on where its cities are, whatever its levels are called.
 */
export const ACTOR_CLASSES = [
	'region',
	'departement',
	'intercommunal',
	'commune',
	'aboveCity',
	'city',
	'belowCity',
	'university',
	'hospital',
	'other',
] as const

export type ActorClass = (typeof ACTOR_CLASSES)[number]

export interface ExplorerView {
	/** Actors whose links are unfolded, at most 20; empty: the most linked of all. */
	readonly ids: readonly string[]
	/** 1 to 3 steps around them. */
	readonly depth: number
	/**
	 * Selected actors, the one in the panel first. Empty: those of `ids`, and if there are none, everybody.
	 */
	readonly chosen: readonly string[]
	/** The selected cell, row or column of the matrix. */
	readonly cell: SelectedMatrixCell | null
	/** The other end of a path from the chosen actor. */
	readonly pathTo: string | null
	/** Id of an overlap or an opportunity drawn on the graph. */
	readonly overlap: string | null
	readonly opportunity: string | null
	readonly hidden: readonly ActorClass[]
	/** Keys of the open count nodes. */
	readonly unfolded: readonly string[]
	/** Empty: all. */
	readonly links: readonly LinkKind[]
	/** Level to which the actors of a side are rolled up; null: each as it is on record. */
	readonly rollUpFrench: string | null
	readonly rollUpPartner: string | null
	/** Whether the places of actors are drawn. */
	readonly places: boolean
	readonly sectors: readonly string[]
	/**
	 * The French side of a record must have one of these actors, or an actor on their territory; likewise the
	 * other side. Empty: anybody.
	 */
	readonly who: readonly string[]
	readonly where: readonly string[]
	/** The French side of a record must have an actor of one of these kinds or levels. Empty: any. */
	readonly whoKinds: readonly ActorKind[]
	readonly whoLevels: readonly HomeLevel[]
	/** The question in plain words from which these filters were read; null if there is none. */
	readonly question: string | null
	/** A year, or a date cut to its known part. */
	readonly from: string | null
	readonly to: string | null
	readonly minConfidence: Confidence
	readonly showOverlaps: boolean
	readonly showOpportunities: boolean
	readonly as: ExplorerViewName
	readonly rows: MatrixAxis
	readonly columns: MatrixAxis
	readonly order: MatrixSorting
	/** Whether the matrix shows rows and columns without a record too. */
	readonly gaps: boolean
	readonly layers: readonly Layer[]
	/** Zoom of the map; null: the whole country. */
	readonly zoomFrench: MapZoom | null
	readonly zoomPartner: MapZoom | null
	/** Order of the table; null: the latest start first. */
	readonly sort: TableSorting | null
	/** Page of the table, from 1. */
	readonly page: number
	readonly perspective: Perspective | null
	/** How the reader arranged the graph. */
	readonly graph: GraphChoices
}

/** Levels to which the actors of each side are rolled up. */
export type Levels = Pick<ExplorerView, 'rollUpFrench' | 'rollUpPartner'>

const AS_RECORDED: Levels = { rollUpFrench: null, rollUpPartner: null }

/** The defaults of all filters except the levels. */
const NO_FILTERS = {
	depth: 1,
	hidden: [],
	links: [],
	places: true,
	sectors: [],
	who: [],
	where: [],
	whoKinds: [],
	whoLevels: [],
	question: null,
	from: null,
	to: null,
	minConfidence: 'LOW',
} as const satisfies Partial<ExplorerView>

/** What « clear all » sets back. */
export type ExplorerFilters = Pick<ExplorerView, keyof typeof NO_FILTERS | keyof Levels>

export const DEFAULT_VIEW: ExplorerView = {
	...NO_FILTERS,
	ids: [],
	chosen: [],
	cell: null,
	pathTo: null,
	overlap: null,
	opportunity: null,
	unfolded: [],
	...AS_RECORDED,
	showOverlaps: true,
	showOpportunities: true,
	as: 'matrix',
	rows: 'who',
	columns: 'where',
	order: 'likeness',
	gaps: false,
	layers: ['links', 'missions', 'offices'],
	zoomFrench: null,
	zoomPartner: null,
	sort: null,
	page: 1,
	perspective: null,
	graph: parseGraphChoices(''),
}

/**
 * Reads the view from a query text; what cannot be understood counts as absent.
 *
 * @param widest the widest level of each side, used when the address names no level and no actor
 */
export function parseExplorerView(
	query: string | URLSearchParams,
	widest: Levels = AS_RECORDED,
): ExplorerView {
	const parameters = new URLSearchParams(query)
	const links = listOf(parameters, 'links')
	const hidden = listOf(parameters, 'hide')
	const depth = Number(parameters.get('depth'))
	const confidence = parameters.get('minConfidence')?.toUpperCase()
	const subject = {
		ids: listOf(parameters, 'ids').filter(isRecordId).slice(0, MAX_UNFOLDED_ACTORS),
		overlap: resultId(parameters.get('overlap')),
		opportunity: resultId(parameters.get('opportunity')),
	}
	const usual = usualOf(subject, widest)
	const level = (name: keyof Levels): string | null => {
		const asked = levelIn(parameters.get(name))
		return asked === NONE ? null : (asked ?? usual[name])
	}
	const axes = axesOf(parameters)
	return {
		...subject,
		depth: depth === 2 || depth === 3 ? depth : 1,
		chosen: listOf(parameters, 'chosen').filter(isRecordId).slice(0, MAX_CHOSEN),
		cell: cellOf(parameters.get('cell')),
		pathTo: idIn(parameters, 'pathTo'),
		hidden: ACTOR_CLASSES.filter((known) => hidden.includes(known)),
		unfolded: listOf(parameters, 'unfolded').filter((key) => /^\S{1,200}$/.test(key)),
		links: LINK_KINDS.filter((known) => links.includes(known.toLowerCase())),
		rollUpFrench: level('rollUpFrench'),
		rollUpPartner: level('rollUpPartner'),
		places: parameters.get('places') !== 'false',
		sectors: listOf(parameters, 'sectors').filter(isSectorCode),
		who: listOf(parameters, 'who').filter(isRecordId).slice(0, MAX_SIDE_ACTORS),
		where: listOf(parameters, 'where').filter(isRecordId).slice(0, MAX_SIDE_ACTORS),
		whoKinds: ACTOR_KINDS.filter((known) => listOf(parameters, 'whoKinds').includes(known.toLowerCase())),
		whoLevels: HOME_LEVELS.filter((known) => listOf(parameters, 'whoLevels').includes(known)),
		question: parameters.get('question')?.slice(0, MAX_QUESTION_LENGTH).trim() || null,
		from: dateOf(parameters.get('from')),
		to: dateOf(parameters.get('to')),
		minConfidence: CONFIDENCES.find((known) => known === confidence) ?? 'LOW',
		showOverlaps: parameters.get('showOverlaps') !== 'false',
		showOpportunities: parameters.get('showOpportunities') !== 'false',
		as: EXPLORER_VIEWS.find((known) => known === parameters.get('as')) ?? usual.as,
		...axes,
		order: MATRIX_SORTINGS.find((known) => known === parameters.get('order')) ?? DEFAULT_VIEW.order,
		gaps: parameters.get('gaps') === 'true',
		layers: layersOf(parameters),
		zoomFrench: zoomOf(parameters.get('zoomFrench')),
		zoomPartner: zoomOf(parameters.get('zoomPartner')),
		sort: sortingOf(parameters.get('sort')),
		page: pageOf(parameters.get('page')),
		perspective: PERSPECTIVES.find((known) => known === parameters.get('perspective')) ?? null,
		graph: parseGraphChoices(parameters),
	}
}

/** The parameters of a view; none for defaults. */
export function formatExplorerView(view: ExplorerView, widest: Levels = AS_RECORDED): Record<string, string> {
	const parameters: Record<string, string> = {}
	const usual = usualOf(view, widest)
	const set = (name: string, value: string | null): void => {
		if (value !== null && value !== '') parameters[name] = value
	}
	set('ids', view.ids.join(','))
	set('depth', view.depth === 1 ? null : String(view.depth))
	set('chosen', view.chosen.join(','))
	set('cell', view.cell === null ? null : `${view.cell.row ?? ''}${CELL_MARK}${view.cell.column ?? ''}`)
	set('pathTo', view.pathTo)
	set('overlap', view.overlap)
	set('opportunity', view.opportunity)
	set('hide', view.hidden.join(','))
	set('unfolded', view.unfolded.join(','))
	set('links', view.links.map((kind) => kind.toLowerCase()).join(','))
	for (const side of ['rollUpFrench', 'rollUpPartner'] as const)
		set(side, view[side] === usual[side] ? null : (view[side] ?? NONE))
	set('places', view.places ? null : 'false')
	set('sectors', view.sectors.join(','))
	set('who', view.who.join(','))
	set('where', view.where.join(','))
	set('whoKinds', view.whoKinds.map((kind) => kind.toLowerCase()).join(','))
	set('whoLevels', view.whoLevels.join(','))
	set('question', view.question)
	set('from', view.from)
	set('to', view.to)
	set('minConfidence', view.minConfidence === 'LOW' ? null : view.minConfidence.toLowerCase())
	set('showOverlaps', view.showOverlaps ? null : 'false')
	set('showOpportunities', view.showOpportunities ? null : 'false')
	set('as', view.as === usual.as ? null : view.as)
	set('rows', view.rows === DEFAULT_VIEW.rows ? null : view.rows)
	set('columns', view.columns === DEFAULT_VIEW.columns ? null : view.columns)
	set('order', view.order === DEFAULT_VIEW.order ? null : view.order)
	set('gaps', view.gaps ? 'true' : null)
	if (view.layers.join(',') !== DEFAULT_VIEW.layers.join(',')) set('layers', view.layers.join(',') || NONE)
	for (const name of ['zoomFrench', 'zoomPartner'] as const) set(name, zoomText(view[name]))
	set('sort', view.sort && `${view.sort.direction === 'descending' ? '-' : ''}${view.sort.key}`)
	set('page', view.page === 1 ? null : String(view.page))
	set('perspective', view.perspective)
	return { ...parameters, ...formatGraphChoices(view.graph) }
}

/** How many filters differ from their defaults, for the button of narrow screens. */
export function countFilters(view: ExplorerView, widest: Levels = AS_RECORDED): number {
	const usual = usualOf(view, widest)
	return [
		view.hidden.length > 0,
		view.links.length > 0,
		view.sectors.length > 0,
		view.who.length > 0,
		view.where.length > 0,
		view.whoKinds.length > 0 || view.whoLevels.length > 0,
		view.from !== null || view.to !== null,
		view.minConfidence !== 'LOW',
		!view.places,
		view.rollUpFrench !== usual.rollUpFrench || view.rollUpPartner !== usual.rollUpPartner,
		view.depth > 1,
	].filter(Boolean).length
}

/** Whether a filter leaves records out; levels do not. */
export function isFiltered(view: ExplorerView): boolean {
	const { links, sectors, who, where, whoKinds, whoLevels, from, to, minConfidence } = view
	return (
		[links, sectors, who, where, whoKinds, whoLevels].some(({ length }) => length > 0) ||
		from !== null ||
		to !== null ||
		minConfidence !== 'LOW'
	)
}

/** The view with default filters; actors and selection stay. */
export function withoutFilters(view: ExplorerView, widest: Levels = AS_RECORDED): ExplorerView {
	const { rollUpFrench, rollUpPartner } = usualOf(view, widest)
	return { ...view, ...NO_FILTERS, rollUpFrench, rollUpPartner }
}

/** Whether actors of a side are rolled up to a level. */
export function isRolledUp({ rollUpFrench, rollUpPartner }: ExplorerView): boolean {
	return rollUpFrench !== null || rollUpPartner !== null
}

/**
 * The default view. With actors, an overlap or an opportunity in the address: the graph, each actor as it is
 * on record. Otherwise: the matrix, at the widest level of each side.
 */
function usualOf(
	{ ids, overlap, opportunity }: Pick<ExplorerView, 'ids' | 'overlap' | 'opportunity'>,
	widest: Levels,
): Levels & Pick<ExplorerView, 'as'> {
	const isAboutSome = ids.length > 0 || overlap !== null || opportunity !== null
	return isAboutSome ? { ...AS_RECORDED, as: 'graph' } : { ...widest, as: 'matrix' }
}

/** Gives different axes: if both are the same, the columns take the first free one. */
function axesOf(parameters: URLSearchParams): Pick<ExplorerView, 'rows' | 'columns'> {
	const axis = (name: string): MatrixAxis | undefined =>
		MATRIX_AXES.find((known) => known === parameters.get(name))
	const rows = axis('rows') ?? DEFAULT_VIEW.rows
	const columns = axis('columns') ?? DEFAULT_VIEW.columns
	if (rows !== columns) return { rows, columns }
	return { rows, columns: rows === DEFAULT_VIEW.columns ? DEFAULT_VIEW.rows : DEFAULT_VIEW.columns }
}

const CELL_MARK = '~'

function cellOf(text: string | null): SelectedMatrixCell | null {
	const parts = text?.split(CELL_MARK) ?? []
	const [row = '', column = ''] = parts
	if (parts.length !== 2 || row + column === '' || !/^\S{1,400}$/.test(row + column)) return null
	return { row: row === '' ? null : row, column: column === '' ? null : column }
}

function sortingOf(text: string | null): TableSorting | null {
	const key = TABLE_COLUMNS.find((known) => known === text?.replace(/^-/, ''))
	return key === undefined ? null : { key, direction: text?.startsWith('-') ? 'descending' : 'ascending' }
}

function pageOf(text: string | null): number {
	return text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1
}

function layersOf(parameters: URLSearchParams): readonly Layer[] {
	const asked = listOf(parameters, 'layers')
	if (asked.includes(NONE)) return []
	const known = LAYERS.filter((one) => asked.includes(one))
	return known.length > 0 ? known : DEFAULT_VIEW.layers
}

/** Rounds to hundredths of the zoom and whole units of the outline; nobody sees less. */
function zoomText(zoom: MapZoom | null): string | null {
	return zoom && [zoom.k.toFixed(2), zoom.across.toFixed(0), zoom.down.toFixed(0)].join('_')
}

function zoomOf(text: string | null): MapZoom | null {
	const [, k, across, down] = /^(\d{1,2}\.\d{2})_(-?\d{1,5})_(-?\d{1,5})$/.exec(text ?? '') ?? []
	return Number(k) > 1 ? { k: Number(k), across: Number(across), down: Number(down) } : null
}

/** YYYY, YYYY-MM or YYYY-MM-DD. */
function dateOf(text: string | null): string | null {
	return text === null ? null : (readFuzzyDate(text)?.text ?? null)
}

/** Ids of results have no blanks. */
function resultId(text: string | null): string | null {
	return text !== null && /^\S{1,200}$/.test(text) ? text : null
}

function listOf(parameters: URLSearchParams, name: string): readonly string[] {
	return [...new Set((parameters.get(name) ?? '').split(',').filter((part) => part !== ''))]
}

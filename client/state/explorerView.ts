/** What the explorer shows, and its text form in the address: the graph is a function of it. */
import { CONFIDENCES, type Confidence, LINK_KINDS, type LinkKind } from '../../schema/enums'
import { readFuzzyDate } from '../../schema/fuzzyDate'
import { MAX_UNFOLDED_ACTORS } from '../../schema/limits'
import { isRecordId } from './address'

/**
 * Classes of actors that can be hidden: a kind at a level, as shapes tell them apart. Those of the partner country stand
 * beside its cities, whatever its levels are called.
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
	/** Actors whose links are unfolded, at most 20; none: the most linked of all. */
	readonly ids: readonly string[]
	/** 1 to 3 steps round them. */
	readonly depth: number
	/** The actor that the panel is about; null: the first of `ids`. */
	readonly chosen: string | null
	/** The other end of a path from the chosen actor. */
	readonly pathTo: string | null
	/** An overlap or an opportunity drawn on the graph. */
	readonly overlap: string | null
	readonly opportunity: string | null
	readonly hidden: readonly ActorClass[]
	/** Count nodes that are open, by their key. */
	readonly unfolded: readonly string[]
	/** Empty: all. */
	readonly links: readonly LinkKind[]
	/** Level at which the actors of a side stand; null: each as it is. */
	readonly rollUpFrench: string | null
	readonly rollUpPartner: string | null
	/** Whether where actors are is drawn too. */
	readonly places: boolean
	readonly sectors: readonly string[]
	/** Years or dates cut to the known part. */
	readonly from: string | null
	readonly to: string | null
	readonly minConfidence: Confidence
	readonly showOverlaps: boolean
	readonly showOpportunities: boolean
	readonly as: 'graph' | 'table'
}

export const DEFAULT_VIEW: ExplorerView = {
	ids: [],
	depth: 1,
	chosen: null,
	pathTo: null,
	overlap: null,
	opportunity: null,
	hidden: [],
	unfolded: [],
	links: [],
	rollUpFrench: null,
	rollUpPartner: null,
	places: true,
	sectors: [],
	from: null,
	to: null,
	minConfidence: 'LOW',
	showOverlaps: true,
	showOpportunities: true,
	as: 'graph',
}

/** Reads the view from a query text; what cannot be understood counts as absent. */
export function parseExplorerView(query: string | URLSearchParams): ExplorerView {
	const parameters = new URLSearchParams(query)
	const id = (name: string): string | null => {
		const value = parameters.get(name)
		return value !== null && isRecordId(value) ? value : null
	}
	const links = listOf(parameters, 'links')
	const hidden = listOf(parameters, 'hide')
	const depth = Number(parameters.get('depth'))
	const confidence = parameters.get('minConfidence')?.toUpperCase()
	return {
		ids: listOf(parameters, 'ids').filter(isRecordId).slice(0, MAX_UNFOLDED_ACTORS),
		depth: depth === 2 || depth === 3 ? depth : 1,
		chosen: id('chosen'),
		pathTo: id('pathTo'),
		overlap: resultId(parameters.get('overlap')),
		opportunity: resultId(parameters.get('opportunity')),
		hidden: ACTOR_CLASSES.filter((known) => hidden.includes(known)),
		unfolded: listOf(parameters, 'unfolded').filter((key) => /^\S{1,200}$/.test(key)),
		links: LINK_KINDS.filter((known) => links.includes(known.toLowerCase())),
		rollUpFrench: levelIn(parameters.get('rollUpFrench')),
		rollUpPartner: levelIn(parameters.get('rollUpPartner')),
		places: parameters.get('places') !== 'false',
		sectors: listOf(parameters, 'sectors').filter((code) => /^[a-z0-9-]{1,60}$/.test(code)),
		from: dateOf(parameters.get('from')),
		to: dateOf(parameters.get('to')),
		minConfidence: CONFIDENCES.find((known) => known === confidence) ?? 'LOW',
		showOverlaps: parameters.get('showOverlaps') !== 'false',
		showOpportunities: parameters.get('showOpportunities') !== 'false',
		as: parameters.get('as') === 'table' ? 'table' : 'graph',
	}
}

/** The parameters of a view; no parameter for what is as usual. */
export function formatExplorerView(view: ExplorerView): Record<string, string> {
	const parameters: Record<string, string> = {}
	const set = (name: string, value: string | null): void => {
		if (value !== null && value !== '') parameters[name] = value
	}
	set('ids', view.ids.join(','))
	set('depth', view.depth === 1 ? null : String(view.depth))
	set('chosen', view.chosen)
	set('pathTo', view.pathTo)
	set('overlap', view.overlap)
	set('opportunity', view.opportunity)
	set('hide', view.hidden.join(','))
	set('unfolded', view.unfolded.join(','))
	set('links', view.links.map((kind) => kind.toLowerCase()).join(','))
	set('rollUpFrench', view.rollUpFrench)
	set('rollUpPartner', view.rollUpPartner)
	set('places', view.places ? null : 'false')
	set('sectors', view.sectors.join(','))
	set('from', view.from)
	set('to', view.to)
	set('minConfidence', view.minConfidence === 'LOW' ? null : view.minConfidence.toLowerCase())
	set('showOverlaps', view.showOverlaps ? null : 'false')
	set('showOpportunities', view.showOpportunities ? null : 'false')
	set('as', view.as === 'graph' ? null : view.as)
	return parameters
}

/** The view with an actor's links unfolded; the oldest is folded again when there are too many. */
export function withUnfolded(view: ExplorerView, id: string): ExplorerView {
	if (view.ids.includes(id)) return view
	return { ...view, ids: [...view.ids, id].slice(-MAX_UNFOLDED_ACTORS), chosen: id }
}

/** The view with an actor's links folded again: what hung on it alone goes. */
export function withFolded(view: ExplorerView, id: string): ExplorerView {
	return { ...view, ids: view.ids.filter((one) => one !== id) }
}

/** How many filters differ from the usual: what the button of narrow screens says. */
export function countFilters(view: ExplorerView): number {
	return [
		view.hidden.length > 0,
		view.links.length > 0,
		view.sectors.length > 0,
		view.from !== null || view.to !== null,
		view.minConfidence !== 'LOW',
		!view.places,
		isRolledUp(view),
		view.depth > 1,
	].filter(Boolean).length
}

/** The view with every filter as usual; actors and selection stay. */
export function withoutFilters(view: ExplorerView): ExplorerView {
	const { hidden, links, rollUpFrench, rollUpPartner, sectors, from, to, minConfidence, places, depth } =
		DEFAULT_VIEW
	return {
		...view,
		hidden,
		links,
		rollUpFrench,
		rollUpPartner,
		sectors,
		from,
		to,
		minConfidence,
		places,
		depth,
	}
}

/** Whether actors stand at a level instead of each as it is. */
export function isRolledUp({ rollUpFrench, rollUpPartner }: ExplorerView): boolean {
	return rollUpFrench !== null || rollUpPartner !== null
}

/** A level in an address; which levels there are comes with the data. */
export function levelIn(text: string | null): string | null {
	return text !== null && /^[a-z-]{1,40}$/.test(text) ? text : null
}

/** YYYY, YYYY-MM or YYYY-MM-DD. */
function dateOf(text: string | null): string | null {
	return text === null ? null : (readFuzzyDate(text)?.text ?? null)
}

/** Keys of results hold no blanks. */
function resultId(text: string | null): string | null {
	return text !== null && /^\S{1,200}$/.test(text) ? text : null
}

function listOf(parameters: URLSearchParams, name: string): readonly string[] {
	return [...new Set((parameters.get(name) ?? '').split(',').filter((part) => part !== ''))]
}

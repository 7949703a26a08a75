/**
 * Builds one picture from the parts of the answer, with the links of each actor for the panel and the table.
 */

import type { Confidence } from '../../../../schema/enums'
import { type NewsAge, youngestAge } from '../../../../schema/freshness'
import { type ExplorerView, isRolledUp } from '../../../state/explorerView'
import type { GraphChoices } from '../../../state/graphChoices'
import type { PartnerLevel } from '../../../state/levels'
import { otherLocalName } from '../../../text/localName'
import type { NamedActor } from '../../../views/actor/ActorLink'
import { classOf } from '../../../views/actor/classOf'
import type { Newsworthy } from '../../../views/freshness/useFreshness'
import { type Fold, foldLeaves } from '../../../views/graph/foldLeaves'
import type {
	LineStyle,
	Picture,
	PictureLine,
	PictureNode,
	PictureResult,
	Side,
} from '../../../views/graph/picture'
import { NO_VALUE } from '../../../views/graph/picture'
import { type Container, containersOf, sideOf } from './actorLocation'
import { type FetchedMeasures, measureActors, type Scale, scaleOf, shareOfScale } from './graphMeasures'
import { type GraphOverlaps, type OverlapCounts, withOverlapMarks } from './graphOverlaps'
import type { GraphEdge, GraphPart, ResultLink, ResultPart } from './graphParts'
import { type FoundResults, withResultMarks } from './resultMarks'

/** One record or one « part of » between two actors, for the table and the panel. */
export interface GraphLink {
	readonly key: string
	readonly from: string
	readonly to: string
	readonly kind: GraphEdge['kind'] | 'PROPOSED'
	readonly record: string | null
	/** Its form in words: « jumelage », « bureau »…; the verb if it has none. */
	readonly words: string
	/** « par l’Essonne », if its first end stands for other actors under a roll-up. */
	readonly heldBy: string | null
	readonly period: string
	/** The first known date, for sorting. */
	readonly start: string | null
	/** null for a proposal, which is not a link. */
	readonly style: LineStyle | null
	readonly news: Newsworthy | null
	readonly confidence: Confidence | null
	readonly scenario: boolean
	readonly resultKind: PictureLine['resultKind']
	readonly sectors: readonly { readonly code: string; readonly label: string }[]
}

export interface GraphActor extends NamedActor {
	readonly links: number
	readonly hidden: number
	readonly depth: number
	readonly side: Side
	/** The territories that contain it, the nearest first. */
	readonly containers: readonly Container[]
}

export interface ExplorerGraph {
	readonly actors: ReadonlyMap<string, GraphActor>
	readonly links: readonly GraphLink[]
	readonly picture: Picture
	readonly folds: readonly Fold[]
	/** Names of the groups of actors, by key. */
	readonly groups: ReadonlyMap<string, string>
	/** Actors that the reader hid, by id. */
	readonly without: readonly NamedActor[]
	/** Under a roll-up: overlaps between the actors and inside them; null if unknown. */
	readonly meetings: OverlapCounts | null
	/** The value of each actor for the measures shown by ink and by area. */
	readonly ink: Measured | null
	readonly area: Measured | null
}

export interface Measured {
	readonly values: ReadonlyMap<string, number>
	readonly scale: Scale | null
}

export interface PictureParts {
	readonly neighbourhood: GraphPart | null
	readonly path: GraphPart | null
	readonly results: readonly (ResultPart & {
		readonly words: Pick<PictureResult, 'lines'> & { readonly title: string }
	})[]
	/** Other results, drawn only by their lines and halos. */
	readonly found: FoundResults | null
	/** Under a roll-up: the overlaps of the matrix, drawn instead of those of `found`. */
	readonly meetings: GraphOverlaps | null
	readonly given: FetchedMeasures
}

export interface PictureWords {
	readonly hiddenOf: (count: number) => string
	readonly officeOf: (link: GraphLink) => string
	readonly foldOf: (fold: Fold) => string
	readonly proposed: string
	readonly otherSectors: string
	/** Stands between the words of a link and its holder. */
	readonly comma: string
	readonly ageOf: (record: Newsworthy) => NewsAge | null
}

/** A view with the levels of its country. */
export type ViewAt = ExplorerView & { readonly levels: readonly PartnerLevel[] }

const MAX_ROOMY_ACTORS = 60

export function buildPicture(parts: PictureParts, view: ViewAt, words: PictureWords): ExplorerGraph {
	const { actors: all, standing } = gathered(actorsOf(parts), view)
	const links = linksOf(parts, words)
		.map((link) => standingLink(link, parts, standing, words))
		.filter(({ from, to }) => from !== to && all.has(from) && all.has(to))
	const found = shownActors(all, links, view, unfoldedActors(parts, view))
	const shown = new Map([...found].filter(([id]) => !view.graph.without.includes(id)))
	const main = new Set([...unfoldedActors(parts, view), ...parts.results.flatMap(({ inside }) => inside)])
	const visible = links.filter(({ from, to }) => shown.has(from) && shown.has(to))
	const isRoomy = shown.size <= MAX_ROOMY_ACTORS
	const ids = new Set(shown.keys())
	// Under a roll-up a line stands for many records: an office sign on each would hide them.
	const plain = linesOf(visible, isRoomy && !isRolledUp(view), words)
	const met = parts.meetings && view.showOverlaps ? withOverlapMarks(plain, ids, parts.meetings) : null
	const marks = withResultMarks(met?.lines ?? plain, ids, parts.found ?? NO_RESULTS, {
		overlaps: view.showOverlaps && met === null,
		opportunities: view.showOpportunities,
	})
	const results = [...drawnResults(parts, shown), ...(met?.results ?? []), ...marks.results]
	const meetings = met?.counts ?? null
	const groupOf = groupsOf(shown, visible, view.graph.group, words.otherSectors)
	const measures = measuresOf(view, {
		actors: shown,
		links: visible,
		results,
		lines: marks.lines,
		meetings,
		given: parts.given,
	})
	const nodes = [...shown.values()].map((actor) =>
		nodeOf(actor, { isMain: main.has(actor.id), isRoomy, view, words, groupOf, meetings, ...measures }),
	)
	const whole: Picture = { nodes, lines: marks.lines, results }
	const isOverview = view.ids.length === 0
	const { picture, folds } = isOverview
		? { picture: whole, folds: [] }
		: foldLeaves(whole, view.unfolded, words.foldOf)
	return {
		actors: shown,
		links: visible,
		picture,
		folds,
		groups: new Map([...groupOf.values()].map(({ id, name }) => [id, name])),
		without: [...found.values()].filter(({ id }) => view.graph.without.includes(id)),
		meetings,
		...measures,
	}
}

const NO_RESULTS: FoundResults = {
	overlaps: { totalCount: 0, nodes: [] },
	opportunities: { totalCount: 0, nodes: [] },
}

/**
 * Under a roll-up, moves actors without a level of their own (a body, a district) into the territory that is
 * shown.
 */
function gathered(
	actors: ReadonlyMap<string, GraphActor>,
	view: ViewAt,
): { readonly actors: ReadonlyMap<string, GraphActor>; readonly standing: (id: string) => string } {
	if (!isRolledUp(view) || view.ids.length > 0) return { actors, standing: (id) => id }
	const isAtLevel = ({ side }: GraphActor): boolean =>
		(side === 'french' ? view.rollUpFrench : view.rollUpPartner) !== null
	const stand = new Map<string, string>()
	for (const actor of actors.values()) {
		const container = isAtLevel(actor) ? actor.containers.findLast(({ id }) => actors.has(id)) : undefined
		if (container) stand.set(actor.id, container.id)
	}
	const kept = new Map<string, GraphActor>()
	for (const [id, actor] of actors) if (!stand.has(id)) kept.set(id, actor)
	for (const [id, container] of stand) {
		const holder = kept.get(container)
		const member = actors.get(id)
		if (holder && member) kept.set(container, { ...holder, links: holder.links + member.links })
	}
	return { actors: kept, standing: (id) => stand.get(id) ?? id }
}

/**
 * The link between the actors shown for its ends; it still names a body that was moved into its territory.
 */
function standingLink(
	link: GraphLink,
	{ neighbourhood }: PictureParts,
	standing: (id: string) => string,
	{ comma }: PictureWords,
): GraphLink {
	const [from, to] = [standing(link.from), standing(link.to)]
	if (from === link.from && to === link.to) return link
	const named = [
		[link.from, from],
		[link.to, to],
	].flatMap(([end, stands]) =>
		end === stands ? [] : (neighbourhood?.nodes.find(({ actor }) => actor.id === end)?.actor.name ?? []),
	)
	return { ...link, from, to, words: [link.words, ...named].join(comma) }
}

/** The group of each actor: the widest territory that contains it, or the sector of most of its records. */
function groupsOf(
	actors: ReadonlyMap<string, GraphActor>,
	links: readonly GraphLink[],
	grouping: GraphChoices['group'],
	otherSectors: string,
): ReadonlyMap<string, Container> {
	if (grouping === null) return new Map()
	if (grouping === 'territory') {
		return new Map([...actors].map(([id, { containers, name }]) => [id, containers.at(-1) ?? { id, name }]))
	}
	const counts = new Map<string, Map<string, { count: number; label: string }>>()
	for (const { from, to, sectors } of links) {
		for (const end of [from, to]) {
			const known = counts.get(end) ?? new Map<string, { count: number; label: string }>()
			counts.set(end, known)
			for (const { code, label } of sectors)
				known.set(code, { label, count: (known.get(code)?.count ?? 0) + 1 })
		}
	}
	const first = new Map<string, Container>()
	for (const [id, sectors] of counts) {
		const [most] = [...sectors].sort(
			([one, { count }], [other, { count: more }]) => more - count || (one < other ? -1 : 1),
		)
		if (most) first.set(id, { id: most[0], name: most[1].label })
	}
	return withFewGroups(first, otherSectors)
}

/** The most groups with a name; smaller ones form one group of others. */
const MAX_GROUPS = 10

function withFewGroups(
	groupOf: ReadonlyMap<string, Container>,
	otherName: string,
): ReadonlyMap<string, Container> {
	const sizes = new Map<string, number>()
	for (const { id } of groupOf.values()) sizes.set(id, (sizes.get(id) ?? 0) + 1)
	const greatest = [...sizes].sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1))
	if (greatest.length <= MAX_GROUPS) return groupOf
	const named = new Set(greatest.slice(0, MAX_GROUPS - 1).map(([id]) => id))
	const others = { id: 'others', name: otherName }
	return new Map([...groupOf].map(([id, group]) => [id, named.has(group.id) ? group : others]))
}

function measuresOf(
	{ graph: { ink, area } }: ViewAt,
	{
		lines,
		...graph
	}: {
		readonly actors: ReadonlyMap<string, GraphActor>
		readonly links: readonly GraphLink[]
		readonly results: readonly PictureResult[]
		readonly lines: readonly PictureLine[]
		readonly meetings: OverlapCounts | null
		readonly given: FetchedMeasures
	},
): Pick<ExplorerGraph, 'ink' | 'area'> {
	const overlapLines = lines.filter(({ resultKind }) => resultKind === 'overlap')
	const by = (measure: GraphChoices['ink']): Measured | null => {
		if (measure === null) return null
		const values = measureActors(measure, { ...graph, overlapLines })
		return { values, scale: scaleOf(measure, values) }
	}
	return { ink: by(ink), area: by(area) }
}

/** The unfolded actors, as shown at the level of the view. */
function unfoldedActors({ neighbourhood }: PictureParts, view: ExplorerView): readonly string[] {
	if (view.ids.length === 0) return []
	const representatives = neighbourhood?.nodes.filter(({ depth }) => depth === 0) ?? []
	return [...view.ids, ...representatives.map(({ actor }) => actor.id)]
}

function actorsOf({ neighbourhood, path, results }: PictureParts): ReadonlyMap<string, GraphActor> {
	const actors = new Map<string, GraphActor>()
	for (const result of results) {
		for (const actor of result.actors) {
			const links = result.links.filter(({ from, to }) => from === actor.id || to === actor.id).length
			const side = actor.kind === 'PARTNER_TERRITORY' ? 'partner' : 'french'
			actors.set(actor.id, { ...actor, links, hidden: 0, depth: 1, side, containers: [] })
		}
	}
	for (const part of [path, neighbourhood]) {
		for (const { actor, linkCount, hidden, depth } of part?.nodes ?? []) {
			const containers = containersOf(actor.id, actor)
			actors.set(actor.id, { ...actor, links: linkCount, hidden, depth, side: sideOf(actor), containers })
		}
	}
	return actors
}

function linksOf({ neighbourhood, path, results }: PictureParts, words: PictureWords): readonly GraphLink[] {
	const links = new Map<string, GraphLink>()
	for (const edge of neighbourhood?.edges ?? []) links.set(edge.id, linkOf(edge, null))
	for (const edge of path?.edges ?? []) links.set(edge.id, linkOf(edge, 'path'))
	for (const { resultKind, links: resultLinks } of results) {
		for (const link of resultLinks) {
			const key = [link.record ?? 'PROPOSED', link.from, link.to].join(' ')
			const known = links.get(key)
			const isRaised = resultKind === 'overlap' || link.kind === null
			if (!known) links.set(key, resultLink(key, link, resultKind, words))
			else if (isRaised) links.set(key, { ...known, resultKind })
		}
	}
	return [...links.values()]
}

function linkOf(edge: GraphEdge, resultKind: GraphLink['resultKind']): GraphLink {
	const { record } = edge
	const form = record && 'formName' in record ? record.formName : null
	const wish = record && 'whatName' in record ? record.whatName : null
	return {
		key: edge.id,
		from: edge.from,
		to: edge.to,
		kind: edge.kind,
		record: record?.id ?? null,
		words: form ?? wish ?? edge.label,
		heldBy: edge.heldBy,
		period: edge.period?.text ?? '',
		start: edge.period?.start ?? null,
		style: styleOf(edge),
		news: newsOf(edge),
		confidence: record?.confidence ?? null,
		scenario: record?.scenario ?? false,
		resultKind,
		sectors: edge.sectors,
	}
}

function resultLink(
	key: string,
	{ from, to, record, kind, form, period, start, style, news }: ResultLink,
	resultKind: ResultPart['resultKind'],
	words: PictureWords,
): GraphLink {
	return {
		key,
		from,
		to,
		kind: kind ?? 'PROPOSED',
		record,
		words: form ?? (kind === null ? words.proposed : ''),
		heldBy: null,
		period,
		start,
		style,
		news,
		confidence: null,
		scenario: false,
		resultKind: kind === null ? 'opportunity' : resultKind === 'overlap' ? 'overlap' : null,
		sectors: [],
	}
}

/** What its record says about the age of its news; null for « part of ». */
function newsOf({ kind, record }: GraphEdge): Newsworthy | null {
	if (record === null || kind === 'PART_OF' || kind === 'LOCATED_IN') return null
	return {
		kind,
		lastNews: record.lastNews,
		fromMemory: record.fromMemory,
		...('wishDirection' in record && { wishDirection: record.wishDirection }),
	}
}

/**
 * The first of these decides: from memory, low confidence, possible. Wishes and what is not open on the day
 * are faint.
 */
export function styleOf({
	kind,
	openness,
	record,
}: Pick<GraphEdge, 'kind' | 'openness' | 'record'>): LineStyle {
	if (kind === 'PART_OF' || kind === 'LOCATED_IN') return 'part'
	if (kind === 'WISH' || openness === 'NOT_OPEN') return 'faint'
	if (record?.fromMemory) return 'memory'
	if (record?.confidence === 'LOW') return 'low'
	return openness === 'POSSIBLE' ? 'unknown' : 'active'
}

/**
 * Removes hidden classes, except the actors that the graph is about, and what only a place connects to it.
 */
function shownActors(
	actors: ReadonlyMap<string, GraphActor>,
	links: readonly GraphLink[],
	view: ViewAt,
	unfolded: readonly string[],
): ReadonlyMap<string, GraphActor> {
	const alwaysShown = new Set([...unfolded, ...view.chosen, view.pathTo])
	for (const { from, to, resultKind } of links) if (resultKind !== null) alwaysShown.add(from).add(to)
	return new Map(
		[...actors].filter(([id, actor]) => {
			if (alwaysShown.has(id)) return true
			return actor.links > 0 && !view.hidden.includes(classOf(actor, view.levels))
		}),
	)
}

interface Drawn extends Pick<ExplorerGraph, 'ink' | 'area' | 'meetings'> {
	readonly isMain: boolean
	readonly isRoomy: boolean
	readonly view: ViewAt
	readonly words: PictureWords
	readonly groupOf: ReadonlyMap<string, Container>
}

function nodeOf(
	actor: GraphActor,
	{ isMain, isRoomy, view, words, groupOf, meetings, ink, area }: Drawn,
): PictureNode {
	const { id } = actor
	const isOpen = view.ids.includes(id)
	// Under a roll-up, the hidden links of an actor are only those that other actors hold.
	const showsHidden = actor.hidden > 0 && isRoomy && !isOpen && !isRolledUp(view)
	return {
		id,
		name: actor.name,
		local: otherLocalName(actor.name, actor.nameLocal),
		localLanguage: actor.localLanguage,
		sign: classOf(actor, view.levels),
		side: actor.side,
		within: actor.containers.map((container) => container.id),
		group: groupOf.get(id)?.id ?? null,
		links: actor.links,
		ink: ink && (shareOfScale(ink.values.get(id), ink.scale) ?? NO_VALUE),
		area: area && (shareOfScale(area.values.get(id), area.scale) ?? 0),
		folded: 0,
		aside: showsHidden ? words.hiddenOf(actor.hidden) : null,
		inside: meetings?.insideOfActor.get(id) ?? null,
		isMain,
	}
}

const STYLES_BY_STRENGTH: readonly LineStyle[] = ['part', 'faint', 'memory', 'low', 'unknown', 'active']
const RESULT_KINDS_BY_STRENGTH: readonly GraphLink['resultKind'][] = [null, 'path', 'opportunity', 'overlap']

/** One line for two actors with several records: it takes the most certain style and the latest news. */
function linesOf(
	links: readonly GraphLink[],
	showsOffices: boolean,
	words: PictureWords,
): readonly PictureLine[] {
	const lines = new Map<string, PictureLine>()
	for (const link of links) {
		const [from, to] = link.from < link.to ? [link.from, link.to] : [link.to, link.from]
		const key = `${from} ${to}`
		const known = lines.get(key)
		const isOffice = link.kind === 'OFFICE' && (showsOffices || link.resultKind !== null)
		lines.set(key, {
			key,
			from: link.from,
			to: link.to,
			style: strongest(STYLES_BY_STRENGTH, known?.style, link.style ?? 'faint'),
			age: youngestAge([known?.age, link.news && words.ageOf(link.news)].flatMap((age) => age ?? [])),
			resultKind: strongest(RESULT_KINDS_BY_STRENGTH, known?.resultKind, link.resultKind),
			isPossible: false,
			office: known?.office ?? (isOffice ? words.officeOf(link) : null),
			words: link.kind === 'PROPOSED' ? link.words : (known?.words ?? null),
		})
	}
	return [...lines.values()]
}

function strongest<One>(order: readonly One[], known: One | undefined, other: One): One {
	return known !== undefined && order.indexOf(known) > order.indexOf(other) ? known : other
}

/** Results that are drawn alone have their words, and halos on all their members. */
function drawnResults(
	{ results }: PictureParts,
	shown: ReadonlyMap<string, GraphActor>,
): readonly PictureResult[] {
	return results.flatMap(({ resultKind, inside, words }): PictureResult[] => {
		// The words are where it happens: on the partner's side.
		const haloed = inside
			.filter((id) => shown.has(id))
			.toSorted((one, other) => rankOf(shown.get(one)) - rankOf(shown.get(other)))
		return haloed.length > 1 ? [{ resultKind, isPossible: false, haloed, ...words }] : []
	})
}

function rankOf(actor: GraphActor | undefined): number {
	return actor?.side === 'partner' ? 0 : 1
}

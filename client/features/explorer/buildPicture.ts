/** Puts the parts of the answer together into one picture, with the links of each actor for the panel and the table. */
import type { Confidence } from '../../../schema/enums'
import { type NewsAge, youngestAge } from '../../../schema/newsAge'
import type { ExplorerView } from '../../state/explorerView'
import type { PartnerLevel } from '../../state/levels'
import type { NamedActor } from '../../views/actor/ActorLink'
import { classOf } from '../../views/actor/classOf'
import { type Fold, foldLeaves } from '../../views/graph/foldLeaves'
import type { LineStyle, Picture, PictureLine, PictureNode, PictureRegion } from '../../views/graph/picture'
import type { Newsworthy } from '../../views/news/useNews'
import type { GraphEdge, GraphPart, ResultLink, ResultPart } from './graphParts'

/** One record or one « part of » between two actors, as the table and the panel say it. */
export interface GraphLink {
	readonly key: string
	readonly from: string
	readonly to: string
	readonly kind: GraphEdge['kind'] | 'PROPOSED'
	readonly record: string | null
	/** Form in words: « jumelage », « bureau »…; the verb where there is none. */
	readonly words: string
	/** « par l’Essonne », where its first end stands for others at the level of the view. */
	readonly heldBy: string | null
	readonly period: string
	/** First date known, for order. */
	readonly start: string | null
	/** null of what is proposed: it is no link. */
	readonly style: LineStyle | null
	readonly news: Newsworthy | null
	readonly confidence: Confidence | null
	readonly scenario: boolean
	readonly resultKind: PictureLine['resultKind']
}

export interface GraphActor extends NamedActor {
	readonly links: number
	readonly hidden: number
	readonly depth: number
}

export interface ExplorerGraph {
	readonly actors: ReadonlyMap<string, GraphActor>
	readonly links: readonly GraphLink[]
	readonly picture: Picture
	readonly folds: readonly Fold[]
}

export interface PictureParts {
	readonly neighbourhood: GraphPart | null
	readonly path: GraphPart | null
	readonly results: readonly (ResultPart & { readonly words: Pick<PictureRegion, 'title' | 'lines'> })[]
}

export interface PictureWords {
	readonly hiddenOf: (count: number) => string
	readonly officeOf: (link: GraphLink) => string
	readonly foldOf: (fold: Fold) => string
	readonly proposed: string
	readonly ageOf: (record: Newsworthy) => NewsAge | null
}

/** A view of actors of a country with these levels. */
type ViewAt = ExplorerView & { readonly levels: readonly PartnerLevel[] }

const MAX_ROOMY_ACTORS = 60

export function buildPicture(parts: PictureParts, view: ViewAt, words: PictureWords): ExplorerGraph {
	const actors = actorsOf(parts)
	const links = linksOf(parts, words).filter(({ from, to }) => actors.has(from) && actors.has(to))
	const shown = shownActors(actors, links, view, unfoldedActors(parts, view))
	const main = new Set([...unfoldedActors(parts, view), ...parts.results.flatMap(({ inside }) => inside)])
	const visible = links.filter(({ from, to }) => shown.has(from) && shown.has(to))
	const isRoomy = shown.size <= MAX_ROOMY_ACTORS
	const whole: Picture = {
		nodes: [...shown.values()].map((actor) => nodeOf(actor, main, isRoomy, view, words)),
		lines: linesOf(visible, isRoomy, words),
		regions: regionsOf(parts, shown),
	}
	const isOverview = view.ids.length === 0
	const { picture, folds } = isOverview
		? { picture: whole, folds: [] }
		: foldLeaves(whole, view.unfolded, words.foldOf)
	return { actors: shown, links: visible, picture, folds }
}

/** The actors that are unfolded, wherever they stand at the level of the view. */
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
			actors.set(actor.id, { ...actor, links, hidden: 0, depth: 1 })
		}
	}
	for (const part of [path, neighbourhood]) {
		for (const { actor, linkCount, hidden, depth } of part?.nodes ?? []) {
			actors.set(actor.id, { ...actor, links: linkCount, hidden, depth })
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
	}
}

/** What its record says of its age; null of « part of ». */
function newsOf({ kind, record }: GraphEdge): Newsworthy | null {
	if (record === null || kind === 'PART_OF' || kind === 'LOCATED_IN') return null
	return {
		kind,
		lastNews: record.lastNews,
		fromMemory: record.fromMemory,
		...('wishDirection' in record && { wishDirection: record.wishDirection }),
	}
}

/** Memory speaks first, then low confidence, then doubt; wishes and what is not open at the date are faint. */
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

/** Hidden classes go, but never what the graph is about; so does what only a place ties to it. */
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

function nodeOf(
	actor: GraphActor,
	main: ReadonlySet<string>,
	isRoomy: boolean,
	view: ViewAt,
	words: PictureWords,
): PictureNode {
	const isOpen = view.ids.includes(actor.id)
	return {
		id: actor.id,
		name: actor.name,
		local: actor.nameLocal === actor.name ? null : actor.nameLocal,
		localLanguage: actor.localLanguage,
		sign: classOf(actor, view.levels),
		links: actor.links,
		folded: 0,
		aside: actor.hidden > 0 && isRoomy && !isOpen ? words.hiddenOf(actor.hidden) : null,
		isMain: main.has(actor.id),
	}
}

const STYLES_BY_STRENGTH: readonly LineStyle[] = ['part', 'faint', 'memory', 'low', 'unknown', 'active']
const RESULT_KINDS_BY_STRENGTH: readonly GraphLink['resultKind'][] = [null, 'path', 'opportunity', 'overlap']

/** One line for two actors, whatever the records between them: the surest speaks, and the one last heard of. */
function linesOf(links: readonly GraphLink[], isRoomy: boolean, words: PictureWords): readonly PictureLine[] {
	const lines = new Map<string, PictureLine>()
	for (const link of links) {
		const [from, to] = link.from < link.to ? [link.from, link.to] : [link.to, link.from]
		const key = `${from} ${to}`
		const known = lines.get(key)
		const isOffice = link.kind === 'OFFICE' && (isRoomy || link.resultKind !== null)
		lines.set(key, {
			key,
			from: link.from,
			to: link.to,
			style: strongest(STYLES_BY_STRENGTH, known?.style, link.style ?? 'faint'),
			age: youngestAge([known?.age, link.news && words.ageOf(link.news)].flatMap((age) => age ?? [])),
			resultKind: strongest(RESULT_KINDS_BY_STRENGTH, known?.resultKind, link.resultKind),
			office: known?.office ?? (isOffice ? words.officeOf(link) : null),
			words: link.kind === 'PROPOSED' ? link.words : (known?.words ?? null),
		})
	}
	return [...lines.values()]
}

function strongest<One>(order: readonly One[], known: One | undefined, other: One): One {
	return known !== undefined && order.indexOf(known) > order.indexOf(other) ? known : other
}

function regionsOf(
	{ results }: PictureParts,
	shown: ReadonlyMap<string, GraphActor>,
): readonly PictureRegion[] {
	return results.flatMap(({ resultKind, inside, words }) => {
		const nodes = inside.filter((id) => shown.has(id))
		return nodes.length > 1 ? [{ resultKind, nodes, ...words }] : []
	})
}

import type { Columns } from '../../projection/columns/columns'
import type { RowLists } from '../../projection/columns/rowLists'
import type { Overlap } from '../result'
import { hasActor, isAsked } from './about'
import type { Detection } from './detection'
import { keptResults } from './keptResults'
import { type LinkContext, linkContext } from './linkContext'
import { LinkFinder } from './linkFinder'
import { linkOverlap } from './linkOverlap'
import { isOpen } from './openLinks'
import { sameTerritory } from './sameTerritory'
import { type TerritoryLinks, TerritorySweep } from './territorySweep'

/**
 * SAME_TERRITORY for every collectivité that contains others with links into the same place: its province by default.
 * After a change the place is looked through again, and the results of those whose links changed are found anew.
 */
export function detectSameTerritory(detection: Detection): readonly Overlap[] {
	const { view, parameters, about, recorded } = detection
	const context = linkContext(view, parameters, recorded)
	const { actors, links } = context.columns
	const kept = keptResults(view, 'SAME_TERRITORY', parameters)
	const finder = new LinkFinder(links, context)
	const sweep = sweepOf(context.columns)
	const lists = placeLists(detection)
	const asked = actorsAbout(detection)
	const found: Overlap[] = []
	for (const place of asked === null ? lists.keys() : lists.keysOf(links.byParty.at(asked.actor))) {
		if (!isAsked(actors.id(place), about, view.places)) continue
		const rows = lists.at(place)
		const findAmong = (outers: ReadonlySet<number> | null) => {
			const all = sweep.at(rows, context.choice)
			const some = outers === null ? all : all.filter(({ outer }) => outers.has(outer))
			return overlapsAt(place, some, kept.last(place) ?? [], finder, context)
		}
		const known = kept.known(place, [rows])
		if (known) found.push(...known)
		else if (asked === null) found.push(...kept.at(place, [rows], () => findAmong(null)))
		// An actor's own are found without those of others.
		else if (hasLinkAt(place, asked.outers, lists, context)) found.push(...findAmong(asked.outers))
	}
	return found.filter((overlap) => hasActor(overlap, about))
}

/** The memory of a sweep is as large as the number of actors. */
const sweeps = new WeakMap<Columns, TerritorySweep>()

function sweepOf(columns: Columns): TerritorySweep {
	const sweep = sweeps.get(columns) ?? new TerritorySweep(columns)
	sweeps.set(columns, sweep)
	return sweep
}

/** Whether one of some actors that may be an outermost one has an open link at a place: without it they have no result. */
function hasLinkAt(
	place: number,
	outers: ReadonlySet<number>,
	lists: RowLists,
	{ columns: { actors, links }, choice }: LinkContext,
): boolean {
	for (const outer of outers) {
		if (!actors.holdsTerritories(outer)) continue
		for (const row of links.byParty.at(outer)) {
			if (isOpen(row, links, choice) && lists.keysOf([row]).includes(place)) return true
		}
	}
	return false
}

/** What each result was found from. */
const foundFrom = new WeakMap<Overlap, TerritoryLinks>()

/** @param before what was found there; those that would be found from the same links stay the same. */
function overlapsAt(
	place: number,
	all: readonly TerritoryLinks[],
	before: readonly Overlap[],
	finder: LinkFinder,
	context: LinkContext,
): readonly Overlap[] {
	const kind = sameTerritory(place, context)
	const byOuter = new Map(before.map((overlap) => [foundFrom.get(overlap)?.outer, overlap]))
	return all.flatMap((links) => {
		const last = byOuter.get(links.outer)
		const from = last && foundFrom.get(last)
		if (last && from && areSame(from, links)) return [last]
		const overlap = linkOverlap(kind, links.outer, links.rows, finder)
		// What is only possible does not take an established result away.
		if (overlap === null || (overlap.certainty === 'POSSIBLE' && links.isPossiblyInside)) return []
		foundFrom.set(overlap, links)
		return [overlap]
	})
}

function areSame(one: TerritoryLinks, other: TerritoryLinks): boolean {
	return (
		one.isPossiblyInside === other.isPossiblyInside &&
		one.rows.length === other.rows.length &&
		one.rows.every((row, index) => row === other.rows[index])
	)
}

/** Links by province, or by place where these stand at another level. */
function placeLists({ view, parameters }: Detection) {
	const level = parameters.rollUpPartner ?? null
	const { byProvince, byPlace } = view.columns.links
	return level === null || level === view.partner?.levels[0]?.level ? byProvince : byPlace
}

/** The actor asked about, and whose results it may be in; null for all. */
function actorsAbout({ view, about }: Detection) {
	if (about.actor === undefined || about.actor === null) return null
	const { actors } = view.columns
	const actor = actors.numbers.of(about.actor)
	return { actor, outers: new Set([actor, ...actors.containersOf(actor)]) }
}

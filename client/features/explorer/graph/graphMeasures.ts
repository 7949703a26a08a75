/** What gives the ink and the area of signs: a value for each actor of the graph, and its share of the greatest. */
import type { GraphMeasure } from '../../../state/graphChoices'
import type { PictureResult } from '../../../views/graph/picture'
import type { GraphLink } from './buildPicture'

export interface MeasuredGraph {
	readonly actors: ReadonlyMap<string, { readonly links: number }>
	readonly links: readonly Pick<GraphLink, 'from' | 'to' | 'kind' | 'news'>[]
	readonly results: readonly Pick<PictureResult, 'resultKind' | 'haloed'>[]
	/** Pairs of actors that an overlap marks. */
	readonly overlapLines: readonly { readonly from: string; readonly to: string }[]
	/** Overlaps of each actor, where they are known one by one. */
	readonly meetings?: { readonly ofActor: ReadonlyMap<string, number> } | null
	/** Values that are not read off the graph here: asked of the server, or of a worker. */
	readonly given?: FetchedMeasures
}

export type FetchedMeasures = Readonly<
	Partial<Record<'betweenness' | 'reciprocity', ReadonlyMap<string, number>>>
>

/** The value of each actor; absent where it has none. */
export function measureActors(measure: GraphMeasure, graph: MeasuredGraph): ReadonlyMap<string, number> {
	switch (measure) {
		case 'links':
			return new Map([...graph.actors].map(([id, { links }]) => [id, links]))
		case 'partners':
			return new Map([...partnersOf(graph)].map(([id, partners]) => [id, partners.size]))
		case 'overlaps':
			return graph.meetings?.ofActor ?? overlapsOf(graph)
		case 'lastNews':
			return lastNewsOf(graph)
		case 'concentration':
			return concentrationOf(graph)
		case 'betweenness':
		case 'reciprocity':
			return graph.given?.[measure] ?? new Map()
	}
}

export interface Scale {
	readonly least: number
	readonly greatest: number
}

/** null where nobody has a value. Counts begin at 0, years where the oldest is; reciprocity has its own two ends. */
export function scaleOf(measure: GraphMeasure, values: ReadonlyMap<string, number>): Scale | null {
	if (values.size === 0) return null
	if (measure === 'reciprocity') return { least: -1, greatest: 1 }
	const greatest = Math.max(...values.values())
	return { least: measure === 'lastNews' ? Math.min(...values.values()) : 0, greatest }
}

/** From 0 to 1. */
export function shareOfScale(value: number | undefined, scale: Scale | null): number | null {
	if (value === undefined || scale === null) return null
	const { least, greatest } = scale
	return greatest === least ? 1 : (value - least) / (greatest - least)
}

/** Whether a link is on record: « part of » and what is proposed are none. */
export function isRecord({ kind }: Pick<GraphLink, 'kind'>): boolean {
	return kind !== 'PART_OF' && kind !== 'LOCATED_IN' && kind !== 'PROPOSED'
}

/** With how many records each. */
function partnersOf({ links }: MeasuredGraph): ReadonlyMap<string, ReadonlyMap<string, number>> {
	const partners = new Map<string, Map<string, number>>()
	const add = (one: string, other: string): void => {
		const known = partners.get(one) ?? new Map<string, number>()
		partners.set(one, known.set(other, (known.get(other) ?? 0) + 1))
	}
	for (const link of links) {
		if (!isRecord(link)) continue
		add(link.from, link.to)
		add(link.to, link.from)
	}
	return partners
}

/** In how many places each meets others; of a place, whether others meet there. */
function overlapsOf({ results, overlapLines }: MeasuredGraph): ReadonlyMap<string, number> {
	const counts = new Map<string, number>()
	const add = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1)
	const places = new Set<string>()
	for (const { resultKind, haloed } of results) {
		if (resultKind !== 'overlap') continue
		for (const id of haloed) {
			add(id)
			places.add(id)
		}
	}
	for (const { from, to } of overlapLines) for (const id of [from, to]) if (!places.has(id)) add(id)
	return counts
}

function lastNewsOf({ links }: MeasuredGraph): ReadonlyMap<string, number> {
	const years = new Map<string, number>()
	for (const { from, to, news } of links) {
		const year = Number(news?.lastNews?.slice(0, 4) ?? Number.NaN)
		if (Number.isNaN(year)) continue
		for (const id of [from, to]) years.set(id, Math.max(years.get(id) ?? 0, year))
	}
	return years
}

/** H = Σ s², s the share of each partner in the records of an actor: 1 where all go to one. */
function concentrationOf(graph: MeasuredGraph): ReadonlyMap<string, number> {
	return new Map(
		[...partnersOf(graph)].map(([id, partners]) => {
			const total = [...partners.values()].reduce((sum, count) => sum + count, 0)
			return [id, [...partners.values()].reduce((sum, count) => sum + (count / total) ** 2, 0)]
		}),
	)
}

/**
 * Lays out connections between places of both countries: marks of places, and arcs that run together. Pure.
 */

import { type NewsAge, newsAgeOf, youngestAge } from '../../../schema/freshness'
import { groupBy } from '../../../schema/groupBy'
import { clusterPlaces, type Mark, type Site, type WeightedSite } from './clusterPlaces'
import type { Box, MapLayout, MapPoint } from './layoutMap'
import { boxOf, isIn } from './zoomMap'

/** One record between two places, or several counted together. */
export interface Connection {
	readonly record: string
	/** How many records it stands for. */
	readonly count: number
	/** Of several: age of their latest news; null: never dated. */
	readonly age?: NewsAge | null
	readonly from: Site
	readonly to: Site
	/** The wider place of the other country that contains `to`; arcs to one trunk run together. */
	readonly trunk: Site
	readonly lastNews: string | null
	readonly isSelected: boolean
	/** Whether it is part of an overlap, and whether that is over. */
	readonly isInOverlap: boolean
	readonly isOver?: boolean
	/** Whether it is an opportunity, and not yet a link. */
	readonly isProposed: boolean
	readonly isOffice: boolean
}

/** How an arc is drawn: in ink; in vermilion where it has met others; or in jade. */
export type ArcLook = 'plain' | 'overlap' | 'over' | 'proposed'

export interface MapArc {
	readonly key: string
	readonly from: Mark
	readonly to: Mark
	readonly connections: readonly Connection[]
	readonly look: ArcLook
	/** null if none of it was ever dated. */
	readonly age: NewsAge | null
	readonly isSelected: boolean
	readonly path: string
	/** Its part after the arcs of its trunk have joined. */
	readonly tail: string
	/** Points along it, to find what is under a pointer. */
	readonly points: readonly MapPoint[]
}

export interface MapMark extends Mark {
	readonly isSelected: boolean
	readonly isInOverlap: boolean
	readonly hasOffice: boolean
	/** The number of its records. */
	readonly records: number
}

export interface ConnectionsLayout {
	readonly arcs: readonly MapArc[]
	readonly marks: readonly MapMark[]
	/** Records of arcs and places that are on the map, but beyond the most that is drawn. */
	readonly left: number
	/** Records with an end outside the visible part. */
	readonly outside: number
}

/** The most arcs that a map draws; those with the most records come first. */
export const MAX_ARCS = 300
export const MAX_MARKS = 160

export function layoutConnections(
	connections: readonly Connection[],
	layout: MapLayout,
	{
		day,
		isTall,
		isNear = false,
		isMerged = true,
	}: {
		readonly day: string | null
		readonly isTall: boolean
		readonly isNear?: boolean
		/** Whether places that are too close share a mark, which a zoom takes apart. */
		readonly isMerged?: boolean
	},
): ConnectionsLayout {
	const sites = new Map<string, { site: Site; records: Set<string> }>()
	for (const { record, from, to } of connections) {
		for (const site of [from, to]) {
			const known = sites.get(site.id)
			if (known) known.records.add(record)
			else sites.set(site.id, { site, records: new Set([record]) })
		}
	}
	const seen = [...sites.values()].flatMap(({ site, records }): readonly WeightedSite[] => {
		const at = layout.place(site.lat, site.lon, site.side)
		return at && isSeen(layout, site, at) ? [{ site, ...at, weight: records.size }] : []
	})
	const marks = clusterPlaces(seen, isMerged).slice(0, MAX_MARKS)
	const markOf = new Map(marks.flatMap((mark) => mark.sites.map(({ id }) => [id, mark] as const)))
	const ofMark = new Map<Mark, Connection[]>(marks.map((mark) => [mark, []]))
	for (const connection of connections) {
		for (const mark of new Set([markOf.get(connection.from.id), markOf.get(connection.to.id)]))
			if (mark) ofMark.get(mark)?.push(connection)
	}
	const isSeenAtAll = new Set(seen.map(({ site }) => site.id))
	const drawn = connections.filter(({ from, to }) => markOf.has(from.id) && markOf.has(to.id))
	const groups = [
		...groupBy(drawn, ({ from, to, isProposed }) => arcKey(markOf, from, to, isProposed)).entries(),
	].sort(([, one], [, other]) => rank(other) - rank(one))
	const arcs = groups.slice(0, MAX_ARCS).flatMap(([key, ones]): readonly MapArc[] => {
		const [first] = ones
		const from = first && markOf.get(first.from.id)
		const to = first && markOf.get(first.to.id)
		if (!first || !from || !to) return []
		const curve = bundledCurve(from, to, layout, first.trunk, { isTall, gate: isNear ? NEAR_GATE : GATE })
		return [{ key, from, to, connections: ones, ...lookOf(ones, day), ...curve }]
	})
	const isShown = new Set(arcs.flatMap((arc) => arc.connections.map(({ record }) => record)))
	const inView = connections.filter(({ from, to }) => isSeenAtAll.has(from.id) && isSeenAtAll.has(to.id))
	const isInView = new Set(inView.map(({ record }) => record))
	return {
		arcs,
		marks: marks.map((mark) => ({ ...mark, ...stateOf(mark, ofMark.get(mark) ?? []) })),
		left: countOf(inView.filter(({ record }) => !isShown.has(record))),
		outside: countOf(connections.filter(({ record }) => !isInView.has(record))),
	}
}

/** Whether a place is within the visible box of its side; places in insets always are. */
function isSeen(layout: MapLayout, { side }: Site, at: MapPoint): boolean {
	const box = boxOf(layout, side)
	return (
		(box !== null && isIn(box, at)) ||
		layout.frames.some((frame) => frame.name !== null && isIn(frame.box, at))
	)
}

function arcKey(markOf: ReadonlyMap<string, Mark>, from: Site, to: Site, isProposed: boolean): string {
	return `${markOf.get(from.id)?.key}>${markOf.get(to.id)?.key}${isProposed ? '?' : ''}`
}

/** The rank of an arc: selected ones, then overlaps and opportunities, then the most records. */
function rank(connections: readonly Connection[]): number {
	const isSelected = connections.some((one) => one.isSelected)
	const isMarked = connections.some((one) => one.isInOverlap || one.isProposed)
	return (isSelected ? 1e9 : 0) + (isMarked ? 1e8 : 0) + countOf(connections)
}

/** The number of records in connections, each counted once. */
export function countOf(connections: Iterable<Pick<Connection, 'record' | 'count'>>): number {
	const counts = new Map([...connections].map(({ record, count }) => [record, count]))
	return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

function lookOf(connections: readonly Connection[], day: string | null) {
	const ages = connections.flatMap(({ lastNews, age }) => {
		if (age !== undefined) return age ?? []
		return lastNews === null || day === null ? [] : [newsAgeOf(lastNews, day)]
	})
	const isDated = connections.some(({ lastNews }) => lastNews !== null)
	const meeting = connections.filter(({ isInOverlap }) => isInOverlap)
	const met = meeting.every(({ isOver }) => isOver) ? 'over' : 'overlap'
	const look: ArcLook = meeting.length > 0 ? met : 'plain'
	return {
		look: connections.some(({ isProposed }) => isProposed) ? ('proposed' as const) : look,
		age: youngestAge(ages) ?? (isDated ? ('RECENT' as const) : null),
		isSelected: connections.some((one) => one.isSelected),
	}
}

function stateOf(mark: Mark, own: readonly Connection[]): Omit<MapMark, keyof Mark> {
	const ids = new Set(mark.sites.map(({ id }) => id))
	return {
		isSelected: own.some((one) => one.isSelected),
		isInOverlap: own.some((one) => one.isInOverlap && ids.has(one.to.id)),
		hasOffice: own.some((one) => one.isOffice && ids.has(one.to.id)),
		records: countOf(own.filter(({ isProposed }) => !isProposed)),
	}
}

/** The part of the way to a trunk at which all its arcs have joined. */
const GATE = 0.66
/** The same when zoomed in: places of a trunk are then far apart, some before the usual point. */
const NEAR_GATE = 0.42
/** How far arcs rise to one side, as a part of that way. */
const RISE = 0.2
const SAMPLES = 16

/**
 * Two curves with one tangent: from the first place to the gate of the trunk, through which all its arcs pass
 * in the same direction, and from there to the other place.
 */
function bundledCurve(
	from: MapPoint,
	to: MapPoint,
	layout: MapLayout,
	trunk: Site,
	{ isTall, gate: part }: { readonly isTall: boolean; readonly gate: number },
): Pick<MapArc, 'path' | 'tail' | 'points'> {
	const start = centreOf(boxOf(layout, 'french')) ?? from
	const end = layout.place(trunk.lat, trunk.lon, trunk.side) ?? to
	const way = { x: end.x - start.x, y: end.y - start.y }
	// Arcs rise upwards if the countries are side by side, to the right if one is above the other.
	const rise = isTall ? { x: Math.abs(way.y), y: 0 } : { x: 0, y: -Math.abs(way.x) }
	const gate = {
		x: start.x + way.x * part + rise.x * RISE * 0.62,
		y: start.y + way.y * part + rise.y * RISE * 0.62,
	}
	const crest = {
		x: start.x + way.x * part * 0.6 + rise.x * RISE,
		y: start.y + way.y * part * 0.6 + rise.y * RISE,
	}
	const after = { x: gate.x + (gate.x - crest.x) * 0.5, y: gate.y + (gate.y - crest.y) * 0.5 }
	const rising = {
		x: from.x + (crest.x - from.x) * 0.42 + rise.x * 0.05,
		y: from.y + (crest.y - from.y) * 0.42 + rise.y * 0.05,
	}
	const curves: readonly Curve[] = [
		[from, rising, crest, gate],
		[gate, after, { x: to.x + (after.x - to.x) * 0.35, y: to.y + (after.y - to.y) * 0.35 }, to],
	]
	const [one, other] = curves.map(
		([, second, third, last]) => `C${[second, third, last].map(pointText).join(' ')}`,
	)
	return {
		path: `M${pointText(from)}${one}${other}`,
		tail: `M${pointText(gate)}${other}`,
		points: curves.flatMap(pointsAlong),
	}
}

function centreOf(box: Box | null): MapPoint | null {
	return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A Bézier curve: its first and last points are its ends, the two others bend it. */
type Curve = readonly [MapPoint, MapPoint, MapPoint, MapPoint]

/** Points along a curve, ends included: `SAMPLES` straight pieces that look like it. */
function pointsAlong([start, one, other, end]: Curve): readonly MapPoint[] {
	return Array.from({ length: SAMPLES + 1 }, (_, at) => {
		const part = at / SAMPLES
		const rest = 1 - part
		const on = (axis: 'x' | 'y'): number =>
			rest ** 3 * start[axis] +
			3 * rest ** 2 * part * one[axis] +
			3 * rest * part ** 2 * other[axis] +
			part ** 3 * end[axis]
		return { x: on('x'), y: on('y') }
	})
}

/** A point as written in an SVG path. */
function pointText({ x, y }: MapPoint): string {
	return `${x.toFixed(1)} ${y.toFixed(1)}`
}

/** The distance in pixels within which the pointer is on an arc. */
const NEAR_ARC = 7

/** The arc under a point; of two that run together, the upper one. */
export function arcAt(arcs: readonly MapArc[], at: MapPoint): MapArc | null {
	let best: MapArc | null = null
	let least = NEAR_ARC
	for (const arc of arcs) {
		const distance = distanceTo(arc.points, at)
		if (distance <= least) {
			best = arc
			least = distance
		}
	}
	return best
}

/** The distance in pixels within which the pointer is on a mark. */
const NEAR_MARK = 14

/** Marks that differ less in their distance, in pixels, are equally near. */
const EQUALLY_NEAR = 4

/** The mark nearest to a point, of equally near ones the largest; undefined if none is near. */
export function markAt<One extends MapPoint & Pick<Mark, 'weight'>>(
	marks: readonly One[],
	at: MapPoint,
): One | undefined {
	const distance = ({ x, y }: MapPoint): number => Math.hypot(x - at.x, y - at.y)
	const steps = (mark: MapPoint): number => Math.floor(distance(mark) / EQUALLY_NEAR)
	return marks
		.filter((mark) => distance(mark) < NEAR_MARK)
		.sort((one, other) => steps(one) - steps(other) || other.weight - one.weight)[0]
}

/** The distance between a point and a line. */
function distanceTo(line: readonly MapPoint[], at: MapPoint): number {
	let least = Number.POSITIVE_INFINITY
	for (const [index, to] of line.entries()) {
		const from = line[index - 1]
		if (from) least = Math.min(least, distanceToPiece(from, to, at))
	}
	return least
}

function distanceToPiece(from: MapPoint, to: MapPoint, at: MapPoint): number {
	const [x, y] = [to.x - from.x, to.y - from.y]
	const length = x * x + y * y
	const part =
		length === 0 ? 0 : Math.max(0, Math.min(1, ((at.x - from.x) * x + (at.y - from.y) * y) / length))
	return Math.hypot(from.x + part * x - at.x, from.y + part * y - at.y)
}

/** Marks from west to east; on a tall map too, those of the first country come first. */
export function westToEast<One extends Pick<Mark, 'side' | 'x' | 'key'>>(
	marks: readonly One[],
): readonly One[] {
	return [...marks].sort(
		(one, other) =>
			Number(one.side === 'partner') - Number(other.side === 'partner') ||
			one.x - other.x ||
			(one.key < other.key ? -1 : 1),
	)
}

import {
	type KeyboardEvent,
	type MouseEvent,
	memo,
	type PointerEvent,
	useEffect,
	useId,
	useMemo,
	useRef,
	useState,
} from 'react'
import { useText } from '../../text/useText'
import type { GivenName } from '../../ui/Name'
import { PictureNavigation } from '../../ui/PictureNavigation'
import { ZoomButtons } from '../graph/ZoomButtons'
import { PictureTip } from '../picture/PictureTip'
import styles from './ConnectionMap.module.css'
import type { Site } from './clusterPlaces'
import {
	arcAt,
	type Connection,
	type ConnectionsLayout,
	countOf,
	layoutConnections,
	type MapArc,
	type MapMark,
	markAt,
	westToEast,
} from './layoutConnections'
import { type Box, type CountryMap, layoutMap, type MapPoint, type MapSide, type MapSize } from './layoutMap'
import { MapMarks } from './MapMarks'
import { Outlines } from './Outlines'
import { type Post, Posts } from './Posts'
import { useDrag } from './useDrag'
import { pointOf, useZooms } from './useZooms'
import { type Centres, isNearOn, sideAt, zoomedMap } from './zoomMap'

interface Props {
	label: string
	map: CountryMap
	size: MapSize
	/**
	 * Connections between places at the level of the view, and between places on record for a closer zoom.
	 */
	connections: { readonly wide: readonly Connection[]; readonly exact: readonly Connection[] }
	/** The zoom of each side; absent: the map has none, and places that are close keep their own marks. */
	zoom?: { readonly centres: Centres; readonly onCentres: (centres: Centres) => void }
	/** Left and right have another use on the page. */
	isVertical?: boolean
	/** ISO day; null until it is known. */
	day: string | null
	hasSelection: boolean
	/** The id of the place that the picture is about, whose name is strong; null: none. */
	main?: string | null
	/** Around the main place, one ring for each actor; dashed from `there` on, for those who have left. */
	rings?: { readonly count: number; readonly there: number | null } | null
	/** Places with the sign of an overlap, beside those of the connections. */
	overlapPlaces?: ReadonlySet<string>
	/** Lines under the names of places, by id. */
	notes?: ReadonlyMap<string, GivenName>
	posts?: readonly Post[]
	/** Boxes of the drawing that names and insets leave free. */
	clear?: readonly Box[]
	/** The most names besides the main one. */
	maxNames?: number
	/** What a place and an arc say, in lines; the first is its name. */
	wordsOfMark: (mark: MapMark) => readonly string[]
	wordsOfArc: (arc: MapArc) => readonly string[]
	onMark: (mark: MapMark) => void
	onArc: (arc: MapArc) => void
	/** Tells what the map leaves out, for a line under it. */
	onLeft?: (left: Pick<ConnectionsLayout, 'left' | 'outside'>) => void
}

/** How far a key pans and zooms. */
const STEP = 60
const FACTOR = 1.6

const WHOLE_SIDES: Centres = { french: null, partner: null }
const NO_NOTES: ReadonlyMap<string, GivenName> = new Map()
const NO_PLACES: ReadonlySet<string> = new Set()
const NO_BOXES: readonly Box[] = []

/**
 * Both countries and the connections of their places. Lines leave in ink, run together towards one place, and
 * are vermilion from where they meet others. The caller adds a table of the same.
 */
export function ConnectionMap(props: Props) {
	const { map, size, connections, zoom, day, hasSelection, main = null, wordsOfMark, wordsOfArc } = props
	const { isVertical = false, posts = [], onMark, onArc, onLeft } = props
	const { translate } = useText()
	const keysId = useId()
	const stage = useRef<SVGSVGElement>(null)
	const noStage = useRef<SVGSVGElement>(null)
	const canZoom = zoom !== undefined
	const clear = useClear(props.clear ?? NO_BOXES, size, canZoom)
	const places = useKnownPlaces(map, connections.exact)
	const whole = useMemo(() => layoutMap(map, size, [...places.values()], clear), [map, size, places, clear])
	const { zooms, zoomBy, panBy, showAll } = useZooms(
		whole,
		zoom ? stage : noStage,
		zoom?.centres ?? WHOLE_SIDES,
		zoom?.onCentres ?? ignore,
	)
	const layout = useMemo(() => zoomedMap(whole, zooms), [whole, zooms])
	const isNear = isNearOn(zooms)
	const laid = useMemo(
		() =>
			layoutConnections(isNear ? connections.exact : connections.wide, layout, {
				day,
				isTall: size.isTall,
				isNear,
				isMerged: canZoom,
			}),
		[isNear, connections, layout, day, size.isTall, canZoom],
	)
	const [pointed, setPointed] = useState<string | null>(null)
	/** The last focused place, whose arcs the keyboard follows. */
	const [place, setPlace] = useState<string | null>(null)
	const marks = useMemo(() => westToEast(laid.marks), [laid])
	const drag = useDrag(panBy, (side, factor, at) =>
		zoomBy(factor, side, pointOf({ clientX: at.x, clientY: at.y }, stage.current)),
	)
	useEffect(() => onLeft?.(laid), [onLeft, laid])
	const open = (mark: MapMark): void => {
		const isFar = zooms[mark.side].k < 11
		if (mark.sites.length > 1 && isFar) zoomBy(FACTOR * FACTOR, mark.side, mark)
		else onMark(mark)
	}
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return
		const mark = marks.find(({ key }) => key === keyAt(event.target))
		const isWalk =
			mark !== undefined && !event.shiftKey && !(isVertical && /^Arrow(Left|Right)$/.test(event.key))
		const act =
			(isWalk && walk(event.key, mark, marks, stage.current)) ||
			(canZoom && zooming(event.key, mark, { zoomBy, panBy, showAll }))
		if (act) act()
		else if (mark && (event.key === 'Enter' || event.key === ' ')) open(mark)
		else return
		event.preventDefault()
	}
	/** Of places side by side, the nearest: the upper mark may cover the other. */
	const markUnder = (event: MouseEvent): MapMark | undefined =>
		markAt(marks, pointOf(event, stage.current)) ?? marks.find(({ key }) => key === keyAt(event.target))
	const arcUnder = (event: { readonly clientX: number; readonly clientY: number }): MapArc | null =>
		arcAt(laid.arcs, pointOf(event, stage.current))
	const tip = pointed === null ? null : tipOf(pointed, laid, wordsOfMark, wordsOfArc)
	const ofPlace = place ?? main
	return (
		<div className={styles.map} data-part="map">
			<p id={keysId} className="visually-hidden">
				{translate(canZoom ? 'map.keys' : 'map.keysWithoutZoom')}
			</p>
			{/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset. */}
			<svg
				ref={stage}
				width={size.width}
				height={size.height}
				viewBox={`0 0 ${size.width} ${size.height}`}
				role="group"
				aria-label={props.label}
				aria-describedby={keysId}
				tabIndex={canZoom ? 0 : undefined}
				data-zoom={canZoom ? (isNear ? 'near' : 'far') : undefined}
				data-selection={hasSelection || undefined}
				data-pointed={pointed === null ? undefined : 'some'}
				onKeyDown={onKeyDown}
				onFocus={(event) => {
					const key = keyAt(event.target)
					setPointed(key)
					if (key !== null) setPlace(key)
				}}
				onBlur={() => setPointed(null)}
				onPointerDown={(event) =>
					drag.start(event, canZoom ? sideAt(layout, pointOf(event, stage.current)) : null)
				}
				onPointerMove={(event: PointerEvent) => {
					if (drag.move(event)) return
					setPointed((markUnder(event) ?? arcUnder(event))?.key ?? null)
				}}
				onPointerUp={drag.end}
				onPointerCancel={drag.end}
				onPointerLeave={() => setPointed(null)}
				onClick={(event) => {
					if (drag.wasDrag()) return
					const mark = markUnder(event)
					const arc = mark ? null : arcUnder(event)
					if (mark) open(mark)
					else if (arc) onArc(arc)
				}}
			>
				<Outlines layout={layout} size={size} />
				{/* What matters is drawn over the rest. */}
				{[...laid.arcs].reverse().map((arc) => (
					<Arc
						key={arc.key}
						path={arc.path}
						tail={arc.tail}
						look={arc.look}
						age={arc.age}
						count={countOf(arc.connections)}
						isDim={hasSelection && !arc.isSelected}
						isPointed={arc.key === pointed}
					/>
				))}
				{posts.length > 0 && <Posts posts={posts} layout={layout} />}
				<MapMarks
					marks={marks}
					layout={whole}
					size={size}
					hasSelection={hasSelection}
					pointed={pointed}
					main={main}
					rings={props.rings ?? null}
					overlapPlaces={props.overlapPlaces ?? NO_PLACES}
					notes={props.notes ?? NO_NOTES}
					clear={clear}
					maxNames={props.maxNames ?? (size.isTall ? 16 : 44)}
					wordsOf={wordsOfMark}
				/>
			</svg>
			<ArcNavigation
				arcs={laid.arcs}
				place={marks.find(({ sites }) => sites.some(({ id }) => id === ofPlace)) ?? null}
				isVertical={isVertical}
				wordsOf={wordsOfArc}
				onPoint={setPointed}
				onOpen={onArc}
			/>
			{tip && <PictureTip {...tip} width={size.width} />}
			{canZoom && (
				<ZoomButtons onNearer={() => zoomBy(FACTOR)} onFarther={() => zoomBy(1 / FACTOR)} onAll={showAll} />
			)}
		</div>
	)
}

function ignore(): void {}

/** The corner of the zoom buttons, in pixels; on a phone they are smaller and stand under the names. */
const BUTTONS = { width: 62, height: 140 }

function useClear(
	clear: readonly Box[],
	{ width, height, isTall }: MapSize,
	canZoom: boolean,
): readonly Box[] {
	return useMemo(() => {
		const corner = { ...BUTTONS, x: width - BUTTONS.width, y: height - BUTTONS.height }
		return canZoom && !isTall ? [...clear, corner] : clear
	}, [clear, width, height, isTall, canZoom])
}

/** Every place that was ever on this map, so that no inset vanishes while the selection changes. */
function useKnownPlaces(map: CountryMap, connections: readonly Connection[]): ReadonlyMap<string, Site> {
	const [known, setKnown] = useState<{ of: CountryMap; places: ReadonlyMap<string, Site> }>(() => ({
		of: map,
		places: new Map(),
	}))
	const before = known.of === map ? known.places : new Map<string, Site>()
	const added = connections.flatMap(({ from, to }) => [from, to]).filter(({ id }) => !before.has(id))
	if (added.length === 0 && known.of === map) return known.places
	const places = new Map([...before, ...added.map((site) => [site.id, site] as const)])
	setKnown({ of: map, places })
	return places
}

/**
 * Keyboard navigation among the arcs of the last focused place, from west to east; without one, among all
 * arcs, the largest first.
 */
function ArcNavigation({
	arcs,
	place,
	isVertical,
	wordsOf,
	onPoint,
	onOpen,
}: {
	arcs: readonly MapArc[]
	place: MapMark | null
	isVertical: boolean
	wordsOf: Props['wordsOfArc']
	onPoint: (key: string | null) => void
	onOpen: (arc: MapArc) => void
}) {
	const { translate } = useText()
	const stops = useMemo(() => (place === null ? arcs : arcsOf(place, arcs)), [arcs, place])
	return (
		<PictureNavigation
			label={translate('map.walk', { name: place?.sites[0]?.name ?? 'none' })}
			stops={stops}
			of={place?.key ?? null}
			isVertical={isVertical}
			wordsOf={(arc) => wordsOf(arc).join(' · ')}
			onPoint={(arc) => onPoint(arc?.key ?? null)}
			onOpen={onOpen}
		/>
	)
}

function arcsOf({ key }: MapMark, arcs: readonly MapArc[]): readonly MapArc[] {
	const own = arcs.filter(({ from, to }) => from.key === key || to.key === key)
	const otherEnd = ({ from, to }: MapArc): number => (from.key === key ? to : from).x
	return own.sort((one, other) => otherEnd(one) - otherEnd(other))
}

/** Memoised with plain values: while months play, most arcs stay as they are. */
const Arc = memo(function Arc({
	path,
	tail,
	look,
	age,
	count,
	isDim,
	isPointed,
}: Pick<MapArc, 'path' | 'tail' | 'look' | 'age'> & { count: number; isDim: boolean; isPointed: boolean }) {
	const common = {
		className: styles.arc,
		'data-dim': isDim || undefined,
		'data-pointed': isPointed || undefined,
		strokeWidth: Math.min(5, 1 + Math.log2(Math.max(1, count)) * 0.7),
	}
	const hasMet = (look === 'overlap' || look === 'over') && !isDim
	return (
		<>
			<path
				{...common}
				d={path}
				pathLength={100}
				data-look={look === 'proposed' ? look : 'plain'}
				data-age={age ?? 'NEVER'}
			/>
			{hasMet && <path {...common} d={tail} data-look={look} />}
		</>
	)
})

function keyAt(target: EventTarget): string | null {
	return target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null) : null
}

function tipOf(
	pointed: string,
	{ marks, arcs }: ConnectionsLayout,
	wordsOfMark: Props['wordsOfMark'],
	wordsOfArc: Props['wordsOfArc'],
): { readonly at: MapPoint; readonly lines: readonly string[] } | null {
	const mark = marks.find(({ key }) => key === pointed)
	if (mark) return { at: mark, lines: wordsOfMark(mark) }
	const arc = arcs.find(({ key }) => key === pointed)
	const at = arc?.points[Math.floor(arc.points.length / 2)]
	return arc && at ? { at, lines: wordsOfArc(arc) } : null
}

/** Arrows move from place to place, from west to east. */
function walk(
	key: string,
	mark: MapMark,
	marks: readonly MapMark[],
	stage: Element | null,
): (() => void) | null {
	const at = marks.indexOf(mark)
	const next = {
		ArrowRight: at + 1,
		ArrowDown: at + 1,
		ArrowLeft: at - 1,
		ArrowUp: at - 1,
		Home: 0,
		End: marks.length - 1,
	}[key]
	if (next === undefined) return null
	const target = marks[Math.max(0, Math.min(marks.length - 1, next))]
	return () => {
		for (const element of stage?.querySelectorAll<SVGElement>('[data-mark]') ?? [])
			if (element.getAttribute('data-mark') === target?.key) element.focus()
	}
}

/** + and − zoom around the place, 0 shows all, arrows pan. */
function zooming(
	key: string,
	mark: MapMark | undefined,
	{ zoomBy, panBy, showAll }: Pick<ReturnType<typeof useZooms>, 'zoomBy' | 'panBy' | 'showAll'>,
): (() => void) | null {
	if (key === '+' || key === '=') return () => zoomBy(FACTOR, mark?.side, mark)
	if (key === '-') return () => zoomBy(1 / FACTOR, mark?.side, mark)
	if (key === '0') return showAll
	const by = (
		{ ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] } as const
	)[key as 'ArrowLeft']
	if (by === undefined) return null
	const sides: readonly MapSide[] = mark ? [mark.side] : ['french', 'partner']
	return () => {
		for (const side of sides) panBy(side, ...by)
	}
}

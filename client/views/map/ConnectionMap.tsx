import {
	type KeyboardEvent,
	memo,
	type PointerEvent,
	useEffect,
	useId,
	useMemo,
	useRef,
	useState,
} from 'react'
import { useText } from '../../text/useText'
import { PictureNavigation } from '../../ui/PictureNavigation'
import { ZoomButtons } from '../graph/ZoomButtons'
import styles from './ConnectionMap.module.css'
import {
	arcAt,
	type Connection,
	type ConnectionsLayout,
	countOf,
	layoutConnections,
	type MapArc,
	type MapMark,
	westToEast,
} from './layoutConnections'
import { type CountryMap, insetsWith, layoutMap, type MapLayout, type MapSide } from './layoutMap'
import { MapMarks } from './MapMarks'
import { Outlines } from './Outlines'
import { type Post, Posts } from './Posts'
import { type StageSize, stageBoxes, stageSize } from './stageBoxes'
import { useDrag } from './useDrag'
import { pointOf, useZooms } from './useZooms'
import { boxOf, type Centres, isNearOn, sideAt, zoomedMap } from './zoomMap'

interface Props {
	label: string
	map: CountryMap
	width: number
	/**
	 * Connections between places at the level of the view, and between places on record for a closer zoom.
	 */
	connections: { readonly wide: readonly Connection[]; readonly exact: readonly Connection[] }
	/** The zoom of each side. */
	centres: Centres
	onCentres: (centres: Centres) => void
	posts: readonly Post[]
	/** ISO day; null until it is known. */
	day: string | null
	hasSelection: boolean
	/** The words of a place in one line. */
	wordsOfMark: (mark: MapMark) => string
	wordsOfArc: (arc: MapArc) => string
	onMark: (mark: MapMark) => void
	onArc: (arc: MapArc) => void
	/** Tells what the map leaves out, for a line under it. */
	onLeft?: (left: Pick<ConnectionsLayout, 'left' | 'outside'>) => void
}

/** How far a key pans and zooms. */
const STEP = 60
const FACTOR = 1.6

/**
 * Both countries and the connections of their places; each side has a zoom of its own. The caller adds a
 * table of the same.
 */
export function ConnectionMap(props: Props) {
	const { map, width, connections, day, hasSelection, wordsOfMark, wordsOfArc, onMark, onArc, onLeft } = props
	const { translate } = useText()
	const keysId = useId()
	const stage = useRef<SVGSVGElement>(null)
	const size = useMemo(() => stageSize(width), [width])
	// As a text: a new selection rarely changes the insets, so the outlines and places are mostly kept.
	const insets = useMemo(() => {
		const french = connections.exact.map(({ from }) => from)
		return JSON.stringify(insetsWith(map, french))
	}, [map, connections])
	const whole = useMemo(() => layoutMap(map, stageBoxes(size), JSON.parse(insets)), [map, size, insets])
	const { zooms, zoomBy, panBy, showAll } = useZooms(whole, stage, props.centres, props.onCentres)
	const layout = useMemo(() => zoomedMap(whole, zooms), [whole, zooms])
	const isNear = isNearOn(zooms)
	const laid = useMemo(
		() =>
			layoutConnections(isNear ? connections.exact : connections.wide, layout, {
				day,
				isTall: size.isTall,
				isNear,
			}),
		[isNear, connections, layout, day, size.isTall],
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
		const act =
			mark && !event.shiftKey
				? walk(event.key, mark, marks, stage.current)
				: panning(event.key, mark?.side, panBy)
		if (act) act()
		else if (event.key === '+' || event.key === '=') zoomBy(FACTOR, mark?.side, mark)
		else if (event.key === '-') zoomBy(1 / FACTOR, mark?.side, mark)
		else if (event.key === '0') showAll()
		else if (mark && (event.key === 'Enter' || event.key === ' ')) open(mark)
		else return
		event.preventDefault()
	}
	const pointAt = (event: PointerEvent): MapArc | null => arcAt(laid.arcs, pointOf(event, stage.current))
	const said = pointed === null ? null : saidOf(pointed, laid, wordsOfMark, wordsOfArc)
	return (
		<div className={styles.map}>
			<p className={`caption ${styles.readOut}`} aria-hidden="true">
				{said ?? translate('map.keys')}
			</p>
			<p id={keysId} className="visually-hidden">
				{translate('map.keys')}
			</p>
			<div className={styles.stage}>
				{/* biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset. */}
				<svg
					ref={stage}
					width={size.width}
					height={size.height}
					viewBox={`0 0 ${size.width} ${size.height}`}
					role="group"
					aria-label={props.label}
					aria-describedby={keysId}
					// biome-ignore lint/a11y/noNoninteractiveTabindex: arrows move it, + and − bring it nearer.
					tabIndex={0}
					className={isNear ? styles.isNear : undefined}
					data-selection={hasSelection || undefined}
					onKeyDown={onKeyDown}
					onFocus={(event) => {
						const key = keyAt(event.target)
						setPointed(key)
						if (key !== null) setPlace(key)
					}}
					onBlur={() => setPointed(null)}
					onPointerDown={(event) => drag.start(event, sideAt(layout, pointOf(event, stage.current)))}
					onPointerMove={(event) => {
						if (drag.move(event)) return
						setPointed(keyAt(event.target) ?? pointAt(event)?.key ?? null)
					}}
					onPointerUp={drag.end}
					onPointerCancel={drag.end}
					onPointerLeave={() => setPointed(null)}
					onClick={(event) => {
						if (drag.wasDrag()) return
						const mark = marks.find(({ key }) => key === keyAt(event.target))
						const arc = mark ? null : arcAt(laid.arcs, pointOf(event, stage.current))
						if (mark) open(mark)
						else if (arc) onArc(arc)
					}}
				>
					<Outlines layout={layout} />
					<Edges size={size} seam={seamOf(whole, size)} />
					<Arcs arcs={laid.arcs} hasSelection={hasSelection} pointed={pointed} />
					<Posts posts={props.posts} layout={layout} />
					<MapMarks
						marks={marks}
						layout={whole}
						size={size}
						hasSelection={hasSelection}
						pointed={pointed}
						wordsOf={wordsOfMark}
					/>
				</svg>
				<ArcWalk
					arcs={laid.arcs}
					place={marks.find(({ key }) => key === place) ?? null}
					wordsOf={wordsOfArc}
					onPoint={setPointed}
					onOpen={onArc}
				/>
				<ZoomButtons onNearer={() => zoomBy(FACTOR)} onFarther={() => zoomBy(1 / FACTOR)} onAll={showAll} />
			</div>
		</div>
	)
}

/**
 * Keyboard navigation among the arcs of the last focused place, from west to east; without one, among all
 * arcs, the largest first.
 */
function ArcWalk({
	arcs,
	place,
	wordsOf,
	onPoint,
	onOpen,
}: {
	arcs: readonly MapArc[]
	place: MapMark | null
	wordsOf: (arc: MapArc) => string
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
			wordsOf={wordsOf}
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

function Arcs({
	arcs,
	hasSelection,
	pointed,
}: {
	arcs: readonly MapArc[]
	hasSelection: boolean
	pointed: string | null
}) {
	// What matters is drawn over the rest.
	return [...arcs]
		.reverse()
		.map((arc) => (
			<Arc
				key={arc.key}
				arc={arc}
				isDim={hasSelection && !arc.isSelected}
				isWhole={hasSelection || arc.key === pointed}
				isPointed={arc.key === pointed}
			/>
		))
}

/**
 * Without a selection, an overlap colours only the end of the arc at its place; otherwise hardly any plain
 * ink would remain.
 */
const Arc = memo(function Arc({
	arc: { path, tail, look, age, connections },
	isDim,
	isWhole,
	isPointed,
}: {
	arc: MapArc
	isDim: boolean
	isWhole: boolean
	isPointed: boolean
}) {
	const common = {
		className: styles.arc,
		'data-dim': isDim || undefined,
		'data-pointed': isPointed || undefined,
		strokeWidth: Math.min(5, 1 + Math.log2(Math.max(1, countOf(connections))) * 0.7),
	}
	const isTail = look === 'overlap' && !isWhole
	return (
		<>
			<path
				{...common}
				d={path}
				pathLength={100}
				data-look={isTail ? 'plain' : look}
				data-age={age ?? 'NEVER'}
			/>
			{isTail && <path {...common} d={tail} data-look="overlap" data-age="RECENT" />}
		</>
	)
})

/** Fades the upper edge, and the seam where both countries' drawings meet. */
function Edges({ size: { width, height, isTall }, seam }: { size: StageSize; seam: number }) {
	const id = useId()
	const across = isTall
		? { x: 0, y: seam - 24, width, height: 48 }
		: { x: seam - 40, y: 0, width: 80, height }
	return (
		<g className={styles.edges}>
			<linearGradient id={`${id}seam`} x1="0" y1="0" x2={isTall ? 0 : 1} y2={isTall ? 1 : 0}>
				<stop offset="0" stopOpacity="0" />
				<stop offset="0.5" />
				<stop offset="1" stopOpacity="0" />
			</linearGradient>
			<linearGradient id={`${id}top`} x1="0" y1="0" x2="0" y2="1">
				<stop offset="0.3" />
				<stop offset="1" stopOpacity="0" />
			</linearGradient>
			<rect {...across} fill={`url(#${id}seam)`} />
			<rect x="0" y="0" width={width} height="48" fill={`url(#${id}top)`} />
		</g>
	)
}

function keyAt(target: EventTarget): string | null {
	return target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null) : null
}

/** The seam between both countries' parts. */
function seamOf(layout: MapLayout, { isTall }: StageSize): number {
	const box = boxOf(layout, 'partner')
	return (isTall ? box?.y : box?.x) ?? 0
}

function saidOf(
	pointed: string,
	{ marks, arcs }: ConnectionsLayout,
	wordsOfMark: Props['wordsOfMark'],
	wordsOfArc: Props['wordsOfArc'],
): string | null {
	const mark = marks.find(({ key }) => key === pointed)
	if (mark) return wordsOfMark(mark)
	const arc = arcs.find(({ key }) => key === pointed)
	return arc ? wordsOfArc(arc) : null
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

function panning(
	key: string,
	side: MapSide | undefined,
	panBy: (side: MapSide, across: number, down: number) => void,
): (() => void) | null {
	const by = (
		{ ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] } as const
	)[key as 'ArrowLeft']
	if (by === undefined) return null
	return () => {
		for (const one of side ? [side] : (['french', 'partner'] as const)) panBy(one, ...by)
	}
}

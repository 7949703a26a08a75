import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { MapLayout, MapPoint, MapSide } from './layoutMap'
import {
	boxOf,
	type Centres,
	centreOf,
	pannedBy,
	sideAt,
	WHOLE_MAP,
	type Zooms,
	zoomedAt,
	zoomOf,
} from './zoomMap'

export interface ZoomState {
	readonly zooms: Zooms
	/** Zooms one side by a factor, around a point or the centre of its box; without a side, both. */
	zoomBy(factor: number, side?: MapSide, at?: MapPoint): void
	panBy(side: MapSide, across: number, down: number): void
	showAll(): void
}

/** Milliseconds without a change before the zoom is reported. */
const SETTLES = 250

/**
 * The zoom of each side, changed by the wheel and by callers. It follows `centres`, and calls `onCentres`
 * when a change has settled.
 */
export function useZooms(
	layout: MapLayout | null,
	stage: RefObject<Element | null>,
	centres: Centres,
	onCentres: (centres: Centres) => void,
): ZoomState {
	const [zooms, setZooms] = useState(WHOLE_MAP)
	const latest = useRef({ zooms, layout })
	latest.current = { zooms, layout }
	const told = useRef<string | null>(null)
	const asked = keyOf(centres)
	const wanted = useRef(centres)
	wanted.current = centres
	const laid = useRef<MapLayout | null>(null)
	// Follows a new address. A reported zoom comes back as an address, perhaps after a newer zoom, which
	// stays. A new layout (more records, another size) keeps the centre.
	useLayoutEffect(() => {
		const before = laid.current
		laid.current = layout
		if (layout === null) return
		if (before === null || told.current !== asked) {
			told.current = asked
			setZooms(zoomsOf(layout, wanted.current))
		} else if (before !== layout) {
			setZooms((zooms) => zoomsOf(layout, centresOf(before, zooms)))
		}
	}, [layout, asked])
	useEffect(() => {
		if (layout === null || told.current === null) return undefined
		const next = centresOf(layout, zooms)
		if (keyOf(next) === told.current) return undefined
		const timer = setTimeout(() => {
			told.current = keyOf(next)
			onCentres(next)
		}, SETTLES)
		return () => clearTimeout(timer)
	}, [layout, zooms, onCentres])
	const zoomBy = useCallback((factor: number, side?: MapSide, at?: MapPoint): void => {
		const { layout: now } = latest.current
		if (!now) return
		setZooms((before) => {
			const next = { ...before }
			for (const one of side ? [side] : (['french', 'partner'] as const)) {
				const box = boxOf(now, one)
				const middle = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
				if (box && middle) next[one] = zoomedAt(before[one], at ?? middle, factor, box)
			}
			return next
		})
	}, [])
	const panBy = useCallback((side: MapSide, across: number, down: number): void => {
		const box = latest.current.layout && boxOf(latest.current.layout, side)
		if (box) setZooms((before) => ({ ...before, [side]: pannedBy(before[side], across, down, box) }))
	}, [])
	useWheel(stage, (event) => {
		const { layout: now, zooms: before } = latest.current
		const at = pointOf(event, stage.current)
		const side = now && sideAt(now, at)
		if (!side) return
		const factor = Math.exp(-Math.max(-60, Math.min(60, event.deltaY)) * 0.006)
		// A side that is fully zoomed out leaves the wheel to the page.
		if (factor < 1 && before[side].k === 1) return
		event.preventDefault()
		zoomBy(factor, side, at)
	})
	return { zooms, zoomBy, panBy, showAll: useCallback(() => setZooms(WHOLE_MAP), []) }
}

function zoomsOf(layout: MapLayout, { french, partner }: Centres): Zooms {
	return { french: zoomOf(layout, 'french', french), partner: zoomOf(layout, 'partner', partner) }
}

function centresOf(layout: MapLayout, { french, partner }: Zooms): Centres {
	return { french: centreOf(layout, 'french', french), partner: centreOf(layout, 'partner', partner) }
}

function keyOf({ french, partner }: Centres): string {
	return [french, partner].map((one) => one && [one.k, one.across, one.down].join(' ')).join(';')
}

/** Listens to the wheel itself, since React's listeners cannot keep the page from scrolling. */
function useWheel(stage: RefObject<Element | null>, act: (event: WheelEvent) => void): void {
	const latest = useRef(act)
	latest.current = act
	useEffect(() => {
		const element = stage.current
		if (!(element instanceof SVGElement)) return
		const onWheel = (event: WheelEvent): void => latest.current(event)
		element.addEventListener('wheel', onWheel, { passive: false })
		return () => element.removeEventListener('wheel', onWheel)
	}, [stage])
}

/** The point of an event on a drawing whose units are pixels. */
export function pointOf(
	event: { readonly clientX: number; readonly clientY: number },
	element: Element | null,
): MapPoint {
	const box = element?.getBoundingClientRect()
	return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
}

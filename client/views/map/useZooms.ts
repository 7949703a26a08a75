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
	/** Nearer or farther by a factor on one side, around a point or the middle of its box; without a side on both. */
	zoomBy(factor: number, side?: MapSide, at?: MapPoint): void
	panBy(side: MapSide, across: number, down: number): void
	showAll(): void
}

/** Milliseconds for which a look stays before it is told. */
const SETTLES = 250

/**
 * How near each side is looked at, by the wheel over it and by whoever asks. It follows `centres`, and tells by `onCentres`
 * what became of them once it stays.
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
	// Another address is followed. What was told comes back as the address, maybe after a newer look, which stays; on another
	// layout, as where more records have come or the size is another, with the same middle.
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
		// What is whole already leaves the wheel to the page.
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

/** React hears the wheel too late to keep the page where it is. */
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

/** Where an event is on a drawing whose units are pixels. */
export function pointOf(
	event: { readonly clientX: number; readonly clientY: number },
	element: Element | null,
): MapPoint {
	const box = element?.getBoundingClientRect()
	return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
}

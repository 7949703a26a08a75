import { type PointerEvent, useRef } from 'react'
import type { MapPoint, MapSide } from './layoutMap'

/** A shorter drag, in pixels, is a click. */
const MIN_DRAG = 4

/** Dragging pans the side on which it began; two fingers zoom around the point between them. */
export function useDrag(
	onDrag: (side: MapSide, across: number, down: number) => void,
	onPinch: (side: MapSide, factor: number, at: MapPoint) => void,
) {
	const pointers = useRef(new Map<number, MapPoint>())
	const side = useRef<MapSide | null>(null)
	const isMoved = useRef(false)
	return {
		start(event: PointerEvent, on: MapSide | null): void {
			if (pointers.current.size === 0) isMoved.current = false
			if (event.button !== 0 || on === null) return
			if (pointers.current.size === 0) side.current = on
			if (pointers.current.size < 2) pointers.current.set(event.pointerId, pointAt(event))
		},
		/** Handles a move; gives whether the pointer drags. */
		move(event: PointerEvent): boolean {
			const last = pointers.current.get(event.pointerId)
			const on = side.current
			if (!last || on === null) return false
			const now = pointAt(event)
			const [across, down] = [now.x - last.x, now.y - last.y]
			const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1]
			if (!isMoved.current && Math.hypot(across, down) < MIN_DRAG) return true
			if (!isMoved.current) event.currentTarget.setPointerCapture?.(event.pointerId)
			isMoved.current = true
			pointers.current.set(event.pointerId, now)
			if (other === undefined) {
				onDrag(on, across, down)
				return true
			}
			const factor = distance(now, other) / Math.max(1, distance(last, other))
			onPinch(on, factor, middle(now, other))
			// The point between two fingers moves half as far as one finger.
			onDrag(on, across / 2, down / 2)
			return true
		},
		end(event: PointerEvent): void {
			pointers.current.delete(event.pointerId)
		},
		/** Whether the next click only ends a drag. */
		wasDrag: (): boolean => isMoved.current,
	}
}

function pointAt({ clientX, clientY }: PointerEvent): MapPoint {
	return { x: clientX, y: clientY }
}

function distance(one: MapPoint, other: MapPoint): number {
	return Math.hypot(one.x - other.x, one.y - other.y)
}

function middle(one: MapPoint, other: MapPoint): MapPoint {
	return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 }
}

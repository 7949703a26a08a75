/** The outline that a reader draws with Shift held down; actors inside it are selected. */

import type { Point } from './layoutGraph'
import styles from './OverlaySheets.module.css'
import { svgElement } from './svg'

/** A shorter movement, in pixels, is a click. */
const MIN_SIZE = 8

export class LassoLayer {
	readonly #sheet = svgElement('svg', { class: styles.graphSheet ?? '', 'aria-hidden': 'true' })
	readonly #outline = svgElement('path', { class: styles.lasso ?? '', 'data-part': 'lasso' })
	#points: Point[] | null = null

	constructor(
		private readonly stage: HTMLElement,
		private readonly onEnd: (isInside: (point: Point) => boolean) => void,
	) {
		this.#sheet.append(this.#outline)
		// Before sigma gets the event, which would pan.
		stage.addEventListener('mousedown', this.#begin, true)
	}

	kill(): void {
		this.stage.removeEventListener('mousedown', this.#begin, true)
		this.#stop()
	}

	readonly #begin = (event: MouseEvent): void => {
		if (!event.shiftKey || event.button !== 0) return
		event.preventDefault()
		event.stopPropagation()
		this.#points = [this.#pointOf(event)]
		this.stage.append(this.#sheet)
		window.addEventListener('mousemove', this.#draw, true)
		window.addEventListener('mouseup', this.#close, true)
	}

	readonly #draw = (event: MouseEvent): void => {
		event.stopPropagation()
		this.#points?.push(this.#pointOf(event))
		const path = this.#points?.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')
		this.#outline.setAttribute('d', `M${path}Z`)
	}

	readonly #close = (event: MouseEvent): void => {
		event.stopPropagation()
		const outline = this.#points ?? []
		this.#stop()
		const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)]
		const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
		if (outline.length > 2 && size >= MIN_SIZE) this.onEnd((point) => isInsideOutline(point, outline))
	}

	#stop(): void {
		this.#points = null
		this.#outline.setAttribute('d', '')
		this.#sheet.remove()
		window.removeEventListener('mousemove', this.#draw, true)
		window.removeEventListener('mouseup', this.#close, true)
	}

	#pointOf({ clientX, clientY }: MouseEvent): Point {
		const { left, top } = this.stage.getBoundingClientRect()
		return { x: clientX - left, y: clientY - top }
	}
}

/** Whether a point lies inside a closed outline, by how often a ray from it crosses the outline. */
export function isInsideOutline({ x, y }: Point, outline: readonly Point[]): boolean {
	let isInside = false
	for (const [index, corner] of outline.entries()) {
		const before = outline.at(index - 1) ?? corner
		if (corner.y > y === before.y > y) continue
		const crossing = before.x + ((y - before.y) / (corner.y - before.y)) * (corner.x - before.x)
		if (x < crossing) isInside = !isInside
	}
	return isInside
}

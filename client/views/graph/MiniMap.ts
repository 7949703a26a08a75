/**
 * A small copy of the whole picture, with the part on the screen marked; hidden while everything is on the
 * screen. When it is focused, the keys of the graph move that part: arrows, + and −, 0 for everything.
 */
import type { Renderer } from './createRenderer'
import type { Point } from './layoutGraph'
import styles from './MiniMap.module.css'
import { COLOURS } from './signs'

const SIZE = { width: 148, height: 104, margin: 6 }

export class MiniMap {
	readonly #box = document.createElement('div')
	readonly #canvas = document.createElement('canvas')
	readonly #frame = document.createElement('div')
	#toMap: (point: Point) => Point = (point) => point
	#toPicture: (point: Point) => Point = (point) => point
	#isEmpty = true

	constructor(
		stage: HTMLElement,
		private readonly renderer: Renderer,
		private readonly onGo: (camera: Point) => void,
	) {
		this.#box.className = styles.miniMap ?? ''
		this.#box.dataset.part = 'minimap'
		this.#box.tabIndex = 0
		this.#box.setAttribute('role', 'group')
		this.#canvas.setAttribute('aria-hidden', 'true')
		this.#frame.className = styles.frame ?? ''
		this.#box.append(this.#canvas, this.#frame)
		this.#box.addEventListener('mousedown', this.#go)
		stage.append(this.#box)
		renderer.on('afterRender', this.#follow)
	}

	/** Redraws the picture from the places of its actors. */
	draw(places: readonly Point[]): void {
		this.#isEmpty = places.length < 2
		const { width, height, margin } = SIZE
		const density = window.devicePixelRatio || 1
		this.#canvas.width = width * density
		this.#canvas.height = height * density
		const context = this.#canvas.getContext('2d')
		if (!context || this.#isEmpty) return
		let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity]
		for (const { x, y } of places) {
			left = Math.min(left, x)
			right = Math.max(right, x)
			low = Math.min(low, y)
			high = Math.max(high, y)
		}
		const scale = Math.min(
			(width - 2 * margin) / Math.max(1, right - left),
			(height - 2 * margin) / Math.max(1, high - low),
		)
		const [middleX, middleY] = [(left + right) / 2, (low + high) / 2]
		this.#toMap = ({ x, y }) => ({
			x: width / 2 + (x - middleX) * scale,
			y: height / 2 - (y - middleY) * scale,
		})
		this.#toPicture = ({ x, y }) => ({
			x: middleX + (x - width / 2) / scale,
			y: middleY - (y - height / 2) / scale,
		})
		context.scale(density, density)
		context.fillStyle = COLOURS.inkFaint
		for (const place of places) {
			const { x, y } = this.#toMap(place)
			context.fillRect(x - 1, y - 1, 2, 2)
		}
		this.#follow()
	}

	/** Sets its accessible name. */
	name(label: string): void {
		this.#box.setAttribute('aria-label', label)
	}

	kill(): void {
		this.renderer.off('afterRender', this.#follow)
		this.#box.remove()
	}

	readonly #follow = (): void => {
		const { ratio } = this.renderer.getCamera().getState()
		const isShown = !this.#isEmpty && ratio < 0.85
		this.#box.hidden = !isShown
		if (!isShown) return
		const { width, height } = this.renderer.getDimensions()
		const first = this.#toMap(this.renderer.viewportToGraph({ x: 0, y: 0 }))
		const last = this.#toMap(this.renderer.viewportToGraph({ x: width, y: height }))
		const { style } = this.#frame
		style.transform = `translate(${first.x}px, ${first.y}px)`
		style.width = `${Math.max(4, last.x - first.x)}px`
		style.height = `${Math.max(4, last.y - first.y)}px`
	}

	readonly #go = (event: MouseEvent): void => {
		event.preventDefault()
		event.stopPropagation()
		const { left, top } = this.#box.getBoundingClientRect()
		const place = this.#toPicture({ x: event.clientX - left, y: event.clientY - top })
		this.onGo(this.renderer.graphToFramedGraph(place))
	}
}

/** The picture on the screen and what the reader does with it; React hands it pictures and hears of choices. */
import Graph from 'graphology'
import { createRenderer, type DrawnGraph, type NodeDrawing, type Renderer } from './createRenderer'
import { lineDrawing, nodeDrawing, officeDrawing } from './drawings'
import { LayoutController } from './LayoutController'
import type { Point } from './layoutGraph'
import { type Marks, OverlaySheets, officeKey } from './OverlaySheets'
import type { Picture, PictureLine } from './picture'
import { settle } from './settle'

export interface StageEvents {
	readonly onChoose: (id: string) => void
	readonly onOpen: (id: string) => void
}

const WEIGHTS = { active: 1, unknown: 0.8, low: 0.6, faint: 0.5, part: 0.5 } as const

export class GraphStage {
	readonly #graph: DrawnGraph = new Graph({ type: 'undirected', multi: false })
	readonly #renderer: Renderer
	readonly #layout = new LayoutController()
	readonly #sheets: OverlaySheets
	readonly #places = new Map<string, Point>()
	#scale: number | null = null
	#marks: Marks = { chosen: null, focused: null, hovered: null }
	#stopSettling: () => void = () => {}

	constructor(
		readonly stage: HTMLElement,
		container: HTMLElement,
		private readonly isStill: boolean,
		events: StageEvents,
	) {
		this.#renderer = createRenderer(this.#graph, container)
		this.#sheets = new OverlaySheets(stage, this.#renderer, this.#graph)
		this.#renderer.on('clickNode', ({ node }) => events.onChoose(this.#actorOf(node)))
		this.#renderer.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
			preventSigmaDefault()
			events.onOpen(this.#actorOf(node))
		})
		this.#renderer.on('enterNode', ({ node }) => this.mark({ hovered: this.#actorOf(node) }))
		this.#renderer.on('leaveNode', () => this.mark({ hovered: null }))
	}

	/** Draws a picture: what stays keeps its place, what is new finds one beside it. */
	async show(picture: Picture): Promise<void> {
		const places = await this.#placesFor(picture)
		if (!places) return
		this.#stopSettling()
		const isFirst = this.#graph.order === 0
		this.#drop(picture)
		const moved = this.#draw(picture, isFirst || this.isStill)
		if (isFirst) this.#frame()
		this.#sheets.show(picture)
		if (moved.size > 0) this.#stopSettling = settle(this.#graph, moved, () => this.#placeOffices(picture))
		this.#placeOffices(picture)
		this.stage.dataset.ready = String(picture.nodes.length)
	}

	mark(marks: Partial<Marks>): void {
		const next = { ...this.#marks, ...marks }
		if (Object.entries(next).every(([key, value]) => this.#marks[key as keyof Marks] === value)) return
		this.#marks = next
		this.#sheets.mark(next)
	}

	/** Brings an actor to the middle. */
	centreOn(id: string): void {
		const data = this.#renderer.getNodeDisplayData(id)
		if (data) this.#animate({ x: data.x, y: data.y })
	}

	/** Brings an actor on the screen, if it is not there. */
	reveal(id: string): void {
		if (!this.#graph.hasNode(id)) return
		const { width, height } = this.#renderer.getDimensions()
		const { x, y } = this.#renderer.graphToViewport(this.#graph.getNodeAttributes(id))
		if (x < 40 || y < 40 || x > width - 40 || y > height - 40) this.centreOn(id)
	}

	/** Factor under 1 comes nearer. */
	zoom(factor: number): void {
		const { ratio } = this.#renderer.getCamera().getState()
		this.#animate({ ratio: ratio * factor })
	}

	/** By parts of the screen. */
	pan(right: number, down: number): void {
		const { x, y, ratio } = this.#renderer.getCamera().getState()
		this.#animate({ x: x + right * ratio, y: y - down * ratio })
	}

	/** Shows everything. */
	fit(): void {
		this.#frame()
		this.#animate({ x: 0.5, y: 0.5, ratio: 1 })
	}

	get named(): readonly string[] {
		return this.#sheets.named
	}

	kill(): void {
		this.#stopSettling()
		this.#layout.kill()
		this.#sheets.kill()
		this.#renderer.kill()
	}

	async #placesFor(picture: Picture): Promise<boolean> {
		const answer = await this.#layout.ask({
			nodes: picture.nodes.map(({ id, links }) => ({ id, at: this.#places.get(id) ?? null, size: links })),
			edges: picture.lines.map(({ from, to, style }) => ({ from, to, weight: WEIGHTS[style] })),
			scale: this.#scale,
		})
		if (!answer) return false
		this.#scale = answer.scale
		for (const [id, place] of answer.places) this.#places.set(id, place)
		return true
	}

	#drop(picture: Picture): void {
		const nodes = new Set(picture.nodes.map(({ id }) => id))
		for (const { key, office } of picture.lines) if (office !== null) nodes.add(officeKey(key))
		for (const id of this.#graph.nodes()) if (!nodes.has(id)) this.#graph.dropNode(id)
		const lines = new Set(picture.lines.map(({ key }) => key))
		for (const key of this.#graph.edges()) if (!lines.has(key)) this.#graph.dropEdge(key)
	}

	/** Gives the actors that have to move, with where to: new ones start beside a neighbour. */
	#draw(picture: Picture, atOnce: boolean): ReadonlyMap<string, Point> {
		const moved = new Map<string, Point>()
		const start = startsOf(picture, this.#graph)
		for (const node of picture.nodes) {
			const place = this.#places.get(node.id)
			if (!place) continue
			const drawing = nodeDrawing(node, picture.nodes.length)
			if (this.#graph.hasNode(node.id)) this.#graph.mergeNodeAttributes(node.id, drawing)
			else {
				const from = atOnce ? place : (start.get(node.id) ?? place)
				this.#graph.addNode(node.id, { ...drawing, ...from })
				if (from !== place) moved.set(node.id, place)
			}
		}
		for (const line of picture.lines) this.#drawLine(line)
		return moved
	}

	#drawLine(line: PictureLine): void {
		const { key, from, to, office, voice } = line
		if (!this.#graph.hasNode(from) || !this.#graph.hasNode(to) || from === to) return
		if (this.#graph.hasEdge(key)) this.#graph.mergeEdgeAttributes(key, lineDrawing(line))
		else if (!this.#graph.hasEdge(from, to)) this.#graph.addEdgeWithKey(key, from, to, lineDrawing(line))
		if (office !== null) this.#graph.mergeNode(officeKey(key), { ...officeDrawing(voice), x: 0, y: 0 })
	}

	#placeOffices(picture: Picture): void {
		for (const { key, from, to, office } of picture.lines) {
			if (office === null || !this.#graph.hasNode(from) || !this.#graph.hasNode(to)) continue
			const [one, other] = [this.#graph.getNodeAttributes(from), this.#graph.getNodeAttributes(to)]
			this.#graph.mergeNodeAttributes(officeKey(key), { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 })
		}
	}

	/** The picture's own box: what comes later neither moves nor shrinks what is there. */
	#frame(): void {
		const places = this.#graph.mapNodes((_id, { x, y }: NodeDrawing) => ({ x, y }))
		if (places.length === 0) return
		const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
		const least = 120
		const span = (values: readonly number[]): [number, number] => {
			const [low, high] = [Math.min(...values), Math.max(...values)]
			const room = Math.max(0, least - (high - low)) / 2
			return [low - room, high + room]
		}
		this.#renderer.setCustomBBox({ x: span(xs), y: span(ys) })
		this.#renderer.refresh()
	}

	#animate(state: { x?: number; y?: number; ratio?: number }): void {
		const camera = this.#renderer.getCamera()
		if (this.isStill) camera.setState(state)
		else void camera.animate(state, { duration: 220, easing: 'quadraticOut' })
	}

	/** An office stands for the actor that owns it. */
	#actorOf(node: string): string {
		if (!node.startsWith('office ')) return node
		const key = node.slice('office '.length)
		return this.#graph.hasEdge(key) ? this.#graph.source(key) : node
	}
}

function startsOf(picture: Picture, graph: DrawnGraph): ReadonlyMap<string, Point> {
	const starts = new Map<string, Point>()
	for (const { from, to } of picture.lines) {
		for (const [one, other] of [
			[from, to],
			[to, from],
		] as const) {
			if (graph.hasNode(one) || !graph.hasNode(other) || starts.has(one)) continue
			const { x, y } = graph.getNodeAttributes(other)
			starts.set(one, { x, y })
		}
	}
	return starts
}

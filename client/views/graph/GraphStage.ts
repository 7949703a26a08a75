/** The picture on the screen and what the reader does with it; React hands it pictures and hears of choices. */
import Graph from 'graphology'
import { animateNodes } from './animateNodes'
import { createRenderer, type DrawnGraph, type Renderer } from './createRenderer'
import { lineDrawing, nodeDrawing, officeDrawing } from './drawings'
import { frameOf } from './frameOf'
import { LayoutController } from './LayoutController'
import type { Point } from './layoutGraph'
import { type Marks, OverlayLayers, officeKey } from './OverlayLayers'
import type { Picture, PictureLine } from './picture'

export interface StageEvents {
	readonly onChoose: (id: string) => void
	readonly onOpen: (id: string) => void
}

/** Under this width the picture keeps its size and is panned, round the chosen actor. */
const NARROW = 500
const MIN_SCALE_ON_PHONE = 0.8
const WEIGHTS = { active: 1, unknown: 0.8, low: 0.6, memory: 0.6, faint: 0.5, part: 0.5 } as const

export class GraphStage {
	readonly #graph: DrawnGraph = new Graph({ type: 'undirected', multi: false })
	readonly #renderer: Renderer
	readonly #layout = new LayoutController()
	readonly #overlays: OverlayLayers
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
		this.#overlays = new OverlayLayers(stage, this.#renderer, this.#graph)
		// What WebGL drew is gone once it is on the screen: whoever keeps a picture asks for it once more.
		stage.addEventListener('keeppicture', () => this.#renderer.refresh())
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
		const isFirst = this.#isAnother(picture)
		if (!(await this.#placesFor(picture))) return
		this.#stopSettling()
		if (isFirst) this.#graph.clear()
		this.#drop(picture)
		const moved = this.#draw(picture, isFirst || this.isStill)
		if (isFirst) this.#frame()
		this.#overlays.show(picture)
		this.#placeOffices(picture)
		if (moved.size > 0) this.#stopSettling = animateNodes(this.#graph, moved, () => this.#onStep(picture))
		if (!isFirst && moved.size > 0 && !this.#isAllOnScreen()) this.fit()
		this.stage.dataset.ready = String(picture.nodes.length)
	}

	mark(marks: Partial<Marks>): void {
		const next = { ...this.#marks, ...marks }
		if (Object.entries(next).every(([key, value]) => this.#marks[key as keyof Marks] === value)) return
		this.#marks = next
		this.#overlays.mark(next)
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

	/** Shows everything, whatever came since the picture was framed. */
	fit(): void {
		const whole = frameOf(this.#drawnPlaces(), this.#renderer.getDimensions(), this.#covered())
		const box = this.#renderer.getCustomBBox()
		if (!box) return
		const middle = { x: (whole.x[0] + whole.x[1]) / 2, y: (whole.y[0] + whole.y[1]) / 2 }
		const ratio = (whole.x[1] - whole.x[0]) / (box.x[1] - box.x[0])
		this.#animate({ ...this.#renderer.graphToFramedGraph(middle), ratio })
	}

	get named(): readonly string[] {
		return this.#overlays.named
	}

	kill(): void {
		this.#stopSettling()
		this.#layout.kill()
		this.#overlays.kill()
		this.#renderer.kill()
	}

	async #placesFor(picture: Picture): Promise<boolean> {
		if (this.#isAnother(picture)) {
			this.#places.clear()
			this.#scale = null
		}
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

	/** Another picture altogether, of which few actors are known: it is laid out afresh. */
	#isAnother({ nodes }: Picture): boolean {
		return nodes.filter(({ id }) => this.#places.has(id)).length * 4 < nodes.length
	}

	#drop(picture: Picture): void {
		const nodes = new Set(picture.nodes.map(({ id }) => id))
		for (const { key, office } of picture.lines) if (office !== null) nodes.add(officeKey(key))
		for (const id of this.#graph.nodes()) if (!nodes.has(id)) this.#graph.dropNode(id)
		const lines = new Set(picture.lines.map(({ key }) => key))
		for (const key of this.#graph.edges()) if (!lines.has(key)) this.#graph.dropEdge(key)
	}

	/** Gives the actors that have to move, with where to: new ones start beside a neighbour. */
	#draw(picture: Picture, isImmediate: boolean): ReadonlyMap<string, Point> {
		const moved = new Map<string, Point>()
		const start = startsOf(picture, this.#graph)
		for (const node of picture.nodes) {
			const place = this.#places.get(node.id)
			if (!place) continue
			const drawing = nodeDrawing(node, picture.nodes.length)
			if (this.#graph.hasNode(node.id)) this.#graph.mergeNodeAttributes(node.id, drawing)
			else {
				const from = isImmediate ? place : (start.get(node.id) ?? place)
				this.#graph.addNode(node.id, { ...drawing, ...from })
				if (from !== place) moved.set(node.id, place)
			}
		}
		for (const line of picture.lines) this.#drawLine(line)
		return moved
	}

	#drawLine(line: PictureLine): void {
		const { key, from, to, office, resultKind } = line
		if (!this.#graph.hasNode(from) || !this.#graph.hasNode(to) || from === to) return
		if (this.#graph.hasEdge(key)) this.#graph.mergeEdgeAttributes(key, lineDrawing(line))
		else if (!this.#graph.hasEdge(from, to)) this.#graph.addEdgeWithKey(key, from, to, lineDrawing(line))
		if (office !== null) this.#graph.mergeNode(officeKey(key), { ...officeDrawing(resultKind), x: 0, y: 0 })
	}

	#onStep(picture: Picture): void {
		this.#placeOffices(picture)
		this.#overlays.layOut()
	}

	#placeOffices(picture: Picture): void {
		for (const { key, from, to, office } of picture.lines) {
			if (office === null || !this.#graph.hasNode(from) || !this.#graph.hasNode(to)) continue
			const [one, other] = [this.#graph.getNodeAttributes(from), this.#graph.getNodeAttributes(to)]
			this.#graph.mergeNodeAttributes(officeKey(key), { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 })
		}
	}

	/** A box of its own for the picture: what comes later neither moves nor shrinks what is there. */
	#frame(): void {
		const chosen = this.#marks.chosen
		const centre =
			chosen !== null && this.#graph.hasNode(chosen) ? this.#graph.getNodeAttributes(chosen) : null
		const screen = this.#renderer.getDimensions()
		const minScale = screen.width < NARROW ? MIN_SCALE_ON_PHONE : 0
		this.#renderer.setCustomBBox(frameOf(this.#drawnPlaces(), screen, this.#covered(), { centre, minScale }))
		this.#renderer.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 })
		this.#renderer.refresh()
	}

	#drawnPlaces(): readonly Point[] {
		return [...this.#places].filter(([id]) => this.#graph.hasNode(id)).map(([, place]) => place)
	}

	#isAllOnScreen(): boolean {
		const { width, height } = this.#renderer.getDimensions()
		return this.#drawnPlaces().every((place) => {
			const { x, y } = this.#renderer.graphToViewport(place)
			return x > 0 && y > 0 && x < width && y < height
		})
	}

	/** A legend that lies on the canvas hides what would stand under it, where there is room to spare. */
	#covered(): number {
		const legend = this.stage.parentElement?.querySelector('[data-part="legend"][open]')
		if (!legend || getComputedStyle(legend).position !== 'absolute') return 0
		return legend.getBoundingClientRect().height
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

/**
 * The picture on the screen and what the reader does with it. React gives it pictures and is told of choices.
 */
import Graph from 'graphology'
import { animateNodes } from './animateNodes'
import { columnPlaces } from './columnLayout'
import { createRenderer, type DrawnGraph, type Renderer } from './createRenderer'
import { type Highlight, highlightOf } from './dimming'
import { lineDrawing, nodeDrawing, officeDrawing } from './drawings'
import { COLUMNS_MARGIN, drawingSize, frameOf } from './frameOf'
import { type DrawnPlace, gatherMoves } from './gatherMoves'
import { groupPlaces } from './groupLayout'
import { InkEasing } from './InkEasing'
import { LassoLayer } from './LassoLayer'
import { LayoutController } from './LayoutController'
import type { Point } from './layoutGraph'
import { fromShape, type LayoutShape, toShape } from './layoutShape'
import { columnsLine, type LineCurve, middleOf, STRAIGHT } from './linePath'
import { MiniMap } from './MiniMap'
import { type MarkedNodes, namesWidth, OverlayLayers, officeKey } from './OverlayLayers'
import {
	type GraphArrangement,
	type Picture,
	type PictureLine,
	type PictureNode,
	PLAIN_ARRANGEMENT,
	type Side,
} from './picture'

export interface StageEvents {
	/** `isMore`: adds to the selection. */
	readonly onChoose: (id: string, isMore: boolean) => void
	readonly onOpen: (id: string) => void
	/** The reader moved an actor. */
	readonly onPin: (id: string, place: Point) => void
	readonly onLasso: (ids: readonly string[]) => void
}

/** On a narrower screen the picture keeps its size and is panned, centred on the chosen actor. */
const NARROW = 500
const MIN_SCALE_ON_PHONE = 0.8
const WEIGHTS = { active: 1, unknown: 0.8, low: 0.6, memory: 0.6, faint: 0.5, part: 0.5 } as const
/** While the page loads, the room of the picture changes several times. */
const RESIZE_DELAY_MS = 120
/** The attribute for which sigma listens to changes of order; our drawings call it order. */
const ORDER_CHANGES: string = 'zIndex'
/** The distance between rows of a column, in units of the picture. */
const ROW = 30

export class GraphStage {
	readonly #graph: DrawnGraph = new Graph({ type: 'undirected', multi: false })
	readonly #renderer: Renderer
	readonly #layout = new LayoutController()
	readonly #overlays: OverlayLayers
	readonly #miniMap: MiniMap
	readonly #lasso: LassoLayer
	readonly #inks: InkEasing
	/** Places of actors for each layout, so that a layout that comes back finds them. */
	readonly #places = new Map<string, Map<string, Point>>()
	readonly #shapes = new Map<string, LayoutShape>()
	#shown: { readonly picture: Picture; readonly arrangement: GraphArrangement } | null = null
	#turn = 0
	/** The column of each actor of the picture. */
	#sides: ReadonlyMap<string, Side> = new Map()
	#selected: readonly string[] = []
	#lit: Highlight | null = null
	#marks: MarkedNodes = { chosen: null, focused: null, hovered: null }
	#stopSettling: () => void = () => {}
	#resized: ReturnType<typeof setTimeout> | undefined
	/** The size of the screen for which the picture was framed. */
	#framedFor = ''

	/** Whether something was drawn that sigma has not rendered yet, and so cannot repaint. */
	#isUnrendered = false
	readonly #onRendered = (): void => {
		this.#isUnrendered = false
	}

	/**
	 * After a change of order sigma rebuilds its buffers; otherwise it repaints them, and throws if there are
	 * none.
	 */
	readonly #changed = <Name extends string>(...attributes: Name[]): { attributes: Name[] } => ({
		attributes: this.#isUnrendered ? [...attributes, ORDER_CHANGES as Name] : attributes,
	})

	readonly #drawAgain = (): void => void this.#renderer.refresh()

	constructor(
		readonly stage: HTMLElement,
		container: HTMLElement,
		private readonly isStill: boolean,
		events: StageEvents,
	) {
		this.#renderer = createRenderer(this.#graph, container)
		this.#overlays = new OverlayLayers(stage, this.#renderer, this.#graph)
		this.#inks = new InkEasing(this.#graph, isStill, this.#changed)
		this.#renderer.on('afterRender', this.#onRendered)
		// The browser drops what WebGL drew once it is on the screen, so a copy needs it drawn again.
		stage.addEventListener('keeppicture', this.#drawAgain)
		this.#miniMap = new MiniMap(stage, this.#renderer, (place) => this.#animate(place))
		this.#lasso = new LassoLayer(stage, (isInside) =>
			events.onLasso(this.#drawnIds().filter((id) => isInside(this.#onScreen(id)))),
		)
		this.#renderer.on('clickNode', ({ node, event }) => {
			const { original } = event
			events.onChoose(this.#actorOf(node), original.ctrlKey || original.metaKey)
		})
		this.#renderer.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
			preventSigmaDefault()
			events.onOpen(this.#actorOf(node))
		})
		this.#renderer.on('enterNode', ({ node }) => this.mark({ hovered: this.#actorOf(node) }))
		this.#renderer.on('leaveNode', () => this.mark({ hovered: null }))
		this.#renderer.on('resize', () => {
			clearTimeout(this.#resized)
			this.#resized = setTimeout(() => this.#fitAnew(), RESIZE_DELAY_MS)
		})
		this.#renderer.on('nodeDrag', () => this.#onStep())
		this.#renderer.on('nodeDragEnd', ({ node }) => {
			if (isOffice(node)) return
			const { x, y } = this.#graph.getNodeAttributes(node)
			events.onPin(node, this.#pinnedAt({ x, y }))
		})
	}

	/**
	 * Draws a picture. Actors that stay keep their places; new ones start beside a neighbour or where the
	 * actor was that stood for them; actors that go move into the one that now stands for them.
	 */
	async show(picture: Picture, arrangement: GraphArrangement = PLAIN_ARRANGEMENT): Promise<void> {
		const turn = ++this.#turn
		// Rendering around the picture has blocked the page: this continues in a new task.
		await new Promise((resolve) => setTimeout(resolve))
		if (turn !== this.#turn) return
		const isAnother = this.#isAnother(picture)
		const places = await this.#placesFor(picture, arrangement, isAnother)
		if (places === null || turn !== this.#turn) return
		this.#stopSettling()
		const before = this.#shown
		const hasMoved = before !== null && layoutKey(before.arrangement) !== layoutKey(arrangement)
		if (isAnother) this.#graph.clear()
		const moves = gatherMoves(
			this.#drawnActors(before?.picture ?? null),
			picture.nodes,
			picture.lines,
			places,
		)
		this.#shown = { picture, arrangement }
		this.#sides = new Map(picture.nodes.map(({ id, side }) => [id, side]))
		this.#isUnrendered = true
		this.#lit = highlightOf(picture, this.#selected)
		this.#inks.cancel()
		const leaving = this.#drop(picture, this.isStill ? new Map() : moves.ends)
		const moved = this.#draw(places, isAnother || this.isStill, moves.starts)
		if (isAnother) this.#frame()
		this.#overlays.show(picture, arrangement, this.#lit)
		this.#placeOffices()
		this.#inks.start()
		const targets = new Map([...moved, ...leaving])
		const settle = (): void => {
			for (const id of leaving.keys()) if (this.#graph.hasNode(id)) this.#graph.dropNode(id)
			this.#miniMap.draw(this.#drawnPlaces())
		}
		if (targets.size > 0)
			this.#stopSettling = animateNodes(this.#graph, targets, () => this.#onStep(), settle)
		else settle()
		if (!isAnother && (hasMoved || !this.#isAllOnScreen(places))) this.fit()
		this.stage.dataset.ready = String(picture.nodes.length)
	}

	/** Sets the words of what React does not draw. */
	name({ miniMap }: { readonly miniMap: string }): void {
		this.#miniMap.name(miniMap)
	}

	mark(marks: Partial<MarkedNodes>): void {
		const next = { ...this.#marks, ...marks }
		if (Object.entries(next).every(([key, value]) => this.#marks[key as keyof MarkedNodes] === value)) return
		this.#marks = next
		this.#overlays.mark(next)
	}

	/** The selected actors and what is linked to them keep their full ink; the rest dims gradually. */
	select(ids: readonly string[]): void {
		if (ids.join() === this.#selected.join()) return
		this.#selected = ids
		if (this.#shown === null) return
		this.#lit = highlightOf(this.#shown.picture, ids)
		this.#redraw(this.#shown.picture)
		this.#overlays.light(this.#lit)
	}

	/** Centres an actor. */
	centreOn(id: string): void {
		const data = this.#renderer.getNodeDisplayData(id)
		if (data) this.#animate({ x: data.x, y: data.y })
	}

	/** Scrolls an actor into the screen if it is outside. */
	reveal(id: string): void {
		if (!this.#graph.hasNode(id)) return
		const { width, height } = this.#renderer.getDimensions()
		const { x, y } = this.#onScreen(id)
		if (x < 40 || y < 40 || x > width - 40 || y > height - 40) this.centreOn(id)
	}

	/** The place of an actor as a pin stores it, moved by so many steps of the keyboard. */
	placeOf(id: string, right = 0, up = 0): Point | null {
		if (!this.#graph.hasNode(id)) return null
		const { x, y } = this.#graph.getNodeAttributes(id)
		return this.#pinnedAt({ x: x + right * ROW, y: y + up * ROW })
	}

	/** A factor under 1 zooms in. */
	zoom(factor: number): void {
		const { ratio } = this.#renderer.getCamera().getState()
		this.#animate({ ratio: ratio * factor })
	}

	/** Pans by fractions of the screen. */
	pan(right: number, down: number): void {
		const { x, y, ratio } = this.#renderer.getCamera().getState()
		this.#animate({ x: x + right * ratio, y: y - down * ratio })
	}

	/** Shows everything, also what was added since the picture was framed. */
	fit(): void {
		const whole = frameOf(
			this.#drawnPlaces(),
			this.#renderer.getDimensions(),
			this.#covered(),
			undefined,
			this.#roomBeside(),
		)
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
		this.#turn += 1
		clearTimeout(this.#resized)
		this.#stopSettling()
		this.#inks.cancel()
		this.#layout.kill()
		this.#lasso.kill()
		this.#miniMap.kill()
		this.#overlays.kill()
		this.stage.removeEventListener('keeppicture', this.#drawAgain)
		this.#renderer.kill()
	}

	/** The places of a picture's actors; null if another picture came meanwhile. */
	async #placesFor(
		picture: Picture,
		arrangement: GraphArrangement,
		isAnother: boolean,
	): Promise<ReadonlyMap<string, Point> | null> {
		const key = layoutKey(arrangement)
		if (isAnother) {
			this.#places.clear()
			this.#shapes.clear()
		}
		const known = this.#places.get(key) ?? new Map<string, Point>()
		this.#places.set(key, known)
		if (arrangement.layout === 'columns') {
			const places = this.#inColumns(picture, this.#isInColumns ? this.#drawnPlacesById() : new Map())
			known.clear()
			for (const [id, place] of places) known.set(id, place)
		} else if (arrangement.groups.size > 0) {
			known.clear()
			for (const [id, place] of groupPlaces(picture.nodes)) known.set(id, place)
		} else if (!(await this.#askFor(picture, arrangement, known))) return null
		return new Map([...known, ...this.#pinsOf(arrangement)])
	}

	async #askFor(
		picture: Picture,
		arrangement: GraphArrangement,
		known: Map<string, Point>,
	): Promise<boolean> {
		const key = layoutKey(arrangement)
		const shape = this.#shapes.get(key) ?? null
		// The first layout ignores the pins of the address, which were set in a picture laid out without
		// them.
		const pins = shape ? this.#pinsOf(arrangement) : new Map<string, Point>()
		const answer = await this.#layout.ask({
			nodes: picture.nodes.map(({ id, links }) => ({
				id,
				at: pins.get(id) ?? known.get(id) ?? null,
				size: links,
			})),
			edges: picture.lines.map(({ from, to, style }) => ({ from, to, weight: WEIGHTS[style] })),
			shape,
			room: drawingSize(this.#renderer.getDimensions(), this.#covered()),
		})
		if (!answer) return false
		if (answer.shape) this.#shapes.set(key, answer.shape)
		for (const [id, place] of answer.places) known.set(id, place)
		return true
	}

	/** The places of pinned actors in the picture. */
	#pinsOf(arrangement: GraphArrangement): ReadonlyMap<string, Point> {
		const shape = this.#shapes.get(layoutKey(arrangement))
		if (!shape) return arrangement.pins
		return new Map([...arrangement.pins].map(([id, at]) => [id, toShape(shape, at)]))
	}

	/** A place of the picture as a pin stores it, the same for every shape of the window. */
	#pinnedAt(place: Point): Point {
		const shape = this.#shown && this.#shapes.get(layoutKey(this.#shown.arrangement))
		const { x, y } = shape ? fromShape(shape, place) : place
		return { x: Math.round(x), y: Math.round(y) }
	}

	/** `before`: the former places in columns, whose order stays. */
	#inColumns({ nodes, lines }: Picture, before: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
		return columnPlaces({ nodes, lines, before, row: ROW, width: this.#columnsApart(nodes) })
	}

	/** The distance at which both columns and the names beside them fill the screen. */
	#columnsApart(nodes: Picture['nodes']): number {
		const { width, height } = this.#renderer.getDimensions()
		const french = nodes.filter(({ side }) => side === 'french').length
		const rows = Math.max(french, nodes.length - french, 2)
		const scale = Math.min(1.2, Math.max(0.2, (height - 2 * COLUMNS_MARGIN) / (rows * ROW)))
		return Math.max(60, (width - 2 * (namesWidth(width) + 10)) / scale)
	}

	#roomBeside(): number | null {
		if (!this.#isInColumns) return null
		return namesWidth(this.#renderer.getDimensions().width)
	}

	/**
	 * Whether the picture shares few actors, or their containers, with the present one: it is then laid out
	 * anew.
	 */
	#isAnother({ nodes }: Picture): boolean {
		const drawn = this.#drawnActors(this.#shown?.picture ?? null)
		if (drawn.size === 0) return true
		const containers = new Set([...drawn.values()].flatMap(({ within }) => within))
		const isKnown = (id: string): boolean => drawn.has(id) || containers.has(id)
		return nodes.filter(({ id, within }) => isKnown(id) || within.some(isKnown)).length * 4 < nodes.length
	}

	#drawnActors(picture: Picture | null): ReadonlyMap<string, DrawnPlace> {
		const nodes = picture?.nodes.filter(({ id }) => this.#graph.hasNode(id)) ?? []
		return new Map(
			nodes.map(({ id, within }) => {
				const { x, y } = this.#graph.getNodeAttributes(id)
				return [id, { at: { x, y }, within }]
			}),
		)
	}

	/** Removes what is not in the picture. Gives the actors that first move somewhere, with their ends. */
	#drop(picture: Picture, ends: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
		const nodes = new Set(picture.nodes.map(({ id }) => id))
		for (const { key, office } of picture.lines) if (office !== null) nodes.add(officeKey(key))
		const leaving = new Map<string, Point>()
		for (const id of this.#graph.nodes()) {
			if (nodes.has(id)) continue
			const end = ends.get(id)
			if (end) leaving.set(id, end)
			else this.#graph.dropNode(id)
		}
		const lines = new Set(picture.lines.map(({ key }) => key))
		for (const key of this.#graph.edges()) if (!lines.has(key)) this.#graph.dropEdge(key)
		return leaving
	}

	/** Gives the actors that have to move, with their ends. */
	#draw(
		places: ReadonlyMap<string, Point>,
		isImmediate: boolean,
		starts: ReadonlyMap<string, Point>,
	): ReadonlyMap<string, Point> {
		const moved = new Map<string, Point>()
		const picture = this.#shown?.picture
		if (!picture) return moved
		for (const node of picture.nodes) {
			const place = places.get(node.id)
			if (!place) continue
			const drawing = this.#inks.node(node.id, this.#drawingOf(node, picture))
			const at = this.#graph.hasNode(node.id)
				? this.#graph.getNodeAttributes(node.id)
				: (starts.get(node.id) ?? place)
			const start = isImmediate ? place : { x: at.x, y: at.y }
			this.#graph.mergeNode(node.id, { ...drawing, ...start })
			if (Math.hypot(start.x - place.x, start.y - place.y) > 0.5) moved.set(node.id, place)
		}
		for (const line of picture.lines) this.#drawLine(line)
		return moved
	}

	/** Redraws the same places in other inks, in one change of the graph, however many marks it has. */
	#redraw(picture: Picture): void {
		const nodes = new Map(picture.nodes.map((node) => [node.id, node]))
		const lines = new Map(picture.lines.map((line) => [line.key, line]))
		this.#inks.cancel()
		this.#graph.updateEachNodeAttributes(
			(id, attributes) => {
				const node = nodes.get(id)
				return node ? { ...attributes, ...this.#inks.node(id, this.#drawingOf(node, picture)) } : attributes
			},
			this.#changed('color', 'ground', 'order'),
		)
		this.#graph.updateEachEdgeAttributes(
			(key, attributes) => {
				const line = lines.get(key)
				if (!line) return attributes
				const isDim = this.#lit !== null && !this.#lit.lines.has(key)
				const { ease, bow } = attributes
				const drawing = lineDrawing(line, { isDim, way: { ease, bow } })
				return { ...attributes, ...this.#inks.line(key, drawing) }
			},
			this.#changed('color', 'order'),
		)
		for (const line of picture.lines) if (line.office !== null) this.#drawLine(line)
		this.#placeOffices()
		this.#inks.start()
	}

	#drawingOf(node: PictureNode, { nodes }: Picture): ReturnType<typeof nodeDrawing> {
		return nodeDrawing(node, nodes.length, {
			isDim: this.#lit !== null && !this.#lit.nodes.has(node.id),
			isInColumn: this.#isInColumns,
		})
	}

	#drawLine(line: PictureLine): void {
		const { key, from, to, office, resultKind, style } = line
		// A « part of » line would run along a column, over names.
		if (style === 'part' && resultKind === null && this.#isInColumns) {
			if (this.#graph.hasEdge(key)) this.#graph.dropEdge(key)
			return
		}
		if (!this.#graph.hasNode(from) || !this.#graph.hasNode(to) || from === to) return
		const isDim = this.#lit !== null && !this.#lit.lines.has(key)
		const drawing = lineDrawing(line, { isDim, way: this.#wayOf(line) })
		if (this.#graph.hasEdge(key)) this.#graph.mergeEdgeAttributes(key, this.#inks.line(key, drawing))
		else if (!this.#graph.hasEdge(from, to)) this.#graph.addEdgeWithKey(key, from, to, drawing)
		if (office !== null)
			this.#graph.mergeNode(officeKey(key), {
				...this.#inks.node(officeKey(key), officeDrawing(resultKind, isDim)),
				x: 0,
				y: 0,
			})
	}

	get #isInColumns(): boolean {
		return this.#shown?.arrangement.layout === 'columns'
	}

	#wayOf({ from, to }: PictureLine): LineCurve {
		const [one, other] = [this.#sides.get(from), this.#sides.get(to)]
		return this.#isInColumns && one && other ? columnsLine(one, other) : STRAIGHT
	}

	#onStep(): void {
		this.#placeOffices()
		this.#overlays.layOut()
	}

	#placeOffices(): void {
		for (const line of this.#shown?.picture.lines ?? []) {
			const { key, from, to, office } = line
			if (office === null || !this.#graph.hasNode(from) || !this.#graph.hasNode(to)) continue
			const [one, other] = [this.#graph.getNodeAttributes(from), this.#graph.getNodeAttributes(to)]
			this.#graph.mergeNodeAttributes(officeKey(key), middleOf(one, other, this.#wayOf(line)))
		}
	}

	/** After a change of size, fits the picture into it, unless the reader zoomed in. */
	#fitAnew(): void {
		const { ratio } = this.#renderer.getCamera().getState()
		if (this.#shown === null || this.#framedFor === this.#screenText() || ratio < 0.95) return
		const { picture, arrangement } = this.#shown
		if (arrangement.layout === 'columns') {
			const known = this.#places.get(layoutKey(arrangement))
			for (const [id, place] of this.#inColumns(picture, this.#drawnPlacesById())) {
				known?.set(id, place)
				if (this.#graph.hasNode(id) && !arrangement.pins.has(id)) this.#graph.mergeNodeAttributes(id, place)
			}
			this.#placeOffices()
		}
		this.#frame()
		this.#overlays.layOut()
		this.#miniMap.draw(this.#drawnPlaces())
	}

	#screenText(): string {
		const { width, height } = this.#renderer.getDimensions()
		return `${width} ${height}`
	}

	/** Fixes the frame of the picture, so that later additions neither move nor shrink it. */
	#frame(): void {
		const chosen = this.#marks.chosen
		const centre =
			chosen !== null && !this.#isInColumns && this.#graph.hasNode(chosen)
				? this.#graph.getNodeAttributes(chosen)
				: null
		const screen = this.#renderer.getDimensions()
		this.#framedFor = this.#screenText()
		const minScale = screen.width < NARROW ? MIN_SCALE_ON_PHONE : 0
		this.#renderer.setCustomBBox(
			frameOf(this.#drawnPlaces(), screen, this.#covered(), { centre, minScale }, this.#roomBeside()),
		)
		this.#renderer.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 })
		this.#renderer.refresh()
	}

	#drawnIds(): readonly string[] {
		return this.#shown?.picture.nodes.map(({ id }) => id).filter((id) => this.#graph.hasNode(id)) ?? []
	}

	/** The places of the picture's actors, or those to which they are moving. */
	#drawnPlaces(): readonly Point[] {
		return [...this.#drawnPlacesById().values()]
	}

	#drawnPlacesById(): ReadonlyMap<string, Point> {
		if (this.#shown === null) return new Map()
		const { arrangement } = this.#shown
		const places = this.#places.get(layoutKey(arrangement))
		const pins = this.#pinsOf(arrangement)
		return new Map(
			this.#drawnIds().flatMap((id) => {
				const place = pins.get(id) ?? places?.get(id)
				return place ? [[id, place] as const] : []
			}),
		)
	}

	#isAllOnScreen(places: ReadonlyMap<string, Point>): boolean {
		const { width, height } = this.#renderer.getDimensions()
		return this.#drawnIds().every((id) => {
			const place = places.get(id)
			if (!place) return true
			const { x, y } = this.#renderer.graphToViewport(place)
			return x > 0 && y > 0 && x < width && y < height
		})
	}

	#onScreen(id: string): Point {
		return this.#renderer.graphToViewport(this.#graph.getNodeAttributes(id))
	}

	/** The height that the legend covers on the canvas; nothing is drawn under it if there is room. */
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

	/** The actor of a node; for an office, its owner. */
	#actorOf(node: string): string {
		if (!isOffice(node)) return node
		const key = node.slice('office '.length)
		return this.#graph.hasEdge(key) ? this.#graph.source(key) : node
	}
}

/** The key under which places are kept: pictures with the same key keep the places of their actors. */
function layoutKey({ layout, groups }: GraphArrangement): string {
	return layout === 'columns' ? 'columns' : [...groups.keys()].sort().join(' ')
}

function isOffice(node: string): boolean {
	return node.startsWith('office ')
}

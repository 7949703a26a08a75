/**
 * Draws halos, rings, names and words above sigma, in one layer, because each layer costs a software renderer
 * a tenth of a frame. The layer moves as a whole while the reader pans, and is laid out again only after a
 * change of zoom, picture or selection.
 */
import { shortened } from '../../text/shortened'
import type { DrawnGraph, Renderer } from './createRenderer'
import type { Highlight } from './dimming'
import { graphViewOf, isShifted, onScreen, type View } from './graphView'
import { type Halo, halosOf } from './halos'
import { EASE_MILLISECONDS } from './InkEasing'
import type { Point } from './layoutGraph'
import { middleOf, STRAIGHT } from './linePath'
import { TextMeasure } from './measureText'
import styles from './OverlaySheets.module.css'
import {
	type GraphArrangement,
	type Picture,
	type PictureLine,
	type PictureNode,
	PLAIN_ARRANGEMENT,
} from './picture'
import { doBoxesMeet, type LabelBox, type LabelRequest, type PlacedLabel, placeLabels } from './placeLabels'
import { svgElement } from './svg'
import { wrapName } from './wrapName'

export interface MarkedNodes {
	readonly chosen: string | null
	readonly focused: string | null
	readonly hovered: string | null
}

const LINE_HEIGHT = 17
/** Line height of a name on several lines. */
const FOLDED_LINE_HEIGHT = 15
/** The most lines of a name. */
const MAX_LINES = 3
/** Delay after a pan, in milliseconds, until names that the edge of the screen excluded are placed. */
const PAN_DELAY_MS = 250
const HOLD_ENDS = ['pointerup', 'pointercancel', 'blur'] as const
/** In a crowd, longer names are cut until their actor is hovered or chosen. */
const MAX_LABEL_LENGTH = 30
/** The most names considered at once, the most important first; others show on zooming in. */
const MAX_NAMES = 260
/**
 * Distances from a sign to its halo, between the two rings, and to the outer jade ring; smaller in columns,
 * whose rows are close.
 */
const HALO = { distance: 6, between: 4, jade: 6 }
/** Width of each ring of a halo. */
const HALO_WIDTH = 1.5
/** Distance from the chosen sign to its ring. */
const RING = 7
/** Radius of the loop of overlaps inside an actor. */
const LOOP = 9
const HALO_IN_COLUMNS = { distance: 2.5, between: 2.5, jade: 4.5 }

export class OverlayLayers {
	readonly #sheet = svgElement('svg', {
		class: classNames(styles.graphSheet),
		'data-part': 'names',
		'aria-hidden': 'true',
	})
	readonly #measure = new TextMeasure()
	#picture: Picture = { nodes: [], lines: [], results: [] }
	#arrangement: GraphArrangement = PLAIN_ARRANGEMENT
	/** The most important first. */
	#ranked: readonly PictureNode[] = []
	/** Lines with words: few, even of twenty thousand lines. */
	#worded: readonly PictureLine[] = []
	#haloed: readonly Halo[] = []
	/** Distance from each actor's sign to its outermost halo. */
	readonly #reach = new Map<string, number>()
	#lit: Highlight | null = null
	/** The former highlight while halos ease; undefined when they do not. */
	#litBefore: Highlight | null | undefined
	#easing: ReturnType<typeof setTimeout> | undefined
	#marks: MarkedNodes = { chosen: null, focused: null, hovered: null }
	#laid: View | null = null
	#rest: ReturnType<typeof setTimeout> | undefined
	/** Whether the reader is dragging the picture. */
	#isHeld = false

	constructor(
		private readonly stage: HTMLElement,
		private readonly renderer: Renderer,
		private readonly graph: DrawnGraph,
	) {
		stage.append(this.#sheet)
		renderer.on('afterRender', this.#follow)
		stage.addEventListener('pointerdown', this.#hold)
		for (const end of HOLD_ENDS) window.addEventListener(end, this.#letGo)
		void document.fonts.ready.then(() => {
			this.#measure.forget()
			this.layOut()
		})
	}

	/** `lit`: what keeps its full ink; null: everything. */
	show(picture: Picture, arrangement: GraphArrangement, lit: Highlight | null): void {
		this.#litAnew(lit)
		this.#picture = picture
		this.#arrangement = arrangement
		this.#worded = picture.lines.filter(({ words, office }) => words !== null || office !== null)
		this.#haloed = halosOf(picture.results)
		const { distance, between, jade } = this.#isInColumns ? HALO_IN_COLUMNS : HALO
		this.#reach.clear()
		for (const { id, resultKind } of this.#haloed)
			this.#reach.set(id, distance + (resultKind === 'opportunity' ? jade : between))
		for (const { id, inside } of picture.nodes)
			if (inside !== null && this.#isInColumns) this.#reach.set(id, (this.#reach.get(id) ?? 0) + 2 * LOOP)
		this.#ranked = picture.nodes.toSorted(
			(one, other) => weightOf(other) - weightOf(one) || (one.id < other.id ? -1 : 1),
		)
		this.layOut()
	}

	/** Changes what keeps its full ink in the same picture; null: everything. */
	light(lit: Highlight | null): void {
		this.#litAnew(lit)
		this.layOut()
	}

	#litAnew(lit: Highlight | null): void {
		this.#litBefore = this.#lit
		this.#lit = lit
		clearTimeout(this.#easing)
		this.#easing = setTimeout(() => {
			this.#litBefore = undefined
		}, EASE_MILLISECONDS)
	}

	mark(marks: MarkedNodes): void {
		this.#marks = marks
		this.layOut()
	}

	/** The keys of the actors whose names are shown now, for tests and measures. */
	get named(): readonly string[] {
		return [...this.#sheet.querySelectorAll('[data-key]')].map((text) => text.getAttribute('data-key') ?? '')
	}

	kill(): void {
		clearTimeout(this.#rest)
		clearTimeout(this.#easing)
		this.renderer.off('afterRender', this.#follow)
		this.stage.removeEventListener('pointerdown', this.#hold)
		for (const end of HOLD_ENDS) window.removeEventListener(end, this.#letGo)
		this.#sheet.remove()
	}

	readonly #follow = (): void => {
		const view = graphViewOf(this.renderer)
		if (!this.#laid || !isShifted(view, this.#laid)) {
			this.layOut()
			return
		}
		const shift = { x: view.origin.x - this.#laid.origin.x, y: view.origin.y - this.#laid.origin.y }
		this.#move(shift)
		clearTimeout(this.#rest)
		if (shift.x !== 0 || shift.y !== 0) this.#rest = setTimeout(this.#settle, PAN_DELAY_MS)
	}

	/**
	 * Waits while the reader is still dragging: with slow frames, names would be laid out between any two.
	 */
	readonly #settle = (): void => {
		if (this.#isHeld) this.#rest = setTimeout(this.#settle, PAN_DELAY_MS)
		else this.layOut()
	}

	readonly #hold = (): void => {
		this.#isHeld = true
	}

	readonly #letGo = (): void => {
		this.#isHeld = false
	}

	#move({ x, y }: Point): void {
		this.#sheet.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
	}

	layOut(): void {
		const view = graphViewOf(this.renderer)
		this.#laid = view
		this.#move({ x: 0, y: 0 })
		const at = (id: string): Point | null =>
			this.graph.hasNode(id) ? onScreen(view, pointOf(this.graph.getNodeAttributes(id))) : null
		const groups = this.#groupNames(at)
		const loops = this.#loops(at)
		const taken = [...groups, ...(this.#isInColumns ? [] : loops)].map(({ box }) => box)
		this.#sheet.replaceChildren(
			...this.#halos(at),
			...this.#rings(at),
			...this.#pinMarks(at),
			...loops.map(({ element }) => element),
			...groups.map(({ element }) => element),
			...this.#names(at, [...taken, ...coveredBoxes(this.stage)]),
		)
	}

	/**
	 * Draws halos: two rings for an established result, one dashed ring for a possible one; jade outside
	 * vermilion.
	 */
	#halos(at: (id: string) => Point | null): readonly SVGElement[] {
		const overlapping = new Set(
			this.#haloed.flatMap(({ id, resultKind }) => (resultKind === 'overlap' ? [id] : [])),
		)
		return this.#haloed.flatMap(({ id, resultKind, isPossible }) => {
			const point = at(id)
			if (!point) return []
			const isDim = isUnlit(this.#lit, id)
			const wasDim = this.#litBefore === undefined ? isDim : isUnlit(this.#litBefore, id)
			const { distance, between, jade } = this.#isInColumns ? HALO_IN_COLUMNS : HALO
			const isOutside = resultKind === 'opportunity' && overlapping.has(id)
			const size = this.#sizeOf(id)
			const inner = size + distance + (isOutside ? jade : 0)
			const ring = (r: number, kind?: string, width = HALO_WIDTH): SVGElement =>
				svgElement('circle', {
					class: classNames(
						styles.halo,
						styles[resultKind],
						isDim && styles.dim,
						wasDim !== isDim && styles.easing,
						kind,
					),
					'data-halo': resultKind,
					cx: point.x,
					cy: point.y,
					r,
					'stroke-width': width,
				})
			if (isPossible || resultKind === 'opportunity') return [ring(inner, styles.possible)]
			const outer = inner + between
			return [ring((size + outer) / 2, styles.ground, outer - size), ring(outer), ring(inner)]
		})
	}

	#pinMarks(at: (id: string) => Point | null): readonly SVGElement[] {
		return [...this.#arrangement.pins.keys()].flatMap((id) => {
			const point = at(id)
			if (!point || (this.#lit !== null && !this.#lit.nodes.has(id))) return []
			const away = this.#sizeOf(id) * 0.75 + 3
			const transform = `translate(${point.x + away} ${point.y - away})`
			return [svgElement('path', { class: classNames(styles.pin), 'data-pin': id, transform, d: PIN })]
		})
	}

	/**
	 * Draws a loop with a number for overlaps inside one actor: on its outer side in columns, else above it.
	 */
	#loops(at: (id: string) => Point | null): readonly Placed[] {
		return this.#picture.nodes.flatMap(({ id, inside, side }) => {
			const point = inside === null ? null : at(id)
			if (inside === null || !point || isUnlit(this.#lit, id)) return []
			const out = this.#sizeOf(id) + (this.#reach.get(id) ?? 0)
			const room = this.#isRinged(id) ? RING : 0
			const away = this.#isInColumns ? out - LOOP + 1 + room : out + 5 + room
			const outwards = side === 'french' ? -1 : 1
			const middle = this.#isInColumns
				? { x: point.x + outwards * away, y: point.y }
				: { x: point.x + 0.71 * away, y: point.y - 0.71 * away }
			const loop = svgElement('circle', {
				class: classNames(styles.loop, inside.isPossible && styles.possible),
				cx: middle.x,
				cy: middle.y,
				r: LOOP - 1,
			})
			const number = svgElement(
				'text',
				{ class: classNames(styles.loopNumber), x: middle.x, y: middle.y + 4, 'text-anchor': 'middle' },
				String(inside.count),
			)
			const element = svgElement('g', { 'data-inside': id }, loop, number)
			const box = {
				left: middle.x - LOOP,
				right: middle.x + LOOP,
				top: middle.y - LOOP,
				bottom: middle.y + LOOP,
			}
			return [{ element, box }]
		})
	}

	/** Places the name of each group above its highest member. */
	#groupNames(at: (id: string) => Point | null): readonly Placed[] {
		const { groups } = this.#arrangement
		if (groups.size === 0) return []
		const points = new Map<string, Point[]>()
		for (const { id, group } of this.#picture.nodes) {
			const point = group === null ? null : at(id)
			if (point === null || group === null) continue
			const list = points.get(group)
			if (list) list.push(point)
			else points.set(group, [point])
		}
		const placed: Placed[] = []
		const greatest = [...points].sort(([, one], [, other]) => other.length - one.length)
		for (const [group, members] of greatest) {
			const name = groups.get(group)
			// A group of one shows only the actor's own name.
			if (name === undefined || members.length < 2) continue
			const x = members.reduce((sum, point) => sum + point.x, 0) / members.length
			const half = this.#measure.widthOf(name, 600) / 2 + 4
			const [top, bottom] = [
				Math.min(...members.map((point) => point.y)) - 20,
				Math.max(...members.map((point) => point.y)) + 28,
			]
			const free = [top, bottom]
				.map((y) => ({ y, box: { left: x - half, right: x + half, top: y - 14, bottom: y + 5 } }))
				.find(({ box }) => !placed.some((other) => doBoxesMeet(other.box, box)))
			if (!free) continue
			const element = svgElement(
				'text',
				{ class: classNames(styles.groupName), x, y: free.y, 'text-anchor': 'middle', 'data-group': group },
				name,
			)
			placed.push({ element, box: free.box })
		}
		return placed
	}

	#isRinged(id: string): boolean {
		return id === this.#marks.chosen || this.#lit?.selected.has(id) === true
	}

	#sizeOf(id: string): number {
		return this.graph.getNodeAttribute(id, 'size')
	}

	#rings(at: (id: string) => Point | null): readonly SVGElement[] {
		const { chosen, focused, hovered } = this.#marks
		const ring = (
			id: string | null,
			kind: 'chosen' | 'selected' | 'hovered' | 'focused',
			distance: number,
		): readonly SVGElement[] => {
			const point = id === null ? null : at(id)
			if (id === null || !point) return []
			const r = this.graph.getNodeAttribute(id, 'size') + distance
			return [
				svgElement('circle', {
					class: classNames(styles.ring, styles[kind]),
					'data-mark': kind,
					cx: point.x,
					cy: point.y,
					r,
				}),
			]
		}
		return [
			...ring(chosen, 'chosen', RING),
			...[...(this.#lit?.selected ?? [])].flatMap((id) => (id === chosen ? [] : ring(id, 'selected', RING))),
			...ring(hovered === chosen ? null : hovered, 'hovered', 5),
			...ring(focused, 'focused', 11),
		]
	}

	#names(at: (id: string) => Point | null, taken: readonly LabelBox[]): readonly SVGElement[] {
		const { chosen, focused, hovered } = this.#marks
		const withLocal = this.#picture.nodes.length <= 60
		const { width, height } = this.renderer.getDimensions()
		const texts = new Map<string, () => SVGElement>()
		const room = namesWidth(width) - 22
		const rows = this.#isInColumns ? this.#rowsApart(at) : null
		const requests = (nodes: readonly PictureNode[], areRaised: boolean): readonly LabelRequest[] => {
			const found: LabelRequest[] = []
			for (const node of nodes) {
				if (found.length >= MAX_NAMES) break
				const point = at(node.id)
				if (!point || (this.#lit !== null && !this.#lit.nodes.has(node.id) && !areRaised)) continue
				if (point.x < -40 || point.y < -40 || point.x > width + 40 || point.y > height + 40) continue
				const isWhole = withLocal || areRaised || node.isMain
				const {
					text,
					width: long,
					height: tall = LINE_HEIGHT,
				} = rows !== null && !areRaised
					? this.#nameIn(node, room - (this.#reach.get(node.id) ?? 0), rows[node.side])
					: this.#nameOf(node, isWhole, isWhole)
				texts.set(node.id, text)
				const radius =
					this.#sizeOf(node.id) +
					(this.#reach.get(node.id) ?? 0) +
					(this.#isRinged(node.id) && (node.inside !== null || !this.#reach.has(node.id)) ? RING : 0)
				const isMain = areRaised || node.isMain || this.#isInColumns || found.length < 24
				const sides = this.#isInColumns ? (areRaised ? RAISED_SIDES : COLUMN_SIDES)[node.side] : undefined
				const label = { key: node.id, ...point, radius, width: long, height: tall, isMain }
				found.push(sides ? { ...label, sides } : label)
			}
			return found
		}
		const isRaised = ({ id }: PictureNode): boolean => id === focused || id === hovered || id === chosen
		const raised = requests(this.#ranked.filter(isRaised), true)
		const others = requests(
			this.#ranked.filter((node) => !isRaised(node)),
			false,
		)
		const offices = this.#offices(at, texts)
		const results = this.#resultWords(at, texts)
		// A name that touches the edge looks cut.
		const screen = { left: 6, top: 0, right: width - 6, bottom: height }
		const placed = placeLabels(
			[
				...raised,
				...results,
				...offices.filter(({ isMain }) => isMain),
				...others,
				...offices.filter(({ isMain }) => !isMain),
			],
			taken,
			screen,
		)
		return [...placed].flatMap(([key, place]) => {
			const text = texts.get(key)?.()
			return text ? [placedText(text, place)] : []
		})
	}

	get #isInColumns(): boolean {
		return this.#arrangement.layout === 'columns'
	}

	/** Places the words of a result that is drawn alone beside the first of its members. */
	#resultWords(
		at: (id: string) => Point | null,
		texts: Map<string, () => SVGElement>,
	): readonly LabelRequest[] {
		return this.#picture.results.flatMap(({ resultKind, haloed, title, lines }, index): LabelRequest[] => {
			const [first] = haloed
			const point = first === undefined ? null : at(first)
			if (title === null || first === undefined || !point) return []
			if (this.#lit !== null && !this.#lit.nodes.has(first)) return []
			const words = [title, ...lines]
			const key = `result ${index}`
			texts.set(key, () =>
				svgElement(
					'g',
					{ 'data-result': resultKind },
					...words.map((text, row) =>
						svgElement(
							'text',
							{
								class:
									row === 0
										? classNames(styles.resultTitle, styles[resultKind])
										: classNames(styles.resultLine),
								dy: (row - (words.length - 1) / 2) * LINE_HEIGHT,
							},
							text,
						),
					),
				),
			)
			return [
				{
					key,
					...point,
					radius: this.#sizeOf(first) + (this.#reach.get(first) ?? 0) + 2,
					width: Math.max(...words.map((text) => this.#measure.widthOf(text, 600))),
					height: words.length * LINE_HEIGHT,
					isMain: true,
					sides: ['below', 'above', 'right', 'left'],
				},
			]
		})
	}

	/** Pixels between the nearest rows of each column. */
	#rowsApart(at: (id: string) => Point | null): Readonly<Record<PictureNode['side'], number>> {
		const apart = (side: PictureNode['side']): number => {
			const heights = this.#picture.nodes
				.flatMap((node) => (node.side === side ? (at(node.id)?.y ?? []) : []))
				.sort((one, other) => one - other)
			return Math.min(...heights.slice(1).map((height, index) => height - (heights[index] ?? 0)))
		}
		return { french: apart('french'), partner: apart('partner') }
	}

	/**
	 * A name beside a column: complete if it fits; else without its local form, then on several lines if the
	 * rows are far enough apart, then cut.
	 */
	#nameIn(node: PictureNode, room: number, rowsApart: number): DrawnName {
		const whole = this.#nameOf(node, true, true)
		if (whole.width <= room) return whole
		const alone = this.#nameOf({ ...node, aside: null }, false, true)
		if (alone.width <= room) return alone
		const widthOf = (text: string): number => this.#measure.widthOf(text, 600)
		const lines = wrapName(node.name, room, widthOf)
		const most = Math.min(MAX_LINES, Math.floor(rowsApart / FOLDED_LINE_HEIGHT))
		if (lines !== null && lines.length <= most) return this.#foldedName(node, lines)
		let name = node.name
		while (name.length > 4 && widthOf(`${name}…`) > room) name = name.slice(0, -1).trimEnd()
		return this.#nameOf({ ...node, name: `${name}…`, aside: null }, false, true)
	}

	#foldedName({ id }: PictureNode, lines: readonly string[]): DrawnName {
		const text = (): SVGElement =>
			svgElement(
				'g',
				{ 'data-key': id },
				...lines.map((line, row) =>
					svgElement('text', { dy: (row - (lines.length - 1) / 2) * FOLDED_LINE_HEIGHT }, line),
				),
			)
		const width = Math.max(...lines.map((line) => this.#measure.widthOf(line, 600)))
		return { text, width, height: lines.length * FOLDED_LINE_HEIGHT }
	}

	#nameOf(node: PictureNode, withLocal: boolean, isWhole: boolean): DrawnName {
		const isCount = node.folded > 0
		const name = isWhole ? node.name : shortened(node.name, MAX_LABEL_LENGTH)
		const parts = (
			[
				[withLocal ? node.local : null, 'local'],
				[node.aside, 'aside'],
			] as const
		).filter(([words]) => words)
		const width = parts.reduce(
			(sum, [words]) => sum + 5 + this.#measure.widthOf(words ?? '', 400),
			this.#measure.widthOf(name, isCount ? 400 : 600),
		)
		const text = (): SVGElement =>
			svgElement(
				'text',
				{ ...(isCount && { class: classNames(styles.lesser) }), 'data-key': node.id },
				name,
				...parts.map(([words, kind]) =>
					svgElement(
						'tspan',
						{
							class: classNames(styles[kind]),
							dx: 5,
							...(kind === 'local' && node.localLanguage && { lang: node.localLanguage }),
						},
						words ?? '',
					),
				),
			)
		return { text, width }
	}

	#offices(at: (id: string) => Point | null, texts: Map<string, () => SVGElement>): readonly LabelRequest[] {
		return this.#worded.flatMap((line): LabelRequest[] => {
			const words = line.words ?? line.office
			const [from, to] = [at(line.from), at(line.to)]
			if (words === null || !from || !to) return []
			if (this.#lit !== null && !this.#lit.lines.has(line.key)) return []
			const key = officeKey(line.key)
			const way = this.graph.hasEdge(line.key) ? this.graph.getEdgeAttributes(line.key) : STRAIGHT
			const classes = classNames(
				styles.lesser,
				line.words !== null && line.resultKind !== null && styles[line.resultKind],
			)
			texts.set(key, () => svgElement('text', { class: classes, 'data-key': key }, words))
			return [
				{
					key,
					...middleOf(from, to, way),
					radius: line.office === null ? 3 : 8,
					width: this.#measure.widthOf(words, line.words === null ? 400 : 600),
					height: LINE_HEIGHT,
					isMain: line.words !== null,
				},
			]
		})
	}
}

/** A box that names avoid. */
interface Placed {
	readonly element: SVGElement
	readonly box: LabelBox
}

/** A name with its width in pixels, and its height if it has several lines. */
interface DrawnName {
	readonly text: () => SVGElement
	readonly width: number
	readonly height?: number
}

/** Pixels for the names outside each of two columns, on a screen of this width. */
export function namesWidth(width: number): number {
	return Math.min(235, width * 0.31)
}

/** The node that draws an office on a line. */
export function officeKey(line: string): string {
	return `office ${line}`
}

/** The boxes of panels on the canvas; no name is placed under them. */
function coveredBoxes(stage: HTMLElement): readonly LabelBox[] {
	const panels =
		stage.parentElement?.querySelectorAll(
			'[data-part="zoom"], [data-part="legend"], [data-part="minimap"]:not([hidden])',
		) ?? []
	const origin = stage.getBoundingClientRect()
	return [...panels].map((panel) => {
		const { left, top, right, bottom } = panel.getBoundingClientRect()
		return {
			left: left - origin.left,
			top: top - origin.top,
			right: right - origin.left,
			bottom: bottom - origin.top,
		}
	})
}

/** Joins class names; leaves out missing and false ones. */
function classNames(...names: readonly (string | false | undefined)[]): string {
	return names.filter(Boolean).join(' ')
}

function isUnlit(lit: Highlight | null, id: string): boolean {
	return lit !== null && !lit.nodes.has(id)
}

function pointOf({ x, y }: { readonly x: number; readonly y: number }): Point {
	return { x, y }
}

/** The order of names: the picture's subject, then the most linked, then count nodes. */
function weightOf({ isMain, links, folded }: PictureNode): number {
	return (isMain ? 1e6 : 0) + links + (folded > 0 ? 3 : 0)
}

/** Names are outside the columns. */
const COLUMN_SIDES = { french: ['left'], partner: ['right'] } as const
/** The hovered or chosen actor has a name even on the narrowest screen, above or below its sign. */
const RAISED_SIDES = {
	french: ['left', 'above', 'below'],
	partner: ['right', 'above', 'below'],
} as const

/** A pin, its point at the origin. */
const PIN = 'M0 0l3-4a3.4 3.4 0 1 0-4-3z'

function placedText(text: SVGElement, { x, y, anchor }: PlacedLabel): SVGElement {
	for (const line of text.tagName === 'text' ? [text] : text.children) {
		line.setAttribute('x', String(Math.round(x)))
		line.setAttribute('y', String(Math.round(y + 4.5)))
		line.setAttribute('text-anchor', anchor)
	}
	return text
}

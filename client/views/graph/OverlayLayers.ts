/**
 * What is drawn beside sigma: regions below it, names, rings and words above it. Both layers move as one while the
 * reader pans; they are laid out anew only when the zoom, the picture or the selection changes.
 */
import type { DrawnGraph, Renderer } from './createRenderer'
import { convexHull, hullAround } from './hullAround'
import type { Point } from './layoutGraph'
import { TextMeasure } from './measureText'
import styles from './OverlaySheets.module.css'
import type { Picture, PictureNode, PictureRegion } from './picture'
import { type Box, type LabelRequest, placeLabels } from './placeLabels'
import { placeRegionLabel } from './placeRegionLabel'
import { svgElement } from './svg'
import { isShifted, onScreen, type View, viewOf } from './viewOf'

export interface Marks {
	readonly chosen: string | null
	readonly focused: string | null
	readonly hovered: string | null
}

const LINE_HEIGHT = 17
/** After a pan, in milliseconds: names that the edge of the screen kept away find their place. */
const PAN_DELAY_MS = 250
/** In a crowd a name is cut after so many signs, until its actor is pointed at or chosen. */
const MAX_LABEL_LENGTH = 30
const HULL_DISTANCE = 34

export class OverlayLayers {
	readonly #below = svgElement('svg', { class: classNames(styles.graphSheet), 'aria-hidden': 'true' })
	readonly #above = svgElement('svg', {
		class: classNames(styles.graphSheet),
		'data-part': 'names',
		'aria-hidden': 'true',
	})
	readonly #measure = new TextMeasure()
	#picture: Picture = { nodes: [], lines: [], regions: [] }
	#marks: Marks = { chosen: null, focused: null, hovered: null }
	#laid: View | null = null
	#rest: ReturnType<typeof setTimeout> | undefined

	constructor(
		private readonly stage: HTMLElement,
		private readonly renderer: Renderer,
		private readonly graph: DrawnGraph,
	) {
		this.#below.append(hatching())
		stage.prepend(this.#below)
		stage.append(this.#above)
		renderer.on('afterRender', this.#follow)
		void document.fonts.ready.then(() => {
			this.#measure.forget()
			this.layOut()
		})
	}

	show(picture: Picture): void {
		this.#picture = picture
		this.layOut()
	}

	mark(marks: Marks): void {
		this.#marks = marks
		this.layOut()
	}

	/** The keys of the actors whose names are shown now, for tests and measures. */
	get named(): readonly string[] {
		return [...this.#above.querySelectorAll('[data-key]')].map((text) => text.getAttribute('data-key') ?? '')
	}

	kill(): void {
		clearTimeout(this.#rest)
		this.renderer.off('afterRender', this.#follow)
		this.#below.remove()
		this.#above.remove()
	}

	readonly #follow = (): void => {
		const view = viewOf(this.renderer)
		if (!this.#laid || !isShifted(view, this.#laid)) {
			this.layOut()
			return
		}
		const shift = { x: view.origin.x - this.#laid.origin.x, y: view.origin.y - this.#laid.origin.y }
		this.#move(shift)
		clearTimeout(this.#rest)
		if (shift.x !== 0 || shift.y !== 0) this.#rest = setTimeout(() => this.layOut(), PAN_DELAY_MS)
	}

	#move({ x, y }: Point): void {
		const transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
		this.#below.style.transform = transform
		this.#above.style.transform = transform
	}

	layOut(): void {
		const view = viewOf(this.renderer)
		this.#laid = view
		this.#move({ x: 0, y: 0 })
		const at = (id: string): Point | null =>
			this.graph.hasNode(id) ? onScreen(view, pointOf(this.graph.getNodeAttributes(id))) : null
		const signs = this.#picture.nodes.flatMap(({ id }) => at(id) ?? [])
		const regions = this.#picture.regions.map((region) => drawnRegion(region, at, signs, this.#measure))
		this.#below.replaceChildren(hatching(), ...regions.flatMap(({ below }) => below))
		this.#above.replaceChildren(
			...this.#rings(at),
			...regions.flatMap(({ words }) => words),
			...this.#names(at, [...regions.flatMap(({ box }) => box), ...coveredBoxes(this.stage)]),
		)
	}

	#rings(at: (id: string) => Point | null): readonly SVGElement[] {
		const { chosen, focused, hovered } = this.#marks
		const ring = (
			id: string | null,
			kind: 'chosen' | 'hovered' | 'focused',
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
			...ring(chosen, 'chosen', 7),
			...ring(hovered === chosen ? null : hovered, 'hovered', 5),
			...ring(focused, 'focused', 11),
		]
	}

	#names(at: (id: string) => Point | null, taken: readonly Box[]): readonly SVGElement[] {
		const { chosen, focused, hovered } = this.#marks
		const withLocal = this.#picture.nodes.length <= 60
		const rank = (node: PictureNode): number =>
			(node.id === focused || node.id === hovered ? 4e6 : 0) +
			(node.id === chosen ? 2e6 : 0) +
			(node.isMain ? 1e6 : 0) +
			node.links +
			(node.folded > 0 ? 3 : 0)
		const texts = new Map<string, SVGTextElement>()
		const actors = this.#picture.nodes
			.toSorted((one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1))
			.flatMap((node, index): LabelRequest[] => {
				const point = at(node.id)
				if (!point) return []
				const isRaised = rank(node) >= 1e6
				const { text, width } = this.#nameOf(node, withLocal || isRaised, withLocal || isRaised)
				texts.set(node.id, text)
				const ring = node.id === chosen ? 7 : 0
				const radius = this.graph.getNodeAttribute(node.id, 'size') + ring
				return [
					{ key: node.id, ...point, radius, width, height: LINE_HEIGHT, isMain: isRaised || index < 24 },
				]
			})
		const offices = this.#offices(at, texts)
		const { width, height } = this.renderer.getDimensions()
		// A name that touches the edge reads as cut.
		const screen = { left: 6, top: 0, right: width - 6, bottom: height }
		const placed = placeLabels(
			[...offices.filter(({ isMain }) => isMain), ...actors, ...offices.filter(({ isMain }) => !isMain)],
			taken,
			screen,
		)
		return [...placed].flatMap(([key, { x, y, anchor }]) => {
			const text = texts.get(key)
			if (!text) return []
			text.setAttribute('x', String(Math.round(x)))
			text.setAttribute('y', String(Math.round(y + 4.5)))
			text.setAttribute('text-anchor', anchor)
			return [text]
		})
	}

	#nameOf(
		node: PictureNode,
		withLocal: boolean,
		isWhole: boolean,
	): { readonly text: SVGTextElement; readonly width: number } {
		const isCount = node.folded > 0
		const name =
			isWhole || node.name.length <= MAX_LABEL_LENGTH
				? node.name
				: `${node.name.slice(0, MAX_LABEL_LENGTH - 1).trimEnd()}…`
		const text = svgElement(
			'text',
			{ ...(isCount && { class: classNames(styles.lesser) }), 'data-key': node.id },
			name,
		)
		let width = this.#measure.widthOf(name, isCount ? 400 : 600)
		for (const [words, kind] of [
			[withLocal ? node.local : null, 'local'],
			[node.aside, 'aside'],
		] as const) {
			if (!words) continue
			const part = svgElement('tspan', { class: classNames(styles[kind]), dx: 5 }, words)
			if (kind === 'local' && node.localLanguage) part.setAttribute('lang', node.localLanguage)
			text.append(part)
			width += 5 + this.#measure.widthOf(words, 400)
		}
		return { text, width }
	}

	#offices(at: (id: string) => Point | null, texts: Map<string, SVGTextElement>): readonly LabelRequest[] {
		return this.#picture.lines.flatMap((line): LabelRequest[] => {
			const words = line.words ?? line.office
			const [from, to] = [at(line.from), at(line.to)]
			if (words === null || !from || !to) return []
			const key = officeKey(line.key)
			const classes = classNames(
				styles.lesser,
				line.words !== null && line.resultKind !== null && styles[line.resultKind],
			)
			texts.set(key, svgElement('text', { class: classes, 'data-key': key }, words))
			return [
				{
					key,
					x: (from.x + to.x) / 2,
					y: (from.y + to.y) / 2,
					radius: line.office === null ? 3 : 8,
					width: this.#measure.widthOf(words, line.words === null ? 400 : 600),
					height: LINE_HEIGHT,
					isMain: line.words !== null,
				},
			]
		})
	}
}

/** The node that draws an office on a line. */
export function officeKey(line: string): string {
	return `office ${line}`
}

/** Where panels lie on the canvas: no name goes under them. */
function coveredBoxes(stage: HTMLElement): readonly Box[] {
	const panels = stage.parentElement?.querySelectorAll('[data-part="zoom"], [data-part="legend"]') ?? []
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

/** The value of a class attribute: what is missing or false is left out. */
function classNames(...names: readonly (string | false | undefined)[]): string {
	return names.filter(Boolean).join(' ')
}

function pointOf({ x, y }: { readonly x: number; readonly y: number }): Point {
	return { x, y }
}

interface DrawnRegion {
	readonly below: readonly SVGElement[]
	readonly words: readonly SVGElement[]
	readonly box: readonly Box[]
}

function drawnRegion(
	region: PictureRegion,
	at: (id: string) => Point | null,
	signs: readonly Point[],
	measure: TextMeasure,
): DrawnRegion {
	const points = region.nodes.flatMap((id) => at(id) ?? [])
	if (points.length === 0) return { below: [], words: [], box: [] }
	const d = hullAround(points, HULL_DISTANCE)
	const texts = [region.title, ...region.lines]
	const width = Math.max(...texts.map((text) => measure.widthOf(text, 600)))
	const height = texts.length * LINE_HEIGHT
	const { x, y } = placeRegionLabel(convexHull(points), signs, { width, height }, HULL_DISTANCE)
	const words = texts.map((words, index) =>
		svgElement(
			'text',
			{
				...(index === 0 && { 'data-region': region.resultKind }),
				class:
					index === 0
						? classNames(styles.regionTitle, styles[region.resultKind])
						: classNames(styles.regionLine),
				x,
				y: y + (index - (texts.length - 1) / 2) * LINE_HEIGHT + 4.5,
				'text-anchor': 'middle',
			},
			words,
		),
	)
	return {
		below: [
			svgElement('path', { class: classNames(styles.regionGround, styles[region.resultKind]), d }),
			svgElement('path', {
				class: classNames(styles.regionHatch),
				d,
				fill: `url(#graph-hatch-${region.resultKind})`,
			}),
			svgElement('path', { class: classNames(styles.regionEdge, styles[region.resultKind]), d }),
		],
		words,
		box: [{ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }],
	}
}

function hatching(): SVGElement {
	const pattern = (resultKind: 'overlap' | 'opportunity'): SVGElement =>
		svgElement(
			'pattern',
			{
				id: `graph-hatch-${resultKind}`,
				width: 7,
				height: 7,
				patternUnits: 'userSpaceOnUse',
				patternTransform: 'rotate(45)',
			},
			svgElement('path', { d: 'M0 0v7', class: classNames(styles.hatch, styles[resultKind]) }),
		)
	return svgElement('defs', {}, pattern('overlap'), pattern('opportunity'))
}

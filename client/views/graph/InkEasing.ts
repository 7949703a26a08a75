/** Eases marks from one ink to another, so that a deselected mark dims gradually. */
import type { DrawnGraph } from './createRenderer'
import type { LineDrawing, NodeDrawing } from './drawings'

/** Duration of a change of ink. */
export const EASE_MILLISECONDS = 220
/** The most marks that are eased: each step redraws all of them, and more would block the page. */
const MAX_EASED = 4_000

type Inks = readonly string[]
interface Way {
	readonly from: Inks
	readonly to: Inks
}

export class InkEasing {
	#nodes = new Map<string, Way>()
	#lines = new Map<string, Way>()
	#frame: number | null = null

	constructor(
		private readonly graph: DrawnGraph,
		private readonly isStill: boolean,
		/** Tells sigma which attributes change, so that it also draws what it has not drawn yet. */
		private readonly changed: <Name extends string>(...attributes: Name[]) => { attributes: Name[] } = (
			...attributes
		) => ({ attributes }),
	) {}

	/** The drawing of a sign in its present ink; `start` begins the change to its new one. */
	node<Drawing extends Pick<NodeDrawing, 'color' | 'ground'>>(id: string, drawing: Drawing): Drawing {
		if (!this.graph.hasNode(id)) return drawing
		const { color, ground } = this.graph.getNodeAttributes(id)
		this.#nodes.set(id, { from: [color, ground], to: [drawing.color, drawing.ground] })
		return { ...drawing, color, ground }
	}

	/** The drawing of a line, in the same way. */
	line(key: string, drawing: LineDrawing): LineDrawing {
		if (!this.graph.hasEdge(key)) return drawing
		const { color } = this.graph.getEdgeAttributes(key)
		this.#lines.set(key, { from: [color], to: [drawing.color] })
		return { ...drawing, color }
	}

	/** Drops unfinished changes of ink; the next drawing sets them. */
	cancel(): void {
		if (this.#frame !== null) cancelAnimationFrame(this.#frame)
		this.#frame = null
		this.#nodes = new Map()
		this.#lines = new Map()
	}

	/**
	 * Starts the changes; at once and without steps if the reader wants less motion or there are too many
	 * marks.
	 */
	start(): void {
		const [nodes, lines] = [changing(this.#nodes), changing(this.#lines)]
		if (nodes.size + lines.size === 0) return
		if (this.isStill || nodes.size + lines.size > MAX_EASED) {
			this.#inkAll(nodes, lines, 1)
			return
		}
		const began = performance.now()
		const step = (now: number): void => {
			const share = Math.min(1, Math.max(0, now - began) / EASE_MILLISECONDS)
			this.#inkAll(nodes, lines, 1 - (1 - share) ** 2)
			this.#frame = share < 1 ? requestAnimationFrame(step) : null
		}
		this.#frame = requestAnimationFrame(step)
	}

	#inkAll(nodes: ReadonlyMap<string, Way>, lines: ReadonlyMap<string, Way>, share: number): void {
		this.graph.updateEachNodeAttributes(
			(id, attributes) => {
				const way = nodes.get(id)
				if (!way) return attributes
				const [color = attributes.color, ground = attributes.ground] = inksAt(way, share)
				return { ...attributes, color, ground }
			},
			this.changed('color', 'ground'),
		)
		this.graph.updateEachEdgeAttributes((key, attributes) => {
			const way = lines.get(key)
			return way ? { ...attributes, color: inksAt(way, share)[0] ?? attributes.color } : attributes
		}, this.changed('color'))
	}
}

function changing(ways: ReadonlyMap<string, Way>): ReadonlyMap<string, Way> {
	return new Map([...ways].filter(([, { from, to }]) => from.join() !== to.join()))
}

function inksAt({ from, to }: Way, share: number): Inks {
	return to.map((ink, index) => inkBetween(from[index] ?? ink, ink, share))
}

/** The colour between two colours of the form #rrggbb. */
function inkBetween(from: string, to: string, share: number): string {
	if (share >= 1 || from === to) return to
	const parts = [1, 3, 5].map((at) => {
		const [before = 0, after = 0] = [from, to].map((text) => Number.parseInt(text.slice(at, at + 2), 16))
		return Math.round(before + (after - before) * share)
	})
	return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

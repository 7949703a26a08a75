/** Turns a picture into what sigma draws. */
import type { NewsAge } from '../../../schema/freshness'
import { type LineCurve, STRAIGHT } from './linePath'
import { type LineStyle, NO_VALUE, type PictureLine, type PictureNode } from './picture'
import { COLOURS, radiusOf, radiusOfArea, SIGNS } from './signs'

/** The attributes of nodes and lines that sigma's styles read. */
export interface NodeDrawing {
	x: number
	y: number
	size: number
	color: string
	outline: string
	ground: string
	lineWidth: number
	dot: number
	dashed: number
	order: number
}

export interface LineDrawing {
	size: number
	color: string
	dash: number
	gap: number
	ease: number
	bow: number
	order: number
}

/** A line without gaps. */
export const SOLID = { dash: 1, gap: 0 } as const

/** A dimmed mark, while something else is selected, is drawn whole in a low ink. */
export function nodeDrawing(
	node: PictureNode,
	crowd: number,
	{ isDim = false, isInColumn = false }: { readonly isDim?: boolean; readonly isInColumn?: boolean } = {},
): Omit<NodeDrawing, 'x' | 'y'> {
	const sign = SIGNS[node.sign]
	const isCount = node.folded > 0
	const own = node.area === null ? radiusOf(node.links, sign, crowd) : radiusOfArea(node.area, sign, crowd)
	const wide = isCount ? 9 * sign.scale : own * (node.isMain && node.area === null ? 1.15 : 1)
	// Rows of a column are close: smaller signs leave room for halos.
	const size = isInColumn ? wide * IN_COLUMN : wide
	const hasNoValue = node.ink === NO_VALUE
	const measured =
		node.ink === null ? null : hasNoValue ? COLOURS.paper : mixed(COLOURS.ink, 0.12 + 0.88 * node.ink)
	const line = isCount ? COLOURS.inkFaint : measured === null ? sign.colour : COLOURS.ink
	const ground = measured ?? (sign.filled && !isCount ? sign.colour : COLOURS.paper)
	return {
		size,
		color: isDim ? mixed(line, DIM) : line,
		outline: sign.outline,
		ground: isDim ? mixed(ground, DIM) : ground,
		lineWidth: isCount ? 1.3 : sign.filled && measured === null ? 0 : Math.min(2.4, 1.2 + size / 12),
		dot: sign.dot && !isCount && measured === null ? 0.36 : 0,
		dashed: isCount || hasNoValue ? 1 : 0,
		order: isDim ? 0 : node.isMain ? 3 : 1,
	}
}

const IN_COLUMN = 0.58

/** Ink of dimmed marks. */
const DIM = 0.13

/** The house on a line that shows an office. */
export function officeDrawing(
	resultKind: PictureLine['resultKind'],
	isDim = false,
): Omit<NodeDrawing, 'x' | 'y'> {
	const colour = resultKind === 'overlap' ? COLOURS.vermilion : COLOURS.ink
	return {
		size: 7.5,
		color: isDim ? mixed(colour, DIM) : colour,
		outline: 'house',
		ground: COLOURS.paper,
		lineWidth: 1.5,
		dot: 0,
		dashed: 0,
		order: 2,
	}
}

/** A new object each time, because graphology keeps and changes the one it is given. */
export function lineDrawing(
	line: PictureLine,
	{ isDim = false, way = STRAIGHT }: { readonly isDim?: boolean; readonly way?: LineCurve } = {},
): LineDrawing {
	const drawing = { ...inkedLine(line), ...way }
	return isDim ? { ...drawing, color: mixed(drawing.color, DIM), order: 0 } : drawing
}

function inkedLine({ style, resultKind, isPossible, age }: PictureLine): Omit<LineDrawing, keyof LineCurve> {
	if (resultKind === 'overlap') {
		const colour = inkOf(COLOURS.vermilion, age)
		if (isPossible) return { size: 1.6, color: colour, dash: 6, gap: 4, order: 3 }
		return { size: 3, color: colour, ...SOLID, order: 3 }
	}
	if (resultKind === 'opportunity') return { size: 2.6, color: COLOURS.jade, dash: 8, gap: 5, order: 3 }
	if (resultKind === 'path') return { ...STYLES[style], size: 3.2, color: COLOURS.ink, order: 2 }
	return { ...STYLES[style], color: inkOf(STYLES[style].color, age) }
}

const STYLES: Readonly<Record<LineStyle, Omit<LineDrawing, keyof LineCurve>>> = {
	active: { size: 1.5, color: COLOURS.inkSoft, ...SOLID, order: 1 },
	unknown: { size: 1.5, color: COLOURS.inkSoft, dash: 6, gap: 4, order: 1 },
	memory: { size: 1.5, color: COLOURS.inkFaint, dash: 2, gap: 6, order: 1 },
	low: { size: 2, color: COLOURS.inkSoft, dash: 2, gap: 4, order: 1 },
	faint: { size: 1.2, color: COLOURS.inkFaint, dash: 2, gap: 8, order: 1 },
	part: { size: 1, color: COLOURS.ruleStrong, ...SOLID, order: 0 },
}

/** The tokens --ink-recent to --ink-silent, which WebGL cannot read. */
const INK: Readonly<Record<NewsAge, number>> = { RECENT: 1, AGING: 0.72, OLD: 0.48, SILENT: 0.28 }

function inkOf(colour: string, age: NewsAge | null): string {
	return age === null || age === 'RECENT' ? colour : mixed(colour, INK[age])
}

/** Mixes a colour of the form #rrggbb with the paper; opaque, so that crossing lines look even. */
function mixed(colour: string, share: number): string {
	const parts = [1, 3, 5].map((at) => {
		const [tone, ground] = [colour, COLOURS.paper].map((text) => Number.parseInt(text.slice(at, at + 2), 16))
		return Math.round((tone ?? 0) * share + (ground ?? 0) * (1 - share))
	})
	return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** A picture as a slide of 16 to 9. */
import { escapeXml } from './escapeXml'
import {
	type Caption,
	MEAN_WIDTH,
	picture,
	textLines,
	textLook,
	titleLook,
	wholeFile,
	wrapText,
} from './pictureFile'
import type { TracedElement } from './traceElement'

/** In pixels; the type is large enough for the last row of a room. */
const SLIDE = { width: 1600, height: 900, margin: 64, text: 17, gap: 28 }

/** The sizes of a slide's title: the largest in which it takes two lines, else the smallest. */
const SLIDE_TITLES = [46, 38, 32] as const

/** A whole SVG file of 16 to 9: its title, the picture as large as it fits, the legend and the foot. */
export function slideFile(traced: TracedElement, caption: Caption): string {
	const { width, height, margin, gap } = SLIDE
	const inner = width - 2 * margin
	const title = titleThatFits(caption.title, inner, SLIDE_TITLES)
	const below = [...caption.legend, ...caption.foot].flatMap((text) =>
		wrapText(text, inner / (SLIDE.text * MEAN_WIDTH)),
	)
	const top = margin + title.lines.length * title.size * 1.25 + gap / 2
	const foot = height - 40 - (below.length - 1) * SLIDE.text * 1.45
	const rule = Math.round(foot - SLIDE.text - 18)
	return wholeFile(SLIDE, caption, [
		textLines(title.lines, {
			x: margin,
			y: margin + title.size * 0.8,
			size: title.size,
			...titleLook(caption),
		}),
		picture(traced, { x: margin, y: top, width: inner, height: rule - top - gap }),
		`<path d="M0 ${rule}.5H${width}" stroke="${escapeXml(caption.ink)}"/>`,
		textLines(below, { x: margin, y: foot, size: SLIDE.text, ...textLook(caption) }),
	])
}

function titleThatFits(
	text: string,
	width: number,
	[size, ...smaller]: readonly [number, ...number[]],
): { readonly size: number; readonly lines: readonly string[] } {
	const lines = wrapText(text, width / (size * MEAN_WIDTH))
	const [next, ...others] = smaller
	if (lines.length <= 2 || next === undefined) return { size, lines }
	return titleThatFits(text, width, [next, ...others])
}

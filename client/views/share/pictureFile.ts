/** A picture as a file: its title; its legend, its day and its sources. */
import { escapeXml } from './escapeXml'
import type { TracedElement } from './traceElement'

export interface Caption {
	readonly title: string
	/** The meanings of the signs, if the picture does not say them. */
	readonly legend: readonly string[]
	/** The day, the version of the data, the address of the sources. */
	readonly foot: readonly string[]
	readonly ink: string
	readonly paper: string
	readonly fonts: { readonly title: string; readonly text: string }
}

const MARGIN = 24
const TITLE_SIZE = 20
const TEXT_SIZE = 12
/** Width of a character by font size, wide enough for both scripts. */
export const MEAN_WIDTH = 0.54
const MIN_WIDTH = 480

/** A whole SVG file: the picture in its own size, with its title above, its legend and its foot below. */
export function pictureFile(traced: TracedElement, caption: Caption): string {
	const inner = Math.max(traced.width, MIN_WIDTH)
	const title = wrapText(caption.title, inner / (TITLE_SIZE * MEAN_WIDTH))
	const below = [...caption.legend, ...caption.foot].flatMap((text) =>
		wrapText(text, inner / (TEXT_SIZE * MEAN_WIDTH)),
	)
	const top = MARGIN + title.length * TITLE_SIZE * 1.25 + 10
	const foot = top + traced.height + 26
	return wholeFile(
		{ width: inner + 2 * MARGIN, height: foot + below.length * TEXT_SIZE * 1.45 + MARGIN },
		caption,
		[
			textLines(title, { x: MARGIN, y: MARGIN + TITLE_SIZE, size: TITLE_SIZE, ...titleLook(caption) }),
			picture(traced, { x: MARGIN, y: top, width: traced.width, height: traced.height }),
			textLines(below, { x: MARGIN, y: foot, size: TEXT_SIZE, ...textLook(caption) }),
		],
	)
}

export function wholeFile(
	{ width, height }: { readonly width: number; readonly height: number },
	{ title, paper }: Caption,
	parts: readonly string[],
): string {
	const size = `width="${width}" height="${Math.round(height)}" viewBox="0 0 ${width} ${Math.round(height)}"`
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" ${size}>`,
		`<title>${escapeXml(title)}</title>`,
		`<rect width="100%" height="100%" fill="${escapeXml(paper)}"/>`,
		...parts,
		'</svg>',
	].join('')
}

/** The picture, as large as it fits into a box. */
export function picture(
	{ width, height, content }: TracedElement,
	box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
	const place = `x="${box.x}" y="${Math.round(box.y)}" width="${box.width}" height="${Math.round(box.height)}"`
	return `<svg ${place} viewBox="0 0 ${width} ${height}" overflow="visible">${content}</svg>`
}

interface TextLook {
	readonly family: string
	readonly weight: number
	readonly ink: string
}

export function titleLook({ fonts, ink }: Caption): TextLook {
	return { family: fonts.title, weight: 600, ink }
}

export function textLook({ fonts, ink }: Caption): TextLook {
	return { family: fonts.text, weight: 400, ink }
}

/** `y` is the baseline of the first line. */
export function textLines(
	lines: readonly string[],
	{ x, y, size, family, weight, ink }: TextLook & { x: number; y: number; size: number },
): string {
	const step = size * (weight > 400 ? 1.25 : 1.45)
	const look = `font-family="${escapeXml(family)}" font-size="${size}" font-weight="${weight}" fill="${escapeXml(ink)}"`
	return lines
		.map((line, at) => `<text x="${x}" y="${Math.round(y + at * step)}" ${look}>${escapeXml(line)}</text>`)
		.join('')
}

/**
 * Breaks a text into lines of so many Latin characters; a Chinese one counts as two, and may break anywhere.
 */
export function wrapText(text: string, length: number): readonly string[] {
	const lines: string[] = []
	let line = ''
	const words = text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []
	for (const part of words.flatMap((word) => parts(word, Math.max(1, Math.floor(length))))) {
		if (line !== '' && widthOf(line) + widthOf(part.trimEnd()) > length) {
			lines.push(line.trimEnd())
			line = ''
		}
		line += part
	}
	return [...lines, line.trimEnd()].filter((one) => one !== '')
}

/** Splits a word that is too long for a line, such as an address. */
function parts(word: string, length: number): readonly string[] {
	if (widthOf(word) <= length) return [word]
	return word.match(new RegExp(`.{1,${length}}`, 'gsu')) ?? []
}

function widthOf(text: string): number {
	return [...text].reduce((sum, sign) => sum + (/\p{Script=Han}|[，。；：（）]/u.test(sign) ? 1.85 : 1), 0)
}

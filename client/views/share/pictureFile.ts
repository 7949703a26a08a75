/** A picture as a file: its title above; its legend, its day and its sources below. */
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
const MEAN_WIDTH = 0.54
const MIN_WIDTH = 480

/** A whole SVG file. */
export function pictureFile({ width, height, content }: TracedElement, caption: Caption): string {
	const inner = Math.max(width, MIN_WIDTH)
	const title = wrapText(caption.title, inner / (TITLE_SIZE * MEAN_WIDTH))
	const below = [...caption.legend, ...caption.foot].flatMap((text) =>
		wrapText(text, inner / (TEXT_SIZE * MEAN_WIDTH)),
	)
	const top = MARGIN + title.length * TITLE_SIZE * 1.25 + 10
	const foot = top + height + 26
	const whole = { width: inner + 2 * MARGIN, height: foot + below.length * TEXT_SIZE * 1.45 + MARGIN }
	const line = (text: string, y: number, size: number, family: string, weight: number): string =>
		`<text x="${MARGIN}" y="${Math.round(y)}" font-family="${escapeXml(family)}" font-size="${size}" font-weight="${weight}" fill="${escapeXml(caption.ink)}">${escapeXml(text)}</text>`
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${Math.round(whole.height)}" viewBox="0 0 ${whole.width} ${Math.round(whole.height)}">`,
		`<title>${escapeXml(caption.title)}</title>`,
		`<rect width="100%" height="100%" fill="${escapeXml(caption.paper)}"/>`,
		...title.map((text, at) =>
			line(text, MARGIN + TITLE_SIZE + at * TITLE_SIZE * 1.25, TITLE_SIZE, caption.fonts.title, 600),
		),
		`<svg x="${MARGIN}" y="${Math.round(top)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" overflow="visible">${content}</svg>`,
		...below.map((text, at) => line(text, foot + at * TEXT_SIZE * 1.45, TEXT_SIZE, caption.fonts.text, 400)),
		'</svg>',
	].join('')
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

/** Twice the screen's resolution, for printing. */
const SCALE = 2
/** The time that embedded fonts take to load. */
const FONTS_MS = 250
/** The largest side of a canvas in browsers. */
const MAX_SIDE = 8192

/** Converts the SVG to a PNG. Throws Error if the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
	const image = new Image()
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
	await image.decode()
	const scale = Math.min(SCALE, MAX_SIDE / Math.max(image.naturalWidth, image.naturalHeight))
	const canvas = document.createElement('canvas')
	canvas.width = Math.round(image.naturalWidth * scale)
	canvas.height = Math.round(image.naturalHeight * scale)
	const context = canvas.getContext('2d')
	if (context === null) throw new Error('Expected a canvas that can be drawn on.')
	context.drawImage(image, 0, 0, canvas.width, canvas.height)
	// A drawing loads its fonts only when it is first drawn.
	await new Promise((resolve) => setTimeout(resolve, FONTS_MS))
	context.clearRect(0, 0, canvas.width, canvas.height)
	context.drawImage(image, 0, 0, canvas.width, canvas.height)
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('Expected a picture.'))), 'image/png')
	})
}

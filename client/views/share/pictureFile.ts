/** A picture of the page as a file: its title above, under it its legend, its day and where its sources are. */
import { escapeXml } from './escapeXml'
import type { TracedElement } from './traceElement'

export interface Caption {
	readonly title: string
	/** What the signs mean, where the picture itself does not say it. */
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
/** Of a sign, by the size of its font: wide enough for both scripts. */
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

/** A text in lines of so many Latin signs; a Chinese one is as wide as two, and may break anywhere. */
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

/** A word too long for any line, such as an address, in pieces. */
function parts(word: string, length: number): readonly string[] {
	if (widthOf(word) <= length) return [word]
	return word.match(new RegExp(`.{1,${length}}`, 'gsu')) ?? []
}

function widthOf(text: string): number {
	return [...text].reduce((sum, sign) => sum + (/\p{Script=Han}|[，。；：（）]/u.test(sign) ? 1.85 : 1), 0)
}

/** Twice as many dots as on the screen, so that it can be printed. */
const SCALE = 2
/** How long fonts that are within the drawing take to be read. */
const FONTS_MS = 250
/** What browsers make of one canvas. */
const MAX_SIDE = 8192

/** The SVG as a PNG; throws where the browser cannot draw it. */
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
	// A drawing asks for its fonts when it is first drawn: they come a moment later.
	await new Promise((resolve) => setTimeout(resolve, FONTS_MS))
	context.clearRect(0, 0, canvas.width, canvas.height)
	context.drawImage(image, 0, 0, canvas.width, canvas.height)
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('Expected a picture.'))), 'image/png')
	})
}

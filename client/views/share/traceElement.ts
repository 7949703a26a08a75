/**
 * Draws an element of the page as SVG: boxes, lines and texts in their places, SVG inside it with its
 * computed styles, canvases as images. Colours and font names are as on the screen; nothing refers to the
 * page.
 */
import { escapeXml } from './escapeXml'
import { standaloneSvg } from './standaloneSvg'

export interface TracedElement {
	readonly width: number
	readonly height: number
	/** SVG elements, from 0 to width and height. */
	readonly content: string
}

/** What is useless in a file: controls, hints about keys, skip links. */
const LEFT_OUT = [
	'[data-picture="out"]',
	'[data-part="field"]',
	'[data-part="tick"]',
	'[data-part="button"]',
	'[data-part="zoom"]',
	'[role="toolbar"]',
	'fieldset',
	'a[href^="#"]',
	'p:has(> kbd)',
	'details:not([open])',
	'summary',
	'dialog',
	'label',
	'select',
	'input',
	'.link-button:not([data-picture="in"])',
	'.visually-hidden',
	'script',
	'style',
].join(', ')

export function traceElement(root: HTMLElement): TracedElement {
	const frame = root.getBoundingClientRect()
	const content = traced(root, { left: frame.left, top: frame.top })
	// Content that overflows is part of the picture.
	const width = Math.max(frame.width, root.scrollWidth)
	return { width: Math.ceil(width), height: Math.ceil(Math.max(frame.height, root.scrollHeight)), content }
}

interface Origin {
	readonly left: number
	readonly top: number
}

function traced(element: Element, origin: Origin): string {
	if (element.matches(LEFT_OUT)) return ''
	const style = getComputedStyle(element)
	if (style.display === 'none' || style.opacity === '0') return ''
	const box = element.getBoundingClientRect()
	// Elements hidden as by « visually-hidden », under any class.
	if (style.overflow === 'hidden' && (box.width <= 1 || box.height <= 1)) return ''
	const drawn = ownDrawing(element, style, box, origin)
	return style.opacity === '1' || drawn === '' ? drawn : `<g opacity="${style.opacity}">${drawn}</g>`
}

function ownDrawing(element: Element, style: CSSStyleDeclaration, box: DOMRect, origin: Origin): string {
	const [x, y] = [box.left - origin.left, box.top - origin.top]
	const area = { x, y, width: box.width, height: box.height }
	const place = placeOf(area)
	if (element instanceof SVGSVGElement) return isHidden(style) ? '' : standaloneSvg(element, place)
	if (element instanceof HTMLCanvasElement) {
		const image = imageOf(element)
		return image === null ? '' : `<image ${place} href="${image}"/>`
	}
	const own = isHidden(style) ? '' : decoration(style, area)
	const [before, after] = (['::before', '::after'] as const).map((part) => pseudoElement(element, part, x, y))
	const inner = [...element.childNodes].map((child) => {
		if (child instanceof Element) return traced(child, origin)
		return child instanceof Text && !isHidden(style) ? texts(child, style, origin) : ''
	})
	return [own, before, ...inner, after].join('')
}

function isHidden(style: CSSStyleDeclaration): boolean {
	return style.visibility === 'hidden'
}

/** null for a canvas without a size, or one whose content the browser does not give. */
function imageOf(canvas: HTMLCanvasElement): string | null {
	if (canvas.width === 0 || canvas.height === 0) return null
	try {
		return canvas.toDataURL('image/png')
	} catch {
		return null
	}
}

function isClear(colour: string): boolean {
	return colour === '' || colour === 'transparent' || /,\s*0\)$/.test(colour) || /\/\s*0\)$/.test(colour)
}

interface Area {
	readonly x: number
	readonly y: number
	readonly width: number
	readonly height: number
}

/** A mark that a style sheet adds, such as a diamond: its box, turned as there. It has no words. */
function pseudoElement(element: Element, part: '::before' | '::after', x: number, y: number): string {
	const style = getComputedStyle(element, part)
	if (style.content !== '""' || style.display === 'none' || isHidden(style)) return ''
	const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(
		(length) => Number.parseFloat(length) || 0,
	) as [number, number, number, number]
	const sides = style.boxSizing === 'border-box' ? 0 : 2 * Number.parseFloat(style.borderTopWidth)
	const area = { x: x + left, y: y + top, width: width + sides, height: height + sides }
	const drawn = decoration(style, area)
	const turn = Number.parseFloat(style.rotate)
	const strength = style.opacity === '1' ? '' : ` opacity="${style.opacity}"`
	if (drawn === '' || (Number.isNaN(turn) && strength === '')) return drawn
	const middle = `${round(area.x + area.width / 2)} ${round(area.y + area.height / 2)}`
	return `<g${strength}${turn ? ` transform="rotate(${turn} ${middle})"` : ''}>${drawn}</g>`
}

/** The background, the borders and the outline of a box. */
function decoration(style: CSSStyleDeclaration, area: Area): string {
	return background(style, area) + borders(style, area) + outline(style, area)
}

/** The background colour, and what a gradient adds to it. */
function background(style: CSSStyleDeclaration, whole: Area): string {
	const { backgroundColor, backgroundImage, borderRadius } = style
	// A brick leaves a gap to the next by its padding.
	const gap = style.backgroundClip === 'content-box' ? Number.parseFloat(style.paddingRight) || 0 : 0
	const area = { ...whole, width: Math.max(0, whole.width - gap) }
	const radius = Number.parseFloat(borderRadius)
	const place = `${placeOf(area)}${radius > 0 ? ` rx="${round(radius)}"` : ''}`
	const plain = isClear(backgroundColor) ? '' : `<rect ${place} fill="${escapeXml(backgroundColor)}"/>`
	return plain + gradient(backgroundImage ?? '', place)
}

/** A fade to one side as it is; for stripes their first colour, at half its strength. */
function gradient(image: string, place: string): string {
	const ink = (image.match(/rgba?\([^)]*\)|#[0-9a-f]{3,8}/gi) ?? []).find((colour) => !isClear(colour))
	if (ink === undefined) return ''
	const colour = escapeXml(ink)
	const [, angle] = /^linear-gradient\((90|270)deg, rgb\([^)]*\), rgba\(0, 0, 0, 0\)\)$/.exec(image) ?? []
	if (angle === undefined) return `<rect ${place} fill="${colour}" fill-opacity="0.5"/>`
	const id = `fade-${place.replaceAll(/[^\d.]+/g, '-')}`
	const [from, to] = angle === '90' ? [0, 1] : [1, 0]
	const stops = `<stop stop-color="${colour}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/>`
	return `<linearGradient id="${id}" x1="${from}" x2="${to}">${stops}</linearGradient><rect ${place} fill="url(#${id})"/>`
}

function placeOf({ x, y, width, height }: Area): string {
	return `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
}

function outline({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration, area: Area): string {
	const size = Number.parseFloat(outlineWidth)
	if (!(size > 0) || !(outlineStyle in DASHES) || isClear(outlineColor)) return ''
	return `<rect ${placeOf(area)} fill="none" stroke="${escapeXml(outlineColor)}" stroke-width="${size}"${DASHES[outlineStyle]}/>`
}

const DASHES: Readonly<Record<string, string>> = {
	dashed: ' stroke-dasharray="4 3"',
	dotted: ' stroke-dasharray="1.5 2.5"',
}

function borders(style: CSSStyleDeclaration, { x, y, width, height }: Area): string {
	const right = round(x + width)
	const bottom = round(y + height)
	const sides = [
		['top', x, y, right, y],
		['right', right, y, right, bottom],
		['bottom', x, bottom, right, bottom],
		['left', x, y, x, bottom],
	] as const
	return sides
		.map(([side, x1, y1, x2, y2]) => {
			const size = Number.parseFloat(style.getPropertyValue(`border-${side}-width`))
			const line = style.getPropertyValue(`border-${side}-style`)
			const colour = style.getPropertyValue(`border-${side}-color`)
			if (!(size > 0) || line === 'none' || line === 'hidden' || isClear(colour)) return ''
			const stroke = `stroke="${escapeXml(colour)}" stroke-width="${size}"${DASHES[line] ?? ''}`
			return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${stroke}/>`
		})
		.join('')
}

const USUAL_ASCENT = 0.78

/** A text, in the browser's lines, each with its own width. */
function texts(node: Text, style: CSSStyleDeclaration, origin: Origin): string {
	if (style.writingMode.startsWith('vertical')) return verticalText(node, style, origin)
	const angle = angleOf(node.parentElement)
	if (angle !== 0) return turnedText(node, style, origin, angle)
	const lines = linesOf(node)
	if (lines.length === 0) return ''
	const ascent = ascentOf(style)
	return lines
		.map(({ text, box }) => {
			const said = style.textTransform === 'uppercase' ? text.toUpperCase() : text
			const x = round(box.left - origin.left)
			const y = round(box.top - origin.top + box.height * ascent)
			const width = `textLength="${round(box.width)}" lengthAdjust="spacingAndGlyphs"`
			return `<text x="${x}" y="${y}" ${looksOf(style)} ${width}>${escapeXml(said)}</text>`
		})
		.join('')
}

/** A vertical name, as in headings of columns, read upwards. */
function verticalText(node: Text, style: CSSStyleDeclaration, origin: Origin): string {
	const { said, box } = whole(node)
	if (said === '' || box.height === 0) return ''
	const x = round(box.left - origin.left + box.width * 0.74)
	const y = round(box.bottom - origin.top)
	const width = `textLength="${round(box.height)}" lengthAdjust="spacingAndGlyphs"`
	return `<text transform="translate(${x} ${y}) rotate(-90)" ${looksOf(style)} ${width}>${escapeXml(said)}</text>`
}

/** A slanted name, at an angle between −90° and 90°; computes its start from the box around it. */
function turnedText(node: Text, style: CSSStyleDeclaration, origin: Origin, angle: number): string {
	const { said, box } = whole(node)
	const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
	const height = Number.parseFloat(style.fontSize) * 1.25
	const width = (box.width - height * Math.abs(sine)) / Math.max(0.05, cosine)
	if (said === '' || width <= 0) return ''
	// The corner at which the text starts, then its baseline.
	const left = sine < 0 ? box.left : box.left + height * sine
	const top = sine < 0 ? box.bottom - height * cosine : box.top
	const ascent = height * USUAL_ASCENT
	const x = round(left - origin.left - sine * ascent)
	const y = round(top - origin.top + cosine * ascent)
	const turn = `translate(${x} ${y}) rotate(${round((angle * 180) / Math.PI)})`
	const length = `textLength="${round(width)}" lengthAdjust="spacingAndGlyphs"`
	return `<text transform="${turn}" ${looksOf(style)} ${length}>${escapeXml(said)}</text>`
}

/** A text as one line, with the box around all of it. */
function whole(node: Text): { readonly said: string; readonly box: DOMRect } {
	const range = document.createRange()
	range.selectNodeContents(node)
	return { said: node.data.replaceAll(/\s+/g, ' ').trim(), box: range.getBoundingClientRect() }
}

/** The rotation of an element and its ancestors, in radians. */
function angleOf(element: Element | null): number {
	if (element === null || element === document.documentElement) return 0
	const { transform, rotate } = getComputedStyle(element)
	const [, a = '1', b = '0'] = /^matrix\(([^,]+),([^,]+)/.exec(transform) ?? []
	const own = Math.atan2(Number.parseFloat(b), Number.parseFloat(a))
	const turned = rotate.endsWith('deg') ? (Number.parseFloat(rotate) * Math.PI) / 180 : 0
	return own + turned + angleOf(element.parentElement)
}

function looksOf({ color, fontFamily, fontSize, fontWeight, fontStyle }: CSSStyleDeclaration): string {
	return `fill="${escapeXml(color)}" font-family="${escapeXml(fontFamily)}" font-size="${fontSize}" font-weight="${fontWeight}" font-style="${fontStyle}"`
}

interface TextLine {
	readonly text: string
	readonly box: DOMRect
}

/** Words at the same height form a line. */
function linesOf(node: Text): readonly TextLine[] {
	const lines: { from: number; to: number; top: number }[] = []
	const range = document.createRange()
	for (const match of node.data.matchAll(/\S+\s*/g)) {
		const [from, to] = [match.index, match.index + match[0].trimEnd().length]
		range.setStart(node, from)
		range.setEnd(node, to)
		const { top, width } = range.getBoundingClientRect()
		if (width === 0) continue
		const last = lines.at(-1)
		if (last && Math.abs(last.top - top) < 3) last.to = to
		else lines.push({ from, to, top })
	}
	return lines.map(({ from, to }) => {
		range.setStart(node, from)
		range.setEnd(node, to)
		return { text: node.data.slice(from, to).replaceAll(/\s+/g, ' '), box: range.getBoundingClientRect() }
	})
}

/**
 * The distance from the top of a line to its baseline, as a share of its height, from the font or else
 * typical.
 */
function ascentOf({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
	const context = document.createElement('canvas').getContext('2d')
	if (context === null) return USUAL_ASCENT
	context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
	const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('x')
	return up > 0 ? up / (up + down) : USUAL_ASCENT
}

function round(pixels: number): number {
	return Math.round(pixels * 10) / 10
}

import { escapeXml } from './escapeXml'

/** The properties of SVG that style sheets of the page set. */
const PROPERTIES = [
	'fill',
	'fill-opacity',
	'fill-rule',
	'stroke',
	'stroke-width',
	'stroke-opacity',
	'stroke-dasharray',
	'stroke-dashoffset',
	'stroke-linecap',
	'stroke-linejoin',
	'opacity',
	'visibility',
	'font-family',
	'font-size',
	'font-weight',
	'font-style',
	'letter-spacing',
	'text-anchor',
	'dominant-baseline',
	'paint-order',
	'vector-effect',
	'stop-color',
	'stop-opacity',
] as const

/** Elements that a file must not contain: scripts, frames, links, and whatever loads another file. */
const DROPPED = /^(script|foreignObject|style|animate\w*|set|iframe|image)$/i
const KEPT_ATTRIBUTES =
	/^(d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|dx|dy|width|height|points|viewBox|preserveAspectRatio|transform|offset|gradientUnits|gradientTransform|patternUnits|patternTransform|clipPathUnits|textLength|lengthAdjust|id|href|clip-path|mask|marker-end|marker-start|markerWidth|markerHeight|refX|refY|orient)$/

/** Copies an SVG of the page with its computed styles; `place` are attributes of its root element. */
export function standaloneSvg(svg: SVGSVGElement, place: string): string {
	const { width, height } = svg.getBoundingClientRect()
	const viewBox = svg.getAttribute('viewBox') ?? `0 0 ${width} ${height}`
	const ratio = svg.getAttribute('preserveAspectRatio')
	const aspect = ratio === null ? '' : ` preserveAspectRatio="${escapeXml(ratio)}"`
	const inner = [...svg.children].map(written).join('')
	return `<svg ${place} viewBox="${escapeXml(viewBox)}"${aspect} overflow="visible">${inner}</svg>`
}

function written(element: Element): string {
	if (DROPPED.test(element.localName)) return ''
	const style = getComputedStyle(element)
	if (style.display === 'none') return ''
	// A link becomes a group.
	const name = element.localName === 'a' ? 'g' : element.localName
	if (!/^[a-zA-Z]+$/.test(name)) return ''
	const looks = PROPERTIES.map((property) => [property, style.getPropertyValue(property)] as const)
		.filter(([, value]) => value !== '' && value !== 'normal')
		.map(([property, value]) => ` ${property}="${escapeXml(value)}"`)
	const own = [...element.attributes]
		.filter(
			({ name: attribute, value }) => KEPT_ATTRIBUTES.test(attribute) && isOfTheDrawing(attribute, value),
		)
		.map(({ name: attribute, value }) => ` ${attribute}="${escapeXml(value)}"`)
	const inner = [...element.childNodes].map((child) => {
		if (child instanceof Element) return written(child)
		return child instanceof Text ? escapeXml(child.data) : ''
	})
	return `<${name}${own.join('')}${looks.join('')}>${inner.join('')}</${name}>`
}

/** Whether a reference is to a part of the same drawing, and is kept. */
function isOfTheDrawing(attribute: string, value: string): boolean {
	if (attribute === 'href') return value.startsWith('#')
	return !/url\(\s*["']?(?!#)/i.test(value)
}

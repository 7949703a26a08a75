/** Makes SVG elements by script, because the content security policy allows no style in markup. */
export function svgElement<Tag extends keyof SVGElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string | number>> = {},
	...children: readonly (Node | string)[]
): SVGElementTagNameMap[Tag] {
	const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
	element.append(...children)
	return element
}

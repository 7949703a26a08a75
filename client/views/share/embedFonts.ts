/**
 * Writes the needed parts of fonts into a drawing that becomes a PNG: it has no access to the page's fonts,
 * and many machines have none for the other script. SVG files only name their fonts.
 */

/** Fonts are split into files of some tens of characters; a picture needs a few. */
const MAX_SLICES = 60

export async function embedFonts(svg: string): Promise<string> {
	const signs = new Set([...svg].map((sign) => sign.codePointAt(0) ?? 0))
	const faces = fontFaces()
		.filter(({ family, ranges }) => svg.includes(family) && covers(ranges, signs))
		.slice(0, MAX_SLICES)
	const rules = await Promise.all(faces.map(ruleOf))
	const style = `<style>${rules.filter((rule) => rule !== null).join('')}</style>`
	return svg.replace(/>/, `>${style}`)
}

type Range = readonly [first: number, last: number]

interface Face {
	readonly family: string
	readonly source: string
	readonly descriptors: string
	/** Ranges of its characters; empty: all. */
	readonly ranges: readonly Range[]
}

function fontFaces(): readonly Face[] {
	return [...document.styleSheets].flatMap((sheet) => {
		const rules = [...rulesOf(sheet)].filter((rule) => rule instanceof CSSFontFaceRule)
		return rules.flatMap(({ style }) => {
			const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '')
			const address = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1]
			if (address === undefined || family === '') return []
			const descriptors = ['font-weight', 'font-style', 'unicode-range']
				.map((name) => [name, style.getPropertyValue(name)] as const)
				.filter(([, value]) => value !== '')
				.map(([name, value]) => `${name}:${value};`)
			const source = new URL(address, sheet.href ?? document.baseURI).href
			const ranges = rangesOf(style.getPropertyValue('unicode-range'))
			return [{ family, source, descriptors: descriptors.join(''), ranges }]
		})
	})
}

/** The rules of a sheet; a sheet of another origin does not give them. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
	try {
		return sheet.cssRules
	} catch {
		return []
	}
}

/** Reads « U+4E00-4EFF, U+9999 ». */
function rangesOf(text: string): readonly Range[] {
	return [...text.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '0', last = first]) => [
		Number.parseInt(first, 16),
		Number.parseInt(last, 16),
	])
}

function covers(ranges: readonly Range[], signs: ReadonlySet<number>): boolean {
	if (ranges.length === 0) return true
	return [...signs].some((sign) => ranges.some(([first, last]) => sign >= first && sign <= last))
}

/** null if a file fails; the picture then uses a system font for these characters. */
async function ruleOf({ family, source, descriptors }: Face): Promise<string | null> {
	try {
		const bytes = await (await fetch(source)).blob()
		return `@font-face{font-family:"${family}";${descriptors}src:url(${await dataOf(bytes)})}`
	} catch {
		return null
	}
}

function dataOf(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader()
		reader.onload = () => resolve(String(reader.result))
		reader.onerror = () => reject(reader.error)
		reader.readAsDataURL(blob)
	})
}

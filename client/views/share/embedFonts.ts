/**
 * Writes the fonts of a drawing into it: a file has no access to the page's fonts, and many machines have none
 * for the other script. Fonts are split into files of some tens of signs; those with a sign of the drawing are
 * written.
 */
export async function embedFonts(svg: string): Promise<string> {
	const stacks = new Set([...svg.matchAll(/font-family="([^"]*)"/g)].map(([, stack = '']) => stack))
	const signs = new Set([...svg].map((sign) => sign.codePointAt(0) ?? 0))
	const faces = fontFaces(svg.includes('font-style="italic"'))
	const needed = new Set([...stacks].flatMap((stack) => facesOf(stack, signs, faces)))
	const rules = await Promise.all([...needed].map(ruleOf))
	return svg.replace('>', () => `><style>${rules.filter((rule) => rule !== null).join('')}</style>`)
}

/** For each sign, the faces of the first family of the stack that has it, as the browser chooses. */
function facesOf(stack: string, signs: ReadonlySet<number>, faces: readonly Face[]): readonly Face[] {
	const families = stack.split(',').map((family) => family.replaceAll(/&quot;|["']/g, '').trim())
	const own = families.map((family) => faces.filter((face) => face.family === family))
	return [...signs].flatMap((sign) => {
		const able = own.map((ones) => ones.filter(({ ranges }) => covers(ranges, sign)))
		return able.find((ones) => ones.length > 0) ?? []
	})
}

type Range = readonly [first: number, last: number]

interface Face {
	readonly family: string
	readonly source: string
	readonly descriptors: string
	/** Ranges of its signs; empty: all. */
	readonly ranges: readonly Range[]
}

function fontFaces(hasItalics: boolean): readonly Face[] {
	return [...document.styleSheets].flatMap((sheet) => {
		const rules = [...rulesOf(sheet)].filter((rule) => rule instanceof CSSFontFaceRule)
		return rules.flatMap(({ style }) => {
			const family = style.getPropertyValue('font-family').replaceAll(/["']/g, '')
			const address = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1]
			if (address === undefined || family === '') return []
			if (style.getPropertyValue('font-style') === 'italic' && !hasItalics) return []
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

function covers(ranges: readonly Range[], sign: number): boolean {
	return ranges.length === 0 || ranges.some(([first, last]) => sign >= first && sign <= last)
}

/** null if a file fails; the drawing then uses a font of the machine for these signs. */
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

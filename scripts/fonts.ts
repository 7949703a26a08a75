/**
 * Cuts the Chinese fonts to the characters that the product itself writes: names and notes of the reference
 * tables, the vocabulary, and the sentences of client and server. The packages split Noto SC into about a
 * hundred files by `unicode-range`, of which a French page with ten names would fetch 226 to 628 kB. Each
 * file is cut to our characters, to two or three kB. The complete files remain, under another family name,
 * for text that users type.
 */
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import subsetFont from 'subset-font'

const ROOT = resolve(import.meta.dirname, '..')
/** Outside client/ because it is built; outside dist/client because it is a source of that build. */
export const FONTS_FOLDER = join(ROOT, 'dist/fonts')

/** A file in the folder that says to which characters, and by which code, it was cut. */
const STAMP = '.stamp'

const FAMILIES = [
	{ package: '@fontsource-variable/noto-sans-sc', family: 'Constellations Sans SC', css: 'sans.css' },
	{ package: '@fontsource-variable/noto-serif-sc', family: 'Constellations Serif SC', css: 'serif.css' },
] as const

/**
 * The weights that screens use: normal and strong, in separate files, so that a page without strong Chinese
 * text fetches half.
 */
const WEIGHTS = [
	{ weight: 400, range: '400 500' },
	{ weight: 600, range: '600' },
]

type Family = (typeof FAMILIES)[number]

/** Writes the cut fonts and their style sheets into dist/fonts if they are not there yet. */
export async function cutFonts(onProgress: (line: string) => void = () => {}): Promise<void> {
	const characters = await ownCharacters()
	const stamp = createHash('sha256')
		.update(characters)
		.update(await readFile(import.meta.filename))
		.digest('hex')
	if (await isInPlace(stamp)) return
	onProgress(`Cutting the Chinese fonts to ${[...characters].length} characters`)
	await mkdir(dirname(FONTS_FOLDER), { recursive: true })
	// Works in a temporary folder until it is complete: a server and `npm run dev` may cut at the same
	// moment.
	const folder = await mkdtemp(`${FONTS_FOLDER}-`)
	try {
		for (const family of FAMILIES) await cutFamily(family, characters, folder)
		await writeFile(join(folder, STAMP), stamp)
		if (await isInPlace(stamp)) return
		// A temporary folder belongs to its maker alone; every builder reads this one.
		await chmod(folder, 0o755)
		await rm(FONTS_FOLDER, { recursive: true, force: true })
		await rename(folder, FONTS_FOLDER)
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}

async function isInPlace(stamp: string): Promise<boolean> {
	return (await readFile(join(FONTS_FOLDER, STAMP), 'utf8').catch(() => '')) === stamp
}

async function cutFamily(family: Family, characters: string, into: string): Promise<void> {
	const folder = dirname(createRequire(import.meta.url).resolve(`${family.package}/package.json`))
	const ranges: Record<string, string> = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8'))
	const name = family.package.split('/')[1] ?? ''
	const faces: string[] = []
	for (const [slice, sliceRange] of Object.entries(ranges)) {
		const held = charactersInRange(sliceRange, characters)
		if (!/^\[\d+\]$/.test(slice) || held === '') continue
		const number = slice.slice(1, -1)
		const whole = await readFile(join(folder, 'files', `${name}-${number}-wght-normal.woff2`))
		for (const { weight, range } of WEIGHTS) {
			const file = `${name}-${number}-${weight}.woff2`
			const cut = await subsetFont(whole, held, { targetFormat: 'woff2', variationAxes: { wght: weight } })
			await writeFile(join(into, file), cut)
			faces.push(face(family.family, range, file, held))
		}
	}
	await writeFile(join(into, family.css), faces.join('\n'))
}

function face(family: string, weights: string, file: string, characters: string): string {
	const range = [...characters].map((character) => `U+${character.codePointAt(0)?.toString(16)}`).join(',')
	return `@font-face{font-family:"${family}";font-style:normal;font-display:swap;font-weight:${weights};src:url(./${file}) format("woff2");unicode-range:${range}}`
}

/** The given characters that a CSS `unicode-range` contains. */
export function charactersInRange(range: string, characters: string): string {
	const spans = range.split(',').map((part) => {
		const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-')
		return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
	})
	const isHeld = (point: number): boolean => spans.some(([from, to]) => point >= from && point <= to)
	return [...characters].filter((character) => isHeld(character.codePointAt(0) ?? 0)).join('')
}

/** The Chinese characters, marks and arrows that the product writes itself, each once, in order. */
async function ownCharacters(): Promise<string> {
	const texts = await Promise.all(
		[
			...(await filesUnder('seeds/france', '.csv')),
			...(await filesUnder('seeds/china', '.csv')),
			...(await filesUnder('seeds/scenario', '.csv')),
			...(await filesUnder('client/text', '.ts')),
			...(await filesUnder('client', '.tsx')),
			...(await filesUnder('server/text', '.ts')),
			join(ROOT, 'schema/vocabulary.ts'),
		].map((file) => readFile(file, 'utf8')),
	)
	return cutCharacters(texts.join(''))
}

/**
 * The characters of a text that the Latin fonts lack, including arrows and key signs: each would fetch a
 * complete file of some sixty kilobytes.
 */
export function cutCharacters(text: string): string {
	const found = new Set(text.match(/[\u2190-\u23ff\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef]/g))
	return [...found].sort().join('')
}

async function filesUnder(folder: string, extension: string): Promise<readonly string[]> {
	const entries = await readdir(join(ROOT, folder), { recursive: true }).catch(() => [])
	return entries.filter((entry) => entry.endsWith(extension)).map((entry) => join(ROOT, folder, entry))
}

/** What docs/rgaa.md says of the elements and style sheets of all screens, looked for in `client/` itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const CLIENT = resolve(import.meta.dirname, '../../client')
const textsOf = (ending: string) =>
	readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(ending))
		.map((file) => ({ file, text: readFileSync(join(CLIENT, file), 'utf8') }))
const sources = textsOf('.tsx')
const styleSheets = textsOf('.css')

/** Elements of that name with their attributes; `after` is what follows in the file. */
function elements(name: string) {
	return sources.flatMap(({ file, text }) =>
		[...text.matchAll(new RegExp(`<${name}(?=[\\s/>])`, 'g'))]
			// Words of a comment are in backquotes.
			.filter(({ index }) => text[index - 1] !== '`')
			.map(({ index }) => {
				const end = endOfTag(text, index)
				return { file, tag: text.slice(index, end), after: text.slice(end) }
			}),
	)
}

/** An attribute may hold `>` within braces. */
function endOfTag(text: string, start: number): number {
	let depth = 0
	for (let at = start; at < text.length; at += 1) {
		if (text[at] === '{') depth += 1
		if (text[at] === '}') depth -= 1
		if (text[at] === '>' && depth === 0) return at + 1
	}
	throw new Error(`A tag has no end: ${text.slice(start, start + 60)}`)
}

describe('The elements of the screens', () => {
	it('are no images, and drawings that have a role and a name or are hidden from readers', () => {
		expect(elements('img')).toEqual([])
		const drawings = elements('svg')
		expect(drawings.length).toBeGreaterThan(20)
		const bare = drawings.filter(
			({ tag }) => !/aria-hidden/.test(tag) && !(/\srole=/.test(tag) && /aria-label/.test(tag)),
		)
		expect(bare.map(({ file, tag }) => [file, tag])).toEqual([])
	})

	it('name each picture, by itself or by its caption', () => {
		const pictures = elements('figure')
		expect(pictures.length).toBeGreaterThan(3)
		const unnamed = pictures.filter(
			({ tag, after }) => !/aria-label/.test(tag) && !/<figcaption/.test(after.split('</figure>')[0] ?? ''),
		)
		expect(unnamed.map(({ file, tag }) => [file, tag])).toEqual([])
	})

	it('name each group of fields', () => {
		const groups = elements('fieldset')
		expect(groups.length).toBeGreaterThan(3)
		const unnamed = groups.filter(
			({ tag, after }) => !/aria-label/.test(tag) && !/<legend/.test(after.split('</fieldset>')[0] ?? ''),
		)
		expect(unnamed.map(({ file, tag }) => [file, tag])).toEqual([])
	})

	it('are none that stand for looks alone, and each table has heads', () => {
		for (const name of ['font', 'center', 'big', 'u', 's', 'strike', 'tt', 'marquee', 'blink'])
			expect(elements(name), name).toEqual([])
		const tables = elements('table')
		expect(tables.length).toBeGreaterThan(1)
		expect(tables.filter(({ after }) => !/<th[\s>]/.test(after)).map(({ file }) => file)).toEqual([])
	})

	it('have no attribute of presentation', () => {
		const tags = ['table', 'tr', 'td', 'th', 'div', 'p', 'ul', 'ol', 'li', 'hr', 'section', 'h1', 'h2', 'h3']
		const attribute =
			/\s(align|valign|bgcolor|background|border|cellpadding|cellspacing|color|width|height)=/i
		const found = tags.flatMap((name) => elements(name)).filter(({ tag }) => attribute.test(tag))
		expect(found.map(({ file, tag }) => [file, tag])).toEqual([])
	})
})

describe('The style sheets', () => {
	it('show nothing to the pointer alone', () => {
		const found = styleSheets.flatMap(({ file, text }) =>
			[...text.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]*:hover[^{}]*)\{([^{}]*)\}/g)].map(
				([, selector = '', body = '']) => ({ file, selector: selector.trim(), body }),
			),
		)
		expect(found.length).toBeGreaterThan(10)
		const shown = found.filter(({ body }) =>
			/(^|[\s;])(display|visibility|opacity|clip|clip-path|content|max-height)\s*:/.test(body),
		)
		expect(shown.filter(({ selector }) => !selector.includes(':focus'))).toEqual([])
	})
})

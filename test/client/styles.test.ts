/** CSS is scoped: each component's in its module, and the few global classes in one folder, listed in one file. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const CLIENT = resolve(import.meta.dirname, '../../client')
const GLOBAL_FOLDER = 'ui/css/'
const MIN_LETTERS = 3
/** How button, column, navigation… are often written in style sheets. */
const CUT_SHORT = new Set(
	(
		'abs addr arr attr auth avg bkg btn calc cfg chk cls cnt col cols cont ctr ctrl cur curr def del desc dlg ' +
		'dst elem elt err evt ext fmt fig grp hdr hor img imgs idx lbl len lang lnk loc max mid min misc msg nav navbar ' +
		'nbr num obj opt opts org pad param params pct pic pos prev proj ptr pwd qty rec rect ref rel req res sec sel ' +
		'sep seq src srv std sub tbl tmp tpl txt usr val vars ver vert vis wdg wrp'
	).split(' '),
)
/** The words of a name in camel case or with hyphens: `panelHead` has two. */
const wordsOf = (name: string): readonly string[] =>
	name
		.replaceAll(/([a-z])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.split('-')

const filesOf = (ending: RegExp): readonly string[] =>
	readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
		.filter((file) => ending.test(file) && !file.includes('generated'))
		.toSorted()
const textOf = (file: string): string => readFileSync(join(CLIENT, file), 'utf8')

const sheets = filesOf(/\.css$/).map((file) => ({ file, ...classesIn(textOf(file)) }))
const modules = sheets.filter(({ file }) => file.endsWith('.module.css'))
const globals = sheets.filter(({ file }) => file.startsWith(GLOBAL_FOLDER))
const globalClasses = new Set(globals.flatMap(({ own }) => [...own]))
const sources = filesOf(/\.tsx?$/).map((file) => ({ file, text: textOf(file) }))

describe('The style sheets', () => {
	it('are modules, apart from those of the global folder', () => {
		const others = sheets.filter((sheet) => !modules.includes(sheet) && !globals.includes(sheet))
		expect(others.map(({ file }) => file)).toEqual([])
	})

	it('define no class outside of a component and of the global folder', () => {
		const foreign = modules.flatMap(({ file, global }) =>
			[...global].filter((name) => !globalClasses.has(name)).map((name) => `${file}: ${name}`),
		)
		expect(foreign).toEqual([])
		// A module may say how a global class looks inside of its component, never how it looks everywhere.
		expect(
			modules.flatMap(({ file, unscoped }) => unscoped.map((selector) => `${file}: ${selector}`)),
		).toEqual([])
	})

	it('name classes by words of three letters or more', () => {
		const short = sheets.flatMap(({ file, own }) =>
			[...own]
				.filter((name) => name.replaceAll('-', '').length < MIN_LETTERS)
				.map((name) => `${file}: ${name}`),
		)
		expect(short).toEqual([])
	})

	it('name classes by whole words, none cut short', () => {
		const cut = sheets.flatMap(({ file, own }) =>
			[...own]
				.filter((name) => wordsOf(name).some((word) => CUT_SHORT.has(word)))
				.map((name) => `${file}: ${name}`),
		)
		expect(cut).toEqual([])
	})

	it('list every global class, with what it is for, and no other', () => {
		const listed = [...textOf(`${GLOBAL_FOLDER}README.md`).matchAll(/^\| `([\w-]+)` \| \S/gm)]
		expect(listed.map(([, name]) => name).toSorted()).toEqual([...globalClasses].toSorted())
	})

	it('hold no class that nothing uses, and miss none that is used', () => {
		const used = usesOfModules()
		const wrong = modules.flatMap(({ file, own }) => {
			const { names, isIndexed } = used.get(file) ?? { names: new Set<string>(), isIndexed: false }
			return [
				...[...names].filter((name) => !own.has(name)).map((name) => `${file} misses ${name}`),
				...[...own]
					.filter((name) => !names.has(name) && !isIndexed)
					.map((name) => `${file} has ${name} for nobody`),
			]
		})
		expect(wrong).toEqual([])
	})

	it('hold no global class that nothing uses', () => {
		const words = new Set(sources.flatMap(({ text }) => text.match(/[\w-]+/g) ?? []))
		expect([...globalClasses].filter((name) => !words.has(name))).toEqual([])
	})
})

describe('The components', () => {
	it('name no class that no style sheet has', () => {
		const unknown = sources.flatMap(({ file, text }) =>
			literalClasses(text)
				.filter((name) => !globalClasses.has(name))
				.map((name) => `${file}: ${name}`),
		)
		expect(unknown).toEqual([])
	})
})

/** The classes that a sheet defines, those of other sheets that it names, and selectors without a class of its own. */
function classesIn(css: string): {
	readonly own: ReadonlySet<string>
	readonly global: ReadonlySet<string>
	readonly unscoped: readonly string[]
} {
	const own = new Set<string>()
	const global = new Set<string>()
	const unscoped: string[] = []
	for (const [, selectors = ''] of css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{/g)) {
		if (/^\s*(@|from|to|\d)/.test(selectors)) continue
		for (const [, inside = ''] of selectors.matchAll(/:global\(([^)]*)\)/g))
			for (const name of namesIn(inside)) global.add(name)
		// A comma inside of brackets, as in `:is(td, th)`, parts no selectors.
		for (const selector of selectors.replaceAll(/"[^"]*"/g, '').split(/,(?![^(]*\))/)) {
			const names = namesIn(selector.replaceAll(/:global\([^)]*\)/g, ''))
			for (const name of names) own.add(name)
			if (names.length === 0) unscoped.push(selector.trim())
		}
	}
	return { own, global, unscoped }
}

function namesIn(selector: string): readonly string[] {
	return [...selector.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name)
}

/** What the sources take of each module; `isIndexed` where one takes a class whose name is computed. */
function usesOfModules(): ReadonlyMap<string, { readonly names: Set<string>; isIndexed: boolean }> {
	const uses = new Map<string, { readonly names: Set<string>; isIndexed: boolean }>()
	for (const { file, text } of sources) {
		for (const [, variable = '', path = ''] of text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
			const key = relative(CLIENT, resolve(CLIENT, dirname(file), path))
			const use = uses.get(key) ?? { names: new Set<string>(), isIndexed: false }
			uses.set(key, use)
			for (const [, name = ''] of text.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g')))
				use.names.add(name)
			use.isIndexed ||= text.includes(`${variable}[`)
		}
	}
	return uses
}

/** The names in `className="…"`, and those beside the parts of a template. */
function literalClasses(source: string): readonly string[] {
	const plain = [...source.matchAll(/className="([^"]*)"/g)].map(([, names = '']) => names)
	const templates = [...source.matchAll(/className=\{`([^`]*)`\}/g)].map(([, names = '']) =>
		names.replaceAll(/\$\{[^}]*\}/g, ' '),
	)
	return [...plain, ...templates].flatMap((names) => names.split(/\s+/)).filter((name) => name !== '')
}

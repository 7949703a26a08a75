/** Holds the documents against the code: what they name exists, and what the code cites of them stands there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isoDay, readFuzzyDate, widen } from '../schema/fuzzyDate'
import { dayNumber } from '../server/domain/fuzzyDate'
import { opennessAt } from '../server/domain/openness'
import type { LinkStatus } from '../server/domain/records'

const ROOT = resolve(import.meta.dirname, '..')
const SOURCES = ['schema', 'server', 'client', 'scripts', 'bench', 'test']
/** Paths that documents cite in backquotes. */
const CITED_PATH = /`((?:schema|server|client|scripts|bench|test|docs|seeds|docker|\.ci)\/[\w./-]+)`/g
const RELATIVE_LINK = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const filesUnder = (folder: string, pattern: RegExp): string[] =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => pattern.test(file) && !file.includes('node_modules'))
		.map((file) => join(folder, file))

const guides = ['README.md', 'CONTRIBUTING.md', ...filesUnder('docs', /^[^/]+\.md$/)]
const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesUnder('docs', /\.md$/)]
const sources = SOURCES.flatMap((folder) => filesUnder(folder, /\.tsx?$/))

describe('The documents', () => {
	it.each(guides)('cite only paths that exist: %s', (guide) => {
		const cited = [...read(guide).matchAll(CITED_PATH)].map(([, path = '']) => path)
		expect(cited.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
	})

	it.each(documents)('link only to files that exist: %s', (document) => {
		const linked = [...read(document).matchAll(RELATIVE_LINK)].map(([, path = '']) => path)
		expect(linked.filter((path) => !existsSync(join(ROOT, dirname(document), path)))).toEqual([])
	})
})

describe('The configuration', () => {
	it('has each variable that the server reads', () => {
		const guide = read('docs/configuration.md')
		const variables = [...read('server/config.ts').matchAll(/^\s+([A-Z][A-Z0-9_]+): /gm)].map(
			([, name = '']) => name,
		)
		expect(variables.length).toBeGreaterThan(15)
		expect(variables.filter((name) => !new RegExp(`\\b${name}\\b`).test(guide))).toEqual([])
	})
})

describe('The rules of security', () => {
	it('name tests that are there', () => {
		const rows = read('docs/security.md')
			.split('\n')
			.filter((line) => line.startsWith('| '))
		const named = rows.flatMap((row) =>
			row.split('; `').flatMap((part) => {
				const path = /^(?:\|.*\| )?`?(test\/[^`]+)`/.exec(part)?.[1]
				// A name may hold guillemets of its own.
				const names = part.slice(part.indexOf('« ') + 2, part.lastIndexOf(' »')).split(' », « ')
				return path && part.includes('«') ? names.map((name) => ({ path, name })) : []
			}),
		)
		expect(named.length).toBeGreaterThan(100)
		expect(named.filter(({ path, name }) => !read(path).includes(name))).toEqual([])
	})
})

describe('The guide to adding a kind of overlap', () => {
	const guide = read('docs/adding-a-kind.md')
	const texts = sources.map(read)

	it('shows code that stands in the kind that it walks along, word for word', () => {
		const shown = [...guide.matchAll(/```ts\n([\s\S]*?)\n```/g)].flatMap(([, code = '']) =>
			code.split('\n\n'),
		)
		const shownIn = [
			'server/analysis/overlaps/sameCityOffices/find.ts',
			'server/analysis/overlaps/sameCityOffices/explain.ts',
			'server/queries/detectOverlaps.ts',
		].map(read)
		expect(shown.length).toBeGreaterThan(4)
		expect(shown.filter((code) => !shownIn.some((source) => source.includes(code)))).toEqual([])
	})

	it('names what the code has', () => {
		const named = new Set([...guide.matchAll(/`([A-Za-z]\w+)`/g)].map(([, name = '']) => name))
		// The one that was added by it and thrown away.
		named.delete('SAME_DIVISION_OFFICES')
		expect(named.size).toBeGreaterThan(20)
		const isInCode = (name: string) => texts.some((text) => new RegExp(`\\b${name}\\b`).test(text))
		expect([...named].filter((name) => !isInCode(name))).toEqual([])
	})
})

describe('The decisions', () => {
	const names = filesUnder('docs/decisions', /^[^/]+\.md$/)
		.map((path) => path.slice('docs/decisions/'.length))
		.filter((name) => name !== 'README.md')
		.sort()

	it('are numbered without a hole, in their names and in their titles', () => {
		for (const [at, name] of names.entries()) {
			const number = String(at + 1).padStart(3, '0')
			expect(name.slice(0, 4)).toBe(`${number}-`)
			expect(read(`docs/decisions/${name}`)).toMatch(new RegExp(`^# ${number}\\. \\S`))
		}
	})

	it('each have one line in the index, in their order', () => {
		const listed = [...read('docs/decisions/README.md').matchAll(/^\| \[\d{3}\]\(([^)]+)\)/gm)]
		expect(listed.map(([, name]) => name)).toEqual(names)
	})
})

describe('The glossary', () => {
	const rows = tableRows(read('docs/glossary.md')).map(
		([term = '', identifier, french, chinese, , file]) => ({
			term,
			identifier: unquoted(identifier),
			french: french ?? '',
			chinese: chinese ?? '',
			file: unquoted(file),
		}),
	)

	it('has each term once, and each identifier once', () => {
		expect(rows.length).toBeGreaterThan(100)
		expect(repeated(rows.map(({ term }) => term.toLowerCase()))).toEqual([])
		expect(repeated(rows.map(({ identifier }) => identifier))).toEqual([])
	})

	it('gives identifiers that stand in the file it names', () => {
		const wrong = rows.filter(({ identifier, file }) => !new RegExp(`\\b${identifier}\\b`).test(read(file)))
		expect(wrong.map(({ identifier, file }) => `${identifier} in ${file}`)).toEqual([])
	})

	it('gives the words that screens show', () => {
		const shown = [
			read('schema/vocabulary.ts'),
			...filesUnder('server/text/catalogues', /\.ts$/).map(read),
			...filesUnder('client/text', /\.(ts|json)$/).map(read),
		]
			.join('\n')
			.replaceAll(/\\u00a0|\\u202f|[\u00a0\u202f]/g, ' ')
			.toLowerCase()
		const words = rows.flatMap(({ french, chinese }) => [french, chinese]).filter((word) => word !== '–')
		expect(words.length).toBeGreaterThan(100)
		expect(words.filter((word) => !shown.includes(word.toLowerCase()))).toEqual([])
	})
})

describe('The code', () => {
	const citations = sources
		.filter((file) => file !== 'test/docs.test.ts')
		.flatMap((file) => citationsIn(read(file)).map((citation) => ({ file, ...citation })))

	it('cites documents that are in the repository, and sections of them that exist', () => {
		expect(citations.length).toBeGreaterThan(30)
		const missing = citations.filter(({ document, section }) => {
			if (!existsSync(join(ROOT, `docs/${document}`))) return true
			return section !== null && !headingsOf(document).includes(section.toLowerCase())
		})
		expect(missing).toEqual([])
	})
})

describe('The model', () => {
	const rowsAfter = (head: string) => tableRows(read('docs/model.md').split(head)[1]?.split('\n\n')[0] ?? '')

	it('has the days of fuzzy dates as the code has them', () => {
		const rows = rowsAfter('| text | approximate | days that it may be |\n|---|---|---|\n')
		expect(rows.length).toBe(4)
		for (const [text = '', approximate, days] of rows) {
			const date = readFuzzyDate(text, approximate === 'yes')
			const { first, last } = widen(date ?? { text: '', approximate: false })
			expect(`${isoDay(first)} to ${isoDay(last)}`).toBe(days)
		}
	})

	it('has what is open on a day as the code has it', () => {
		const rows = rowsAfter(
			'| since | until | last attested | from memory | status | on 2010-06-15 |\n|---|---|---|---|---|---|\n',
		)
		expect(rows.length).toBe(10)
		const date = (text = '') => readFuzzyDate(text)
		for (const [since, until, lastAttested, memory, status, openness] of rows) {
			const link = {
				since: date(since),
				until: date(until),
				attestedSince: null,
				lastAttested: date(lastAttested),
				ownerDeclared: null,
				fromMemory: memory === 'yes',
				status: status as LinkStatus,
				confidence: 'high',
			} as const
			expect(opennessAt(link, dayNumber('2010-06-15'), null)).toBe(openness?.replace(' ', '-'))
		}
	})
})

/** The cells of the rows of every table, without heads. */
function tableRows(markdown: string): string[][] {
	const lines = markdown.split('\n')
	const isHead = (at: number): boolean => /^\|(-+\|)+$/.test(lines[at + 1] ?? '')
	return lines
		.filter((line, at) => line.startsWith('| ') && !isHead(at))
		.map((line) =>
			line
				.split('|')
				.slice(1, -1)
				.map((cell) => cell.trim()),
		)
}

function unquoted(cell = ''): string {
	return cell.replaceAll('`', '')
}

function repeated(words: readonly string[]): readonly string[] {
	return words.filter((word, at) => words.indexOf(word) !== at)
}

interface Citation {
	readonly document: string
	/** A number, or a title; null where the document as a whole is cited. */
	readonly section: string | null
}

/** Each section that a file cites: `model.md §1, "Open at a date"`, `security.md §3.2 and §8.2`. */
function citationsIn(text: string): readonly Citation[] {
	const pattern =
		/\b(model|security|architecture|glossary|adding-a-kind)\.md((?:,? (?:and )?§\d[\d.]*)*)(?:,? "([^"]+)"|, ([A-Z]+_[A-Z_]+|CROWDING|gaps)\b)?/g
	const oneLine = text.replaceAll(/\n\s*\*? ?/g, ' ')
	return [...oneLine.matchAll(pattern)].flatMap(([, name, numbers = '', title, kind]) => {
		const document = `${name}.md`
		const sections = [...numbers.matchAll(/§(\d+(?:\.\d+)*)/g)].map(([, number = '']) => number)
		const titles = [title, kind].filter((one) => one !== undefined)
		return [...sections, ...titles, ...(sections.length + titles.length === 0 ? [null] : [])].map(
			(section) => ({
				document,
				section,
			}),
		)
	})
}

/** Headings of a document: their numbers and their titles, in lower case. */
function headingsOf(document: string): readonly string[] {
	return [...read(`docs/${document}`).matchAll(/^#+ (?:(\d+(?:\.\d+)*)\.? )?(.+)$/gm)].flatMap(
		([, number, title = '']) =>
			number === undefined ? [title.toLowerCase()] : [number, title.toLowerCase()],
	)
}

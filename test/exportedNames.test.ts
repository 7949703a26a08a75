/**
 * Holds names to the field's words. What is exported, what files and folders are called, and the classes of style sheets are made of
 * words that were read: those of the identifiers of the glossary, and `fixtures/nameWords.txt`. A new word is looked at once.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

interface Export {
	readonly name: string
	readonly file: string
	/** It answers yes or no. */
	readonly isPredicate: boolean
}

const ROOT = resolve(import.meta.dirname, '..')
const WORD_LIST = 'test/fixtures/nameWords.txt'
const FOLDERS = ['server', 'client', 'schema', 'scripts', 'bench', 'test']
/** Their constants are called as their files, each of which is a part of one catalogue. */
const CATALOGUES = ['client/text/messages/', 'server/text/catalogues/']
const PREDICATE = /^(is|are|has|have|can|may|do|does|use)(?=[A-Z])/
/** They do something, and say whether it was done. */
const COMMANDS = ['buildClientIfStale', 'checkGraph', 'copyText']
/** Names of others, which are one word though they change case or hold a digit. */
const ONE_WORD = /Neo4j|GraphiQL|GraphQL|OpenId|e2e/gi

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const files = FOLDERS.flatMap((folder) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
).filter((file) => /\.(tsx?|css|graphql)$/.test(file) && !/node_modules|\/generated\//.test(file))
const exported = files
	.filter((file) => /(?<!\.d)\.tsx?$/.test(file))
	.flatMap((file) => exportsOf(file, read(file)))

const listed = read(WORD_LIST).trimEnd().split('\n')
const ofGlossary = [...read('docs/glossary.md').matchAll(/^\| [^|]+ \| `([^`]+)` \|/gm)].flatMap(
	([, name = '']) => wordsOf(name),
)

/** Names with the file that each stands in. */
const named: Readonly<Record<'exports' | 'files' | 'classes', readonly (readonly [string, string])[]>> = {
	exports: exported.map(({ name, file }) => [name, file]),
	files: files.flatMap((file) =>
		file.split('/').map((part) => [part.replace(/\.[\w.]+$/, ''), file] as const),
	),
	classes: files
		.filter((file) => file.endsWith('.css'))
		.flatMap((file) => classesIn(read(file)).map((name) => [name, file] as const)),
}

describe('The words of names', () => {
	it.each(['exports', 'files', 'classes'] as const)('were read: %s', (sort) => {
		expect(named[sort].length).toBeGreaterThan({ exports: 4_000, files: 2_000, classes: 800 }[sort])
		expect(unread(named[sort], new Set([...listed, ...ofGlossary]))).toEqual([])
	})

	it('stand in the list in their order, each once, and as long as a name has them', () => {
		expect(listed).toEqual([...new Set(listed)].toSorted())
		const used = new Set(Object.values(named).flatMap((names) => names.flatMap(([name]) => wordsOf(name))))
		expect(listed.filter((word) => !used.has(word))).toEqual([])
	})

	it('are told apart', () => {
		expect(wordsOf('openNeo4jStore')).toEqual(['open', 'neo4j', 'store'])
		expect(wordsOf('MAX_HTTP_BYTES')).toEqual(['max', 'http', 'bytes'])
		expect(wordsOf('formatHTMLText2')).toEqual(['format', 'html', 'text'])
		expect(wordsOf('page-width')).toEqual(['page', 'width'])
	})

	it('are named where they are new, with what to do', () => {
		expect(unread([['overlapMgr', 'server/some.ts']], new Set(['overlap']))).toEqual([
			expect.stringMatching(/^overlapMgr, server\/some\.ts: “mgr” is new.*glossary\.md.*nameWords\.txt/),
		])
	})
})

describe('What is exported', () => {
	it('bears a name that nothing else has, in the client and in the server', () => {
		const repeated = [/^client\//, /^(server|schema|scripts)\//].flatMap((part) =>
			namedTwice(exported.filter(({ file }) => part.test(file))),
		)
		expect(repeated).toEqual([])
	})

	it('begins with is, has, can or the like where it is a function that answers yes or no', () => {
		const predicates = exported.filter(({ isPredicate }) => isPredicate)
		expect(predicates.length).toBeGreaterThan(100)
		expect(predicates.filter(({ name }) => !PREDICATE.test(name) && !COMMANDS.includes(name))).toEqual([])
	})

	it('is read as it is written', () => {
		const text = `
			export async function find(): Promise<boolean> { return true }
			export const isFound = (one: string): one is 'a' => one === 'a'
			export interface Found { readonly name: string }
			export const [one, two] = [1, 2]
			function hidden(): boolean { return true }`
		expect(exportsOf('some.ts', text)).toEqual([
			{ name: 'find', file: 'some.ts', isPredicate: true },
			{ name: 'isFound', file: 'some.ts', isPredicate: true },
			{ name: 'Found', file: 'some.ts', isPredicate: false },
			{ name: 'one', file: 'some.ts', isPredicate: false },
			{ name: 'two', file: 'some.ts', isPredicate: false },
		])
	})
})

/** Lower case, in their order; numbers are none. */
function wordsOf(name: string): readonly string[] {
	const words: string[] = []
	const rest = name.replaceAll(ONE_WORD, (word) => {
		words.push(word.toLowerCase())
		return ` ${words.length - 1}# `
	})
	return [...rest.matchAll(/(\d+)#|[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)].map(([text, at]) =>
		at === undefined ? text.toLowerCase() : (words[Number(at)] ?? ''),
	)
}

function unread(
	names: readonly (readonly [string, string])[],
	known: ReadonlySet<string>,
): readonly string[] {
	return names.flatMap(([name, file]) =>
		wordsOf(name)
			.filter((word) => !known.has(word))
			.map(
				(word) =>
					`${name}, ${file}: “${word}” is new. Has docs/glossary.md a term for it? Then use that. Else spell it out, ` +
					`as the field does, and add it to the glossary with its meaning, or, a plain word, to ${WORD_LIST}.`,
			),
	)
}

function namedTwice(names: readonly Export[]): readonly string[] {
	const where = new Map<string, Set<string>>()
	for (const { name, file } of names) {
		if (CATALOGUES.some((folder) => file.startsWith(folder))) continue
		where.set(name, (where.get(name) ?? new Set()).add(file))
	}
	return [...where].flatMap(([name, all]) => (all.size > 1 ? [`${name}: ${[...all].join(', ')}`] : []))
}

function classesIn(sheet: string): readonly string[] {
	const selectors = sheet.replaceAll(/\/\*[\s\S]*?\*\//g, '').match(/[^{};]+(?=\{)/g) ?? []
	return [
		...new Set(
			selectors.flatMap((text) => [...text.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name)),
		),
	]
}

function exportsOf(file: string, text: string): readonly Export[] {
	const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
	const textOf = (node: ts.Node | undefined): string => node?.getText(parsed) ?? ''
	const answersYesOrNo = (node: ts.Node | undefined): boolean =>
		node !== undefined &&
		(ts.isFunctionDeclaration(node) || ts.isArrowFunction(node)) &&
		node.type !== undefined &&
		(ts.isTypePredicateNode(node.type) || /^(boolean|Promise<boolean>)$/.test(textOf(node.type)))
	return parsed.statements.flatMap((statement) => {
		const isExported =
			ts.canHaveModifiers(statement) &&
			ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
		if (!isExported) return []
		if (ts.isVariableStatement(statement)) {
			return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
				namesIn(name).map((one) => ({ name: one, file, isPredicate: answersYesOrNo(initializer) })),
			)
		}
		const isNamed =
			ts.isFunctionDeclaration(statement) ||
			ts.isClassDeclaration(statement) ||
			ts.isInterfaceDeclaration(statement) ||
			ts.isTypeAliasDeclaration(statement) ||
			ts.isEnumDeclaration(statement)
		// An overload stands several times under one name.
		return isNamed && statement.name
			? [{ name: statement.name.text, file, isPredicate: answersYesOrNo(statement) }]
			: []
	})
}

function namesIn(name: ts.BindingName): readonly string[] {
	if (ts.isIdentifier(name)) return [name.text]
	return name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []))
}

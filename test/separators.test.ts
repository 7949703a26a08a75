/**
 * Words that a reader sees are joined by what his language joins them with: a Latin comma, semicolon or stop stands in
 * the catalogues alone (`ui.comma`, `ui.phraseComma`, `ui.semicolon`, `ui.fullStop`), never in the code around them. Looked at are string
 * literals, templates and texts of elements; what an error says is English, for who calls the API.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

/** Where words come from that a reader sees; not commands, tables that are read, Cypher and the log. */
const FOLDERS = [
	'client',
	'server/analysis',
	'server/domain',
	'server/graphql/types',
	'server/queries',
	'server/text',
]
const CATALOGUES = /^client\/text\/messages\/|^server\/text\/catalogues\//

const EXCEPTIONS: Readonly<Record<string, string>> = {
	'client/app/LanguageSwitch.tsx': 'The name of a language in itself, then in French or in English.',
	'client/features/explorer/viewQueries.ts': 'A list of Cypher.',
	'client/views/share/traceElement.ts': 'A selector of CSS.',
	'server/analysis/opportunities/weights.ts': 'What an error says.',
	'server/domain/audit.ts': 'What a command says.',
	'server/domain/sharedRecord.ts': 'What an error says.',
	'server/queries/question/questionWords.ts': 'Words that a question is read with.',
	'server/text/cypherOf.ts': 'Cypher that a reader copies.',
	'server/text/frenchDates.ts': 'French alone.',
	'server/text/englishDates.ts': 'English alone.',
	'server/text/lists.ts': 'The semicolon of each language.',
	'server/text/sentenceFormatter.ts': 'What an error says.',
}

describe('A separator between words', () => {
	const found = FOLDERS.flatMap(sourcesOf).flatMap((file) =>
		separatorsIn(file, readFileSync(join(ROOT, file), 'utf8')).map((text) => ({ file, text })),
	)

	it('is that of the language of the reader', () => {
		expect(found.filter(({ file }) => !(file in EXCEPTIONS))).toEqual([])
	})

	it('has no exception that nothing needs', () => {
		expect(Object.keys(EXCEPTIONS).filter((file) => !found.some((one) => one.file === file))).toEqual([])
	})

	// biome-ignore-start lint/suspicious/noTemplateCurlyInString: sources that are looked at
	it.each([
		["names.join(', ')", [', ']],
		["sentences.join('. ')", ['. ']],
		['const words = `${name}, ${when}`', [', ']],
		['const words = `${name} ; ${when}`', [' ; ']],
		["const words = name + ', ' + when", [', ']],
		['const text = <p>{name}, {when}</p>', [', ']],
		["const text = <p>{name}{', '}</p>", [', ']],
		['const text = <p>{index > 0 && `, ${name}`}</p>', [', ']],
		["throw new BadInput(`One of ${names.join(', ')} was expected; ${name} came.`)", []],
		["const near = ['a', 'b']; const point = `${x},${y}`", []],
		["names.join(translate('ui.comma'))", []],
		['const transform = `translate(${x}px, ${y}px)`', []],
	])('is found in %s', (source, separators) => {
		expect(separatorsIn('x.tsx', source)).toEqual(separators)
	})
	// biome-ignore-end lint/suspicious/noTemplateCurlyInString: sources that are looked at
})

function sourcesOf(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.map((file) => `${folder}/${file}`)
		.filter((file) => /\.tsx?$/.test(file) && !file.includes('/generated/') && !CATALOGUES.test(file))
}

/** What stands between two words, at an end of a text: a comma, a semicolon or a stop with a blank after it. */
const AT_START = /^\s*[,;.]\s+/
const AT_END = /[,;]\s+$/

function separatorsIn(file: string, text: string): string[] {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX)
	const found: string[] = []
	const look = (part: string): void => {
		const [separator] = AT_START.exec(part) ?? AT_END.exec(part) ?? []
		if (separator !== undefined) found.push(separator)
	}
	const visit = (node: ts.Node): void => {
		if (isError(node) || isStyle(node)) return
		if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) look(node.text)
		else if (ts.isTemplateExpression(node)) {
			look(node.head.text)
			for (const { literal } of node.templateSpans) look(literal.text)
		}
		ts.forEachChild(node, visit)
	}
	visit(source)
	return found
}

/** A function of CSS: `translate(…px, …px)`. */
function isStyle(node: ts.Node): boolean {
	return ts.isTemplateExpression(node) && /^(?:translate|clamp)\(/.test(node.head.text)
}

/** `new BadInput(…)`, `new Error(…)`, and what is thrown. */
function isError(node: ts.Node): boolean {
	if (ts.isThrowStatement(node)) return true
	return (
		ts.isNewExpression(node) &&
		ts.isIdentifier(node.expression) &&
		/Error$|^BadInput$/.test(node.expression.text)
	)
}

/**
 * The partner country is data: no string and no identifier of the screens, the server and the commands names one, its levels
 * or its places. Looked at are string literals, templates, texts of elements, identifiers, names of files, and the schema
 * without its descriptions; comments are not, nor tests, tables and documents.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSchema, printSchema } from 'graphql'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

/** Words of one partner country: its names, its levels, its towns, and a French example of its tables. */
const WORDS: readonly RegExp[] = [
	/\bchin(?:e|a|ois(?:e|es)?|ese)\b/i,
	/中国|中方|汉字|拼音|省份|自治区|直辖市|地级市|区县/,
	/\bpinyin\b/i,
	/\bpr[ée]fectures?\b/i,
	/\bprovinces?\b/i,
	/\bdistricts?\b/i,
	/\bmunicipalit(?:y|ies)\b/i,
	/\b(?:shanghai|qingdao|shandong|p[ée]kin|beijing|vosges|quimper)\b/i,
	/\bCN\b/,
	/31 (?:janvier|january) 2017|2017-01-31|2017年1月31日/i,
]

interface Exception {
	readonly file: RegExp
	readonly word: RegExp
	readonly reason: string
	/** false: of identifiers alone, never of a text. */
	readonly isQuoting?: false
}

const EXCEPTIONS: readonly Exception[] = [
	{
		file: /^client\/(?:text\/messages\/accessibility|features\/accessibility\/AccessibilityPage)\.tsx?$/,
		word: /chinois|chinese/i,
		reason: 'The language of the screens, which nobody whose own it is has read.',
	},
	{
		file: /^(?:client\/(?:text\/formatDate|app\/chineseFonts|app\/Shell)|server\/text\/(?:dates|chineseDates))\.tsx?$/,
		word: /CN|chinese/i,
		reason: 'Chinese as the language of a reader: its dates, numbers and fonts.',
	},
	{
		file: /^server\/import\/(?:readTerritories|scriptNames)\.ts$/,
		word: /Chinese/,
		reason: 'Whether names are in Chinese, as a language of readers: they then need no other Chinese name.',
	},
	{
		file: /^server\/store\/storedShape\.ts$/,
		word: /pinyin/,
		reason: 'What graphs of an earlier version call the romanised name of a place.',
	},
	{
		file: /^server\/queries\/question\/questionWords\.ts$/,
		word: /municipality/,
		reason: 'What a reader may call a French commune in a question in English.',
	},
	{
		file: /^scripts\/(?:seedFolders|seed|start|neo4j)\.ts$/,
		word: /china/i,
		reason: 'The folder of the data set that is loaded where none is named.',
	},
	{
		file: /^scripts\/fonts\.ts$/,
		word: /chin(?:a|ese)/i,
		reason: 'The fonts of readers in Chinese, cut to what the tables of this data set write.',
	},
	{
		file: /^scripts\/picture(?:s|Accounts)\.ts$/,
		word: /./,
		reason:
			'Addresses and proposals of the reference data, of which the pictures of the documents are taken.',
	},
]

interface Found {
	readonly file: string
	readonly word: string
	readonly text: string
	readonly isIdentifier: boolean
}

describe('The code', () => {
	const found = ['client', 'server', 'schema', 'scripts'].flatMap(sourcesOf).flatMap(wordsIn)

	it('names no partner country, in no string and no identifier', () => {
		const unexpected = found.filter((one) => !isExcepted(one))
		expect(unexpected.map(({ file, word, text }) => `${file}: ${word} in ${text.slice(0, 80)}`)).toEqual([])
	})

	it('has no exception that nothing needs', () => {
		const unused = EXCEPTIONS.filter((exception) => !found.some((one) => covers(exception, one)))
		expect(unused.map(({ reason }) => reason)).toEqual([])
	})

	it('is found out where a sentence names one, where an identifier does, and where an element does', () => {
		const wordsOf = (text: string) => wordsInText('client/x.tsx', text).map(({ word }) => word)
		expect(wordsOf("const words = { fr: 'un nom chinois', zh: '省份' }")).toEqual(['chinois', '省份'])
		expect(wordsOf('const isShanghaiOffice = pinyin')).toEqual(['Shanghai', 'pinyin'])
		expect(wordsOf('const text = <p>Ville ou province</p>')).toEqual(['province'])
		expect(wordsOf("const level = 'district'; const cityOfMunicipality = 1")).toEqual([
			'district',
			'Municipality',
		])
		expect(wordsOf('// China alone\nconst name = 1')).toEqual([])
	})
})

describe('The schema', () => {
	it('names no partner country, in no type, field, argument or value', () => {
		const schema = buildSchema(readFileSync(join(ROOT, 'schema/schema.graphql'), 'utf8'))
		const names = printSchema(schema)
			.replaceAll(/"""[\s\S]*?"""|"(?:[^"\\]|\\.)*"/g, '')
			.split(/\W+/)
			.map((text) => ({ file: 'schema/schema.graphql', text, isIdentifier: true }))
		const words = names.flatMap(({ text }) => wordsOfText('schema/schema.graphql', text, true))
		expect(words.filter((one) => !isExcepted(one)).map(({ text }) => text)).toEqual([])
	})
})

function sourcesOf(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules') && !file.includes('generated'))
		.map((file) => `${folder}/${file}`)
}

function wordsIn(file: string): readonly Found[] {
	const name =
		file
			.split('/')
			.at(-1)
			?.replace(/\.tsx?$/, '') ?? ''
	return [...wordsOfText(file, name, true), ...wordsInText(file, readFileSync(join(ROOT, file), 'utf8'))]
}

function wordsInText(file: string, text: string): readonly Found[] {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false)
	const found: Found[] = []
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node))
			found.push(...wordsOfText(file, node.text, true))
		else if (
			ts.isStringLiteralLike(node) ||
			ts.isJsxText(node) ||
			ts.isTemplateHead(node) ||
			ts.isTemplateMiddleOrTemplateTail(node) ||
			ts.isRegularExpressionLiteral(node)
		) {
			// A module is named by its path, which is looked at as a file.
			if (!ts.isImportDeclaration(node.parent ?? source))
				found.push(...wordsOfText(file, node.text, isIdentifierText(node.text)))
		}
		ts.forEachChild(node, visit)
	}
	visit(source)
	return found
}

/** Keys, tags and values of enums are written as strings: they are identifiers as well. */
function isIdentifierText(text: string): boolean {
	return /^[\w.$/-]+$/.test(text)
}

/** Identifiers are cut into their words: `isShanghaiOffice`, `meeting_scale`, `gaps.province`. */
function wordsOfText(file: string, text: string, isIdentifier: boolean): readonly Found[] {
	const searched = isIdentifier
		? text.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll(/[_.$/-]+/g, ' ')
		: text
	return WORDS.flatMap((pattern) => {
		const word = pattern.exec(searched)?.[0]
		return word === undefined ? [] : [{ file, word, text, isIdentifier }]
	})
}

function isExcepted(one: Found): boolean {
	return EXCEPTIONS.some((exception) => covers(exception, one))
}

function covers({ file, word, isQuoting }: Exception, one: Found): boolean {
	return file.test(one.file) && word.test(one.word) && (one.isIdentifier || isQuoting !== false)
}

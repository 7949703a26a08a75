import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { VOCABULARY } from '../../../schema/vocabulary'
import type { Language } from '../../../server/domain/records'
import { CATALOGUE, CATALOGUES } from '../../../server/text/catalogues/index'
import { compile } from '../../../server/text/compile'
import { readArgument } from '../../../server/text/forms'
import { type WordTopic, wordKey } from '../../../server/text/words'

const LANGUAGES: readonly Language[] = ['fr', 'en', 'zh']
const ENTRIES = Object.entries(CATALOGUE)
type Elements = ReturnType<IntlMessageFormat['getAst']>

/** The literal texts of a message, through all its branches. */
function literals(elements: Elements): string[] {
	return elements.flatMap((element) => {
		if ('children' in element) return literals(element.children)
		if ('options' in element) return Object.values(element.options).flatMap(({ value }) => literals(value))
		return element.type === 0 ? [element.value] : []
	})
}

/** The number of links of each variant of the message. */
function linkCounts(elements: Elements): number[] {
	return elements.reduce<number[]>(
		(counts, element) => {
			if ('children' in element)
				return sums(counts, linkCounts(element.children), element.value === 'a' ? 1 : 0)
			if ('options' in element)
				return sums(
					counts,
					Object.values(element.options).flatMap(({ value }) => linkCounts(value)),
					0,
				)
			return counts
		},
		[0],
	)
}

function sums(left: readonly number[], right: readonly number[], more: number): number[] {
	return [...new Set(left.flatMap((a) => right.map((b) => a + b + more)))]
}

function textsIn(language: Language): [string, string][] {
	return ENTRIES.flatMap(([key, texts]) =>
		literals(new IntlMessageFormat(texts[language], 'fr').getAst()).map((text): [string, string] => [
			key,
			text,
		]),
	)
}

/** Texts that match a forbidden pattern, as `key: text`. */
function offenders(language: Language, rule: RegExp): string[] {
	return textsIn(language)
		.filter(([, text]) => rule.test(text))
		.map(([key, text]) => `${key}: ${text}`)
}

const FORMS = [
	'words',
	'the',
	'bare',
	'of',
	'to',
	'in',
	'label',
	'whole',
	'since',
	'until',
	'between',
	'lower',
	'as written',
]
const PROPERTIES = ['number', 'count']

describe('the catalogues', () => {
	it('have each sentence in three languages', () => {
		expect(ENTRIES.length).toBeGreaterThan(200)
		const lacking = ENTRIES.filter(([, texts]) => LANGUAGES.some((language) => !texts[language]?.trim()))
		expect(lacking.map(([key]) => key)).toEqual([])
	})
	it('hold each key once', () => {
		const keys = CATALOGUES.flatMap((catalogue) => Object.keys(catalogue))
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
	})
	it('are valid, with known tags only', () => {
		for (const [key, texts] of ENTRIES)
			for (const language of LANGUAGES) {
				const { tags } = compile(texts[language], language)
				expect(
					[...tags].filter((tag) => tag !== 'a' && tag !== 'b'),
					key,
				).toEqual([])
			}
	})
	it('use in each language every value that one of them shows', () => {
		const untold = ENTRIES.flatMap(([key, texts]) => {
			const told = LANGUAGES.map((language) => valuesOf(texts[language], language))
			const written = LANGUAGES.flatMap((language) => [...compile(texts[language], language).arguments])
			const values = new Set(written.map((argument) => readArgument(argument).value))
			return [...values]
				.filter((value) => !told.every((set) => set.has(value)))
				.map((value) => `${key}: ${value}`)
		})
		expect(untold).toEqual([])
	})
	it('select only by values that the French sentence uses', () => {
		const strange = ENTRIES.flatMap(([key, texts]) => {
			const french = valuesOf(texts.fr, 'fr')
			return (['en', 'zh'] as const).flatMap((language) =>
				[...valuesOf(texts[language], language)]
					.filter((value) => !french.has(value))
					.map((v) => `${key}: ${v}`),
			)
		})
		expect(strange).toEqual([])
	})
	it('name no country or level of one, whose words come with a data set', () => {
		const latin =
			/\b(chin[ae]|chinese|chinois\w*|japan\w*|japon\w*|provinces?|pr[eé]fectures?|pinyin|hanzi)\b/i
		// 省 alone is a French département.
		const chinese = /中国|汉字|拼音|省份|该省|同省|本省|地级/
		expect(LANGUAGES.flatMap((language) => offenders(language, latin))).toEqual([])
		expect(offenders('zh', chinese)).toEqual([])
	})

	it('use only known forms of values', () => {
		const unknown = ENTRIES.flatMap(([key, texts]) =>
			LANGUAGES.flatMap((language) => {
				const { arguments: written, selectors } = compile(texts[language], language)
				return [...badForms(written, FORMS), ...badForms(selectors, PROPERTIES)].map(
					(form) => `${key}: ${form}`,
				)
			}),
		)
		expect(unknown).toEqual([])
	})
	it('give every variant of a result’s sentence exactly one link', () => {
		const sentences = ENTRIES.filter(([key]) =>
			/^(crowding|samePartner|sameCityOffices|sharedOffice)\.sentence/.test(key),
		)
		expect(sentences.length).toBeGreaterThan(0)
		for (const [key, texts] of sentences)
			for (const language of LANGUAGES)
				expect(
					linkCounts(new IntlMessageFormat(texts[language], 'fr').getAst()),
					`${key} ${language}`,
				).toEqual([1])
	})
	it('name no partner country', () => {
		const named = /\bchin|vi[êe]t|中国|中方|法中|中法/i
		expect(LANGUAGES.flatMap((language) => offenders(language, named))).toEqual([])
	})
})

describe('typography', () => {
	it('has no-break spaces and typographic apostrophes in French', () => {
		expect(offenders('fr', /(^|[^\u00a0]):/)).toEqual([])
		expect(offenders('fr', /(^|[^\u202f])[;?!]/)).toEqual([])
		expect(offenders('fr', /«(?!\u202f)|(^|[^\u202f])»/)).toEqual([])
		expect(offenders('fr', /['"“”]|\.\.\.| {2}/)).toEqual([])
	})
	it('has typographic quotes and no space before punctuation in English', () => {
		expect(offenders('en', /['"«»]|\.\.\.|[\s\u00a0\u202f][:;?!,]| {2}/)).toEqual([])
	})
	it('has full-width punctuation and no space between signs in Chinese', () => {
		expect(offenders('zh', /[,;:?!()'"«»]|\.\.\.|\p{Script=Han} \p{Script=Han}/u)).toEqual([])
	})
})

describe('the vocabulary', () => {
	it.each<[string, string, WordTopic]>([
		['partnerships.csv', 'kind', 'form'],
		['actor-links.csv', 'kind', 'form'],
		['events.csv', 'kind', 'eventForm'],
		['universities.csv', 'type', 'organisationType'],
		['hospitals.csv', 'type', 'organisationType'],
		['bodies.csv', 'type', 'organisationType'],
		['territories-fr.csv', 'level', 'level'],
		['wishes.csv', 'what', 'wishObject'],
		['sectors.csv', 'family', 'sectorFamily'],
		['sectors.csv', 'group', 'sectorGroup'],
		['missions.csv', 'confidence', 'confidence'],
		['partnerships.csv', 'source_type', 'sourceType'],
		['actor-links.csv', 'source_type', 'sourceType'],
		['representations.csv', 'source_type', 'sourceType'],
		['missions.csv', 'source_type', 'sourceType'],
		['people.csv', 'presence', 'presence'],
	])('has a word for each value of %s, column %s', (file, column, topic) => {
		const values = [...new Set(tableRows(file).map((row) => row[column] ?? ''))]
		expect(values.length).toBeGreaterThan(0)
		expect(values.filter((value) => wordKey(topic, value) !== `${topic}.${value}`)).toEqual([])
	})
	it('has a word for each type of representation, as an office or as an organisation', () => {
		const values = tableRows('representations.csv').map((row) => row.type ?? '')
		const known = (value: string) =>
			['officeForm', 'organisationType'].some((topic) => `${topic}.${value}` in CATALOGUE)
		expect(values.filter((value) => !known(value))).toEqual([])
	})
	it('has a word for each kind and each direction of a relation', () => {
		const keys = VOCABULARY.flatMap(({ kind, relations }) => [
			`kind.${kind}`,
			...relations.flatMap(({ type }) => [`edge.${type}`, `edge.reverse.${type}`]),
		])
		expect(keys.filter((key) => !(key in CATALOGUE))).toEqual([])
	})
	it('has a general word for a value of a data set that no list has', () => {
		expect(wordKey('form', 'covenant')).toBe('form.other')
		expect(CATALOGUE['form.other']?.fr).toBe('Lien')
	})
})

function valuesOf(text: string, language: Language): Set<string> {
	const { arguments: written, selectors } = compile(text, language)
	return new Set([...written, ...selectors].map((argument) => readArgument(argument).value))
}

function badForms(asked: ReadonlySet<string>, known: readonly string[]): string[] {
	return [...asked].filter((argument) => {
		const { form } = readArgument(argument)
		return form !== null && !known.includes(form)
	})
}

function tableRows(file: string): Record<string, string>[] {
	const folders = ['france', 'china'].map((name) => new URL(`../../../seeds/${name}/`, import.meta.url))
	return folders
		.map((folder) => new URL(file, folder))
		.filter((path) => existsSync(path))
		.flatMap((path): Record<string, string>[] => parse(readFileSync(path), { columns: true }))
}

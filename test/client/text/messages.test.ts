import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { MESSAGES, messagesIn } from '../../../client/text/messages'
import type { Language } from '../../../schema/enums'
import { keysAskedFor } from '../../../scripts/firstPage'

const LANGUAGES: readonly Language[] = ['fr', 'en', 'zh']
const keys = Object.keys(MESSAGES)
const texts = { fr: messagesIn('fr'), en: messagesIn('en'), zh: messagesIn('zh') }

describe('The sentences of the screens', () => {
	it.each(LANGUAGES)('all exist in %s, and are valid ICU messages', (language) => {
		const messages = texts[language]
		expect(keys.filter((key) => !messages[key]?.trim())).toEqual([])
		for (const key of keys) expect(() => parse(messages[key] ?? ''), key).not.toThrow()
	})

	it('take the same values in the three languages', () => {
		const different = keys.filter((key) => {
			const [fr, en, zh] = LANGUAGES.map((language) => valuesOf(texts[language][key] ?? ''))
			return fr !== en || fr !== zh
		})
		expect(different).toEqual([])
	})

	it('use the curved apostrophe, since the straight one is ICU syntax', () => {
		const straight = keys.filter((key) => LANGUAGES.some((language) => texts[language][key]?.includes("'")))
		expect(straight).toEqual([])
	})

	it('have French spaces before high punctuation and inside guillemets', () => {
		const plainSpace = keys.filter((key) => / [:;?!»%]|« /.test(texts.fr[key] ?? ''))
		const noSpace = keys.filter((key) => /[\p{L}][;?!»]|«[\p{L}]/u.test(texts.fr[key] ?? ''))
		expect([plainSpace, noSpace]).toEqual([[], []])
	})

	it('have a no-break space between thousands and after « n° » in French', () => {
		expect(keys.filter((key) => /\d \d{3}|n° |\d %/.test(texts.fr[key] ?? ''))).toEqual([])
	})

	it('have no space before punctuation in English', () => {
		expect(keys.filter((key) => /\p{L} [:;?!,.%]|« | »/u.test(texts.en[key] ?? ''))).toEqual([])
	})

	it('use Chinese punctuation after Chinese characters', () => {
		const latin =
			/\p{Script=Han}\s*[,:;?!()]|\p{Script=Han}\.(?!\d)|[（，。；：？！]\s|"|\.\.\.|(?<!…)…(?!…)/u
		const withoutCode = (text: string): string =>
			text.replaceAll(/\{\w+, (plural|select), /g, '{').replaceAll(/<k>1<\/k>…/g, '')
		expect(
			keys
				.filter((key) => latin.test(withoutCode(texts.zh[key] ?? '')))
				.map((key) => `${key}: ${texts.zh[key]}`),
		).toEqual([])
	})

	it('have each number from 0 to 2 without « 1 » after a plural article in French', () => {
		const article = /\b(?:Les|Ces|Des) \{\w+, plural, (?:=0 \{[^}]*\} )?one \{#/
		expect(keys.filter((key) => article.test(texts.fr[key] ?? ''))).toEqual([])
	})

	it('avoid judgemental words', () => {
		const forbidden = /gravité|alerte|severity|mauvais|doublon inutile/i
		expect(keys.filter((key) => forbidden.test(texts.fr[key] ?? ''))).toEqual([])
	})

	it('are each used by a screen, by their key or by a composed key', () => {
		const code = codeOfScreens()
		const asked = new Set(keysAskedFor(keys, code))
		const unused = keys.filter((key) => !asked.has(key))
		expect(unused).toEqual([])
	})
})

/** All scripts of the client except the messages and generated files. */
function codeOfScreens(): string {
	const client = resolve(import.meta.dirname, '../../../client')
	return readdirSync(client, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.tsx?$/.test(path) && !/^(?:text[/\\]messages|graphql[/\\]generated)[/\\]/.test(path))
		.map((path) => readFileSync(join(client, path), 'utf8'))
		.join('\n')
}

type Element = ReturnType<typeof parse>[number]

function parse(message: string) {
	return new IntlMessageFormat(message, 'fr').getAst()
}

/** The names of a message's values and tags, sorted and joined. */
function valuesOf(message: string): string {
	const names = new Set<string>()
	const visit = (elements: readonly Element[]): void => {
		for (const element of elements) {
			const isText = element.type === 0
			if ('value' in element && !isText) names.add(element.value)
			if ('children' in element) visit(element.children)
			if ('options' in element) for (const option of Object.values(element.options)) visit(option.value)
		}
	}
	visit(parse(message))
	return [...names].sort().join(' ')
}

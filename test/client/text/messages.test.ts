import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { MESSAGES, messagesIn } from '../../../client/text/messages'
import type { Language } from '../../../schema/enums'

const LANGUAGES: readonly Language[] = ['fr', 'en', 'zh']
const keys = Object.keys(MESSAGES)
const texts = { fr: messagesIn('fr'), en: messagesIn('en'), zh: messagesIn('zh') }

describe('The sentences of the screens', () => {
	it.each(LANGUAGES)('are all there in %s, and can be read as ICU messages', (language) => {
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

	it('use the curved apostrophe, since the straight one is a mark of ICU', () => {
		const straight = keys.filter((key) => LANGUAGES.some((language) => texts[language][key]?.includes("'")))
		expect(straight).toEqual([])
	})

	it('have French spaces before high punctuation and inside guillemets', () => {
		const plainSpace = keys.filter((key) => / [:;?!»%]|« /.test(texts.fr[key] ?? ''))
		const noSpace = keys.filter((key) => /[\p{L}][;?!»]|«[\p{L}]/u.test(texts.fr[key] ?? ''))
		expect([plainSpace, noSpace]).toEqual([[], []])
	})

	it('keep the words of a guardian out', () => {
		const forbidden = /gravité|alerte|severity|mauvais|doublon inutile/i
		expect(keys.filter((key) => forbidden.test(texts.fr[key] ?? ''))).toEqual([])
	})
})

type Element = ReturnType<typeof parse>[number]

function parse(message: string) {
	return new IntlMessageFormat(message, 'fr').getAst()
}

/** The names of the values and tags of a message, sorted, as one text. */
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

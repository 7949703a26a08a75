import { describe, expect, it } from 'vitest'
import type { PartnerCountry } from '../../../server/domain/country'
import type { Message } from '../../../server/domain/message'
import type { GraphRecord, Language, Names } from '../../../server/domain/records'
import { createNameIndex, partnerPhrase } from '../../../server/text/nameIndex'
import { createSentenceFormatter } from '../../../server/text/sentenceFormatter'
import { names, organisation, territory } from '../../fixtures/records'

/** An island country: Japanese local names, French levels of both genders, no word of Chinese. */
const PARTNER: PartnerCountry = {
	code: 'XJ',
	territory: 'territory:XJ',
	names: { fr: 'Nacre', en: 'Nacre' },
	localLanguage: 'ja',
	phraseIn: { fr: 'en Nacre', en: 'in Nacre' },
	adjective: { fr: 'nacréen', en: 'Nacrean' },
	adjectivePlural: { fr: 'nacréennes', en: 'Nacrean' },
	levels: [
		{
			level: 'ken',
			names: { fr: 'archipel', en: 'archipelago' },
			frenchGender: 'm',
			isCity: false,
			localSuffixes: ['県'],
		},
		{
			level: 'shi',
			names: { fr: 'ville', en: 'city' },
			frenchGender: 'f',
			isCity: true,
			localSuffixes: ['市'],
		},
		{ level: 'ku', names: { fr: 'quartier', en: 'ward' }, isCity: false },
	],
	cityExceptions: [],
	frenchUsage: { island: { article: 'les', where: 'à' } },
}

const place = (id: string, level: string, more: Partial<Names>) =>
	territory(id, level, { country: 'XJ', names: { ...names(id), ...more } })

const RECORDS: readonly GraphRecord[] = [
	place('territory:XJ', 'country', { fr: 'Nacre' }),
	place('ken', 'ken', { fr: 'Ondes', local: 'なみ県' }),
	place('island', 'ken', { fr: 'Perles', local: 'しんじゅ県' }),
	place('shi', 'shi', { fr: 'Rive', en: 'Shore', local: 'きし市', romanisation: 'Kishi-shi' }),
	place('glossed', 'shi', { fr: 'Aube', zh: '黎明', local: 'あけぼの市' }),
	place('ku', 'ku', { fr: 'Quais' }),
	territory('region', 'region', { country: 'FR', names: { ...names('Bretagne'), zh: '布列塔尼' } }),
	organisation('body', 'university', null, {
		country: 'XJ',
		names: { ...names('Université de Rive'), local: 'きし大学' },
		sources: [],
	}),
]
const index = (partner: PartnerCountry | null = PARTNER) =>
	createNameIndex({ record: (id) => RECORDS.find((record) => record.id === id) ?? null, partner })

function parts(text: string, language: Language, values: Message['values'], partner?: PartnerCountry) {
	const formatter = createSentenceFormatter({ 'test.text': { fr: text, en: text, zh: text } })
	return formatter
		.formatSentenceParts({ key: 'test.text', values }, language, index(partner))
		.map((part) => [part.text, part.language])
}
const say = (text: string, language: Language, values: Message['values']) =>
	parts(text, language, values)
		.map(([part]) => part)
		.join('')

describe('a local name in a sentence', () => {
	it('is marked with its language and loses the ending of its level', () => {
		expect(parts('<b>{p_local}</b>.', 'fr', { p: { inPlace: 'shi' } })).toEqual([
			['À ', 'fr'],
			['Rive', 'fr'],
			[' ', 'fr'],
			['きし', 'ja'],
			['.', 'fr'],
		])
		expect(say('{a_local}', 'en', { a: { actor: 'body' } })).toContain('きし大学')
	})

	it('follows the French name, marked as French, for a reader of Chinese', () => {
		expect(parts('<b>{p_local}</b>。', 'zh', { p: { inPlace: 'shi' } })).toEqual([
			['在 ', 'zh-Hans'],
			['Rive', 'fr'],
			[' ', 'zh-Hans'],
			['きし', 'ja'],
			['。', 'zh-Hans'],
		])
	})

	it('follows the Chinese name where there is one', () => {
		expect(say('{p_local}', 'zh', { p: { inPlace: 'glossed' } })).toBe('在黎明 あけぼの')
	})

	it('is not shown if the data set states no language for it', () => {
		const { localLanguage: _, ...silent } = PARTNER
		expect(parts('{p_local}', 'fr', { p: { inPlace: 'shi' } }, silent)).toEqual([
			['À ', 'fr'],
			['Rive', 'fr'],
		])
	})

	it('is not repeated for those who read its language', () => {
		const chinese: PartnerCountry = { ...PARTNER, localLanguage: 'zh-Hant' }
		expect(say('{p_local}', 'zh', { p: { place: 'glossed' } })).toBe('黎明 あけぼの')
		expect(parts('{p_local}', 'zh', { p: { place: 'glossed' } }, chinese)).toEqual([['黎明', 'zh-Hans']])
	})

	it('does not exist for a French actor', () => {
		expect(index().actor('region', 'fr').local).toBeNull()
		expect(index().actor('region', 'zh')).toMatchObject({ text: '布列塔尼', language: 'zh-Hans' })
	})
})

describe('a country without a word of Chinese', () => {
	it('has its French name in Chinese sentences', () => {
		expect(partnerPhrase(PARTNER, 'zh')).toBe('在 Nacre')
		expect(partnerPhrase(PARTNER, 'en')).toBe('in Nacre')
		expect(parts('{p}', 'zh', { p: { inPlace: 'territory:XJ' } })).toEqual([
			['在 ', 'zh-Hans'],
			['Nacre', 'fr'],
		])
		expect(parts('两个{who}地方政府', 'zh', { who: { adjectiveOf: 'XJ' } })).toEqual([
			['两个 ', 'zh-Hans'],
			['Nacre', 'fr'],
			[' 地方政府', 'zh-Hans'],
		])
	})
})

describe('the word for a level', () => {
	it.each([
		['ken', 'fr', 'tout l’archipel'],
		['shi', 'fr', 'toute la ville'],
		['ku', 'fr', 'quartier'],
		['region', 'fr', 'toute la région'],
		['ken', 'en', 'the whole archipelago'],
		['ken', 'zh', '整个 archipel'],
	] as const)('of %s reads « the whole … » in %s: %s', (id, language, said) => {
		const text = { fr: 'x {l_whole}', en: 'x {l_whole}', zh: 'x {l_whole}' }[language]
		expect(say(text, language, { l: { levelOf: id } })).toBe(`x ${said}`)
	})

	it('has the French article of the data set', () => {
		expect(say('x {p} {q}', 'fr', { p: { inPlace: 'island' }, q: { inPlace: 'ken' } })).toBe(
			'x aux Perles dans l’Ondes',
		)
	})
})

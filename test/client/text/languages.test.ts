import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { MESSAGES, messagesIn } from '../../../client/text/messages'
import type { Language } from '../../../schema/enums'
import { CATALOGUE } from '../../../server/text/catalogues/index'

/** Names that keep their language everywhere. */
const NAMES =
	/Natural Earth|Commission nationale de l’informatique et des libertés|Défenseur des droits|defenseurdesdroits\.fr|Grande école|Alliance française/g

/** Short common words of one language that the other does not have. */
const ENGLISH_WORDS =
	/(?<!\p{L})(?:the|and|with|from|your|this|these|you|not|who|which|was|were|been|have|has|will|there|their|of|to|is|are|by|no|yes|none|all|left|more)(?!\p{L})/iu
const FRENCH_WORDS =
	/(?<!\p{L})(?:le|la|les|des|une|du|et|est|sont|pour|avec|dans|sur|qui|que|vous|votre|nous|pas|aucune?|cette|chaque|au|aux)(?!\p{L})|(?<!\p{L})(?:[cdjlmnst]|qu)’\p{L}/iu

/** Foreign, technical or distant words on a French screen, and their replacements. */
const NOT_FRENCH: readonly (readonly [said: RegExp, instead: string])[] = [
	[/\butilisat(?:eur|rice)s?\b/i, 'vous, la personne'],
	[/éditeurs?\b/i, 'la personne qui répond pour un acteur'],
	[
		/\b(?:e-?mails?|login|dashboard|feedback|bugs?|tokens?|checker)\b/i,
		'courriel, compte, tableau de bord, jeton',
	],
	[/\b(?:digital|implément|customis|initier|basée? sur|supporter)/i, 'le mot français'],
	[/\bcliquez|\bveuillez\b/i, 'l’impératif du verbe qui dit l’acte'],
	[/\b(?:vaut|vaudra|valent) plus\b(?! acceptation)/i, 'n’est plus valable'],
	[/\btap(?:é|ez|er)(?!\p{L})/iu, 'saisi'],
	[/\brépond\p{L}* (?:d’un|des?|de la) (?:acteur|organisme|organisation|collectivité)/iu, 'répondre pour'],
]

/** Keys where a letter is one on paper, or a mandate, or a character of a name. */
const OF_LETTERS =
	/^(?:rivalMandates\.|judgements\.letters|field\.Mandate\.letter|auditLog\.field\.letter:|declared\.visibility\.GROUP\.ofMandate|register\.enterText|duplicates\.how\.names)/

/** French words that may follow a figure and have no plural form. */
const UNCHANGED = new Set('mois fois pas jamais sans avec sur dans ne n d non en à de et'.split(' '))

/** Sentences about two or more: they never count one. */
const OF_SEVERAL =
	/^(?:samePartner\.sentence|sameCityOffices\.sentence|constellation\.|proposals\.sees\.SOUNDED)/

const CLIENT = { fr: messagesIn('fr'), en: messagesIn('en'), zh: messagesIn('zh') }

const SENTENCES: readonly { readonly key: string; readonly texts: Readonly<Record<Language, string>> }[] = [
	...Object.keys(MESSAGES).map((key) => ({
		key,
		texts: { fr: CLIENT.fr[key] ?? '', en: CLIENT.en[key] ?? '', zh: CLIENT.zh[key] ?? '' },
	})),
	...Object.entries(CATALOGUE).map(([key, texts]) => ({ key, texts })),
]

const COUNTING = SENTENCES.filter(({ texts }) => branchesOf(texts.fr).length > 0)

type Elements = ReturnType<IntlMessageFormat['getAst']>

describe('The sentences of all catalogues', () => {
	it('are French in French: no English word stays', () => {
		expect(offenders('fr', ENGLISH_WORDS)).toEqual([])
	})

	it('are English in English: no French word stays', () => {
		expect(offenders('en', FRENCH_WORDS)).toEqual([])
	})

	it('are Chinese in Chinese: no two Latin words in a row, except names', () => {
		expect(offenders('zh', /\b[a-z]{2,} [a-z]{2,}\b/)).toEqual([])
	})

	it.each(NOT_FRENCH)('contain in French nothing that matches %s, instead: %s', (said) => {
		expect(offenders('fr', said)).toEqual([])
	})

	it('say « courriel » for what the server sends, and « lettre » only for paper', () => {
		expect(offenders('fr', /(?<!\p{L})lettres?\b/iu).filter((line) => !OF_LETTERS.test(line))).toEqual([])
	})

	it('say "local authority" for a collectivité in English', () => {
		expect(offenders('en', /collectivit/i)).toEqual([])
	})

	it('have in French no typewriter punctuation or doubled space, and have accents on capitals', () => {
		const wrong =
			/['"]|\.\.\.| {2}|(?:^|[.!?]\s)(?:A (?:l’|la |les? |mettre|venir|voir|confirmer|partir|suivre)|Etat|Etabl|Echap|Even|Etape|Ile\b)/
		expect(offenders('fr', wrong)).toEqual([])
	})

	it('have no space between a figure and its word in Chinese', () => {
		const apart = SENTENCES.filter(({ texts }) => /\p{Script=Han} #|# \p{Script=Han}/u.test(texts.zh))
		expect(apart.map(({ key, texts }) => `${key}: ${texts.zh}`)).toEqual([])
	})

	it('count 0, 1 and 2 as French does: no plural after 0 and 1, always one after 2', () => {
		const wrong = [
			...wordsAfter('fr', 0).filter(({ word }) => /.s$/.test(word)),
			...wordsAfter('fr', 1).filter(({ word }) => /.s$/.test(word)),
			...wordsAfter('fr', 2).filter(({ word }) => !/(?:[sxz]|ent|ont)$/.test(word)),
		].filter(({ word }) => !UNCHANGED.has(word))
		expect(wrong.map(({ said }) => said)).toEqual([])
	})

	it('count 1 as English does: no plural after it', () => {
		const wrong = wordsAfter('en', 1).filter(
			({ word }) => /[^s]s$/.test(word) && !/^(?:is|has|rests)$/.test(word),
		)
		expect(wrong.map(({ said }) => said)).toEqual([])
	})
})

describe('A counted noun', () => {
	it('is tested at 0, 1 and 2 in each message that counts', () => {
		expect(COUNTING.length).toBeGreaterThan(300)
		expect(SENTENCES.filter(({ texts }) => /,\s*plural,/.test(texts.fr)).length).toBe(COUNTING.length)
	})

	it('has no plural article or verb after 0 and 1 in French', () => {
		const several = /(?<!\p{L})(?:ces|les|des|leurs|mes|vos|nos|ses|toutes|tous) [01](?![\d,.])/iu
		const verb = /(?<![\d,.\u202f–])[01][\u00a0 ]\p{L}+ (?:ont|sont|vont|font|étaient|seraient)(?!\p{L})/iu
		const wrong = [0, 1]
			.flatMap((count) => saidAt('fr', count))
			.filter((line) => several.test(line) || verb.test(line))
		expect(wrong).toEqual([])
	})

	it('is plural after 0 and 2 in English', () => {
		const several = new Set(wordsAfter('en', 2).map(({ word }) => word))
		const nouns = [...new Set(wordsAfter('en', 1).map(({ word }) => word))].filter(
			(word) => several.has(`${word}s`) || (word.endsWith('y') && several.has(`${word.slice(0, -1)}ies`)),
		)
		expect(nouns).toEqual(expect.arrayContaining(['actor', 'link', 'overlap', 'record']))
		const ofOne = new RegExp(`(?<![\\d,.–])[02] (?:\\p{L}+ )?(?:${nouns.join('|')})(?!\\p{L}| \\p{L}+s)`, 'u')
		const wrong = [0, 2].flatMap((count) => saidAt('en', count)).filter((line) => ofOne.test(line))
		expect(wrong).toEqual([])
	})

	it('has a singular verb after 1 and a plural one after 0 and 2 in English', () => {
		const verbOf = (count: number, verbs: string) =>
			saidAt('en', count).filter((line) =>
				new RegExp(`(?<![\\d,.–])${count} \\p{L}+ (?:${verbs})(?!\\p{L})`, 'iu').test(line),
			)
		expect(verbOf(1, 'are|were|have')).toEqual([])
		expect([...verbOf(0, 'is|was|has'), ...verbOf(2, 'is|was|has')]).toEqual([])
	})

	it('has no form for one in Chinese, which that language never selects', () => {
		const ofOne = COUNTING.filter(({ texts }) => branchesOf(texts.zh).includes('one'))
		expect(ofOne.map(({ key, texts }) => `${key}: ${texts.zh}`)).toEqual([])
	})
})

/** Texts that break a rule, through all branches of the sentences, as `key: text`. */
function offenders(language: Language, rule: RegExp): string[] {
	return SENTENCES.flatMap(({ key, texts }) =>
		literals(new IntlMessageFormat(texts[language], 'fr').getAst())
			.filter((text) => rule.test(text.replaceAll(NAMES, 'N')))
			.map((text) => `${key}: ${text}`),
	)
}

/** The literal texts of a message, through all its branches. */
function literals(elements: Elements): string[] {
	return elements.flatMap((element) => {
		if ('children' in element) return literals(element.children)
		if ('options' in element) return Object.values(element.options).flatMap(({ value }) => literals(value))
		return element.type === 0 ? [element.value] : []
	})
}

/** The word after the figure in each sentence that counts, with every count set to `count`. */
function wordsAfter(language: Language, count: number): { said: string; word: string }[] {
	const after = new RegExp(`(?<![\\d,.\\u202f–])${count}[ \\u00a0\\u202f](\\p{L}+)`, 'gu')
	return SENTENCES.filter(({ key }) => !OF_SEVERAL.test(key)).flatMap(({ key, texts }) => {
		const message = new IntlMessageFormat(texts[language], language)
		const said = written(message.getAst(), language, count)
		return [...said.matchAll(after)].map((match) => ({ said: `${key}: ${said}`, word: match[1] ?? '' }))
	})
}

/** The message with this count in place of each counted value, and « … » in place of every other value. */
function written(elements: Elements, language: Language, count: number): string {
	const rule = new Intl.PluralRules(language).select(count)
	return elements
		.map((element): string => {
			if ('children' in element) return written(element.children, language, count)
			if (element.type === 7) return String(count)
			if (!('options' in element)) return element.type === 0 ? element.value : '…'
			const { options } = element
			const chosen = element.type === 6 ? (options[`=${count}`] ?? options[rule]) : undefined
			return written((chosen ?? options.other)?.value ?? [], language, count)
		})
		.join('')
}

/** Every message that counts, with one count, as `key: text`. */
function saidAt(language: Language, count: number): string[] {
	return COUNTING.filter(({ key }) => !OF_SEVERAL.test(key)).map(({ key, texts }) => {
		const message = new IntlMessageFormat(texts[language], language)
		return `${key}: ${written(message.getAst(), language, count)}`
	})
}

/** The names of the plural forms of a message, through all its branches. */
function branchesOf(text: string): string[] {
	const visit = (elements: Elements): string[] =>
		elements.flatMap((element) => {
			if ('children' in element) return visit(element.children)
			if (!('options' in element)) return []
			const own = element.type === 6 ? Object.keys(element.options) : []
			return [...own, ...Object.values(element.options).flatMap(({ value }) => visit(value))]
		})
	return visit(new IntlMessageFormat(text, 'fr').getAst())
}

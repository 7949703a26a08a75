import { describe, expect, it } from 'vitest'
import type { Message, MessageValue } from '../../../server/domain/message'
import type { Language } from '../../../server/domain/records'
import { institutionOf } from '../../../server/text/frenchArticles'
import { createSentenceFormatter } from '../../../server/text/sentenceFormatter'
import { boardNames } from './boardNames'

const region = (code: string) => `territory:FR:region:${code}`
const departement = (code: string) => `territory:FR:departement:${code}`
const commune = (code: string) => `territory:FR:commune:${code}`
const partner = (code: string) => `territory:CN:${code}`

/** Formats one text as if it were in the catalogue. */
function formatText(text: string, values: Message['values'], language: Language = 'fr'): string {
	return formatterOf(text).formatSentence({ key: 'test.text', values }, language, boardNames)
}

function formatterOf(text: string) {
	return createSentenceFormatter({
		'test.text': { fr: text, en: text, zh: text },
		'form.jumelage': { fr: 'Jumelage', en: 'Twinning', zh: '友好城市' },
	})
}

const sayValue = (value: MessageValue, form = '', language: Language = 'fr') =>
	formatText(`x {v${form}}`, { v: value }, language).slice(2)

describe('numbers', () => {
	it('have narrow no-break spaces in figures, and select the plural', () => {
		expect(formatText('{n, plural, one {# mission} other {# missions}} : {n}', { n: 12345 })).toBe(
			'12\u202f345 missions : 12\u202f345',
		)
	})
	it('are words if small, figures if large', () => {
		expect(sayValue(7, '_words')).toBe('sept')
		expect(sayValue(17, '_words')).toBe('17')
		expect(sayValue(14, '_words', 'en')).toBe('fourteen')
		expect(sayValue(2, '_words', 'zh')).toBe('两')
	})
	it('have the French decimal comma, and two significant figures if small', () => {
		expect(sayValue({ decimal: 0.8166 })).toBe('0,82')
		expect(sayValue({ decimal: 0.016 }, '', 'en')).toBe('0.016')
	})
	it('show a share in per cent', () => {
		expect(sayValue({ percent: 0.3 })).toMatch(/^30[\u202f\u00a0]%$/)
		expect(sayValue({ percent: 0.3 }, '', 'zh')).toBe('30%')
	})
})

describe('actors', () => {
	it.each([
		[
			region('52'),
			'la Région Pays de la Loire',
			'de la Région Pays de la Loire',
			'à la Région Pays de la Loire',
		],
		[region('53'), 'la Région Bretagne', 'de la Région Bretagne', 'à la Région Bretagne'],
		[departement('67'), 'le Bas-Rhin', 'du Bas-Rhin', 'au Bas-Rhin'],
		[departement('91'), 'l’Essonne', 'de l’Essonne', 'à l’Essonne'],
		[departement('34'), 'l’Hérault', 'de l’Hérault', 'à l’Hérault'],
		[departement('95'), 'le Val-d’Oise', 'du Val-d’Oise', 'au Val-d’Oise'],
		[
			'territory:FR:metropole:200046977',
			'la Métropole de Lyon',
			'de la Métropole de Lyon',
			'à la Métropole de Lyon',
		],
		['territory:FR:metropole:243500139', 'Rennes Métropole', 'de Rennes Métropole', 'à Rennes Métropole'],
		[commune('33063'), 'Bordeaux', 'de Bordeaux', 'à Bordeaux'],
		[commune('49007'), 'Angers', 'd’Angers', 'à Angers'],
		[commune('76351'), 'Le Havre', 'du Havre', 'au Havre'],
		[commune('17300'), 'La Rochelle', 'de La Rochelle', 'à La Rochelle'],
		[commune('91692'), 'Les Ulis', 'des Ulis', 'aux Ulis'],
		['organisation:chu-nantes', 'le CHU de Nantes', 'du CHU de Nantes', 'au CHU de Nantes'],
		['organisation:h-suining', 'l’Hôpital central', 'de l’Hôpital central', 'à l’Hôpital central'],
		[
			'organisation:u-rennes',
			'l’Université de Rennes',
			'de l’Université de Rennes',
			'à l’Université de Rennes',
		],
	])('have article and prepositions: %s', (actor, the, of, to) => {
		expect(sayValue({ actor })).toBe(the)
		expect(sayValue({ actor }, '_of')).toBe(of)
		expect(sayValue({ actor }, '_to')).toBe(to)
	})
	it('include régions, by the full name of their institution', () => {
		expect(institutionOf('region', '53', 'Bretagne')).toBe('Région Bretagne')
		expect(institutionOf('region', '94', 'Corse')).toBeNull()
		expect(institutionOf('departement', '53', 'Mayenne')).toBeNull()
		expect(sayValue({ actor: region('53') }, '_in')).toBe('en Bretagne')
		expect(sayValue({ actor: region('53') }, '_bare')).toBe('Bretagne')
	})
	it('show the former name first, then today’s', () => {
		const alsace = { actor: region('44'), nameOfTheTime: 'Région Alsace' }
		expect(sayValue(alsace)).toBe('la Région Alsace (aujourd’hui Grand Est)')
		expect(sayValue(alsace, '_of')).toBe('de la Région Alsace (aujourd’hui Grand Est)')
		expect(sayValue(alsace, '', 'en')).toBe('the Région Alsace (today Grand Est)')
		expect(sayValue(alsace, '', 'zh')).toBe('Région Alsace（今 Grand Est）')
	})
	it('do not show a former name that only adds the word Région', () => {
		expect(sayValue({ actor: region('53'), nameOfTheTime: 'Région Bretagne' })).toBe('la Région Bretagne')
	})
	it('are joined as in each language', () => {
		const actors = [region('84'), departement('86'), departement('78')].map((actor) => ({ actor }))
		expect(sayValue({ actors })).toBe('la Région Auvergne-Rhône-Alpes, la Vienne et les Yvelines')
		expect(sayValue({ actors }, '_of')).toBe(
			'de la Région Auvergne-Rhône-Alpes, de la Vienne et des Yvelines',
		)
		expect(sayValue({ actors }, '', 'en')).toBe('the Région Auvergne-Rhône-Alpes, Vienne and the Yvelines')
		expect(sayValue({ actors }, '', 'zh')).toBe('Auvergne-Rhône-Alpes、Vienne 和 Yvelines')
	})
	it('make the verb agree with a plural name and with several actors', () => {
		const text = '{v} {v_number, plural, one {cherche} other {cherchent}}'
		expect(formatText(text, { v: { actor: departement('88') } })).toBe('Les Vosges cherchent')
		expect(formatText(text, { v: { actor: region('53') } })).toBe('La Région Bretagne cherche')
		expect(
			formatText(text, { v: { actors: [{ actor: commune('59350') }, { actor: commune('33063') }] } }),
		).toBe('Lille et Bordeaux cherchent')
	})
})

describe('long lists of actors', () => {
	const actors = (count: number) => ({
		actors: Array.from({ length: count }, () => ({ actor: departement('86') })),
	})

	it('show up to thirteen, else the first twelve and the number of the others', () => {
		expect(sayValue(actors(13)).match(/Vienne/g)).toHaveLength(13)
		expect(sayValue(actors(13))).not.toMatch(/autres/)
		expect(sayValue(actors(14)).match(/Vienne/g)).toHaveLength(12)
		expect(sayValue(actors(14))).toMatch(/, la Vienne et 2 autres$/)
	})
	it.each([
		['', 'fr', ', la Vienne et 1\u202f222 autres'],
		['_of', 'fr', ', de la Vienne et de 1\u202f222 autres'],
		['_to', 'fr', ', à la Vienne et à 1\u202f222 autres'],
		['_in', 'fr', ', dans la Vienne et dans 1\u202f222 autres'],
		['', 'en', ', Vienne and 1,222 others'],
		['_of', 'en', ', of Vienne and of 1,222 others'],
		['_in', 'en', ', Vienne and 1,222 others'],
		['', 'zh', '、Vienne 和其他1,222个'],
		['_in', 'zh', '、Vienne 和其他1,222个'],
	] as const)('are shortened in the form%s of %s too', (form, language, ending) => {
		const said = sayValue(actors(1234), form, language)
		expect(said.slice(-ending.length)).toBe(ending)
	})
	it('do not repeat a preposition that all share', () => {
		const communes = Array.from({ length: 20 }, () => ({ actor: commune('33063') }))
		expect(sayValue({ actors: communes }, '_to')).toMatch(/^à Bordeaux, Bordeaux, .*, Bordeaux et 8 autres$/)
	})
	it('still have the count of all', () => {
		expect(formatText('x {v_count, plural, one {un} other {#}}', { v: actors(40) })).toBe('x 40')
	})
})

describe('places', () => {
	it.each([
		[partner('310000'), 'à Shanghai', 'in Shanghai', '在上海'],
		[partner('370000'), 'dans le Shandong', 'in Shandong', '在山东'],
		[partner('340000'), 'dans l’Anhui', 'in Anhui', '在安徽'],
		[partner('420000'), 'dans le Hubei', 'in Hubei', '在湖北'],
		[partner('150000'), 'en Mongolie-Intérieure', 'in Inner Mongolia', '在内蒙古'],
		[partner('810000'), 'à Hong Kong', 'in Hong Kong', '在香港'],
		[partner('370211'), 'à Huangdao', 'in Huangdao', '在黄岛区'],
		['territory:CN', 'en Chine', 'in China', '在中国'],
		['territory:FR', 'en France', 'in France', '在法国'],
		[region('53'), 'en Bretagne', 'in Bretagne', '在 Bretagne'],
		[
			region('93'),
			'en Provence-Alpes-Côte d’Azur',
			'in Provence-Alpes-Côte d’Azur',
			'在 Provence-Alpes-Côte d’Azur',
		],
		[region('04'), 'à La Réunion', 'in La Réunion', '在 La Réunion'],
		[region('44'), 'dans le Grand Est', 'in Grand Est', '在 Grand Est'],
		[departement('88'), 'dans les Vosges', 'in the Vosges', '在 Vosges'],
		[commune('76351'), 'au Havre', 'in Le Havre', '在 Le Havre'],
		[commune('91692'), 'aux Ulis', 'in Les Ulis', '在 Les Ulis'],
	])('have their preposition: %s', (inPlace, fr, en, zh) => {
		expect(sayValue({ inPlace })).toBe(fr)
		expect(sayValue({ inPlace }, '', 'en')).toBe(en)
		expect(sayValue({ inPlace }, '', 'zh')).toBe(zh)
	})
	it('show the local name after the Latin one on request, never in Chinese', () => {
		const qingdao = { inPlace: partner('370200') }
		expect(sayValue(qingdao, '_local')).toBe('à Qingdao 青岛')
		expect(sayValue(qingdao, '_bare_local', 'en')).toBe('Qingdao 青岛')
		expect(sayValue(qingdao, '_local', 'zh')).toBe('在青岛')
	})
})

describe('sectors and words', () => {
	it('join sectors in lower case, with semicolons if a label has an « et »', () => {
		expect(sayValue({ sectors: ['sector:tourisme', 'sector:ville-durable'] })).toBe(
			'tourisme et ville durable',
		)
		expect(sayValue({ sectors: ['sector:tourisme', 'sector:export-commerce'] })).toBe(
			'tourisme\u202f; export et commerce',
		)
		expect(sayValue({ sectors: ['sector:export-commerce'] }, '_label', 'zh')).toBe('出口与贸易')
	})
	it('set texts of the tables with French typography', () => {
		expect(sayValue("Clôture de l'appel « Jeunesse III » : quand ?")).toBe(
			'Clôture de l’appel «\u202fJeunesse III\u202f»\u00a0: quand\u202f?',
		)
	})
	it('find words of the vocabulary by their key', () => {
		expect(sayValue({ word: 'form.jumelage' }, '_lower')).toBe('jumelage')
	})
})

describe('the parts of a sentence', () => {
	it('keep emphasis, link, named record and language', () => {
		const { formatSentenceParts } = formatterOf('<b>{place_local}</b>, <a>{n_words} collectivités</a>.')
		const values = { place: { inPlace: partner('310000') }, n: 4 }
		const plain = { strong: false, link: false, ref: null, language: 'fr' }
		expect(formatSentenceParts({ key: 'test.text', values }, 'fr', boardNames)).toEqual([
			{ ...plain, text: 'À ' },
			{ ...plain, text: 'Shanghai', strong: true, ref: partner('310000') },
			{ ...plain, text: ' ' },
			{ ...plain, text: '上海', ref: partner('310000'), language: 'zh-Hans' },
			{ ...plain, text: ', ' },
			{ ...plain, text: 'quatre collectivités', link: true },
			{ ...plain, text: '.' },
		])
	})
	it('start with a capital even if a value or a choice comes first', () => {
		expect(formatText('{place}, rien.', { place: { inPlace: partner('370200') } })).toBe('À Qingdao, rien.')
		expect(
			formatText('{n, plural, one {{p} un} other {{p} #}}', { n: 2, p: { place: partner('370000') } }),
		).toBe('Le Shandong 2')
	})
})

describe('a sentence that cannot be formatted', () => {
	const said = (text: string, values: Message['values']) => () => formatText(text, values)

	it('names an unknown key', () => {
		const { formatSentence } = createSentenceFormatter({})
		expect(() => formatSentence({ key: 'no.such', values: {} }, 'fr', boardNames)).toThrow(/"no\.such"/)
		expect(() => formatSentence({ key: 'toString', values: {} }, 'fr', boardNames)).toThrow(/"toString"/)
	})
	it('names the key and the missing value', () => {
		expect(said('{place}', { other: 1 })).toThrow(/"test\.text" .*"place", got these: other/)
		expect(said('{n, plural, other {#}}', {})).toThrow(/"test\.text" .*"n"/)
	})
	it('does not reuse values of an earlier call', () => {
		const { formatSentence } = formatterOf('x {n}')
		const said = (n: number) => formatSentence({ key: 'test.text', values: { n } }, 'fr', boardNames)
		expect([said(1), said(2), said(1)]).toEqual(['x 1', 'x 2', 'x 1'])
		expect(() => formatSentence({ key: 'test.text', values: {} }, 'fr', boardNames)).toThrow(/"n"/)
	})
	it('needs no values of a branch that is not taken', () => {
		expect(formatText('x {has, select, true {{place}} other {rien}}', { has: false })).toBe('x rien')
	})
	it('is refused with a form that the value does not have', () => {
		expect(said('{n_of}', { n: 3 })).toThrow(/figures, words.*"of"/)
		expect(said('{has}', { has: true })).toThrow(/use select/)
	})
	it('is refused with an unknown id or an empty list', () => {
		expect(said('{v}', { v: { actor: 'territory:FR:commune:00000' } })).toThrow(/territory:FR:commune:00000/)
		expect(said('{v}', { v: { actors: [] } })).toThrow(/at least one actor/)
	})
})

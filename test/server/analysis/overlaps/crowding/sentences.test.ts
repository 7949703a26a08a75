/** The sentences of a crowding, verbatim, in cases that the reference data does not have. */
import { describe, expect, it } from 'vitest'
import type { Overlap } from '../../../../../server/analysis/result'
import type { Message } from '../../../../../server/domain/message'
import type { GraphRecord, Language } from '../../../../../server/domain/records'
import { cachedNameIndex } from '../../../../../server/queries/caches'
import { formatSentence } from '../../../../../server/text/sentenceFormatter'
import { harbours } from '../../../../fixtures/harbours'
import { type OverlapSearch, overlapsIn } from '../../../../fixtures/overlaps'
import { mission } from '../../../../fixtures/records'

const two = [
	mission('m1', 'city', 'oriel', '2010-05-01..2010-05-06', { sectors: ['sector:wine'] }),
	mission('m2', 'village', 'oriel', '2010-05-04..2010-05-08', { sectors: ['sector:wine'] }),
]

function spoken(
	records: readonly GraphRecord[],
	message: (overlap: Overlap) => Message | null | undefined,
	parameters: OverlapSearch = {},
) {
	const snapshot = harbours(records)
	const names = cachedNameIndex(snapshot.geography)
	const [overlap] = overlapsIn(snapshot, { asOf: '2026-11-25', ...parameters })
	const found = overlap && message(overlap)
	if (!found) throw new Error('Expected an overlap with that message, got none')
	const inLanguage = (language: Language) =>
		formatSentence(found, language, names).replaceAll(/[\u00a0\u202f]/g, ' ')
	return { fr: inLanguage('fr'), en: inLanguage('en'), zh: inLanguage('zh') }
}
const sentence = (records: readonly GraphRecord[], parameters: OverlapSearch = {}) =>
	spoken(records, (overlap) => overlap.sentence, parameters)

describe('the sentence of a crowding', () => {
	it('says who met where and when, how many at once and what they share', () => {
		const { fr, en, zh } = sentence(two)
		expect(fr).toBe(
			'À oriel, deux missions de deux collectivités françaises se sont croisées du 1er au 8 mai 2010 : city et village ; jusqu’à deux acteurs le même jour ; une filière leur est commune, habituellement concurrente.',
		)
		expect(en).toMatch(/^In oriel, two missions of two French local authorities crossed paths/)
		expect(zh).toMatch(/两个法国地方政府的两次访问相互重叠/)
	})

	it('says « se suivent de près » if no two can have been there on the same day', () => {
		const apart = sentence([
			mission('m1', 'village', 'oriel', '2010-05-01..2010-05-03'),
			mission('m2', 'city', 'oriel', '2010-05-10..2010-05-12'),
		])
		expect(apart.fr).toMatch(/françaises se sont suivies de près du 1er au 12 mai 2010/)
		expect(apart.en).toMatch(/followed closely on one another/)
		expect(apart.zh).toMatch(/接连进行/)
		const title = spoken(
			[
				mission('m1', 'village', 'oriel', '2010-05-01..2010-05-03'),
				mission('m2', 'city', 'oriel', '2010-05-10..2010-05-12'),
			],
			(overlap) => overlap.title,
		)
		expect(title.fr).toMatch(/se suivent de près$/)
	})

	it('says how many of the common sectors are competing', () => {
		const naming = (...sectors: string[]) => sentence(two.map((one) => ({ ...one, sectors }))).fr
		expect(naming('sector:wine', 'sector:water')).toMatch(
			/; deux filières leur sont communes, dont une habituellement concurrente\./,
		)
		expect(naming('sector:wine', 'sector:tourism')).toMatch(
			/; deux filières leur sont communes, toutes habituellement concurrentes\./,
		)
		expect(naming('sector:water')).toMatch(/; une filière leur est commune\.$/)
	})

	it('speaks of actors if one of them is not a territory', () => {
		expect(sentence([...two, mission('m3', 'university', 'oriel', '2010-05-02')]).fr).toContain(
			'acteurs français',
		)
	})

	it('says « ont eu lieu ensuite » of missions after the requested day that took place', () => {
		expect(sentence(two, { asOf: '2009-01-01' }).fr).toContain('ont eu lieu ensuite, du 1er au 8 mai 2010')
	})

	it('says that planned missions are planned', () => {
		const planned = two.map((one) => ({ ...one, status: 'planned' as const }))
		expect(sentence(planned, { asOf: '2010-01-01' }).fr).toContain('sont prévues du 1er au 8 mai 2010')
	})

	it('says « ont pu se croiser » if dates or records do not prove it', () => {
		const low = two.map((one) => ({ ...one, confidence: 'low' as const }))
		const { fr, en, zh } = sentence(low)
		expect(fr).toContain('ont pu se croiser')
		expect(en).toContain('may have crossed paths')
		expect(zh).toContain('可能')
	})

	it('speaks of the authorities or institutions of the partner country in the other direction', () => {
		const back = (...leaders: string[]) =>
			sentence(
				two.map((one, index) => ({
					...one,
					direction: 'PARTNER_TO_FR' as const,
					leader: leaders[index] ?? null,
					host: 'village',
				})),
			)
		const { fr, en, zh } = back('capital', 'brume')
		expect(fr).toContain('deux collectivités velmariennes')
		expect(en).toContain('two Velmarian local authorities')
		expect(zh).toContain('两个维尔马方地方政府')
		expect(back('capital', 'their-embassy').fr).toContain('deux institutions velmariennes')
	})
})

describe('the other sentences of a crowding', () => {
	it('say what possible records would add', () => {
		const { fr, en, zh } = spoken(
			[
				...two,
				mission('m3', 'isle', 'oriel', '2010-05-02', { confidence: 'low' }),
				mission('m4', 'metropole', 'oriel', '2010'),
			],
			(overlap) => overlap.possibleSentence,
		)
		expect(fr).toMatch(
			/^Peut-être aussi une mission de faible confiance \(.*isle\), ce qui ferait trois acteurs, et une mission datée de l’année seule \(.*metropole\)\.$/,
		)
		expect(en).toContain('one mission of low confidence')
		expect(zh).toContain('可信度低')
	})

	it('say how usual so many missions are after five earlier ones', () => {
		const before = ['2009-01', '2009-03', '2009-05', '2009-07', '2009-09'].map((start) =>
			mission(`before-${start}`, 'isle', 'oriel', start),
		)
		const { fr, en, zh } = spoken([...two, ...before], (overlap) => overlap.crowding?.rateSentence)
		expect(fr).toBe(
			'5 missions sont documentées à oriel dans les 24 mois d’avant. À ce rythme, on en attendrait 0,055 en 8 jours ; la probabilité d’en voir 2 ou plus serait de 0,001, à titre indicatif.',
		)
		expect(en).toContain('0.055 would be expected in 8 days')
		expect(zh).toContain('0.055')
	})

	it('say which actors count as one', () => {
		const { fr, en, zh } = spoken(
			[...two, mission('m3', 'metropole', 'oriel', '2010-05-02')],
			(overlap) => overlap.mitigations[0],
		)
		expect(fr).toMatch(/^City et .*metropole comptent pour un seul acteur/)
		expect(en).toContain('count as one actor')
		expect(zh).toContain('算作一个访问方')
	})

	it('explain each factor', () => {
		const factor = (name: string) =>
			spoken(two, (overlap) => overlap.factors.find((one) => one.name === name)?.sentence).fr
		expect(factor('simultaneity')).toBe('Jusqu’à deux acteurs le même jour, sur deux.')
		expect(factor('competingSectors')).toBe('Une filière commune habituellement concurrente : wine.')
		expect(factor('evidence')).toBe(
			'Deux missions sur deux ont une source de confiance haute ; une source en tout.',
		)
	})
})

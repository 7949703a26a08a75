import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { detectConstellations } from '../../../../server/analysis/constellations/constellations'
import type { GraphRecord, Partnership } from '../../../../server/domain/records'
import { readDataset } from '../../../../server/import/readDataset'
import { nameBook } from '../../../../server/text/nameBook'
import { say, sayParts } from '../../../../server/text/say'
import { harbours } from '../../../fixtures/harbours'
import { date, organisation, partnership, projectionOf } from '../../../fixtures/records'

const today = { asOf: '2020-06-01', includeScenario: false, minConfidence: null }
const link = (actor: string, partner: string, more: Partial<Partnership> = {}) =>
	partnership(`${actor}-${partner}`, [actor], [partner], { since: date('2000'), ...more })
const found = (records: readonly GraphRecord[], more = {}) =>
	detectConstellations(harbours(records), { ...today, ...more })

const CLINIC = organisation('clinic', 'CHU', 'city')
const WATER = { sectors: ['sector:water'] }

describe('a constellation', () => {
	const records = [
		link('city', 'oriel', WATER),
		link('university', 'oriel', WATER),
		link('south', 'oriel', WATER),
	]

	it('gathers collectivités, universities and partners around the territory that weighs most', () => {
		expect(found(records)).toMatchObject([
			{
				centre: 'oriel',
				collectivites: ['city', 'south'],
				universities: ['university'],
				hospitals: [],
				partners: ['oriel'],
				sectors: ['sector:water'],
				missing: ['HOSPITAL'],
			},
		])
	})

	it('proposes a meeting: about the city of its partners, with the nearest of the sort that is missing', () => {
		const [first] = found([...records, CLINIC])
		expect(first?.meeting).toMatchObject({
			scale: 'CITY',
			about: 'oriel',
			within: null,
			added: ['clinic'],
			invited: ['city', 'south', 'university', 'clinic', 'oriel'],
		})
		const [province] = found([link('city', 'littoral'), link('coast', 'littoral')])
		expect(province?.meeting).toMatchObject({ scale: 'PROVINCE', about: 'littoral', within: 'coast' })
	})

	it('says what ties them, once for each pair of ends, established where one of its records is', () => {
		const sister = link('city', 'oriel', { form: 'projet', status: 'inconnu', since: null })
		const [first] = found([...records, { ...sister, id: 'zz-project' }])
		expect(first?.links).toEqual([
			{
				french: 'city',
				partner: 'oriel',
				certainty: 'ESTABLISHED',
				records: ['city-oriel', 'zz-project'],
			},
			{ french: 'south', partner: 'oriel', certainty: 'ESTABLISHED', records: ['south-oriel'] },
			{ french: 'university', partner: 'oriel', certainty: 'ESTABLISHED', records: ['university-oriel'] },
		])
	})

	it('is none of one actor alone, be it a commune with its own métropole', () => {
		expect(found([link('city', 'oriel'), link('city', 'brume')])).toEqual([])
		expect(found([link('city', 'oriel'), link('metropole', 'oriel')])).toEqual([])
		const act = partnership('act', ['north', 'south'], ['oriel'], { since: date('2000') })
		expect(found([act])).toEqual([])
	})

	it('keeps apart what nothing ties', () => {
		const apart = [
			link('city', 'oriel'),
			link('north', 'oriel'),
			link('south', 'capital'),
			link('isle', 'capital'),
		]
		expect(found(apart).map(({ collectivites }) => collectivites)).toEqual(
			expect.arrayContaining([
				['city', 'north'],
				['isle', 'south'],
			]),
		)
	})

	it('leaves out what is not open, not public, fictitious or less sure than asked', () => {
		const base = [link('city', 'oriel'), link('north', 'oriel')]
		expect(found([link('city', 'oriel'), link('north', 'oriel', { status: 'prospect' })])).toEqual([])
		expect(found([link('city', 'oriel'), link('north', 'oriel', { visibility: 'private' })])).toEqual([])
		expect(found([link('city', 'oriel'), link('north', 'oriel', { scenario: true })])).toEqual([])
		expect(found(base, { minConfidence: 'high' })).toHaveLength(1)
		const low = link('north', 'oriel', { confidence: 'low' })
		expect(found([link('city', 'oriel'), low], { minConfidence: 'medium' })).toEqual([])
	})

	it('is the same whatever the order of the records', () => {
		expect(found([...records].reverse())).toEqual(found(records))
	})
})

describe('on the reference data', async () => {
	const { dataset, records } = await readDataset(join(import.meta.dirname, '../../../../seeds/reference'))
	const projection = projectionOf(records, [dataset])
	const all = detectConstellations(projection, { ...today, asOf: '2026-11-25' })
	const around = (place: string) => all.find(({ centre }) => centre === place)

	it('finds those that one expects: Bordeaux at Wuhan, Montpellier at Chengdu, Brest at Qingdao', () => {
		expect(around('territory:CN:420100')?.hospitals).toContain('organisation:h-bordeaux')
		expect(around('territory:CN:510100')).toMatchObject({
			universities: ['organisation:u-montpellier'],
			hospitals: ['organisation:h-montpellier'],
			missing: [],
			meeting: { scale: 'CITY' },
		})
		expect(around('territory:CN:370200')).toMatchObject({
			missing: ['HOSPITAL'],
			meeting: { added: ['organisation:h-brest', 'organisation:h-nantes'] },
		})
	})

	it('holds each actor once', () => {
		const actors = all.flatMap((one) => one.actors)
		expect(new Set(actors).size).toBe(actors.length)
	})

	it('can be said in three languages, with one link in each sentence', () => {
		const names = nameBook({ record: (id) => projection.record(id) ?? null, partner: projection.partner })
		for (const { title, sentence, missingSentence, meeting } of all) {
			for (const language of ['fr', 'en', 'zh'] as const) {
				for (const message of [title, missingSentence, meeting.sentence]) {
					expect(say(message, language, names)).not.toMatch(/[{}]|undefined/)
				}
				const parts = sayParts(sentence, language, names)
				expect(parts.filter((part, index) => part.link && !parts[index - 1]?.link)).toHaveLength(1)
			}
		}
	})
})

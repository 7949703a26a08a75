import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Draft, draftInput, missingOf } from '../../../../client/features/precheck/draft'
import { PrecheckAnswer } from '../../../../client/features/precheck/PrecheckAnswer'
import type { PrecheckQuery } from '../../../../client/graphql/generated/types'
import { MAX_PRECHECK_DAYS } from '../../../../schema/limits'
import { render, wordsOf } from '../../render'

const DRAFT: Draft = {
	actor: 'territory:FR:region:53',
	city: 'territory:CN:310000',
	start: '2027-01-02',
	end: '2027-01-07',
	sectors: ['vin'],
}

describe('The draft of a mission', () => {
	it('is asked about once it says who, where and when', () => {
		expect(draftInput(DRAFT)).toEqual({
			actor: 'territory:FR:region:53',
			places: ['territory:CN:310000'],
			start: '2027-01-02',
			end: '2027-01-07',
			sectors: ['vin'],
		})
	})

	it('says all that it lacks, in the order of the form, and is not asked about', () => {
		const empty: Draft = { actor: null, city: null, start: '', end: '', sectors: [] }
		expect(missingOf(empty)).toEqual(['actor', 'city', 'start', 'end'])
		expect(draftInput(empty)).toBeNull()
	})

	it('may last one day and may not end before it starts', () => {
		expect(missingOf({ ...DRAFT, end: DRAFT.start })).toEqual([])
		expect(missingOf({ ...DRAFT, end: '2027-01-01' })).toEqual(['order'])
	})

	it('is not longer than the API takes, and says so before it is asked about', () => {
		const inQuarter = { ...DRAFT, start: '2027-01-01', end: '2027-04-02' }
		expect(missingOf(inQuarter)).toEqual([])
		expect(missingOf({ ...inQuarter, end: '2027-04-03' })).toEqual(['length'])
		const schema = readFileSync(resolve(import.meta.dirname, '../../../../schema/schema.graphql'), 'utf8')
		expect(schema).toContain(`Last day, included: at most ${MAX_PRECHECK_DAYS} days in all.`)
	})
})

const part = {
	text: 'À Shanghai, une autre mission.',
	strong: false,
	link: false,
	ref: null,
	language: 'FR',
} as const
const week = (bucket: 'ZERO_TO_ONE' | 'TWO_TO_FOUR', sharesSector = false) => ({
	week: `2027-${bucket}`,
	period: { text: '4 – 10 janvier 2027' },
	bucket,
	sharesSector,
})
const ANSWER: PrecheckQuery['precheck'] = {
	gapDays: 30,
	datesSentence: 'Le même séjour à d’autres dates croiserait moins de monde.',
	dateWarnings: [],
	dates: [
		{ period: { start: '2027-01-16', text: '16 – 21 janvier 2027' }, reasons: ['Deux semaines plus tard.'] },
	],
	partnersTotal: 0,
	partners: [],
	places: [
		{
			place: { id: 'territory:CN:310000', name: 'Shanghai' },
			sentenceParts: [part],
			othersTotal: 1,
			others: [
				{
					recordId: 'mission:1',
					label: 'Mission de Rouen à Shanghai',
					scenario: true,
					period: { start: '2027-01-01', end: '2027-01-04' },
				},
			],
			possibleTotal: 0,
			crowding: { sentence: 'À Shanghai, deux missions.' },
			present: null,
			sharedSectors: [],
			events: [],
			drafts: [week('ZERO_TO_ONE')],
		},
	],
}
const [PLACE] = ANSWER.places

describe('The answer before a mission', () => {
	it('names the missions of others, each leading to its record, and marks the fictitious', () => {
		const html = render(<PrecheckAnswer answer={ANSWER} />)
		expect(html).toContain('href="/fiches/mission:1"')
		expect(wordsOf(html)).toContain('Avec vous\u00a0: à Shanghai, deux missions.'.replace('\u00a0', ' '))
		expect(wordsOf(html)).toContain('Scénario fictif')
	})

	it('tells drafts only of weeks with two organisations or more', () => {
		const told = (drafts: ReturnType<typeof week>[]) =>
			wordsOf(render(<PrecheckAnswer answer={{ ...ANSWER, places: PLACE ? [{ ...PLACE, drafts }] : [] }} />))
		expect(told([week('ZERO_TO_ONE')])).toContain('moins de deux organismes')
		expect(told([week('ZERO_TO_ONE'), week('TWO_TO_FOUR', true)])).toContain('de deux à quatre organismes')
		expect(told([week('TWO_TO_FOUR', true)])).toContain('travaillent sur une de vos filières')
	})

	it('where nobody else goes, has neither the sign nor the colour of an overlap', () => {
		const alone = PLACE && { ...PLACE, others: [], othersTotal: 0, crowding: null }
		const html = render(<PrecheckAnswer answer={{ ...ANSWER, places: alone ? [alone] : [] }} />)
		expect(html).not.toMatch(/class="result-section|Croisement de missions|<svg viewBox="0 0 112/)
		expect(wordsOf(html)).toContain('À Shanghai, une autre mission.')
	})

	it('marks each fictitious date to avoid, and no real one', () => {
		const dateWarnings = [
			{ sentence: 'En France, jours fériés : 1er janvier 2027.', scenario: false },
			{ sentence: 'En France, jours fériés : 25 décembre 2026 – 8 janvier 2027.', scenario: true },
		]
		const places = PLACE ? [{ ...PLACE, others: [] }] : []
		const words = wordsOf(render(<PrecheckAnswer answer={{ ...ANSWER, places, dateWarnings }} />))
		expect(words).toMatch(/1er janvier 2027\. En France, jours fériés : 25 .* 2027\. Scénario fictif Le même/)
		expect(words.match(/Scénario fictif/g)).toHaveLength(1)
	})

	it('leads on to what is on record of the place, without the dates or who asks', () => {
		const html = render(
			<PrecheckAnswer answer={ANSWER} />,
			'fr',
			'/avant-de-partir?actor=territory:FR:region:52',
		)
		expect(html).toContain('href="/acteurs/territory:CN:310000"')
		expect(html).toContain('href="/croisements?place=territory:CN:310000"')
	})

	it.each([
		['fr', 'Ce que cette réponse ne sait pas', 'personne n’a été consulté'],
		['en', 'What this answer does not know', 'nobody was consulted'],
		['zh', '此答案不知道的内容', '未征询任何一方'],
	] as const)('says in %s what it does not know', (language, title, nobody) => {
		const words = wordsOf(render(<PrecheckAnswer answer={ANSWER} />, language))
		expect(words).toContain(title)
		expect(words).toContain(nobody)
	})
})

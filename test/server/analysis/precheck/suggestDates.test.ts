import { describe, expect, it } from 'vitest'
import { defaultParameters } from '../../../../server/analysis/overlaps/parameters'
import { suggestDates } from '../../../../server/analysis/precheck/suggestDates'
import { calendarDays } from '../../../../server/analysis/precheck/weekCalendar'
import { dayNumber, isoDay } from '../../../../server/domain/fuzzyDate'
import type { GraphRecord } from '../../../../server/domain/records'
import { createNameIndex } from '../../../../server/text/nameIndex'
import { formatSentence } from '../../../../server/text/sentenceFormatter'
import { harbours } from '../../../fixtures/harbours'
import { mission, unavailability } from '../../../fixtures/records'

const TODAY = '2027-01-01'

function suggested(
	records: readonly GraphRecord[],
	stay: string,
	{ includeScenario = false, places = ['oriel'] } = {},
) {
	const [first = '', last = ''] = stay.split('..')
	const snapshot = harbours(records)
	const { geography } = snapshot
	const wanted = {
		actor: geography.actor('north'),
		direction: 'FR_TO_PARTNER' as const,
		places: places.map((id) => geography.actor(id)),
		days: { first: dayNumber(first), last: dayNumber(last) },
	}
	const parameters = { ...defaultParameters(TODAY), gapDays: 3, today: dayNumber(TODAY), includeScenario }
	const { warnings, avoid, suggestions, quietest, sentence } = suggestDates(snapshot, wanted, parameters)
	return {
		warnings,
		avoid: avoid.map(({ days }) => isoDay(days.first)),
		quietest: quietest.map(({ period }) => period.start?.text),
		found: sentence.values.found,
		starts: suggestions.map(({ period }) => period.start?.text),
		suggestions,
	}
}

const crowd = mission('mission:1', 'south', 'oriel', '2027-04-05..2027-04-09')

describe('suggested dates', () => {
	it('include the quietest weeks even if the wanted dates are good', () => {
		expect(suggested([], '2027-04-05..2027-04-09').quietest).toEqual([
			'2027-03-29',
			'2027-04-12',
			'2027-03-22',
		])
		const busy = mission('mission:1', 'south', 'oriel', '2027-03-29..2027-04-02')
		expect(suggested([busy], '2027-04-12..2027-04-16').quietest).toEqual([
			'2027-04-19',
			'2027-04-26',
			'2027-05-03',
		])
	})

	it('come with a calendar of eight whole weeks on each side and its dates to avoid', () => {
		const { first, last } = calendarDays({ first: dayNumber('2027-04-07'), last: dayNumber('2027-04-13') })
		expect([isoDay(first), isoDay(last)]).toEqual(['2027-02-08', '2027-06-13'])
		const holiday = (id: string, day: string) =>
			unavailability(id, day, { form: 'holiday', country: 'FR', actor: null })
		const records = [
			holiday('unavailability:1', '2027-02-07'),
			holiday('unavailability:2', '2027-02-08'),
			holiday('unavailability:3', '2027-06-13'),
			holiday('unavailability:4', '2027-06-14'),
		]
		expect(suggested(records, '2027-04-07..2027-04-13').avoid).toEqual(['2027-02-08', '2027-06-13'])
	})

	it('are the same weekdays in the nearest less crowded weeks, the earlier first', () => {
		expect(suggested([crowd], '2027-04-06..2027-04-07')).toMatchObject({
			found: 'better',
			starts: ['2027-03-30', '2027-04-13', '2027-03-23'],
		})
	})

	it('ignore missions of the actor, cancelled ones and those elsewhere', () => {
		const records = [
			mission('mission:1', 'north', 'oriel', '2027-04-05..2027-04-09'),
			mission('mission:2', 'south', 'oriel', '2027-04-05..2027-04-09', { status: 'cancelled' }),
			mission('mission:3', 'south', 'capital', '2027-04-05..2027-04-09'),
		]
		expect(suggested(records, '2027-04-05..2027-04-09').found).toBe('fine')
	})

	it('count a mission that visits two of the places once', () => {
		const both = mission('mission:1', 'south', 'oriel', '2027-04-05..2027-04-09', { stops: ['brume'] })
		const { suggestions } = suggested([both], '2027-04-05..2027-04-09', { places: ['oriel', 'brume'] })
		expect(suggestions[0]?.reasons).toContainEqual({
			key: 'dates.reason.crowd',
			values: {
				others: 0,
				fictitious: 0,
				invented: 'none',
				before: 1,
				beforeFictitious: 0,
				beforeInvented: 'none',
				gap: 3,
			},
		})
	})

	it('avoid the holidays of both countries', () => {
		const holidays = [
			unavailability('holiday:1', '2027-03-29..2027-04-02', { country: 'FR' }),
			unavailability('holiday:2', '2027-04-14', { country: 'VM' }),
		]
		expect(suggested([crowd, ...holidays], '2027-04-06..2027-04-07').starts).toEqual([
			'2027-03-23',
			'2027-04-20',
			'2027-03-16',
		])
	})

	it('avoid only the dates of the actor and of the city', () => {
		const avoided = [
			unavailability('avoid:1', '2027-03-30', { actor: 'north', form: 'closure' }),
			unavailability('avoid:2', '2027-04-13', { actor: 'oriel', form: 'event' }),
			unavailability('avoid:3', '2027-03-23', { actor: 'south', form: 'closure' }),
		]
		expect(suggested([crowd, ...avoided], '2027-04-06..2027-04-07').starts[0]).toBe('2027-03-23')
	})

	it('may be as quiet as the wanted dates if only a holiday is to be avoided', () => {
		const holiday = unavailability('holiday:1', '2027-04-06', { country: 'VM' })
		const { warnings, starts } = suggested([holiday], '2027-04-05..2027-04-09')
		expect(warnings).toMatchObject([
			{
				sentence: { key: 'dates.warning', values: { form: 'holiday', where: { inPlace: 'territory:VM' } } },
				scenario: false,
			},
		])
		expect(starts).toEqual(['2027-03-29', '2027-04-12', '2027-03-22'])
	})

	it('are never past, unless the wanted stay is past', () => {
		const soon = mission('mission:1', 'south', 'oriel', '2027-01-05..2027-01-06')
		expect(suggested([soon], '2027-01-05..2027-01-06').starts).toEqual([
			'2027-01-12',
			'2027-01-19',
			'2027-01-26',
		])
		const before = mission('mission:1', 'south', 'oriel', '2026-06-02..2026-06-03')
		expect(suggested([before], '2026-06-02..2026-06-03').starts[0]).toBe('2026-05-26')
	})

	it('are absent if no week within eight is better', () => {
		const everywhere = mission('mission:1', 'south', 'oriel', '2027-01-01..2027-12-31')
		expect(suggested([everywhere], '2027-04-05..2027-04-09')).toMatchObject({ found: 'none', starts: [] })
	})
})

describe('fictitious records', () => {
	const fictitious = { scenario: true }
	const records = [
		unavailability('avoid:1', '2027-04-06', { country: 'VM' }),
		unavailability('avoid:2', '2027-04-05', { actor: 'north', form: 'closure', ...fictitious }),
		mission('mission:1', 'south', 'oriel', '2027-04-05..2027-04-09'),
		mission('mission:2', 'isle', 'oriel', '2027-04-05..2027-04-09', fictitious),
		mission('mission:3', 'isle', 'oriel', '2027-01-01..2027-12-31', fictitious),
	]
	const asked = suggested(records, '2027-04-05..2027-04-09', { includeScenario: true })

	it('mark each warning that they cause', () => {
		expect(asked.warnings.map(({ sentence, scenario }) => [String(sentence.values.form), scenario])).toEqual([
			['other', true],
			['holiday', false],
		])
	})

	it('are counted separately in dates and reasons', () => {
		expect(asked.suggestions[0]).toMatchObject({ others: 1, fictitious: 1 })
		const crowd = asked.suggestions[0]?.reasons.find(({ key }) => key === 'dates.reason.crowd')
		expect(crowd?.values).toMatchObject({ others: 1, fictitious: 1, before: 3, beforeFictitious: 2 })
		if (!crowd) throw new Error('Expected a reason.')
		const names = createNameIndex({ record: () => null, partner: null })
		expect((['fr', 'en', 'zh'] as const).map((language) => formatSentence(crowd, language, names))).toEqual([
			'Une seule autre mission recensée, fictive, à moins de 3 jours, contre trois, dont deux fictives, aux dates demandées.',
			'Only one other mission on record (fictitious) within 3 days, against three (two of them fictitious) at the dates asked for.',
			'前后3天内另有一次访问（均为虚构），所选日期为三次（其中两次为虚构）。',
		])
		const invented = { ...crowd, values: { ...crowd.values, beforeFictitious: 3, beforeInvented: 'all' } }
		expect(formatSentence(invented, 'fr', names)).toContain(
			'contre trois, toutes fictives, aux dates demandées.',
		)
		expect(formatSentence(invented, 'en', names)).toContain(
			'against three (all fictitious) at the dates asked for.',
		)
		expect(formatSentence(invented, 'zh', names)).toContain('所选日期为三次（均为虚构）。')
		const real = suggested(records, '2027-04-05..2027-04-09').suggestions[0]
		expect(real).toMatchObject({ others: 0, fictitious: 0 })
	})
})

describe('the reason about holidays', () => {
	const reasons = (records: readonly GraphRecord[]) =>
		suggested([crowd, ...records], '2027-04-06..2027-04-07').suggestions[0]?.reasons.map(({ key }) => key)

	it('says that there is none only if both countries have holidays on record for the year', () => {
		const french = unavailability('holiday:1', '2027-07-14', { country: 'FR' })
		const theirs = unavailability('holiday:2', '2027-10-01', { country: 'VM' })
		expect(reasons([french, theirs])).toContain('dates.reason.free')
		expect(reasons([french])).toContain('dates.reason.unknown')
		expect(
			reasons([french, { ...theirs, start: french.start && { ...french.start, text: '2026-10-01' } }]),
		).toContain('dates.reason.unknown')
	})
})

import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../server/domain/fuzzyDate'
import type { OpenLink } from '../../../server/domain/openness'
import { opennessAt, wishDaysOf } from '../../../server/domain/openness'

const COMPILED = dayNumber('2026-11-25')
const date = (text: string, approximate = false) => ({ text, approximate })
const link = (given: Partial<OpenLink>): OpenLink => ({
	since: date('2006'),
	until: null,
	attestedSince: null,
	lastAttested: date('2026-11-20'),
	ownerDeclared: null,
	status: 'actif',
	confidence: 'high',
	fromMemory: false,
	...given,
})
const openness = (given: Partial<OpenLink>, day: string) => opennessAt(link(given), dayNumber(day), COMPILED)

describe('open at a date', () => {
	it('is not open before the earliest start nor after the latest end that the dates allow', () => {
		const dates = { since: date('1991'), until: date('2015') }
		expect(openness(dates, '1990-12-31')).toBe('not-open')
		expect(openness(dates, '2016-01-01')).toBe('not-open')
	})

	it('takes the dates first, then the status: an office of 1991 closed in 2015 was open in 2010', () => {
		const closed = { since: date('1991'), until: date('2015'), status: 'ferme' as const }
		expect(openness(closed, '2010-06-01')).toBe('established')
	})

	it('is possible within a year-only start or end, and established between them', () => {
		const dates = { since: date('2006'), until: date('2015') }
		expect(openness(dates, '2006-12-31')).toBe('possible')
		expect(openness(dates, '2007-01-01')).toBe('established')
		expect(openness(dates, '2014-12-31')).toBe('established')
		expect(openness(dates, '2015-01-01')).toBe('possible')
	})

	it('starts a month on its first day and ends it on its last', () => {
		const dates = { since: date('2006-03'), until: date('2015-04') }
		expect(openness(dates, '2006-02-28')).toBe('not-open')
		expect(openness(dates, '2006-03-01')).toBe('established')
		expect(openness(dates, '2015-04-30')).toBe('established')
		expect(openness(dates, '2015-05-01')).toBe('not-open')
	})

	it('takes an approximate year as possible one year before and after', () => {
		const dates = { since: date('2006', true) }
		expect(openness(dates, '2004-12-31')).toBe('not-open')
		expect(openness(dates, '2005-01-01')).toBe('possible')
		expect(openness(dates, '2007-12-31')).toBe('possible')
		expect(openness(dates, '2008-01-01')).toBe('established')
	})

	it('never opens a prospect nor a plan, whatever their dates', () => {
		expect(openness({ status: 'prospect' }, '2020-01-01')).toBe('not-open')
		expect(openness({ status: 'projet' }, '2020-01-01')).toBe('not-open')
	})

	it('does not open what is closed or dormant without an end date that says otherwise', () => {
		expect(openness({ status: 'ferme' }, '2010-01-01')).toBe('not-open')
		expect(openness({ status: 'dormant' }, '2010-01-01')).toBe('not-open')
		expect(openness({ status: 'dormant', until: date('2012') }, '2010-01-01')).toBe('established')
	})

	it('is only possible where the status is unknown or the confidence low', () => {
		expect(openness({ status: 'inconnu' }, '2020-01-01')).toBe('possible')
		expect(openness({ confidence: 'low' }, '2020-01-01')).toBe('possible')
		expect(openness({ confidence: 'medium' }, '2020-01-01')).toBe('established')
	})

	it('takes an unknown start as possible until the day, month or year that first attests it has passed', () => {
		const attested = (text: string) => ({ since: null, attestedSince: date(text) })
		expect(openness(attested('2014-04-29'), '1990-01-01')).toBe('possible')
		expect(openness(attested('2014-04-29'), '2014-04-29')).toBe('possible')
		expect(openness(attested('2014-04-29'), '2014-04-30')).toBe('established')
		expect(openness(attested('2017-05'), '2017-05-31')).toBe('possible')
		expect(openness(attested('2017-05'), '2017-06-01')).toBe('established')
		expect(openness(attested('2017'), '2017-12-31')).toBe('possible')
		expect(openness(attested('2017'), '2018-01-01')).toBe('established')
	})

	it('takes what is known from memory alone as possible, whatever its confidence', () => {
		expect(openness({ fromMemory: true }, '2020-01-01')).toBe('possible')
		expect(openness({ fromMemory: true, confidence: 'medium' }, '2020-01-01')).toBe('possible')
	})

	it('is only possible where there was no news for ten years before the day', () => {
		const silent = { since: date('2006-03-15'), lastAttested: null }
		expect(openness(silent, '2016-03-15')).toBe('established')
		expect(openness(silent, '2016-03-16')).toBe('possible')
		expect(openness({ ...silent, since: date('2006') }, '2016-12-31')).toBe('established')
		expect(openness({ ...silent, since: date('2006') }, '2017-01-01')).toBe('possible')
		expect(openness({ ...silent, lastAttested: date('2012-05') }, '2022-05-31')).toBe('established')
		expect(openness({ ...silent, lastAttested: date('2012-05') }, '2022-06-01')).toBe('possible')
	})

	it('counts news from after the day, and an end that is not before it', () => {
		expect(openness({ since: date('1980-01-01'), lastAttested: date('2019') }, '2000-01-01')).toBe(
			'established',
		)
		const ended = { since: date('1980-01-01'), until: date('2015-06-30'), lastAttested: null }
		expect(openness(ended, '2014-01-01')).toBe('established')
	})

	it('is possible at every date where there is no news at all', () => {
		const unheardOf = { since: null, lastAttested: null }
		expect(openness(unheardOf, '1990-01-01')).toBe('possible')
		expect(openness(unheardOf, '2030-01-01')).toBe('possible')
	})

	it('takes an unknown start that nothing attests as possible until the tables were compiled', () => {
		expect(openness({ since: null }, '2026-11-25')).toBe('possible')
		expect(openness({ since: null }, '2026-11-26')).toBe('established')
	})
})

describe('a wish at a date', () => {
	const wish = (given: Partial<Parameters<typeof wishDaysOf>[0]>, iso = '2020-06-01') => {
		const { openFrom, openUntil } = wishDaysOf({ since: null, until: null, status: 'inconnu', ...given })
		const day = dayNumber(iso)
		return openFrom <= day && day <= openUntil
	}

	it('is used while its status is unknown', () => {
		expect(wish({})).toBe(true)
	})

	it('is removed by being satisfied, withdrawn or past its end', () => {
		expect(wish({ status: 'satisfied' })).toBe(false)
		expect(wish({ status: 'withdrawn' })).toBe(false)
		expect(wish({ until: date('2020-05') })).toBe(false)
		expect(wish({ until: date('2020') })).toBe(true)
	})

	it('is not yet there before it was made', () => {
		expect(wish({ since: date('2020-06-02') })).toBe(false)
		expect(wish({ since: date('2020-06') })).toBe(true)
	})
})

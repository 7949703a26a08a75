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

	it('follows the dates before the status: an office of 1991 closed in 2015 was open in 2010', () => {
		const closed = { since: date('1991'), until: date('2015'), status: 'ferme' as const }
		expect(openness(closed, '2010-06-01')).toBe('established')
	})

	it('is possible during the year of its start or end, and established between', () => {
		const dates = { since: date('2006'), until: date('2015') }
		expect(openness(dates, '2006-12-31')).toBe('possible')
		expect(openness(dates, '2007-01-01')).toBe('established')
		expect(openness(dates, '2014-12-31')).toBe('established')
		expect(openness(dates, '2015-01-01')).toBe('possible')
	})

	it('counts a month from its first day to its last', () => {
		const dates = { since: date('2006-03'), until: date('2015-04') }
		expect(openness(dates, '2006-02-28')).toBe('not-open')
		expect(openness(dates, '2006-03-01')).toBe('established')
		expect(openness(dates, '2015-04-30')).toBe('established')
		expect(openness(dates, '2015-05-01')).toBe('not-open')
	})

	it('is possible for one year around an approximate year', () => {
		const dates = { since: date('2006', true) }
		expect(openness(dates, '2004-12-31')).toBe('not-open')
		expect(openness(dates, '2005-01-01')).toBe('possible')
		expect(openness(dates, '2007-12-31')).toBe('possible')
		expect(openness(dates, '2008-01-01')).toBe('established')
	})

	it('never holds for a prospect or a plan', () => {
		expect(openness({ status: 'prospect' }, '2020-01-01')).toBe('not-open')
		expect(openness({ status: 'projet' }, '2020-01-01')).toBe('not-open')
	})

	it('does not hold for a closed or dormant record unless its end date says so', () => {
		expect(openness({ status: 'ferme' }, '2010-01-01')).toBe('not-open')
		expect(openness({ status: 'dormant' }, '2010-01-01')).toBe('not-open')
		expect(openness({ status: 'dormant', until: date('2012') }, '2010-01-01')).toBe('established')
	})

	it('is only possible with an unknown status or a low confidence', () => {
		expect(openness({ status: 'inconnu' }, '2020-01-01')).toBe('possible')
		expect(openness({ confidence: 'low' }, '2020-01-01')).toBe('possible')
		expect(openness({ confidence: 'medium' }, '2020-01-01')).toBe('established')
	})

	it('is possible with an unknown start until the first attestation has passed', () => {
		const attested = (text: string) => ({ since: null, attestedSince: date(text) })
		expect(openness(attested('2014-04-29'), '1990-01-01')).toBe('possible')
		expect(openness(attested('2014-04-29'), '2014-04-29')).toBe('possible')
		expect(openness(attested('2014-04-29'), '2014-04-30')).toBe('established')
		expect(openness(attested('2017-05'), '2017-05-31')).toBe('possible')
		expect(openness(attested('2017-05'), '2017-06-01')).toBe('established')
		expect(openness(attested('2017'), '2017-12-31')).toBe('possible')
		expect(openness(attested('2017'), '2018-01-01')).toBe('established')
	})

	it('is only possible for a record known from memory, whatever its confidence', () => {
		expect(openness({ fromMemory: true }, '2020-01-01')).toBe('possible')
		expect(openness({ fromMemory: true, confidence: 'medium' }, '2020-01-01')).toBe('possible')
	})

	it('is only possible after ten years without news', () => {
		const silent = { since: date('2006-03-15'), lastAttested: null }
		expect(openness(silent, '2016-03-15')).toBe('established')
		expect(openness(silent, '2016-03-16')).toBe('possible')
		expect(openness({ ...silent, since: date('2006') }, '2016-12-31')).toBe('established')
		expect(openness({ ...silent, since: date('2006') }, '2017-01-01')).toBe('possible')
		expect(openness({ ...silent, lastAttested: date('2012-05') }, '2022-05-31')).toBe('established')
		expect(openness({ ...silent, lastAttested: date('2012-05') }, '2022-06-01')).toBe('possible')
	})

	it('also counts news from after the day, and an end that is not before it', () => {
		expect(openness({ since: date('1980-01-01'), lastAttested: date('2019') }, '2000-01-01')).toBe(
			'established',
		)
		const ended = { since: date('1980-01-01'), until: date('2015-06-30'), lastAttested: null }
		expect(openness(ended, '2014-01-01')).toBe('established')
	})

	it('is possible on every day for a record without any news', () => {
		const unheardOf = { since: null, lastAttested: null }
		expect(openness(unheardOf, '1990-01-01')).toBe('possible')
		expect(openness(unheardOf, '2030-01-01')).toBe('possible')
	})

	it('is possible with an unknown and unattested start until the tables were compiled', () => {
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

	it('counts while its status is unknown', () => {
		expect(wish({})).toBe(true)
	})

	it('stops counting once it is satisfied, withdrawn or past its end', () => {
		expect(wish({ status: 'satisfied' })).toBe(false)
		expect(wish({ status: 'withdrawn' })).toBe(false)
		expect(wish({ until: date('2020-05') })).toBe(false)
		expect(wish({ until: date('2020') })).toBe(true)
	})

	it('does not count before it was made', () => {
		expect(wish({ since: date('2020-06-02') })).toBe(false)
		expect(wish({ since: date('2020-06') })).toBe(true)
	})
})

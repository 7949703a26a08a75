import { describe, expect, it } from 'vitest'
import { lastNewsOf } from '../../../server/domain/freshness'
import { date, meeting, mission, office, partnership, wish } from '../../fixtures/records'

const link = (more: Parameters<typeof partnership>[3]) =>
	lastNewsOf(partnership('p', ['north'], ['oriel'], { lastAttested: null, ...more }))

describe('the last news of a record', () => {
	it('is the latest of its start and its attestations, by their last days', () => {
		expect(link({ since: date('2006'), attestedSince: date('2009'), lastAttested: date('2008-12') })).toEqual(
			date('2009'),
		)
		expect(link({ since: date('2006'), lastAttested: date('2014-04-27') })).toEqual(date('2014-04-27'))
		// A year ends after any day in it.
		expect(link({ since: date('2014'), lastAttested: date('2014-04-27') })).toEqual(date('2014'))
	})

	it('is the date of its owner’s last word unless something is later', () => {
		const ownerDeclared = date('2026-11-25')
		expect(link({ since: date('2006'), lastAttested: date('2014'), ownerDeclared })).toEqual(ownerDeclared)
		expect(lastNewsOf(wish('w', 'north', { attestedSince: date('2017-01-31'), ownerDeclared }))).toEqual(
			ownerDeclared,
		)
		expect(lastNewsOf(mission('m', 'north', 'oriel', '2010-05-01', { ownerDeclared }))).toEqual(ownerDeclared)
		expect(lastNewsOf(mission('m', 'north', 'oriel', '2027-05-01', { ownerDeclared }))).toEqual(
			date('2027-05-01'),
		)
	})

	it('is the more precise of two dates that end on one day', () => {
		expect(link({ since: date('2014'), lastAttested: date('2014-12-31') })).toEqual(date('2014-12-31'))
	})

	it('counts an approximate start as written, and ignores the end', () => {
		expect(link({ since: date('2014~'), until: date('2020') })).toEqual(date('2014~'))
	})

	it('is absent where the record has no date', () => {
		expect(link({})).toBeNull()
	})

	it('is found alike for offices and wishes, and is the start of a mission or an event', () => {
		expect(lastNewsOf(office('o', 'north', 'oriel', { lastAttested: date('2017-01') }))).toEqual(
			date('2017-01'),
		)
		expect(lastNewsOf(wish('w', 'north', { attestedSince: date('2017-01-31') }))).toEqual(date('2017-01-31'))
		expect(lastNewsOf(mission('m', 'north', 'oriel', '2010-05-01..2010-10-31'))).toEqual(date('2010-05-01'))
		expect(lastNewsOf(meeting('e', 'oriel', '2010-05-01..2010-10-31'))).toEqual(date('2010-05-01'))
	})
})

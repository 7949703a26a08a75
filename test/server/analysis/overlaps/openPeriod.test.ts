import { describe, expect, it } from 'vitest'
import { type OpenRow, openPeriod } from '../../../../server/analysis/overlaps/openPeriod'
import type { Partnership } from '../../../../server/domain/records'
import { partnershipFact } from '../../../../server/snapshot/facts'
import { harbours } from '../../../fixtures/harbours'
import { date, partnership } from '../../../fixtures/records'

const { geography } = harbours()
const open = (given: Partial<Partnership>) =>
	partnershipFact(partnership('p', ['north'], ['oriel'], { since: date('2006'), ...given }), geography)

/** Of the rows of each actor. */
const periodOf = (rowsByActor: readonly (readonly OpenRow[])[]) =>
	openPeriod(rowsByActor.flatMap((rows, group) => rows.map((fact) => ({ group, fact }))))

describe('the period of links and offices', () => {
	it('runs from the latest start to the first end', () => {
		const period = periodOf([
			[open({ since: date('1991'), until: date('2015') })],
			[open({ since: date('2007-11'), until: date('2020') })],
		])
		expect(period).toEqual({ start: date('2007-11'), end: date('2015') })
	})

	it('is open where there is no end', () => {
		expect(periodOf([[open({})], [open({ since: date('2010') })]])).toEqual({
			start: date('2010'),
			end: null,
		})
	})

	it('starts an actor with its first link and ends it with its last', () => {
		const twice = [open({ since: date('1990'), until: date('2000') }), open({ since: date('2010') })]
		expect(periodOf([twice, [open({ since: date('1995') })]])).toEqual({
			start: date('1995'),
			end: null,
		})
	})

	it('passes over an unknown start, and has none where none is known', () => {
		const unknown = [open({ since: null })]
		expect(periodOf([unknown, [open({ since: date('1995') })]]).start).toEqual(date('1995'))
		expect(periodOf([unknown, unknown]).start).toBeNull()
	})

	it('takes the more precise of two texts for one bound', () => {
		const starts = [[open({ since: date('2010') })], [open({ since: date('2010-01') })]]
		expect(periodOf(starts).start).toEqual(date('2010-01'))
		expect(periodOf([...starts].reverse()).start).toEqual(date('2010-01'))
	})

	it('takes an approximate date by its text, though it may be open earlier or later', () => {
		const about = [[open({ since: date('2010-06~') })], [open({ since: date('2010-05-20') })]]
		expect(periodOf(about).start).toEqual(date('2010-06~'))
		const ends = [[open({ until: date('2010~') })], [open({ until: date('2011-06') })]]
		expect(periodOf(ends).end).toEqual(date('2010~'))
		const same = [[open({ since: date('2010~') })], [open({ since: date('2010') })]]
		expect(periodOf(same).start).toEqual(date('2010'))
	})
})

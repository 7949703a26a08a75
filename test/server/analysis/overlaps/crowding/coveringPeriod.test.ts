import { describe, expect, it } from 'vitest'
import { coveringPeriod } from '../../../../../server/analysis/overlaps/crowding/find'
import { missionFact } from '../../../../../server/snapshot/facts'
import { harbours } from '../../../../fixtures/harbours'
import { date, mission } from '../../../../fixtures/records'

/** Of missions with these stays, in this order. */
const periodOf = (stays: readonly string[]) => {
	const { geography } = harbours()
	return coveringPeriod(
		stays.map((stay, at) => missionFact(mission(`m${at}`, 'north', 'oriel', stay), geography)),
	)
}

describe('the period that covers several', () => {
	it('takes the earliest start and the latest end, each as its text says', () => {
		const period = periodOf(['2010-05-03..2010-05-09', '2010-06..2010-08'])
		expect([period.start?.text, period.end?.text]).toEqual(['2010-05-03', '2010-08'])
	})

	it('prefers, of two texts for one bound, the more precise', () => {
		const period = periodOf(['2010-05..2010-05', '2010-05-01..2010-05-31'])
		expect([period.start?.text, period.end?.text]).toEqual(['2010-05-01', '2010-05-31'])
	})

	it('prefers, of two as precise, the one that is not approximate', () => {
		expect(periodOf(['2010-05-01~', '2010-05-01']).start).toEqual(date('2010-05-01'))
	})
})

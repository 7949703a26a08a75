import { describe, expect, it } from 'vitest'
import { doSurelyMeet } from '../../../../../server/analysis/overlaps/crowding/find'
import { boundsOf } from '../../../../../server/domain/period'
import { date } from '../../../../fixtures/records'

const stay = (text: string) => {
	const [start = '', end] = text.split('..')
	return { start: date(start), end: end ? date(end) : null }
}
const boundsAt = (text: string) => {
	const bounds = boundsOf(stay(text))
	if (bounds === null) throw new Error(`Expected a stay with a start; got ${text}.`)
	return { latestStart: bounds.starts.last, earliestEnd: bounds.ends.first }
}
const meet = (one: string, other: string) => {
	const [first, second] = [boundsAt(one), boundsAt(other)]
	return [doSurelyMeet(first, second, 30), doSurelyMeet(second, first, 30)]
}

describe('two stays surely meet', () => {
	it('when they come within gapDays, and not a day more', () => {
		expect(meet('2014-04-22..2014-04-27', '2014-05-27')).toEqual([true, true])
		expect(meet('2014-04-22..2014-04-27', '2014-05-28')).toEqual([false, false])
	})

	it('when a month leaves them no way out', () => {
		expect(meet('2018-05', '2018-05-01..2018-05-09')).toEqual([true, true])
		expect(meet('2018-05', '2018-05')).toEqual([true, true])
		expect(meet('2018-05', '2018-06')).toEqual([false, false])
	})

	it('not when « about » may take them apart', () => {
		expect(meet('2018-05-20', '2018-06-05')).toEqual([true, true])
		expect(meet('2018-05-20~', '2018-06-05')).toEqual([false, false])
	})

	it('always when one stays through all that the other may be', () => {
		expect(meet('2010-05-01..2010-10-31', '2010-08..2010-08-14~')).toEqual([true, true])
	})
})

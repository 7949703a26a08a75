import { describe, expect, it } from 'vitest'
import { layoutSteps } from '../../../../client/views/timeline/layoutSteps'
import { daysIn } from '../../../../schema/fuzzyDate'

const tenDays = { first: daysIn('2010-01-01').first, last: daysIn('2010-01-10').last, reduced: null }

describe('The steps of « le même jour »', () => {
	it('are absent if nobody is there', () => {
		expect(layoutSteps([], tenDays)).toEqual([])
		expect(layoutSteps([{ from: '2010-01-01', until: '2010-01-05', leaders: 0 }], tenDays)).toEqual([])
	})

	it('include their last day', () => {
		expect(layoutSteps([{ from: '2010-01-03', until: '2010-01-04', leaders: 2 }], tenDays)).toEqual([
			{ from: 0.2, to: 0.4, count: 2 },
		])
	})

	it('fall to zero between two stays', () => {
		const steps = [
			{ from: '2010-01-06', until: '2010-01-08', leaders: 3 },
			{ from: '2010-01-01', until: '2010-01-02', leaders: 1 },
		]
		expect(layoutSteps(steps, tenDays)).toEqual([
			{ from: 0, to: 0.2, count: 1 },
			{ from: 0.2, to: 0.5, count: 0 },
			{ from: 0.5, to: 0.8, count: 3 },
		])
	})
})

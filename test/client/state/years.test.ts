import { describe, expect, it } from 'vitest'
import { withYear } from '../../../client/state/years'

describe('Two years that bound a period', () => {
	it('never cross: the bound that the reader did not touch gives way', () => {
		const years = { from: '2010', to: '2014' }
		expect(withYear(years, 'from', '2012')).toEqual({ from: '2012', to: '2014' })
		expect(withYear(years, 'from', '2016')).toEqual({ from: '2016', to: null })
		expect(withYear(years, 'to', '2008')).toEqual({ from: null, to: '2008' })
		expect(withYear(years, 'to', null)).toEqual({ from: '2010', to: null })
	})

	it('change nothing else in the object that holds them', () => {
		expect(withYear({ from: null, to: null, ...{ place: 'here' } }, 'from', '2010')).toEqual({
			from: '2010',
			to: null,
		})
	})
})

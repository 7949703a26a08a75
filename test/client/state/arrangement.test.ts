import { describe, expect, it } from 'vitest'
import { DEFAULT_ARRANGEMENT, formatArrangement, parseArrangement } from '../../../client/state/arrangement'
import { OVERLAP_GROUPINGS, OVERLAP_ORDERS } from '../../../schema/enums'

describe('The arrangement of the overlaps', () => {
	it('is read back as it was written', () => {
		for (const order of OVERLAP_ORDERS) {
			for (const group of [null, ...OVERLAP_GROUPINGS]) {
				const arrangement = { order, group }
				expect(parseArrangement(new URLSearchParams(formatArrangement(arrangement)))).toEqual(arrangement)
			}
		}
	})

	it('is left out of the address if it is the default, and ignores what it cannot read', () => {
		expect(formatArrangement(DEFAULT_ARRANGEMENT)).toEqual({})
		expect(parseArrangement('order=worst&group=colour')).toEqual(DEFAULT_ARRANGEMENT)
	})
})

import { describe, expect, it } from 'vitest'
import {
	formatArrangement,
	GROUPINGS,
	ORDERS,
	PLAIN_ARRANGEMENT,
	parseArrangement,
} from '../../../client/state/arrangement'

describe('The arrangement of the overlaps', () => {
	it('is read back as it was written', () => {
		for (const order of ORDERS) {
			for (const group of [null, ...GROUPINGS]) {
				const arrangement = { order, group }
				expect(parseArrangement(new URLSearchParams(formatArrangement(arrangement)))).toEqual(arrangement)
			}
		}
	})

	it('takes no room in the address when it is the plain one, and what it cannot understand as absent', () => {
		expect(formatArrangement(PLAIN_ARRANGEMENT)).toEqual({})
		expect(parseArrangement('order=worst&group=colour')).toEqual(PLAIN_ARRANGEMENT)
	})
})

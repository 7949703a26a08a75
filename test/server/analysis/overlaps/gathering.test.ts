import { describe, expect, it } from 'vitest'
import { Gathering } from '../../../../server/analysis/overlaps/gathering'
import type { Mission } from '../../../../server/domain/records'
import { harbours } from '../../../fixtures/harbours'
import { mission } from '../../../fixtures/records'

const WINE = { sectors: ['sector:wine'] }

/** What some visits say together, asked one list after the other. */
function gathered(...lists: readonly (readonly Mission[])[]) {
	const { columns } = harbours(lists.flat())
	const { missions, merging, actors, sectors } = columns
	const gathering = new Gathering(missions, merging)
	return lists.map((list) => {
		const rows = list.map(({ id }) => missions.rowOf(id) ?? -1)
		return {
			count: gathering.take(rows),
			meet: gathering.doTwoSurelyMeet(30),
			shared: sectors.sortedIds(gathering.sharedSectors()),
			peaks: [gathering.peakCertain(), gathering.peakPossible()],
			leaders: gathering.leaders().map(({ members }) => actors.numbers.sortedIds(members).join(' ')),
		}
	})
}

const north = (id: string, stay: string, more: Partial<Mission> = {}) =>
	mission(id, 'north', 'oriel', stay, more)
const south = (id: string, stay: string, more: Partial<Mission> = {}) =>
	mission(id, 'south', 'oriel', stay, more)

describe('visits taken together', () => {
	it('say how many lead them, on how many days at once, and what two of them share', () => {
		const visits = [
			north('a', '2010-05-01..2010-05-06', WINE),
			south('b', '2010-05-05..2010-05-09', WINE),
			north('c', '2010-05', { sectors: ['sector:water'] }),
		]
		expect(gathered(visits)).toEqual([
			{ count: 2, meet: true, shared: ['sector:wine'], peaks: [2, 2], leaders: ['north', 'south'] },
		])
	})

	it('count who joins through a leader alone, as one with whom they join', () => {
		const joint = [north('a', '2010-05-01', { participants: ['isle'] }), south('b', '2010-05-01')]
		expect(gathered(joint)).toMatchObject([{ count: 2, leaders: ['isle north', 'south'] }])
		const unled = [
			north('a', '2010-05-01', { leader: null, participants: ['isle'] }),
			south('b', '2010-05-01'),
		]
		expect(gathered(unled)).toMatchObject([{ count: 1, meet: false, peaks: [1, 1], leaders: ['south'] }])
	})

	it('forget those of the question before', () => {
		const together = { coordinated: true, ...WINE }
		const before = [north('a', '2010-05-01', together), south('b', '2010-05-02', together)]
		const after = [north('c', '2010-05-01', WINE), south('d', '2010-07-01', WINE)]
		expect(gathered(before, after)).toMatchObject([
			{ count: 1, meet: false, shared: [], peaks: [1, 1], leaders: ['north south'] },
			{ count: 2, meet: false, shared: ['sector:wine'], peaks: [1, 1], leaders: ['north', 'south'] },
		])
	})
})

import { describe, expect, it } from 'vitest'
import type { RowLists } from '../../../../server/projection/columns/rowLists'
import { harbours } from '../../../fixtures/harbours'
import { mission } from '../../../fixtures/records'

describe('missions of both directions', () => {
	const projection = harbours([
		mission('out', 'university', 'docks', '2020-05', { participants: ['south'] }),
		mission('visit', 'oriel', 'city', '2019', { direction: 'PARTNER_TO_FR' }),
		mission('nowhere', 'isle', null, '2018'),
	])
	const { missions, actors } = projection.columns
	/** By key, the ids of its missions. */
	const named = (lists: RowLists) =>
		lists
			.keys()
			.map((key) => `${actors.id(key)} ${lists.at(key).map((row) => missions.recordAt(row).id)}`)
			.sort()

	it('stand under who is of the other side: where a mission goes, who comes on a visit', () => {
		expect(named(missions.byPartner)).toEqual(['docks out', 'oriel visit'])
		expect(named(missions.byPartnerCity)).toEqual(['oriel visit,out'])
	})

	it('stand under the région of ours: of those who go, of the place that receives', () => {
		expect(named(missions.byRegion)).toEqual(['isle nowhere', 'north visit,out', 'south out'])
	})
})

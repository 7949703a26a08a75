import { describe, expect, it } from 'vitest'
import { harbours } from '../../fixtures/harbours'
import { mission, partnership } from '../../fixtures/records'
import { runQuery } from './runQuery'

const projection = harbours([
	mission('mission:m1', 'north', 'docks', '2014-03-01..2014-03-05'),
	partnership('partnership:p1', ['north'], ['oriel']),
])

describe('a record', () => {
	it('is found by its id, whatever its kind', async () => {
		const query = `{
			mission: record(id: "mission:m1") { __typename id recordKind actors { id } ... on Mission { startPrecision } }
			link: record(id: "partnership:p1") { __typename id recordKind }
		}`
		expect(await runQuery(projection, query)).toMatchObject({
			mission: { __typename: 'Mission', recordKind: 'MISSION', startPrecision: 'DAY' },
			link: { __typename: 'Partnership', recordKind: 'PARTNERSHIP' },
		})
	})

	it('is null where nothing has the id', async () => {
		expect(await runQuery(projection, '{ record(id: "mission:none") { id } }')).toEqual({ record: null })
	})
})

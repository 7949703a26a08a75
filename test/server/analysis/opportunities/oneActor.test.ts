import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../../server/domain/records'
import { fc } from '../../../fixtures/fastCheck'
import { harbours } from '../../../fixtures/harbours'
import { drawnRecord, MORE_ACTORS } from './drawnRecords'
import { opportunitiesIn } from './kinds'

const TODAY = { asOf: '2020-06-01', includeScenario: false }
const records = fc.array(drawnRecord, { minLength: 8, maxLength: 20 })
const latest = (drawn: readonly GraphRecord[]) => [
	...new Map(drawn.map((record) => [record.id, record])).values(),
]

describe('the opportunities of one actor', () => {
	it('are those of all in which it has a part', () => {
		fc.assert(
			fc.property(records, fc.boolean(), (drawn, includeScenario) => {
				const asked = { ...TODAY, includeScenario }
				const snapshot = harbours([...MORE_ACTORS, ...latest(drawn)])
				const all = opportunitiesIn(snapshot, asked)
				for (const actor of new Set(all.flatMap(({ actors }) => actors))) {
					const ids = all.filter(({ actors }) => actors.includes(actor)).map(({ id }) => id)
					const own = opportunitiesIn(snapshot, { ...asked, actor })
					expect(own.map(({ id }) => id).sort()).toEqual(ids.sort())
				}
			}),
			{ numRuns: 60 },
		)
	})

	it('are none for an actor without records', () => {
		expect(opportunitiesIn(harbours(), { ...TODAY, actor: 'nobody' })).toEqual([])
	})
})

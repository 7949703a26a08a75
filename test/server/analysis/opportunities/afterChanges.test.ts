import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectOpportunities } from '../../../../server/analysis/opportunities/detect'
import type { GraphRecord } from '../../../../server/domain/records'
import { harbours } from '../../../fixtures/harbours'
import { drawnRecord, MORE_ACTORS } from './drawnRecords'
import { whole } from './kinds'

const TODAY = { asOf: '2020-06-01', includeScenario: false }
const records = fc.array(drawnRecord, { minLength: 8, maxLength: 20 })
const latest = (drawn: readonly GraphRecord[]) => [
	...new Map(drawn.map((record) => [record.id, record])).values(),
]

describe('what could be pooled, asked again', () => {
	it('is what a first look finds, whatever came, went or changed since', () => {
		fc.assert(
			fc.property(records, records, fc.nat(), (before, changes, gone) => {
				const kept = harbours([...MORE_ACTORS, ...latest(before)])
				detectOpportunities(kept, TODAY)
				const now = new Map(latest(before).map((record) => [record.id, record]))
				for (const [index, change] of latest(changes).entries()) {
					const after = index % 4 === gone % 4 ? null : { ...change, version: 2 }
					kept.apply({ seq: index + 1, kind: change.kind, id: change.id, after })
					if (after === null) now.delete(change.id)
					else now.set(change.id, after)
				}
				const fresh = harbours([...MORE_ACTORS, ...now.values()])
				expect(detectOpportunities(kept, TODAY).map(whole)).toEqual(
					detectOpportunities(fresh, TODAY).map(whole),
				)
			}),
			{ numRuns: 60 },
		)
	})
})

describe('what one actor could pool', () => {
	it('is what it has a part in of all that is found', () => {
		fc.assert(
			fc.property(records, fc.boolean(), (drawn, includeScenario) => {
				const asked = { ...TODAY, includeScenario }
				const graph = harbours([...MORE_ACTORS, ...latest(drawn)])
				const all = detectOpportunities(harbours([...MORE_ACTORS, ...latest(drawn)]), asked)
				for (const actor of new Set(all.flatMap(({ actors }) => actors))) {
					const own = detectOpportunities(graph, { ...asked, actor })
					const ids = all.filter(({ actors }) => actors.includes(actor)).map(({ id }) => id)
					expect(own.map(({ id }) => id).sort()).toEqual(ids.sort())
				}
			}),
			{ numRuns: 60 },
		)
	})

	it('is nothing for who is on no record', () => {
		expect(detectOpportunities(harbours(), { ...TODAY, actor: 'nobody' })).toEqual([])
	})
})

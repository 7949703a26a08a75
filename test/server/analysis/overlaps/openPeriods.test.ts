import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OpenPeriods } from '../../../../server/analysis/overlaps/openPeriods'
import { openPeriod } from '../../../../server/domain/openness'
import type { Partnership } from '../../../../server/domain/records'
import { harbours } from '../../../fixtures/harbours'
import { date, partnership } from '../../../fixtures/records'

const bound = fc
	.constantFrom(
		null,
		'2009',
		'2009~',
		'2010',
		'2010-01',
		'2010-01-01',
		'2010-01-01~',
		'2010-12',
		'2010-12-31',
		'1969-07',
	)
	.map((text) => (text === null ? null : date(text)))

describe('the period of several who are there together', () => {
	it('is in numbers what it is in records, whatever their dates', () => {
		const link = fc.record({ since: bound, until: bound, group: fc.nat({ max: 2 }) })
		fc.assert(
			fc.property(fc.array(link, { minLength: 1, maxLength: 6 }), (drawn) => {
				const links = drawn.map(({ since, until }, index) =>
					partnership(`p${index}`, ['north'], ['oriel'], { since, until }),
				)
				const { columns } = harbours(links)
				const groups: Partnership[][] = [[], [], []]
				const periods = new OpenPeriods(columns.links)
				periods.clear(3)
				for (const [index, { group }] of drawn.entries()) {
					const record = links[index]
					if (record) groups[group]?.push(record)
					periods.add(group, columns.links.rowOf(`p${index}`) ?? -1)
				}
				expect(periods.period()).toEqual(openPeriod(groups.filter(({ length }) => length > 0)))
			}),
			{ numRuns: 300 },
		)
	})
})

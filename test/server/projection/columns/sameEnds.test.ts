import { describe, expect, it } from 'vitest'
import { isoDay } from '../../../../server/domain/fuzzyDate'
import type { GraphRecord } from '../../../../server/domain/records'
import type { RecordRows } from '../../../../server/projection/columns/recordRows'
import type { SameEnds } from '../../../../server/projection/columns/sameEnds'
import type { Projection } from '../../../../server/projection/projection'
import { harbours } from '../../../fixtures/harbours'
import { date, mission, office, partnership, wish } from '../../../fixtures/records'

const groupsOf = (table: RecordRows<GraphRecord> & { readonly sameEnds: SameEnds }) =>
	[...table.sameEnds.groups()].map(({ rows }) => rows.map((row) => table.recordAt(row).id).join(' ')).sort()
const apply = (projection: Projection, record: GraphRecord) =>
	projection.apply({ seq: projection.seq + 1, kind: record.kind, id: record.id, after: record })

describe('records of the same ends', () => {
	const link = (id: string, since: string | null, more = {}) =>
		partnership(id, ['north', 'south'], ['oriel'], { since: since === null ? null : date(since), ...more })

	it('are those of two or more, by the first day that each may be of', () => {
		const { links } = harbours([
			link('a', '2012'),
			link('b', '2010~', { frenchActors: ['south', 'north'] }),
			link('c', null),
			link('d', '2010', { form: 'jumelage' }),
			link('e', '2010', { frenchActors: ['north'] }),
		]).columns
		expect(groupsOf(links)).toEqual(['c b a'])
		const [group] = links.sameEnds.groups()
		expect(group?.first.slice(1).map(isoDay)).toEqual(['2009-01-01', '2012-01-01'])
		expect(group?.last.slice(1).map(isoDay)).toEqual(['2011-12-31', '2012-12-31'])
	})

	it('are told apart by where they are, and by whom', () => {
		const { missions, offices, wishes } = harbours([
			mission('m', 'north', 'docks', '2012'),
			mission('n', 'north', 'oriel', '2011'),
			mission('o', 'north', 'brume', '2011'),
			mission('p', 'south', 'oriel', '2011'),
			mission('q', null, 'oriel', '2011'),
			mission('r', null, 'oriel', '2011'),
			office('s', 'north', 'docks'),
			office('t', 'north', 'oriel'),
			office('u', 'north', 'oriel', { place: null }),
			office('v', 'north', 'oriel', { place: null }),
			wish('w', 'north', { place: 'oriel' }),
			wish('x', 'north', { place: 'oriel' }),
			wish('y', 'north', { place: null }),
			wish('z', 'north', { place: 'oriel', direction: 'OFFERS' }),
		]).columns
		expect([missions, offices, wishes].flatMap(groupsOf)).toEqual(['n m', 's t', 'w x'])
	})

	it('follow the records that come, change and go', () => {
		const projection = harbours([link('a', '2010'), link('b', '2011')])
		const { links } = projection.columns
		expect(groupsOf(links)).toEqual(['a b'])
		apply(projection, link('c', '2009'))
		expect(groupsOf(links)).toEqual(['c a b'])
		apply(projection, link('a', '2010', { version: 2, form: 'jumelage' }))
		expect(groupsOf(links)).toEqual(['c b'])
		projection.apply({ seq: 9, kind: 'Partnership', id: 'c', after: null })
		expect(groupsOf(links)).toEqual([])
	})
})

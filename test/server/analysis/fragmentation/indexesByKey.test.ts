import { describe, expect, it, vi } from 'vitest'
import {
	type FragmentationScope,
	fragmentationOf,
} from '../../../../server/analysis/fragmentation/fragmentation'
import { Merging } from '../../../../server/domain/merging'
import type { GraphRecord } from '../../../../server/domain/records'
import type { Projection } from '../../../../server/projection/projection'
import { harbours } from '../../../fixtures/harbours'
import { date, organisation, partnership } from '../../../fixtures/records'

const since = { since: date('2000-01-01') }
const LINKS = [
	partnership('a', ['north'], ['oriel'], since),
	partnership('b', ['south'], ['oriel'], since),
	partnership('c', ['university'], ['oriel'], since),
	partnership('d', ['isle'], ['capital'], since),
]
const SCOPES: readonly FragmentationScope[] = ['PARTNER', 'CITY', 'SECTOR', 'FRENCH_REGION']

/** What is counted of each key, in words that can be compared. */
const counted = (projection: Projection) =>
	SCOPES.flatMap((by) =>
		fragmentationOf(projection, {
			by,
			asOf: '2020-06-01',
			fromYear: 2018,
			minConfidence: null,
			includeScenario: false,
			sectors: null,
			within: null,
		}).map(({ key, now }) => `${by} ${key} ${now.actorCount} ${JSON.stringify(now.effectiveNumber.measure)}`),
	)

describe('What is found by key, asked for again', () => {
	it.each<[string, GraphRecord]>([
		[
			'a link that ends',
			partnership('a', ['north'], ['oriel'], { ...since, until: date('2010-01-01'), version: 2 }),
		],
		['a link that is new', partnership('e', ['isle'], ['oriel'], since)],
		['a link of another actor', partnership('b', ['isle'], ['oriel'], { ...since, version: 2 })],
		['an organisation that moves', organisation('university', 'university', 'isle', { version: 2 })],
	])('are those of the graph as it now is after %s', (_what, changed) => {
		const projection = harbours(LINKS)
		const before = counted(projection)
		projection.load(changed)
		const afresh = harbours([...LINKS.filter(({ id }) => id !== changed.id), changed])
		expect(counted(projection)).toEqual(counted(afresh))
		expect(counted(projection)).not.toEqual(before)
	})

	it('is found anew for the keys of the record that changed alone', () => {
		const projection = harbours(LINKS)
		const compared = vi.spyOn(Merging.prototype, 'clear')
		const times = () => {
			compared.mockClear()
			counted(projection)
			return compared.mock.calls.length
		}
		// Two partners, two cities and three régions.
		expect(times()).toBe(7)
		expect(times()).toBe(0)
		projection.load(partnership('d', ['isle'], ['capital'], { ...since, version: 2 }))
		expect(times()).toBe(3)
		compared.mockRestore()
	})
})

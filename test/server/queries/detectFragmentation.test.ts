import { describe, expect, it } from 'vitest'
import type { FragmentationScope } from '../../../schema/enums'
import type { GraphRecord } from '../../../server/domain/records'
import { type CacheKey, type Question, ResultCache } from '../../../server/queries/resultCache'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { HARBOUR_RECORDS, harbours, VELMAR } from '../../fixtures/harbours'
import { dataset, date, organisation, partnership } from '../../fixtures/records'
import { wholeIndexes } from '../analysis/fragmentation/wholeIndexes'

const since = { since: date('2000-01-01') }
const LINKS = [
	partnership('a', ['north'], ['oriel'], since),
	partnership('b', ['south'], ['oriel'], since),
	partnership('c', ['university'], ['oriel'], since),
	partnership('d', ['isle'], ['capital'], since),
]
const SCOPES: readonly FragmentationScope[] = ['PARTNER', 'CITY', 'DIVISION', 'SECTOR', 'FRENCH_REGION']
const linked = Snapshots.of([...HARBOUR_RECORDS, ...LINKS], [dataset(VELMAR)])
const changedBy = (record: GraphRecord) =>
	linked.changed([{ kind: record.kind, id: record.id, after: record }]).first.public

/** What is counted of each key, in words that can be compared. */
const counted = (snapshot: ReturnType<typeof harbours>, cache: ResultCache) =>
	SCOPES.flatMap((by) =>
		wholeIndexes(
			snapshot,
			{
				by,
				asOf: '2020-06-01',
				fromYear: 2018,
				minConfidence: null,
				includeScenario: false,
				sectors: null,
				within: null,
			},
			cache,
		).map(({ key, now }) => `${by} ${key} ${now.actorCount} ${JSON.stringify(now.effectiveNumber.measure)}`),
	)

class CountingCache extends ResultCache {
	/** How often something had to be found. */
	misses = 0

	override at<Found>(question: Question, key: CacheKey, lists: readonly unknown[], find: () => Found): Found {
		return super.at(question, key, lists, () => {
			this.misses += 1
			return find()
		})
	}
}

describe('What is found by key, asked for again', () => {
	it.each<[string, GraphRecord]>([
		[
			'a link that ends',
			partnership('a', ['north'], ['oriel'], { ...since, until: date('2010-01-01'), version: 2 }),
		],
		['a link that is new', partnership('e', ['isle'], ['oriel'], since)],
		['a link of another actor', partnership('b', ['isle'], ['oriel'], { ...since, version: 2 })],
		['an organisation that moves', organisation('university', 'university', 'isle', { version: 2 })],
	])('is that of the graph as it now is after %s', (_what, changed) => {
		const cache = new ResultCache()
		const before = counted(linked.first.public, cache)
		const afresh = harbours([...LINKS.filter(({ id }) => id !== changed.id), changed])
		const now = counted(changedBy(changed), cache)
		expect(now).toEqual(counted(afresh, new ResultCache()))
		expect(now).not.toEqual(before)
	})

	it('is found anew for the keys of the record that changed alone', () => {
		const cache = new CountingCache()
		const misses = (snapshot: ReturnType<typeof harbours>) => {
			cache.misses = 0
			counted(snapshot, cache)
			return cache.misses
		}
		// Of two partners, two cities, two divisions and three régions the index and the reciprocity, whose missions stay the same.
		expect(misses(linked.first.public)).toBe(18)
		expect(misses(linked.first.public)).toBe(0)
		expect(misses(changedBy(partnership('d', ['isle'], ['capital'], { ...since, version: 2 })))).toBe(4)
	})
})

import { describe, expect, it } from 'vitest'
import type { GraphRecord } from '../../../server/domain/records'
import { gapSteps } from '../../../server/queries/gaps'
import { type CacheKey, type Question, ResultCache } from '../../../server/queries/resultCache'
import type { Snapshot } from '../../../server/snapshot/snapshot'
import { Snapshots } from '../../../server/snapshot/snapshots'
import { runToEnd } from '../../../server/snapshot/steps'
import { HARBOUR_RECORDS, VELMAR } from '../../fixtures/harbours'
import { dataset, date, mission, partnership, wish } from '../../fixtures/records'
import { linesOf } from '../analysis/naive/gapWorlds'

const since = { since: date('2000'), sectors: ['sector:wine'] }
const RECORDS = [
	...['a', 'b', 'c'].map((id) => partnership(id, ['north'], ['oriel'], since)),
	mission('m', 'south', 'capital', '2020-01-01', { sectors: ['sector:water'] }),
	wish('w', 'village', { place: 'oriel' }),
]
const before = Snapshots.of([...HARBOUR_RECORDS, ...RECORDS], [dataset(VELMAR)])
const CHOICE = { day: 18_414, minConfidence: null, includeScenario: false, sectors: null, within: null }
const gaps = (snapshot: Snapshot, cache: ResultCache) => linesOf(runToEnd(gapSteps(snapshot, CHOICE, cache)))
const changedBy = (record: GraphRecord) =>
	before.changed([{ kind: record.kind, id: record.id, after: record }]).first.public

class CountingCache extends ResultCache {
	readonly missed: string[] = []

	override at<Found>(question: Question, key: CacheKey, lists: readonly unknown[], find: () => Found): Found {
		return super.at(question, key, lists, () => {
			this.missed.push(`${question.detector} ${typeof key === 'string' ? key : key.id}`)
			return find()
		})
	}
}

describe('Gaps that are asked for again', () => {
	it.each<[string, GraphRecord, readonly string[]]>([
		[
			'a link that ends',
			partnership('a', ['north'], ['oriel'], { ...since, until: date('2010'), version: 2 }),
			['GAPS PRESENCE littoral', 'GAPS DOMINATED littoral'],
		],
		[
			'a mission for another sector',
			mission('m', 'south', 'capital', '2020-01-01', { sectors: ['sector:wine'], version: 2 }),
			['GAPS PRESENCE marches', 'GAPS DOMINATED marches'],
		],
		[
			'a wish that is answered',
			wish('o', 'north', { place: 'oriel', direction: 'OFFERS' }),
			['GAPS UNANSWERED office'],
		],
	])(
		'are those of the record as it now is after %s, found anew at its keys alone',
		(_what, changed, missed) => {
			const cache = new CountingCache()
			const old = gaps(before.first.public, cache)
			cache.missed.length = 0
			expect(gaps(before.first.public, cache)).toEqual(old)
			expect(cache.missed).toEqual([])
			const now = gaps(changedBy(changed), cache)
			expect(cache.missed).toEqual(missed)
			expect(now).toEqual(gaps(changedBy(changed), new ResultCache()))
			expect(now).not.toEqual(old)
		},
	)
})

/** The orders of the list of overlaps: among equals, that of the detection. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { OverlapOrder } from '../../../schema/enums'
import type { Projection } from '../../../server/projection/projection'
import { type FoundOverlap, overlaps } from '../../../server/queries/overlaps'
import { queryContextOf } from '../../../server/queries/queryContext'
import { harbours } from '../../fixtures/harbours'
import { mission } from '../../fixtures/records'
import { memoryStore } from '../graphql/memoryStore'
import { seededProjection } from '../graphql/seededProjection'

let reference: Projection
beforeAll(async () => {
	reference = await seededProjection()
})

function listed(
	projection: Projection,
	by: OverlapOrder,
	asked: { first?: number; after?: string; language?: 'fr' | 'zh' } = {},
) {
	const around = { store: memoryStore(), today: '2026-11-25', contactEmail: null, version: '0' }
	const { language = 'fr', ...page } = asked
	return overlaps(queryContextOf(projection, around), {}, { first: 200, ...page }, { by, language }).page
}
const found = (projection: Projection, by: OverlapOrder): readonly FoundOverlap[] =>
	listed(projection, by).items.map(({ item }) => item)
const places = (projection: Projection, by: OverlapOrder, language: 'fr' | 'zh' = 'fr') =>
	listed(projection, by, { language }).items.map(({ item }) => item.overlap.place)

/** Two crowdings: three leaders in Oriel in 2014, two in another city in 2016. */
const TWO = harbours([
	mission('mission:m1', 'north', 'oriel', '2014-03-01..2014-03-05'),
	mission('mission:m2', 'south', 'oriel', '2014-03-04..2014-03-08'),
	mission('mission:m3', 'isle', 'oriel', '2014-03-05..2014-03-09'),
	mission('mission:m4', 'north', 'brume', '2016-03-01..2016-03-05'),
	mission('mission:m5', 'south', 'brume', '2016-03-01..2016-03-05'),
])

describe('overlaps in order', () => {
	it('come with the latest start first, or with the earliest', () => {
		const latest = places(TWO, 'LATEST')
		expect(latest).toEqual(['brume', 'oriel'])
		expect(places(TWO, 'EARLIEST')).toEqual([...latest].reverse())
	})

	it('come with most actors first, or with most records', () => {
		expect(places(TWO, 'MOST_ACTORS')).toEqual(['oriel', 'brume'])
		expect(places(TWO, 'MOST_RECORDS')).toEqual(['oriel', 'brume'])
	})

	it('come by the name of the place, in the alphabet of the language', () => {
		expect(places(TWO, 'PLACE')).toEqual(['brume', 'oriel'])
		const names = (language: 'fr' | 'zh') =>
			places(reference, 'PLACE', language).map(
				(id) => reference.territories.get(id ?? '')?.names[language] ?? '',
			)
		expect(names('fr')).toEqual(names('fr').toSorted(new Intl.Collator('fr').compare))
		expect(names('zh')).not.toEqual(names('fr'))
	})

	it.each(['MOST_ACTORS', 'MOST_RECORDS', 'LATEST', 'EARLIEST', 'PLACE'] as const)(
		'%s holds each once, equals as the detection has them, and its pages do not overlap',
		(by) => {
			const all = found(reference, by)
			const detection = found(reference, 'STRONGEST')
			expect(new Set(all)).toEqual(new Set(detection))
			expect(all).toHaveLength(detection.length)
			const first = listed(reference, by, { first: 7 })
			const rest = listed(reference, by, { after: first.pageInfo.endCursor ?? '' })
			expect([...first.items, ...rest.items].map(({ item }) => item)).toEqual(all)
		},
	)

	it('with the same number of actors keep the order of their strength', () => {
		const twins = found(reference, 'MOST_ACTORS').filter(({ overlap }) => overlap.actorCount === 2)
		const strongest = found(reference, 'STRONGEST').filter(({ overlap }) => overlap.actorCount === 2)
		expect(twins.length).toBeGreaterThan(2)
		expect(twins).toEqual(strongest)
	})
})

import { describe, expect, it } from 'vitest'
import { NearNames, nearNamed } from '../../../../server/analysis/overlaps/nearNames'
import type { GraphRecord } from '../../../../server/domain/records'
import { harbours } from '../../../fixtures/harbours'
import { meeting, names, organisation } from '../../../fixtures/records'

describe('names that are near', () => {
	it('follow the things that come, are named anew and go', () => {
		const near = new NearNames()
		near.put('b', ['Alliance', 'Univ Lyon'])
		near.put('a', ['alliance'])
		near.put('c', ['Alliances', 'alliance'])
		const pairs = () => [...near.pairs()].map((pair) => pair.join(' ')).sort()
		expect(pairs()).toEqual(['a b', 'a c', 'b c'])
		near.put('c', ['Univ-Lyon'])
		expect(pairs()).toEqual(['a b', 'b c'])
		near.remove('b')
		expect(pairs()).toEqual([])
		near.put('b', ['Alliance'])
		expect(pairs()).toEqual(['a b'])
	})

	it('are compared among organisations, and among events, as the projection now holds them', () => {
		const body = (id: string, name: string) => organisation(id, 'university', 'city', { names: names(name) })
		const fair = (id: string, name: string) => meeting(id, 'oriel', '2016', { name })
		const projection = harbours([body('a', 'Alliance'), body('b', 'Autre'), fair('f', 'Alliance')])
		const apply = (record: GraphRecord, after: GraphRecord | null) =>
			projection.apply({ seq: projection.seq + 1, kind: record.kind, id: record.id, after })
		const pairs = (kind: 'Organisation' | 'Event') => [...nearNamed(projection, kind)]
		expect([pairs('Organisation'), pairs('Event')]).toEqual([[], []])
		apply(body('b', ''), { ...body('b', 'Aliance'), version: 2 })
		apply(fair('g', ''), fair('g', 'alliance'))
		expect([pairs('Organisation'), pairs('Event')]).toEqual([[['a', 'b']], [['f', 'g']]])
		apply(body('a', ''), null)
		expect(pairs('Organisation')).toEqual([])
	})
})

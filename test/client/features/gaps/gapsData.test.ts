import { describe, expect, it } from 'vitest'
import { type Place, placesOf } from '../../../../client/features/gaps/gapsData'

const place = (id: string): Place => ({
	id,
	kind: 'PARTNER_TERRITORY',
	kindName: 'province',
	name: id,
	nameLocal: null,
	localLanguage: null,
	level: 'province',
})

describe('The places of a sector', () => {
	it('are those where somebody is, most first, and those where nobody is', () => {
		const { held, empty } = placesOf({ actorCounts: [1, 0, 3, 0] }, ['a', 'b', 'c', 'd'].map(place))
		expect(held.map(({ place: { id }, count }) => [id, count])).toEqual([
			['c', 3],
			['a', 1],
		])
		expect(empty.map(({ id }) => id)).toEqual(['b', 'd'])
	})
})

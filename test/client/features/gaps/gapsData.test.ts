import { describe, expect, it } from 'vitest'
import { type Province, provincesOf } from '../../../../client/features/gaps/gapsData'

const province = (id: string): Province => ({
	id,
	kind: 'PARTNER_TERRITORY',
	kindName: 'province',
	name: id,
	nameLocal: null,
	localLanguage: null,
	level: 'province',
})

describe('The provinces of a sector', () => {
	it('are those where somebody is, most first, and those where nobody is', () => {
		const { held, empty } = provincesOf({ actorCounts: [1, 0, 3, 0] }, ['a', 'b', 'c', 'd'].map(province))
		expect(held.map(({ province: { id }, count }) => [id, count])).toEqual([
			['c', 3],
			['a', 1],
		])
		expect(empty.map(({ id }) => id)).toEqual(['b', 'd'])
	})
})

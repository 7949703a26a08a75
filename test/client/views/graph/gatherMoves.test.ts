import { describe, expect, it } from 'vitest'
import { gatherMoves } from '../../../../client/views/graph/gatherMoves'

const at = (x: number, y: number) => ({ x, y })

describe('When the picture changes', () => {
	it('members move into the territory that now stands for them', () => {
		const drawn = new Map([
			['rennes', { at: at(0, 0), within: ['bretagne'] }],
			['brest', { at: at(10, 0), within: ['bretagne'] }],
		])
		const { starts, ends } = gatherMoves(
			drawn,
			[{ id: 'bretagne', within: [] }],
			[],
			new Map([['bretagne', at(50, 50)]]),
		)
		expect(ends).toEqual(
			new Map([
				['rennes', at(50, 50)],
				['brest', at(50, 50)],
			]),
		)
		expect(starts.get('bretagne')).toEqual(at(5, 0))
	})

	it('and come out of it again', () => {
		const { starts, ends } = gatherMoves(
			new Map([['bretagne', { at: at(50, 50), within: [] }]]),
			[
				{ id: 'rennes', within: ['35', 'bretagne'] },
				{ id: 'brest', within: ['bretagne'] },
			],
			[],
			new Map([
				['rennes', at(0, 0)],
				['brest', at(10, 0)],
			]),
		)
		expect(starts).toEqual(
			new Map([
				['rennes', at(50, 50)],
				['brest', at(50, 50)],
			]),
		)
		expect(ends.get('bretagne')).toEqual(at(5, 0))
	})

	it('who is new starts beside a neighbour, who is of nobody’s goes at once', () => {
		const { starts, ends } = gatherMoves(
			new Map([
				['hub', { at: at(1, 2), within: [] }],
				['gone', { at: at(3, 4), within: [] }],
			]),
			[
				{ id: 'hub', within: [] },
				{ id: 'new', within: [] },
			],
			[{ from: 'new', to: 'hub' }],
			new Map(),
		)
		expect(starts).toEqual(new Map([['new', at(1, 2)]]))
		expect(ends.size).toBe(0)
	})
})

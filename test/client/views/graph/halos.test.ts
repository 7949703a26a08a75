import { expect, it } from 'vitest'
import { halosOf } from '../../../../client/views/graph/halos'
import { isInsideOutline } from '../../../../client/views/graph/LassoLayer'

it('halos are only on members, one of each kind, established before possible', () => {
	const result = (resultKind: 'overlap' | 'opportunity', isPossible: boolean, ...haloed: string[]) => ({
		resultKind,
		isPossible,
		haloed,
		title: null,
		lines: [],
	})
	expect(
		halosOf([
			result('opportunity', true, 'a'),
			result('overlap', true, 'a', 'b'),
			result('overlap', false, 'b'),
		]),
	).toEqual([
		{ id: 'a', resultKind: 'overlap', isPossible: true },
		{ id: 'b', resultKind: 'overlap', isPossible: false },
		{ id: 'a', resultKind: 'opportunity', isPossible: true },
	])
})

it('a lasso selects what is inside its outline, whatever its shape', () => {
	const horseshoe = [
		[0, 0],
		[30, 0],
		[30, 30],
		[20, 30],
		[20, 10],
		[10, 10],
		[10, 30],
		[0, 30],
	].map(([x = 0, y = 0]) => ({ x, y }))
	expect(isInsideOutline({ x: 5, y: 20 }, horseshoe)).toBe(true)
	expect(isInsideOutline({ x: 15, y: 20 }, horseshoe)).toBe(false)
	expect(isInsideOutline({ x: 15, y: 5 }, horseshoe)).toBe(true)
	expect(isInsideOutline({ x: 40, y: 5 }, horseshoe)).toBe(false)
})

import { describe, expect, it } from 'vitest'
import { countEdgeCrossings, reduceEdgeCrossings } from '../../../../client/views/graph/edgeCrossings'

const linesOf = (pairs: string) =>
	pairs.split(' ').map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }))
const columnsOf = (left: string, right: string) => ({ left: [...left], right: [...right] })

/** The fewest crossings of any order, by trying all. */
function fewestOf(lines: ReturnType<typeof linesOf>, left: string, right: string): number {
	const counts = ordersOf([...left]).flatMap((one) =>
		ordersOf([...right]).map((other) => countEdgeCrossings(lines, { left: one, right: other })),
	)
	return Math.min(...counts)
}

function ordersOf(ids: readonly string[]): readonly (readonly string[])[] {
	if (ids.length < 2) return [ids]
	return ids.flatMap((id) => ordersOf(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]))
}

describe('Two columns with few crossings', () => {
	const tangles = [
		'av aw bx cv cy dw dy',
		'aw ax bv by cx cw dv dx',
		'ay av bw bx cv cw cy dx dv',
		'ax ay bv cy cw dw dv bx',
	]

	it.each(tangles)('are as good as the best of all orders: %s', (pairs) => {
		const lines = linesOf(pairs)
		const found = reduceEdgeCrossings(columnsOf('abcd', 'vwxy'), lines)
		expect(found.left.toSorted()).toEqual([...'abcd'])
		expect(found.right.toSorted()).toEqual([...'vwxy'])
		expect(countEdgeCrossings(lines, found)).toBe(fewestOf(lines, 'abcd', 'vwxy'))
	})

	it('are the same for the same lines', () => {
		const lines = linesOf(tangles[0] ?? '')
		const columns = columnsOf('abcd', 'vwxy')
		expect(reduceEdgeCrossings(columns, lines)).toEqual(reduceEdgeCrossings(columns, lines))
	})

	it('count no line within a column', () => {
		expect(countEdgeCrossings(linesOf('av bx ab'), columnsOf('ab', 'vx'))).toBe(0)
		expect(countEdgeCrossings(linesOf('ax bv ab'), columnsOf('ab', 'vx'))).toBe(1)
	})
})

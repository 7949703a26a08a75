import { describe, expect, it } from 'vitest'
import { groupPlaces } from '../../../../client/views/graph/groupLayout'
import { nodeOf } from './pictures'

const crowd = (group: string, count: number, side: 'french' | 'partner' = 'french') =>
	Array.from({ length: count }, (_, index) =>
		nodeOf(`${group}${index}`, { group, side, links: count - index }),
	)
const middle = (places: ReadonlyMap<string, { x: number; y: number }>, group: string) => {
	const own = [...places].filter(([id]) => id.startsWith(group)).map(([, place]) => place)
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / own.length
	const [x, y] = [mean(own.map((place) => place.x)), mean(own.map((place) => place.y))]
	return { x, y, reach: Math.max(...own.map((place) => Math.hypot(place.x - x, place.y - y))) }
}

describe('Groups', () => {
	it('stand together, apart from others, whatever links them', () => {
		const places = groupPlaces([...crowd('a', 30), ...crowd('b', 12), ...crowd('c', 3)])
		const [a, b, c] = ['a', 'b', 'c'].map((group) => middle(places, group))
		for (const [one, other] of [
			[a, b],
			[a, c],
			[b, c],
		] as const) {
			const distance = Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))
			expect(distance).toBeGreaterThan((one?.reach ?? 0) + (other?.reach ?? 0) + 20)
		}
	})

	it('of one side each stand on their side', () => {
		const places = groupPlaces([...crowd('f', 5), ...crowd('g', 4), ...crowd('p', 9, 'partner')])
		expect(middle(places, 'f').x).toBeLessThan(middle(places, 'p').x)
		expect(middle(places, 'g').x).toBeLessThan(middle(places, 'p').x)
	})

	it('give 20 000 actors a place at once', () => {
		const many = Array.from({ length: 60 }, (_, group) => crowd(`g${group}-`, 333)).flat()
		const began = performance.now()
		expect(groupPlaces(many).size).toBe(60 * 333)
		expect(performance.now() - began).toBeLessThan(2_000)
	})
})

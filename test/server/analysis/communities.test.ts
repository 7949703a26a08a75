import { describe, expect, it } from 'vitest'
import { communitiesOf, type WeightedTie } from '../../../server/analysis/communities'
import { fc } from '../../fixtures/fastCheck'

interface Node {
	readonly id: string
}
const nodes = new Map([...'abcdefgxyz'].map((id) => [id, { id }]))
const node = (id: string): Node => {
	const known = nodes.get(id)
	if (known === undefined) throw new Error(`Expected a node; got ${id}.`)
	return known
}
const tie = (one: string, other: string, weight = 1): WeightedTie<Node> => ({
	one: node(one),
	other: node(other),
	weight,
})
const found = (ties: readonly WeightedTie<Node>[]) =>
	communitiesOf(ties).map((members) => members.map(({ id }) => id))
const triangle = (a: string, b: string, c: string) => [tie(a, b), tie(b, c), tie(a, c)]

describe('communities', () => {
	it('are two if a weak tie joins two triangles', () => {
		const ties = [...triangle('a', 'b', 'c'), ...triangle('x', 'y', 'z'), tie('c', 'x', 0.5)]
		expect(found(ties)).toEqual([
			['a', 'b', 'c'],
			['x', 'y', 'z'],
		])
	})

	it('follow weights: strong ties stay together', () => {
		const ties = [tie('a', 'b', 4), tie('b', 'c', 0.5), tie('c', 'd', 4)]
		expect(found(ties)).toEqual([
			['a', 'b'],
			['c', 'd'],
		])
	})

	it('hold each node once, only with nodes tied to it, in any order of the ties', () => {
		const drawn = fc.array(
			fc.record({
				one: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
				other: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
				weight: fc.constantFrom(0.5, 1),
			}),
			{ maxLength: 14 },
		)
		fc.assert(
			fc.property(drawn, (named) => {
				const ties = named.map(({ one, other, weight }) => tie(one, other, weight))
				const communities = found(ties)
				const tied = named.filter(({ one, other }) => one !== other).flatMap(({ one, other }) => [one, other])
				expect(communities.flat().sort()).toEqual([...new Set(tied)].sort())
				expect(found([...ties].reverse())).toEqual(communities)
				for (const community of communities) expect(isConnected(community, named)).toBe(true)
			}),
		)
	})
})

function isConnected(community: readonly string[], ties: readonly WeightedTie<string>[]): boolean {
	const reached = new Set(community.slice(0, 1))
	for (let before = 0; before < reached.size; ) {
		before = reached.size
		for (const { one, other } of ties) {
			if (!community.includes(one) || !community.includes(other)) continue
			if (reached.has(one) || reached.has(other)) reached.add(one).add(other)
		}
	}
	return reached.size === community.length
}

import { describe, expect, it } from 'vitest'
import { layoutRadial } from '../../../../client/features/constellations/layoutRadial'
import { fc } from '../../../fixtures/fastCheck'

const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x - 0.5, y - 0.5)

describe('The radial layout of a constellation', () => {
	it('has its centre in the middle, partners nearer to it than French actors', () => {
		const nodes = layoutRadial('p', ['a', 'b'], ['p', 'q'], [{ french: 'a', partner: 'q' }])
		const at = (id: string) => nodes.find((node) => node.id === id) ?? { x: Number.NaN, y: Number.NaN }
		expect(distance(at('p'))).toBe(0)
		expect(distance(at('q'))).toBeLessThan(distance(at('a')))
		expect(distance(at('a'))).toBeCloseTo(distance(at('b')), 12)
	})

	it('puts each French actor on the side of its partner', () => {
		const links = [
			{ french: 'a', partner: 'p' },
			{ french: 'b', partner: 'q' },
			{ french: 'c', partner: 'r' },
		]
		const nodes = layoutRadial(null, ['c', 'b', 'a'], ['p', 'q', 'r'], links)
		const at = (id: string) => nodes.find((node) => node.id === id) ?? { x: Number.NaN, y: Number.NaN }
		for (const { french, partner } of links) {
			const [one, other] = [at(french), at(partner)]
			expect((one.x - 0.5) * (other.x - 0.5) + (one.y - 0.5) * (other.y - 0.5)).toBeGreaterThan(0)
		}
	})

	it('holds each member once, inside the picture, whatever they are', () => {
		const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 24 })
		fc.assert(
			fc.property(ids, fc.nat(24), fc.array(fc.tuple(fc.nat(24), fc.nat(24))), (all, cut, pairs) => {
				const [french, partners] = [all.slice(0, cut), all.slice(cut)]
				const links = pairs.flatMap(([one, other]) => {
					const [a, b] = [french[one], partners[other]]
					return a === undefined || b === undefined ? [] : [{ french: a, partner: b }]
				})
				const nodes = layoutRadial(all[0] ?? null, french, partners, links)
				expect(nodes.map(({ id }) => id).sort()).toEqual([...all].sort())
				for (const node of nodes) expect(distance(node)).toBeLessThanOrEqual(0.44)
			}),
		)
	})
})

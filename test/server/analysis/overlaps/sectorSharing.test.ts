import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SectorSharing } from '../../../../server/analysis/overlaps/sectorSharing'

const named = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 5 })), { maxLength: 12 })

describe('shared sectors', () => {
	it('are those that two groups facing each other both name, in whatever order', () => {
		const sharing = new SectorSharing()
		// Groups face each other unless both are even: 0, 2 and 4 contain each other in a chain.
		const areFacing = (one: number, other: number) => one !== other && (one % 2 === 1 || other % 2 === 1)
		fc.assert(
			fc.property(named, (pairs) => {
				sharing.clear(areFacing)
				for (const [sector, group] of pairs) sharing.name(sector, group)
				const expected = [0, 1, 2, 3].filter((sector) => {
					const groups = pairs.flatMap(([one, group]) => (one === sector ? [group] : []))
					return groups.some((one) => groups.some((other) => areFacing(one, other)))
				})
				expect([...sharing.shared].sort()).toEqual(expected)
			}),
		)
	})
})

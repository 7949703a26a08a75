import { describe, expect, it } from 'vitest'
import { sharedSectors } from '../../../../server/analysis/overlaps/sharedSectors'
import { mergeActors } from '../../../../server/domain/mergeActors'
import { geographySteps } from '../../../../server/snapshot/geography'
import { runToEnd } from '../../../../server/snapshot/steps'
import { fc } from '../../../fixtures/fastCheck'
import { sector, territory } from '../../../fixtures/records'

const named = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 5 })), { maxLength: 12 })

const SECTORS = [0, 1, 2, 3].map((index) => sector(`sector:${index}`, 'competing'))
const { actors } = runToEnd(
	geographySteps({
		territories: [0, 1, 2, 3, 4, 5].map((index) => territory(`${index}`, 'region')),
		organisations: [],
		sectors: [],
		datasets: [],
		partner: null,
	}),
)
const { groups } = mergeActors([...actors.values()].map((actor) => [actor]))

describe('shared sectors', () => {
	it('are those that two groups so related both name, in whatever order', () => {
		// Groups are so related unless both are even: 0, 2 and 4 contain each other in a chain.
		const areRelated = (one: number, other: number) => one !== other && (one % 2 === 1 || other % 2 === 1)
		fc.assert(
			fc.property(named, (pairs) => {
				const shared = sharedSectors(
					pairs.flatMap(([at, by]) => {
						const [group, its] = [groups[by], SECTORS[at]]
						return group && its ? [{ group, fact: { sectors: [its] } }] : []
					}),
					(one, other) => areRelated(groups.indexOf(one), groups.indexOf(other)),
				)
				const expected = SECTORS.filter((_, at) => {
					const naming = pairs.flatMap(([one, group]) => (one === at ? [group] : []))
					return naming.some((one) => naming.some((other) => areRelated(one, other)))
				})
				expect(shared).toEqual(expected)
			}),
		)
	})
})

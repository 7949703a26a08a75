import { describe, expect, it } from 'vitest'
import {
	countOpportunityFilters,
	formatOpportunityChoices,
	NO_OPPORTUNITY_CHOICES,
	type OpportunityChoices,
	PROPOSED_WEIGHTS,
	parseOpportunityChoices,
	weightParameters,
	weightsArgument,
} from '../../../client/state/opportunityChoices'
import { OPPORTUNITY_ACTS, OPPORTUNITY_GROUPINGS, OPPORTUNITY_KINDS } from '../../../schema/enums'
import { fc } from '../../fixtures/fastCheck'

const weight = fc.integer({ min: 0, max: 100 })
const anyChoices: fc.Arbitrary<OpportunityChoices> = fc.record({
	kinds: fc.subarray([...OPPORTUNITY_KINDS]),
	act: fc.constantFrom(...OPPORTUNITY_ACTS, null),
	place: fc.constantFrom('territory:CN:370200', null),
	sector: fc.constantFrom('vin', null),
	minScore: weight.map((hundredths) => hundredths / 100),
	group: fc.constantFrom(...OPPORTUNITY_GROUPINGS, null),
	weights: fc
		.record({
			affinity: weight,
			time: weight,
			complementarity: weight,
			feasibility: weight,
			equity: fc.integer({ min: 1, max: 100 }),
		})
		.map((weights) => weights),
})

describe('The choices of the board', () => {
	it('are read back as they were written', () => {
		fc.assert(
			fc.property(anyChoices, (choices) => {
				expect(parseOpportunityChoices(new URLSearchParams(formatOpportunityChoices(choices)))).toEqual(
					choices,
				)
			}),
		)
	})

	it('ignore what they cannot read', () => {
		expect(
			parseOpportunityChoices(
				'kinds=war&act=rule&place=Qingdao&sector=A B&minScore=3&weights=time:900,luck:3',
			),
		).toEqual(NO_OPPORTUNITY_CHOICES)
	})

	it('do not count weights among the filters', () => {
		const weights = { ...PROPOSED_WEIGHTS, time: 80 }
		expect(countOpportunityFilters({ ...NO_OPPORTUNITY_CHOICES, weights })).toBe(0)
		expect(countOpportunityFilters({ ...NO_OPPORTUNITY_CHOICES, act: 'HOST', sector: 'vin' })).toBe(2)
	})
})

describe('The weights', () => {
	it('are in the address only if they were moved', () => {
		expect(weightParameters(PROPOSED_WEIGHTS)).toEqual({})
		expect(weightParameters({ ...PROPOSED_WEIGHTS, time: 0, equity: 50 })).toEqual({
			weights: 'time:0,equity:50',
		})
	})

	it('are shares for the API, and null for the proposed ones', () => {
		expect(weightsArgument(PROPOSED_WEIGHTS)).toBeNull()
		expect(weightsArgument({ ...PROPOSED_WEIGHTS, equity: 50 })).toEqual({
			affinity: 0.35,
			time: 0.25,
			complementarity: 0.2,
			feasibility: 0.1,
			equity: 0.5,
		})
	})

	it('cannot all be zero: the proposed ones then apply', () => {
		const none = 'weights=affinity:0,time:0,complementarity:0,feasibility:0,equity:0'
		expect(parseOpportunityChoices(none).weights).toEqual(PROPOSED_WEIGHTS)
	})
})

import { describe, expect, it } from 'vitest'
import { opportunityFilterOf } from '../../../../client/features/opportunities/opportunityQuery'
import { NO_OPPORTUNITY_CHOICES, PROPOSED_WEIGHTS } from '../../../../client/state/opportunityChoices'

const MINE = { asOf: null, actor: 'territory:FR:region:52', isActorAlone: false, includeScenario: false }
const NO_LEVELS = { rollUpFrench: null, rollUpPartner: null }

describe('What the board asks', () => {
	it('leaves out what is not set, the proposed weights too', () => {
		expect(opportunityFilterOf(MINE, NO_OPPORTUNITY_CHOICES, NO_LEVELS)).toEqual({
			asOf: null,
			actor: MINE.actor,
			actorScope: 'WITHIN',
			includeScenario: false,
			kinds: null,
			acts: null,
			place: null,
			sectors: null,
			minScore: null,
			weights: null,
			rollUpFrench: null,
			rollUpPartner: null,
		})
	})

	it('is of « ma collectivité » with its territory, or of itself alone', () => {
		expect(
			opportunityFilterOf({ ...MINE, isActorAlone: true }, NO_OPPORTUNITY_CHOICES, NO_LEVELS).actorScope,
		).toBe('EXACT')
	})

	it('takes an act as somebody’s: without « ma collectivité » there is none', () => {
		const host = { ...NO_OPPORTUNITY_CHOICES, act: 'HOST' as const }
		expect(opportunityFilterOf(MINE, host, NO_LEVELS).acts).toEqual(['HOST'])
		expect(opportunityFilterOf({ ...MINE, actor: null }, host, NO_LEVELS).acts).toBeNull()
	})

	it('hands on weights that were moved', () => {
		const weights = { ...PROPOSED_WEIGHTS, equity: 60 }
		expect(
			opportunityFilterOf(MINE, { ...NO_OPPORTUNITY_CHOICES, weights }, NO_LEVELS).weights,
		).toMatchObject({
			equity: 0.6,
			affinity: 0.35,
		})
	})

	it('hands on the levels at which the list stands', () => {
		const levels = { rollUpFrench: 'region', rollUpPartner: 'state' }
		expect(opportunityFilterOf(MINE, NO_OPPORTUNITY_CHOICES, levels)).toMatchObject(levels)
	})
})

import { describe, expect, it } from 'vitest'
import { opportunityFilterOf } from '../../../../client/features/opportunities/opportunityQuery'
import { NO_OPPORTUNITY_CHOICES, PROPOSED_WEIGHTS } from '../../../../client/state/opportunityChoices'

const MINE = { asOf: null, actor: 'territory:FR:region:52', isActorAlone: false, includeScenario: false }
const NO_LEVELS = { rollUpFrench: null, rollUpPartner: null }

describe('The query of the board', () => {
	it('leaves out what is not set, and proposed weights', () => {
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

	it('concerns « ma collectivité » with its territory, or only itself', () => {
		expect(
			opportunityFilterOf({ ...MINE, isActorAlone: true }, NO_OPPORTUNITY_CHOICES, NO_LEVELS).actorScope,
		).toBe('EXACT')
	})

	it('has an act only with « ma collectivité », whose act it is', () => {
		const host = { ...NO_OPPORTUNITY_CHOICES, act: 'HOST' as const }
		expect(opportunityFilterOf(MINE, host, NO_LEVELS).acts).toEqual(['HOST'])
		expect(opportunityFilterOf({ ...MINE, actor: null }, host, NO_LEVELS).acts).toBeNull()
	})

	it('has weights that were moved', () => {
		const weights = { ...PROPOSED_WEIGHTS, equity: 60 }
		expect(
			opportunityFilterOf(MINE, { ...NO_OPPORTUNITY_CHOICES, weights }, NO_LEVELS).weights,
		).toMatchObject({
			equity: 0.6,
			affinity: 0.35,
		})
	})

	it('has the levels of the list', () => {
		const levels = { rollUpFrench: 'region', rollUpPartner: 'state' }
		expect(opportunityFilterOf(MINE, NO_OPPORTUNITY_CHOICES, levels)).toMatchObject(levels)
	})
})

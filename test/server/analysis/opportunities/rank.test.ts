import { describe, expect, it } from 'vitest'
import {
	byScoreSteps,
	diversifySteps,
	type Ranked,
	withSmallTown,
} from '../../../../server/analysis/opportunities/rank'
import { runToEnd } from '../../../../server/snapshot/steps'
import { fc } from '../../../fixtures/fastCheck'

const at = (id: string, beneficiary: string, place: string, score: number): Ranked => ({
	id,
	beneficiary,
	place,
	score,
})
const ids = (ranked: readonly Ranked[]) => ranked.map(({ id }) => id)

/** The literal, slow definition of maximal marginal relevance. */
function byDefinition(all: readonly Ranked[]): readonly Ranked[] {
	const rest = [...all]
	const listed: Ranked[] = []
	const likeness = (one: Ranked, other: Ranked) =>
		(one.beneficiary === other.beneficiary ? 0.5 : 0) + (one.place === other.place ? 0.5 : 0)
	const relevance = (one: Ranked) =>
		Math.round(1e9 * (0.7 * one.score - 0.3 * Math.max(0, ...listed.map((other) => likeness(one, other)))))
	while (rest.length > 0) {
		rest.sort((one, other) => relevance(other) - relevance(one) || (one.id < other.id ? -1 : 1))
		listed.push(...rest.splice(0, 1))
	}
	return listed
}

describe('the order of opportunities', () => {
	it('ignores differences of rounding between scores', () => {
		expect(ids(runToEnd(byScoreSteps([at('b', 'g', 'p', 0.1 + 0.2), at('a', 'g', 'p', 0.3)])))).toEqual([
			'a',
			'b',
		])
	})

	it('is by id for more equal scores than are sorted at once', () => {
		const all = Array.from({ length: 25_000 }, (_, index) =>
			at(String((index * 7919) % 25_000).padStart(5, '0'), 'g', 'p', 0.5),
		)
		expect(ids(runToEnd(byScoreSteps(all)))).toEqual(ids(all).sort())
	})

	it('prefers another city and beneficiary to a second one of the same', () => {
		const all = [
			at('first', 'beneficiary', 'city', 0.9),
			at('same-both', 'beneficiary', 'city', 0.9),
			at('same-city', 'other', 'city', 0.85),
			at('elsewhere', 'someone', 'town', 0.7),
		]
		expect(ids(runToEnd(diversifySteps(all)))).toEqual(['first', 'elsewhere', 'same-city', 'same-both'])
	})

	it('is that of maximal marginal relevance, for any order of the input', () => {
		const opportunity = fc.record({
			beneficiary: fc.constantFrom('g', 'h', 'i'),
			place: fc.constantFrom('p', 'q', 'r'),
			score: fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20),
		})
		fc.assert(
			fc.property(fc.array(opportunity, { maxLength: 12 }), (drawn) => {
				const all = drawn.map((each, index) => ({ ...each, id: `o${String(index).padStart(2, '0')}` }))
				expect(ids(runToEnd(diversifySteps(all)))).toEqual(ids(byDefinition(all)))
				expect(ids(runToEnd(diversifySteps([...all].reverse())))).toEqual(ids(runToEnd(diversifySteps(all))))
			}),
		)
	})
})

describe('an opportunity for a small town', () => {
	const all = ['a', 'b', 'c', 'd', 'e'].map((id, index) => at(id, id, id, 1 - index / 10))

	it('takes the last of the first places if none of them is for a small town', () => {
		expect(ids(withSmallTown(all, ({ beneficiary }) => beneficiary === 'e', 3))).toEqual([
			'a',
			'b',
			'e',
			'c',
			'd',
		])
	})

	it('is not moved if one is there already or none exists', () => {
		expect(ids(withSmallTown(all, ({ beneficiary }) => beneficiary === 'b', 3))).toEqual(ids(all))
		expect(ids(withSmallTown(all, () => false, 3))).toEqual(ids(all))
	})
})

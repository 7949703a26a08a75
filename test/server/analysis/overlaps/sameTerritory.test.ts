import { describe, expect, it } from 'vitest'
import type { Partnership } from '../../../../server/domain/records'
import { fc } from '../../../fixtures/fastCheck'
import { harbours } from '../../../fixtures/harbours'
import { overlapsIn } from '../../../fixtures/overlaps'
import { date, partnership } from '../../../fixtures/records'

const link = (id: string, french: readonly string[], partner = 'oriel', more: Partial<Partnership> = {}) =>
	partnership(id, french, [partner], { since: date('2000'), ...more })
const overlapsOf = (links: readonly Partnership[], asOf = '2020-06-01') =>
	overlapsIn(harbours(links), { asOf, kinds: ['SAME_TERRITORY'] })
const unsure: Partial<Partnership> = { status: 'inconnu' }

describe('same territory', () => {
	it('takes an outermost collectivité and one that it contains, with links into the same province', () => {
		const [overlap, ...others] = overlapsOf([link('a', ['north'], 'oriel'), link('b', ['village'], 'brume')])
		expect(others).toEqual([])
		expect(overlap).toMatchObject({
			kind: 'SAME_TERRITORY',
			place: 'littoral',
			partner: null,
			certainty: 'ESTABLISHED',
			nature: 'COMPLEMENTARY',
			actors: ['north', 'village'],
			actorCount: 2,
		})
	})

	it('takes neither actors side by side nor links into two provinces', () => {
		expect(overlapsOf([link('a', ['north']), link('b', ['south'])])).toEqual([])
		expect(overlapsOf([link('a', ['north']), link('b', ['village'], 'capital')])).toEqual([])
	})

	it('is one result for each outermost actor, which holds all that it contains', () => {
		const links = [link('a', ['north']), link('b', ['coast']), link('c', ['village']), link('d', ['south'])]
		expect(overlapsOf(links)).toMatchObject([{ actors: ['coast', 'north', 'village'], actorCount: 3 }])
	})

	it('counts a commune and its métropole once, and the parties of one act once', () => {
		expect(overlapsOf([link('a', ['metropole']), link('b', ['city'])])).toEqual([])
		expect(overlapsOf([link('a', ['north', 'village'])])).toEqual([])
		const local = [link('a', ['north']), link('b', ['metropole']), link('c', ['city'])]
		expect(overlapsOf(local)).toMatchObject([{ actorCount: 2, actors: ['city', 'metropole', 'north'] }])
	})

	it('takes an organisation in a territory that contains it as a constellation', () => {
		expect(overlapsOf([link('a', ['north']), link('b', ['university'])])).toEqual([])
		const joint = overlapsOf([link('a', ['north']), link('b', ['village']), link('c', ['university'])])
		expect(joint).toMatchObject([{ actors: ['north', 'village'], actorCount: 2 }])
	})

	it('competes where any pair shares a competing sector, the outermost and its own commune included', () => {
		const both = (sector: string) =>
			overlapsOf([
				link('a', ['north'], 'oriel', { sectors: [sector] }),
				link('b', ['village'], 'oriel', { sectors: [sector] }),
			])
		expect(both('sector:wine')).toMatchObject([{ nature: 'COMPETING', sectors: ['sector:wine'] }])
		expect(both('sector:water')).toMatchObject([{ nature: 'COMPLEMENTARY', sectors: ['sector:water'] }])
	})

	it('weighs n after merging, the competing sectors of any pair and the evidence', () => {
		const wine = { sectors: ['sector:wine'] }
		const [overlap] = overlapsOf([
			link('a', ['north'], 'oriel', wine),
			link('b', ['village'], 'oriel', wine),
			link('c', ['metropole']),
			link('d', ['city']),
		])
		expect(overlap?.actorCount).toBe(3)
		expect(overlap?.severity).toBeCloseTo((0.5 * (0.4 * (1 - 1 / 3) + 0.3 * 0.5 + 0.2)) / 0.9, 12)
	})

	it('is possible where it takes possible links, and says what they would add where it does not', () => {
		const possible = overlapsOf([link('a', ['north']), link('b', ['village'], 'oriel', unsure)])
		expect(possible).toMatchObject([
			{
				certainty: 'POSSIBLE',
				possibleActors: ['village'],
				possibleSentence: { key: 'sameTerritory.unconfirmed' },
			},
		])
		const more = overlapsOf([
			link('a', ['north']),
			link('b', ['village']),
			link('c', ['coast'], 'oriel', unsure),
		])
		expect(more).toMatchObject([
			{
				certainty: 'ESTABLISHED',
				actorCount: 2,
				possibleSentence: { values: { countWith: 3, added: { actors: [{ actor: 'coast' }] } } },
			},
		])
	})

	it('keeps an established result whose outermost actor a possible link would contain', () => {
		const found = overlapsOf([
			link('a', ['north'], 'oriel', unsure),
			link('b', ['coast']),
			link('c', ['village']),
		])
		expect(found.map(({ certainty, actors }) => [certainty, actors])).toEqual([
			['ESTABLISHED', ['coast', 'village']],
			['POSSIBLE', ['coast', 'north', 'village']],
		])
	})

	it('names apart who does not count apart', () => {
		const [overlap] = overlapsOf([link('a', ['north']), link('b', ['metropole']), link('c', ['city'])])
		expect(overlap?.sentence.values).toMatchObject({
			outer: { actor: 'north' },
			inner: { actors: [{ actor: 'city' }] },
			others: { actors: [{ actor: 'metropole' }] },
		})
	})

	it('has a key of the outermost actor and the place, whoever else comes and goes', () => {
		const [first] = overlapsOf([link('a', ['north']), link('b', ['village'])])
		const [second] = overlapsOf([link('c', ['north']), link('d', ['coast'], 'brume')])
		const [elsewhere] = overlapsOf([link('a', ['north'], 'capital'), link('b', ['village'], 'capital')])
		expect(second?.id).toBe(first?.id)
		expect(elsewhere?.id).not.toBe(first?.id)
	})

	it('passes over links that are not open that day', () => {
		const closed = { until: date('2010-01-01') }
		expect(overlapsOf([link('a', ['north']), link('b', ['village'], 'oriel', closed)])).toEqual([])
	})

	it('is the same whatever the order of the links', () => {
		const actor = fc.constantFrom('north', 'coast', 'city', 'metropole', 'village', 'university')
		const drawn = fc.record({
			actors: fc.uniqueArray(actor, { minLength: 1, maxLength: 2 }),
			partner: fc.constantFrom('oriel', 'docks', 'littoral', 'capital'),
			status: fc.constantFrom('actif' as const, 'inconnu' as const),
		})
		fc.assert(
			fc.property(fc.array(drawn, { minLength: 2, maxLength: 6 }), (all) => {
				const links = all.map(({ actors, partner, status }, index) =>
					link(`p${index}`, actors, partner, { status }),
				)
				expect(overlapsOf([...links].reverse())).toEqual(overlapsOf(links))
			}),
		)
	})
})

import { describe, expect, it } from 'vitest'
import type { Partnership } from '../../../../server/domain/records'
import { harbours } from '../../../fixtures/harbours'
import { overlapsIn } from '../../../fixtures/overlaps'
import { date, partnership } from '../../../fixtures/records'

const link = (id: string, french: readonly string[], partner = 'oriel', more: Partial<Partnership> = {}) =>
	partnership(id, french, [partner], { since: date('2000'), ...more })
const overlapsOf = (links: readonly Partnership[], asOf = '2020-06-01') =>
	overlapsIn(harbours(links), { asOf, kinds: ['SAME_TERRITORY'] })
const unsure: Partial<Partnership> = { status: 'inconnu' }

describe('same territory', () => {
	it('needs a collectivité and one that it contains, with links into the same province', () => {
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

	it('includes neither separate actors nor links into two provinces', () => {
		expect(overlapsOf([link('a', ['north']), link('b', ['south'])])).toEqual([])
		expect(overlapsOf([link('a', ['north']), link('b', ['village'], 'capital')])).toEqual([])
	})

	it('competes if any pair shares a competing sector', () => {
		const both = (sector: string) =>
			overlapsOf([
				link('a', ['north'], 'oriel', { sectors: [sector] }),
				link('b', ['village'], 'oriel', { sectors: [sector] }),
			])
		expect(both('sector:wine')).toMatchObject([{ nature: 'COMPETING', sectors: ['sector:wine'] }])
		expect(both('sector:water')).toMatchObject([{ nature: 'COMPLEMENTARY', sectors: ['sector:water'] }])
	})

	it('stays established when a possible link adds a wider collectivité', () => {
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

	it('names separately an actor that does not count', () => {
		const [overlap] = overlapsOf([link('a', ['north']), link('b', ['metropole']), link('c', ['city'])])
		expect(overlap?.sentence.values).toMatchObject({
			outer: { actor: 'north' },
			inner: { actors: [{ actor: 'city' }] },
			others: { actors: [{ actor: 'metropole' }] },
		})
	})

	it('has a key by the outermost actor and the place', () => {
		const [first] = overlapsOf([link('a', ['north']), link('b', ['village'])])
		const [second] = overlapsOf([link('c', ['north']), link('d', ['coast'], 'brume')])
		const [elsewhere] = overlapsOf([link('a', ['north'], 'capital'), link('b', ['village'], 'capital')])
		expect(second?.id).toBe(first?.id)
		expect(elsewhere?.id).not.toBe(first?.id)
	})
})

import { describe, expect, it } from 'vitest'
import type { Partnership } from '../../../../server/domain/records'
import { harbours } from '../../../fixtures/harbours'
import { overlapsIn } from '../../../fixtures/overlaps'
import { date, partnership } from '../../../fixtures/records'

const link = (id: string, french: string | readonly string[], more: Partial<Partnership> = {}) =>
	partnership(id, typeof french === 'string' ? [french] : french, ['oriel'], { since: date('2000'), ...more })
const overlapOf = (links: readonly Partnership[], asOf = '2020-06-01', whom = 'oriel') =>
	overlapsIn(harbours(links), { asOf, kinds: ['SAME_PARTNER'] }).find(({ partner }) => partner === whom) ??
	null

describe('same partner', () => {
	it('needs two innermost French actors with open links to one partner', () => {
		const overlap = overlapOf([link('a', 'north'), link('b', 'south')])
		expect(overlap).toMatchObject({
			kind: 'SAME_PARTNER',
			partner: 'oriel',
			place: 'oriel',
			certainty: 'ESTABLISHED',
			actors: ['north', 'south'],
			actorCount: 2,
		})
		expect(overlapOf([link('a', 'north')])).toBeNull()
	})

	it('does not count a région that contains the other actor, but names it', () => {
		expect(overlapOf([link('a', 'north'), link('b', 'village')])).toBeNull()
		const overlap = overlapOf([link('a', 'north'), link('b', 'village'), link('c', 'south')])
		expect(overlap).toMatchObject({ actorCount: 2, actors: ['north', 'south', 'village'] })
	})

	it('counts a commune and its own métropole once', () => {
		expect(overlapOf([link('a', 'city'), link('b', 'metropole')])).toBeNull()
		expect(overlapOf([link('a', 'city'), link('b', 'metropole'), link('c', 'village')])?.actorCount).toBe(2)
	})

	it('does not include a university and its own city', () => {
		expect(overlapOf([link('a', 'university'), link('b', 'city')])).toBeNull()
	})

	it('is possible if it needs possible links', () => {
		const overlap = overlapOf([link('a', 'north'), link('b', 'south', { status: 'inconnu' })])
		expect(overlap).toMatchObject({ certainty: 'POSSIBLE', actorCount: 2, possibleActors: ['south'] })
		expect(overlap?.possibleSentence?.key).toBe('samePartner.unconfirmed')
	})

	it('if established, takes n, nature, sectors and severity from established links only', () => {
		const wine = { sectors: ['sector:wine'] }
		const links = [
			link('a', 'north', wine),
			link('b', 'south'),
			link('c', 'isle', { ...wine, status: 'inconnu' }),
		]
		const overlap = overlapOf(links)
		const alone = overlapOf(links.slice(0, 2))
		expect(overlap).toMatchObject({ certainty: 'ESTABLISHED', nature: 'COMPLEMENTARY', actorCount: 2 })
		expect(overlap?.severity).toBe(alone?.severity)
		expect(overlap?.evidence.map((one) => one.certainty)).toEqual(['ESTABLISHED', 'ESTABLISHED', 'POSSIBLE'])
		expect(overlap?.possibleSentence).toMatchObject({
			key: 'samePartner.possible',
			values: { records: 1, countWith: 3, more: true, added: { actors: [{ actor: 'isle' }] } },
		})
	})

	it('competes if two actors share a competing sector', () => {
		const both = (sector: string) =>
			overlapOf([link('a', 'north', { sectors: [sector] }), link('b', 'south', { sectors: [sector] })])
		expect(both('sector:wine')).toMatchObject({ nature: 'COMPETING', sectors: ['sector:wine'] })
		expect(both('sector:water')).toMatchObject({ nature: 'COMPLEMENTARY', sectors: ['sector:water'] })
	})

	it('weighs simultaneity, competition and evidence only', () => {
		const wine = { sectors: ['sector:wine'] }
		const overlap = overlapOf([link('a', 'north', wine), link('b', 'south', { ...wine, status: 'inconnu' })])
		const expected = (0.7 * (0.4 * 0.5 + 0.3 * 0.5 + 0.2 * ((1 + 0.5) / 2))) / 0.9
		expect(overlap?.severity).toBeCloseTo(expected, 12)
		expect(overlap?.factors.map(({ name }) => name)).toEqual([
			'simultaneity',
			'competingSectors',
			'evidence',
			'kind',
		])
	})

	it('has the place of a partner that is an organisation', () => {
		const links = [partnership('a', ['north'], ['embassy']), partnership('b', ['south'], ['embassy'])]
		const overlap = overlapOf(links, '2026-11-26', 'embassy')
		expect(overlap).toMatchObject({ partner: 'embassy', place: 'capital' })
	})

	it('uses the former name of a signatory if all its links agree', () => {
		const named = { namesAtSignature: ['Ancienne Région'] }
		const overlap = overlapOf([link('a', 'north', named), link('b', 'south')])
		const actors = [
			{ actor: 'north', nameOfTheTime: 'Ancienne Région' },
			{ actor: 'south', nameOfTheTime: null },
		]
		expect(overlap?.sentence).toMatchObject({ values: { actors: { actors } } })
	})

	it('keeps its key when its actors change', () => {
		const first = overlapOf([link('a', 'north'), link('b', 'south')])
		expect(overlapOf([link('c', 'isle'), link('d', 'village')])?.id).toBe(first?.id)
	})
})

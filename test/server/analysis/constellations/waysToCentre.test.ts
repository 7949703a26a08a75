/** Why somebody is in a constellation: its way to the centre, step by step. */
import { describe, expect, it } from 'vitest'
import { nearMembers, waysToCentre } from '../../../../server/analysis/constellations/waysToCentre'
import { harbours } from '../../../fixtures/harbours'

describe('the way of a member to the centre', () => {
	it('goes over shared partners and over places, the nearest members first', () => {
		const { places } = harbours([])
		const found = {
			centre: 'oriel',
			actors: ['university', 'city', 'south', 'oriel', 'docks'],
			partners: ['oriel', 'docks'],
			links: [
				{ french: 'university', partner: 'docks', certainty: 'POSSIBLE', records: ['one'] },
				{ french: 'south', partner: 'oriel', certainty: 'ESTABLISHED', records: ['two', 'three'] },
			] as const,
		}
		const step = (to: string, records: string[], certainty: string | null) => ({ to, records, certainty })
		const [docks, oriel] = [step('docks', ['one'], 'POSSIBLE'), step('oriel', [], null)]
		expect(waysToCentre(found, places)).toEqual([
			{ actor: 'south', steps: [step('oriel', ['two', 'three'], 'ESTABLISHED')], isFar: false },
			{ actor: 'university', steps: [docks, oriel], isFar: false },
			{ actor: 'city', steps: [step('university', [], null), docks, oriel], isFar: false },
		])
	})

	it('leaves out the centre itself, and says so where there is none', () => {
		const { places } = harbours([])
		const apart = {
			centre: 'north',
			actors: ['north', 'isle', 'south', 'oriel'],
			partners: ['oriel'],
			links: [
				{ french: 'north', partner: 'oriel', certainty: 'ESTABLISHED', records: ['one'] },
				{ french: 'south', partner: 'oriel', certainty: 'ESTABLISHED', records: ['two'] },
			] as const,
		}
		expect(waysToCentre(apart, places).map(({ actor, steps }) => [actor, steps?.length ?? null])).toEqual([
			['south', 2],
			['isle', null],
		])
	})

	it('takes no collectivité for near because another holds it, unless it is its own city', () => {
		const { places } = harbours([])
		const held = { centre: 'coast', actors: ['coast', 'village', 'oriel'], partners: ['oriel'], links: [] }
		expect(waysToCentre(held, places)).toEqual([{ actor: 'village', steps: null, isFar: true }])
		const city = { ...held, centre: 'metropole', actors: ['metropole', 'city', 'oriel'] }
		expect(waysToCentre(city, places)).toMatchObject([{ actor: 'city', steps: [{ to: 'metropole' }] }])
	})
})

describe('who is near', () => {
	const { places } = harbours([])
	const tie = (french: string, partner: string) =>
		({ french, partner, certainty: 'ESTABLISHED', records: [`${french}-${partner}`] }) as const
	// north – oriel – south – capital – isle – brume: one step from north to oriel, five to brume.
	const chain = {
		centre: 'north',
		actors: ['isle', 'north', 'south', 'village', 'brume', 'capital', 'oriel'],
		partners: ['brume', 'capital', 'oriel'],
		links: [
			tie('north', 'oriel'),
			tie('south', 'oriel'),
			tie('south', 'capital'),
			tie('isle', 'capital'),
			tie('isle', 'brume'),
		],
	}

	it('is the centre and whoever is three steps from it at most, of both countries, in their order', () => {
		expect(nearMembers(chain, places)).toEqual(['north', 'south', 'capital', 'oriel'])
	})

	it('is a partner of whoever is near, be it a step farther', () => {
		const farther = { ...chain, links: [...chain.links, tie('village', 'capital'), tie('village', 'brume')] }
		expect(nearMembers({ ...farther, centre: 'oriel' }, places)).toEqual([
			'isle',
			'north',
			'south',
			'village',
			'brume',
			'capital',
			'oriel',
		])
	})

	it('is not whoever is four steps away, nor whoever has no way', () => {
		const far = waysToCentre(chain, places).filter(({ isFar }) => isFar)
		expect(far.map(({ actor, steps }) => [actor, steps?.length ?? null])).toEqual([
			['isle', 4],
			['village', null],
		])
	})
})

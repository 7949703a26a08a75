/** Why somebody is in a constellation: its way to the centre, step by step. */
import { describe, expect, it } from 'vitest'
import { waysToCentre } from '../../../server/questions/waysToCentre'
import { harbours } from '../../fixtures/harbours'

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
			{ actor: 'south', steps: [step('oriel', ['two', 'three'], 'ESTABLISHED')] },
			{ actor: 'university', steps: [docks, oriel] },
			{ actor: 'city', steps: [step('university', [], null), docks, oriel] },
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
		expect(waysToCentre(held, places)).toEqual([{ actor: 'village', steps: null }])
		const city = { ...held, centre: 'metropole', actors: ['metropole', 'city', 'oriel'] }
		expect(waysToCentre(city, places)).toMatchObject([{ actor: 'city', steps: [{ to: 'metropole' }] }])
	})
})

/** The path to the centre, which explains why an actor is in a constellation. */
import { describe, expect, it } from 'vitest'
import { type InnerLink, pathsToCentre } from '../../../../server/analysis/constellations/pathsToCentre'
import { harbours } from '../../../fixtures/harbours'

const { geography } = harbours()

interface Tied {
	readonly centre: string
	readonly french: readonly string[]
	readonly partners: readonly string[]
	readonly links: readonly InnerLink[]
}

function reached({ centre, french, partners, links }: Tied) {
	const actors = (ids: readonly string[]) => ids.map((id) => geography.actor(id))
	const members = { centre: geography.actor(centre), french: actors(french), partners: actors(partners) }
	const { paths, near } = pathsToCentre(members, links)
	return { paths, near: [...french, ...partners].filter((id) => near.has(id)) }
}

const NEWS = { lastNews: { text: '2017', approximate: false }, fromMemory: true } as const
const SILENT = { lastNews: null, fromMemory: false } as const

describe('the path of a member to the centre', () => {
	it('uses shared partners and containing places, and the nearest members come first', () => {
		const found: Tied = {
			centre: 'oriel',
			french: ['university', 'city', 'south'],
			partners: ['oriel', 'docks'],
			links: [
				{ french: 'university', partner: 'docks', certainty: 'POSSIBLE', records: ['one'], ...NEWS },
				{ french: 'south', partner: 'oriel', certainty: 'ESTABLISHED', records: ['two', 'three'], ...SILENT },
			],
		}
		const step = (to: string, records: string[], certainty: string | null, news: object = SILENT) => ({
			to,
			records,
			certainty,
			...news,
		})
		const [docks, oriel] = [step('docks', ['one'], 'POSSIBLE', NEWS), step('oriel', [], null)]
		expect(reached(found).paths).toEqual([
			{ actor: 'south', steps: [step('oriel', ['two', 'three'], 'ESTABLISHED')], isFar: false },
			{ actor: 'university', steps: [docks, oriel], isFar: false },
			{ actor: 'city', steps: [step('university', [], null), docks, oriel], isFar: false },
		])
	})

	it('does not use a containing collectivité, unless it is the member’s own city', () => {
		const held: Tied = { centre: 'coast', french: ['coast', 'village'], partners: ['oriel'], links: [] }
		expect(reached(held).paths).toEqual([{ actor: 'village', steps: null, isFar: true }])
		const city = { ...held, centre: 'metropole', french: ['metropole', 'city'] }
		expect(reached(city).paths).toMatchObject([{ actor: 'city', steps: [{ to: 'metropole' }] }])
	})
})

describe('the near members', () => {
	const tie = (french: string, partner: string): InnerLink => ({
		french,
		partner,
		certainty: 'ESTABLISHED',
		records: [`${french}-${partner}`],
		...SILENT,
	})
	// north – oriel – south – capital – isle – brume: one step from north to oriel, five to brume.
	const chain: Tied = {
		centre: 'north',
		french: ['isle', 'north', 'south', 'village'],
		partners: ['brume', 'capital', 'oriel'],
		links: [
			tie('north', 'oriel'),
			tie('south', 'oriel'),
			tie('south', 'capital'),
			tie('isle', 'capital'),
			tie('isle', 'brume'),
		],
	}

	it('are the centre and all within three steps of it, of both countries, in order', () => {
		expect(reached(chain).near).toEqual(['north', 'south', 'capital', 'oriel'])
	})

	it('include the partners of near members, even one step farther', () => {
		const farther = { ...chain, links: [...chain.links, tie('village', 'capital'), tie('village', 'brume')] }
		expect(reached({ ...farther, centre: 'oriel' }).near).toEqual([
			'isle',
			'north',
			'south',
			'village',
			'brume',
			'capital',
			'oriel',
		])
	})
})

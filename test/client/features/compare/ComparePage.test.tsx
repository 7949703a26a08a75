// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ComparePage } from '../../../../client/features/compare/ComparePage'
import { formatPair, parsePair } from '../../../../client/state/comparedPair'
import { mount } from '../../mount'
import { namedTerritory } from '../../namedTerritory'
import { actorsNamed, chooseActor } from '../actorField'

const BREST = 'territory:FR:commune:29019'
const RENNES = 'territory:FR:commune:35238'

const item = (key: string, label: string, ofA: number, ofB: number) => ({
	__typename: 'ComparedItem',
	key,
	evidenceOfATotal: ofA,
	evidenceOfBTotal: ofB,
	actor: null,
	sector: { __typename: 'Sector', code: key, label },
})
const compared = (shared: unknown[] = [], onlyA: unknown[] = [], onlyB: unknown[] = []) => ({
	__typename: 'ComparedItems',
	sharedTotal: shared.length,
	onlyATotal: onlyA.length + 3,
	onlyBTotal: onlyB.length,
	shared,
	onlyA,
	onlyB,
})
const none = (type: string) => ({ __typename: type, totalCount: 0, nodes: [] })
const ANSWERS = {
	ActorName: { actor: namedTerritory(BREST, 'Brest') },
	ComparePage: {
		compare: {
			__typename: 'Comparison',
			sentence: 'Brest et Rennes partagent une filière.',
			a: namedTerritory(BREST, 'Brest'),
			b: namedTerritory(RENNES, 'Rennes'),
			affinity: null,
			pairOverlap: null,
			partners: compared(),
			cities: compared(),
			sectors: compared([item('sea', 'Mer', 2, 1)], [item('wine', 'Vin', 4, 0)]),
			jointTotal: 0,
			nearMissionsTotal: 0,
			nearMissions: [],
			overlaps: none('OverlapConnection'),
			opportunities: none('OpportunityConnection'),
		},
	},
}

describe('Two actors side by side', () => {
	it('are chosen one after the other, and the address keeps them', async () => {
		const { user, address } = mount(<ComparePage />, 'fr', `/comparer?a=${BREST}`, {
			...ANSWERS,
			...actorsNamed({ [BREST]: 'Brest', [RENNES]: 'Rennes' }),
		})
		expect(screen.getByText('Choisissez deux acteurs du même pays.')).toBeTruthy()
		await chooseActor(user, 'Second acteur', 'Rennes')
		expect(address()).toBe(`/comparer?a=${BREST}&b=${RENNES}`)
		await user.click(await screen.findByRole('button', { name: 'Échanger' }))
		expect(address()).toBe(`/comparer?a=${RENNES}&b=${BREST}`)
	})

	it('say whom their measures count, if there are any', async () => {
		const measure = {
			__typename: 'MeasureValue',
			value: 1.4,
			sentence: '1 partenaire en commun : affinité 1,40.',
		}
		const compare = { ...ANSWERS.ComparePage.compare, affinity: measure }
		mount(<ComparePage />, 'fr', `/comparer?a=${BREST}&b=${RENNES}`, {
			...ANSWERS,
			ComparePage: { compare },
		})
		const sentence = await screen.findByText(measure.sentence)
		expect(sentence.previousElementSibling?.textContent).toMatch(/sans les acteurs de leur territoire/)
	})

	it('show what they share and what only one has, with counts of records and of rows left out', async () => {
		mount(<ComparePage />, 'fr', `/comparer?a=${BREST}&b=${RENNES}`, ANSWERS)
		expect(await screen.findByText('Brest et Rennes partagent une filière.')).toBeTruthy()
		const table = screen.getByRole('table', { name: 'Filières' })
		const rows = within(table)
			.getAllByRole('row')
			.slice(1)
			.map((row) => [...row.children].map((cell) => cell.textContent))
		expect(rows).toEqual([
			['Mer', 'aux deux', '2', '1'],
			['Vin', 'Brest seulement', '4', '0'],
		])
		expect(screen.getAllByText('La liste complète en compte 3 de plus.').length).toBeGreaterThan(0)
	})
})

it('an actor is never compared with itself', () => {
	expect(parsePair(`a=${BREST}&b=${BREST}`)).toEqual({ a: BREST, b: null })
	expect(parsePair(new URLSearchParams(formatPair({ a: BREST, b: RENNES })))).toEqual({ a: BREST, b: RENNES })
})

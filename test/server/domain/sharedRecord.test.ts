/** The values that two data sets may state for one territory. */
import { describe, expect, it } from 'vitest'
import { statedDifference } from '../../../server/domain/sharedRecord'
import { names, territory } from '../../fixtures/records'

const held = territory('territory:FR:commune:23096', 'commune', {
	names: { ...names('Guéret'), former: [{ name: 'Waractus', from: null, until: 1200 }] },
	population: 13_000,
	partOf: ['territory:FR:departement:23', 'territory:FR:epci:200034825'],
})
const bare = { ...held, names: names('Guéret'), population: null, partOf: ['territory:FR:departement:23'] }

describe('The row of a territory that another data set holds', () => {
	it('may leave out what a data set that it uses says', () => {
		expect(statedDifference(bare, held, true)).toBeNull()
		expect(statedDifference(held, held, true)).toBeNull()
	})

	it('is refused where its values differ, with both values', () => {
		expect(statedDifference({ ...bare, population: 12_000 }, held, true)).toEqual({
			field: 'population',
			ours: '12000',
			theirs: '13000',
		})
		const elsewhere = { ...bare, partOf: ['territory:FR:departement:87'] }
		expect(statedDifference(elsewhere, held, true)).toMatchObject({ field: 'parentCode' })
		expect(statedDifference({ ...held, names: names('Gueret') }, held, true)).toMatchObject({
			field: 'nameFr',
			ours: '"Gueret"',
			theirs: '"Guéret"',
		})
	})

	it('agrees whether or not either name was told apart from a namesake', () => {
		const plain = { ...bare, names: names('Saint-Denis') }
		const told = { ...bare, names: { ...names('Saint-Denis (La Réunion)'), aliases: ['Saint-Denis'] } }
		for (const isUsed of [true, false]) {
			expect(statedDifference(plain, told, isUsed)).toBeNull()
			expect(statedDifference(told, plain, isUsed)).toBeNull()
		}
		const other = { ...bare, names: names('Saint-Denys') }
		expect(statedDifference(other, told, true)).toEqual({
			field: 'nameFr',
			ours: '"Saint-Denys"',
			theirs: '"Saint-Denis"',
		})
	})

	it('agrees with a name that older code stored with straight apostrophes', () => {
		const older = { ...bare, names: { ...names("Val-d'Oise"), aliases: ["Pays d'en haut"] } }
		const now = { ...bare, names: { ...names('Val-d’Oise'), aliases: ['Pays d’en haut'] } }
		expect(statedDifference(now, older, true)).toBeNull()
		expect(statedDifference(older, now, false)).toBeNull()
	})

	it('has to state every value if it does not use the other data set', () => {
		const withoutFormerName = { ...held, names: names('Guéret') }
		expect(statedDifference(withoutFormerName, held, false)).toEqual({
			field: 'former',
			ours: 'nothing',
			theirs: '"Waractus" (until 1200)',
		})
		expect(statedDifference({ ...held, population: null }, held, false)).not.toBeNull()
		expect(statedDifference(held, held, false)).toBeNull()
	})

	it('agrees in any order of former names, and differs by their years', () => {
		const former = [
			{ name: 'Waractus', from: null, until: 1200 },
			{ name: 'Garait', from: 1200, until: 1500 },
		]
		const named = (some: typeof former) => ({ ...held, names: { ...names('Guéret'), former: some } })
		expect(statedDifference(named(former), named([...former].reverse()), false)).toBeNull()
		const later = former.map((one) => ({ ...one, until: 1600 }))
		expect(statedDifference(named(later), named(former), false)).toEqual({
			field: 'former',
			ours: '"Garait" (from 1200 until 1600), "Waractus" (until 1600)',
			theirs: '"Garait" (from 1200 until 1500), "Waractus" (until 1200)',
		})
	})
})

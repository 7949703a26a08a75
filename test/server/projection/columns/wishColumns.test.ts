import { describe, expect, it } from 'vitest'
import { objectNumber } from '../../../../server/projection/columns/wishColumns'
import { harbours } from '../../../fixtures/harbours'
import { date, wish } from '../../../fixtures/records'

const PARTNER = objectNumber('partner')
const projection = () =>
	harbours([
		wish('sought', 'north', { what: 'partner', place: 'docks', since: date('2019-05-01') }),
		wish('offered', 'south', { what: 'partner', direction: 'OFFERS', place: null, other: 'north' }),
		wish('bureau', 'north', { what: 'office', place: 'littoral', status: 'withdrawn' }),
	])

describe('wishes in columns', () => {
	it('stand under what they are about, whose they are, and the province that they name', () => {
		const { wishes, actors } = projection().columns
		const ids = (rows: readonly number[]) => rows.map((row) => wishes.recordAt(row).id)
		expect(ids(wishes.byObject.at(PARTNER))).toEqual(['offered', 'sought'])
		expect(ids(wishes.byActor.at(actors.numbers.of('north')))).toEqual(['bureau', 'sought'])
		expect(ids(wishes.byProvince.at(actors.numbers.of('littoral')))).toEqual(['bureau', 'sought'])
	})

	it('are open from their start on, and never once they are withdrawn', () => {
		const { wishes } = projection().columns
		const days = (id: string) => {
			const row = wishes.rowOf(id) ?? -1
			return { from: wishes.openFrom[row] ?? 0, until: wishes.openUntil[row] ?? 0 }
		}
		expect(days('sought').from).toBe(18_017)
		expect(days('sought').until).toBeGreaterThan(100_000)
		expect(days('bureau').from).toBeGreaterThan(days('bureau').until)
	})

	it('change the list of what they are about and no other', () => {
		const graph = projection()
		const { wishes } = graph.columns
		const lists = () => [PARTNER, objectNumber('office')].map((what) => wishes.byObject.at(what))
		const [partners, offices] = lists()
		const changed = wish('sought', 'north', { what: 'partner', place: 'oriel', version: 2 })
		graph.apply({ seq: 1, kind: 'Wish', id: 'sought', after: changed })
		const [partnersNow, officesNow] = lists()
		expect(partnersNow).not.toBe(partners)
		expect(partnersNow?.map((row) => wishes.recordAt(row))).toContain(changed)
		expect(officesNow).toBe(offices)
	})
})

describe('actors in columns', () => {
	it('stand at home or not, with the inhabitants of their place', () => {
		const { actors } = harbours().columns
		const isAtHome = (id: string) => actors.isAtHome(actors.numbers.of(id))
		expect(['north', 'university', 'their-consulate', 'oriel', 'nobody'].map(isAtHome)).toEqual([
			true,
			true,
			true,
			false,
			false,
		])
		expect(actors.inhabitantsOf(actors.numbers.of('nobody'))).toBe(Number.POSITIVE_INFINITY)
	})
})

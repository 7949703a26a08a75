import { describe, expect, it } from 'vitest'
import { NOBODY } from '../../../../server/analysis/opportunities/definition'
import { LinkedActors } from '../../../../server/analysis/opportunities/linkedActors'
import { harbours } from '../../../fixtures/harbours'
import { partnership } from '../../../fixtures/records'

type Link = readonly [readonly string[], readonly string[]]

/** Those of the régions and their places who have these links, with partners other than the capital. */
function linked(...links: readonly Link[]) {
	const { columns } = harbours(links.map(([ours, theirs], at) => partnership(`link-${at}`, ours, theirs)))
	const { actors } = columns
	const found = new LinkedActors(columns.links.inOrder(), columns, {
		isParty: (actor) => actors.isTerritory(actor),
		isPartner: (partner) => actors.id(partner) !== 'capital',
	})
	const ids = (numbers: readonly number[]) => numbers.map((actor) => actors.id(actor))
	const common = found.common()
	return {
		found,
		actors: ids(found.actors()),
		partners: ids(found.partners()),
		common: common === NOBODY ? null : actors.id(common),
		number: (id: string) => actors.numbers.of(id),
	}
}

describe('actors who have links in one place', () => {
	it('are those of the sort that counts, with their partners there, each once and in order', () => {
		const { actors, partners } = linked(
			[['south', 'university'], ['oriel']],
			[
				['north', 'south'],
				['brume', 'capital'],
			],
		)
		expect(actors).toEqual(['north', 'south'])
		expect(partners).toEqual(['brume', 'oriel'])
	})

	it('are one where they are of one act or of one bloc local, also through who is added', () => {
		expect(linked([['north'], ['oriel']], [['south'], ['oriel']]).found.count()).toBe(2)
		expect(linked([['north', 'south'], ['oriel']]).found.count()).toBe(1)
		expect(linked([['city'], ['oriel']], [['metropole'], ['brume']]).found.count()).toBe(1)
		const { found, number } = linked([['city'], ['oriel']])
		expect(found.count([number('metropole')])).toBe(1)
		expect(found.count([number('south')])).toBe(2)
	})

	it('have a partner in common that two of them have who are not one, were it by another act', () => {
		expect(linked([['north'], ['oriel']], [['south'], ['oriel']]).common).toBe('oriel')
		expect(linked([['north'], ['oriel']], [['south'], ['brume']]).common).toBeNull()
		expect(linked([['north'], ['capital']], [['south'], ['capital']]).common).toBeNull()
		expect(
			linked([['north'], ['oriel']], [['south'], ['oriel']], [['north', 'south'], ['brume']]).common,
		).toBeNull()
	})
})

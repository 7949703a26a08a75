import { describe, expect, it } from 'vitest'
import {
	commonPartner,
	countLinked,
	linkedActors,
	linkedPartners,
	localLinks,
} from '../../../../server/analysis/opportunities/linkedActors'
import { sortedById } from '../../../../server/snapshot/geography'
import { harbours } from '../../../fixtures/harbours'
import { partnership } from '../../../fixtures/records'

type Link = readonly [readonly string[], readonly string[]]

/** Those of the régions and their places who have these links, with partners other than the capital. */
function linked(...links: readonly Link[]) {
	const { geography, partnerships } = harbours(
		links.map(([ours, theirs], at) => partnership(`link-${at}`, ours, theirs)),
	)
	const there = localLinks(
		sortedById([...partnerships.values()]),
		({ isTerritory }) => isTerritory,
		({ id }) => id !== 'capital',
	)
	return {
		actors: linkedActors(there).map(({ id }) => id),
		partners: linkedPartners(there).map(({ id }) => id),
		common: commonPartner(there)?.id ?? null,
		countWith: (...more: readonly string[]) =>
			countLinked(
				there,
				more.map((id) => geography.actor(id)),
			),
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
		expect(linked([['north'], ['oriel']], [['south'], ['oriel']]).countWith()).toBe(2)
		expect(linked([['north', 'south'], ['oriel']]).countWith()).toBe(1)
		expect(linked([['city'], ['oriel']], [['metropole'], ['brume']]).countWith()).toBe(1)
		expect(linked([['city'], ['oriel']]).countWith('metropole')).toBe(1)
		expect(linked([['city'], ['oriel']]).countWith('south')).toBe(2)
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

import { describe, expect, it } from 'vitest'
import { contactsFor } from '../../../../server/analysis/overlaps/contacts'
import { harbours } from '../../../fixtures/harbours'
import { organisation } from '../../../fixtures/records'

describe('whom to call', () => {
	it('is the consulate that serves the province, then the embassy there, then CUF', () => {
		expect(contactsFor(harbours(), 'docks')).toEqual(['consulate', 'embassy', 'organisation:o-cuf'])
	})

	it('is the embassy first where no consulate serves the province', () => {
		expect(contactsFor(harbours(), 'capital')).toEqual(['embassy', 'organisation:o-cuf'])
	})

	it('in France are the posts of the other country there', () => {
		expect(contactsFor(harbours(), 'city')).toEqual([
			'their-consulate',
			'their-embassy',
			'organisation:o-cuf',
		])
	})

	it('is no consulate that has closed', () => {
		const closed = organisation('consulate', 'consulate', 'oriel', {
			jurisdiction: ['littoral'],
			status: 'ferme',
			version: 2,
		})
		expect(contactsFor(harbours([closed]), 'oriel')).toEqual(['embassy', 'organisation:o-cuf'])
	})

	it('is no consulate that closes once it has been asked for', () => {
		const projection = harbours()
		expect(contactsFor(projection, 'oriel')).toContain('consulate')
		const known = projection.organisations.get('consulate')
		if (!known) throw new Error('Expected a consulate in the fixture.')
		projection.load({ ...known, status: 'ferme', version: known.version + 1 })
		expect(contactsFor(projection, 'oriel')).not.toContain('consulate')
	})
})

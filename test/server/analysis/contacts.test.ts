import { describe, expect, it } from 'vitest'
import { contactsFor } from '../../../server/analysis/contacts'
import { harbours } from '../../fixtures/harbours'
import { organisation } from '../../fixtures/records'

const contactsAt = (place: string, snapshot = harbours()) =>
	contactsFor(snapshot.geography.actor(place), snapshot.geography)

describe('the contacts for a place', () => {
	it('are the consulate of its province, rather than the embassy, then CUF', () => {
		expect(contactsAt('docks')).toEqual(['consulate', 'organisation:o-cuf'])
	})

	it('are the embassy if no consulate serves its province', () => {
		expect(contactsAt('capital')).toEqual(['embassy', 'organisation:o-cuf'])
	})

	it('are in France the posts of the other country there', () => {
		expect(contactsAt('city')).toEqual(['their-consulate', 'organisation:o-cuf'])
	})

	it('include a consulate in that place, even outside its district', () => {
		const other = organisation('consulate', 'consulate', 'brume', { jurisdiction: ['marches'], version: 2 })
		for (const place of ['brume', 'littoral'])
			expect(contactsAt(place, harbours([other]))).toEqual(['consulate', 'organisation:o-cuf'])
		expect(contactsAt('oriel', harbours([other]))).toEqual(['embassy', 'organisation:o-cuf'])
	})

	it('exclude a closed consulate', () => {
		const closed = organisation('consulate', 'consulate', 'oriel', {
			jurisdiction: ['littoral'],
			status: 'ferme',
			version: 2,
		})
		expect(contactsAt('oriel', harbours([closed]))).toEqual(['embassy', 'organisation:o-cuf'])
	})
})

import { describe, expect, it } from 'vitest'
import { contactsFor } from '../../../server/analysis/contacts'
import { harbours } from '../../fixtures/harbours'
import { organisation } from '../../fixtures/records'

const contactsAt = (place: string, snapshot = harbours()) =>
	contactsFor(snapshot.geography.actor(place), snapshot.geography)

describe('whom to call', () => {
	it('is the consulate that serves the province, without the embassy, then CUF', () => {
		expect(contactsAt('docks')).toEqual(['consulate', 'organisation:o-cuf'])
	})

	it('is the embassy where no consulate serves the province', () => {
		expect(contactsAt('capital')).toEqual(['embassy', 'organisation:o-cuf'])
	})

	it('in France are the posts of the other country there', () => {
		expect(contactsAt('city')).toEqual(['their-consulate', 'organisation:o-cuf'])
	})

	it('is also the consulate that stands there, whatever its district', () => {
		const other = organisation('consulate', 'consulate', 'brume', { jurisdiction: ['marches'], version: 2 })
		for (const place of ['brume', 'littoral'])
			expect(contactsAt(place, harbours([other]))).toEqual(['consulate', 'organisation:o-cuf'])
		expect(contactsAt('oriel', harbours([other]))).toEqual(['embassy', 'organisation:o-cuf'])
	})

	it('is no consulate that has closed', () => {
		const closed = organisation('consulate', 'consulate', 'oriel', {
			jurisdiction: ['littoral'],
			status: 'ferme',
			version: 2,
		})
		expect(contactsAt('oriel', harbours([closed]))).toEqual(['embassy', 'organisation:o-cuf'])
	})
})

import { describe, expect, it } from 'vitest'
import { defaultParameters } from '../../../../server/analysis/overlaps/parameters'
import { jointPartners } from '../../../../server/analysis/precheck/jointPartners'
import { whoElseGoes } from '../../../../server/analysis/precheck/whoElseGoes'
import type { GraphRecord } from '../../../../server/domain/records'
import { harbours } from '../../../fixtures/harbours'
import { date, mission, organisation, partnership, wish } from '../../../fixtures/records'
import { draftIn } from './draftIn'

const PARAMETERS = defaultParameters('2027-01-01')

function partners(records: readonly GraphRecord[], more: { readonly actor?: string } = {}) {
	const snapshot = harbours(records)
	const draft = draftIn(snapshot, '2027-05-10..2027-05-14', {
		sectors: ['sector:water', 'sector:wine'],
		...more,
	})
	const { others } = whoElseGoes(snapshot, draft, snapshot.geography.actor('oriel'), PARAMETERS)
	return jointPartners(snapshot, draft, others, PARAMETERS)
}
const named = (...given: Parameters<typeof partners>) =>
	partners(...given).map(({ reason, actor }) => `${reason} ${actor}`)

const open = { since: date('2010') }
const seeks = wish('wish:1', 'isle', { what: 'joint-mission', place: 'littoral' })
const goes = mission('mission:1', 'south', 'oriel', '2027-05-01..2027-05-11')
const link = partnership('partnership:1', ['village'], ['docks'], { ...open, sectors: ['sector:water'] })

describe('partners for a joint mission', () => {
	it('are actors who seek one there, who go there, or who have an open link in a sector of the draft', () => {
		expect(named([link, goes, seeks])).toEqual(['SEEKS isle', 'GOES south', 'LINKED village'])
	})

	it('appear once, for their best reason', () => {
		const records = [seeks, mission('mission:2', 'isle', 'oriel', '2027-05-11')]
		expect(named(records)).toEqual(['SEEKS isle'])
	})

	it('exclude the actor itself and those that count as one with it', () => {
		const own = partnership('partnership:2', ['north', 'metropole'], ['oriel'], {
			...open,
			sectors: ['sector:water'],
		})
		expect(named([own], { actor: 'metropole' })).toEqual(['LINKED north'])
		expect(named([{ ...own, frenchActors: ['city'] }], { actor: 'metropole' })).toEqual([])
	})

	it('ignore links that are closed, elsewhere or in other sectors', () => {
		const links = [
			{ ...link, status: 'ferme' as const },
			{ ...link, id: 'partnership:3', partnerActors: ['capital'] },
			{ ...link, id: 'partnership:4', sectors: ['sector:tourism'] },
		]
		expect(links.flatMap((one) => named([one]))).toEqual([])
	})

	it('ignore wishes for other places or things, and past ones', () => {
		const wishes = [
			{ ...seeks, place: 'capital' },
			{ ...seeks, until: date('2026') },
			{ ...seeks, what: 'office' as const },
			{ ...seeks, direction: 'OFFERS' as const },
		]
		expect(wishes.flatMap((one) => named([one]))).toEqual([])
	})

	it('are sorted by shared sectors, and mark the competing ones', () => {
		const both = partnership('partnership:5', ['university'], ['their-university'], {
			...open,
			sectors: ['sector:water', 'sector:wine'],
		})
		const hosted = organisation('their-university', 'university', 'oriel', { country: 'VM' })
		const found = partners([link, both, hosted])
		expect(found.map(({ actor }) => actor)).toEqual(['university', 'village'])
		expect(found[0]?.sentence).toMatchObject({
			key: 'precheck.partner.LINKED',
			values: { competing: 'some', rivals: { sectors: ['sector:wine'] } },
		})
		expect(found[1]?.sentence.values).toMatchObject({ competing: 'none', shared: true })
	})
})

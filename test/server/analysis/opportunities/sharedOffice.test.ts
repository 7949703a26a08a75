import { describe, expect, it } from 'vitest'
import type { CriterionName } from '../../../../schema/criteria'
import { jaccardDistance } from '../../../../server/analysis/opportunities/criteria'
import type { Opportunity } from '../../../../server/analysis/result'
import type { GraphRecord, Office, Partnership, Wish } from '../../../../server/domain/records'
import { date, mission, office, organisation, partnership, territory, wish } from '../../../fixtures/records'
import { type Asked, foundOf } from './kinds'

const bureau = (more: Partial<Office> = {}, id = 'bureau', owner = 'north') =>
	office(id, owner, 'oriel', { since: date('2006'), ...more })
const seeks = (actor: string, place: string | null, more: Partial<Wish> = {}) =>
	wish(`wish-of-${actor}`, actor, { place, ...more })
const offers = (more: Partial<Wish> = {}) =>
	wish('offer', 'north', { direction: 'OFFERS', office: 'bureau', ...more })
const link = (actor: string, more: Partial<Partnership> = {}) =>
	partnership(`link-of-${actor}`, [actor], ['oriel'], { since: date('2000'), ...more })

const found = (records: readonly GraphRecord[], more: Partial<Asked> = {}) =>
	foundOf('SHARED_OFFICE', records, more)
const only = (records: readonly GraphRecord[], more: Partial<Asked> = {}) => {
	const [first, second] = found(records, more)
	if (!first || second) throw new Error('expected one opportunity')
	return first
}
const score = ({ criteria }: Opportunity, name: CriterionName) =>
	criteria.find((criterion) => criterion.name === name)?.score

describe('a shared office', () => {
	it('joins the owner of an office that is not closed and a guest that seeks one in its city', () => {
		expect(only([bureau(), seeks('south', 'oriel')])).toMatchObject({
			kind: 'SHARED_OFFICE',
			host: 'north',
			guest: 'south',
			actors: ['north', 'south'],
			place: 'oriel',
			office: 'bureau',
			unasked: false,
		})
		expect(found([bureau({ status: 'ferme' }), seeks('south', 'oriel')])).toEqual([])
		expect(found([bureau({ status: 'projet' }), seeks('south', 'oriel')])).toEqual([])
	})

	it('suits a guest that seeks an office in a district, in another city of the province or in the province', () => {
		expect(score(only([bureau(), seeks('south', 'docks')]), 'affinity')).toBe(1)
		expect(score(only([bureau(), seeks('south', 'brume')]), 'affinity')).toBe(0.6)
		expect(score(only([bureau(), seeks('south', 'littoral')]), 'affinity')).toBe(0.6)
		expect(found([bureau(), seeks('south', 'capital')])).toEqual([])
	})

	it('suits a guest that has an open link in the city, marked as unasked', () => {
		const unasked = only([bureau(), link('south')])
		expect(unasked.unasked).toBe(true)
		expect(score(unasked, 'affinity')).toBe(0.4)
		expect(found([bureau(), link('south', { status: 'prospect' })])).toEqual([])
		expect(found([bureau(), partnership('province', ['south'], ['littoral'])])).toEqual([])
	})

	it('suits a guest with a link to a district or an organisation of the city', () => {
		expect(found([bureau(), partnership('ward', ['south'], ['docks'])])).toHaveLength(1)
		expect(found([bureau(), partnership('body', ['south'], ['consulate'])])).toHaveLength(1)
	})

	it('has no guest of its own bloc local or with an office there', () => {
		expect(found([bureau(), link('north')])).toEqual([])
		expect(found([bureau({}, 'bureau', 'metropole'), link('city')])).toEqual([])
		expect(found([bureau(), bureau({ status: 'inconnu' }, 'other', 'south'), link('south')])).toEqual([])
		expect(found([bureau(), link('city')])).toHaveLength(1)
	})

	it('has a commune and its own métropole as one guest, by the links of both', () => {
		const guest = only([bureau(), link('city'), link('metropole')])
		expect(guest).toMatchObject({ guest: 'city', actors: ['north', 'city', 'metropole'] })
		expect(guest.evidence.map(({ recordId }) => recordId)).toContain('link-of-metropole')
	})

	it('has no guest that is a joint institute in the other country', () => {
		const institute = organisation('institute', 'joint-institute', 'oriel', { country: 'VM' })
		expect(found([bureau(), institute, link('institute')])).toEqual([])
	})

	it('ignores wishes that are met, withdrawn or past, but not those of unknown outcome', () => {
		expect(found([bureau(), seeks('south', 'oriel', { status: 'satisfied' })])).toEqual([])
		expect(found([bureau(), seeks('south', 'oriel', { status: 'withdrawn' })])).toEqual([])
		expect(found([bureau(), seeks('south', 'oriel', { until: date('2019') })])).toEqual([])
		expect(found([bureau(), seeks('south', 'oriel', { status: 'inconnu' })])).toHaveLength(1)
		expect(found([bureau(), seeks('south', 'oriel', { what: 'partner' })])).toEqual([])
	})
})

describe('its score', () => {
	it('weighs five criteria', () => {
		const wine = { sectors: ['sector:wine'] }
		const records = [
			bureau(),
			link('north', wine),
			seeks('town', 'oriel', { sectors: ['sector:tourism'] }),
			offers({ other: 'town' }),
			territory('town', 'commune', { population: 15_000 }),
		]
		const opportunity = only(records)
		expect(opportunity.score).toBeCloseTo(1, 12)
		expect(opportunity.criteria.map(({ weight }) => weight)).toEqual([0.35, 0.25, 0.2, 0.1, 0.1])
	})

	it('is half for time if the office is only possible', () => {
		expect(score(only([bureau(), link('south')]), 'time')).toBe(1)
		expect(score(only([bureau({ status: 'inconnu' }), link('south')]), 'time')).toBe(0.5)
	})

	it('has as complementarity 1 − Jaccard of the competing sectors of both in the province', () => {
		expect(jaccardDistance(['wine', 'tourism'], ['wine'])).toBe(0.5)
		const records = [
			bureau(),
			link('north', { sectors: ['sector:wine', 'sector:tourism', 'sector:water'] }),
			link('south', { sectors: ['sector:wine'] }),
		]
		expect(score(only(records), 'complementarity')).toBe(0.5)
	})

	it('also takes those sectors from wishes and from missions of the last five years in the province', () => {
		const recent = mission('recent', 'south', 'brume', '2016-03', { sectors: ['sector:tourism'] })
		const hosts = [bureau(), link('north', { sectors: ['sector:wine'] })]
		const old = { ...recent, start: date('2014-03') }
		const elsewhere = { ...recent, host: 'capital' }
		const asked = seeks('south', 'oriel', { sectors: ['sector:wine'] })
		expect(score(only([...hosts, link('south'), recent]), 'complementarity')).toBe(1)
		expect(score(only([...hosts, link('south'), old]), 'complementarity')).toBeUndefined()
		expect(score(only([...hosts, link('south'), elsewhere]), 'complementarity')).toBeUndefined()
		expect(
			score(only([...hosts, link('south'), { ...recent, status: 'cancelled' }]), 'complementarity'),
		).toBe(undefined)
		expect(score(only([...hosts, asked]), 'complementarity')).toBe(0)
	})

	it('distributes the weight of complementarity if one side has no competing sector', () => {
		const opportunity = only([
			bureau(),
			seeks('town', 'oriel'),
			territory('town', 'commune', { population: 1 }),
		])
		expect(opportunity.criteria.map(({ name }) => name)).toEqual([
			'affinity',
			'time',
			'feasibility',
			'equity',
		])
		expect(opportunity.score).toBeCloseTo((0.35 + 0.25 + 0.1 * 0.2 + 0.1) / 0.8, 12)
	})

	it('is full for feasibility with an offer to this guest, half with a known capacity, else low', () => {
		const asked = seeks('south', 'oriel')
		expect(score(only([bureau(), asked, offers({ other: 'south' })]), 'feasibility')).toBe(1)
		expect(score(only([bureau(), asked, offers()]), 'feasibility')).toBe(1)
		expect(score(only([bureau(), asked, offers({ other: 'isle' })]), 'feasibility')).toBe(0.2)
		expect(score(only([bureau({ capacity: 3 }), asked]), 'feasibility')).toBe(0.5)
		expect(score(only([bureau(), asked]), 'feasibility')).toBe(0.2)
	})

	it('applies an offer without an office to every office of the owner in that place', () => {
		const asked = seeks('south', 'oriel')
		expect(score(only([bureau(), asked, offers({ office: null, place: 'oriel' })]), 'feasibility')).toBe(1)
		expect(score(only([bureau(), asked, offers({ office: null, place: 'capital' })]), 'feasibility')).toBe(
			0.2,
		)
	})

	it('is higher for guests under 20 000, then under 100 000 inhabitants', () => {
		const equity = (population: number | null) =>
			score(only([bureau(), link('town'), territory('town', 'commune', { population })]), 'equity')
		expect([19_999, 20_000, 99_999, 100_000].map(equity)).toEqual([1, 0.6, 0.6, 0.3])
		expect(equity(null)).toBeUndefined()
	})

	it('comes with what would lower it, and by how much', () => {
		const records = [
			bureau(),
			link('north', { sectors: ['sector:wine'] }),
			seeks('south', 'oriel', { sectors: ['sector:tourism'] }),
			offers({ other: 'south' }),
		]
		const opportunity = only(records)
		expect(opportunity.wouldLower.map(({ key }) => key)).toEqual([
			'sharedOffice.lower.inactive',
			'sharedOffice.lower.offer',
			'sharedOffice.lower.sector',
			'sharedOffice.lower.wishAlone',
			'sharedOffice.lower.closed',
		])
		const withheld = only(records.slice(0, 3))
		expect(opportunity.wouldLower[1]?.values).toEqual({ score: { decimal: withheld.score } })
	})

	it('follows the requested weights', () => {
		const records = [bureau(), seeks('south', 'oriel')]
		const weights = { affinity: 0, time: 0, complementarity: 0, equity: 0 }
		expect(only(records, { weights }).score).toBeCloseTo(0.2, 12)
	})
})

describe('the records that count', () => {
	it('include fictitious ones only on request, and mark their results', () => {
		const records = [bureau(), seeks('south', 'oriel', { scenario: true })]
		expect(found(records)).toEqual([])
		expect(only(records, { includeScenario: true }).scenario).toBe(true)
	})

	it('are only public ones', () => {
		const link1 = [bureau(), link('south')]
		const hidden = [seeks('south', 'oriel', { visibility: 'private' }), offers({ visibility: 'group' })]
		expect(found([...link1, ...hidden])).toEqual(found(link1))
	})
})

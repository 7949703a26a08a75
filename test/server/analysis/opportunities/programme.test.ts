import { describe, expect, it } from 'vitest'
import type { GraphRecord, Partnership } from '../../../../server/domain/records'
import { date, organisation, partnership, wish } from '../../../fixtures/records'
import { foundOf, onlyOf, scoreOf } from './kinds'

const BODIES = [
	organisation('school', 'grande-ecole', 'village'),
	organisation('clinic', 'CHU', 'city'),
	organisation('ward-clinic', 'hospital', 'village'),
	organisation('their-university', 'university', 'oriel', { country: 'VM' }),
	organisation('their-hospital', 'hospital', 'docks', { country: 'VM' }),
]
const link = (actor: string, partner: string, more: Partial<Partnership> = {}) =>
	partnership(`${actor}-${partner}`, [actor], [partner], { since: date('2000'), ...more })
const two = [link('university', 'their-university'), link('school', 'their-university')]

const university = (records: readonly GraphRecord[]) =>
	onlyOf('UNIVERSITY_PROGRAMME', [...BODIES, ...records])
const universities = (records: readonly GraphRecord[]) =>
	foundOf('UNIVERSITY_PROGRAMME', [...BODIES, ...records])

describe('a programme of universities', () => {
	it('is for those with links in one city, districts included', () => {
		expect(university(two)).toMatchObject({ actors: ['school', 'university'], place: 'oriel', unasked: true })
		expect(university([link('university', 'docks'), link('school', 'oriel')]).place).toBe('oriel')
		expect(universities([link('university', 'oriel'), link('school', 'brume')])).toEqual([])
	})

	it('is not for those of one partnership, nor for a hospital', () => {
		const act = partnership('act', ['university', 'school'], ['oriel'], { since: date('2000') })
		expect(universities([act])).toEqual([])
		expect(universities([link('university', 'oriel'), link('clinic', 'oriel')])).toEqual([])
	})

	it('has more affinity with a common partner, and most if one seeks a partner there', () => {
		const apart = [link('university', 'their-university'), link('school', 'oriel')]
		const seeks = wish('wish', 'school', { what: 'partner', place: 'oriel' })
		expect(scoreOf(university(apart), 'affinity')).toBe(0.4)
		expect(scoreOf(university(two), 'affinity')).toBe(0.6)
		expect(scoreOf(university([...two, seeks]), 'affinity')).toBe(1)
		expect(university([...two, seeks]).unasked).toBe(false)
	})

	it('gains from their collectivités with a link in the province', () => {
		expect(scoreOf(university(two), 'complementarity')).toBe(0)
		const ofOne = university([...two, link('city', 'brume')])
		expect(scoreOf(ofOne, 'complementarity')).toBe(0.5)
		expect(ofOne.actors).toEqual(['school', 'university', 'city'])
		expect(scoreOf(university([...two, link('coast', 'brume')]), 'complementarity')).toBe(1)
		expect(scoreOf(university([...two, link('city', 'capital')]), 'complementarity')).toBe(0)
	})
})

describe('a programme of hospitals', () => {
	it('is the same for hospitals only', () => {
		const records = [...BODIES, link('clinic', 'their-hospital'), link('ward-clinic', 'their-hospital')]
		expect(onlyOf('HOSPITAL_PROGRAMME', records)).toMatchObject({
			actors: ['clinic', 'ward-clinic'],
			place: 'oriel',
		})
		expect(foundOf('UNIVERSITY_PROGRAMME', records)).toEqual([])
		expect(foundOf('HOSPITAL_PROGRAMME', [...BODIES, ...two])).toEqual([])
	})
})

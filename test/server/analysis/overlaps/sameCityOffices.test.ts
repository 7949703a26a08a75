import { describe, expect, it } from 'vitest'
import type { Office } from '../../../../server/domain/records'
import { harbours } from '../../../fixtures/harbours'
import { overlapsIn } from '../../../fixtures/overlaps'
import { date, office, organisation } from '../../../fixtures/records'

const bureau = (id: string, owner: string, more: Partial<Office> = {}) =>
	office(id, owner, 'oriel', { since: date('2006'), ...more })
const overlapOf = (offices: readonly Office[], asOf = '2020-06-01') => {
	const snapshot = harbours([...offices, organisation('alliance', 'alliance-francaise', 'city')])
	const found = overlapsIn(snapshot, { asOf, kinds: ['SAME_CITY_OFFICES'] })
	return found.find(({ place }) => place === 'oriel') ?? null
}

describe('offices in the same city', () => {
	it('needs two owners with an open office there, and has no nature', () => {
		expect(overlapOf([bureau('a', 'north'), bureau('b', 'south')])).toMatchObject({
			kind: 'SAME_CITY_OFFICES',
			nature: null,
			place: 'oriel',
			partner: null,
			certainty: 'ESTABLISHED',
			actors: ['north', 'south'],
			actorCount: 2,
			sectors: [],
		})
		expect(overlapOf([bureau('a', 'north'), bureau('b', 'north')])).toBeNull()
	})

	it('excludes posts of the State and Alliances, but not universities', () => {
		expect(overlapOf([bureau('a', 'north'), bureau('b', 'embassy')])).toBeNull()
		expect(overlapOf([bureau('a', 'north'), bureau('b', 'alliance')])).toBeNull()
		expect(overlapOf([bureau('a', 'south'), bureau('b', 'university')])?.actorCount).toBe(2)
	})

	it('weighs simultaneity and evidence only', () => {
		const overlap = overlapOf([bureau('a', 'north'), bureau('b', 'south', { confidence: 'medium' })])
		expect(overlap?.factors.map(({ name }) => name)).toEqual(['simultaneity', 'evidence', 'kind'])
		expect(overlap?.severity).toBeCloseTo((0.7 * (0.4 * 0.5 + 0.2 * 0.8)) / 0.6, 12)
	})

	it('is possible if it needs an office whose activity is unconfirmed', () => {
		const overlap = overlapOf([bureau('a', 'north'), bureau('b', 'south', { status: 'inconnu' })])
		expect(overlap).toMatchObject({ certainty: 'POSSIBLE', possibleActors: ['south'] })
	})
})

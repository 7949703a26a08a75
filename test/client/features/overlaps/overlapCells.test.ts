import { describe, expect, it } from 'vitest'
import {
	type ExportedOverlap,
	OVERLAP_HEADS,
	overlapCells,
} from '../../../../client/features/overlaps/overlapCells'

const OVERLAP: ExportedOverlap = {
	id: 'overlap:1',
	kind: 'SAME_PARTNER',
	nature: 'COMPETING',
	certainty: 'ESTABLISHED',
	when: 'CURRENT',
	title: 'À Wuhan, deux acteurs français ont le même partenaire',
	place: { id: 'wuhan', name: 'Wuhan' },
	partner: { id: 'wuhan', name: 'Wuhan' },
	actors: [
		{ id: 'bordeaux', name: 'Bordeaux' },
		{ id: 'essonne', name: 'Essonne' },
	],
	actorsTotal: 2,
	actorCount: 2,
	sectors: [{ id: 'sector:optics', label: 'Optique' }],
	sectorsTotal: 1,
	period: { start: '2012', end: null, startApproximate: false, endApproximate: false, text: 'depuis 2012' },
	severity: 0.6123,
	evidenceCount: 3,
	scenario: false,
}
const cells = (overlap: ExportedOverlap) => {
	const row = overlapCells(overlap, (id) => `https://example.org/croisements/${id}`)
	return Object.fromEntries(OVERLAP_HEADS.map((head, index) => [head, row[index]]))
}

describe('An overlap in a file', () => {
	it('has a cell under each head', () => {
		expect(overlapCells(OVERLAP, String)).toHaveLength(OVERLAP_HEADS.length)
		expect(cells(OVERLAP)).toMatchObject({
			kind: 'SAME_PARTNER',
			certainty: 'ESTABLISHED',
			place: 'Wuhan',
			actors: 'Bordeaux | Essonne',
			actor_count: 2,
			sectors: 'Optique',
			start: '2012',
			end: null,
			intensity: 0.61,
			records: 3,
			page: 'https://example.org/croisements/overlap:1',
		})
	})

	it('says how many names it leaves out, and that it is invented', () => {
		const many = { ...OVERLAP, actorsTotal: 64, scenario: true, place: null }
		expect(cells(many)).toMatchObject({
			actors: 'Bordeaux | Essonne | +62',
			fictitious: 'fictitious',
			place: null,
		})
	})
})

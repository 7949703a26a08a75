import { describe, expect, it } from 'vitest'
import {
	type ExportedOpportunity,
	OPPORTUNITY_HEADS,
	opportunityCells,
} from '../../../../client/features/opportunities/opportunityCells'

const OPPORTUNITY: ExportedOpportunity = {
	id: 'opportunity:1',
	kind: 'SHARED_OFFICE',
	score: 0.9312,
	title: 'À Qingdao, le bureau des Pays de la Loire pourrait accueillir les Vosges',
	actors: [
		{ id: 'loire', name: 'Pays de la Loire' },
		{ id: 'vosges', name: 'Vosges' },
	],
	actorsTotal: 2,
	host: { id: 'loire', name: 'Pays de la Loire' },
	guest: { id: 'vosges', name: 'Vosges' },
	place: { id: 'qingdao', name: 'Qingdao' },
	sectors: [],
	sectorsTotal: 0,
	unasked: false,
	wouldLower: ['Si le bureau ferme.', 'Si le souhait tombe.'],
	evidenceCount: 4,
	scenario: false,
}
const cells = (found: ExportedOpportunity) => {
	const row = opportunityCells(found, (id) => `https://example.org/${id}`)
	return Object.fromEntries(OPPORTUNITY_HEADS.map((head, index) => [head, row[index]]))
}

describe('An opportunity in a file', () => {
	it('has a cell under each head', () => {
		expect(opportunityCells(OPPORTUNITY, String)).toHaveLength(OPPORTUNITY_HEADS.length)
		expect(cells(OPPORTUNITY)).toMatchObject({
			score: 0.93,
			actors: 'Pays de la Loire | Vosges',
			host: 'Pays de la Loire',
			guest: 'Vosges',
			place: 'Qingdao',
			sectors: '',
			asked_for: 'yes',
			would_lower: 'Si le bureau ferme. | Si le souhait tombe.',
			records: 4,
			page: 'https://example.org/opportunity:1',
		})
	})

	it('leaves empty who is on a par, and says that nobody asked', () => {
		const onPar = { ...OPPORTUNITY, host: null, guest: null, unasked: true, actorsTotal: 5 }
		expect(cells(onPar)).toMatchObject({ host: null, guest: null, asked_for: 'no' })
		expect(cells(onPar).actors).toMatch(/\| \+3$/)
	})
})

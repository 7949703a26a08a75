import { describe, expect, it } from 'vitest'
import {
	type ExportedOpportunity,
	OPPORTUNITY_COLUMNS,
} from '../../../../client/features/opportunities/OpportunityExport'
import { wordsOfRow } from '../../export/wordsOfRow'

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
	lastNews: '2017-01-31',
	evidenceCount: 4,
	fromMemoryCount: 0,
	scenario: false,
}
const cells = (found: ExportedOpportunity) => wordsOfRow(OPPORTUNITY_COLUMNS, found)

describe('An opportunity in a file', () => {
	it('uses the words of the screen under each heading', () => {
		expect(cells(OPPORTUNITY)).toEqual({
			'Types de pistes': 'Bureau partagé',
			Résumé: 'À Qingdao, le bureau des Pays de la Loire pourrait accueillir les Vosges',
			'Score (de 0 à 1)': 0.93,
			Acteurs: 'Pays de la Loire | Vosges',
			'Pourrait accueillir': 'Pays de la Loire',
			'Pourrait être accueilli': 'Vosges',
			Lieu: 'Qingdao',
			Filières: '',
			'Demandé par quelqu’un': 'oui',
			'Ce qui ferait baisser le score': 'Si le bureau ferme. | Si le souhait tombe.',
			'Dernière trace': '2017-01-31',
			'Mentions de mémoire, à vérifier': 0,
			'Nombre de preuves': 4,
			Données: 'réelles',
			Page: 'https://example.org/opportunity:1',
			Identifiant: 'opportunity:1',
		})
	})

	it('leaves equals empty, and says that nobody was consulted', () => {
		const onPar = { ...OPPORTUNITY, host: null, guest: null, unasked: true, actorsTotal: 5 }
		expect(cells(onPar)).toMatchObject({
			'Pourrait accueillir': null,
			'Pourrait être accueilli': null,
			'Demandé par quelqu’un': 'non',
		})
		expect(cells(onPar).Acteurs).toMatch(/\| \+3$/)
	})
})

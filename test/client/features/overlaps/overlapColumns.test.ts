import { describe, expect, it } from 'vitest'
import { type ExportedOverlap, OVERLAP_COLUMNS } from '../../../../client/features/overlaps/overlapColumns'
import { wordsOfRow } from '../../export/wordsOfRow'

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
	severityLevel: 'HIGH',
	lastNews: '2017-05',
	evidenceCount: 4,
	fromMemoryCount: 1,
	scenario: false,
}
const cells = (overlap: ExportedOverlap) => wordsOfRow(OVERLAP_COLUMNS, overlap)

describe('An overlap in a file', () => {
	it('uses the words of the screen under each heading', () => {
		expect(cells(OVERLAP)).toEqual({
			'Type de croisement': 'Partenaire partagé',
			Résumé: 'À Wuhan, deux acteurs français ont le même partenaire',
			Lieu: 'Wuhan',
			Partenaire: 'Wuhan',
			Acteurs: 'Bordeaux | Essonne',
			'Nombre d’acteurs': 2,
			Filières: 'Optique',
			'Nature du croisement': 'filières concurrentes',
			Quand: 'En cours',
			Début: '2012',
			Fin: null,
			Certitude: 'établi',
			Intensité: 'intensité forte',
			'Intensité (de 0 à 1)': 0.61,
			'Dernière trace': '2017-05',
			'Mentions de mémoire, à vérifier': 1,
			'Nombre de preuves': 3,
			Données: 'réelles',
			Page: 'https://example.org/overlap:1',
			Identifiant: 'overlap:1',
		})
	})

	it('counts the names it leaves out, marks fictitious data, and leaves out an absent nature', () => {
		const many = { ...OVERLAP, actorsTotal: 64, scenario: true, place: null, nature: null }
		expect(cells(many)).toMatchObject({
			Acteurs: 'Bordeaux | Essonne | +62',
			Données: 'scénario fictif',
			Lieu: null,
			'Nature du croisement': null,
		})
	})
})

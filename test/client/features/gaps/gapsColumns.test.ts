import { describe, expect, it } from 'vitest'
import {
	type ExportedPlace,
	type ExportedWish,
	PLACE_COLUMNS,
	WISH_COLUMNS,
} from '../../../../client/features/gaps/GapExports'
import { wordsOfRow } from '../../export/wordsOfRow'

const WATER = { id: 'sector:water', code: 'water', label: 'Eau', family: 'COMPLEMENTARY' as const }

describe('A wish in a file', () => {
	it('uses the words of the screen, with the page of its record', () => {
		const wish: ExportedWish = {
			sentence: 'Auch cherche un partenaire.',
			wish: {
				id: 'wish:1',
				lastNews: '2017-01-31',
				fromMemory: true,
				scenario: true,
				whatName: 'un partenaire',
				actor: { id: 'auch', name: 'Auch' },
				sectors: [WATER],
			},
		}
		expect(wordsOfRow(WISH_COLUMNS, wish)).toEqual({
			Résumé: 'Auch cherche un partenaire.',
			Acteur: 'Auch',
			'Objet du souhait': 'un partenaire',
			Filières: 'Eau',
			'Dernière trace': '2017-01-31',
			'De mémoire': 'de mémoire, à vérifier',
			Données: 'scénario fictif',
			Page: 'https://example.org/wish:1',
			Identifiant: 'wish:1',
		})
	})
})

describe('A place that depends on one actor, in a file', () => {
	const place: ExportedPlace = {
		id: 'hebei',
		place: { id: 'hebei', name: 'Hebei' },
		actors: [{ id: 'auch', name: 'Auch' }],
		actorsTotal: 3,
		sentence: 'Auch tient 80 % de ce qui est recensé.',
		share: 0.803,
		records: 12,
		evidenceCount: 9,
		fromMemoryCount: 1,
		lastNews: '2017-05',
		scenario: false,
	}

	it('has its share and its counts', () => {
		expect(wordsOfRow(PLACE_COLUMNS, place)).toMatchObject({
			Territoire: 'Hebei',
			Acteurs: 'Auch | +2',
			Résumé: 'Auch tient 80 % de ce qui est recensé.',
			'Part (de 0 à 1)': 0.8,
			'Fiches de tous': 12,
			'Dernière trace': '2017-05',
			'Nombre de preuves': 8,
			'Mentions de mémoire, à vérifier': 1,
		})
	})

	it('has only its counts if it has too few records for a share, as on the screen', () => {
		expect(wordsOfRow(PLACE_COLUMNS, { ...place, records: 9 })).toMatchObject({
			Résumé: null,
			'Part (de 0 à 1)': null,
			'Fiches de tous': 9,
		})
	})
})

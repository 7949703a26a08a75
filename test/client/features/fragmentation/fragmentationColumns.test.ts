import { describe, expect, it } from 'vitest'
import {
	type ExportedIndex,
	fragmentationColumns,
} from '../../../../client/features/fragmentation/FragmentationExport'
import { wordsOfRow } from '../../export/wordsOfRow'

const SHANGHAI: ExportedIndex = {
	id: 'territory:CN:310000',
	key: 'territory:CN:310000',
	actor: { id: 'territory:CN:310000', name: 'Shanghai' },
	sector: null,
	actorCount: 12,
	effectiveNumber: { value: 8.456, sentence: 'C’est comme si 8,5 acteurs y étaient.' },
	effectiveEstablished: { value: 4.101 },
	coverage: { confirmed: 3 },
	sizes: [
		{ size: 'SMALL', actors: 2 },
		{ size: 'LARGE', actors: 10 },
	],
	evidenceCount: 31,
	scenario: false,
}
const cells = (index: ExportedIndex) => wordsOfRow(fragmentationColumns('CITY'), index)

describe('An index in a file', () => {
	it('uses the words of the screen under each heading', () => {
		expect(cells(SHANGHAI)).toEqual({
			'Compter par': 'Par ville',
			Nom: 'Shanghai',
			Résumé: 'C’est comme si 8,5 acteurs y étaient.',
			'Nombre d’acteurs': 12,
			'Indice : acteurs équivalents': 8.46,
			'Indice par les seules fiches établies': 4.1,
			'Acteurs, moins de 20\u202f000 habitants': 2,
			'Acteurs, de 20\u202f000 à 100\u202f000 habitants': 0,
			'Acteurs, plus de 100\u202f000 habitants': 10,
			'Acteurs, nombre d’habitants non connu': 0,
			'Fiches confirmées depuis un an': 3,
			'Nombre de fiches': 31,
			Données: 'réelles',
			Page: 'https://example.org/territory:CN:310000',
			Identifiant: 'territory:CN:310000',
		})
	})

	it('has no figure without an index, and the sentence says why; it marks fictitious data', () => {
		const none = { value: null, sentence: 'Trop peu d’acteurs pour un indice.' }
		const few = { ...SHANGHAI, effectiveNumber: none, effectiveEstablished: none, scenario: true }
		expect(cells(few)).toMatchObject({
			Résumé: 'Trop peu d’acteurs pour un indice.',
			'Indice : acteurs équivalents': null,
			'Indice par les seules fiches établies': null,
			Données: 'scénario fictif',
		})
	})
})

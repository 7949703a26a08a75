import { describe, expect, it } from 'vitest'
import { nameAtSignature, withAdditionalNames } from '../../../server/import/formerNames'
import type { AdditionalName } from '../../../server/import/readNames'

describe('nameAtSignature', () => {
	it.each([
		['Bordeaux', 'Ville de Bordeaux'],
		['Le Havre', 'Ville du Havre'],
		['La Brède', 'Ville de La Brède'],
		['Issy-les-Moulineaux', "Ville d'Issy-les-Moulineaux"],
		['Bretagne', 'Région Bretagne'],
		['La Réunion', 'Région Réunion'],
		['Vienne', 'Département de la Vienne'],
		["Val-d'Oise", "Département du Val-d'Oise"],
		['Yvelines', 'Département des Yvelines'],
		["CU d'Arras", "Communauté urbaine d'Arras"],
		['CC Moret Seine et Loing', 'Communauté de communes Moret-Seine-et-Loing'],
		['Grenoble-Alpes-Métropole', 'Grenoble-Alpes Métropole'],
		['Saint-Denis', 'Ville de Saint-Denis (La Réunion)'],
	])('treats %s and « %s » as the same name', (today, atSignature) => {
		expect(nameAtSignature(today, atSignature)).toBe(null)
	})

	it.each([
		['Nouvelle-Aquitaine', 'Région Aquitaine'],
		['Centre-Val de Loire', 'Région Centre'],
		['Métropole de Lyon', 'Communauté urbaine de Lyon'],
		['Métropole Rouen Normandie', "CREA (Communauté d'agglomération Rouen-Elbeuf-Austreberthe)"],
		['Annecy', 'Commune d’Annecy-le-Vieux'],
	])('keeps, for %s, the former name « %s »', (today, atSignature) => {
		expect(nameAtSignature(today, atSignature)).toBe(atSignature)
	})

	it('does not take the name of a programme for a former name', () => {
		expect(nameAtSignature('Haute-Savoie', '« Coopération Alpes-Sichuan »')).toBe(null)
	})
})

describe('withMoreNames', () => {
	const former = (name: string, until: number | null): AdditionalName => ({
		row: null,
		territory: 'territory:FR:region:75',
		use: 'former',
		name: { name, from: null, until },
	})

	it('keeps each former name once, preferably with its years', () => {
		const names = {
			fr: 'Nouvelle-Aquitaine',
			en: null,
			zh: null,
			local: null,
			romanisation: null,
			aliases: [],
			former: [],
		}
		const more = [former('Région Aquitaine', 2015), former('Région Aquitaine', null)]
		expect(withAdditionalNames(names, more).former).toEqual([
			{ name: 'Région Aquitaine', from: null, until: 2015 },
		])
	})
})

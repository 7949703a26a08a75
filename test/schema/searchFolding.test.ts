import { describe, expect, it } from 'vitest'
import { foldForSearch } from '../../schema/searchFolding'

describe('Folding for the search', () => {
	it.each([
		["Xi'an", ['xian', 'xi an']],
		['Xi’an', ['xian', 'xi an']],
		['Saint-Étienne', ['saintetienne', 'saint etienne']],
		['Orléans', ['orleans']],
		['Œuvre', ['oeuvre']],
		['Cœur d’Ætna', ['coeur daetna', 'coeur d aetna']],
		['Đà Nẵng', ['da nang']],
		['上海', ['上海']],
		['  Nantes   Métropole ', ['nantes metropole']],
		['A–B—C', ['abc', 'a b c']],
	])('turns « %s » into %j', (text, forms) => {
		expect(foldForSearch(text)).toEqual(forms)
	})

	it('changes nothing of what is folded already', () => {
		for (const form of foldForSearch("L'Haÿ-les-Roses")) expect(foldForSearch(form)).toEqual([form])
	})
})

import { describe, expect, it } from 'vitest'
import { WhomToCall } from '../../../../client/views/screen/WhomToCall'
import { render, wordsOf } from '../../render'

const actor = (name: string, titles: readonly [title: string, sourceType: string][]) => ({
	id: `territory:FR:commune:${name}`,
	kind: 'FRENCH_TERRITORY' as const,
	kindName: 'Commune',
	name,
	nameLanguage: 'fr',
	nameLocal: null,
	localLanguage: null,
	level: 'commune',
	functions: titles.map(([title, type]) => ({
		id: `function:${title}`,
		title,
		sources: [{ id: `source:${type}`, type }],
		event: { period: { start: '2017-01-31' } },
	})),
})

describe('Whom to call', () => {
	it('gives functions, nobody’s attendance, and the day they were noted', () => {
		const actors = [
			actor('Nord', [
				['Chargée de mission', 'minutes'],
				['Directeur', 'general-knowledge'],
			]),
		]
		const words = wordsOf(render(<WhomToCall contacts={[]} actors={actors} />))
		expect(words).toContain('Chargée de mission')
		expect(words).toContain('Directeur · de mémoire, à vérifier')
		expect(words).not.toContain('Chargée de mission ·')
		expect(words).not.toContain('excusé')
		expect(words).toContain('31 janvier 2017')
	})

	it('says nothing of an actor for which nothing is noted, and is left out where nobody is known', () => {
		const known = actor('Nord', [['Directeur', 'minutes']])
		const words = wordsOf(render(<WhomToCall contacts={[]} actors={[known, actor('Sud', [])]} />))
		expect(words).toMatch(/^Qui appeler Nord Directeur Fonctions citées/)
		expect(words).not.toContain('Sud')
		expect(render(<WhomToCall contacts={[]} actors={[actor('Sud', [])]} />)).toBe('')
	})

	it('leads to the profile of a contact, offers no source as a contact, and marks memory', () => {
		const contact = (fromMemory: boolean) => ({
			id: `organisation:${fromMemory}`,
			name: 'Consulat',
			nameLanguage: 'fr',
			kindName: 'consulat',
			fromMemory,
			territory: null,
			sources: [{ id: 'source:page', type: 'press', host: 'example.org' }],
		})
		const callOf = (fromMemory: boolean) =>
			render(<WhomToCall contacts={[contact(fromMemory)]} actors={[]} />)
		expect(wordsOf(callOf(true))).toBe('Qui appeler Consulat consulat de mémoire, à vérifier')
		expect(wordsOf(callOf(false))).toBe('Qui appeler Consulat consulat')
		expect(callOf(false)).toContain('href="/acteurs/organisation:false')
	})
})

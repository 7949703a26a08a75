import { describe, expect, it } from 'vitest'
import { WhomToCall } from '../../../../client/views/screen/WhomToCall'
import { render, wordsOf } from '../../render'

const actor = (name: string, titles: readonly [title: string, presence: string][]) => ({
	id: `territory:FR:commune:${name}`,
	kind: 'FRENCH_TERRITORY' as const,
	kindName: 'Commune',
	name,
	nameLocal: null,
	level: 'commune',
	functions: titles.map(([title, presence]) => ({
		id: `function:${title}`,
		title,
		presence,
		event: { period: { start: '2017-01-31' } },
	})),
})

describe('Whom to call', () => {
	it('gives functions, with who was excused, and the day on which they were noted', () => {
		const actors = [
			actor('Nord', [
				['Chargée de mission', 'attendee'],
				['Directeur', 'excused'],
			]),
		]
		const words = wordsOf(render(<WhomToCall contacts={[]} actors={actors} />))
		expect(words).toContain('Chargée de mission')
		expect(words).toContain('Directeur (excusé)')
		expect(words).toContain('31 janvier 2017')
	})

	it('says of whom nothing is noted', () => {
		const words = wordsOf(render(<WhomToCall contacts={[]} actors={[actor('Sud', []), actor('Est', [])]} />))
		expect(words).toBe('Aucune fonction relevée : Sud, Est.')
	})
})

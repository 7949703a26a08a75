/** Facts of the explorer's timeline: links without a date, unless a test sets other values. */
import type { ShownFact } from '../../../../client/views/timeline/shownFact'

export const fact = (id: string, changes: Partial<ShownFact> = {}): ShownFact => ({
	id,
	lane: 'links',
	group: 'north',
	start: null,
	end: null,
	lastNews: null,
	isClosed: false,
	isSelected: true,
	who: { name: `Qui ${id}`, nameLanguage: 'fr' },
	with: { name: `Avec ${id}`, nameLanguage: 'fr' },
	note: null,
	words: `Fait ${id}`,
	link: `/fiches/${id}`,
	isFictitious: false,
	...changes,
})

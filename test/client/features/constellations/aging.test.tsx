/** The ink and the words for the age of news on the drawing of a constellation and on its paths to the centre. */
import { describe, expect, it } from 'vitest'
import type { ConstellationCard } from '../../../../client/features/constellations/constellationCard'
import { PathsToCentre } from '../../../../client/features/constellations/PathsToCentre'
import { RadialMap } from '../../../../client/features/constellations/RadialMap'
import { TodayProvider } from '../../../../client/state/readingDay'
import { namedTerritory } from '../../namedTerritory'
import { render, wordsOf } from '../../render'

const news = { lastNews: '2012', fromMemory: true }
const card = {
	centre: namedTerritory('centre', 'Quai'),
	collectivites: [namedTerritory('nord', 'Nord'), namedTerritory('sud', 'Sud')],
	universities: [],
	hospitals: [],
	others: [],
	partners: [namedTerritory('centre', 'Quai')],
	links: [
		{ french: 'nord', partner: 'centre', certainty: 'POSSIBLE', records: ['partnership:P1'], ...news },
		{
			french: 'sud',
			partner: 'centre',
			certainty: 'ESTABLISHED',
			records: ['partnership:P2'],
			lastNews: '2026-03',
			fromMemory: false,
		},
	],
	paths: [
		{
			actor: 'nord',
			isFar: false,
			steps: [{ to: 'centre', records: ['partnership:P1'], certainty: 'POSSIBLE', ...news }],
		},
	],
} as unknown as ConstellationCard

const on = (element: React.ReactElement) =>
	render(<TodayProvider value="2026-11-26">{element}</TodayProvider>)

describe('A constellation', () => {
	it('draws a link fainter as its latest news gets older', () => {
		const html = on(<RadialMap card={card} />)
		expect([...html.matchAll(/<line[^>]*data-age="([A-Z]+)"/g)].map(([, age]) => age)).toEqual([
			'SILENT',
			'RECENT',
		])
	})

	it('says how old a step is, and that only memory states it', () => {
		expect(wordsOf(on(<PathsToCentre card={card} />))).toMatch(
			/P1 à confirmer de mémoire, à vérifier · dernière trace\s: 2012/,
		)
	})
})

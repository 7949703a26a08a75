import { describe, expect, it } from 'vitest'
import { LevelsProvider, type PartnerLevel } from '../../../../client/state/levels'
import { GraphLegend } from '../../../../client/views/graph/GraphLegend'
import { render, wordsOf } from '../../render'

const level = (name: string, isCity = false): PartnerLevel => ({ level: name, name, isCity })
const wordsWith = (levels: readonly PartnerLevel[], language: 'fr' | 'zh' = 'fr'): string =>
	wordsOf(
		render(
			<LevelsProvider value={levels}>
				<GraphLegend isOpen />
			</LevelsProvider>,
			language,
		),
	)

describe('The legend', () => {
	it('has the names of the partner country’s levels, above its cities and below', () => {
		const words = wordsWith([level('marche'), level('canton'), level('cité', true), level('quartier')])
		expect(words).toMatch(/Région Marche, canton Département Ville .* Quartier Commune/)
		expect(wordsWith([level('边区'), level('州'), level('城', true)], 'zh')).toContain('边区、州')
	})

	it('leaves out what the country lacks', () => {
		expect(wordsWith([level('préfecture'), level('ville', true)])).toMatch(/Ville Métropole, EPCI Commune/)
		expect(wordsWith([])).toMatch(/^Légende Région Département Ville/)
	})
})

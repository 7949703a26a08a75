import { describe, expect, it } from 'vitest'
import { formatExplorerView, PERSPECTIVES, parseExplorerView } from '../../../client/state/explorerView'
import { viewOfPerspective } from '../../../client/state/perspectives'

const GROUND = {
	actor: 'territory:FR:departement:88',
	day: '2026-11-01',
	widest: { rollUpFrench: 'region', rollUpPartner: 'province' },
}

describe('The perspectives of three users', () => {
	it('each have an address that shows the same view', () => {
		const addresses = PERSPECTIVES.map((one) => {
			const view = viewOfPerspective({ ...GROUND, perspective: one })
			const parameters = formatExplorerView(view, GROUND.widest)
			expect(parseExplorerView(new URLSearchParams(parameters), GROUND.widest)).toEqual(view)
			return parameters
		})
		expect(addresses).toEqual([
			{ chosen: 'territory:FR:departement:88', perspective: 'director' },
			{ links: 'mission', from: '2024', as: 'timeline', perspective: 'coordinator' },
			{ rollUpFrench: 'none', rollUpPartner: 'none', as: 'table', perspective: 'analyst' },
		])
	})

	it('need a collectivité and the day', () => {
		expect(viewOfPerspective({ ...GROUND, perspective: 'director', actor: null }).chosen).toEqual([])
		expect(viewOfPerspective({ ...GROUND, perspective: 'coordinator', day: null }).from).toBeNull()
	})
})

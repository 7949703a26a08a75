import { describe, expect, it } from 'vitest'
import { NoResult } from '../../../../client/views/screen/NoResult'
import { render } from '../../render'

const links = (html: string): Record<string, string> =>
	Object.fromEntries(
		[...html.matchAll(/<a[^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, href = '', words = '']) => [
			words,
			href,
		]),
	)

describe('A missing result', () => {
	it('offers the overlaps and the home page, and keeps the address', () => {
		const html = render(
			<NoResult scenarioLoaded={false} />,
			'fr',
			'/croisements/overlap:none?asOf=2017-01-31',
		)
		expect(links(html)).toEqual({
			'Voir à la date d’aujourd’hui': '/croisements/overlap:none',
			'Voir les croisements': '/croisements?asOf=2017-01-31',
			'Revenir à l’accueil': '/?asOf=2017-01-31',
		})
	})

	it('offers the scenario if one is loaded and hidden, and today only on another day', () => {
		const offered = (address: string) =>
			Object.keys(links(render(<NoResult scenarioLoaded={true} />, 'fr', address)))
		expect(offered('/croisements/overlap:none')).toEqual([
			'Avec le scénario fictif',
			'Voir les croisements',
			'Revenir à l’accueil',
		])
		expect(offered('/croisements/overlap:none?includeScenario=true')).toEqual([
			'Voir les croisements',
			'Revenir à l’accueil',
		])
	})
})

// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CountryChoice } from '../../../client/app/CountryChoice'
import { CountriesProvider, countriesOf, inOtherCountry } from '../../../client/state/countries'
import { NotOnRecord } from '../../../client/views/screen/NotOnRecord'
import type { Language } from '../../../schema/enums'
import { mount } from '../mount'

const CHINA = { code: 'CN', name: 'Chine', isDefault: true }
const VALDORIA = { code: 'XV', name: 'Valdoria', isDefault: false }

function mountAt(address: string, countries = [CHINA, VALDORIA], language: Language = 'fr') {
	const code = new URLSearchParams(address.split('?')[1]).get('country')
	return mount(
		<CountriesProvider value={countriesOf(countries, code)}>
			<CountryChoice />
			<NotOnRecord title="Rien" text="Rien ici." />
		</CountriesProvider>,
		language,
		address,
	)
}

const links = (): Record<string, string | null> =>
	Object.fromEntries(
		[...document.querySelectorAll('#countries a')].map((link) => [
			link.textContent ?? '',
			link.getAttribute('href'),
		]),
	)

describe('The choice of the partner country', () => {
	it('is absent when only one country is loaded', () => {
		mountAt('/', [CHINA])
		expect(screen.queryByRole('navigation')).toBeNull()
		expect(screen.queryByText(/Vous lisez les données d’un pays/)).toBeNull()
	})

	it.each([
		['fr', 'Pays partenaire'],
		['en', 'Partner country'],
		['zh', '伙伴国'],
	] as const)(
		'names the country on screen, and opens, chooses and closes with the keyboard (%s)',
		async (language, words) => {
			const { user, address } = mountAt(`/croisements?lang=${language}&country=XV`, undefined, language)
			const nav = screen.getByRole('navigation', { name: words })
			const button = screen.getByRole('button')
			expect(nav.contains(button)).toBe(true)
			expect(button.textContent).toContain('Valdoria')
			await user.tab()
			await user.keyboard('{Enter}')
			expect(button.getAttribute('aria-expanded')).toBe('true')
			await user.keyboard('{Escape}')
			expect(button.getAttribute('aria-expanded')).toBe('false')
			expect(document.activeElement).toBe(button)
			await user.keyboard('{Enter}')
			await user.tab()
			await user.keyboard('{Enter}')
			expect(address()).toBe(language === 'fr' ? '/croisements' : `/croisements?lang=${language}`)
			expect(button.getAttribute('aria-expanded')).toBe('false')
		},
	)

	it('keeps the screen, the day and all parameters of any country; drops places, sectors and levels', () => {
		mountAt('/croisements?asOf=2017-01-31&kinds=crowding&place=territory:CN:310000&sectors=eau')
		expect(links()).toEqual({
			Chine: '/croisements?asOf=2017-01-31&kinds=crowding',
			Valdoria: '/croisements?country=XV&asOf=2017-01-31&kinds=crowding',
		})
		expect(inOtherCountry('/a-mettre-en-commun', '?weights=time:40').parameters).toEqual({
			weights: 'time:40',
		})
		expect(inOtherCountry('/explorer', '?ids=territory:CN:1,a&rollUpPartner=province').parameters).toEqual({})
	})

	it.each([
		['/croisements/overlap:1', '/?country=XV'],
		['/acteurs/territory:CN:310000', '/?country=XV'],
		['/acteurs/territory:FR:region:52', '/acteurs/territory:FR:region:52?country=XV'],
		['/doublons', '/doublons?country=XV'],
	])('leads from %s to %s: a page that exists in one country only gives way to the home page', (from, to) => {
		mountAt(from)
		expect(links().Valdoria).toBe(to)
	})

	it('is offered when something is not found, since another country may have it', () => {
		mountAt('/fiches/mission:M1?country=XV&lang=fr')
		expect(screen.getByText(/Vous lisez les données d’un pays : Valdoria/)).toBeTruthy()
		const elsewhere = screen.getAllByRole('link', { name: 'Chine' }).at(-1)
		expect(elsewhere?.getAttribute('href')).toBe('/fiches/mission:M1')
	})
})

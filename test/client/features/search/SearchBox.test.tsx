// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SearchBox } from '../../../../client/features/search/SearchBox'
import { CountriesProvider } from '../../../../client/state/countries'
import type { Language } from '../../../../schema/enums'
import { mount } from '../../mount'
import { NEAREST, SHANGHAI } from './someHits'

const GROUP = {
	__typename: 'SuggestionGroup',
	kind: 'ACTORS',
	name: 'Acteurs',
	suggestions: [SHANGHAI],
	suggestionsTotal: 1,
}

const CHINA = { code: 'CN', name: 'Chine', isDefault: true }
const VALDORIA = { code: 'XV', name: 'Valdoria', isDefault: false }

function show(
	groups: readonly object[],
	nearest: readonly object[] = NEAREST,
	elsewhere: readonly object[] = [],
	language: Language = 'fr',
) {
	const asked: unknown[] = []
	const search = ({ text }: Record<string, unknown>) => {
		asked.push(text)
		return { search: { __typename: 'SearchConnection', totalCount: 0, nodes: [], nearest, elsewhere } }
	}
	const mounted = mount(
		<CountriesProvider value={{ all: [CHINA, VALDORIA], chosen: CHINA, others: [VALDORIA] }}>
			<SearchBox />
		</CountriesProvider>,
		language,
		'/',
		{ Suggestions: { suggest: groups }, ActorSearch: search },
	)
	return { ...mounted, asked }
}

const field = (): HTMLElement => screen.getByRole('combobox')

describe('The search in the header', () => {
	it('offers the three nearest names if none matches, and leads to the first with Enter', async () => {
		const { user, address } = show([])
		await user.type(field(), 'Shangai')
		const group = await screen.findByRole('group')
		expect(group.textContent?.replaceAll(/\s/g, ' ')).toContain('Aucun nom « Shangai ». Les plus proches :')
		expect(within(group).getAllByRole('option')).toHaveLength(3)
		await user.keyboard('{Enter}')
		await waitFor(() => expect(address()).toBe(`/acteurs/${SHANGHAI.actor.id}`))
	})

	it('marks a name with its language on a screen of another', async () => {
		const { user } = show([GROUP], NEAREST, [], 'zh')
		await user.type(field(), 'Shang')
		const option = await screen.findByRole('option')
		expect(option.querySelector('[lang="fr"]')?.textContent).toBe(SHANGHAI.actor.name)
	})

	it('says that there is nothing if no name is near', async () => {
		const { user } = show([], [])
		await user.type(field(), 'Xyzzyplugh')
		await screen.findByText(/Aucun résultat pour « Xyzzyplugh »/)
	})

	it('says what another country has under the name, and leads there', async () => {
		const partnerCountry = { __typename: 'PartnerCountry', code: 'XV', name: 'Valdoria' }
		const { user, address } = show([], [], [{ ...SHANGHAI, partnerCountry }])
		await user.type(field(), 'Shanghai')
		const group = await screen.findByRole('group')
		expect(group.textContent?.replaceAll(/\s/g, ' ')).toContain('Dans un autre pays : Valdoria')
		await user.keyboard('{Enter}')
		await waitFor(() => expect(address()).toBe(`/acteurs/${SHANGHAI.actor.id}?country=XV`))
	})

	it('requests no nearest names if something was found', async () => {
		const { user, asked } = show([GROUP])
		await user.type(field(), 'Shang')
		await screen.findByRole('option', { name: /Shanghai/ })
		expect(asked).toEqual([])
	})
})

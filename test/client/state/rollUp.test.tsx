// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CountriesProvider, countriesOf } from '../../../client/state/countries'
import { LevelsProvider } from '../../../client/state/levels'
import { ListLevelProvider, useRollUp } from '../../../client/state/rollUp'
import { useAddress } from '../../../client/state/useAddress'
import { LevelFields } from '../../../client/views/filters/LevelFields'
import type { Language } from '../../../schema/enums'
import { mount } from '../mount'

const VALDORIA = { code: 'XV', name: 'Valdoria', isDefault: true }
const LEVELS = [
	{ level: 'marche', name: 'marche', isCity: false },
	{ level: 'cite', name: 'cité', isCity: true },
]

function Levels() {
	const levels = useRollUp()
	const { filtered, go } = useAddress()
	return (
		<>
			<LevelFields levels={levels} onChange={(next) => go(filtered(levels.parametersOf(next)))} />
			<output>{JSON.stringify(levels)}</output>
		</>
	)
}

const mountAt = (address: string, listLevel: string | null, language: Language = 'fr') =>
	mount(
		<CountriesProvider value={countriesOf([VALDORIA], null)}>
			<LevelsProvider value={LEVELS}>
				<ListLevelProvider value={listLevel}>
					<Levels />
				</ListLevelProvider>
			</LevelsProvider>
		</CountriesProvider>,
		language,
		address,
	)
const read = () => JSON.parse(document.querySelector('output')?.textContent ?? '')
const french = () => screen.getByRole('combobox', { name: 'Côté français' })
const partner = () => screen.getByRole('combobox', { name: 'Côté Valdoria' })

describe('The level of actors', () => {
	it('is each actor as it is until one is chosen, which the address and links keep', async () => {
		const { user, address } = mountAt('/croisements', null)
		expect(read()).toMatchObject({ rollUpFrench: null, rollUpPartner: null, parameters: {}, asRecorded: {} })
		await user.selectOptions(french(), 'Région')
		await user.selectOptions(partner(), 'marche')
		expect(address()).toBe('/croisements?rollUpFrench=region&rollUpPartner=marche')
		expect(read().parameters).toEqual({ rollUpFrench: 'region', rollUpPartner: 'marche' })
		await user.selectOptions(partner(), 'Chaque acteur')
		expect(address()).toBe('/croisements?rollUpFrench=region')
	})

	it('is the country’s list level if its data have one, and each actor as it is on request', async () => {
		const { user, address } = mountAt('/croisements', 'marche')
		expect(read()).toMatchObject({ rollUpPartner: 'marche', parameters: {} })
		expect(read().asked).toEqual({ rollUpFrench: null, rollUpPartner: null })
		expect(read().asRecorded).toEqual({ rollUpPartner: 'none' })
		await user.selectOptions(partner(), 'Chaque acteur')
		expect(address()).toBe('/croisements?rollUpPartner=none')
		expect(read()).toMatchObject({ rollUpPartner: null, parameters: { rollUpPartner: 'none' } })
		expect(read().asked).toEqual({ rollUpFrench: null, rollUpPartner: 'cite' })
		await user.selectOptions(partner(), 'marche')
		expect(address()).toBe('/croisements')
	})

	it.each([
		['fr', 'Côté Valdoria'],
		['en', 'Valdoria side'],
		['zh', 'Valdoria 一方'],
	] as const)('names the side of the country (%s)', (language, name) => {
		mountAt('/croisements', null, language)
		expect(screen.getByRole('combobox', { name })).toBeTruthy()
	})
})

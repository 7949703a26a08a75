// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OverlapFiltersForm } from '../../../../client/features/overlaps/OverlapFiltersForm'
import { formatOverlapFilters, parseOverlapFilters } from '../../../../client/state/overlapFilters'
import { useAddress } from '../../../../client/state/useAddress'
import { mount } from '../../mount'

/** The form as on its page: the address holds the choices. */
function Filters() {
	const { query, filtered, go } = useAddress()
	return (
		<OverlapFiltersForm
			filters={parseOverlapFilters(query)}
			counts={[{ kind: 'CROWDING', count: 7 }]}
			onChange={(filters) => go(filtered(formatOverlapFilters(filters)), { replace: true })}
			onLevels={() => undefined}
		/>
	)
}

const opener = (): HTMLElement => screen.getByRole('button', { name: /^Filtres/ })

describe('The filters of the overlaps', () => {
	it('are written into the address when chosen, and removed when cleared', async () => {
		const { user, address } = mount(<Filters />, 'fr', '/croisements?when=past&includeScenario=true')
		await user.click(screen.getByRole('checkbox', { name: /Croisement de missions/ }))
		await user.click(screen.getByRole('checkbox', { name: /Bureaux dans la même ville/ }))
		expect(parseOverlapFilters(address().split('?')[1] ?? '').kinds).toEqual([
			'CROWDING',
			'SAME_CITY_OFFICES',
		])
		await user.selectOptions(screen.getByRole('combobox', { name: 'Intensité au moins' }), 'forte')
		expect(address()).toMatch(/minSeverity=0\.5/)
		await user.click(screen.getByRole('checkbox', { name: /Croisement de missions/ }))
		expect(parseOverlapFilters(address().split('?')[1] ?? '').kinds).toEqual(['SAME_CITY_OFFICES'])
		expect(address()).toMatch(/^\/croisements\?.*includeScenario=true/)
	})

	it('are counted on the button that opens them on narrow screens', async () => {
		const { user } = mount(<Filters />, 'fr', '/croisements')
		expect(opener().textContent).toBe('Filtres')
		await user.click(screen.getByRole('checkbox', { name: /Croisement de missions/ }))
		expect(opener().textContent).toBe('Filtres (1 choisi)')
		await user.selectOptions(screen.getByRole('combobox', { name: 'Intensité au moins' }), 'moyenne ou forte')
		expect(opener().textContent).toBe('Filtres (2 choisis)')
	})

	it('are cleared together; the tab and the rest of the address stay', async () => {
		const { user, address } = mount(<Filters />, 'fr', '/croisements?when=past&lang=fr&minSeverity=0.5')
		await user.click(screen.getByRole('checkbox', { name: /Croisement de missions/ }))
		await user.click(screen.getByRole('button', { name: 'Retirer les filtres' }))
		expect(address()).toBe('/croisements?when=past')
		expect(screen.queryByRole('button', { name: 'Retirer les filtres' })).toBeNull()
		expect(screen.getByRole('checkbox', { name: /Croisement de missions/ })).toHaveProperty('checked', false)
	})

	it('take a year when the field is left or at Enter, and remove the bound if it is not a year', async () => {
		const { user, address } = mount(<Filters />, 'fr', '/croisements')
		const from = (): HTMLElement => screen.getAllByRole('textbox')[0] as HTMLElement
		await user.type(from(), '2010{Enter}')
		expect(address()).toMatch(/from=2010/)
		await user.clear(from())
		await user.type(from(), 'an')
		await user.tab()
		expect(address()).not.toMatch(/from=/)
	})

	it('show on their button whether they are open', async () => {
		const { user } = mount(<Filters />, 'fr', '/croisements')
		const panel = document.getElementById(opener().getAttribute('aria-controls') ?? '')
		expect(panel?.querySelectorAll('input[type="checkbox"]').length).toBeGreaterThan(0)
		expect(opener().getAttribute('aria-expanded')).toBe('false')
		opener().focus()
		await user.keyboard('{Enter}')
		expect(opener().getAttribute('aria-expanded')).toBe('true')
		await user.keyboard(' ')
		expect(opener().getAttribute('aria-expanded')).toBe('false')
	})

	it('show a count beside each counted kind', () => {
		mount(<Filters />, 'fr', '/croisements')
		expect(screen.getByRole('checkbox', { name: /Croisement de missions\s*7/ })).toBeTruthy()
		expect(screen.getByRole('checkbox', { name: /Partenaire partagé\s*0/ })).toBeTruthy()
	})
})

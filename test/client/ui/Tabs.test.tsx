// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Tabs, tabId } from '../../../client/ui/Tabs'
import { mount } from '../mount'

const TABS = [
	{ id: 'current', label: 'En cours', count: 3 },
	{ id: 'past', label: 'Passé', count: 1200 },
	{ id: 'upcoming', label: 'À venir' },
] as const

type Id = (typeof TABS)[number]['id']

function Times({ first = 'current' }: { first?: Id }) {
	const [chosen, setChosen] = useState<Id>(first)
	return (
		<>
			<button type="button">Avant</button>
			<Tabs label="Période" panelId="panel" tabs={TABS} chosen={chosen} onChoose={setChosen} />
			<div id="panel" role="tabpanel" aria-labelledby={tabId('panel', chosen)}>
				<button type="button">Dedans</button>
			</div>
		</>
	)
}

/** The name of the chosen tab, which must have the focus. */
function chosenAndFocused(): string | null | undefined {
	const chosen = screen.getByRole('tab', { selected: true })
	expect(document.activeElement).toBe(chosen)
	return chosen.textContent?.replace(/[\s\d]+$/u, '')
}

describe('Tabs', () => {
	it('are moved through and chosen with the arrows, around both ends', async () => {
		const { user } = mount(<Times />)
		await user.click(screen.getByRole('tab', { name: /En cours/ }))
		const visited: unknown[] = []
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
			await user.keyboard(`{${key}}`)
			visited.push(chosenAndFocused())
		}
		expect(visited).toEqual(['Passé', 'À venir', 'En cours', 'À venir'])
	})

	it('go to the first with Home and to the last with End', async () => {
		const { user } = mount(<Times first="past" />)
		await user.click(screen.getByRole('tab', { name: /Passé/ }))
		await user.keyboard('{End}')
		expect(chosenAndFocused()).toBe('À venir')
		await user.keyboard('{Home}')
		expect(chosenAndFocused()).toBe('En cours')
	})

	it('are one stop of the Tab key, at the chosen one', async () => {
		const { user } = mount(<Times first="past" />)
		const stops: (string | null | undefined)[] = []
		for (let stop = 0; stop < 3; stop += 1) {
			await user.tab()
			stops.push(document.activeElement?.textContent?.replace(/[\s\d]+$/u, ''))
		}
		expect(stops).toEqual(['Avant', 'Passé', 'Dedans'])
		expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, 0, -1])
	})

	it('name their panel after the chosen one', async () => {
		const { user } = mount(<Times />)
		const panel = screen.getByRole('tabpanel', { name: /En cours/ })
		await user.click(screen.getByRole('tab', { name: /À venir/ }))
		expect(screen.getByRole('tabpanel', { name: /À venir/ })).toBe(panel)
		for (const tab of screen.getAllByRole('tab')) expect(tab.getAttribute('aria-controls')).toBe(panel.id)
	})

	it('ignore other keys', async () => {
		const { user } = mount(<Times first="past" />)
		await user.click(screen.getByRole('tab', { name: /Passé/ }))
		await user.keyboard('{ArrowDown}{ArrowUp}a')
		expect(chosenAndFocused()).toBe('Passé')
	})
})

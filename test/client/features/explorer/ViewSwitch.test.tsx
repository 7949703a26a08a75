// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { ViewSwitch } from '../../../../client/features/explorer/ViewSwitch'
import type { ExplorerViewName } from '../../../../client/state/explorerView'
import { mount } from '../../mount'

const chosen = (): string | null => screen.getByRole('tab', { selected: true }).textContent

function Page() {
	const [view, setView] = useState<ExplorerViewName>('matrix')
	return <ViewSwitch chosen={view} matrixName="Région × province" panelId="panel" onChoose={setView} />
}

it('gives the matrix its plain name before its levels are known', () => {
	mount(<ViewSwitch chosen="map" matrixName={null} panelId="panel" onChoose={() => undefined} />)
	const [first] = screen.getAllByRole('tab')
	expect(first?.textContent).toBe('Matrice')
	expect(first?.querySelector('.visually-hidden')?.textContent).toBe('Matrice')
})

it('chooses a view by a press, by an arrow, and by its number from anywhere on the page', async () => {
	const { user } = mount(<Page />)
	expect(chosen()).toBe('Région × province')
	await user.click(screen.getByRole('tab', { name: 'Carte' }))
	expect(chosen()).toBe('Carte')
	await user.keyboard('{ArrowRight}')
	expect(chosen()).not.toBe('Carte')
	expect(document.activeElement).toBe(screen.getByRole('tab', { selected: true }))
	await user.keyboard('{End}')
	const last = chosen()
	;(document.activeElement as HTMLElement).blur()
	await user.keyboard('1')
	expect(chosen()).not.toBe(last)
	expect(screen.getAllByRole('tab')[0]?.getAttribute('aria-selected')).toBe('true')
	// The Tab key stops at one of them only.
	expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1])
})

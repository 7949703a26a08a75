// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { ViewSwitch } from '../../../../client/features/explorer/ViewSwitch'
import type { ExplorerViewName } from '../../../../client/state/explorerView'
import { mount } from '../../mount'

const chosen = (): string | null => screen.getByRole('tab', { selected: true }).textContent

/** A page that draws the view that it is told to once `draw` is pressed. */
function SlowPage() {
	const [asked, setAsked] = useState<ExplorerViewName>('matrix')
	const [drawn, setDrawn] = useState<ExplorerViewName>('matrix')
	return (
		<>
			<ViewSwitch chosen={drawn} matrixName="Région × province" panelId="panel" onChoose={setAsked} />
			<button type="button" onClick={() => setDrawn(asked)}>
				draw
			</button>
			<button type="button" onClick={() => setDrawn('matrix')}>
				back
			</button>
		</>
	)
}

it('the tab that is pressed is chosen before its view is drawn, and follows the view after', async () => {
	const { user } = mount(<SlowPage />)
	await user.click(screen.getByRole('tab', { name: 'Carte' }))
	expect(chosen()).toBe('Carte')
	await user.click(screen.getByRole('button', { name: 'draw' }))
	expect(chosen()).toBe('Carte')
	await user.click(screen.getByRole('button', { name: 'back' }))
	expect(chosen()).toBe('Région × province')
})
